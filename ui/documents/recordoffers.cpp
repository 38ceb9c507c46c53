#include "ui/documents/offers.h"

#include "app/bodymap/atlas.h"
#include "app/clients/clientstore.h"
#include "app/clients/noteaccess.h"
#include "app/common/translator.h"
#include "app/documents/intakepages.h"
#include "app/documents/progresspages.h"
#include "app/documents/summarysource.h"
#include "app/documents/visitnotepages.h"
#include "app/intake/consentstore.h"
#include "app/intake/intakestore.h"
#include "app/intake/outcomestore.h"
#include "app/people/peoplestore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/visits/historystore.h"
#include "app/visits/visitcontext.h"
#include "ui/documents/offerwords.h"

#include <QTimeZone>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Client and clinic, which stand on every page of the record.
struct Heads
{
    Client client;
    ClinicProfile clinic;
};

Result<Heads> headsOf(Database &database, ClientId id)
{
    auto client = ClientStore(database).find(id);
    if (!client)
        return fail(client.error());
    auto clinic = SettingsStore(database).clinicProfile();
    if (!clinic)
        return fail(clinic.error());
    return Heads{std::move(*client), std::move(*clinic)};
}

DocumentOffer offerOf(const QString &kind, const QString &title, const Client &client, const QString &what)
{
    DocumentOffer offer;
    offer.kind = kind;
    offer.title = title;
    offer.facts = whose(client);
    offer.note = [client = client.id, what](Database &database, AuditAction action) { return noteAccess(database, action, client, what); };
    return offer;
}

/// The days from which a report can begin: in the order in which they are offered; none: from the first visit.
QList<QDate> periods(QDate today)
{
    return {{}, today.addMonths(-3), today.addMonths(-6), today.addYears(-1)};
}

} // namespace

ReadOffer noteOffer(const Figure &figure, ClientId client, VisitId visit)
{
    return [&figure, client, visit](Database &database) -> Result<DocumentOffer> {
        const auto context = storedVisit(database, client, visit);
        if (!context)
            return fail(context.error());
        const auto clinic = SettingsStore(database).clinicProfile();
        if (!clinic)
            return fail(clinic.error());
        const auto therapist = PeopleStore(database).find(context->visit.therapist);
        const VisitNoteSource source{{context->visit, context->client, *clinic, therapist.value_or(Person()), {}}, context->entries, context->proof, context->authors, context->number};
        DocumentOffer offer = offerOf(u"visit-note"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Whole note")), context->client, u"note of visit %1"_s.arg(visit.value));
        offer.layOut = [source, &figure](const DocumentWish &wish) -> Result<Document> {
            const Translator words = Translator::forProgram();
            const auto atlas = Atlas::load(figure, words);
            if (!atlas)
                return fail(atlas.error());
            return visitNotePages(source, figure, *atlas, words, wish.stationery);
        };
        return offer;
    };
}

ReadOffer progressOffer(const Figure &figure, ClientId client)
{
    return [&figure, client](Database &database) -> Result<DocumentOffer> {
        const auto heads = headsOf(database, client);
        if (!heads)
            return fail(heads.error());
        const auto history = HistoryStore(database).read(client);
        if (!history)
            return fail(history.error());
        const auto outcomes = OutcomeStore(database).of(client);
        if (!outcomes)
            return fail(outcomes.error());
        const auto therapist = PeopleStore(database).find(database.actor() ? database.actor()->person : PersonId());
        const ProgressSource source{heads->client, heads->clinic, therapist.value_or(Person()), *history, trendsOf(*outcomes)};
        DocumentOffer offer = offerOf(u"progress-report"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Progress report")), heads->client, u"progress report"_s);
        offer.choiceName = sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Period"));
        offer.choices = {sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Since the first visit")), sayOfDocument(QT_TRANSLATE_NOOP("Documents", "3 months")),
                         sayOfDocument(QT_TRANSLATE_NOOP("Documents", "6 months")), sayOfDocument(QT_TRANSLATE_NOOP("Documents", "A year"))};
        offer.ownName = sayOfDocument(QT_TRANSLATE_NOOP("Documents", "What it means, in plain words"));
        offer.own = proposedConclusion(source, {}, Translator::forProgram());
        offer.layOut = [source, &figure](const DocumentWish &wish) -> Result<Document> {
            const Translator words = Translator::forProgram();
            const auto atlas = Atlas::load(figure, words);
            if (!atlas)
                return fail(atlas.error());
            return progressPages(source, periods(QDate::currentDate()).value(wish.choice), wish.own, figure, *atlas, words, wish.stationery);
        };
        return offer;
    };
}

ReadOffer intakeOffer(ClientId client)
{
    return [client](Database &database) -> Result<DocumentOffer> {
        const auto heads = headsOf(database, client);
        if (!heads)
            return fail(heads.error());
        const IntakeStore intakes(database);
        const auto intake = intakes.newest(client);
        if (!intake)
            return fail(intake.error());
        if (!*intake)
            return fail(Error::Kind::Invalid, u"no intake"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "No health form was filled in yet.")));
        const auto form = intakes.form((*intake)->form);
        if (!form)
            return fail(form.error());
        const auto by = PeopleStore(database).find((*intake)->by);
        const FilledIntake filled{heads->client, heads->clinic, **intake, *form, by ? by->name : QString(), (*intake)->at.toTimeZone(timeZoneOf(heads->clinic))};
        DocumentOffer offer = offerOf(u"health-form"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Health form")), heads->client, u"intake %1"_s.arg((*intake)->id.value));
        offer.layOut = [filled](const DocumentWish &wish) -> Result<Document> { return filledIntake(filled, Translator::forProgram(), wish.stationery); };
        return offer;
    };
}

ReadOffer consentsOffer(ClientId client)
{
    return [client](Database &database) -> Result<DocumentOffer> {
        const auto heads = headsOf(database, client);
        if (!heads)
            return fail(heads.error());
        const ConsentStore store(database);
        const auto texts = store.texts();
        if (!texts)
            return fail(texts.error());
        const auto given = store.of(client);
        if (!given)
            return fail(given.error());
        const SignedConsents consents{heads->client, heads->clinic, *texts, *given, timeZoneOf(heads->clinic).id()};
        DocumentOffer offer = offerOf(u"consents"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Consents")), heads->client, u"consents"_s);
        offer.layOut = [consents](const DocumentWish &wish) -> Result<Document> { return signedConsents(consents, QDate::currentDate(), Translator::forProgram(), wish.stationery); };
        return offer;
    };
}

} // namespace untie
