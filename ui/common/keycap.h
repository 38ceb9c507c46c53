#pragma once

#include <QColor>
#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace untie {

/// What stands on the cap: "Ctrl R", an arrow, ↵ for Return.
QString keyText(const QKeySequence &key);

/// The next key, made visible.
class KeyCap final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);
    explicit KeyCap(const QKeySequence &key, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// The same for what paints itself; `fill` may be transparent.
QSizeF keyCapSize(const QString &text);
void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &text, QColor ink, QColor border, QColor fill);

} // namespace untie
