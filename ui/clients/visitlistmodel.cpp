#include "ui/clients/visitlistmodel.h"

#include "app/common/text.h"
#include "ui/clients/clientlistmodel.h"

#include <QLocale>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(ClientNoteKind kind)
{
    switch (kind) {
    case ClientNoteKind::PhoneCall: return u"phone"_s;
    case ClientNoteKind::Message: return u"mail"_s;
    case ClientNoteKind::NoShow: return u"circle-x"_s;
    case ClientNoteKind::Other: return u"pencil"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

VisitListModel::VisitListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void VisitListModel::show(QList<Row> rows, const QHash<PersonId, QString> &initials, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, [](const Row &one, const Row &other) { return one.at() > other.at(); });
    m_initials = initials;
    m_today = today;
    endResetModel();
}

std::optional<VisitId> VisitListModel::visitAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).visit ? std::optional(m_rows.at(row).visit->id) : std::nullopt;
}

const ClientNote *VisitListModel::noteAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).note ? &*m_rows.at(row).note : nullptr;
}

int VisitListModel::rowOf(VisitId id) const
{
    const auto at = std::ranges::find_if(m_rows, [id](const Row &row) { return row.visit && row.visit->id == id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int VisitListModel::rowOf(ClientNoteId id) const
{
    const auto at = std::ranges::find_if(m_rows, [id](const Row &row) { return row.note && row.note->id == id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int VisitListModel::firstVisit() const
{
    const auto at = std::ranges::find_if(m_rows, [](const Row &row) { return row.visit.has_value(); });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int VisitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VisitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) { // what a screen reader says
        QStringList parts{data(index, DayRole).toString(), data(index, ReasonRole).toString(), data(index, PointsRole).toString()};
        if (row.visit && row.visit->state == VisitState::Signed)
            parts.insert(1, tr("signed"));
        return commaList(parts);
    }
    if (role == HitsRole)
        return QVariant::fromValue(row.excerpt.value_or(Excerpt()).hits);
    return row.visit ? ofVisit(row, role) : ofNote(row, role);
}

QVariant VisitListModel::ofVisit(const Row &row, int role) const
{
    const VisitRow &visit = *row.visit;
    switch (role) {
    case IdRole: return visit.id.value;
    case DayRole: return dayText(visit.startedAt.date(), m_today);
    case TherapistRole: return m_initials.value(visit.therapist);
    case IconRole: return visit.state == VisitState::Draft ? QString() : u"lock"_s;
    case ReasonRole: return row.excerpt ? row.excerpt->text : visit.reason;
    case PointsRole: {
        if (visit.state == VisitState::Voided)
            return tr("void", "a visit that does not count");
        if (row.excerpt)
            return QString();
        if (visit.points == 0)
            return tr("no points");
        const QString points = tr("%Ln point(s)", nullptr, visit.points);
        return visit.worst ? tr("%1, worst %2", "7 points, worst 8").arg(points, QLocale().toString(*visit.worst)) : points;
    }
    default: return {};
    }
}

QVariant VisitListModel::ofNote(const Row &row, int role) const
{
    const ClientNote &note = *row.note;
    switch (role) {
    case IdRole: return note.id.value;
    case DayRole: return dayText(note.at.date(), m_today);
    case TherapistRole: return m_initials.value(note.author);
    case IconRole: return iconOf(note.kind);
    case ReasonRole: return row.excerpt ? row.excerpt->text : note.text.section(u'\n', 0, 0);
    case PointsRole: return row.excerpt ? QString() : note.stands() ? nameOf(note.kind) : tr("withdrawn");
    default: return {};
    }
}

} // namespace untie
