#include "app/visits/noteproof.h"

#include "app/visits/noteseal.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

namespace {

VisitState stateAfter(const QList<NoteEntry> &entries)
{
    if (entries.isEmpty())
        return VisitState::Draft;
    return std::ranges::any_of(entries, [](const NoteEntry &entry) { return entry.kind == EntryKind::Void; }) ? VisitState::Voided : VisitState::Signed;
}

} // namespace

NoteProof prove(const Visit &visit, const QList<NoteEntry> &entries, const KnownKeys &keys)
{
    using enum NoteProof::State;
    if (entries.isEmpty())
        return {visit.state == VisitState::Draft ? Draft : Unsealed};
    QByteArray before;
    for (const NoteEntry &entry : entries) {
        if (isOriginal(entry.kind) != before.isEmpty() || entry.seal.addsTo != before)
            return {Gap, entry.id};
        if (entry.client != visit.client || entry.visit != visit.id || entry.seal.hash != frozenHash(entry, visit))
            return {Changed, entry.id};
        if (!isSealed(entry))
            return {BrokenSeal, entry.id};
        if (!keys.contains(entry.author, entry.seal.signer))
            return {Stranger, entry.id};
        before = entry.seal.hash;
    }
    if (visit.state != stateAfter(entries))
        return {Reopened};
    return {Verified};
}

QString explain(const NoteProof &proof)
{
    switch (proof.state) {
    case NoteProof::State::Draft:
    case NoteProof::State::Verified: return {};
    case NoteProof::State::Unsealed: return QCoreApplication::translate("NoteProof", "This visit counts as signed, but its signature is missing. Do not rely on it; compare it with a backup.");
    case NoteProof::State::Reopened: return QCoreApplication::translate("NoteProof", "This note was signed, but its state was changed in the file by something other than Untie. Compare it with a backup.");
    case NoteProof::State::Changed: return QCoreApplication::translate("NoteProof", "This note was changed in the file after it was signed. Do not rely on it; compare it with a backup.");
    case NoteProof::State::BrokenSeal: return QCoreApplication::translate("NoteProof", "The signature of this note does not fit: who signed it, or when, was changed in the file. Compare it with a backup.");
    case NoteProof::State::Stranger: return QCoreApplication::translate("NoteProof", "This note was signed with a key that is not known as its author's. Compare it with a backup.");
    case NoteProof::State::Gap: return QCoreApplication::translate("NoteProof", "Something that was added to this note is missing, or stands in another order. Compare it with a backup.");
    }
    Q_UNREACHABLE();
}

} // namespace untie
