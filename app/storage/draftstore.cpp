#include "app/storage/draftstore.h"

#include "app/storage/actor.h"
#include "app/storage/database.h"
#include "app/storage/draftsinmemory.h"

#include <QJsonDocument>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBody = 4'000'000; ///< as the table takes it

QString textOf(const QJsonObject &body)
{
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

DraftStore::DraftStore(Database &database)
    : m_database(database)
{
}

qint64 DraftStore::person() const
{
    const Actor *actor = m_database.actor();
    return actor ? actor->person.value : 0;
}

Result<DraftStore::Kept> DraftStore::keep(Vault vault, const Draft &draft)
{
    if (!m_database.has(vault))
        return fail(Error::Kind::Unavailable, u"the vault of a draft is not open"_s);
    if (textOf(draft.body).size() > longestBody)
        return fail(Error::Kind::Invalid, u"a draft is too long"_s);
    if (const auto written = write(vault, draft); !written) {
        draftsinmemory::put(m_database.key(vault), person(), draft);
        return Kept::InMemory;
    }
    draftsinmemory::remove(m_database.key(vault), person(), draft.kind, draft.object);
    return Kept::InVault;
}

Result<> DraftStore::write(Vault vault, const Draft &draft)
{
    auto transaction = m_database.begin(vault);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(INSERT INTO %1.draft (person_id, kind, object_id, body, at)
                                         VALUES (:person, :kind, :object, :body, :at)
                                         ON CONFLICT (person_id, kind, object_id) DO UPDATE SET body = excluded.body, at = excluded.at)"_s
                                         .arg(schemaOf(vault)),
                                     {{u":person"_s, person()},
                                      {u":kind"_s, draft.kind},
                                      {u":object"_s, draft.object},
                                      {u":body"_s, textOf(draft.body)},
                                      {u":at"_s, draft.at.toMSecsSinceEpoch()}});
    if (!done)
        return fail(done.error());
    return transaction->commit();
}

Result<> DraftStore::discard(Vault vault, const QString &kind, qint64 object)
{
    draftsinmemory::remove(m_database.key(vault), person(), kind, object);
    auto transaction = m_database.begin(vault);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(u"DELETE FROM %1.draft WHERE person_id = :person AND kind = :kind AND object_id = :object"_s.arg(schemaOf(vault)),
                                     {{u":person"_s, person()}, {u":kind"_s, kind}, {u":object"_s, object}});
    if (!done)
        return fail(done.error());
    return transaction->commit();
}

Result<QList<Draft>> DraftStore::all(Vault vault)
{
    if (!m_database.has(vault))
        return QList<Draft>();
    QList<Draft> drafts = draftsinmemory::all(m_database.key(vault), person());
    for (const Draft &draft : std::as_const(drafts)) {
        if (write(vault, draft)) // there may be room by now
            draftsinmemory::remove(m_database.key(vault), person(), draft.kind, draft.object);
    }
    auto rows = m_database.run(u"SELECT kind, object_id, body, at FROM %1.draft WHERE person_id = :person"_s.arg(schemaOf(vault)),
                               {{u":person"_s, person()}});
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const Draft draft{rows->value(0).toString(), rows->value(1).toLongLong(), QJsonDocument::fromJson(rows->value(2).toString().toUtf8()).object(),
                          QDateTime::fromMSecsSinceEpoch(rows->value(3).toLongLong(), Qt::UTC)};
        const bool newerInMemory = std::ranges::any_of(
            drafts, [&draft](const Draft &known) { return known.kind == draft.kind && known.object == draft.object; });
        if (!newerInMemory)
            drafts += draft;
    }
    std::ranges::sort(drafts, std::greater(), &Draft::at);
    return drafts;
}

Result<QList<OthersDraft>> DraftStore::others(Vault vault, const QString &kind, qint64 object) const
{
    auto rows = m_database.run(u"SELECT person_id, at FROM %1.draft WHERE kind = :kind AND object_id = :object AND person_id <> :person ORDER BY at DESC"_s.arg(schemaOf(vault)),
                               {{u":kind"_s, kind}, {u":object"_s, object}, {u":person"_s, person()}});
    if (!rows)
        return fail(rows.error());
    QList<OthersDraft> others;
    while (rows->next())
        others += OthersDraft{PersonId{rows->value(0).toLongLong()}, QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC)};
    return others;
}

} // namespace untie
