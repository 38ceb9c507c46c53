#pragma once

#include "app/documents/document.h"
#include "app/documents/typesetting.h"

namespace untie {

/// Something on a page that is never cut: a line of text, a row of a table, a chart.
struct Block
{
    qreal height = 0;
    qreal spaceAbove = 0; ///< falls away at the top of a column
    bool keepWithNext = false;
    QList<PageItem> items = {};   ///< from the block's top left corner
    QList<QRectF> figures = {};   ///< see Page::figures
    std::shared_ptr<const Block> again = {}; ///< stands above it once more where it begins a page: a table's head
    bool samePage = false;        ///< the next one stands on its page, be it in the next column
};

/// How many blocks, from `from` on, stand in a column of that height without parting what belongs together. None when
/// the first group does not fit, unless the column is `fresh`: it could not be any roomier, so the group is parted.
qsizetype blocksThatFit(const QList<Block> &blocks, qsizetype from, qreal height, bool fresh);

/// The height of these blocks, one below the other.
qreal heightOf(const QList<Block> &blocks, qsizetype from, qsizetype to);

/// The lines of a text as blocks that may be parted between them, but for the first two and the last two of a
/// paragraph. Paragraphs are parted by line breaks; empty ones become a gap.
QList<Block> paragraphs(const QString &text, const TypeStyle &style, qreal width, qreal spaceAbove);

/// The same blocks, never parted.
QList<Block> together(QList<Block> blocks);

/// A text as one block.
Block solid(const SetText &text, qreal spaceAbove = 0);

/// Fills the bodies of pages from the top, adding pages as they are needed.
class PageFlow final
{
public:
    /// Pages after the first begin `continuedHead` lower, where their head stands.
    PageFlow(const Sheet &sheet, qreal continuedHead);

    qreal y() const { return m_y; }       ///< where the next thing stands on the last page
    qreal top() const { return m_body.top() + (m_pages.size() > 1 ? m_continuedHead : 0); } ///< of the last page
    qreal bottom() const { return m_body.bottom(); }
    qreal leftEmpty() const { return m_leftEmpty; } ///< at the feet of the pages before the last, together
    qreal left() const { return m_body.left(); }
    qreal width() const { return m_body.width(); }
    bool atTop() const { return m_y <= top(); }
    void moveTo(qreal y) { m_y = y; }

    /// Stands an item on the last page where it says.
    void stand(const PageItem &item);
    /// Stands a text with its top left corner there.
    void stand(const SetText &text, QPointF at);
    /// Stands the items of a figure, which keep their left and right.
    void standFigure(const QList<PageItem> &items, const QRectF &area);
    /// A text over the full width, so far below what stands; moves below it.
    void tell(const QString &text, const TypeStyle &style, qreal above = 0);
    /// A rule over the full width.
    void rule(qreal y, const QColor &colour, qreal thickness);
    /// Stands blocks `from` to `to` in a column of the last page; gives where they end.
    qreal stand(const QList<Block> &blocks, qsizetype from, qsizetype to, QPointF at);

    /// Blocks one below the other over the full width, over as many pages as it takes.
    void fill(const QList<Block> &blocks);
    /// Blocks in two columns of the same length, over as many pages as it takes.
    void fillColumns(const QList<Block> &blocks, qreal gap);
    qreal columnWidth(qreal gap) const { return (m_body.width() - gap) / 2; }
    void breakPage();

    QList<Page> pages() const { return m_pages; }

private:
    QRectF m_body;
    qreal m_continuedHead;
    qreal m_y;
    qreal m_leftEmpty = 0;
    QList<Page> m_pages;
};

} // namespace untie
