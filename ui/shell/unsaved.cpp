#include "ui/shell/unsaved.h"

#include "app/clients/clientstore.h"
#include "app/common/log.h"
#include "app/storage/database.h"
#include "app/storage/draftstore.h"
#include "app/visits/visitdraft.h"
#include "ui/intake/intakepage.h"

namespace untie {

namespace {

/// Nothing where the draft is of no use any more.
Result<std::optional<Unsaved::Form>> formOf(Database &database, const Draft &draft)
{
    const auto client = unsavedClientFrom(draft.body);
    if (!client)
        return std::optional<Unsaved::Form>();
    const auto now = ClientStore(database).find(client->stored.client.id);
    if (!now && now.error().kind != Error::Kind::NotFound)
        return fail(now.error());
    // Stored in the very moment before the end.
    const bool isStored = now && client->stored.client.rev == 0;
    if (isStored)
        return std::optional<Unsaved::Form>();
    return std::optional(Unsaved::Form{*client, now ? std::optional(*now) : std::nullopt, draft.at});
}

void remove(Database &database, Vault vault, const Draft &draft)
{
    if (const auto gone = DraftStore(database).discard(vault, draft.kind, draft.object); !gone)
        logTrouble("a draft that is of no use was not removed", gone.error());
}

} // namespace

Result<Unsaved> readUnsaved(Database &database)
{
    Unsaved unsaved;
    const auto atDesk = DraftStore(database).all(Vault::FrontDesk);
    if (!atDesk)
        return fail(atDesk.error());
    for (const Draft &draft : *atDesk) {
        if (draft.kind != clientDraftKind || unsaved.form)
            continue;
        const auto form = formOf(database, draft);
        if (!form)
            return fail(form.error());
        if (*form)
            unsaved.form = *form;
        else
            remove(database, Vault::FrontDesk, draft);
    }
    if (!database.has(Vault::Clinical))
        return unsaved;
    const auto clinical = DraftStore(database).all(Vault::Clinical);
    if (!clinical)
        return fail(clinical.error());
    for (const Draft &draft : *clinical) {
        if (draft.kind == intakeDraftKind && !unsaved.intake.isValid())
            unsaved.intake = ClientId{draft.object};
        if (draft.kind != visitDraftKind || unsaved.visit)
            continue;
        if (const auto visit = visitFrom(draft.body))
            unsaved.visit = *visit;
        else
            remove(database, Vault::Clinical, draft);
    }
    const auto place = keptPlace(database);
    if (!place)
        return fail(place.error());
    unsaved.place = *place;
    return unsaved;
}

} // namespace untie
