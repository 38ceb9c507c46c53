#include "app/bodymap/marginlabels.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>
#include <vector>

namespace untie {

namespace {

constexpr qreal textGap = 6; // between a name and its leader
constexpr qreal never = std::numeric_limits<qreal>::infinity();
constexpr qreal throughMark = 600; // what a leader through another mark or an obstacle costs, in px of detour
constexpr qreal crossing = 20000;
constexpr qreal overAnArm = 60; // what it costs to hide a piece of an arm, in px of detour

/// The mark in hand and those nearest to it; without one, the uppermost.
void keepMostImportant(QList<MarginLabel> &labels, qsizetype count)
{
    if (labels.size() <= count)
        return;
    const auto inHand = std::ranges::find_if(labels, &MarginLabel::inHand);
    const auto far = [heldAt = inHand == labels.end() ? std::nullopt
                                                      : std::optional(inHand->mark)](const MarginLabel &label) {
        return heldAt ? QLineF(*heldAt, label.mark).length() : label.mark.y();
    };
    std::ranges::stable_sort(labels, {}, far);
    labels.resize(count);
}

bool cross(const QLineF &one, const QLineF &other)
{
    return one.intersects(other, nullptr) == QLineF::BoundedIntersection;
}

bool cross(const QPolygonF &one, const QPolygonF &other)
{
    for (qsizetype i = 1; i < one.size(); ++i)
        for (qsizetype j = 1; j < other.size(); ++j)
            if (cross(QLineF(one[i - 1], one[i]), QLineF(other[j - 1], other[j])))
                return true;
    return false;
}

bool cross(const QPolygonF &leader, const QRectF &box)
{
    if (!leader.boundingRect().intersects(box))
        return false;
    const QPolygonF outline = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft(), box.topLeft()};
    return cross(leader, outline) || box.contains(leader.last());
}

bool disturb(const PlacedLabel &one, const PlacedLabel &other)
{
    return one.box.intersects(other.box) || cross(one.leader, other.leader) || cross(one.leader, other.box)
        || cross(other.leader, one.box);
}

bool passes(const QLineF &line, QPointF point, qreal reach)
{
    const QPointF along = line.p2() - line.p1();
    const QPointF to = point - line.p1();
    const qreal length2 = QPointF::dotProduct(along, along);
    const qreal share = length2 > 0 ? std::clamp(QPointF::dotProduct(to, along) / length2, 0.0, 1.0) : 0;
    const QPointF away = to - share * along;
    return QPointF::dotProduct(away, away) < reach * reach;
}

/// A way to set the names of one margin, and what is bad about it.
struct Setting
{
    QList<PlacedLabel> labels; ///< from above
    QList<qsizetype> rows;
    qreal cost = never;
};

/// What each label costs in each row, the others apart.
using Costs = std::vector<std::vector<qreal>>;

/// One margin: its names stand one under the other, each joined to a mark.
class Margin final
{
public:
    Margin(const MarginSpace &space, bool onRight, const MarginRows &rows, const QList<MarginLabel> &all)
        : m_space(space)
        , m_onRight(onRight)
        , m_rows(rows)
        , m_all(all)
    { }

    bool hasRoomFor(const QList<MarginLabel> &labels) const
    {
        return labels.isEmpty() || !rowsOf(widestFirst(labels), costsOf(labels, 0, false), tight()).isEmpty();
    }

    /// The best of several orders, distances and elbows.
    QList<PlacedLabel> set(const QList<MarginLabel> &labels) const
    {
        QList<PlacedLabel> placed = setIn(labels);
        for (PlacedLabel &label : placed)
            label.overArm = isOverArm(label.box);
        return placed;
    }

private:
    QList<PlacedLabel> setIn(QList<MarginLabel> labels) const
    {
        if (labels.isEmpty())
            return {};
        std::ranges::sort(labels, {}, [](const MarginLabel &label) { return label.mark.y(); });
        // Elbows right behind each name look best; in one line they never run through a name.
        const qreal inLine = std::ranges::max(labels, {}, &MarginLabel::width).width + marginStub;
        Setting best;
        for (const qreal elbow : {0.0, inLine}) {
            const Costs costs = costsOf(labels, elbow);
            for (const qsizetype spacing : {loose(), tight()}) {
                const Setting tried = improved(labels, costs, elbow, spacing);
                if (tried.cost < best.cost)
                    best = tried;
                if (best.cost < crossing)
                    return best.labels;
                if (elbow == inLine && tried.cost < never)
                    return untangled(labels, tried, elbow);
            }
        }
        return best.labels;
    }

