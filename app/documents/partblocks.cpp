#include "app/documents/partblocks.h"

#include "app/documents/paperstyle.h"

#include <QFontMetricsF>
#include <QRegularExpression>

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
constexpr qreal leastGap = 2;
constexpr qreal cellPadding = 4;
constexpr qreal betweenAsked = 7;   ///< above a question that is answered by ticks
constexpr qreal tickSize = 8;
constexpr qreal tickWidth = 14;
constexpr qreal writingHeight = 21; ///< of a line that is written by hand
constexpr qreal aboveRule = 4;      ///< the letters before a rule stand a little above it
constexpr qreal leastWriting = 62;  ///< room for a word or a year
constexpr qreal mostLabel = 0.62;   ///< of a line that is written by hand
constexpr qreal mostShort = 0.45;   ///< of half a line
constexpr qreal signingGap = 20;
constexpr qreal leastSigning = 0.6; ///< of an equal share of the width
constexpr qsizetype rowsMeasured = 200; ///< of a table, for the words of its columns
constexpr qreal besideTicks = 0.32; ///< of the width, for the label of a row of boxes

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

/// The widest word of a text, which no line should break.
qreal widestWord(const QString &text, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const QString &word : text.split(QRegularExpression(u"\\s"_s), Qt::SkipEmptyParts))
        widest = qMax(widest, metrics.horizontalAdvance(word) / typeUnits + 1);
    return widest;
}

/// The widths of a table's columns: by their shares, but none so narrow that a word is broken while others have room to spare.
QList<qreal> widthsOf(const Table &table, qreal width)
{
    const QFontMetricsF ofTitles(documentFont(onpaper::heading.size, onpaper::heading.weight));
    const QFontMetricsF ofCells(documentFont(onpaper::standing.size, onpaper::standing.weight));
    const qreal room = width - cellGap * qreal(table.columns.size() - 1);
    qreal shares = 0;
    for (const Column &column : table.columns)
        shares += column.share;
    QList<qreal> widths;
    qreal lacking = 0;
    qreal spare = 0;
    QList<qreal> least;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        widths.append(room * table.columns[i].share / shares);
        qreal words = widestWord(table.columns[i].title, ofTitles);
        for (const QStringList &row : table.rows.first(qMin(table.rows.size(), rowsMeasured)))
            words = qMax(words, widestWord(row.value(i), ofCells));
        least.append(words);
        lacking += qMax(0.0, words - widths[i]);
        spare += qMax(0.0, widths[i] - words);
    }
    if (lacking == 0 || lacking > spare)
        return widths;
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] = widths[i] < least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * lacking / spare;
    return widths;
}

