#include "app/keeping/erasurestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientstore.h"
#include "app/common/id.h"
#include "app/common/log.h"
#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QString stepKind = u"clients.erase"_s;
const QString yearsKey = u"records.years_kept"_s;

enum class Counts { Visits, Findings, Intakes, Consents, Appointments, Files, Others, Nothing };

/// What happens to a table: these rows of it are removed. `:client` is a record's number.
struct Part
{
    Vault vault;
    const char *table;
    const char *where;
    Counts counts = Counts::Others;
};

/// All of them, in an order in which each may go: first what hangs on others. Not named here are the audit, whose rows
/// stay without details, and the list of erasures itself.
constexpr std::array parts{
    Part{Vault::Clinical, "note_search", "rowid IN (SELECT visit_id FROM clinical.note_entry WHERE client_id = :client)", Counts::Nothing},
    Part{Vault::Clinical, "note_search", "rowid IN (SELECT id FROM clinical.client_note WHERE client_id = :client)", Counts::Nothing},
    Part{Vault::Clinical, "draft", "(kind = 'visit' AND (object_id IN (SELECT id FROM clinical.visit WHERE client_id = :client) OR json_extract(body, '$.client') = CAST(:client AS TEXT))) OR (kind IN ('intake', 'client', 'client note') AND object_id = :client)"},
    Part{Vault::Clinical, "note_entry", "client_id = :client", Counts::Nothing},
    Part{Vault::Clinical, "measure", "client_id = :client"},
    Part{Vault::Clinical, "treatment", "client_id = :client"},
    Part{Vault::Clinical, "finding", "client_id = :client", Counts::Findings},
    Part{Vault::Clinical, "note_section", "client_id = :client", Counts::Nothing},
    Part{Vault::Clinical, "point_merge", "client_id = :client"},
    Part{Vault::Clinical, "trigger_point", "client_id = :client", Counts::Nothing},
    Part{Vault::Clinical, "caution_override", "client_id = :client"},
    Part{Vault::Clinical, "clearance", "client_id = :client"},
    Part{Vault::Clinical, "outcome", "client_id = :client"},
    Part{Vault::Clinical, "consent", "client_id = :client", Counts::Consents},
    Part{Vault::Clinical, "intake", "client_id = :client", Counts::Intakes},
    Part{Vault::Clinical, "received_intake", "client_id = :client", Counts::Intakes},
    Part{Vault::Clinical, "visit_case", "client_id = :client", Counts::Nothing},
    Part{Vault::Clinical, "client_case", "client_id = :client"},
    Part{Vault::Clinical, "client_note", "client_id = :client"},
    Part{Vault::Clinical, "client_file", "client_id = :client", Counts::Files},
    Part{Vault::Clinical, "visit", "client_id = :client", Counts::Visits},
    Part{Vault::Clinical, "client_merge", ":client IN (merged_id, root_id)", Counts::Nothing},
    Part{Vault::FrontDesk, "draft", "(kind = 'client' AND object_id = :client) OR (kind = 'desk note' AND object_id IN (SELECT id FROM frontdesk.appointment WHERE client_id = :client))"},
    Part{Vault::FrontDesk, "reminder_given", "appointment_id IN (SELECT id FROM frontdesk.appointment WHERE client_id = :client)", Counts::Nothing},
    Part{Vault::FrontDesk, "appointment_before", "client_id = :client OR appointment_id IN (SELECT id FROM frontdesk.appointment WHERE client_id = :client)", Counts::Nothing},
    Part{Vault::FrontDesk, "imported_appointment", "appointment_id IN (SELECT id FROM frontdesk.appointment WHERE client_id = :client)", Counts::Nothing},
    Part{Vault::FrontDesk, "appointment", "client_id = :client", Counts::Appointments},
    Part{Vault::FrontDesk, "waiting_wish", "client_id = :client"},
    Part{Vault::FrontDesk, "client_alert", "client_id = :client"},
    Part{Vault::FrontDesk, "clinical_inbox", "client_id = :client", Counts::Intakes},
    Part{Vault::FrontDesk, "released_summary", "client_id = :client"},
    Part{Vault::FrontDesk, "imported", "client_id = :client", Counts::Nothing},
    Part{Vault::FrontDesk, "imported_link", ":client IN (client_id, other_id)", Counts::Nothing},
    Part{Vault::FrontDesk, "client_link", ":client IN (client_id, other_id)"},
    Part{Vault::FrontDesk, "client_contact", "client_id = :client", Counts::Nothing},
    Part{Vault::FrontDesk, "client_tag", "client_id = :client", Counts::Nothing},
    Part{Vault::FrontDesk, "client_photo", "client_id = :client", Counts::Files},
    Part{Vault::FrontDesk, "client_file", "client_id = :client", Counts::Files},
    Part{Vault::FrontDesk, "client_apart", ":client IN (first_id, second_id)", Counts::Nothing},
    Part{Vault::FrontDesk, "client_merge", ":client IN (merged_id, into_id, root_id)", Counts::Nothing},
    Part{Vault::FrontDesk, "client_restriction", "client_id = :client", Counts::Nothing},
    Part{Vault::FrontDesk, "client", "id = :client", Counts::Nothing},
};

