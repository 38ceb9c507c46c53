#include "app/security/auditstore.h"

#include "app/common/instant.h"
#include "app/security/audithash.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockTolerance = 2 * 60 * 1000; // ms
constexpr int hashesAtOnce = 5000; ///< while a chain is verified: their hashes are kept in memory

constexpr std::array<std::pair<AuditAction, const char *>, 17> actionIds{{
    {AuditAction::SignedIn, "signed_in"},
    {AuditAction::SignInFailed, "sign_in_failed"},
    {AuditAction::Locked, "locked"},
    {AuditAction::Opened, "opened"},
    {AuditAction::Created, "created"},
    {AuditAction::Changed, "changed"},
    {AuditAction::Removed, "removed"},
    {AuditAction::Signed, "signed"},
    {AuditAction::Amended, "amended"},
    {AuditAction::Printed, "printed"},
    {AuditAction::Exported, "exported"},
    {AuditAction::Imported, "imported"},
    {AuditAction::BackedUp, "backed_up"},
    {AuditAction::Restored, "restored"},
    {AuditAction::PeopleChanged, "people_changed"},
    {AuditAction::KeysChanged, "keys_changed"},
    {AuditAction::Refused, "refused"},
}};

Vault otherOf(Vault vault)
{
    return vault == Vault::FrontDesk ? Vault::Clinical : Vault::FrontDesk;
}

/// The columns in this order everywhere.
const QString columns = u"audit.seq, audit.at, audit.set_back, audit.person_id, audit.workstation, audit.action, audit.object_id, detail.text"_s;

AuditRow rowFrom(const QSqlQuery &row)
{
    return {.seq = row.value(0).toLongLong(),
            .at = instant(row.value(1)),
            .setBack = row.value(2).toBool(),
            .person = PersonId{row.value(3).toLongLong()},
            .workstation = row.value(4).toString(),
            .action = row.value(5).toString(),
            .object = row.value(6).toLongLong(),
            .detail = row.value(7).toString()};
}

} // namespace

QString idOf(AuditAction action)
{
    return QString::fromLatin1(std::ranges::find(actionIds, action, &decltype(actionIds)::value_type::first)->second);
}

std::optional<AuditAction> auditActionFromId(const QString &id)
{
    for (const auto &[action, known] : actionIds) {
        if (id == QLatin1StringView(known))
            return action;
    }
    return std::nullopt;
}

void AuditVerdict::refuse(qint64 row, const QString &why)
{
    firstBroken = row;
    fault = why;
}

AuditStore::AuditStore(Database &database)
    : m_database(database)
{
}

Result<Rows> AuditStore::run(const QString &sql, const Bindings &values) const
{
    return m_database.run(Database::AuditPass(), sql, values);
}

Result<Secret> AuditStore::chainKey(Vault vault) const
{
    auto row = run(u"SELECT key FROM %1.audit_key"_s.arg(schemaOf(vault)));
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::Corrupt, u"no audit key"_s);
    QByteArray bytes = row->value(0).toByteArray();
    row->finish();
    Secret key = Secret::copyOf(bytes);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return key;
}

Result<AuditHead> AuditStore::head(Vault vault) const
{
    auto row = run(u"SELECT seq, hash FROM %1.audit ORDER BY seq DESC LIMIT 1"_s.arg(schemaOf(vault)));
    if (!row)
        return fail(row.error());
    return row->next() ? AuditHead{row->value(0).toLongLong(), row->value(1).toByteArray()} : AuditHead{};
}

Result<AuditHead> AuditStore::headBefore(Vault vault, const QDateTime &moment) const
{
    auto row = run(u"SELECT seq, hash FROM %1.audit WHERE at < :moment ORDER BY seq DESC LIMIT 1"_s.arg(schemaOf(vault)), {{u":moment"_s, moment.toMSecsSinceEpoch()}});
    if (!row)
        return fail(row.error());
    return row->next() ? AuditHead{row->value(0).toLongLong(), row->value(1).toByteArray()} : AuditHead{};
}

