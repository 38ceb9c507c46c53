#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace untie {

/// The identity of a stored row: a number that grows with time, made by makeId(). A VisitId in the place of a
/// ClientId does not compile.
template <class Tag>
struct Id
{
    qint64 value = 0; ///< 0: not made yet

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ClientId = Id<struct ClientTag>;
using FindingId = Id<struct FindingTag>;
using PersonId = Id<struct PersonTag>;
using TriggerPointId = Id<struct TriggerPointTag>;
using VisitId = Id<struct VisitTag>;

/// A new 63-bit number: 42 bits of milliseconds since 1970 UTC (good until 2109), 21 random bits. Within one
/// process no two are the same and each is greater than the one before, so that ids sort by when they were made.
qint64 makeId();

/// The same for a moment of the past, for a record that is brought in with its own date. Not remembered between calls.
qint64 makeIdAt(qint64 msSinceEpoch, quint32 random);

/// When a number was made: milliseconds since 1970 UTC.
qint64 momentOf(qint64 id);

template <class AnyId>
AnyId newId()
{
    return AnyId{makeId()};
}

} // namespace untie

Q_DECLARE_METATYPE(untie::ClientId)
Q_DECLARE_METATYPE(untie::FindingId)
Q_DECLARE_METATYPE(untie::PersonId)
Q_DECLARE_METATYPE(untie::TriggerPointId)
Q_DECLARE_METATYPE(untie::VisitId)
