#include "ui/settings/accessheads.h"

#include "ui/clients/rowline.h"
#include "ui/common/tokens.h"
#include "ui/settings/accessdelegate.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace untie {

AccessHeads::AccessHeads(const QAbstractItemView &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
{
    rows.viewport()->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AccessHeads::sizeHint() const
{
    return {accessTimeWidth() + accessWhoWidth(0) + accessWhereWidth(0), QFontMetrics(textFont(TextRole::Caption)).height() + space::pane};
}

void AccessHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Window, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
    const QColor ink = token(Token::Text2, this);
    const QRect columns = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, m_rows.viewport()->width(), height()));
    RowLine line(painter, QRectF(columns).adjusted(space::pane, 0, -space::pane, -1), layoutDirection());
    const auto column = [&](qreal width) { return RowLine(painter, line.takeStart({width, line.rest().height()}), layoutDirection()); };
    column(accessTimeWidth()).putStart(tr("When"), TextRole::Caption, ink);
    column(accessWhoWidth(columns.width())).putStart(tr("Who"), TextRole::Caption, ink);
    RowLine(painter, line.takeEnd({qreal(accessWhereWidth(columns.width())), line.rest().height()}), layoutDirection()).putStart(tr("On which computer"), TextRole::Caption, ink);
    line.skipEnd(space::pane);
    line.putStart(tr("What"), TextRole::Caption, ink);
}

bool AccessHeads::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace untie
