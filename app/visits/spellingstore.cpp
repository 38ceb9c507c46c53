#include "app/visits/spellingstore.h"

#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<> note(Database &database, AuditAction action, const QString &what)
{
    return AuditStore(database).append(Vault::Clinical, {action, 0, what});
}

} // namespace

SpellingStore::SpellingStore(Database &database)
    : m_database(database)
{
}

Result<SpellingWishes> SpellingStore::wishes() const
{
    SpellingWishes wishes;
    auto rows = m_database.run(u"SELECT dictionaries FROM clinical.spelling_choice"_s);
    if (!rows)
        return fail(rows.error());
    if (rows->next())
        wishes.dictionaries = rows->value(0).toString().split(u' ', Qt::SkipEmptyParts);
    rows = m_database.run(u"SELECT word FROM clinical.spelling_word ORDER BY compared"_s);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        wishes.words << rows->value(0).toString();
    return wishes;
}

Result<> SpellingStore::choose(const QStringList &dictionaries)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(INSERT INTO clinical.spelling_choice (id, dictionaries) VALUES (1, :dictionaries)
                                         ON CONFLICT (id) DO UPDATE SET dictionaries = excluded.dictionaries)"_s,
                                     {{u":dictionaries"_s, dictionaries.join(u' ')}});
    if (!done)
        return fail(done.error());
    if (auto noted = note(m_database, AuditAction::Changed, u"spelling languages"_s); !noted)
        return noted;
    return transaction->commit();
}

Result<> SpellingStore::learn(const QString &word, const QDateTime &now)
{
    const QString clean = tidied(word);
    const QString compared = folded(clean);
    if (compared.isEmpty() || clean.contains(u' ') || clean.size() > longestSpellingWord) {
        return fail(Error::Kind::Invalid, u"a word of the clinic"_s,
                    QCoreApplication::translate("Spelling", "One word is meant, of at most %1 letters.").arg(longestSpellingWord));
    }
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const qint64 person = m_database.actor() ? m_database.actor()->person.value : 0;
    const auto done = m_database.run(uR"(INSERT INTO clinical.spelling_word (compared, word, added_by, added_at)
                                         VALUES (:compared, :word, :person, :at) ON CONFLICT (compared) DO NOTHING)"_s,
                                     {{u":compared"_s, compared}, {u":word"_s, clean}, {u":person"_s, person}, {u":at"_s, now.toMSecsSinceEpoch()}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return {};
    if (auto noted = note(m_database, AuditAction::Created, u"spelling word"_s); !noted)
        return noted;
    return transaction->commit();
}

Result<> SpellingStore::forget(const QString &word)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(u"DELETE FROM clinical.spelling_word WHERE compared = :compared"_s, {{u":compared"_s, folded(word)}});
    if (!done)
        return fail(done.error());
    if (auto noted = note(m_database, AuditAction::Removed, u"spelling word"_s); !noted)
        return noted;
    return transaction->commit();
}

} // namespace untie
