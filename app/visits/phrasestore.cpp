#include "app/visits/phrasestore.h"

#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

qint64 personOf(const Database &database)
{
    return database.actor() ? database.actor()->person.value : 0;
}

} // namespace

PhraseStore::PhraseStore(Database &database)
    : m_database(database)
{
}

Result<QList<Phrase>> PhraseStore::all() const
{
    QList<Phrase> phrases;
    const auto read = [&phrases](Result<Rows> rows, PhraseOwner owner) -> Result<> {
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            phrases += Phrase{.id = PhraseId{rows->value(0).toLongLong()},
                              .rev = rows->value(1).toInt(),
                              .owner = owner,
                              .key = rows->value(2).toString(),
                              .title = rows->value(3).toString(),
                              .text = rows->value(4).toString()};
        }
        return {};
    };
    if (auto own = read(m_database.run(u"SELECT id, rev, key, title, text FROM clinical.own_phrase WHERE person_id = :person ORDER BY compared"_s,
                                       {{u":person"_s, personOf(m_database)}}),
                        PhraseOwner::Own);
        !own)
        return fail(own.error());
    if (auto shared = read(m_database.run(u"SELECT id, rev, key, title, text FROM clinical.shared_phrase ORDER BY compared"_s), PhraseOwner::Clinic); !shared)
        return fail(shared.error());
    return phrases;
}

Result<Phrase> PhraseStore::save(const Phrase &phrase)
{
    Q_ASSERT(phrase.owner != PhraseOwner::Untie);
    if (const QStringList problems = problemsOf(phrase); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a phrase cannot be stored"_s, problems.join(u' '));
    const auto known = all();
    if (!known)
        return fail(known.error());
    for (const Phrase &other : *known) {
        if (other.owner == phrase.owner && other.id != phrase.id && comparedKey(other.key) == comparedKey(phrase.key))
            return fail(Error::Kind::Invalid, u"a phrase's key is taken"_s,
                        QCoreApplication::translate("Phrases", "There is another phrase with the key “%1”.").arg(phrase.key));
    }
    Phrase stored = phrase;
    stored.id = phrase.id.isValid() ? phrase.id : newId<PhraseId>();
    stored.rev = phrase.rev + 1;
    stored.title = tidied(phrase.title);
    stored.text = tidiedLines(phrase.text);
    Bindings values{{u":id"_s, stored.id.value}, {u":key"_s, stored.key}, {u":compared"_s, comparedKey(stored.key)}, {u":title"_s, stored.title}, {u":text"_s, stored.text}};
    const bool isNew = phrase.rev == 0;
    const bool isOwn = phrase.owner == PhraseOwner::Own;
    if (!isNew)
        values += {u":rev"_s, phrase.rev};
    if (isOwn)
        values += {u":person"_s, personOf(m_database)};
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const QString sql = isNew && isOwn ? u"INSERT INTO clinical.own_phrase (person_id, id, rev, key, compared, title, text) VALUES (:person, :id, 1, :key, :compared, :title, :text)"_s
        : isNew ? u"INSERT INTO clinical.shared_phrase (id, rev, key, compared, title, text) VALUES (:id, 1, :key, :compared, :title, :text)"_s
        : isOwn ? u"UPDATE clinical.own_phrase SET key = :key, compared = :compared, title = :title, text = :text, rev = rev + 1 WHERE person_id = :person AND id = :id AND rev = :rev"_s
                : u"UPDATE clinical.shared_phrase SET key = :key, compared = :compared, title = :title, text = :text, rev = rev + 1 WHERE id = :id AND rev = :rev"_s;
    const auto done = m_database.run(sql, values);
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() != 1)
        return fail(Error::Kind::Conflict, u"somebody else saved this phrase first"_s);
    if (auto noted = note(stored, isNew, false); !noted)
        return fail(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return stored;
}

Result<> PhraseStore::remove(const Phrase &phrase)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto done = phrase.owner == PhraseOwner::Own
        ? m_database.run(u"DELETE FROM clinical.own_phrase WHERE person_id = :person AND id = :id"_s, {{u":person"_s, personOf(m_database)}, {u":id"_s, phrase.id.value}})
        : m_database.run(u"DELETE FROM clinical.shared_phrase WHERE id = :id"_s, {{u":id"_s, phrase.id.value}});
    if (!done)
        return fail(done.error());
    if (auto noted = note(phrase, false, true); !noted)
        return noted;
    return transaction->commit();
}

Result<> PhraseStore::note(const Phrase &phrase, bool isNew, bool isGone)
{
    const AuditAction action = isGone ? AuditAction::Removed : isNew ? AuditAction::Created : AuditAction::Changed;
    return AuditStore(m_database).append(Vault::Clinical, {action, phrase.id.value, phrase.owner == PhraseOwner::Own ? u"own phrase"_s : u"shared phrase"_s});
}

} // namespace untie
