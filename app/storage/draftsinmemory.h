#pragma once

#include "app/storage/draftstore.h"

#include <optional>

namespace untie {

class Secret;

/// Drafts that a disk did not take, sealed so that nobody reads them who cannot open the vault they belong to. They live
/// as long as the program, also while no clinic is open.
namespace draftsinmemory {

/// In the place of an older one of the same record.
void put(const Secret &vaultKey, qint64 person, const Draft &draft);
void remove(const Secret &vaultKey, qint64 person, const QString &kind, qint64 object);
/// Those of one person that this vault's key opens.
QList<Draft> all(const Secret &vaultKey, qint64 person);

} // namespace draftsinmemory
} // namespace untie
