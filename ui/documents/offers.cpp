#include "ui/documents/offers.h"

#include "app/bodymap/atlas.h"
#include "app/clients/clientstore.h"
#include "app/common/translator.h"
#include "app/documents/release.h"
#include "app/documents/summarypages.h"
#include "app/documents/summarysource.h"
#include "app/settings/settingsstore.h"
#include "ui/documents/offerwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Whose it is and of which visit, beside the button that prints.
QString factsOf(const QString &client, const QDateTime &visit)
{
    return sayOfDocument(QT_TRANSLATE_NOOP("Documents", "%1 · visit on %2")).arg(client, QLocale().toString(visit.toLocalTime().date(), QLocale::LongFormat));
}

/// The summary of a visit in a language.
Result<Document> summaryIn(const QString &language, const SummarySource &source, const Figure &figure, const Stationery &stationery)
{
    const Translator words = Translator::forLanguage(language);
    const auto atlas = Atlas::load(figure, words);
    if (!atlas)
        return fail(atlas.error());
    return summaryPages(visitSummaryOf(source, *atlas, words), figure, words, stationery);
}

/// Giving a signed visit's summary to the front desk, or taking it back.
Result<QList<DocumentAct>> actsOn(Database &database, const Visit &visit)
{
    if (visit.state != VisitState::Signed)
        return QList<DocumentAct>();
    const auto released = ReleasedSummaryStore(database).of(visit.id);
    if (!released)
        return fail(released.error());
    const auto now = [] { return QDateTime::currentDateTimeUtc(); };
    if (*released)
        return QList<DocumentAct>{{u"takeBack"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Take back from the desk")), u"undo-2"_s,
                                   sayOfDocument(QT_TRANSLATE_NOOP("Documents", "The front desk does not have it any more.")),
                                   [id = visit.id, now](Database &db) { return ReleasedSummaryStore(db).withdraw(id, now()); }}};
    return QList<DocumentAct>{{u"release"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Give to the desk")), u"circle-check"_s,
                               sayOfDocument(QT_TRANSLATE_NOOP("Documents", "The front desk can print it now.")),
                               [id = visit.id, now](Database &db) { return releaseSummary(db, id, now()); }}};
}

} // namespace

ReadOffer summaryOffer(const Figure &figure, VisitId visit)
{
    return [&figure, visit](Database &database) -> Result<DocumentOffer> {
        const auto source = summarySourceOf(database, visit);
        if (!source)
            return fail(source.error());
        auto acts = actsOn(database, source->visit);
        if (!acts)
            return fail(acts.error());
        DocumentOffer offer;
        offer.kind = u"visit-summary"_s;
        offer.title = sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Visit summary"));
        offer.facts = factsOf(whose(source->client), source->visit.startedAt);
        offerLanguages(offer, summaryLanguage(source->client, source->clinic));
        offer.layOut = [source = *source, &figure](const DocumentWish &wish) {
            return summaryIn(chosenLanguage(wish), source, figure, wish.stationery);
        };
        offer.note = [source = *source](Database &db, AuditAction action) { return noteSummary(db, action, source); };
        offer.acts = std::move(*acts);
        return offer;
    };
}

ReadOffer releasedOffer(const Figure &figure, ReleaseId id)
{
    return [&figure, id](Database &database) -> Result<DocumentOffer> {
        const ReleasedSummaryStore desk(database);
        const auto release = desk.find(id);
        if (!release)
            return fail(release.error());
        auto summary = desk.content(id);
        if (!summary)
            return fail(summary.error());
        const auto clinic = SettingsStore(database).clinicProfile();
        if (!clinic)
            return fail(clinic.error());
        summary->clinic = *clinic;
        DocumentOffer offer;
        offer.kind = u"visit-summary"_s;
        offer.title = sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Visit summary"));
        const auto client = ClientStore(database).find(release->client);
        offer.facts = factsOf(client ? whose(*client) : summary->client, release->visitAt);
        offer.layOut = [summary = *summary, &figure](const DocumentWish &wish) -> Result<Document> {
            return summaryPages(summary, figure, Translator::forLanguage(summary.language), wish.stationery);
        };
        offer.note = [id](Database &db, AuditAction action) { return ReleasedSummaryStore(db).notePrinted(id, action, QDateTime::currentDateTimeUtc()); };
        offer.acts = {{u"handedOver"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Handed over")), u"check"_s,
                       sayOfDocument(QT_TRANSLATE_NOOP("Documents", "It was handed over, and is not kept at the desk any more.")),
                       [id](Database &db) { return ReleasedSummaryStore(db).handOver(id, QDateTime::currentDateTimeUtc()); }, true}};
        return offer;
    };
}

} // namespace untie
