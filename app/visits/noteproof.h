#pragma once

#include "app/visits/noteentry.h"

#include <QMultiHash>

namespace untie {

/// What became of a signed note since it was signed.
struct NoteProof
{
    enum class State {
        Draft,      ///< nothing is signed, and nothing should be
        Verified,
        Unsealed,   ///< the visit counts as signed, and nothing that was signed is there
        Reopened,   ///< it was signed or voided, and counts as something else
        Changed,    ///< what is stored is not what was signed
        BrokenSeal, ///< the signature is not over this entry by this key
        Stranger,   ///< the key is not known as the author's
        Gap         ///< the entry before this one is missing, or another stands in its place
    };
    State state = State::Draft;
    NoteEntryId entry = {}; ///< the first that does not hold; invalid where it is none of them

    bool holds() const { return state == State::Draft || state == State::Verified; }
    bool operator==(const NoteProof &) const = default;
};

/// The public signing keys that people have or had.
using KnownKeys = QMultiHash<PersonId, QByteArray>;

/// Checks a visit against all that was signed of it, in the order in which it was signed.
NoteProof prove(const Visit &visit, const QList<NoteEntry> &entries, const KnownKeys &keys);

/// In the program's language: "This note was changed after it was signed."; empty while all holds.
QString explain(const NoteProof &proof);

} // namespace untie
