#include "app/storage/vaultcheckstore.h"

#include "app/storage/database.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFaults = 100;

QString say(const char *sentence)
{
    return QCoreApplication::translate("VaultCheck", sentence);
}

void note(VaultCheck &check, const QString &fault)
{
    if (check.faults.size() < maxFaults)
        check.faults.append(fault);
}

} // namespace

VaultCheckStore::VaultCheckStore(Database &database)
    : m_database(database)
{
}

VaultCheck VaultCheckStore::check(Vault vault)
{
    VaultCheck check{vault};
    readPages(check);
    checkStructure(check);
    checkReferences(check);
    countRows(check);
    return check;
}

VaultCheck VaultCheckStore::count(Vault vault)
{
    VaultCheck check{vault};
    countRows(check);
    return check;
}

void VaultCheckStore::readPages(VaultCheck &check)
{
    auto count = m_database.run(u"PRAGMA %1.page_count"_s.arg(schemaOf(check.vault)));
    if (!count || !count->next()) {
        note(check, say(QT_TRANSLATE_NOOP("VaultCheck", "The number of pages cannot be read.")));
        return;
    }
    check.pages = count->value(0).toLongLong();
    count->finish();

    auto page = m_database.prepare(u"SELECT length(data) FROM sqlite_dbpage WHERE schema = ? AND pgno = ?"_s);
    if (!page) {
        note(check, page.error().detail);
        return;
    }
    for (qint64 number = 1; number <= check.pages; ++number) {
        const bool read = m_database.execute(*page, {schemaOf(check.vault), number}) && page->next() && page->value(0).toInt() > 0;
        if (!read)
            note(check, say(QT_TRANSLATE_NOOP("VaultCheck", "Page %1 is damaged.")).arg(number));
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
}

void VaultCheckStore::checkReferences(VaultCheck &check)
{
    auto rows = m_database.run(u"PRAGMA %1.foreign_key_check"_s.arg(schemaOf(check.vault)));
    if (!rows) {
        note(check, rows.error().detail);
        return;
    }
    while (rows->next()) {
        note(check, say(QT_TRANSLATE_NOOP("VaultCheck", "A row of “%1” refers to one of “%2” that is not there."))
                        .arg(rows->value(0).toString(), rows->value(2).toString()));
    }
}

void VaultCheckStore::countRows(VaultCheck &check)
{
    const QString schema = schemaOf(check.vault);
    auto names = m_database.run(u"SELECT name FROM %1.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s.arg(schema));
    if (!names) {
        note(check, names.error().detail);
        return;
    }
    while (names->next()) {
        const QString table = names->value(0).toString();
        // The schema was authenticated like every page; the quotes keep any name a name.
        auto count = m_database.run(u"SELECT count(*) FROM %1.\"%2\""_s.arg(schema, QString(table).replace(u'"', "\"\""_L1)));
        if (count && count->next())
            check.tables.append({table, count->value(0).toLongLong()});
        else
            note(check, say(QT_TRANSLATE_NOOP("VaultCheck", "The rows of “%1” cannot be counted.")).arg(table));
    }
}

} // namespace untie