/// A row of cells; a rule below it.
Block rowOf(const QStringList &cells, const QList<Column> &columns, const QList<qreal> &widths, const TypeStyle &style, qreal width, const QColor &rule, qreal thickness)
{
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

/// The first two and the last two of what stands below each other are not parted: none is alone at a foot or a head.
void keepEnds(QList<Block> &blocks, qsizetype from)
{
    if (blocks.size() < from + 2)
        return;
    blocks[from].keepWithNext = true;
    blocks[blocks.size() - 2].keepWithNext = true;
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

/// A label and behind it a rule to write on, in a line whose top is at `at`.
void standWriting(Block &block, const QString &label, QPointF at, qreal width)
{
    const SetText said = setText(label, onpaper::standing, width * mostLabel);
    const qreal height = qMax(writingHeight, said.height + 2 * aboveRule);
    stand(block, said, at + QPointF(0, height - aboveRule - said.height));
    const qreal from = said.lines.isEmpty() ? 0 : said.width + 6;
    block.items.append(ruleAcross(at + QPointF(from, height - aboveRule), width - from, onpaper::secondInk, 0.5));
    block.height = qMax(block.height, at.y() + height);
}

/// A box, its meaning and what is written by hand: the first answer behind the words where there is room, others below.
void standTick(Block &block, const Tick &tick, QPointF at, qreal cell)
{
    const qreal width = cell - tickWidth;
    const SetText text = setText(tick.text, onpaper::standing, width);
    QStringList toWrite = tick.toWrite;
    const qreal behind = text.width + cellGap;
    const bool oneLine = !toWrite.isEmpty() && text.lines.size() == 1
                         && behind + widthOf(toWrite.first(), onpaper::standing) / mostLabel <= width
                         && behind + widthOf(toWrite.first(), onpaper::standing) + leastWriting <= width;
    const QPointF corner = at + QPointF(tickWidth, oneLine ? writingHeight - aboveRule - text.height : 0);
    stand(block, text, corner);
    block.items.append(box({at.x() + 0.5, corner.y() + (onpaper::standing.leading - tickSize) / 2}, tick.ticked));
    if (oneLine)
        standWriting(block, toWrite.takeFirst(), {corner.x() + behind, at.y()}, width - behind);
    qreal y = oneLine ? at.y() + writingHeight : corner.y() + text.height;
    for (const QString &label : std::as_const(toWrite)) {
        Block line;
        standWriting(line, label, {corner.x(), y}, width);
        block.items += line.items;
        y = line.height;
    }
    block.height = qMax(block.height, y);
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
        const QList<qreal> widths = widthsOf(part, width);
        QList<Block> blocks;
        std::shared_ptr<const Block> head;
        if (std::ranges::any_of(titles, [](const QString &title) { return !title.isEmpty(); })) {
            TypeStyle style = onpaper::heading;
            style.heading = false;
            Block first = rowOf(titles, part.columns, widths, style, width, onpaper::ink, 0.7);
            first.keepWithNext = true;
            first.spaceAbove = cellPadding;
            head = std::make_shared<Block>(first);
            blocks.append(first);
        }
        const qsizetype from = blocks.size();
        for (const QStringList &row : part.rows) {
            for (const QStringList &cells : withoutTallCells(row, widths)) {
                blocks.append(rowOf(cells, part.columns, widths, onpaper::standing, width, onpaper::hairline, 0.6));
                blocks.last().again = head;
            }
        }
        keepEnds(blocks, from);
        return blocks;
    }

    QList<Block> operator()(const TickList &part) const
    {
        const int columns = qMax(1, part.columns);
        const qreal gap = gapBetween(part);
        const auto cellBehind = [&](qreal from) { return (width - from - gap * (columns - 1)) / columns; };
        const qreal behindLabel = width * besideTicks + cellGap;
        const bool isBeside = !part.label.isEmpty() && std::ranges::all_of(part.ticks, [&](const Tick &tick) {
            return widthOf(tick.text, onpaper::standing) + tickWidth <= cellBehind(behindLabel);
        });
        const qreal from = isBeside ? behindLabel : 0;
        const qreal cell = cellBehind(from);
        QList<Block> blocks;
        if (!part.label.isEmpty() && !isBeside)
            blocks = paragraphs(part.label, onpaper::standing, width, betweenAsked);
        if (!blocks.isEmpty())
            blocks.last().keepWithNext = true;
        const qsizetype first = blocks.size();
        for (qsizetype i = 0; i < part.ticks.size(); ++i) {
            const int column = int(i % columns);
            if (column == 0)
                blocks.append(Block{.height = 0, .spaceAbove = i > 0 ? 4 : isBeside ? betweenAsked : afterHeading});
            if (i == 0 && isBeside)
                stand(blocks.last(), setText(part.label, onpaper::standing, width * besideTicks), {});
            standTick(blocks.last(), part.ticks[i], {from + column * (cell + gap), 0}, cell);
        }
        keepEnds(blocks, first);
        return blocks;
    }

    /// Between boxes: less where a scale of single words would be broken otherwise.
    qreal gapBetween(const TickList &part) const
    {
        qreal widest = 0;
        for (const Tick &tick : part.ticks) {
            if (tick.text.contains(u' '))
                return cellGap;
            widest = qMax(widest, widthOf(tick.text, onpaper::standing));
        }
        const int columns = qMax(2, part.columns);
        return qBound(leastGap, (width - columns * (widest + tickWidth + 1)) / (columns - 1), cellGap);
    }

    QList<Block> operator()(const WritingLines &part) const
    {
        QList<Block> blocks;
        for (int line = 0; line < part.lines; ++line) {
            Block block{.height = 0, .spaceAbove = line == 0 ? 2.0 : 0.0};
            standWriting(block, line == 0 ? part.label : QString(), {}, width);
            blocks.append(block);
        }
        return together(blocks);
    }

    QList<Block> operator()(const ShortAnswers &part) const
    {
        const qreal half = width / 2 - cellGap;
        const auto isShort = [&](qsizetype i) { return i < part.labels.size() && widthOf(part.labels[i], onpaper::standing) <= half * mostShort; };
        QList<Block> blocks;
        for (qsizetype i = 0; i < part.labels.size(); ++i) {
            const bool paired = isShort(i) && isShort(i + 1);
            Block block{.height = 0, .spaceAbove = 2};
            standWriting(block, part.labels[i], {}, paired ? half : width);
            if (paired)
                standWriting(block, part.labels[++i], {half + 2 * cellGap, 0}, half);
            blocks.append(block);
        }
        return blocks;
    }

    QList<Block> operator()(const SigningLines &part) const
    {
        const QList<qreal> cells = widthsFor(part);
        Block block{.height = 34, .spaceAbove = aboveHeading};
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            block.items.append(ruleAcross({x, 32}, cells[i], onpaper::secondInk, 0.5));
            stand(block, setText(part.labels[i], onpaper::caption, cells[i]), {x, 35});
            x += cells[i] + signingGap;
        }
        return {block};
    }

    /// What their labels need, or more: equal where one line does not hold them all.
    QList<qreal> widthsFor(const SigningLines &part) const
    {
        const auto count = qreal(part.labels.size());
        const qreal room = width - signingGap * (count - 1);
        QList<qreal> cells;
        qreal needed = 0;
        for (const QString &label : part.labels) {
            cells.append(qMax(room / count * leastSigning, widthOf(label, onpaper::caption) + 1));
            needed += cells.last();
        }
        for (qreal &cell : cells)
            cell = needed > room ? room / count : cell + (room - needed) / count;
        return cells;
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
