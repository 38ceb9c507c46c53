#include "ui/settings/accessdelegate.h"

#include "ui/clients/rowline.h"
#include "ui/clients/typeddate.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/settings/accesslistmodel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayHeight = 30;
constexpr int narrow = 860; ///< px: below, what was done has the room

} // namespace

int accessTimeWidth()
{
    const QLocale here;
    const QString longest = shownTime({22, 58}, here) + u"–"_s + shownTime({22, 59}, here);
    return static_cast<int>(std::ceil(QFontMetricsF(textFont(TextRole::Secondary)).horizontalAdvance(longest))) + 2 * space::near;
}

int accessWhoWidth(int row)
{
    return row < narrow ? 128 : 168;
}

int accessWhereWidth(int row)
{
    return row < narrow ? 112 : 176;
}

AccessDelegate::AccessDelegate(QObject *parent)
    : RowDelegate(height::tableRow, parent)
{
}

QSize AccessDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (!index.data(AccessListModel::DayRole).toString().isEmpty())
        size.setHeight(size.height() * dayHeight / height::tableRow);
    return size;
}

void AccessDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const QString day = index.data(AccessListModel::DayRole).toString();
    if (!day.isEmpty()) {
        painter.fillRect(row.rect.adjusted(0, 0, 0, -1), row.colour(Token::Window));
        RowLine(painter, QRectF(row.inside), row.option.direction).putStart(day, TextRole::SectionHead, row.colour(Token::Text2));
        return;
    }
    RowLine line(painter, QRectF(row.inside), row.option.direction);
    const auto column = [&](qreal width) { return RowLine(painter, line.takeStart({width, line.rest().height()}), row.option.direction); };
    column(m_timeWidth - space::near).putStart(index.data(AccessListModel::TimeRole).toString(), TextRole::Secondary, row.colour(Token::Text2));
    line.skipStart(space::near);
    column(accessWhoWidth(row.rect.width()) - space::near).putStart(index.data(AccessListModel::WhoRole).toString(), TextRole::Name, row.colour(Token::Text));
    line.skipStart(space::near);
    RowLine(painter, line.takeEnd({qreal(accessWhereWidth(row.rect.width())), line.rest().height()}), row.option.direction)
        .putStart(index.data(AccessListModel::WhereRole).toString(), TextRole::Small, row.colour(Token::Text3));
    line.skipEnd(space::pane);
    const QString note = index.data(AccessListModel::NoteRole).toString();
    if (!note.isEmpty()) {
        line.putEnd(note, TextRole::Small, row.colour(Token::Warn));
        line.skipEnd(space::tight);
        paintIcon(painter, line.takeEnd({14, 14}), u"clock"_s, row.colour(Token::Warn));
        line.skipEnd(space::normal);
    }
    const QString what = index.data(AccessListModel::WhatRole).toString();
    const QString count = index.data(AccessListModel::CountRole).toString();
    const auto widthOf = [](const QString &text, TextRole role) { return std::ceil(QFontMetricsF(textFont(role)).horizontalAdvance(text)) + 1; };
    const qreal countRoom = count.isEmpty() ? 0 : space::normal + widthOf(count, TextRole::Small);
    const qreal whatRoom = std::min(widthOf(what, TextRole::Body), line.rest().width() - countRoom);
    if (widthOf(what, TextRole::Body) <= whatRoom) {
        column(whatRoom).putStart(what, TextRole::Body, row.colour(Token::Text));
    } else { // two lines have room
        painter.setFont(textFont(TextRole::Small));
        painter.setPen(row.colour(Token::Text));
        QApplication::style()->drawItemText(&painter, line.takeStart({whatRoom, line.rest().height()}).toRect(), wrapping(row.option.direction), row.option.palette, true, what);
    }
    line.skipStart(space::normal);
    line.putStart(count, TextRole::Small, row.colour(Token::Text2));
}

} // namespace untie
