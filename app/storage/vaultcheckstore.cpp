#include "app/storage/vaultcheckstore.h"

#include "app/storage/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <functional>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFaults = 100;

void note(VaultCheck &check, const QString &fault)
{
    if (check.faults.size() < maxFaults)
        check.faults.append(fault);
}

/// While it lives, a statement of this connection is broken off once `enough` says so.
class Patience final
{
public:
    Patience(Database &database, std::function<bool()> enough)
        : m_database(database)
        , m_enough(std::move(enough))
    {
        constexpr int instructions = 2000; // some tens of microseconds
        sqlite3_progress_handler(m_database.handle(), instructions, &Patience::ask, this);
    }
    ~Patience() { sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr); }
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

private:
    static int ask(void *self) { return static_cast<Patience *>(self)->m_enough() ? 1 : 0; }

    Database &m_database;
    std::function<bool()> m_enough;
};

} // namespace

VaultCheckStore::VaultCheckStore(Database &database)
    : m_database(database)
{
}

VaultCheck VaultCheckStore::check(Vault vault, const std::stop_token &stop)
{
    const Patience patience(m_database, [&stop] { return stop.stop_requested(); });
    VaultCheck check{vault};
    for (const auto part : {&VaultCheckStore::readPages, &VaultCheckStore::checkStructure, &VaultCheckStore::checkReferences, &VaultCheckStore::countRows}) {
        (this->*part)(check);
        check.stopped = stop.stop_requested();
        if (check.stopped)
            return check;
    }
    return check;
}

void VaultCheckStore::readPages(VaultCheck &check)
{
    const QString schema = schemaOf(check.vault);
    auto count = m_database.run(u"PRAGMA %1.page_count"_s.arg(schema));
    if (!count || !count->next()) {
        note(check, QCoreApplication::translate("VaultCheck", "The number of pages cannot be read."));
        return;
    }
    check.pages = count->value(0).toLongLong();
    count->finish();

    // All at once; where that breaks off, one after the other, to name those that are damaged.
    const auto allRead = [&] {
        auto all = m_database.run(u"SELECT count(*) FROM sqlite_dbpage WHERE schema = :schema AND length(data) > 0"_s, {{u":schema"_s, schema}});
        return all && all->next() && all->value(0).toLongLong() == check.pages;
    };
    if (allRead())
        return;
    auto page = m_database.prepare(u"SELECT length(data) FROM sqlite_dbpage WHERE schema = ? AND pgno = ?"_s);
    if (!page) {
        note(check, page.error().detail);
        return;
    }
    for (qint64 number = 1; number <= check.pages; ++number) {
        const bool read = m_database.execute(*page, {schema, number}) && page->next() && page->value(0).toInt() > 0;
        if (!read)
            note(check, QCoreApplication::translate("VaultCheck", "Page %1 is damaged.").arg(number));
        page->finish();
    }
}

void VaultCheckStore::checkStructure(VaultCheck &check)
{
    auto lines = m_database.run(u"PRAGMA %1.integrity_check(%2)"_s.arg(schemaOf(check.vault)).arg(maxFaults));
    if (!lines) {
        note(check, lines.error().detail);
        return;
    }
    while (lines->next()) {
        if (const QString line = lines->value(0).toString(); line != "ok"_L1)
            note(check, line);
    }
    noteBrokenRead(check);
}

void VaultCheckStore::checkReferences(VaultCheck &check)
{
    auto rows = m_database.run(u"PRAGMA %1.foreign_key_check"_s.arg(schemaOf(check.vault)));
    if (!rows) {
        note(check, rows.error().detail);
        return;
    }
    while (rows->next()) {
        note(check, QCoreApplication::translate("VaultCheck", "A row of “%1” refers to one of “%2” that is not there.")
                        .arg(rows->value(0).toString(), rows->value(2).toString()));
    }
    noteBrokenRead(check);
}

void VaultCheckStore::noteBrokenRead(VaultCheck &check)
{
    if (const auto broken = m_database.takeBrokenRead())
        note(check, broken->detail);
}

Result<QStringList> VaultCheckStore::tables(Vault vault) const
{
    auto rows = m_database.run(u"SELECT name FROM %1.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s.arg(schemaOf(vault)));
    if (!rows)
        return fail(rows.error());
    QStringList names;
    while (rows->next())
        names.append(rows->value(0).toString());
    if (auto broken = m_database.takeBrokenRead())
        return fail(std::move(*broken));
    return names;
}

Result<qint64> VaultCheckStore::rows(Vault vault, const QString &table) const
{
    // The schema was authenticated like every page; the quotes keep any name a name.
    auto count = m_database.run(u"SELECT count(*) FROM %1.\"%2\""_s.arg(schemaOf(vault), QString(table).replace(u'"', "\"\""_L1)));
    if (!count)
        return fail(count.error());
    if (!count->next())
        return fail(Error::Kind::Corrupt, u"rows of "_s + table);
    return count->value(0).toLongLong();
}

Result<std::optional<qint64>> VaultCheckStore::rowsWithin(Vault vault, const QString &table, std::chrono::milliseconds limit) const
{
    const auto end = std::chrono::steady_clock::now() + limit;
    bool late = false;
    const Patience patience(m_database, [&] { return late = std::chrono::steady_clock::now() > end; });
    const auto counted = rows(vault, table);
    if (!counted && !late)
        return fail(counted.error());
    return late ? std::nullopt : std::optional(*counted);
}

void VaultCheckStore::countRows(VaultCheck &check)
{
    const auto names = tables(check.vault);
    if (!names) {
        note(check, names.error().detail);
        return;
    }
    for (const QString &table : *names) {
        if (const auto counted = rows(check.vault, table))
            check.tables.append({table, *counted});
        else
            note(check, QCoreApplication::translate("VaultCheck", "The rows of “%1” cannot be counted.").arg(table));
    }
}

} // namespace untie
