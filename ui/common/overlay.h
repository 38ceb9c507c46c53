#pragma once

#include <QPointer>
#include <QWidget>

namespace untie {

/// Lies over a whole window, dims it, and holds one card that is worked by keyboard alone: the focus stays in it, keys
/// reach nothing behind it but what locks or closes the program, Escape and a click beside it close it, and the focus goes
/// back to where it was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    /// Belongs to `over`, and is hidden at first.
    explicit Overlay(QWidget *over);

    /// Shows it; the focus goes to `focus`, which stands in it.
    void openWith(QWidget *focus);
    void close();

signals:
    void closed();

protected:
    /// Where the card belongs in a window of that size.
    virtual QRect cardIn(QSize window) const = 0;
    void setCard(QWidget *card); ///< a child, painted by itself

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QWidget *m_card = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
};

/// The card of an overlay: surface, edge, round corners. Give it a layout.
class OverlayCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OverlayCard(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace untie