Result<QDateTime> AuditStore::beganAt() const
{
    auto row = run(u"SELECT at FROM frontdesk.audit ORDER BY seq LIMIT 1"_s);
    if (!row)
        return fail(row.error());
    return row->next() ? instant(row->value(0).toLongLong()) : QDateTime();
}

Result<std::optional<QByteArray>> AuditStore::hashOf(Vault vault, qint64 seq) const
{
    auto row = run(u"SELECT hash FROM %1.audit WHERE seq = :seq"_s.arg(schemaOf(vault)), {{u":seq"_s, seq}});
    if (!row)
        return fail(row.error());
    return row->next() ? std::optional(row->value(0).toByteArray()) : std::nullopt;
}

Result<qint64> AuditStore::changesSince(Vault vault, qint64 seq) const
{
    auto count = run(uR"(SELECT count(*) FROM %1.audit WHERE seq > :seq
                         AND action IN ('created', 'changed', 'removed', 'imported', 'restored', 'signed', 'amended', 'people_changed', 'keys_changed'))"_s.arg(schemaOf(vault)),
                     {{u":seq"_s, seq}});
    if (!count)
        return fail(count.error());
    return count->next() ? count->value(0).toLongLong() : 0;
}

Result<bool> AuditStore::wasRestoredSince(Vault vault, qint64 seq) const
{
    auto count = run(u"SELECT count(*) FROM %1.audit WHERE seq > :seq AND action = 'restored'"_s.arg(schemaOf(vault)), {{u":seq"_s, seq}});
    if (!count)
        return fail(count.error());
    return count->next() && count->value(0).toLongLong() > 0;
}

Result<> AuditStore::append(Vault vault, const AuditEntry &entry, qint64 least)
{
    const Actor *actor = m_database.actor();
    return write(vault, actor ? actor->person : PersonId{}, entry, least);
}

Result<> AuditStore::record(Vault vault, const AuditEntry &entry, qint64 least)
{
    auto transaction = m_database.begin(vault);
    if (!transaction)
        return fail(transaction.error());
    if (auto written = append(vault, entry, least); !written)
        return written;
    return transaction->commit();
}

Result<> AuditStore::recordFor(Vault vault, PersonId person, const AuditEntry &entry)
{
    auto transaction = m_database.begin(vault);
    if (!transaction)
        return fail(transaction.error());
    if (auto written = write(vault, person, entry, 0); !written)
        return written;
    return transaction->commit();
}

Result<> AuditStore::write(Vault vault, PersonId person, const AuditEntry &entry, qint64 least)
{
    const QString schema = schemaOf(vault);
    auto last = run(uR"(SELECT key.key, newest.seq, newest.at, newest.hash FROM %1.audit_key AS key
                        LEFT JOIN (SELECT seq, at, hash FROM %1.audit ORDER BY seq DESC LIMIT 1) AS newest)"_s.arg(schema));
    if (!last)
        return fail(last.error());
    if (!last->next())
        return fail(Error::Kind::Corrupt, u"no audit key"_s);
    // No Secret: to set up and take down its guarded pages costs more than the row, and the page it comes from is no safer.
    QByteArray bytes = last->value(0).toByteArray();
    const auto wiped = qScopeGuard([&bytes] { sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size())); });
    const std::span key(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    const bool first = last->isNull(1);
    const AuditHead before = first ? AuditHead{} : AuditHead{last->value(1).toLongLong(), last->value(3).toByteArray()};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool setBack = !first && now < last->value(2).toLongLong() - clockTolerance;
    last->finish();

    const Actor *actor = m_database.actor();
    const AuditRow row{.seq = std::max(before.seq, least) + 1,
                       .at = instant(now),
                       .setBack = setBack,
                       .person = person,
                       .workstation = (actor ? actor->workstation : workstationName()).left(400),
                       .action = idOf(entry.action),
                       .object = entry.object,
                       .detail = entry.detail.left(4000)};
    const QByteArray details = auditDetailHash(row.detail, key);
    const auto chained = run(uR"(INSERT INTO %1.audit (seq, at, set_back, person_id, workstation, action, object_id, details, hash)
                                 VALUES (:seq, :at, :back, :person, :station, :action, :object, :details, :hash))"_s.arg(schema),
                             {{u":seq"_s, row.seq},
                              {u":at"_s, now},
                              {u":back"_s, int(setBack)},
                              {u":person"_s, row.person.value},
                              {u":station"_s, row.workstation},
                              {u":action"_s, row.action},
                              {u":object"_s, row.object},
                              {u":details"_s, details},
                              {u":hash"_s, auditHash(vault, row, details, before.hash, key)}});
    if (!chained)
        return fail(chained.error());
    if (row.detail.isEmpty())
        return {};
    const auto told = run(u"INSERT INTO %1.audit_detail (seq, text) VALUES (:seq, :text)"_s.arg(schema),
                          {{u":seq"_s, row.seq}, {u":text"_s, row.detail}});
    return told ? Result<>() : Result<>(fail(told.error()));
}