    bool isOverArm(const QRectF &box) const
    {
        const auto first = m_space.widths.begin() + std::lround((box.top() - m_space.top) / marginStep);
        return std::any_of(first, first + rowsIn(m_rows.height), [&box](qreal room) { return room < box.width() + marginStub; });
    }

    qsizetype rowsIn(qreal height) const { return static_cast<qsizetype>(std::ceil(height / marginStep)); }
    qsizetype loose() const { return rowsIn(m_rows.spacing); }
    qsizetype tight() const { return rowsIn(m_rows.tightSpacing); }

    enum class Room { None, OverArm, Free };

    Room roomFor(const MarginLabel &label, qsizetype row, qreal elbow) const
    {
        const qsizetype end = row + rowsIn(m_rows.height);
        const auto holds = [&](const QList<qreal> &rooms) {
            return end <= rooms.size() && std::all_of(rooms.begin() + row, rooms.begin() + end, [&](qreal room) {
                       return room >= std::max(label.width + marginStub, elbow);
                   });
        };
        if (holds(m_space.widths))
            return Room::Free;
        if (!holds(m_space.overArm))
            return Room::None;
        const qreal clear = m_rows.markRadius + 3;
        const QRectF box = place(label, row, elbow).box.adjusted(-clear, -clear, clear, clear);
        const bool hidesMark = std::ranges::any_of(m_all, [&box](const MarginLabel &each) { return box.contains(each.mark); });
        return hidesMark ? Room::None : Room::OverArm;
    }

    /// `elbow`: how far from the paper's edge the leader turns; at least just behind the text.
    PlacedLabel place(const MarginLabel &label, qsizetype row, qreal elbow) const
    {
        const qreal inwards = m_onRight ? -1 : 1;
        const qreal top = m_space.top + static_cast<qreal>(row) * marginStep;
        const qreal left = m_onRight ? m_space.outer - label.width : m_space.outer;
        const QRectF box(left, top, label.width, m_rows.height);
        const qreal y = top + m_rows.height / 2;
        const QPointF start(m_space.outer + inwards * (label.width + textGap), y);
        const QPointF turn(m_space.outer + inwards * std::max(elbow, label.width + marginStub), y);
        // One that would turn back on itself, to a mark above or below the name, goes there straight.
        const bool above = label.mark.y() < box.top() - m_rows.markRadius;
        const bool below = label.mark.y() > box.bottom() + m_rows.markRadius;
        if ((turn.x() - label.mark.x()) * inwards > 0 && (above || below)) {
            const QPointF edge(std::clamp(label.mark.x(), box.left(), box.right()), above ? box.top() : box.bottom());
            QLineF straight(edge, label.mark);
            straight.setLength(straight.length() - m_rows.markRadius);
            return {.id = label.id, .onRight = m_onRight, .box = box, .leader = QPolygonF({edge, edge, straight.p2()})};
        }
        QLineF line(turn, label.mark);
        line.setLength(std::max(0.0, line.length() - m_rows.markRadius));
        return {.id = label.id, .onRight = m_onRight, .box = box, .leader = QPolygonF({start, turn, line.p2()})};
    }

    qreal costOf(const MarginLabel &label, qsizetype row, qreal elbow) const
    {
        const PlacedLabel placed = place(label, row, elbow);
        const QLineF leader(placed.leader[1], placed.leader[2]);
        qreal cost = leader.length();
        const QPointF after = QPointF(1, 1) * 0.8 * m_rows.markRadius; // the smaller disc at a mark's lower right
        for (const MarginLabel &other : m_all)
            if (other.id != label.id
                && (passes(leader, other.mark, m_rows.markRadius + 3)
                    || passes(leader, other.mark + after, 0.7 * m_rows.markRadius + 2)))
                cost += throughMark;
        const QLineF straight(placed.leader[0], placed.leader[1]);
        for (const QRectF &obstacle : m_space.obstacles)
            if (const qreal reach = obstacle.width() / 2 + 2; passes(leader, obstacle.center(), reach) || passes(straight, obstacle.center(), reach))
                cost += throughMark;
        return cost;
    }

    static QList<qsizetype> widestFirst(const QList<MarginLabel> &labels)
    {
        QList<qsizetype> order(labels.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, std::greater(), [&labels](qsizetype i) { return labels[i].width; });
        return order;
    }

