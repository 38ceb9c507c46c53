#include "app/visits/signvisit.h"

#include "app/clients/restriction.h"
#include "app/common/text.h"
#include "app/people/peoplestore.h"
#include "app/security/auditstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/visits/noteentrystore.h"
#include "app/visits/noteseal.h"
#include "app/visits/signingrules.h"
#include "app/visits/visitstore.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<> refuse(Database &database, VisitId visit)
{
    if (auto noted = AuditStore(database).record(Vault::Clinical, {AuditAction::Refused, visit.value, u"sign_visits"_s}); !noted)
        return noted;
    return fail(Error::Kind::Denied, u"may not sign this note"_s);
}

/// An entry with author and moment filled in.
Result<NoteEntry> entryNow(Database &database, const Visit &visit, EntryKind kind, const QDateTime &now)
{
    const auto author = PeopleStore(database).find(database.actor()->person);
    if (!author && author.error().kind != Error::Kind::NotFound)
        return fail(author.error());
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    return NoteEntry{.client = visit.client,
                     .visit = visit.id,
                     .id = newId<NoteEntryId>(),
                     .kind = kind,
                     .author = database.actor()->person,
                     .credential = author ? author->credential : QString(),
                     .at = now.toUTC(),
                     .offsetMinutes = timeZoneOf(*profile).offsetFromUtc(now) / 60};
}

Result<> store(Database &database, const NoteEntry &entry, const Visit &visit, const QList<PendingStep> &then)
{
    auto transaction = database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(database, visit.client); !free)
        return free;
    if (auto added = NoteEntryStore(database).add(entry); !added)
        return added;
    const AuditAction action = isOriginal(entry.kind) ? AuditAction::Signed : AuditAction::Amended;
    const QString detail = u"visit %1 %2 %3"_s.arg(visit.id.value).arg(idOf(entry.kind), QString::fromLatin1(entry.seal.hash.toHex()));
    if (auto told = AuditStore(database).append(Vault::Clinical, {action, visit.client.value, detail}); !told)
        return told;
    for (const PendingStep &step : then) {
        if (const auto queued = PendingSteps(database).queue(Vault::Clinical, step); !queued)
            return fail(queued.error());
    }
    return transaction->commit();
}

} // namespace

Result<NoteEntry> signVisit(Database &database, ClientId client, VisitId id, int rev, const SigningWords &words, const QDateTime &now,
                            const QList<PendingStep> &then)
{
    const Actor *actor = database.actor();
    if (!actor || actor->signing.isEmpty())
        return fail(refuse(database, id).error());
    const auto visit = VisitStore(database).find(client, id);
    if (!visit)
        return fail(visit.error());
    if (visit->therapist != actor->person)
        return fail(refuse(database, id).error());
    if (visit->state != VisitState::Draft)
        return fail(Error::Kind::Denied, u"it is signed"_s);
    if (visit->rev != rev)
        return fail(Error::Kind::Conflict, u"somebody else saved this visit first"_s);
    const QList<Lack> lacks = lacksOf(*visit, 0);
    if (const auto grave = std::ranges::find_if(lacks, forbidsSigning); grave != lacks.end())
        return fail(Error::Kind::Invalid, u"nothing to sign"_s, explain(*grave));
    const bool late = isLate(*visit, now);
    const QString reason = tidiedLines(words.lateReason);
    if (late && reason.isEmpty())
        return fail(Error::Kind::Invalid, u"a late entry without a reason"_s,
                    QCoreApplication::translate("SigningRules", "This note is signed more than a day after the visit. Say why it is late."));

    auto entry = entryNow(database, *visit, late ? EntryKind::LateEntry : EntryKind::Note, now);
    if (!entry)
        return entry;
    entry->text = tidiedLines(words.found);
    if (late)
        entry->reason = reason;
    seal(*entry, *visit, {}, actor->signing);
    if (auto stored = store(database, *entry, *visit, then); !stored)
        return fail(stored.error());
    return entry;
}

Result<NoteEntry> amendVisit(Database &database, ClientId client, VisitId id, const Amendment &typed, const QDateTime &now,
                             const QList<PendingStep> &then)
{
    const Actor *actor = database.actor();
    if (!actor || actor->signing.isEmpty())
        return fail(refuse(database, id).error());
    Amendment amendment = typed;
    amendment.text = tidiedLines(typed.text);
    amendment.reason = tidiedLines(typed.reason);
    const auto visit = VisitStore(database).find(client, id);
    if (!visit)
        return fail(visit.error());
    if (const QStringList problems = problemsOf(amendment, *visit); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"an amendment cannot be so"_s, problems.join(u' '));
    const NoteEntryStore entries(database);
    const auto before = entries.entries(client, id);
    if (!before)
        return fail(before.error());
    const auto keys = entries.knownKeys();
    if (!keys)
        return fail(keys.error());
    if (const NoteProof proof = prove(*visit, *before, *keys); !proof.holds())
        return fail(Error::Kind::Invalid, u"the note is not what was signed"_s, explain(proof));

    auto entry = entryNow(database, *visit, amendment.kind, now);
    if (!entry)
        return entry;
    entry->text = amendment.text;
    entry->reason = amendment.reason;
    if (amendment.kind == EntryKind::Correction) {
        entry->part = amendment.part;
        entry->position = amendment.position;
        entry->struck = amendment.struck;
    }
    seal(*entry, *visit, before->constLast().seal.hash, actor->signing);
    if (auto stored = store(database, *entry, *visit, then); !stored)
        return fail(stored.error());
    return entry;
}

} // namespace untie
