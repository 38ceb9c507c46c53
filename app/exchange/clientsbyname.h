#pragma once

#include "app/clients/client.h"

#include <QHash>

namespace untie {

/// Finds the clients that a text of somebody else's names: "Massage 60 min – Anna Perez", an address, a number. Exactly those,
/// since a booking must not go to somebody who is only called alike.
class ClientsByName final
{
public:
    ClientsByName() = default;
    /// `country` is the clinic's: numbers are compared as they are dialled there.
    ClientsByName(const QList<Client> &clients, const QString &country);

    /// Those whose whole name, given or preferred and family, stands in the text with nothing between, in either order; of
    /// several such names the longest. Several clients may have it.
    QList<ClientId> named(const QString &text) const;
    /// Those who have that e-mail address or phone number.
    QList<ClientId> reachedAt(const QString &address) const;
    /// "Anna Perez"; empty for who is not among them.
    QString nameOf(ClientId client) const { return m_names.value(client); }

private:
    QString m_country;
    QHash<QString, QList<ClientId>> m_byName;    ///< folded words, sorted
    QHash<QString, QList<ClientId>> m_byAddress; ///< folded e-mail address, or key of a phone
    QHash<ClientId, QString> m_names;
};

} // namespace untie