Result<> AuditStore::forget(Vault vault, const QList<qint64> &objects)
{
    for (const qint64 object : objects) {
        if (auto gone = run(u"DELETE FROM %1.audit_detail WHERE seq IN (SELECT seq FROM %1.audit WHERE object_id = :object AND object_id <> 0)"_s.arg(schemaOf(vault)), {{u":object"_s, object}}); !gone)
            return fail(gone.error());
    }
    return {};
}

Result<QList<AuditRow>> AuditStore::rows(Vault vault, const AuditFilter &filter, int limit, qint64 before) const
{
    QStringList where;
    Bindings values{{u":limit"_s, limit}};
    const auto only = [&](const QString &condition, const QString &name, const QVariant &value) {
        where.append(condition.arg(name));
        values.append({name, value});
    };
    if (before > 0)
        only(u"audit.seq < %1"_s, u":before"_s, before);
    if (filter.above > 0)
        only(u"audit.seq > %1"_s, u":above"_s, filter.above);
    if (filter.person)
        only(u"audit.person_id = %1"_s, u":person"_s, filter.person->value);
    if (filter.action)
        only(u"audit.action = %1"_s, u":action"_s, idOf(*filter.action));
    if (filter.object)
        only(*filter.object == 0 ? u"audit.object_id = %1"_s : u"audit.object_id = %1 AND audit.object_id <> 0"_s, u":object"_s, *filter.object);
    if (filter.from)
        only(u"audit.at >= %1"_s, u":from"_s, filter.from->toMSecsSinceEpoch());
    if (filter.until)
        only(u"audit.at < %1"_s, u":until"_s, filter.until->toMSecsSinceEpoch());
    const QString sql = u"SELECT "_s + columns + u" FROM %1.audit LEFT JOIN %1.audit_detail AS detail ON detail.seq = audit.seq"_s.arg(schemaOf(vault))
        + (where.isEmpty() ? QString() : u" WHERE "_s + where.join(u" AND "_s)) + u" ORDER BY audit.seq DESC LIMIT :limit"_s;
    // As whoever is signed in: this is the one reading that the authorizer has to allow.
    auto found = m_database.run(sql, values);
    if (!found)
        return fail(found.error());
    QList<AuditRow> list;
    while (found->next())
        list.append(rowFrom(*found));
    return list;
}

Result<std::optional<AuditRow>> AuditStore::lastSignIn(PersonId person) const
{
    auto row = run(u"SELECT "_s + columns + uR"( FROM frontdesk.audit LEFT JOIN frontdesk.audit_detail AS detail ON detail.seq = audit.seq
                                              WHERE audit.person_id = :person AND audit.action = 'signed_in' ORDER BY audit.seq DESC LIMIT 1 OFFSET :now)"_s,
                   {{u":person"_s, person.value},
                    {u":now"_s, m_database.actor() && m_database.actor()->person == person ? 1 : 0}});
    if (!row)
        return fail(row.error());
    return row->next() ? std::optional(rowFrom(*row)) : std::nullopt;
}

