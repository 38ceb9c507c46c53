#include "app/storage/vaultcheckstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VaultCheckStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundVault_hasNoFaults();
    void countsRows();
    void flippedBit_isFoundOnAnyPage();
    void brokenReference_isFound();
    void brokenConstraint_isFound();

private:
    static constexpr qint64 pageBytes = 4096;
    QString file() const { return m_dir.filePath(u"frontdesk.vault"_s); }
    std::unique_ptr<Database> opened() const
    {
        auto database = orFail(Database::open());
        orFail(database->attach(Vault::FrontDesk, file(), m_key, Database::Missing::Create));
        return database;
    }

    QTemporaryDir m_dir;
    Secret m_key = Secret::random(32);
};

void tst_VaultCheckStore::init()
{
    QFile::remove(file());
    auto database = opened();
    for (int i = 0; i < 40; ++i)
        orFail(database->run(u"INSERT INTO frontdesk.setting (key, value) VALUES (:k, :v)"_s, {{u":k"_s, QString::number(i)}, {u":v"_s, QString(1000, u'x')}}));
    orFail(database->run(u"DELETE FROM frontdesk.setting WHERE CAST(key AS INTEGER) >= 20"_s)); // leaves free pages
}

void tst_VaultCheckStore::soundVault_hasNoFaults()
{
    auto database = opened();
    const VaultCheck check = VaultCheckStore(*database).check(Vault::FrontDesk);
    QCOMPARE(check.faults, QStringList());
    QCOMPARE(check.pages * pageBytes, QFileInfo(file()).size());
}

void tst_VaultCheckStore::countsRows()
{
    auto database = opened();
    const VaultCheck check = VaultCheckStore(*database).check(Vault::FrontDesk);
    QVERIFY(check.tables.contains({u"setting"_s, 20}));
    QVERIFY(check.tables.contains({u"client"_s, 0}));
}

void tst_VaultCheckStore::flippedBit_isFoundOnAnyPage()
{
    const qint64 pages = QFileInfo(file()).size() / pageBytes;
    QVERIFY(pages > 10);
    qint64 free = 0;
    {
        auto database = opened();
        auto count = orFail(database->run(u"PRAGMA frontdesk.freelist_count"_s));
        QVERIFY(count.next());
        free = count.value(0).toLongLong();
    }
    QVERIFY(free > 2);
    int found = 0;
    for (qint64 page = 1; page <= pages; ++page) {
        const qint64 at = (page - 1) * pageBytes + 1 + page * 97 % (pageBytes - 1);
        const auto flip = [&] {
            QFile raw(file());
            QVERIFY(raw.open(QFile::ReadWrite));
            QVERIFY(raw.seek(at));
            const char byte = raw.read(1)[0];
            QVERIFY(raw.seek(at));
            QVERIFY(raw.putChar(static_cast<char>(byte ^ 16)));
        };
        flip();
        {
            auto database = orFail(Database::open());
            if (database->attach(Vault::FrontDesk, file(), m_key)) {
                const VaultCheck check = VaultCheckStore(*database).check(Vault::FrontDesk);
                QVERIFY2(check.faults.contains(u"Page %1 is damaged."_s.arg(page)), qPrintable(check.faults.join(u'|')));
                QVERIFY(!check.faults.contains(u"Page %1 is damaged."_s.arg(page + 1)));
                ++found;
            } // a page that every opening reads refuses there already
        }
        flip();
    }
    QVERIFY(found >= free);
    soundVault_hasNoFaults();
}

void tst_VaultCheckStore::brokenReference_isFound()
{
    TestDatabase database;
    sqlite3_set_authorizer(database->handle(), nullptr, nullptr);
    QCOMPARE(sqlite3_exec(database->handle(),
                          "PRAGMA foreign_keys = OFF;"
                          "INSERT INTO clinical.note_section (client_id, visit_id, section, text) VALUES (1, 2, 'plan', 'orphan')",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    const VaultCheck check = VaultCheckStore(*database).check(Vault::Clinical);
    QCOMPARE(check.faults, (QStringList{u"A row of “note_section” refers to one of “visit” that is not there."_s}));
}

void tst_VaultCheckStore::brokenConstraint_isFound()
{
    TestDatabase database;
    sqlite3_set_authorizer(database->handle(), nullptr, nullptr);
    QCOMPARE(sqlite3_exec(database->handle(),
                          "PRAGMA ignore_check_constraints = ON;"
                          "INSERT INTO frontdesk.person (id, name, active) VALUES (1, 'A', 7);"
                          "PRAGMA ignore_check_constraints = OFF",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    const VaultCheck check = VaultCheckStore(*database).check(Vault::FrontDesk);
    QCOMPARE(check.faults.size(), 1);
    QVERIFY(check.faults[0].contains("person"_L1));
}

UNTIE_TEST_MAIN(tst_VaultCheckStore)
#include "tst_vaultcheckstore.moc"
