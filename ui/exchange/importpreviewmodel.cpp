#include "ui/exchange/importpreviewmodel.h"

#include "ui/clients/typeddate.h"
#include "ui/exchange/importtable.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLetters = 200; ///< of what may be a million

QString textOf(const Client &client, int column)
{
    switch (column) {
    case ImportPreviewModel::Name: return listName(client);
    case ImportPreviewModel::Born: return client.born ? shownDate(*client.born, QLocale()) : QString();
    case ImportPreviewModel::Phone: return client.phone;
    case ImportPreviewModel::Email: return client.email;
    case ImportPreviewModel::Place: return QStringList{client.address.lines, client.address.postcode, client.address.place}.join(u' ');
    case ImportPreviewModel::Note: return client.deskNote;
    default: return {};
    }
}

} // namespace

void ImportPreviewModel::show(const QList<ReadClient> &people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    const ReadClient &person = m_people.at(index.row());
    if (role == Qt::DisplayRole) {
        const QString text = textOf(person.client, index.column()).left(shownLetters).simplified();
        return text.isEmpty() && index.column() == Name ? tr("(no name)") : text;
    }
    if (role == StrongRole)
        return index.column() == Name;
    if (role == InkRole && index.column() == Name && person.isRefused())
        return int(Token::Danger);
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Born: return tr("Born");
    case Phone: return tr("Phone");
    case Email: return tr("E-mail");
    case Place: return tr("Address");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace untie