Result<> AuditStore::rememberCounters()
{
    return setCounters(false);
}

Result<> AuditStore::acceptCounters()
{
    return setCounters(true);
}

Result<> AuditStore::setCounters(bool shorten)
{
    if (!m_database.has(Vault::FrontDesk) || !m_database.has(Vault::Clinical))
        return {};
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const auto other = head(otherOf(vault));
        if (!other)
            return fail(other.error());
        const auto noted = run(u"UPDATE %1.other_vault SET seen = :seen WHERE id = 1 AND (:shorten = 1 OR seen < :seen)"_s.arg(schemaOf(vault)),
                               {{u":seen"_s, other->seq}, {u":shorten"_s, int(shorten)}});
        if (!noted)
            return fail(noted.error());
    }
    return {};
}

Result<std::optional<Vault>> AuditStore::olderVault() const
{
    if (!m_database.has(Vault::FrontDesk) || !m_database.has(Vault::Clinical))
        return std::nullopt;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        auto seen = run(u"SELECT seen FROM %1.other_vault WHERE id = 1"_s.arg(schemaOf(otherOf(vault))), {});
        if (!seen)
            return fail(seen.error());
        const qint64 remembered = seen->next() ? seen->value(0).toLongLong() : 0;
        const auto counter = head(vault);
        if (!counter)
            return fail(counter.error());
        if (counter->seq < remembered)
            return vault;
    }
    return std::nullopt;
}

Result<> AuditStore::signHead(Vault vault)
{
    const Actor *actor = m_database.actor();
    if (!actor || actor->signing.isEmpty())
        return {};
    const auto newest = head(vault);
    if (!newest)
        return fail(newest.error());
    if (newest->seq == 0)
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    auto transaction = m_database.begin(vault);
    if (!transaction)
        return fail(transaction.error());
    const auto signedHead = run(uR"(INSERT OR IGNORE INTO %1.audit_head (seq, person_id, at, hash, signer, signature)
                                    VALUES (:seq, :person, :at, :hash, :signer, :signature))"_s.arg(schemaOf(vault)),
                                {{u":seq"_s, newest->seq},
                                 {u":person"_s, actor->person.value},
                                 {u":at"_s, now},
                                 {u":hash"_s, newest->hash},
                                 {u":signer"_s, publicSigningKey(actor->signing)},
                                 {u":signature"_s, signAuditHead(vault, *newest, actor->person, now, actor->signing)}});
    if (!signedHead)
        return fail(signedHead.error());
    return transaction->commit();
}

Result<AuditVerdict> AuditStore::verify(Vault vault, qint64 newest) const
{
    auto verification = beginVerifying(vault, newest);
    if (!verification)
        return fail(verification.error());
    while (!verification->done) {
        if (auto stepped = verifyOn(*verification, hashesAtOnce); !stepped)
            return fail(stepped.error());
    }
    return verification->verdict;
}

Result<AuditVerification> AuditStore::beginVerifying(Vault vault, qint64 newest) const
{
    const auto last = head(vault);
    if (!last)
        return fail(last.error());
    AuditVerification verification{.vault = vault, .before = {}, .end = last->seq};
    if (newest < last->seq) { // one row more than asked for: its hash is what the first of them builds on
        verification.known = false;
        verification.next = last->seq - newest;
    }
    return verification;
}

Result<> AuditStore::verifyOn(AuditVerification &verification, int rows) const
{
    const auto hashes = verifyRows(verification, rows);
    if (!hashes)
        return fail(hashes.error());
    if (verification.verdict.isSound()) {
        if (auto signedOnes = verifyHeads(verification, *hashes); !signedOnes)
            return signedOnes;
    }
    verification.done = hashes->size() < rows || !verification.verdict.isSound();
    return {};
}

