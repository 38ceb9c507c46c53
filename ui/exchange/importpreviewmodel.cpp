#include "ui/exchange/importpreviewmodel.h"

#include "ui/clients/typeddate.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : ImportTableModel({tr("Name"), tr("Born"), tr("Phone"), tr("E-mail"), tr("Address"), tr("Note")}, Name, parent)
{
}

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

QString ImportPreviewModel::text(int row, int column) const
{
    const Client &client = m_people.at(row).client;
    switch (column) {
    case Name: return listName(client).trimmed().isEmpty() ? tr("(no name)") : listName(client);
    case Born: return client.born ? shownDate(*client.born, QLocale()) : QString();
    case Phone: return client.phone;
    case Email: return client.email;
    case Place: return QStringList{client.address.lines, client.address.postcode, client.address.place}.join(u' ');
    case Note: return client.deskNote;
    default: return {};
    }
}

std::optional<Token> ImportPreviewModel::ink(int row, int column) const
{
    return column == Name && m_people.at(row).isRefused() ? std::optional(Token::Danger) : std::nullopt;
}

} // namespace untie
