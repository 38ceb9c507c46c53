#include "app/visits/visitcontext.h"

#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/storage/draftstore.h"
#include "app/visits/casestore.h"
#include "app/visits/measurestore.h"
#include "app/visits/noteentrystore.h"
#include "app/visits/phrasestore.h"
#include "app/visits/sentencestore.h"
#include "app/visits/visitdraft.h"
#include "app/visits/visitstore.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace untie {

namespace {

/// What was signed of a visit, checked, with the names of those who did.
Result<> addEntries(Database &database, VisitContext &context)
{
    const NoteEntryStore store(database);
    auto entries = store.entries(context.visit.client, context.visit.id);
    if (!entries)
        return fail(entries.error());
    const auto keys = store.knownKeys();
    if (!keys)
        return fail(keys.error());
    context.proof = prove(context.visit, *entries, *keys);
    for (const NoteEntry &entry : std::as_const(*entries)) {
        const auto author = PeopleStore(database).find(entry.author);
        if (!author && author.error().kind != Error::Kind::NotFound)
            return fail(author.error());
        context.authors.insert(entry.author, author ? author->name : QString());
    }
    context.entries = std::move(*entries);
    return {};
}

/// What the visit is for; of a draft of which nobody said so what is likely, since `before`.
Result<> addCases(Database &database, VisitContext &context, VisitId before)
{
    const CaseStore store(database);
    auto cases = store.of(context.visit.client);
    if (!cases)
        return fail(cases.error());
    const auto visits = store.visitsOf(context.visit.client);
    if (!visits)
        return fail(visits.error());
    context.cases = std::move(*cases);
    context.forCase = visits->value(context.visit.id);
    context.caseIsLikely = context.visit.state == VisitState::Draft && !visits->contains(context.visit.id);
    if (context.caseIsLikely)
        context.forCase = likelyCase(context.cases, visits->value(before));
    return {};
}

/// What somebody else wrote in it and could not store.
Result<> addUnsaved(Database &database, VisitContext &context)
{
    const auto others = DraftStore(database).others(Vault::Clinical, visitDraftKind, context.visit.id.value);
    if (!others)
        return fail(others.error());
    if (others->isEmpty())
        return {};
    const auto person = PeopleStore(database).find(others->constFirst().person);
    if (!person && person.error().kind != Error::Kind::NotFound)
        return fail(person.error());
    context.unsavedAt = others->constFirst().at;
    context.unsavedBy = person ? person->name : QString();
    return {};
}

Result<VisitContext> around(Database &database, const Visit &visit)
{
    const VisitStore visits(database);
    auto client = ClientStore(database).find(visit.client);
    if (!client)
        return fail(client.error());
    auto points = visits.points(visit.client, visit.startedAt, visit.id);
    if (!points)
        return fail(points.error());
    const auto rows = visits.newest(visit.client, std::numeric_limits<int>::max());
    if (!rows)
        return fail(rows.error());
    const auto isEarlier = [&visit](const VisitRow &row) {
        return row.state != VisitState::Voided && std::tie(row.startedAt, row.id) < std::tie(visit.startedAt, visit.id);
    };
    const auto earlier = std::ranges::count_if(*rows, isEarlier);
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    const auto therapist = PeopleStore(database).find(visit.therapist);
    if (!therapist && therapist.error().kind != Error::Kind::NotFound)
        return fail(therapist.error());
    VisitContext context{std::move(*client), visit, std::move(*points), static_cast<int>(earlier) + 1, therapist ? therapist->name : QString(), timeZoneOf(*profile), profile->language};
    const auto phrases = PhraseStore(database).all();
    if (!phrases)
        return fail(phrases.error());
    context.phrases = inForce(*phrases + phrasesOfUntie(context.language));
    auto spelling = SpellingStore(database).wishes();
    if (!spelling)
        return fail(spelling.error());
    context.spelling = std::move(*spelling);
    const auto before = std::ranges::find_if(*rows, isEarlier);
    if (auto added = addCases(database, context, before != rows->end() ? before->id : VisitId()); !added)
        return fail(added.error());
    if (before != rows->end()) {
        const auto last = visits.find(visit.client, before->id);
        if (!last)
            return fail(last.error());
        context.lastPlan = last->note.plan;
        context.lastPlanAt = last->startedAt;
        context.lastHomeCare = last->homeCare;
        context.lastForm = last->form;
    }
    auto usual = TreatmentStore(database).usualOf(visit.therapist);
    if (!usual)
        return fail(usual.error());
    context.usualTechniques = std::move(*usual);
    auto patterns = SentenceStore(database).own(profile->language);
    if (!patterns)
        return fail(patterns.error());
    context.patterns = std::move(*patterns);
    const auto unit = MeasureStore(database).usualUnitOf(visit.therapist);
    if (!unit)
        return fail(unit.error());
    context.pressureUnit = *unit;
    context.isMine = database.actor() && database.actor()->person == visit.therapist;
    if (auto added = addUnsaved(database, context); !added)
        return fail(added.error());
    if (auto added = addEntries(database, context); !added)
        return fail(added.error());
    return context;
}

} // namespace

Result<VisitContext> storedVisit(Database &database, ClientId client, VisitId visit)
{
    const auto found = VisitStore(database).find(client, visit);
    if (!found)
        return fail(found.error());
    return around(database, *found);
}

Result<VisitContext> resumedVisit(Database &database, const Visit &visit)
{
    return around(database, visit);
}

Result<VisitContext> newVisit(Database &database, ClientId client, PersonId therapist, const QDateTime &now)
{
    Visit visit;
    visit.client = client;
    visit.id = newId<VisitId>();
    visit.therapist = therapist;
    visit.startedAt =
        QDateTime(now.toUTC().date(), QTime(now.toUTC().time().hour(), now.toUTC().time().minute()), Qt::UTC);
    auto context = around(database, visit);
    if (context)
        context->visit.form = context->lastForm; // who comes for wellness goes on to
    return context;
}

} // namespace untie
