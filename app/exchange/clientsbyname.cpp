#include "app/exchange/clientsbyname.h"

#include "app/clients/phonenumber.h"
#include "app/common/text.h"

#include <QStringList>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 30; ///< of a text that are looked at
constexpr qsizetype longestName = 6; ///< words

QString keyOf(QStringList words)
{
    words.sort();
    return words.join(u' ');
}

QStringList wordsOf(const QString &text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

void add(QList<ClientId> &clients, ClientId client)
{
    if (!clients.contains(client))
        clients += client;
}

} // namespace

ClientsByName::ClientsByName(const QList<Client> &clients, const QString &country)
    : m_country(country)
{
    for (const Client &client : clients) {
        m_names.insert(client.id, displayName(client));
        for (const QString &first : {client.given, client.preferred}) {
            const QStringList words = wordsOf(first + u' ' + client.family);
            if (!first.isEmpty() && !client.family.isEmpty() && words.size() >= 2)
                add(m_byName[keyOf(words)], client.id);
        }
        if (!client.email.isEmpty())
            add(m_byAddress[client.email.toCaseFolded()], client.id);
        if (!client.phone.isEmpty())
            add(m_byAddress[phoneKey(client.phone, country)], client.id);
    }
}

QList<ClientId> ClientsByName::named(const QString &text) const
{
    const QStringList words = wordsOf(text).mid(0, mostWords);
    for (qsizetype length = std::min(longestName, words.size()); length >= 2; --length) {
        for (qsizetype from = 0; from + length <= words.size(); ++from) {
            if (const auto found = m_byName.constFind(keyOf(words.mid(from, length))); found != m_byName.cend())
                return *found;
        }
    }
    return {};
}

QList<ClientId> ClientsByName::reachedAt(const QString &address) const
{
    if (const auto found = m_byAddress.constFind(address.trimmed().toCaseFolded()); found != m_byAddress.cend())
        return *found;
    return digitsOf(address).size() < 6 ? QList<ClientId>() : m_byAddress.value(phoneKey(address, m_country));
}

} // namespace untie
