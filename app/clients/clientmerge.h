#pragma once

#include "app/clients/client.h"

#include <QDateTime>
#include <QList>

#include <span>

namespace untie {

using MergeId = Id<struct ClientMergeTag>;

/// What is chosen from one of two records as a whole: half an address of each is nobody's.
enum class MergePart {
    Given,
    Family,
    Preferred,
    Pronounced,
    Pronouns,
    Born,
    Phone,
    Email,
    Address,
    Language,
    Reminders,
    Emergency,
    Occupation,
    Activities,
    ReferredBy,
    Doctor,
    DeskNote
};
/// In the order of the form.
std::span<const MergePart> mergeParts();

bool isEmpty(const Client &client, MergePart part);
bool haveSame(const Client &one, const Client &other, MergePart part);
/// The texts of a part that are not empty; none for what is no text (birth date, reminders).
QStringList textsOf(const Client &client, MergePart part);

/// Where both say something, and not the same: somebody has to choose.
QList<MergePart> differingParts(const Client &one, const Client &other);

/// `kept` with what `other` knows besides: what is empty with the one comes from the other, of the parts in `fromOther` the
/// other's holds. A number or address that was not chosen stands among the others, each once; so do tags. Notes for the
/// desk stand below each other. `country`: the clinic's, as whose people phones are compared.
Client mergedClient(const Client &kept, const Client &other, const QList<MergePart> &fromOther, const QString &country);

/// A record that is shown as part of another.
struct ClientMerge
{
    MergeId id;
    ClientId merged;
    QString mergedName; ///< displayName() of the record
    ClientId into;
    QDateTime at; ///< UTC
    PersonId by;  ///< invalid: nobody was signed in

    bool operator==(const ClientMerge &) const = default;
};

} // namespace untie