/// The next rows, up to the first that does not fit. Gives the hashes of those that were looked at.
Result<QMap<qint64, QByteArray>> AuditStore::verifyRows(AuditVerification &verification, int rows) const
{
    const auto key = chainKey(verification.vault);
    if (!key)
        return fail(key.error());
    auto found = run(u"SELECT "_s + columns + u", audit.details, audit.hash FROM %1.audit LEFT JOIN %1.audit_detail AS detail ON detail.seq = audit.seq "
                                             u"WHERE audit.seq >= :next ORDER BY audit.seq LIMIT :rows"_s.arg(schemaOf(verification.vault)),
                     {{u":next"_s, verification.next}, {u":rows"_s, rows}});
    if (!found)
        return fail(found.error());
    QMap<qint64, QByteArray> hashes;
    while (found->next()) {
        const AuditRow row = rowFrom(*found);
        const QByteArray details = found->value(8).toByteArray();
        const QByteArray hash = found->value(9).toByteArray();
        if (verification.known) {
            const AuditHead &before = verification.before;
            ++verification.verdict.rows;
            if (row.seq != before.seq + 1 && row.action != idOf(AuditAction::Restored)) {
                verification.verdict.refuse(before.seq + 1, QCoreApplication::translate("Audit", "Row %1 of the audit is missing.").arg(before.seq + 1));
                break;
            }
            const bool told = !found->value(7).isNull();
            const bool fits = (!told || auditDetailHash(row.detail, key->bytes()) == details) && auditHash(verification.vault, row, details, before.hash, key->bytes()) == hash;
            if (!fits) {
                verification.verdict.refuse(row.seq, QCoreApplication::translate("Audit", "Row %1 of the audit was changed.").arg(row.seq));
                break;
            }
        }
        verification.known = true;
        verification.before = {row.seq, hash};
        verification.next = row.seq + 1;
        hashes.insert(row.seq, hash);
    }
    return hashes;
}

/// The signed heads of these rows; when they are the last, also such as stand where no row is any more.
Result<> AuditStore::verifyHeads(AuditVerification &verification, const QMap<qint64, QByteArray> &hashes) const
{
    AuditVerdict &verdict = verification.verdict;
    auto heads = run(u"SELECT seq, person_id, at, hash, signer, signature FROM %1.audit_head WHERE seq >= :first ORDER BY seq"_s.arg(schemaOf(verification.vault)),
                     {{u":first"_s, hashes.isEmpty() ? verification.next : hashes.firstKey()}});
    if (!heads)
        return fail(heads.error());
    while (heads->next()) {
        const AuditHead signedHead{heads->value(0).toLongLong(), heads->value(3).toByteArray()};
        if (signedHead.seq >= verification.next && signedHead.seq <= verification.end)
            return {}; // later
        const PersonId person{heads->value(1).toLongLong()};
        const QByteArray signer = heads->value(4).toByteArray();
        if (signedHead.seq > verification.end) {
            const auto now = head(verification.vault);
            if (!now)
                return fail(now.error());
            if (signedHead.seq <= now->seq)
                continue; // written since
            verdict.refuse(now->seq + 1, QCoreApplication::translate("Audit", "The audit was cut off after row %1.").arg(now->seq));
            return {};
        }
        if (hashes.value(signedHead.seq) != signedHead.hash
            || !isAuditHeadSigned(verification.vault, signedHead, person, heads->value(2).toLongLong(), signer, heads->value(5).toByteArray())) {
            verdict.refuse(signedHead.seq, QCoreApplication::translate("Audit", "Row %1 of the audit is not the one that was signed.").arg(signedHead.seq));
            return {};
        }
        ++verdict.heads;
        if (!verdict.signers.contains(std::pair(person, signer)))
            verdict.signers.append({person, signer});
    }
    if (auto broken = m_database.takeBrokenRead())
        return fail(std::move(*broken));
    return {};
}

} // namespace untie
