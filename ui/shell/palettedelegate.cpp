#include "ui/shell/palettedelegate.h"

#include "ui/clients/initials.h"
#include "ui/clients/rowline.h"
#include "ui/common/avatar.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/shell/palettemodel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace untie {

namespace {

constexpr int headingHeight = 32;
constexpr int besideRows = 8; ///< between the card's edge and the chosen row
constexpr int pictureWidth = 28;
constexpr int iconSize = 16;

/// The name, with what was typed of it in the accent; how wide it became.
qreal paintName(QPainter &painter, const QRectF &room, const PaletteEntry &entry, Theme theme, Qt::LayoutDirection direction)
{
    QTextLayout layout(entry.name, textFont(TextRole::Name));
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft); // a layout of its own mirrors nothing
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QTextCharFormat hit;
    hit.setForeground(token(Token::Accent, theme));
    hit.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges;
    for (const int at : entry.marked)
        ranges.append({at, 1, hit});
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(room);
    painter.setPen(token(Token::Text, theme));
    layout.draw(&painter, QPointF(room.left(), room.center().y() - line.height() / 2));
    painter.restore();
    return std::ceil(line.naturalTextWidth());
}

} // namespace

PaletteDelegate::PaletteDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(PaletteModel::IsHeadingRole).toBool();
    return {0, isHeading ? headingHeight : height::paletteRow};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const Theme theme = themeOf(option.palette);
    const auto colour = [theme](Token name) { return token(name, theme); };
    const QRectF rect(option.rect);
    const auto *entry = static_cast<const PaletteModel *>(index.model())->entryAt(index.row());
    if (!entry) {
        RowLine line(*painter, rect.adjusted(space::header, space::near, -space::header, 0), option.direction);
        line.putStart(index.data().toString(), TextRole::Caption, colour(Token::Text2));
        return painter->restore();
    }
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF row = rect.adjusted(besideRows, 1, -besideRows, -1);
    if (chosen || hovered) {
        painter->setPen(chosen && theme == Theme::Contrast ? QPen(colour(Token::Focus), focusRing) : QPen(Qt::NoPen));
        painter->setBrush(colour(chosen ? Token::AccentSoft : Token::Hover));
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), radius::toast, radius::toast);
    }
    RowLine line(*painter, row.adjusted(space::normal, 0, -space::normal, 0), option.direction);
    const QRectF picture = line.takeStart({pictureWidth, pictureWidth});
    if (entry->client.isValid())
        paintAvatar(*painter, picture, initialsOf(entry->name), theme, chosen);
    else
        paintIcon(*painter, QRectF(picture.center() - QPointF(iconSize, iconSize) / 2, QSizeF(iconSize, iconSize)), entry->icon, colour(chosen ? Token::Accent : Token::Text2));
    line.skipStart(space::normal);
    const QString cap = chosen && entry->key.isEmpty() ? keyText(QKeySequence(Qt::Key_Return)) : entry->key;
    if (!cap.isEmpty()) {
        paintKeyCap(*painter, line.takeEnd(keyCapSize(cap)), cap, colour(Token::Text2), colour(Token::Line), colour(Token::Surface));
        line.skipEnd(space::normal);
    }
    line.skipStart(paintName(*painter, line.rest(), *entry, theme, option.direction));
    line.skipStart(space::normal);
    line.putStart(entry->facts, TextRole::Small, colour(Token::Text2));
    painter->restore();
}

} // namespace untie