qint64 whoIsSignedIn(const Database &database)
{
    const Actor *actor = database.actor();
    return actor ? actor->person.value : 0;
}

/// All that stands of one record in a vault, in the caller's transaction.
Result<> remove(Database &database, Vault vault, ClientId record)
{
    QList<qint64> objects{record.value};
    auto rows = database.run(vault == Vault::Clinical ? u"SELECT id FROM clinical.visit WHERE client_id = :client"_s : u"SELECT id FROM frontdesk.appointment WHERE client_id = :client"_s,
                             {{u":client"_s, record.value}});
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        objects += rows->value(0).toLongLong();
    rows->finish();
    for (const Part &part : parts) {
        if (part.vault != vault)
            continue;
        const auto gone = database.run(u"DELETE FROM %1.%2 WHERE %3"_s.arg(schemaOf(vault), QLatin1StringView(part.table), QLatin1StringView(part.where)), {{u":client"_s, record.value}});
        if (!gone)
            return fail(gone.error());
    }
    AuditStore audit(database);
    if (auto forgotten = audit.forget(vault, objects); !forgotten)
        return forgotten;
    return audit.append(vault, {AuditAction::Removed, record.value, u"client erased"_s});
}

Result<> eraseClinical(Database &database, ClientId record)
{
    auto transaction = database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    auto known = database.run(u"SELECT 1 FROM clinical.erasure WHERE client_id = :client AND done = 1"_s, {{u":client"_s, record.value}});
    if (!known)
        return fail(known.error());
    if (known->next())
        return {};
    known->finish();
    const Bindings key{{u":client"_s, record.value}, {u":at"_s, QDateTime::currentMSecsSinceEpoch()}};
    if (auto begun = database.run(u"INSERT INTO clinical.erasure (client_id, at) VALUES (:client, :at) ON CONFLICT DO NOTHING"_s, key); !begun)
        return fail(begun.error());
    if (auto gone = remove(database, Vault::Clinical, record); !gone)
        return gone;
    if (auto done = database.run(u"UPDATE clinical.erasure SET done = 1 WHERE client_id = :client"_s, {{u":client"_s, record.value}}); !done)
        return fail(done.error());
    return transaction->commit();
}

Result<> eraseDesk(Database &database, ClientId record)
{
    auto transaction = database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto gone = remove(database, Vault::FrontDesk, record); !gone)
        return gone;
    const auto done = database.run(u"UPDATE frontdesk.erasure SET done_at = :at WHERE client_id = :client"_s,
                                   {{u":at"_s, QDateTime::currentMSecsSinceEpoch()}, {u":client"_s, record.value}});
    if (!done)
        return fail(done.error());
    return transaction->commit();
}

