#include "app/clients/clientdraft.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The fields that are typed as text, and what each is called in a draft.
struct TextField
{
    QLatin1StringView key;
    QString Client::*text;
    ClientProblem::Field field;
};
constexpr TextField textFields[] = {
    {"given"_L1, &Client::given, ClientProblem::Field::Name},
    {"family"_L1, &Client::family, ClientProblem::Field::Name},
    {"preferred"_L1, &Client::preferred, ClientProblem::Field::Name},
    {"phone"_L1, &Client::phone, ClientProblem::Field::Phone},
    {"email"_L1, &Client::email, ClientProblem::Field::Email},
    {"deskNote"_L1, &Client::deskNote, ClientProblem::Field::DeskNote},
};

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayFrom(const QJsonValue &json)
{
    const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject toJson(const ClientDraft &draft)
{
    const Client &client = draft.client;
    QJsonObject json{{u"id"_s, QString::number(client.id.value)},
                     {u"rev"_s, client.rev},
                     {u"born"_s, dayJson(client.born)},
                     {u"bornTyped"_s, draft.bornTyped},
                     {u"language"_s, client.language},
                     {u"archived"_s, client.archived},
                     {u"lastVisit"_s, dayJson(client.lastVisit)}};
    for (const TextField &field : textFields)
        json.insert(field.key, client.*field.text);
    return json;
}

std::optional<ClientDraft> draftFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    bool isNumber = false;
    ClientDraft draft;
    Client &client = draft.client;
    client.id = ClientId{json[u"id"_s].toString().toLongLong(&isNumber)};
    client.rev = json[u"rev"_s].toInt(-1);
    if (!isNumber || client.rev < 0)
        return std::nullopt;
    client.born = dayFrom(json[u"born"_s]);
    client.language = json[u"language"_s].toString();
    client.archived = json[u"archived"_s].toBool();
    client.lastVisit = dayFrom(json[u"lastVisit"_s]);
    for (const TextField &field : textFields)
        client.*field.text = json[field.key].toString();
    draft.bornTyped = json[u"bornTyped"_s].toString();
    return draft;
}

} // namespace

QJsonObject toJson(const UnsavedClient &unsaved)
{
    return {{u"stored"_s, toJson(unsaved.stored)}, {u"typed"_s, toJson(unsaved.typed)}};
}

Result<UnsavedClient> unsavedClientFrom(const QJsonObject &json)
{
    const auto stored = draftFrom(json[u"stored"_s]);
    const auto typed = draftFrom(json[u"typed"_s]);
    if (!stored || !typed)
        return fail(Error::Kind::Corrupt, u"a draft of a client"_s);
    return UnsavedClient{*stored, *typed};
}

RebasedClient rebased(const UnsavedClient &unsaved, const ClientDraft &now)
{
    const ClientDraft &base = unsaved.stored;
    const ClientDraft &typed = unsaved.typed;
    RebasedClient result{{now, now}, {}};
    ClientDraft &merged = result.unsaved.typed;
    // Keeps what was typed, and notes it where the other person changed the same to something else.
    const auto take = [&result](auto &into, const auto &was, const auto &mine, ClientProblem::Field field, const QString &theirs) {
        if (mine == was)
            return;
        if (into != was && into != mine)
            result.clashes += ClientClash{field, theirs};
        into = mine;
    };
    for (const TextField &field : textFields)
        take(merged.client.*field.text, base.client.*field.text, typed.client.*field.text, field.field, now.client.*field.text);
    take(merged.bornTyped, base.bornTyped, typed.bornTyped, ClientProblem::Field::Born, now.bornTyped);
    if (merged.bornTyped == typed.bornTyped)
        merged.client.born = typed.client.born;
    if (typed.client.language != base.client.language)
        merged.client.language = typed.client.language;
    return result;
}

} // namespace untie
