#pragma once

#include "app/common/secret.h"
#include "app/visits/noteentry.h"

namespace untie {

/// The bytes that are hashed: one way to write each entry, whatever the tables look like. Fields are pairs of name and
/// value in fixed order, texts as UTF-8 in NFC, each with its length before it; what is not there is left out, so that
/// fields which a later Untie adds change nothing of what was signed before. The note itself holds its whole visit.
QByteArray frozenForm(const NoteEntry &entry, const Visit &visit);
/// The same of a visit alone; its revision and state are no part of what was written.
QByteArray frozenForm(const Visit &visit);

/// BLAKE2b-256 of the frozen form.
QByteArray frozenHash(const NoteEntry &entry, const Visit &visit);

/// Hashes and signs an entry that follows the one with the hash `addsTo`, or none, with an Ed25519 secret key.
void seal(NoteEntry &entry, const Visit &visit, const QByteArray &addsTo, const Secret &signing);
/// Whether the signature is over this entry's hash, author and time, by the key that stands beside it.
bool isSealed(const NoteEntry &entry);

} // namespace untie
