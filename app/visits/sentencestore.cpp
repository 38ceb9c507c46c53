#include "app/visits/sentencestore.h"

#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QJsonDocument>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &language)
{
    return u"sentences."_s + language.section(u'_', 0, 0);
}

} // namespace

SentenceStore::SentenceStore(Database &database)
    : m_database(database)
{
}

Result<PatternValues> SentenceStore::own(const QString &language) const
{
    auto row = m_database.run(u"SELECT value FROM frontdesk.setting WHERE key = :key"_s, {{u":key"_s, keyOf(language)}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return PatternValues();
    const QJsonObject stored = QJsonDocument::fromJson(row->value(0).toString().toUtf8()).object();
    PatternValues patterns;
    for (auto it = stored.begin(); it != stored.end(); ++it)
        patterns.insert(it.key(), it.value().toString());
    return patterns;
}

Result<> SentenceStore::set(const QString &language, const QString &id, const QString &pattern)
{
    const QString clean = singleSpaced(pattern);
    if (const QString problem = clean.isEmpty() ? QString() : Sentences::problemOf(id, clean); !problem.isEmpty())
        return fail(Error::Kind::Invalid, u"a pattern of a sentence"_s, problem);
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    auto patterns = own(language);
    if (!patterns)
        return fail(patterns.error());
    if (clean.isEmpty() || clean == Sentences::forLanguage(language).pattern(id))
        patterns->remove(id);
    else
        patterns->insert(id, clean);
    QJsonObject json;
    for (auto it = patterns->begin(); it != patterns->end(); ++it)
        json.insert(it.key(), it.value());
    const QString value = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)
                                         ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s,
                                     {{u":key"_s, keyOf(language)}, {u":value"_s, value}});
    if (!done)
        return fail(done.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, 0, u"settings sentence "_s + id}); !told)
        return told;
    return transaction->commit();
}

} // namespace untie
