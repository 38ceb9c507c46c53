#pragma once

#include "app/clients/client.h"
#include "app/clients/phonenumber.h"

#include <QByteArray>
#include <QFlags>
#include <QList>

namespace untie {

/// Of somebody what duplicates are looked for by, folded and brought to one form once.
struct ClientTraits
{
    ClientId id; ///< none: somebody who is not stored yet
    QList<QByteArray> given; ///< words of the given name, and of the preferred one
    QList<QByteArray> family;
    std::optional<QDate> born;
    QList<QByteArray> phones; ///< E.164, else digits
    QList<QByteArray> emails;

    bool operator==(const ClientTraits &) const = default;
};
/// `country`: the clinic's, in which numbers are dialled without its code.
ClientTraits traitsOf(const Client &client, const QString &country);
/// Of somebody whose preferred phone was read before.
ClientTraits traitsOf(const Client &client, const ReadNumber &phone);

/// What two records have in common.
enum class Trait {
    Name = 1,        ///< the same words, in whichever order
    SimilarName = 2, ///< a letter or two apart, or one of several given names
    FamilyName = 4,  ///< the family's alone
    Born = 8,
    SimilarBorn = 16, ///< day and month swapped, or one digit apart
    Phone = 32,
    Email = 64
};
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

/// How much speaks for two records being of one person.
struct Likeness
{
    int score = 0; ///< 0 to 100
    Traits shared;

    /// Worth asking somebody: the same name with nothing against it, or more.
    bool isPossible() const { return score >= 45; }
    /// Two things that few people share, such as name and birth date.
    bool isLikely() const { return score >= 60; }
    bool operator==(const Likeness &) const = default;
};
Likeness likeness(const ClientTraits &a, const ClientTraits &b);

} // namespace untie
