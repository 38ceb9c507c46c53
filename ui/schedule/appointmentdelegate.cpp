#include "ui/schedule/appointmentdelegate.h"

#include "app/schedule/appointmentrules.h"
#include "ui/clients/rowline.h"
#include "ui/common/servicecolours.h"
#include "ui/schedule/appointmentmodel.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal symbolSize = 14;

/// Of the widest status word in the list, so that symbols stand below each other and names get the rest.
qreal statusWidth(const AppointmentModel &model)
{
    const QFontMetricsF metrics(textFont(TextRole::Small));
    qreal words = 0;
    for (int i = 0; i < model.rowCount(); ++i)
        words = std::max(words, metrics.horizontalAdvance(model.at(i).status.word));
    return symbolSize + space::small + std::ceil(words) + 1;
}

} // namespace

AppointmentDelegate::AppointmentDelegate(const AppointmentModel &model, QObject *parent)
    : RowDelegate(height::dayRow, parent)
    , m_model(model)
{
}

QSize AppointmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RowDelegate::sizeHint(option, index);
    return index.isValid() && !m_model.at(index.row()).entry ? QSize(size.width(), height::toolBar) : size;
}

void AppointmentDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const AppointmentModel::Row &it = m_model.at(index.row());
    RowLine line(painter, QRectF(row.rect).adjusted(0, 0, 0, -1), row.option.direction);
    line.skipStart(space::header);
    line.skipEnd(space::header);
    if (!it.entry) {
        line.putEnd(it.aside, TextRole::Small, row.colour(Token::Text2));
        line.putStart(index.data().toString(), TextRole::Heading, row.colour(Token::Text));
        return;
    }
    const Appointment &a = it.entry->appointment;
    const bool gone = a.status == AppointmentStatus::Done || isOff(a.status) || a.isBlock();
    const QFontMetricsF metrics(textFont(TextRole::Strong));
    const bool twelveHours = it.time.size() > 5;
    const QRectF time = line.takeStart({metrics.horizontalAdvance(twelveHours ? u"00:00 PM"_s : u"00:00"_s) + 2, line.rest().height()});
    paintText(painter, time, it.time, row.selected ? TextRole::Strong : TextRole::Body, row.colour(gone ? Token::Text2 : Token::Text));
    line.skipStart(space::near);
    painter.fillRect(line.takeStart({3, 34}), a.isBlock() ? row.colour(Token::Line) : serviceColours(it.tint, row.theme).bar);
    line.skipStart(space::pane);
    const QRectF words = line.rest();
    QRectF upper(words.left(), words.center().y() - 18, words.width(), 18);
    if (!a.isBlock()) { // beside the name; what is said below has the whole width
        QRectF status = takeTrailing(upper, statusWidth(m_model), space::near, row.option.direction);
        const QRectF symbol = takeLeading(status, symbolSize, space::small, row.option.direction);
        paintStatus(painter, centred(symbol, {int(symbolSize), int(symbolSize)}), it.status.symbol, row.colour(it.status.colour));
        paintText(painter, status, it.status.word, TextRole::Small, row.colour(it.status.colour));
    }
    paintText(painter, upper, index.data().toString(), gone ? TextRole::Body : TextRole::Strong, row.colour(gone ? Token::Text2 : Token::Text));
    paintText(painter, QRectF(words.left(), upper.bottom(), words.width(), 16), it.line, TextRole::Small, row.colour(Token::Text2));
}

} // namespace untie