    /// With `measured` false a row costs nothing where the name fits.
    Costs costsOf(const QList<MarginLabel> &labels, qreal elbow, bool measured = true) const
    {
        Costs costs;
        for (const MarginLabel &label : labels) {
            std::vector<qreal> &cost = costs.emplace_back();
            for (qsizetype row = 0; row < m_space.widths.size(); ++row) {
                const Room room = roomFor(label, row, elbow);
                const qreal hidden = room == Room::OverArm ? overAnArm : 0;
                cost.push_back(room == Room::None ? never : measured ? costOf(label, row, elbow) + hidden : 0);
            }
        }
        return costs;
    }

    /// The rows that make one order cheapest, crossings apart. Empty where the names find no room.
    QList<qsizetype> rowsOf(const QList<qsizetype> &order, const Costs &costs, qsizetype spacing) const
    {
        const auto rows = static_cast<size_t>(m_space.widths.size());
        const auto step = static_cast<size_t>(spacing);
        std::vector<std::vector<qsizetype>> chosen; // for each place in the order: the best row up to each row
        std::vector<qreal> soFar(rows, 0.0);
        for (const qsizetype label : order) {
            const std::vector<qreal> &cost = costs[static_cast<size_t>(label)];
            std::vector<qreal> next(rows, never);
            std::vector<qsizetype> from(rows, -1);
            for (size_t row = 0; row < rows; ++row) {
                const qreal above = chosen.empty() ? 0 : row < step ? never : soFar[row - step];
                if (row > 0) {
                    next[row] = next[row - 1];
                    from[row] = from[row - 1];
                }
                if (above + cost[row] < next[row]) {
                    next[row] = above + cost[row];
                    from[row] = static_cast<qsizetype>(row);
                }
            }
            soFar.swap(next);
            chosen.push_back(std::move(from));
        }
        QList<qsizetype> result;
        auto row = static_cast<qsizetype>(rows) - 1;
        for (auto best = chosen.crbegin(); best != chosen.crend(); ++best) {
            row = row < 0 ? -1 : (*best)[static_cast<size_t>(row)];
            if (row < 0)
                return {};
            result.prepend(row);
            row -= spacing;
        }
        return result;
    }

    Setting setting(const QList<MarginLabel> &labels, const QList<qsizetype> &order, const Costs &costs, qreal elbow,
                    qsizetype spacing) const
    {
        Setting result;
        result.rows = rowsOf(order, costs, spacing);
        if (result.rows.isEmpty())
            return result;
        result.cost = 0;
        for (qsizetype i = 0; i < order.size(); ++i) {
            result.cost += costs[static_cast<size_t>(order[i])][static_cast<size_t>(result.rows[i])];
            const PlacedLabel placed = place(labels[order[i]], result.rows[i], elbow);
            for (const PlacedLabel &other : std::as_const(result.labels))
                if (disturb(placed, other))
                    result.cost += crossing;
            result.labels.append(placed);
        }
        return result;
    }

    /// Begins with the order of the marks and swaps neighbours, and names that disturb each other, while that helps.
    Setting improved(const QList<MarginLabel> &labels, const Costs &costs, qreal elbow, qsizetype spacing) const
    {
        QList<qsizetype> order(labels.size());
        std::iota(order.begin(), order.end(), 0);
        Setting best = setting(labels, order, costs, elbow, spacing);
        if (best.cost == never) { // the arms leave less room the lower a name stands
            order = widestFirst(labels);
            best = setting(labels, order, costs, elbow, spacing);
        }
        const Setting unswapped = nudged(labels, order, costs, elbow, spacing, best);
        for (bool better = best.cost < never; better;) {
            better = false;
            for (qsizetype i = 0; i < order.size(); ++i)
                for (qsizetype j = i + 1; j < order.size(); ++j) {
                    if (j > i + 1 && !disturb(best.labels[i], best.labels[j]))
                        continue;
                    order.swapItemsAt(i, j);
                    const Setting tried = setting(labels, order, costs, elbow, spacing);
                    if (tried.cost < best.cost - 0.01) {
                        best = tried;
                        better = true;
                    } else {
                        order.swapItemsAt(i, j);
                    }
                }
        }
        best = nudged(labels, order, costs, elbow, spacing, best);
        return best.cost < unswapped.cost ? best : unswapped;
    }

