#pragma once

#include "app/visits/notepart.h"

#include <QByteArray>

namespace untie {

using NoteEntryId = Id<struct NoteEntryTag>;

/// What was signed: the note itself, once, and whatever was added to it later. (Principles of US record keeping: an
/// amendment is marked as such, shows its date and author, and deletes nothing; CMS Pub. 100-08, ch. 3.)
enum class EntryKind {
    Note,         ///< the visit as it was written
    LateEntry,    ///< the same, signed long after the visit, with the reason why
    Addendum,     ///< what became known later
    Correction,   ///< what was stated wrongly: the old words are struck, and shown
    Disagreement, ///< the client's own, attached and never merged
    Void          ///< the visit is not this client's, or never was; still readable
};

QString idOf(EntryKind kind); ///< "late_entry", as stored
std::optional<EntryKind> entryKindFromId(const QString &id);
QString nameOf(EntryKind kind); ///< in the program's language: "Late entry"
/// Whether it is the note itself, which all others add to.
bool isOriginal(EntryKind kind);

/// What holds an entry together: who signed what, with which key, and which entry it follows.
struct NoteSeal
{
    QByteArray hash;      ///< BLAKE2b-256 of the frozen form, see noteseal.h
    QByteArray addsTo;    ///< the hash of the entry before it; empty for the note itself
    QByteArray signer;    ///< public Ed25519 key
    QByteArray signature; ///< over the hash and whose it is

    bool operator==(const NoteSeal &) const = default;
};

struct NoteEntry
{
    ClientId client = {};
    VisitId visit = {};
    NoteEntryId id = {};
    EntryKind kind = EntryKind::Note;
    std::optional<NotePart> part = {}; ///< which part a correction is in
    int position = 0;                  ///< where the struck words begin in it, in letters
    QString struck = {};
    QString text = {};                 ///< what is added, or stands in the place of what was struck; of the note itself, the sentences that came from the map
    QString reason = {};
    PersonId author = {};
    QString credential = {};           ///< as it was printed behind the name then
    QDateTime at = {};                 ///< UTC, to the millisecond
    int offsetMinutes = 0;             ///< of the clinic's clock then, east of UTC
    NoteSeal seal = {};

    bool operator==(const NoteEntry &) const = default;
};

/// What somebody wants to add to a signed note.
struct Amendment
{
    EntryKind kind = EntryKind::Addendum;
    std::optional<NotePart> part = {};
    int position = 0;
    QString struck = {};
    QString text = {};
    QString reason = {};

    bool operator==(const Amendment &) const = default;
};

} // namespace untie