/// Whoever is on the list and still there.
Result<> eraseListed(Database &database, const PendingStep &)
{
    QList<ClientId> records;
    auto rows = database.run(u"SELECT client_id FROM frontdesk.erasure WHERE done_at IS NULL ORDER BY client_id"_s);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        records += ClientId{rows->value(0).toLongLong()};
    rows->finish();
    for (const ClientId record : std::as_const(records)) {
        if (auto gone = eraseClinical(database, record); !gone)
            return gone;
        if (auto gone = eraseDesk(database, record); !gone)
            return gone;
    }
    return {};
}

} // namespace

QStringList erasedTables()
{
    QStringList tables;
    for (const Part &part : parts)
        tables += schemaOf(part.vault) + u'.' + QLatin1StringView(part.table);
    tables.removeDuplicates();
    return tables;
}

const StepKind &eraseStep()
{
    static const StepKind kind{stepKind, eraseListed};
    return kind;
}

ErasureStore::ErasureStore(Database &database)
    : m_database(database)
{
}

Result<QList<ClientId>> ErasureStore::recordsOf(ClientId client) const
{
    auto rows = m_database.run(u"SELECT id FROM frontdesk.client WHERE id "_s + ofOnePerson(Vault::FrontDesk) + u" ORDER BY id"_s, {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QList<ClientId> records;
    while (rows->next())
        records += ClientId{rows->value(0).toLongLong()};
    return records;
}

Result<Erasable> ErasureStore::preview(ClientId client) const
{
    const auto records = recordsOf(client);
    if (!records)
        return fail(records.error());
    Erasable erasable;
    for (const ClientId record : *records) {
        for (const Part &part : parts) {
            if (part.counts == Counts::Nothing || !m_database.has(part.vault))
                continue;
            auto row = m_database.run(u"SELECT count(*) FROM %1.%2 WHERE %3"_s.arg(schemaOf(part.vault), QLatin1StringView(part.table), QLatin1StringView(part.where)),
                                      {{u":client"_s, record.value}});
            if (!row)
                return fail(row.error());
            const int count = row->next() ? row->value(0).toInt() : 0;
            switch (part.counts) {
            case Counts::Visits: erasable.visits += count; break;
            case Counts::Findings: erasable.findings += count; break;
            case Counts::Intakes: erasable.intakes += count; break;
            case Counts::Consents: erasable.consents += count; break;
            case Counts::Appointments: erasable.appointments += count; break;
            case Counts::Files: erasable.files += count; break;
            case Counts::Others: erasable.others += count; break;
            case Counts::Nothing: break;
            }
        }
    }
    return erasable;
}

Result<> ErasureStore::erase(ClientId client, QDate today, const QDateTime &now)
{
    const auto until = keptUntil(client);
    if (!until)
        return fail(until.error());
    if (today < *until)
        return fail(Error::Kind::Denied, u"the record has to be kept"_s);
    const auto records = recordsOf(client);
    if (!records)
        return fail(records.error());
    if (records->isEmpty())
        return fail(Error::Kind::NotFound, u"no such client"_s);
    PendingStep step;
    if (auto begun = begin(*records, now, step); !begun)
        return begun;
    if (auto done = PendingSteps(m_database).finish(Vault::FrontDesk, step, eraseStep()); !done)
        logTrouble("a client is hidden, and still to be erased", done.error());
    return {};
}

/// They are shown nowhere from here on.
Result<> ErasureStore::begin(const QList<ClientId> &records, const QDateTime &now, PendingStep &step)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    for (const ClientId record : records) {
        const auto listed = m_database.run(u"INSERT INTO frontdesk.erasure (client_id, at, person_id) VALUES (:client, :at, :person) ON CONFLICT DO NOTHING"_s,
                                           {{u":client"_s, record.value}, {u":at"_s, now.toMSecsSinceEpoch()}, {u":person"_s, whoIsSignedIn(m_database)}});
        if (!listed)
            return fail(listed.error());
        if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Removed, record.value, u"client hidden to be erased"_s}); !told)
            return told;
    }
    step = {.id = makeId(), .kind = stepKind, .subject = records.constFirst().value, .payload = {}};
    if (auto queued = PendingSteps(m_database).queue(Vault::FrontDesk, step); !queued)
        return fail(queued.error());
    return transaction->commit();
}

