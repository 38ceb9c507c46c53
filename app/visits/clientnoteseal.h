#pragma once

#include "app/common/secret.h"
#include "app/visits/clientnote.h"
#include "app/visits/noteproof.h"

namespace untie {

/// BLAKE2b-256 of what a version says, by whom and when, in one form for ever (see FrozenForm).
QByteArray frozenHash(const ClientNote &note);
/// Hashes and signs a version that follows the one with the hash `addsTo`, or none, with an Ed25519 secret key.
void seal(ClientNote &note, const QByteArray &addsTo, const Secret &signing);
/// Whether the signature is over this version by the key that stands beside it.
bool isSealed(const ClientNote &note);

/// What became of a note outside a visit since it was signed.
struct ClientNoteProof
{
    NoteProof::State state = NoteProof::State::Draft; ///< Draft: there is none
    int version = 0; ///< the first that does not hold; 0 where all do

    bool operator==(const ClientNoteProof &) const = default;
};

/// Checks all versions of a note, the newest first as they are read. Unsealed where one has no signature: such were
/// written before there were any.
ClientNoteProof prove(const QList<ClientNote> &versions, const KnownKeys &keys);
/// In the program's language; empty while all holds.
QString explain(const ClientNoteProof &proof);

} // namespace untie
