#include "ui/schedule/candidatemodel.h"

#include "app/clients/typedclient.h"
#include "app/common/text.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/schedule/schedulewords.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 6;

QStringList withoutEmpty(QStringList facts)
{
    facts.removeAll(QString());
    return facts;
}

} // namespace

QString displayName(const ClientRow &row)
{
    const QString first = row.preferred.isEmpty() ? row.given : row.preferred;
    return (first + u' ' + row.family).trimmed();
}

CandidateModel::CandidateModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

QList<ClientRow> CandidateModel::fitting(const ClientDirectory &directory, const QString &typed)
{
    return typed.simplified().isEmpty() ? QList<ClientRow>() : directory.search(typed, most, ClientDirectory::Typing::Exact);
}

void CandidateModel::show(const ClientDirectory &directory, const QString &typed, const QList<ClientRow> &fitting, QDate today, const QString &question)
{
    beginResetModel();
    m_today = today;
    m_asked = question;
    m_rows = fitting;
    m_alike.clear();
    m_times.clear();
    m_fresh = typedClient(typed);
    if (!typed.simplified().isEmpty()) {
        const QString name = QString(m_fresh.given + u' ' + m_fresh.family).simplified();
        const bool whole = !name.isEmpty() && !m_fresh.phone.isEmpty();
        for (const QString &part : {whole ? name : QString(), digitsOf(m_fresh.phone)}) {
            if (part.isEmpty())
                continue;
            // Who has that name already, or that number: with both typed they are others, unless somebody says so.
            QList<ClientRow> &rows = whole ? m_alike : m_rows;
            for (const ClientRow &row : directory.search(part, most, ClientDirectory::Typing::Exact)) {
                const auto isIn = [&row](const QList<ClientRow> &known) { return std::ranges::find(known, row.id, &ClientRow::id) != known.end(); };
                if (rows.size() < most && !isIn(m_rows) && !isIn(m_alike))
                    rows.append(row);
            }
        }
        if (m_rows.isEmpty() && m_alike.isEmpty())
            m_alike = directory.search(whole ? name : typed, most);
    }
    endResetModel();
}

void CandidateModel::showTimes(const QList<FreeSlot> &times, const ScheduleNames &names, QDate today)
{
    beginResetModel();
    m_rows.clear();
    m_alike.clear();
    m_fresh = {};
    m_asked.clear();
    m_times = times;
    m_names = names;
    m_today = today;
    endResetModel();
}

std::optional<FreeSlot> CandidateModel::timeAt(int row) const
{
    return row >= 0 && row < m_times.size() ? std::optional(m_times[row]) : std::nullopt;
}

std::optional<ClientRow> CandidateModel::clientAt(int row) const
{
    if (row >= 0 && row < m_rows.size())
        return m_rows[row];
    const qsizetype alike = row - newRow() - (canBeNew() ? 1 : 0);
    return alike >= 0 && alike < m_alike.size() ? std::optional(m_alike[alike]) : std::nullopt;
}

bool CandidateModel::isNew(int row) const
{
    return m_times.isEmpty() && row == newRow() && canBeNew();
}

QString CandidateModel::questionAt(int row) const
{
    return row == m_rows.size() ? m_asked : QString();
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    if (!m_times.isEmpty())
        return parent.isValid() ? 0 : static_cast<int>(m_times.size());
    return parent.isValid() ? 0 : static_cast<int>(newRow() + m_alike.size()) + (canBeNew() ? 1 : 0);
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (const auto time = timeAt(index.row())) {
        if (role == Qt::DisplayRole)
            return QString(shortDay(time->date, m_today) + u' ' + m_names.time(time->minute));
        return role == FactsRole ? QVariant(withoutEmpty({m_names.people.value(time->therapist), m_names.rooms.value(time->room.value_or(RoomId()))})) : QVariant();
    }
    if (const QString question = questionAt(index.row()); !question.isEmpty()) {
        //: %1: a question, such as "next free 60 minutes with Marta"
        return role == Qt::DisplayRole ? QVariant(tr("Look for: %1").arg(question)) : QVariant();
    }
    if (isNew(index.row())) {
        if (role == Qt::DisplayRole)
            return tr("New client %1").arg(QString(m_fresh.given + u' ' + m_fresh.family).simplified());
        if (role == IdRole)
            return qint64(0);
        return role == FactsRole ? QVariant(withoutEmpty({m_fresh.phone})) : QVariant();
    }
    const auto row = clientAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return displayName(*row);
    case Qt::AccessibleTextRole: return commaList({displayName(*row), row->phone});
    case IdRole: return row->id.value;
    case FactsRole: return withoutEmpty({ageText(row->born, m_today), row->phone, row->lastVisit ? tr("last visit %1", "a day").arg(dayText(row->lastVisit, m_today)) : QString()});
    default: return {};
    }
}

} // namespace untie
