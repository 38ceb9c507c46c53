#include "app/documents/partblocks.h"

#include "app/documents/paperstyle.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal aboveHeading = 13;
constexpr qreal aboveLarge = 18;
constexpr qreal afterHeading = 2;
constexpr qreal betweenItems = 2;
constexpr qreal bulletWidth = 11;
constexpr qreal factNames = 0.3; ///< of the width
constexpr qreal cellGap = 10;
constexpr qreal cellPadding = 4;
constexpr qreal tickSize = 8;
constexpr qreal tickWidth = 14;
constexpr qreal writingHeight = 21; ///< of a line that is written by hand

void stand(Block &block, const SetText &text, QPointF at)
{
    for (const TextLine &line : text.lines)
        block.items.append(moved(line, at));
    block.height = qMax(block.height, at.y() + text.height);
}

const TypeStyle &styleOf(Voice voice)
{
    switch (voice) {
    case Voice::Body:
        return onpaper::body;
    case Voice::Standing:
        return onpaper::standing;
    case Voice::Caption:
        return onpaper::caption;
    case Voice::Strong:
        return onpaper::strong;
    case Voice::Struck:
        return onpaper::struck;
    }
    Q_UNREACHABLE();
}

/// The widths of a table's columns.
QList<qreal> widthsOf(const QList<Column> &columns, qreal width)
{
    qreal shares = 0;
    for (const Column &column : columns)
        shares += column.share;
    QList<qreal> widths;
    for (const Column &column : columns)
        widths.append((width - cellGap * qreal(columns.size() - 1)) * column.share / shares);
    return widths;
}

/// A row of cells; a rule below it.
Block rowOf(const QStringList &cells, const QList<Column> &columns, const TypeStyle &style, qreal width, const QColor &rule, qreal thickness)
{
    const QList<qreal> widths = widthsOf(columns, width);
    Block row;
    qreal x = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        stand(row, setText(cells.value(i), style, widths[i], columns[i].toTheRight ? Qt::AlignRight : Qt::AlignLeft), {x, cellPadding});
        x += widths[i] + cellGap;
    }
    row.height += cellPadding;
    row.items.append(ruleAcross({0, row.height}, width, rule, thickness));
    return row;
}

/// A cell with more lines than the smallest page has would be cut: its row goes on in further rows.
QList<QStringList> withoutTallCells(const QStringList &row, const QList<qreal> &widths)
{
    constexpr qsizetype mostLines = 20;
    QList<QStringList> parted;
    for (qsizetype cell = 0; cell < row.size(); ++cell) {
        const SetText text = setText(row[cell], onpaper::standing, widths.value(cell));
        for (qsizetype from = 0, part = 0; part == 0 || from < text.lines.size(); from += mostLines, ++part) {
            if (part == parted.size())
                parted.append(QStringList(row.size()));
            QStringList lines;
            for (const TextLine &line : text.lines.mid(from, mostLines))
                lines.append(line.string());
            parted[part][cell] = text.lines.size() > mostLines ? lines.join(u'\n') : row[cell];
        }
    }
    return parted;
}

Drawing box(QPointF corner, bool ticked)
{
    QPainterPath path;
    path.addRect(QRectF(corner, QSizeF(tickSize, tickSize)));
    if (ticked) {
        path.moveTo(corner + QPointF(1.5, 4.2));
        path.lineTo(corner + QPointF(3.5, 6.4));
        path.lineTo(corner + QPointF(6.8, 1.8));
    }
    return {path, {}, onpaper::ink, ticked ? 1.1 : 0.7};
}

struct Blocks
{
    qreal width;

    QList<Block> operator()(const Heading &part) const
    {
        const TypeStyle &style = part.large ? onpaper::tableHead : onpaper::heading;
        return paragraphs(part.text, style, width, part.large ? aboveLarge : aboveHeading);
    }

    QList<Block> operator()(const Words &part) const { return paragraphs(part.text, styleOf(part.voice), width, afterHeading); }

    QList<Block> operator()(const BulletList &part) const
    {
        QList<Block> blocks;
        for (const QString &item : part.items) {
            QList<Block> lines = paragraphs(item, onpaper::body, width - bulletWidth, blocks.isEmpty() ? afterHeading : betweenItems);
            for (Block &line : lines) {
                for (PageItem &said : line.items)
                    said = moved(said, {bulletWidth, 0});
            }
            if (!lines.isEmpty()) {
                QPainterPath dot;
                dot.addEllipse(QPointF(3, onpaper::body.leading / 2), 1.4, 1.4);
                lines.first().items.prepend(Drawing{dot, onpaper::secondInk, {}, 0});
            }
            blocks += lines;
        }
        return blocks;
    }

