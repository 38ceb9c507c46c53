#include "app/clients/clientdraft.h"

#include <QJsonArray>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayFrom(const QJsonValue &json)
{
    const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonArray contactsJson(const QList<Contact> &contacts)
{
    QJsonArray json;
    for (const Contact &contact : contacts)
        json += QJsonObject{{u"kind"_s, idOf(contact.kind)}, {u"text"_s, contact.text}};
    return json;
}

ContactKind kindFrom(const QJsonValue &json)
{
    return contactKindFromId(json.toString()).value_or(ContactKind::Other);
}

QList<Contact> contactsFrom(const QJsonValue &json)
{
    QList<Contact> contacts;
    for (const QJsonValue &contact : json.toArray())
        contacts += Contact{kindFrom(contact[u"kind"_s]), contact[u"text"_s].toString()};
    return contacts;
}

QJsonObject toJson(const ClientDraft &draft)
{
    const Client &client = draft.client;
    QJsonObject json{{u"id"_s, QString::number(client.id.value)},
                     {u"rev"_s, client.rev},
                     {u"born"_s, dayJson(client.born)},
                     {u"bornTyped"_s, draft.bornTyped},
                     {u"archived"_s, client.archived},
                     {u"lastVisit"_s, dayJson(client.lastVisit)},
                     {u"phoneKind"_s, idOf(client.phoneKind)},
                     {u"emailKind"_s, idOf(client.emailKind)},
                     {u"otherPhones"_s, contactsJson(client.otherPhones)},
                     {u"otherEmails"_s, contactsJson(client.otherEmails)},
                     {u"reminders"_s, client.reminders ? QJsonValue(client.reminders->toInt()) : QJsonValue()},
                     {u"tags"_s, QJsonArray::fromStringList(client.tags)}};
    for (const ClientText &text : clientTexts())
        json.insert(text.key, text.of(client));
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
    client.archived = json[u"archived"_s].toBool();
    client.lastVisit = dayFrom(json[u"lastVisit"_s]);
    client.phoneKind = kindFrom(json[u"phoneKind"_s]);
    client.emailKind = kindFrom(json[u"emailKind"_s]);
    client.otherPhones = contactsFrom(json[u"otherPhones"_s]);
    client.otherEmails = contactsFrom(json[u"otherEmails"_s]);
    if (const QJsonValue reminders = json[u"reminders"_s]; reminders.isDouble())
        client.reminders = ReminderWays::fromInt(reminders.toInt());
    for (const QJsonValue &tag : json[u"tags"_s].toArray())
        client.tags += tag.toString();
    for (const ClientText &text : clientTexts())
        text.in(client) = json[text.key].toString();
    draft.bornTyped = json[u"bornTyped"_s].toString();
    return draft;
}

QString words(const QList<Contact> &contacts)
{
    QStringList texts;
    for (const Contact &contact : contacts)
        texts += contact.text;
    return texts.join(u", "_s);
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
    const Client &base = unsaved.stored.client;
    const Client &typed = unsaved.typed.client;
    RebasedClient result{{now, now}, {}};
    Client &merged = result.unsaved.typed.client;
    // Keeps what was typed, and notes it where the other person changed the same to something else.
    const auto take = [&result](auto &into, const auto &was, const auto &mine, ClientField field, const QString &theirs) {
        if (mine == was)
            return;
        if (into != was && into != mine)
            result.clashes += ClientClash{field, theirs};
        into = mine;
    };
    for (const ClientText &text : clientTexts())
        take(text.in(merged), text.of(base), text.of(typed), text.field, text.of(now.client));
    QString &mergedDay = result.unsaved.typed.bornTyped;
    take(mergedDay, unsaved.stored.bornTyped, unsaved.typed.bornTyped, ClientField::Born, now.bornTyped);
    if (mergedDay == unsaved.typed.bornTyped)
        merged.born = typed.born;
    take(merged.otherPhones, base.otherPhones, typed.otherPhones, ClientField::OtherPhones, words(now.client.otherPhones));
    take(merged.otherEmails, base.otherEmails, typed.otherEmails, ClientField::OtherEmails, words(now.client.otherEmails));
    take(merged.tags, base.tags, typed.tags, ClientField::Tags, now.client.tags.join(u", "_s));
    for (const auto choice : {&Client::phoneKind, &Client::emailKind}) {
        if (typed.*choice != base.*choice)
            merged.*choice = typed.*choice;
    }
    if (typed.reminders != base.reminders)
        merged.reminders = typed.reminders;
    return result;
}

} // namespace untie
