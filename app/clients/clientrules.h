#pragma once

#include "app/clients/client.h"
#include "app/clients/clientfields.h"

#include <QString>

namespace untie {

/// What stands in the way of storing a client, by field.
struct ClientProblem
{
    using Field = ClientField;
    Field field;
    QString sentence; ///< in the program's language: what is wrong and what would be right

    bool operator==(const ClientProblem &) const = default;
};

/// Every problem of a client as typed, in the order of the form; empty when it can be stored.
/// `today` because a birth date is not in the future, nor 130 years back.
QList<ClientProblem> problemsOf(const Client &client, QDate today);

/// The client with every text tidied (see tidied()), without empty lines in the lists, with each tag once and in order.
/// The first of the other numbers or addresses is the preferred one where there is none.
Client tidied(Client client);

} // namespace untie
