#include "app/intake/clientcautions.h"

#include "app/clients/clientstore.h"
#include "app/intake/clearancestore.h"
#include "app/intake/clientalertstore.h"
#include "app/intake/consentstore.h"
#include "app/intake/intakestore.h"
#include "app/storage/draftstore.h"

namespace untie {

bool ClientCautions::isDue(QDate today) const
{
    return intake && intake->at.toLocalTime().date().addYears(1) < today;
}

Result<ClientCautions> readCautions(Database &database, ClientId client, QDate today, VisitId visit)
{
    ClientCautions known;
    auto found = ClientStore(database).find(client);
    if (!found)
        return fail(found.error());
    known.client = std::move(*found);
    const IntakeStore intakes(database);
    auto newest = intakes.newest(client);
    if (!newest)
        return fail(newest.error());
    known.intake = std::move(*newest);
    auto form = known.intake ? intakes.form(known.intake->form) : intakes.form();
    if (!form)
        return fail(form.error());
    known.form = std::move(*form);
    if (known.intake) {
        const auto age = ageOn(known.client, today);
        const auto asked = intakes.form(); // as it is today, whatever form the answers were given on
        if (!asked)
            return fail(asked.error());
        const auto clearances = ClearanceStore(database).of(client);
        if (!clearances)
            return fail(clearances.error());
        known.cautions = clearedBy(cautionsOf(known.intake->answers, age, today, asked->severities), *clearances, today);
        known.redFlags = redFlagsOf(known.intake->answers, age, today);
    }
    const ConsentStore consents(database);
    const auto texts = consents.texts();
    if (!texts)
        return fail(texts.error());
    const auto given = consents.of(client);
    if (!given)
        return fail(given.error());
    known.consents = standingOf(*texts, *given, today, visit);
    auto published = ClientAlertStore(database).of(client);
    if (!published)
        return fail(published.error());
    known.published = std::move(*published);
    const auto drafts = DraftStore(database).all(Vault::Clinical);
    if (!drafts)
        return fail(drafts.error());
    for (const Draft &draft : *drafts) {
        if (draft.kind == intakeDraftKind && draft.object == client.value)
            known.begun = draft.at;
    }
    const auto received = ClinicalInboxStore(database).received();
    if (!received)
        return fail(received.error());
    for (const InboxItem &item : *received) {
        if (item.client == client)
            known.received = item;
    }
    return known;
}

} // namespace untie
