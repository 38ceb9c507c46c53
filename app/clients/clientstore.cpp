#include "app/clients/clientstore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientrules.h"
#include "app/clients/phonenumber.h"
#include "app/clients/restriction.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"

#include <QHash>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QVariant bornColumn(const Client &client)
{
    return client.born ? QVariant(client.born->toString(Qt::ISODate)) : QVariant();
}

/// Days since 1970-01-01: an integer compares on both engines.
qint64 dayColumn(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

QVariant lastVisitColumn(const Client &client)
{
    return client.lastVisit ? QVariant(dayColumn(*client.lastVisit)) : QVariant();
}

QVariant remindersColumn(const Client &client)
{
    return client.reminders ? QVariant(client.reminders->toInt()) : QVariant();
}

std::optional<QDate> bornFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(QDate::fromString(column.toString(), Qt::ISODate));
}

std::optional<QDate> dayFrom(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(QDate(1970, 1, 1).addDays(column.toLongLong()));
}

/// Of all that update() stores. What is not set is left out, so that new fields change nothing of old digests.
QString digestOf(const Client &client)
{
    FieldWriter all;
    const auto field = [&all](const QString &key, const QString &value) {
        if (!value.isEmpty())
            all.text(key).text(value);
    };
    for (const ClientText &text : clientTexts())
        field(text.key, text.of(client));
    field(u"born"_s, bornColumn(client).toString());
    field(u"archived"_s, client.archived ? u"1"_s : QString());
    field(u"phoneKind"_s, client.phoneKind == ContactKind::Other ? QString() : idOf(client.phoneKind));
    field(u"emailKind"_s, client.emailKind == ContactKind::Other ? QString() : idOf(client.emailKind));
    field(u"reminders"_s, client.reminders ? QString::number(client.reminders->toInt()) : QString());
    for (const Contact &contact : client.otherPhones)
        field(u"otherPhone "_s + idOf(contact.kind), contact.text);
    for (const Contact &contact : client.otherEmails)
        field(u"otherEmail "_s + idOf(contact.kind), contact.text);
    for (const QString &tag : client.tags)
        field(u"tag"_s, tag);
    return all.digest();
}

ContactKind kindFrom(const QVariant &column)
{
    return contactKindFromId(column.toString()).value_or(ContactKind::Other);
}

const auto columns = uR"(id, rev, given, family, preferred, born, phone, email, language, desk_note, archived, last_visit,
                         pronounced, pronouns, phone_kind, email_kind, reminders, address_lines, postcode, place, region, country,
                         emergency_name, emergency_relation, emergency_phone, occupation, activities, referred_by, doctor)"_s;

/// Nobody is listed of an import that is not published yet, as part of another record, while erased, or restricted.
const auto shown = uR"(id NOT IN (SELECT client_id FROM frontdesk.erasure) AND id NOT IN (SELECT client_id FROM frontdesk.client_restriction)
                       AND id NOT IN (SELECT client_id FROM frontdesk.imported WHERE import_id IN (SELECT id FROM frontdesk.import WHERE state = 'staged'))
                       AND id NOT IN (SELECT merged_id FROM frontdesk.client_merge WHERE undone_at IS NULL))"_s;

/// A client as they stand in their own row, without what other tables hold.
Client clientFrom(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    Client client{.id = ClientId{row.value(0).toLongLong()},
                  .rev = row.value(1).toInt(),
                  .given = text(2),
                  .family = text(3),
                  .preferred = text(4),
                  .born = bornFrom(row.value(5)),
                  .phone = text(6),
                  .email = text(7),
                  .language = text(8),
                  .deskNote = text(9),
                  .archived = row.value(10).toBool(),
                  .lastVisit = dayFrom(row.value(11)),
                  .pronounced = text(12),
                  .pronouns = text(13),
                  .phoneKind = kindFrom(row.value(14)),
                  .emailKind = kindFrom(row.value(15)),
                  .address = {.lines = text(17), .postcode = text(18), .place = text(19), .region = text(20), .country = text(21)},
                  .emergency = {.name = text(22), .relation = text(23), .phone = text(24)},
                  .occupation = text(25),
                  .activities = text(26),
                  .referredBy = text(27),
                  .doctor = text(28)};
    if (const QVariant reminders = row.value(16); !reminders.isNull())
        client.reminders = ReminderWays::fromInt(reminders.toInt());
    return client;
}

void addContact(Client &client, const QSqlQuery &row)
{
    const Contact contact{kindFrom(row.value(2)), row.value(3).toString()};
    (row.value(1).toString() == "phone"_L1 ? client.otherPhones : client.otherEmails) += contact;
}

Result<> refuseProblems(const Client &client)
{
    QStringList sentences;
    for (const ClientProblem &problem : problemsOf(client, QDate::currentDate()))
        sentences += problem.sentence;
    if (!sentences.isEmpty())
        return fail(Error::Kind::Invalid, u"a client cannot be stored"_s, sentences.join(u' '));
    return {};
}