    /// Moves single names, and with them their neighbours, while that takes crossings away.
    Setting nudged(const QList<MarginLabel> &labels, const QList<qsizetype> &order, const Costs &costs, qreal elbow,
                   qsizetype spacing, Setting best) const
    {
        constexpr size_t stride = 3;
        for (bool better = best.cost < never; better && best.cost >= crossing;) {
            better = false;
            for (qsizetype i = 0; i < order.size(); ++i) {
                const auto disturbed = [&best, i](const PlacedLabel &other) {
                    return other.id != best.labels[i].id && disturb(best.labels[i], other);
                };
                if (std::ranges::none_of(best.labels, disturbed))
                    continue;
                const std::vector<qreal> &cost = costs[static_cast<size_t>(order[i])];
                Costs held = costs;
                std::vector<qreal> &only = held[static_cast<size_t>(order[i])];
                for (size_t row = 0; row < cost.size(); row += stride) {
                    if (cost[row] == never)
                        continue;
                    std::ranges::fill(only, never);
                    only[row] = cost[row];
                    const Setting tried = setting(labels, order, held, elbow, spacing);
                    if (tried.cost < best.cost - 0.01) {
                        best = tried;
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    /// With all elbows in one line, swapping the rows of two leaders that cross makes them shorter together, so this
    /// comes to an end, and then none cross.
    QList<PlacedLabel> untangled(const QList<MarginLabel> &labels, const Setting &tangled, qreal elbow) const
    {
        QList<MarginLabel> order;
        for (const PlacedLabel &placed : tangled.labels)
            order.append(*std::ranges::find(labels, placed.id, &MarginLabel::id));
        const auto leader = [&](qsizetype i) {
            return QLineF(place(order[i], tangled.rows[i], elbow).leader[1], order[i].mark);
        };
        bool swapped = true;
        for (int round = 0; swapped && round < 200; ++round) {
            swapped = false;
            for (qsizetype i = 0; i < order.size(); ++i)
                for (qsizetype j = i + 1; j < order.size(); ++j)
                    if (cross(leader(i), leader(j))) {
                        order.swapItemsAt(i, j);
                        swapped = true;
                    }
        }
        QList<PlacedLabel> result;
        for (qsizetype i = 0; i < order.size(); ++i)
            result.append(place(order[i], tangled.rows[i], elbow));
        return result;
    }

    const MarginSpace &m_space;
    bool m_onRight;
    const MarginRows &m_rows;
    const QList<MarginLabel> &m_all;
};

/// How many of the labels, sorted from left to right, go to the left: those left of the midline. What finds no room
/// on its own side goes over to the other, that nearest to the middle first; so all left leaders lie on one side of all
/// right ones. None where the two margins do not hold them all.
std::optional<qsizetype> division(const QList<MarginLabel> &labels, const Margin &left, const Margin &right,
                                  qreal midline)
{
    const qsizetype natural =
        std::ranges::count_if(labels, [midline](const MarginLabel &label) { return label.mark.x() < midline; });
    for (qsizetype over = 0; over <= labels.size(); ++over)
        for (const qsizetype toLeft : {natural - over, natural + over})
            if (toLeft >= 0 && toLeft <= labels.size() && left.hasRoomFor(labels.first(toLeft))
                && right.hasRoomFor(labels.sliced(toLeft)))
                return toLeft;
    return std::nullopt;
}

} // namespace

QList<PlacedLabel> layOutMargins(QList<MarginLabel> labels, const MarginSpace &left, const MarginSpace &right,
                                 qreal midline, const MarginRows &rows)
{
    const QList<MarginLabel> all = labels;
    const Margin leftMargin(left, false, rows, all);
    const Margin rightMargin(right, true, rows, all);
    QList<PlacedLabel> best;
    for (qsizetype count = std::min(mostMarginLabels, all.size()); count > best.size(); --count) {
        keepMostImportant(labels, count);
        QList<MarginLabel> sorted = labels;
        std::ranges::stable_sort(sorted, {}, [](const MarginLabel &label) { return label.mark.x(); });
        const auto toLeft = division(sorted, leftMargin, rightMargin, midline);
        if (!toLeft)
            continue;
        QList<PlacedLabel> placed = leftMargin.set(sorted.first(*toLeft));
        placed += rightMargin.set(sorted.sliced(*toLeft));

        // A mark outside its margin's elbow (a hand, far out) may still lie awkwardly: rather no name than a tangle.
        QList<PlacedLabel> kept;
        for (const PlacedLabel &label : std::as_const(placed))
            if (std::ranges::none_of(kept, [&label](const PlacedLabel &other) { return disturb(label, other); }))
                kept.append(label);
        if (kept.size() > best.size())
            best = kept;
    }
    return best;
}

} // namespace untie
