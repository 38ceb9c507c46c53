#include "ui/clients/clientlistmodel.h"

#include "app/clients/phonenumber.h"
#include "ui/clients/typeddate.h"

#include <QLocale>

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstRows = 200; ///< more than the highest screen shows
constexpr qsizetype mostPhones = 2000; ///< that are kept as they are written

} // namespace

ClientListModel::ClientListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClientListModel::show(const ClientDirectory *directory, const QString &question, QDate today)
{
    beginResetModel();
    m_directory = directory;
    m_question = question;
    m_today = today;
    m_rows = directory ? directory->search(question, firstRows) : QList<ClientRow>();
    m_more = m_rows.size() == firstRows;
    endResetModel();
}

void ClientListModel::show(const QList<ClientRow> &rows, QDate today)
{
    beginResetModel();
    m_directory = nullptr;
    m_question.clear();
    m_today = today;
    m_rows = rows;
    m_more = false;
    endResetModel();
}

void ClientListModel::setCountry(const QString &country)
{
    if (std::exchange(m_country, country) != country)
        m_phones.clear();
}

std::optional<ClientId> ClientListModel::clientAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row).id) : std::nullopt;
}

int ClientListModel::rowOf(ClientId id) const
{
    const auto at = std::ranges::find(m_rows, id, &ClientRow::id);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClientListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case IdRole: return row.id.value;
    case FamilyRole: return row.family.isEmpty() ? row.given : row.family;
    case GivenRole: {
        if (row.family.isEmpty())
            return row.preferred == row.given ? QString() : row.preferred;
        return row.preferred.isEmpty() ? row.given : row.preferred;
    }
    default: return {};
    }
}

QString ClientListModel::text(const ClientRow &row, int column) const
{
    switch (column) {
    case Name: {
        Client client;
        client.given = row.given;
        client.family = row.family;
        client.preferred = row.preferred;
        return listName(client);
    }
    case Phone: return phoneOf(row);
    case Born:
        return row.born ? tr("%1 · %2", "age, birth date").arg(ageText(row.born, m_today), shownDate(*row.born, QLocale()))
                        : QString();
    case LastVisit: return dayText(row.lastVisit, m_today);
    default: return {};
    }
}

QString ClientListModel::phoneOf(const ClientRow &row) const
{
    if (row.phone.isEmpty())
        return {};
    if (const auto known = m_phones.constFind(row.phone); known != m_phones.cend())
        return *known;
    if (m_phones.size() == mostPhones)
        m_phones.clear();
    return *m_phones.insert(row.phone, shownPhone(row.phone, m_country));
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Phone: return tr("Phone");
    case Born: return tr("Age · born");
    case LastVisit: return tr("Last visit");
    default: return {};
    }
}

bool ClientListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void ClientListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    // The directory answers from the start each time; asking for twice as many keeps that cheap to the last row.
    const qsizetype limit = 2 * m_rows.size();
    QList<ClientRow> rows = m_directory->search(m_question, limit);
    const bool more = rows.size() == limit;
    m_more = false; // whoever hears of the new rows and asks again has to wait until they are in
    if (rows.size() > m_rows.size()) {
        beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    m_more = more;
}

QString ageText(const std::optional<QDate> &born, QDate today)
{
    Client client;
    client.born = born;
    const std::optional<int> age = ageOn(client, today);
    return age ? QLocale().toString(*age) : QString();
}

QString dayText(const std::optional<QDate> &day, QDate today)
{
    if (!day)
        return {};
    if (*day == today)
        return ClientListModel::tr("today");
    //: A day of this year and of another one, in Qt's date format letters.
    const QString form = day->year() == today.year() ? ClientListModel::tr("d MMM") : ClientListModel::tr("d MMM yyyy");
    return QLocale().toString(*day, form);
}

} // namespace untie