Result<> ErasureStore::takeOver(Database &from)
{
    if (from.needsMigration(Vault::FrontDesk).value_or(true))
        return {}; // tables of an older program know no such list
    QList<ClientId> erased;
    auto rows = from.run(u"SELECT client_id FROM frontdesk.erasure ORDER BY client_id"_s);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        erased += ClientId{rows->value(0).toLongLong()};
    rows->finish();
    QList<ClientId> back;
    for (const ClientId client : std::as_const(erased)) {
        auto known = m_database.run(u"SELECT 1 FROM frontdesk.erasure WHERE client_id = :client AND done_at IS NOT NULL"_s, {{u":client"_s, client.value}});
        if (!known)
            return fail(known.error());
        if (!known->next())
            back += client;
    }
    if (back.isEmpty())
        return {};
    PendingStep step;
    if (auto begun = begin(back, QDateTime::currentDateTimeUtc(), step); !begun)
        return begun;
    return PendingSteps(m_database).finish(Vault::FrontDesk, step, eraseStep());
}

Result<QDate> ErasureStore::keptUntil(ClientId client) const
{
    const auto years = yearsKept();
    if (!years)
        return fail(years.error());
    const auto found = ClientStore(m_database).find(client);
    if (!found)
        return fail(found.error());
    const QDate made = QDateTime::fromMSecsSinceEpoch(momentOf(client.value)).date();
    return found->lastVisit.value_or(made).addYears(*years);
}

Result<int> ErasureStore::yearsKept() const
{
    auto row = m_database.run(u"SELECT value FROM frontdesk.setting WHERE key = :key"_s, {{u":key"_s, yearsKey}});
    if (!row)
        return fail(row.error());
    bool isNumber = false;
    const int years = row->next() ? row->value(0).toString().toInt(&isNumber) : 0;
    return isNumber ? std::clamp(years, 0, mostYears) : usualYears;
}

Result<> ErasureStore::setYearsKept(int years)
{
    if (years < 0 || years > mostYears)
        return fail(Error::Kind::Invalid, u"years to keep records"_s);
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto put = m_database.run(u"INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                    {{u":key"_s, yearsKey}, {u":value"_s, QString::number(years)}});
    if (!put)
        return fail(put.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, 0, u"settings retention"_s}); !told)
        return told;
    return transaction->commit();
}

Result<> ErasureStore::restrict(ClientId client, const QString &reason, const QDateTime &now)
{
    const QString clean = tidied(reason);
    if (clean.isEmpty() || clean.size() > 500)
        return fail(Error::Kind::Invalid, u"a restriction"_s, QCoreApplication::translate("Keeping", "Say in a few words why: whoever finds the record has to know."));
    const auto records = recordsOf(client);
    if (!records)
        return fail(records.error());
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    for (const ClientId record : *records) {
        const auto done = m_database.run(uR"(INSERT INTO frontdesk.client_restriction (client_id, reason, at, person_id) VALUES (:client, :reason, :at, :person)
                                             ON CONFLICT (client_id) DO UPDATE SET reason = excluded.reason)"_s,
                                         {{u":client"_s, record.value}, {u":reason"_s, clean}, {u":at"_s, now.toMSecsSinceEpoch()}, {u":person"_s, whoIsSignedIn(m_database)}});
        if (!done)
            return fail(done.error());
        if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, record.value, u"client restricted"_s}); !told)
            return told;
    }
    return transaction->commit();
}

Result<> ErasureStore::unrestrict(ClientId client)
{
    const auto records = recordsOf(client);
    if (!records)
        return fail(records.error());
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    for (const ClientId record : *records) {
        if (auto done = m_database.run(u"DELETE FROM frontdesk.client_restriction WHERE client_id = :client"_s, {{u":client"_s, record.value}}); !done)
            return fail(done.error());
        if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, record.value, u"client not restricted any more"_s}); !told)
            return told;
    }
    return transaction->commit();
}

} // namespace untie
