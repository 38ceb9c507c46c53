#include "ui/common/surface.h"

#include "ui/common/ownpalette.h"

#include <QEvent>
#include <QPainter>

namespace untie {

namespace {

class Surface final : public QObject
{
public:
    Surface(QWidget *widget, Token token) : QObject(widget), m_widget(widget)
    {
        widget->setAutoFillBackground(true);
        widget->installEventFilter(this);
        change(token);
    }

    void change(Token token)
    {
        m_token = token;
        lay();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            lay();
        return QObject::eventFilter(watched, event);
    }

private:
    void lay()
    {
        setOwnColour(m_widget, QPalette::Window, token(m_token, m_widget));
    }

    QWidget *m_widget;
    Token m_token = Token::Surface;
};

} // namespace

void setSurface(QWidget *widget, Token token)
{
    for (QObject *child : widget->children()) {
        if (auto *surface = dynamic_cast<Surface *>(child)) {
            surface->change(token);
            return;
        }
    }
    new Surface(widget, token);
}

Card::Card(QWidget *parent) : QWidget(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(token(Token::Line, this));
    painter.setBrush(token(Token::Surface, this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

} // namespace untie
