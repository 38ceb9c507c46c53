#include "app/documents/pageflow.h"

namespace untie {

namespace {

/// Rounding must not push a block out of a column that was made for it.
constexpr qreal slack = 0.01;

} // namespace

qsizetype blocksThatFit(const QList<Block> &blocks, qsizetype from, qreal height, bool fresh)
{
    qreal used = 0;
    qsizetype whole = from; // behind the last group that fits
    qsizetype any = from;   // behind the last block that fits
    for (qsizetype i = from; i < blocks.size(); ++i) {
        used += blocks[i].height + (i == from ? 0 : blocks[i].spaceAbove);
        if (used > height + slack)
            break;
        any = i + 1;
        if (!blocks[i].keepWithNext || i + 1 == blocks.size())
            whole = any;
    }
    if (whole == from && fresh && from < blocks.size())
        whole = qMax(any, from + 1);
    return whole - from;
}

qreal heightOf(const QList<Block> &blocks, qsizetype from, qsizetype to)
{
    qreal height = 0;
    for (qsizetype i = from; i < to; ++i)
        height += blocks[i].height + (i == from ? 0 : blocks[i].spaceAbove);
    return height;
}

QList<Block> paragraphs(const QString &text, const TypeStyle &style, qreal width, qreal spaceAbove)
{
    QList<Block> blocks;
    qreal above = spaceAbove;
    for (const QString &paragraph : text.split(u'\n')) {
        if (paragraph.trimmed().isEmpty()) {
            if (!blocks.isEmpty())
                above = style.leading / 2;
            continue;
        }
        const SetText set = setText(paragraph, style, width);
        const qsizetype count = set.lines.size();
        for (qsizetype i = 0; i < count; ++i) {
            const bool keep = style.heading || (count > 1 && (i == 0 || i == count - 2));
            const QPointF up(0, -set.lines[i].bounds.top());
            blocks.append({style.leading, above, keep, {moved(set.lines[i], up)}});
            above = 0;
        }
    }
    return blocks;
}

QList<Block> together(QList<Block> blocks)
{
    for (qsizetype i = 0; i + 1 < blocks.size(); ++i)
        blocks[i].keepWithNext = true;
    return blocks;
}

Block solid(const SetText &text, qreal spaceAbove)
{
    Block block{text.height, spaceAbove};
    for (const TextLine &line : text.lines)
        block.items.append(line);
    return block;
}

PageFlow::PageFlow(const Sheet &sheet, qreal continuedHead)
    : m_body(bodyOf(sheet))
    , m_continuedHead(continuedHead)
    , m_y(m_body.top())
    , m_pages(1)
{
}

void PageFlow::stand(const PageItem &item)
{
    m_pages.last().items.append(item);
}

void PageFlow::stand(const SetText &text, QPointF at)
{
    for (const TextLine &line : text.lines)
        stand(moved(line, at));
}

void PageFlow::standFigure(const QList<PageItem> &items, const QRectF &area)
{
    m_pages.last().items += items;
    m_pages.last().figures.append(area);
}

void PageFlow::tell(const QString &text, const TypeStyle &style, qreal above)
{
    const SetText set = setText(text, style, width());
    stand(set, {left(), m_y + above});
    m_y += above + set.height;
}

void PageFlow::rule(qreal y, const QColor &colour, qreal thickness)
{
    stand(ruleAcross({left(), y}, width(), colour, thickness));
}

qreal PageFlow::stand(const QList<Block> &blocks, qsizetype from, qsizetype to, QPointF at)
{
    for (qsizetype i = from; i < to; ++i) {
        if (i > from)
            at.ry() += blocks[i].spaceAbove;
        for (const PageItem &item : blocks[i].items)
            stand(moved(item, at));
        for (const QRectF &figure : blocks[i].figures)
            m_pages.last().figures.append(figure.translated(at));
        at.ry() += blocks[i].height;
    }
    return at.y();
}

void PageFlow::fill(const QList<Block> &blocks)
{
    bool fresh = atTop();
    for (qsizetype from = 0; from < blocks.size();) {
        const qreal above = fresh ? 0 : blocks[from].spaceAbove;
        const qsizetype fitting = blocksThatFit(blocks, from, bottom() - m_y - above, fresh);
        if (fitting == 0) {
            breakPage();
            if (const auto head = blocks[from].again)
                m_y = stand({*head}, 0, 1, {left(), m_y});
            fresh = true;
            continue;
        }
        fresh = false;
        m_y = stand(blocks, from, from + fitting, {left(), m_y + above});
        from += fitting;
    }
}

void PageFlow::fillColumns(const QList<Block> &blocks, qreal gap)
{
    const QPointF right(columnWidth(gap) + gap, 0);
    for (qsizetype from = 0; from < blocks.size();) {
        const qreal room = bottom() - m_y;
        const auto first = [&](qreal height) {
            return blocksThatFit(blocks, from, height, atTop() && height >= room);
        };
        const auto both = [&](qreal height) {
            return first(height) + blocksThatFit(blocks, from + first(height), height, atTop() && height >= room);
        };
        if (first(room) == 0) {
            breakPage();
            continue;
        }
        // What has to stand on one page waits for the next where it does not end on this one, unless it began at the top.
        qsizetype most = both(room);
        while (most > 0 && from + most < blocks.size() && (blocks[from + most - 1].samePage || blocks[from + most - 1].keepWithNext))
            --most;
        if (most == 0 && !atTop()) {
            breakPage();
            continue;
        }
        if (most == 0)
            most = both(room);
        // The least height that holds as much as the whole room does, so that both columns end alike.
        qreal height = room;
        for (qreal low = 0; height - low > 0.5;) {
            const qreal middle = (low + height) / 2;
            (both(middle) >= most ? height : low) = middle;
        }
        const qsizetype split = from + qMin(first(height), most);
        const QPointF at(left(), m_y);
        const qreal leftEnd = stand(blocks, from, split, at);
        m_y = qMax(leftEnd, stand(blocks, split, from + most, at + right));
        from += most;
    }
}

void PageFlow::breakPage()
{
    m_leftEmpty += bottom() - m_y;
    m_pages.append(Page());
    m_y = top();
}

} // namespace untie
