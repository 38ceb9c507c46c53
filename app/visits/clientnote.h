#pragma once

#include "app/common/id.h"
#include "app/visits/noteentry.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace untie {

using ClientNoteId = Id<struct ClientNoteTag>;

enum class ClientNoteKind { PhoneCall, Message, NoShow, Other };

inline constexpr std::array clientNoteKinds{ClientNoteKind::PhoneCall, ClientNoteKind::Message, ClientNoteKind::NoShow, ClientNoteKind::Other};

QString idOf(ClientNoteKind kind); ///< "no_show", as stored
std::optional<ClientNoteKind> clientNoteKindFromId(const QString &id);
QString nameOf(ClientNoteKind kind); ///< in the program's language: "Did not come"

/// What was written down of a client outside a visit, as one version of it says.
struct ClientNote
{
    ClientId client = {};
    ClientNoteId id = {};
    int version = 0; ///< the first is 1; 0: not stored yet
    ClientNoteKind kind = ClientNoteKind::PhoneCall;
    QDateTime at = {}; ///< when it was, UTC
    QString text = {};
    QString withdrawn = {}; ///< why it does not count any more; empty: it does
    PersonId author = {};
    QDateTime writtenAt = {}; ///< UTC
    NoteSeal seal = {};       ///< see clientnoteseal.h

    bool stands() const { return withdrawn.isEmpty(); }
    bool operator==(const ClientNote &) const = default;
};

inline constexpr int longestClientNote = 20'000;
inline constexpr int longestWithdrawal = 2000;

/// Sentences on what keeps a version from being stored; none: it can be.
QStringList problemsOf(const ClientNote &note, const QDateTime &now);

/// As the kind of a Draft, whose object is the client.
inline constexpr QLatin1StringView clientNoteDraftKind("client note");
/// A note as it is being written.
QJsonObject toJson(const ClientNote &note);
/// Nothing where something else stands there.
std::optional<ClientNote> clientNoteFrom(const QJsonObject &json);

} // namespace untie
