#pragma once

#include "app/clients/client.h"
#include "app/clients/clientrules.h"
#include "app/common/result.h"

#include <QJsonObject>
#include <QList>

namespace untie {

/// A client as they stand in a form.
struct ClientDraft
{
    Client client;
    QString bornTyped; ///< as typed, which need not be a date yet

    bool operator==(const ClientDraft &) const = default;
};

/// What was typed, on top of what was stored when the form was opened (rev 0: nobody yet).
struct UnsavedClient
{
    ClientDraft stored;
    ClientDraft typed;

    bool operator==(const UnsavedClient &) const = default;
};

/// As the kind of a Draft.
inline constexpr QLatin1StringView clientDraftKind("client");

QJsonObject toJson(const UnsavedClient &unsaved);
/// Corrupt where something else stands there.
Result<UnsavedClient> unsavedClientFrom(const QJsonObject &json);

/// A field that somebody else stored meanwhile and that was typed in here too.
struct ClientClash
{
    ClientProblem::Field field = ClientProblem::Field::Name;
    QString theirs; ///< as it is stored now; may be empty

    bool operator==(const ClientClash &) const = default;
};

/// What was typed, on top of what is stored by now: what was not touched in the form is as the other person left it,
/// what was typed stays. Where both wrote something, the clashes say what the other wrote.
struct RebasedClient
{
    UnsavedClient unsaved;
    QList<ClientClash> clashes;
};
RebasedClient rebased(const UnsavedClient &unsaved, const ClientDraft &now);

} // namespace untie
