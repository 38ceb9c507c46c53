#include "app/visits/visitplace.h"

#include "app/people/peoplestore.h"
#include "app/storage/database.h"
#include "app/storage/draftstore.h"
#include "app/visits/visitstore.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QString kind = u"visit.place"_s;

} // namespace

Result<> keepPlace(Database &database, const VisitPlace &place, const QDateTime &now)
{
    const QJsonObject body{{u"client"_s, QString::number(place.client.value)},
                           {u"part"_s, place.part ? idOf(*place.part) : QString()},
                           {u"cursor"_s, place.cursor},
                           {u"anchor"_s, place.anchor},
                           {u"point"_s, QString::number(place.point.value)}};
    const auto kept = DraftStore(database).keep(Vault::Clinical, {kind, place.visit.value, body, now});
    return kept ? Result<>() : fail(kept.error());
}

Result<> forgetPlace(Database &database, VisitId visit)
{
    return DraftStore(database).discard(Vault::Clinical, kind, visit.value);
}

Result<std::optional<VisitPlace>> keptPlace(Database &database)
{
    const auto drafts = DraftStore(database).all(Vault::Clinical);
    if (!drafts)
        return fail(drafts.error());
    std::optional<VisitPlace> newest;
    for (const Draft &draft : *drafts) {
        if (draft.kind != kind)
            continue;
        const VisitId id{draft.object};
        const ClientId client{draft.body[u"client"_s].toString().toLongLong()};
        const auto visit = VisitStore(database).find(client, id);
        if (!newest && visit && visit->state == VisitState::Draft) {
            newest = VisitPlace{client, id, notePartFromId(draft.body[u"part"_s].toString()), draft.body[u"cursor"_s].toInt(), draft.body[u"anchor"_s].toInt(),
                                FindingId{draft.body[u"point"_s].toString().toLongLong()}};
        } else if (auto gone = forgetPlace(database, id); !gone) {
            return fail(gone.error());
        }
    }
    return newest;
}

Result<QString> whoElseWasIn(Database &database, VisitId visit)
{
    const auto others = DraftStore(database).others(Vault::Clinical, kind, visit.value);
    if (!others)
        return fail(others.error());
    if (others->isEmpty())
        return QString();
    const auto person = PeopleStore(database).find(others->constFirst().person);
    if (!person && person.error().kind != Error::Kind::NotFound)
        return fail(person.error());
    return person ? person->name : QString();
}

} // namespace untie
