#include "app/commands/samplesigner.h"

#include "app/security/keyring.h"
#include "app/visits/noteentrystore.h"
#include "app/visits/noteseal.h"
#include "app/visits/placeword.h"
#include "app/visits/visitrules.h"

#include <QTimeZone>

#include <algorithm>

namespace untie {

namespace {

constexpr qint64 unsignedSecs = 36 * 3600; ///< before the present: every other one waits
constexpr qint64 writtenSecs = 2 * 3600;   ///< all wait
constexpr qint64 writingSecs = 12 * 60;    ///< from the end of a visit to its signature
constexpr qint64 addedToEvery = 6;         ///< of the signed notes, by number

} // namespace

Result<SampleSigner> SampleSigner::open(const OpenClinic &clinic, const QList<PersonId> &therapists, const SampleScript &script, const Figure &figure, const Atlas &atlas,
                                        const QDateTime &until, const QByteArray &timeZone)
{
    const auto keyring = readKeyring(clinic.session.folder);
    if (!keyring)
        return fail(keyring.error());
    SampleSigner signer;
    signer.m_figure = &figure;
    signer.m_atlas = &atlas;
    signer.m_sentences = Sentences::forLanguage(script.clinic.language);
    signer.m_until = until;
    signer.m_timeZone = timeZone;
    for (qsizetype i = 0; i < therapists.size(); ++i) {
        const auto account = std::ranges::find(keyring->people, therapists[i], &KeyringPerson::person);
        if (account == keyring->people.end())
            continue;
        auto identity = unwrap(account->wrapped, account->keys, {keyring->clinic, account->person}, Secret::fromText(script.password));
        if (!identity)
            return fail(identity.error());
        signer.m_authors.emplace(therapists[i], Author{std::move(identity->signing), script.therapists[i].credential});
    }
    return signer;
}

Result<qsizetype> SampleSigner::sign(Database &database, const QList<Visit> &visits) const
{
    qsizetype count = 0;
    QHash<TriggerPointId, TriggerPoint> seen;
    for (const Visit &visit : visits) {
        QList<SheetPoint> points;
        for (const Finding &finding : visit.findings) {
            const auto known = seen.constFind(finding.point);
            points += SheetPoint{finding, false, known == seen.constEnd() ? std::nullopt : std::optional(*known)};
        }
        const QString found = foundText(points, [this](const Finding &finding) { return placeWord(*m_figure, *m_atlas, finding); }, m_sentences);
        const auto isSigned = sign(database, visit, found);
        if (!isSigned)
            return fail(isSigned.error());
        count += *isSigned ? 1 : 0;
        for (const Finding &finding : visit.findings) {
            if (!finding.point.isValid())
                continue;
            Reading reading;
            reading.examined = finding.examined;
            reading.before = finding.before;
            reading.scored = finding.scored;
            seen[finding.point].readings += reading;
        }
    }
    return count;
}

Result<bool> SampleSigner::sign(Database &database, const Visit &visit, const QString &found) const
{
    const auto author = m_authors.find(visit.therapist);
    const qint64 ago = visit.startedAt.secsTo(m_until);
    const bool waits = ago < writtenSecs || (ago < unsignedSecs && visit.client.value % 2 == 0);
    if (author == m_authors.end() || waits)
        return false;
    const QDateTime at = visit.startedAt.addSecs(visit.minutes * 60LL + writingSecs);
    NoteEntry entry{.client = visit.client,
                    .visit = visit.id,
                    .id = NoteEntryId{makeIdAt(at.toMSecsSinceEpoch(), static_cast<quint32>(visit.id.value))},
                    .text = found,
                    .author = visit.therapist,
                    .credential = author->second.credential,
                    .at = at,
                    .offsetMinutes = QTimeZone(m_timeZone).offsetFromUtc(at) / 60};
    seal(entry, tidied(visit), {}, author->second.signing);
    if (auto added = NoteEntryStore(database).add(entry); !added)
        return fail(added.error());
    if (visit.id.value % addedToEvery == 0) {
        if (auto added = addLater(database, visit, entry, author->second.signing); !added)
            return fail(added.error());
    }
    return true;
}

/// What became known on the next day.
Result<> SampleSigner::addLater(Database &database, const Visit &visit, const NoteEntry &note, const Secret &signing) const
{
    NoteEntry entry = note;
    entry.at = note.at.addDays(1);
    entry.id = NoteEntryId{makeIdAt(entry.at.toMSecsSinceEpoch(), static_cast<quint32>(visit.id.value))};
    entry.kind = EntryKind::Addendum;
    entry.text = QStringLiteral("Called on the next day: sore in the morning, clearly better by the evening.");
    entry.offsetMinutes = QTimeZone(m_timeZone).offsetFromUtc(entry.at) / 60;
    seal(entry, tidied(visit), note.seal.hash, signing);
    return NoteEntryStore(database).add(entry);
}

} // namespace untie