/// The country in which numbers are dialled without its code.
Result<QString> clinicCountry(Database &database)
{
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    return countryOf(*profile);
}

/// What other tables hold of a client, in the caller's transaction. It replaces what stood there.
Result<> putLists(Database &database, const Client &client, const QString &country)
{
    auto contact = database.prepare(u"INSERT INTO frontdesk.client_contact (client_id, way, place, kind, typed, e164) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!contact)
        return fail(contact.error());
    for (const auto &[way, contacts] : {std::pair{u"phone"_s, client.otherPhones}, std::pair{u"email"_s, client.otherEmails}}) {
        for (qsizetype i = 0; i < contacts.size(); ++i) {
            const QString e164 = way == "phone"_L1 ? e164Of(contacts[i].text, country) : QString();
            if (auto done = database.execute(*contact, {client.id.value, way, i, idOf(contacts[i].kind), contacts[i].text, e164}); !done)
                return done;
        }
    }
    auto tag = database.prepare(u"INSERT INTO frontdesk.client_tag (client_id, tag) VALUES (?, ?)"_s);
    if (!tag)
        return fail(tag.error());
    for (const QString &name : client.tags) {
        if (auto done = database.execute(*tag, {client.id.value, name}); !done)
            return done;
    }
    return {};
}

Result<> removeLists(Database &database, ClientId id)
{
    for (const QString &statement : {u"DELETE FROM frontdesk.client_contact WHERE client_id = :id"_s, u"DELETE FROM frontdesk.client_tag WHERE client_id = :id"_s}) {
        if (auto done = database.run(statement, {{u":id"_s, id.value}}); !done)
            return fail(done.error());
    }
    return {};
}

bool haveSameLists(const Client &a, const Client &b)
{
    return a.otherPhones == b.otherPhones && a.otherEmails == b.otherEmails && a.tags == b.tags;
}

bool hasLists(const Client &client)
{
    return !client.otherPhones.isEmpty() || !client.otherEmails.isEmpty() || !client.tags.isEmpty();
}

} // namespace

ClientStore::ClientStore(Database &database)
    : m_database(database)
{
}

Result<ClientId> ClientStore::add(const Client &client)
{
    auto batch = Batch::open(m_database);
    if (!batch)
        return fail(batch.error());
    Client added = client;
    if (!added.id.isValid())
        added.id = newId<ClientId>();
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = batch->add(added); !done)
        return fail(done.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Created, added.id.value, u"client "_s + digestOf(tidied(added))}); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return added.id;
}

Result<> ClientStore::update(const Client &client)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto stands = find(client.id);
    if (!stands)
        return fail(stands.error());
    if (stands->id != client.id)
        return fail(Error::Kind::Conflict, u"this record is part of another by now"_s);
    if (auto changed = change(client); !changed)
        return changed;
    return transaction->commit();
}

Result<> ClientStore::change(const Client &client)
{
    if (auto fine = refuseProblems(client); !fine)
        return fine;
    const Client clean = tidied(client);
    const auto stored = record(clean.id);
    if (!stored)
        return fail(stored.error());
    if (auto free = refuseRestricted(m_database, clean.id); !free)
        return free;
    const auto country = clinicCountry(m_database);
    if (!country)
        return fail(country.error());
    const auto done = m_database.run(uR"(UPDATE frontdesk.client
                                         SET given = :given, family = :family, preferred = :preferred, born = :born, phone = :phone,
                                             email = :email, language = :language, desk_note = :note, archived = :archived,
                                             pronounced = :pronounced, pronouns = :pronouns, phone_kind = :phone_kind, phone_e164 = :phone_e164,
                                             email_kind = :email_kind, reminders = :reminders, address_lines = :address_lines,
                                             postcode = :postcode, place = :place, region = :region, country = :country,
                                             emergency_name = :emergency_name, emergency_relation = :emergency_relation,
                                             emergency_phone = :emergency_phone, occupation = :occupation, activities = :activities,
                                             referred_by = :referred_by, doctor = :doctor, rev = rev + 1
                                         WHERE id = :id AND rev = :rev)"_s,
                                     {{u":given"_s, clean.given},
                                      {u":family"_s, clean.family},
                                      {u":preferred"_s, clean.preferred},
                                      {u":born"_s, bornColumn(clean)},
                                      {u":phone"_s, clean.phone},
                                      {u":email"_s, clean.email},
                                      {u":language"_s, clean.language},
                                      {u":note"_s, clean.deskNote},
                                      {u":archived"_s, int(clean.archived)},
                                      {u":pronounced"_s, clean.pronounced},
                                      {u":pronouns"_s, clean.pronouns},
                                      {u":phone_kind"_s, idOf(clean.phoneKind)},
                                      {u":phone_e164"_s, e164Of(clean.phone, *country)},
                                      {u":email_kind"_s, idOf(clean.emailKind)},
                                      {u":reminders"_s, remindersColumn(clean)},
                                      {u":address_lines"_s, clean.address.lines},
                                      {u":postcode"_s, clean.address.postcode},
                                      {u":place"_s, clean.address.place},
                                      {u":region"_s, clean.address.region},
                                      {u":country"_s, clean.address.country},
                                      {u":emergency_name"_s, clean.emergency.name},
                                      {u":emergency_relation"_s, clean.emergency.relation},
                                      {u":emergency_phone"_s, clean.emergency.phone},
                                      {u":occupation"_s, clean.occupation},
                                      {u":activities"_s, clean.activities},
                                      {u":referred_by"_s, clean.referredBy},
                                      {u":doctor"_s, clean.doctor},
                                      {u":id"_s, clean.id.value},
                                      {u":rev"_s, clean.rev}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() != 1)
        return fail(Error::Kind::Conflict, u"somebody else saved this client first"_s);
    if (!haveSameLists(*stored, clean)) {
        if (auto removed = removeLists(m_database, clean.id); !removed)
            return removed;
        if (auto put = putLists(m_database, clean, *country); !put)
            return put;
    }
    const QString detail = u"client rev %1 %2 → %3"_s.arg(clean.rev + 1).arg(digestOf(*stored), digestOf(clean));
    return AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, clean.id.value, detail});
}

