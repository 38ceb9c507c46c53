#pragma once

#include "app/intake/consent.h"

#include <QWidget>

namespace untie {

/// Takes a signature by mouse, pen or finger, as lines in fractions of its width.
class SignaturePad final : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);

    const SignatureStrokes &strokes() const { return m_strokes; }
    void clear();

    QSize sizeHint() const override { return {520, 150}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

signals:
    void edited();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(QPointF at);
    void draw(QPointF to);
    void end();

    SignatureStrokes m_strokes;
    bool m_drawing = false;
};

/// Paints a signature into a frame of its own proportions, on screen or paper.
void paintSignature(QPainter &painter, const QRectF &frame, const SignatureStrokes &strokes, const QColor &ink);

} // namespace untie
