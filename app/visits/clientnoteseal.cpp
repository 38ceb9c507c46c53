#include "app/visits/clientnoteseal.h"

#include "app/security/audithash.h"
#include "app/visits/frozenform.h"

#include <QCoreApplication>

#include <ranges>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The hash and whose it is: this is signed.
QByteArray sealedBytes(const ClientNote &note)
{
    return FieldWriter()
        .text(u"Untie signed note outside a visit 1"_s)
        .number(static_cast<quint64>(note.id.value))
        .number(static_cast<quint64>(note.client.value))
        .number(static_cast<quint64>(note.version))
        .number(static_cast<quint64>(note.author.value))
        .number(static_cast<quint64>(note.writtenAt.toMSecsSinceEpoch()))
        .bytes(note.seal.hash)
        .bytes(note.seal.addsTo)
        .written();
}

} // namespace

QByteArray frozenHash(const ClientNote &note)
{
    FrozenForm form(u"Untie note outside a visit"_s);
    form.put("client", note.client).put("id", note.id).put("version", qint64(note.version)).put("kind", idOf(note.kind));
    form.put("at", note.at.toMSecsSinceEpoch()).put("text", note.text).put("withdrawn", note.withdrawn);
    form.put("author", note.author).put("written", note.writtenAt.toMSecsSinceEpoch());
    return frozenHash(form.written());
}

void seal(ClientNote &note, const QByteArray &addsTo, const Secret &signing)
{
    note.seal = {frozenHash(note), addsTo, publicSigningKey(signing), {}};
    note.seal.signature = signatureOf(sealedBytes(note), signing);
}

bool isSealed(const ClientNote &note)
{
    return isSignatureOf(sealedBytes(note), note.seal.signature, note.seal.signer);
}

ClientNoteProof prove(const QList<ClientNote> &versions, const KnownKeys &keys)
{
    using enum NoteProof::State;
    int unsealed = 0;
    QByteArray before;
    int version = 0;
    for (const ClientNote &note : std::views::reverse(versions)) {
        ++version;
        const bool hasSeal = !note.seal.signature.isEmpty();
        if (note.version != version || (hasSeal && note.seal.addsTo != before))
            return {Gap, version};
        const QByteArray hash = frozenHash(note);
        before = hash;
        if (!hasSeal) {
            unsealed = unsealed > 0 ? unsealed : version;
            continue;
        }
        if (note.seal.hash != hash)
            return {Changed, version};
        if (!isSealed(note))
            return {BrokenSeal, version};
        if (!keys.contains(note.author, note.seal.signer))
            return {Stranger, version};
    }
    if (versions.isEmpty())
        return {};
    return unsealed > 0 ? ClientNoteProof{Unsealed, unsealed} : ClientNoteProof{Verified, 0};
}

QString explain(const ClientNoteProof &proof)
{
    if (proof.state == NoteProof::State::Unsealed)
        return QCoreApplication::translate("ClientNotes", "A version of this note is not signed: it was written before notes outside visits were, or its signature was removed in the file.");
    return explain(NoteProof{proof.state});
}

} // namespace untie
