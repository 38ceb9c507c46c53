#include "ui/clients/clientfinder.h"

#include "app/clients/phonenumber.h"
#include "app/common/text.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/typeddate.h"

#include <QCompleter>
#include <QLocale>
#include <QStandardItemModel>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 8;
constexpr auto ClientRole = Qt::UserRole;

QString lineOf(const ClientRow &row, const QString &country)
{
    Client client;
    client.given = row.given;
    client.family = row.family;
    client.preferred = row.preferred;
    return factLine({listName(client), row.born ? shownDate(*row.born, QLocale()) : QString(), shownPhone(row.phone, country)});
}

} // namespace

ClientFinder::ClientFinder(ClientBook &book, QWidget *parent)
    : QLineEdit(parent)
    , m_book(book)
    , m_found(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostFound);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &ClientFinder::find);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { emit chosen(ClientId{index.data(ClientRole).toLongLong()}); }, Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, [this] { // the only one, when there is no doubt
        if (m_found->rowCount() == 1)
            emit chosen(ClientId{m_found->item(0)->data(ClientRole).toLongLong()});
    });
}

void ClientFinder::start(ClientId without)
{
    m_without = without;
    m_found->clear();
    clear();
}

void ClientFinder::find(const QString &typed)
{
    m_found->clear();
    if (typed.trimmed().isEmpty())
        return;
    for (const ClientRow &row : m_book.directory().search(typed, mostFound)) {
        if (row.id == m_without)
            continue;
        auto *item = new QStandardItem(lineOf(row, m_book.country()));
        item->setData(row.id.value, ClientRole);
        m_found->appendRow(item);
    }
}

} // namespace untie
