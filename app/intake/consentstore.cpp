#include "app/intake/consentstore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/common/instant.h"
#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QDate epoch(1970, 1, 1);

QVariant instantColumn(const std::optional<QDateTime> &at)
{
    return at ? QVariant(at->toMSecsSinceEpoch()) : QVariant();
}

QString digestOf(const Consent &consent)
{
    return FieldWriter()
        .number(static_cast<quint64>(consent.client.value))
        .number(static_cast<quint64>(consent.id.value))
        .text(consent.kind)
        .number(static_cast<quint64>(consent.version))
        .text(consent.text)
        .number(static_cast<quint64>(consent.at.toMSecsSinceEpoch()))
        .text(consent.signer)
        .number(consent.byGuardian ? 1 : 0)
        .text(consent.relation)
        .bytes(strokesToBytes(consent.strokes))
        .digest();
}

} // namespace

ConsentStore::ConsentStore(Database &database)
    : m_database(database)
{
}

Result<QList<ConsentText>> ConsentStore::texts() const
{
    QList<ConsentText> texts = ownConsentTexts();
    auto rows = m_database.run(u"SELECT kind, version, text FROM clinical.consent_text ORDER BY kind, version"_s);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto known = std::ranges::find(texts, rows->value(0).toString(), &ConsentText::kind);
        if (known == texts.end())
            continue;
        known->version = rows->value(1).toInt();
        known->text = rows->value(2).toString();
    }
    return texts;
}

Result<> ConsentStore::reword(const QString &kind, const QString &text, const QDateTime &now)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto known = texts();
    if (!known)
        return fail(known.error());
    const auto before = std::ranges::find(*known, kind, &ConsentText::kind);
    const QString clean = tidiedLines(text);
    if (before == known->end() || clean.isEmpty())
        return fail(Error::Kind::Invalid, u"the text of a consent"_s);
    const auto done = m_database.run(u"INSERT INTO clinical.consent_text (kind, version, text, made_at) VALUES (:kind, :version, :text, :at)"_s,
                                     {{u":kind"_s, kind}, {u":version"_s, before->version + 1}, {u":text"_s, clean}, {u":at"_s, now.toMSecsSinceEpoch()}});
    if (!done)
        return fail(done.error());
    const AuditEntry entry{AuditAction::Changed, 0, u"consent text %1 version %2 %3"_s.arg(kind).arg(before->version + 1).arg(FieldWriter().text(clean).digest())};
    if (auto told = AuditStore(m_database).append(Vault::Clinical, entry); !told)
        return told;
    return transaction->commit();
}

Result<QList<Consent>> ConsentStore::of(ClientId client) const
{
    auto rows = m_database.run(uR"(SELECT id, kind, version, text, at, person_id, signer, by_guardian, relation, identity_seen, assent, strokes,
                                          expires, visit_id, withdrawn_at
                                   FROM clinical.consent WHERE client_id %1 ORDER BY at, id)"_s.arg(ofOnePerson(Vault::Clinical)),
                               {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QList<Consent> consents;
    while (rows->next()) {
        const QVariant expires = rows->value(12);
        const QVariant withdrawn = rows->value(14);
        consents += Consent{.client = client,
                            .id = ConsentId{rows->value(0).toLongLong()},
                            .kind = rows->value(1).toString(),
                            .version = rows->value(2).toInt(),
                            .text = rows->value(3).toString(),
                            .at = instant(rows->value(4)),
                            .witness = PersonId{rows->value(5).toLongLong()},
                            .signer = rows->value(6).toString(),
                            .byGuardian = rows->value(7).toBool(),
                            .relation = rows->value(8).toString(),
                            .identitySeen = rows->value(9).toBool(),
                            .assent = rows->value(10).toBool(),
                            .strokes = strokesFromBytes(rows->value(11).toByteArray()),
                            .expires = expires.isNull() ? std::nullopt : std::optional(epoch.addDays(expires.toLongLong())),
                            .visit = VisitId{rows->value(13).toLongLong()},
                            .withdrawnAt = withdrawn.isNull() ? std::nullopt : std::optional(instant(withdrawn))};
    }
    return consents;
}

Result<ConsentId> ConsentStore::add(const Consent &consent, std::optional<int> age)
{
    if (const QStringList problems = problemsOf(consent, age); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a consent cannot be stored"_s, problems.join(u' '));
    Consent added = consent;
    added.signer = tidied(consent.signer);
    added.relation = tidied(consent.relation);
    if (!added.id.isValid())
        added.id = newId<ConsentId>();
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, added.client); !free)
        return fail(free.error());
    const auto done = m_database.run(uR"(INSERT INTO clinical.consent (client_id, id, kind, version, text, at, person_id, signer, by_guardian, relation,
                                                                       identity_seen, assent, strokes, expires, visit_id, withdrawn_at)
                                         VALUES (:client, :id, :kind, :version, :text, :at, :person, :signer, :guardian, :relation,
                                                 :seen, :assent, :strokes, :expires, :visit, :withdrawn))"_s,
                                     {{u":client"_s, added.client.value},
                                      {u":id"_s, added.id.value},
                                      {u":kind"_s, added.kind},
                                      {u":version"_s, added.version},
                                      {u":text"_s, added.text},
                                      {u":at"_s, added.at.toMSecsSinceEpoch()},
                                      {u":person"_s, added.witness.value},
                                      {u":signer"_s, added.signer},
                                      {u":guardian"_s, int(added.byGuardian)},
                                      {u":relation"_s, added.relation},
                                      {u":seen"_s, int(added.identitySeen)},
                                      {u":assent"_s, int(added.assent)},
                                      {u":strokes"_s, strokesToBytes(added.strokes)},
                                      {u":expires"_s, added.expires ? QVariant(epoch.daysTo(*added.expires)) : QVariant()},
                                      {u":visit"_s, added.visit.value},
                                      {u":withdrawn"_s, instantColumn(added.withdrawnAt)}});
    if (!done)
        return fail(done.error());
    const AuditEntry entry{AuditAction::Created, added.client.value, u"consent %1 %2 %3"_s.arg(added.id.value).arg(added.kind, digestOf(added))};
    if (auto told = AuditStore(m_database).append(Vault::Clinical, entry); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return added.id;
}

Result<> ConsentStore::withdraw(ClientId client, ConsentId id, const QDateTime &now)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(UPDATE clinical.consent SET withdrawn_at = :at
                                         WHERE client_id %1 AND id = :id AND withdrawn_at IS NULL)"_s.arg(ofOnePerson(Vault::Clinical)),
                                     {{u":at"_s, now.toMSecsSinceEpoch()}, {u":client"_s, client.value}, {u":id"_s, id.value}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() != 1)
        return fail(Error::Kind::NotFound, u"no consent to withdraw"_s);
    if (auto told = AuditStore(m_database).append(Vault::Clinical, {AuditAction::Changed, client.value, u"consent %1 withdrawn"_s.arg(id.value)}); !told)
        return told;
    return transaction->commit();
}

} // namespace untie