    QList<Block> operator()(const FactList &part) const
    {
        const qreal names = qMin(width * factNames, 150.0);
        QList<Block> blocks;
        for (const auto &[name, value] : part.facts) {
            if (value.isEmpty())
                continue;
            QList<Block> lines = paragraphs(value, onpaper::body, width - names - cellGap, blocks.isEmpty() ? afterHeading : betweenItems);
            for (Block &line : lines) {
                for (PageItem &said : line.items)
                    said = moved(said, {names + cellGap, 0});
            }
            if (lines.isEmpty())
                continue;
            TypeStyle label = onpaper::standing;
            label.colour = onpaper::secondInk;
            label.leading = onpaper::body.leading;
            const SetText said = setText(name, label, names);
            Block &first = lines.first();
            const qreal height = first.height;
            stand(first, said, {0, 0});
            if (lines.size() > 1 && said.lines.size() <= lines.size()) { // the name's lines stand beside the value's
                first.height = height;
                first.keepWithNext = true;
            }
            blocks += lines;
        }
        return blocks;
    }

    QList<Block> operator()(const Table &part) const
    {
        QStringList titles;
        for (const Column &column : part.columns)
            titles.append(column.title);
        QList<Block> blocks;
        std::shared_ptr<const Block> head;
        if (std::ranges::any_of(titles, [](const QString &title) { return !title.isEmpty(); })) {
            TypeStyle style = onpaper::heading;
            style.heading = false;
            Block first = rowOf(titles, part.columns, style, width, onpaper::ink, 0.7);
            first.keepWithNext = true;
            first.spaceAbove = cellPadding;
            head = std::make_shared<Block>(first);
            blocks.append(first);
        }
        const QList<qreal> widths = widthsOf(part.columns, width);
        for (const QStringList &row : part.rows) {
            for (const QStringList &cells : withoutTallCells(row, widths)) {
                blocks.append(rowOf(cells, part.columns, onpaper::standing, width, onpaper::hairline, 0.6));
                blocks.last().again = head;
            }
        }
        return blocks;
    }

    QList<Block> operator()(const TickList &part) const
    {
        QList<Block> blocks;
        const int columns = qMax(1, part.columns);
        const qreal cell = (width - cellGap * (columns - 1)) / columns;
        for (qsizetype i = 0; i < part.ticks.size(); ++i) {
            const int column = int(i % columns);
            if (column == 0)
                blocks.append(Block{.height = 0, .spaceAbove = blocks.isEmpty() ? afterHeading : 4});
            const QPointF at(column * (cell + cellGap), 0);
            stand(blocks.last(), setText(part.ticks[i].first, onpaper::standing, cell - tickWidth), at + QPointF(tickWidth, 0));
            blocks.last().items.append(box(at + QPointF(0.5, (onpaper::standing.leading - tickSize) / 2), part.ticks[i].second));
        }
        return blocks;
    }

    QList<Block> operator()(const WritingLines &part) const
    {
        QList<Block> blocks;
        for (int line = 0; line < part.lines; ++line) {
            Block block{.height = writingHeight, .spaceAbove = line == 0 ? 2.0 : 0.0};
            qreal from = 0;
            if (line == 0 && !part.label.isEmpty()) {
                const SetText label = setText(part.label, onpaper::standing, width * 0.62);
                const qreal y = writingHeight - 4 - onpaper::standing.leading;
                stand(block, label, {0, y});
                block.height = qMax(block.height, y + label.height + 4);
                from = label.width + 6;
            }
            block.items.append(ruleAcross({from, block.height - 4}, width - from, onpaper::secondInk, 0.5));
            blocks.append(block);
        }
        return together(blocks);
    }

    QList<Block> operator()(const SigningLines &part) const
    {
        const auto count = qreal(qMax<qsizetype>(1, part.labels.size()));
        const qreal cell = (width - 20 * (count - 1)) / count;
        Block block{.height = 34, .spaceAbove = aboveHeading};
        qreal x = 0;
        for (const QString &label : part.labels) {
            block.items.append(ruleAcross({x, 32}, cell, onpaper::secondInk, 0.5));
            stand(block, setText(label, onpaper::caption, cell), {x, 35});
            x += cell + 20;
        }
        return {block};
    }

    QList<Block> operator()(const Drawn &part) const { return part.draw(width); }

    QList<Block> operator()(const Space &part) const { return {Block{.height = 0, .spaceAbove = part.height}}; }
};

} // namespace

QList<Block> blocksOf(const Part &part, qreal width)
{
    return std::visit(Blocks{width}, part);
}

} // namespace untie
