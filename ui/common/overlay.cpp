#include "ui/common/overlay.h"

#include "ui/common/keys.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace untie {

namespace {

constexpr int dimPercent = 34; ///< of the darkest ink over what lies behind

} // namespace

Overlay::Overlay(QWidget *over)
    : QWidget(over)
{
    over->installEventFilter(this);
    hide();
}

void Overlay::setCard(QWidget *card)
{
    m_card = card;
    place();
}

void Overlay::openWith(QWidget *focus)
{
    if (isHidden())
        m_before = window()->focusWidget();
    place();
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    if (isHidden())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    emit closed();
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    if (m_card)
        m_card->setGeometry(cardIn(size()));
}

bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // nothing behind it is done by a key
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!Keys::ours().does(key, Act::Lock) && !Keys::ours().does(key, Act::Quit))
            event->accept();
        return true;
    }
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        place();
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QColor dim = token(Token::Text, Theme::Light);
    dim.setAlphaF(dimPercent / 100.0F);
    QPainter(this).fillRect(rect(), dim);
}

void Overlay::mousePressEvent(QMouseEvent *)
{
    close();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back)
        close();
    event->accept();
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        return true;
    for (QWidget *to = next ? from->nextInFocusChain() : from->previousInFocusChain(); to != from; to = next ? to->nextInFocusChain() : to->previousInFocusChain()) {
        if (isAncestorOf(to) && to->isVisible() && to->isEnabled() && (to->focusPolicy() & Qt::TabFocus) && !to->focusProxy()) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true;
}

OverlayCard::OverlayCard(QWidget *parent)
    : QWidget(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void OverlayCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(token(Token::Edge, this));
    painter.setBrush(token(Token::Surface, this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::palette, radius::palette);
}

} // namespace untie