Result<Client> ClientStore::find(ClientId id) const
{
    auto row = m_database.run(u"SELECT root_id FROM frontdesk.client_merge WHERE merged_id = :id AND undone_at IS NULL"_s, {{u":id"_s, id.value}});
    if (!row)
        return fail(row.error());
    const ClientId stands = row->next() ? ClientId{row->value(0).toLongLong()} : id;
    row->finish();
    return record(stands);
}

Result<Client> ClientStore::record(ClientId id) const
{
    const Bindings key{{u":id"_s, id.value}};
    auto row = m_database.run(u"SELECT %1 FROM frontdesk.client WHERE id = :id"_s.arg(columns), key);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such client"_s);
    Client client = clientFrom(*row);
    auto contacts = m_database.run(u"SELECT client_id, way, kind, typed FROM frontdesk.client_contact WHERE client_id = :id ORDER BY way, place"_s, key);
    if (!contacts)
        return fail(contacts.error());
    while (contacts->next())
        addContact(client, *contacts);
    auto tags = m_database.run(u"SELECT tag FROM frontdesk.client_tag WHERE client_id = :id ORDER BY tag"_s, key);
    if (!tags)
        return fail(tags.error());
    while (tags->next())
        client.tags += tags->value(0).toString();
    return client;
}

Result<QString> ClientStore::restriction(ClientId id) const
{
    auto row = m_database.run(u"SELECT reason FROM frontdesk.client_restriction WHERE client_id = :id"_s, {{u":id"_s, id.value}});
    if (!row)
        return fail(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<QList<Client>> ClientStore::all() const
{
    auto rows = m_database.run(uR"(SELECT %1 FROM frontdesk.client
                                   WHERE archived = 0 AND %2)"_s.arg(columns, shown));
    if (!rows)
        return fail(rows.error());
    QList<Client> clients;
    while (rows->next())
        clients += clientFrom(*rows);
    if (auto filled = readLists(clients); !filled)
        return fail(filled.error());
    return clients;
}

/// Adds to each of them what other tables hold, which few clients have.
Result<> ClientStore::readLists(QList<Client> &clients) const
{
    auto contacts = m_database.run(u"SELECT client_id, way, kind, typed FROM frontdesk.client_contact ORDER BY client_id, way, place"_s);
    if (!contacts)
        return fail(contacts.error());
    auto tags = m_database.run(u"SELECT client_id, tag FROM frontdesk.client_tag ORDER BY client_id, tag"_s);
    if (!tags)
        return fail(tags.error());
    QHash<ClientId, qsizetype> places;
    places.reserve(clients.size());
    for (qsizetype i = 0; i < clients.size(); ++i)
        places.insert(clients[i].id, i);
    const auto place = [&places](const QSqlQuery &row) { return places.value(ClientId{row.value(0).toLongLong()}, -1); };
    while (contacts->next()) {
        if (const qsizetype i = place(*contacts); i >= 0)
            addContact(clients[i], *contacts);
    }
    while (tags->next()) {
        if (const qsizetype i = place(*tags); i >= 0)
            clients[i].tags += tags->value(1).toString();
    }
    return {};
}

Result<QList<ClientRow>> ClientStore::rows() const
{
    return rowsOf(u"archived = 0 AND "_s + shown);
}

Result<QList<ClientRow>> ClientStore::archived() const
{
    return rowsOf(u"archived = 1 AND "_s + shown);
}

Result<QList<ClientRow>> ClientStore::restricted() const
{
    return rowsOf(uR"(id IN (SELECT client_id FROM frontdesk.client_restriction) AND id NOT IN (SELECT client_id FROM frontdesk.erasure)
                      AND id NOT IN (SELECT merged_id FROM frontdesk.client_merge WHERE undone_at IS NULL))"_s);
}

Result<QList<ClientRow>> ClientStore::rowsOf(const QString &which) const
{
    auto clients = m_database.run(u"SELECT id, given, family, preferred, phone, born, last_visit, email FROM frontdesk.client WHERE "_s + which);
    if (!clients)
        return fail(clients.error());
    QList<ClientRow> rows;
    QHash<ClientId, qsizetype> places;
    while (clients->next()) {
        ClientRow row{.id = ClientId{clients->value(0).toLongLong()},
                      .given = clients->value(1).toString(),
                      .family = clients->value(2).toString(),
                      .preferred = clients->value(3).toString(),
                      .phone = clients->value(4).toString(),
                      .born = bornFrom(clients->value(5)),
                      .lastVisit = dayFrom(clients->value(6)),
                      .email = clients->value(7).toString()};
        places.insert(row.id, rows.size());
        rows += std::move(row);
    }
    auto contacts = m_database.run(u"SELECT client_id, way, typed FROM frontdesk.client_contact ORDER BY client_id, way, place"_s);
    if (!contacts)
        return fail(contacts.error());
    while (contacts->next()) {
        const qsizetype place = places.value(ClientId{contacts->value(0).toLongLong()}, -1);
        if (place >= 0)
            (contacts->value(1).toString() == "phone"_L1 ? rows[place].otherPhones : rows[place].otherEmails) += contacts->value(2).toString();
    }
    return rows;
}

Result<std::pair<ClientId, std::optional<QDate>>> ClientStore::newestVisit(ClientId id) const
{
    auto row = m_database.run(u"SELECT id, last_visit FROM frontdesk.client WHERE id = "_s + standingFor(u":id"_s), {{u":id"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such client"_s);
    return std::pair(ClientId{row->value(0).toLongLong()}, dayFrom(row->value(1)));
}

Result<> ClientStore::noteVisit(ClientId id, QDate day)
{
    const auto done = m_database.run(uR"(UPDATE frontdesk.client SET last_visit = :day
                                         WHERE id = :id AND (last_visit IS NULL OR last_visit < :day))"_s,
                                     {{u":day"_s, dayColumn(day)}, {u":id"_s, id.value}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 1)
        return {};
    const auto stored = find(id); // nothing to move, or nobody there
    return stored ? Result<>() : fail(stored.error());
}

ClientStore::Batch::Batch(Database &database, Rows insert, QString country)
    : m_database(&database)
    , m_insert(std::move(insert))
    , m_country(std::move(country))
{
}

Result<ClientStore::Batch> ClientStore::Batch::open(Database &database)
{
    auto country = clinicCountry(database);
    if (!country)
        return fail(country.error());
    auto insert = database.prepare(uR"(INSERT INTO frontdesk.client
                                       (id, rev, given, family, preferred, born, phone, email, language, desk_note, archived, last_visit,
                                        pronounced, pronouns, phone_kind, phone_e164, email_kind, reminders, address_lines, postcode, place,
                                        region, country, emergency_name, emergency_relation, emergency_phone, occupation, activities,
                                        referred_by, doctor)
                                       VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    if (!insert)
        return fail(insert.error());
    return Batch(database, std::move(*insert), std::move(*country));
}

Result<> ClientStore::Batch::add(const Client &client, const ReadNumber &phone)
{
    if (auto fine = refuseProblems(client); !fine)
        return fine;
    const Client clean = tidied(client);
    const Address &address = clean.address;
    const EmergencyContact &emergency = clean.emergency;
    const QString e164 = phone.typed == clean.phone && phone.country == m_country ? phone.e164 : e164Of(clean.phone, m_country);
    auto done = m_database->execute(m_insert, {clean.id.value, clean.given, clean.family, clean.preferred, bornColumn(clean), clean.phone, clean.email,
                                               clean.language, clean.deskNote, int(clean.archived), lastVisitColumn(clean),
                                               clean.pronounced, clean.pronouns, idOf(clean.phoneKind), e164,
                                               idOf(clean.emailKind), remindersColumn(clean), address.lines, address.postcode, address.place,
                                               address.region, address.country, emergency.name, emergency.relation, emergency.phone,
                                               clean.occupation, clean.activities, clean.referredBy, clean.doctor});
    if (!done || !hasLists(clean))
        return done;
    return putLists(*m_database, clean, m_country);
}

} // namespace untie
