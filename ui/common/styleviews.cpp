#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/stylepaint.h"
#include "ui/common/text.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace untie::stylepaint {

namespace {

/// The row on which the keyboard stands. A table asks cell by cell, and tells only one of them.
bool isCurrentRow(const QStyleOptionViewItem &option, const QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    return view.hasFocus() && (option.state & QStyle::State_KeyboardFocusChange) && current.isValid() && current.row() == option.index.row()
        && current.parent() == option.index.parent();
}

/// All of the cells that are seen of a row, of which the style is asked for one.
QRect wholeRow(const QStyleOptionViewItem &option, const QTableView &table)
{
    QRect whole = option.rect;
    for (int column = 0; column < table.model()->columnCount(table.rootIndex()); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const int left = table.columnViewportPosition(column);
        whole.setLeft(std::min(whole.left(), left));
        whole.setRight(std::max(whole.right(), left + table.columnWidth(column) - 1));
    }
    return whole;
}

} // namespace

void row(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const Theme theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect rect = option.rect;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(rect, option.backgroundBrush);
    if (widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer")) {
        // The list of a combo box looks as a menu does.
        if (chosen)
            frame(painter, rect, radius::control, {}, token(Token::Hover, theme));
        return;
    }
    if (chosen)
        painter.fillRect(rect, token(Token::AccentSoft, theme));
    else if (enabled && (option.state & QStyle::State_MouseOver))
        painter.fillRect(rect, token(Token::Hover, theme));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), token(Token::Line, theme));
    // What is chosen stays so while the keyboard is elsewhere: only the ring says that the keys go here.
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (table && table->selectionBehavior() == QAbstractItemView::SelectRows) {
        if (!isCurrentRow(option, *table))
            return;
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
        frame(painter, QRectF(wholeRow(option, *table)).adjusted(0, 0, 0, -1), 0, token(Token::Focus, theme), {}, focusRing);
        painter.restore();
    } else if (showsFocus(option)) {
        frame(painter, QRectF(rect).adjusted(0, 0, 0, -1), 0, token(Token::Focus, theme), {}, focusRing);
    }
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Theme theme = themeOf(option.palette);
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, token(hovered ? Token::Hover : Token::Window, theme));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     token(Token::Line, theme));
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const QStyle &style)
{
    const Theme theme = themeOf(option.palette);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect rect = option.rect.adjusted(space::pane - 4, 0, -space::pane + 4, -1);
    const qreal wide =
        paintText(painter, rect, option.text, TextRole::Caption, token(sorted ? Token::Text : Token::Text2, theme),
                  option.textAlignment | Qt::AlignVCenter);
    if (sorted) {
        const bool trailing = option.textAlignment & (Qt::AlignRight | Qt::AlignTrailing);
        QRect arrow(rect.left() + (trailing ? rect.width() - int(wide) - 14 : int(wide) + 4), rect.top(), 10,
                    rect.height());
        arrow = style.visualRect(option.direction, rect, arrow);
        // Qt's down is ascending; ours points up, to where the first letter is.
        chevron(painter, arrow, option.sortIndicator == QStyleOptionHeader::SortDown, token(Token::Text2, theme));
    }
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Theme theme = themeOf(option.palette);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), token(Token::Line, theme));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & QStyle::State_Selected))
        frame(painter, QRectF(rect).adjusted(4, 0, -4, 0), radius::control, {}, token(Token::Hover, theme));
    const QColor ink = token(enabled ? Token::Text : Token::Disabled, theme);
    const auto mirrored = [&](const QRect &piece) { return QStyle::visualRect(option.direction, rect, piece); };
    const QRect mark(rect.left() + 12, rect.top() + (rect.height() - 16) / 2, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, QRectF(mirrored(mark)), u"check"_s, token(enabled ? Token::Accent : Token::Disabled, theme));
    else if (!option.icon.isNull())
        paintIcon(painter, mirrored(mark), option.icon, token(enabled ? Token::Text2 : Token::Disabled, theme),
                  enabled);

    const QStringList parts = option.text.split(u'\t');
    QRect words = rect.adjusted(12 + 16 + space::near, 0, -12, 0);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(ink);
    painter.drawText(mirrored(words),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     parts.first());
    if (parts.size() > 1) {
        const QString cap = keyText(QKeySequence(parts[1], QKeySequence::NativeText));
        const QSize size = keyCapSize(cap).toSize();
        const QRect at(words.right() + 1 - size.width(), rect.top() + (rect.height() - size.height()) / 2, size.width(),
                       size.height());
        paintKeyCap(painter, mirrored(at), cap, token(enabled ? Token::Text2 : Token::Disabled, theme),
                    token(Token::Line, theme), Qt::transparent);
    } else if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect at(words.right() - 13, rect.top() + (rect.height() - 14) / 2, 14, 14);
        const QString arrow = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        paintIcon(painter, QRectF(mirrored(at)), arrow, token(Token::Text2, theme));
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {20, 9};
    const QFontMetricsF metrics(textFont(TextRole::Body));
    const QStringList parts = option.text.split(u'\t');
    qreal width = 12 + 16 + space::near + metrics.size(Qt::TextShowMnemonic, parts.first()).width() + 12;
    if (parts.size() > 1)
        width += space::wide + keyCapSize(parts[1]).width();
    else if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += space::wide;
    return {int(std::ceil(width)), std::max(30, int(metrics.height()) + 12)};
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.minimum == option.maximum)
        return;
    const Theme theme = themeOf(option.palette);
    const bool held = (option.state & QStyle::State_Sunken) && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool near = option.state & QStyle::State_MouseOver;
    QColor colour = token(held ? Token::Text2 : Token::Edge, theme);
    if (!held && !near && theme != Theme::Contrast)
        colour.setAlphaF(0.55F);
    const QRectF bar = QRectF(handle).adjusted(1, 1, -1, -1);
    frame(painter, bar, std::min(bar.width(), bar.height()) / 2, {}, colour);
}

void progressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Theme theme = themeOf(option.palette);
    QRectF track(option.rect);
    const qreal thick = std::min<qreal>(4, track.height());
    track = QRectF(track.left(), track.center().y() - thick / 2, track.width(), thick);
    frame(painter, track, thick / 2, theme == Theme::Contrast ? token(Token::Line, theme) : QColor(),
          token(Token::Sunken, theme));
    const int range = option.maximum - option.minimum;
    if (range <= 0 || option.progress <= option.minimum)
        return;
    const qreal wide = track.width() * (option.progress - option.minimum) / range;
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    frame(painter, QRectF(fromRight ? track.right() - wide : track.left(), track.top(), wide, thick), thick / 2, {},
          token(option.state & QStyle::State_Enabled ? Token::Accent : Token::Disabled, theme));
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const Theme theme = themeOf(option.palette);
    const bool across = option.orientation == Qt::Horizontal;
    const QColor accent = token(option.state & QStyle::State_Enabled ? Token::Accent : Token::Disabled, theme);
    QRectF track(groove);
    track = across ? QRectF(track.left(), track.center().y() - 1, track.width(), 2)
                   : QRectF(track.center().x() - 1, track.top(), 2, track.height());
    frame(painter, track, 1, {}, token(Token::Line, theme));
    const QPointF centre = QRectF(handle).center();
    QRectF done = track;
    if (across)
        option.upsideDown ? done.setLeft(centre.x()) : done.setRight(centre.x());
    else
        option.upsideDown ? done.setTop(centre.y()) : done.setBottom(centre.y());
    frame(painter, done, 1, {}, accent);
    const QRectF knob(centre - QPointF(7, 7), QSizeF(14, 14));
    frame(painter, knob, 7, accent, token(Token::Surface, theme), 2);
    if (showsFocus(option))
        frame(painter, knob.adjusted(-3, -3, 3, 3), 10, token(Token::Focus, theme), {}, focusRing);
}

} // namespace untie::stylepaint
