#include "ui/clients/pointlistmodel.h"

#include "app/bodymap/atlas.h"
#include "app/common/text.h"
#include "app/visits/placeword.h"
#include "app/visits/visitsheet.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/common/sidebadge.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <ranges>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastChange = -11; ///< stands for "cannot be compared", below every fall

struct Word
{
    QString text;
    PointListModel::Mood mood;
};

/// The first of the readings at the end of a point's life that are all 0: since when it is quiet.
QDate quietSince(const TriggerPoint &point)
{
    QDate since;
    for (const Reading &reading : point.readings | std::views::reverse) {
        if (!reading.examined)
            continue;
        if (reading.before != 0)
            break;
        since = reading.startedAt.date();
    }
    return since;
}

/// Of the last two scores that mean the same.
std::optional<int> changeOf(const TriggerPoint &point)
{
    const Reading *now = nullptr;
    for (const Reading &reading : point.readings | std::views::reverse) {
        if (!reading.examined || !reading.before)
            continue;
        if (!now)
            now = &reading;
        else if (reading.scored == now->scored)
            return *now->before - *reading.before;
    }
    return {};
}

Word wordFor(const TriggerPoint &point, VisitId newest, QDate today)
{
    using Mood = PointListModel::Mood;
    const auto say = [](const char *text) { return PointListModel::tr(text); };
    const Reading *sight = lastSight(point);
    const bool missed = !sight || sight->visit != newest;
    if (isOpen(point) && missed)
        return {say(QT_TRANSLATE_NOOP("untie::PointListModel", "to re-check")), Mood::Due};
    switch (trendOf(point)) {
    case Trend::New: return {say(QT_TRANSLATE_NOOP("untie::PointListModel", "new")), Mood::Neutral};
    case Trend::Improving: return {say(QT_TRANSLATE_NOOP("untie::PointListModel", "improving")), Mood::Better};
    case Trend::Unchanged: return {say(QT_TRANSLATE_NOOP("untie::PointListModel", "unchanged")), Mood::Neutral};
    case Trend::Worse: return {say(QT_TRANSLATE_NOOP("untie::PointListModel", "worse")), Mood::Worse};
    case Trend::Recurred: return {say(QT_TRANSLATE_NOOP("untie::PointListModel", "back again")), Mood::Worse};
    case Trend::Resolved: return {nameOf(Trend::Resolved), Mood::Better};
    case Trend::Quiet: {
        const QDate since = quietSince(point);
        if (!since.isValid() || (sight && since == sight->startedAt.date()))
            return {say(QT_TRANSLATE_NOOP("untie::PointListModel", "quiet")), Mood::Better};
        return {PointListModel::tr("quiet since %1").arg(dayText(since, today)), Mood::Better};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

PointListModel::PointListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PointListModel::show(const QList<TriggerPoint> &points, const QList<VisitRow> &visits, const Figure &figure, const Atlas &atlas, QDate today)
{
    QList<VisitRow> inTime = visits;
    std::ranges::sort(inTime, {}, &VisitRow::startedAt);
    beginResetModel();
    m_timeline.clear();
    for (const VisitRow &visit : inTime)
        m_timeline << visit.id;
    m_rows.clear();
    for (const TriggerPoint &point : points) {
        const Word word = wordFor(point, m_timeline.isEmpty() ? VisitId() : m_timeline.last(), today);
        Row row{point, placeWord(figure, atlas, point), word.text, word.mood, {}, {}, changeOf(point)};
        if (const Reading *sight = lastSight(point)) {
            row.before = sight->before;
            row.after = sight->after;
        }
        m_rows << row;
    }
    sort();
    endResetModel();
}

void PointListModel::sortBy(Order order)
{
    if (order == m_order)
        return;
    emit layoutAboutToBeChanged();
    QList<TriggerPointId> before;
    for (const Row &row : std::as_const(m_rows))
        before << row.point.id;
    m_order = order;
    sort();
    const QModelIndexList kept = persistentIndexList(); // the chosen one stays chosen
    for (const QModelIndex &index : kept)
        changePersistentIndex(index, this->index(rowOf(before.at(index.row()))));
    emit layoutChanged();
}

void PointListModel::sort()
{
    const auto worstFirst = [](const Row &row) { return -row.before.value_or(-1); };
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return row.point.id; });
    std::ranges::stable_sort(m_rows, {}, worstFirst);
    if (m_order == Order::Muscle) {
        QCollator collator;
        std::ranges::stable_sort(m_rows, [&collator](const Row &one, const Row &other) {
            const int names = collator.compare(one.name, other.name);
            return names != 0 ? names < 0 : one.point.side < other.point.side;
        });
    } else if (m_order == Order::Change) {
        std::ranges::stable_sort(m_rows, std::greater(), [](const Row &row) { return row.change.value_or(leastChange); });
    }
}

int PointListModel::rowOf(TriggerPointId point) const
{
    const auto at = std::ranges::find(m_rows, point, [](const Row &row) { return row.point.id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int PointListModel::open() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return isOpen(row.point); }));
}

int PointListModel::quiet() const
{
    return static_cast<int>(m_rows.size()) - open();
}

int PointListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PointListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Row &row = m_rows.at(index.row());
    const QString side = sideLetter(row.point.side);
    QStringList parts{side.isEmpty() ? row.name : row.name + u' ' + side, row.word};
    if (row.before && row.after)
        parts << tr("%1 before, %2 after", "scores").arg(QLocale().toString(*row.before), QLocale().toString(*row.after));
    else if (row.before)
        parts << tr("%1 before", "score").arg(QLocale().toString(*row.before));
    return commaList(parts);
}

} // namespace untie
