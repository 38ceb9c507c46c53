#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Database : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void attach_opensWhatWasStored();
    void attach_leavesNothingReadableInTheFiles();
    void attach_refusesAnotherKey();
    void attach_refusesAForeignFile();
    void attach_refusesAVaultThatIsOpenElsewhere();
    void attach_refusesNewerTables();
    void attach_refusesAMissingVault();
    void attach_refusesAnEmptiedVault();
    void attach_refusesAVaultWithoutTables();
    void read_refusesAFlippedBit();
    void write_thatFindsNoRoomIsAFullDisk();
    void transaction_rollsBackUnlessCommitted();
    void transaction_refusesToWriteTheOtherVault();
    void authorizer_refuses_data();
    void authorizer_refuses();
    void authorizer_letsLook();
    void detach_leavesNoLogBehind();
    void log_isWrittenBackWhereItIsWorthIt();
    void log_thatGetsTooLongIsWrittenBackAtOnce();
    void run_storesANullTextAsEmpty();
    void statement_isPreparedOnce();
    void statement_runTwiceAtATimeGivesItsRowsToEach();
    void statement_forgetsTheValuesOfItsLastUse();
    void statement_thatWasAllowedIsRefusedToSomebodyElse();
    void statement_thatWasAllowedIsRefusedInTheOtherVaultsTransaction();
    void pragma_isAskedAnew();

private:
    QString file() const { return m_dir.filePath(u"frontdesk.vault"_s); }
    std::unique_ptr<Database> opened() const
    {
        auto database = orFail(Database::open());
        orFail(database->attach(Vault::FrontDesk, file(), m_key, Database::Missing::Create));
        return database;
    }
    static QString setting(Database &database, const QString &key)
    {
        auto query = orFail(database.run(u"SELECT value FROM frontdesk.setting WHERE key = :key"_s, {{u":key"_s, key}}));
        return query.next() ? query.value(0).toString() : QString();
    }
    static Result<> put(Database &database, const QString &key, const QString &value)
    {
        const auto done = database.run(u"INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)"_s, {{u":key"_s, key}, {u":value"_s, value}});
        return done ? Result<>() : Result<>(fail(done.error()));
    }

    QTemporaryDir m_dir;
    Secret m_key = Secret::random(32);
};

void tst_Database::init()
{
    QFile::remove(file());
    QFile::remove(file() + "-wal"_L1);
    auto database = opened();
    orFail(put(*database, u"clinic"_s, u"Linden Row"_s));
}

void tst_Database::attach_opensWhatWasStored()
{
    auto database = opened();
    QCOMPARE(setting(*database, u"clinic"_s), u"Linden Row"_s);
}

void tst_Database::attach_leavesNothingReadableInTheFiles()
{
    auto database = opened();
    orFail(put(*database, u"street"_s, u"Example Row"_s)); // still in the write-ahead log
    QFile log(file() + "-wal"_L1);
    QVERIFY(log.open(QFile::ReadOnly));
    const QByteArray logged = log.readAll();
    QVERIFY(logged.size() > 4096);
    QVERIFY(!logged.contains("Example Row"));
    QFile raw(file());
    QVERIFY(raw.open(QFile::ReadOnly));
    const QByteArray bytes = raw.readAll();
    QVERIFY(bytes.size() >= 4096);
    QVERIFY(!bytes.contains("Linden Row"));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    QVERIFY(!bytes.startsWith("SQLite format"));
}

void tst_Database::attach_refusesAnotherKey()
{
    auto database = orFail(Database::open());
    const auto attached = database->attach(Vault::FrontDesk, file(), Secret::random(32));
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::WrongPassword);
    QVERIFY(!database->has(Vault::FrontDesk));
    QVERIFY(!database->run(u"SELECT value FROM frontdesk.setting"_s));
}

void tst_Database::attach_refusesAForeignFile()
{
    QFile foreign(file());
    QVERIFY(foreign.open(QFile::WriteOnly | QFile::Truncate));
    foreign.write(QByteArray(20000, 'x'));
    foreign.close();
    auto database = orFail(Database::open());
    const auto attached = database->attach(Vault::FrontDesk, file(), m_key);
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::WrongPassword);
}

void tst_Database::attach_refusesAVaultThatIsOpenElsewhere()
{
    auto first = opened();
    auto second = orFail(Database::open());
    const auto attached = second->attach(Vault::FrontDesk, file(), m_key);
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::InUse);
    QCOMPARE(setting(*first, u"clinic"_s), u"Linden Row"_s);
}

void tst_Database::attach_refusesNewerTables()
{
    {
        auto database = opened();
        sqlite3_set_authorizer(database->handle(), nullptr, nullptr);
        QCOMPARE(sqlite3_exec(database->handle(), "PRAGMA frontdesk.user_version = 4711", nullptr, nullptr, nullptr), SQLITE_OK);
    }
    auto database = orFail(Database::open());
    const auto attached = database->attach(Vault::FrontDesk, file(), m_key);
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::NewerFormat);
    QCOMPARE(attached.error().subject, file());
}

void tst_Database::attach_refusesAnEmptiedVault()
{
    QVERIFY(QFile::resize(file(), 0));
    auto database = orFail(Database::open());
    const auto attached = database->attach(Vault::FrontDesk, file(), m_key);
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::Corrupt);
    QCOMPARE(attached.error().subject, file());
    QCOMPARE(QFileInfo(file()).size(), 0); // nobody is told later that this clinic has no clients
}

void tst_Database::attach_refusesAVaultWithoutTables()
{
    {
        auto database = opened();
        sqlite3_set_authorizer(database->handle(), nullptr, nullptr);
        QCOMPARE(sqlite3_exec(database->handle(), "PRAGMA frontdesk.user_version = 0", nullptr, nullptr, nullptr), SQLITE_OK);
    }
    auto database = orFail(Database::open());
    const auto attached = database->attach(Vault::FrontDesk, file(), m_key);
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::Corrupt);
}

void tst_Database::attach_refusesAMissingVault()
{
    auto database = orFail(Database::open());
    const auto attached = database->attach(Vault::Clinical, m_dir.filePath(u"clinical.vault"_s), m_key);
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Error::Kind::Missing);
    QVERIFY(!QFile::exists(m_dir.filePath(u"clinical.vault"_s)));
}

void tst_Database::read_refusesAFlippedBit()
{
    QFile raw(file());
    QVERIFY(raw.open(QFile::ReadWrite));
    for (const qint64 page : {0, 1, 2, 3}) {
        const qint64 at = page * 4096 + 2000;
        QVERIFY(raw.seek(at));
        const char byte = raw.read(1)[0];
        QVERIFY(raw.seek(at));
        raw.putChar(static_cast<char>(byte ^ 1));
        raw.flush();

        auto database = orFail(Database::open());
        bool refused = !database->attach(Vault::FrontDesk, file(), m_key);
        if (!refused) {
            auto check = database->run(u"PRAGMA frontdesk.integrity_check"_s);
            refused = !check || !check->next() || check->value(0).toString() != "ok"_L1;
        }
        QVERIFY2(refused, QByteArray::number(page));

        QVERIFY(raw.seek(at));
        raw.putChar(byte);
        raw.flush();
    }
}

void tst_Database::write_thatFindsNoRoomIsAFullDisk()
{
    auto database = opened();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{8192, before.rlim_max}; // to a write it looks as a spent quota does
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = put(*database, u"street"_s, QString(100'000, u'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::DiskFull);
    QCOMPARE(setting(*database, u"clinic"_s), u"Linden Row"_s);
    QVERIFY(put(*database, u"street"_s, u"Example Row"_s)); // once there is room again
}

void tst_Database::transaction_rollsBackUnlessCommitted()
{
    auto database = opened();
    {
        auto transaction = orFail(database->begin(Vault::FrontDesk));
        orFail(put(*database, u"a"_s, u"1"_s));
    }
    QCOMPARE(setting(*database, u"a"_s), QString());
    {
        auto transaction = orFail(database->begin(Vault::FrontDesk));
        orFail(put(*database, u"a"_s, u"2"_s));
        orFail(transaction.commit());
    }
    QCOMPARE(setting(*database, u"a"_s), u"2"_s);
}

void tst_Database::transaction_refusesToWriteTheOtherVault()
{
    TestDatabase database;
    auto transaction = orFail(database->begin(Vault::Clinical));
    const auto written = put(*database, u"a"_s, u"1"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Denied);
}

void tst_Database::authorizer_refuses_data()
{
    QTest::addColumn<QString>("sql");
    const QString elsewhere = m_dir.filePath(u"leak.db"_s);
    QTest::newRow("attach") << u"ATTACH '%1' AS leak"_s.arg(elsewhere);
    QTest::newRow("attach with a key") << u"ATTACH '%1' AS leak KEY ''"_s.arg(elsewhere);
    QTest::newRow("detach") << u"DETACH frontdesk"_s;
    QTest::newRow("vacuum into") << u"VACUUM frontdesk INTO '%1'"_s.arg(elsewhere);
    QTest::newRow("vacuum") << u"VACUUM frontdesk"_s;
    QTest::newRow("rekey") << u"PRAGMA frontdesk.rekey = ''"_s;
    QTest::newRow("key") << u"PRAGMA frontdesk.key = 'x'"_s;
    QTest::newRow("cipher") << u"PRAGMA frontdesk.cipher = 'aes128cbc'"_s;
    QTest::newRow("journal") << u"PRAGMA frontdesk.journal_mode = DELETE"_s;
    QTest::newRow("synchronous") << u"PRAGMA frontdesk.synchronous = OFF"_s;
    QTest::newRow("temporary files") << u"PRAGMA temp_store = FILE"_s;
    QTest::newRow("a page written past the tables") << u"UPDATE sqlite_dbpage SET data = zeroblob(4096) WHERE schema = 'frontdesk' AND pgno = 2"_s;
    QTest::newRow("writable schema") << u"PRAGMA writable_schema = ON"_s;
    QTest::newRow("engine configuration") << u"SELECT sqlite3mc_config('default:cipher', 'rc4')"_s;
}

void tst_Database::authorizer_refuses()
{
    QFETCH(QString, sql);
    auto database = opened();
    auto query = database->run(sql);
    QVERIFY(!query);
    QVERIFY2(QString::fromUtf8(sqlite3_errmsg(database->handle())).contains("authoriz"_L1), qUtf8Printable(query.error().detail));
    QCOMPARE(setting(*database, u"clinic"_s), u"Linden Row"_s);
    QVERIFY(!QFile::exists(m_dir.filePath(u"leak.db"_s)));
}

void tst_Database::authorizer_letsLook()
{
    auto database = opened();
    auto check = orFail(database->run(u"PRAGMA frontdesk.integrity_check"_s));
    QVERIFY(check.next());
    QCOMPARE(check.value(0).toString(), u"ok"_s);
}

void tst_Database::detach_leavesNoLogBehind()
{
    {
        auto database = opened();
        orFail(put(*database, u"a"_s, u"1"_s));
        QVERIFY(QFileInfo(file() + "-wal"_L1).size() > 0);
    }
    QVERIFY(!QFile::exists(file() + "-wal"_L1));
}

void tst_Database::log_isWrittenBackWhereItIsWorthIt()
{
    auto database = opened();
    const qint64 before = QFileInfo(file()).size();
    orFail(put(*database, u"small"_s, QString(100'000, u'x')));
    database->writeBack();
    QCOMPARE(QFileInfo(file()).size(), before);
    orFail(put(*database, u"large"_s, QString(500'000, u'x')));
    QCOMPARE(QFileInfo(file()).size(), before);
    database->writeBack();
    QVERIFY(QFileInfo(file()).size() > before + 600'000);
}

void tst_Database::log_thatGetsTooLongIsWrittenBackAtOnce()
{
    auto database = opened();
    orFail(put(*database, u"an import"_s, QString(5'000'000, u'x')));
    const qint64 logged = QFileInfo(file() + "-wal"_L1).size();
    QVERIFY(QFileInfo(file()).size() > 5'000'000);
    orFail(put(*database, u"the next"_s, QString(500'000, u'x')));
    QCOMPARE(QFileInfo(file() + "-wal"_L1).size(), logged); // it begins anew
}

void tst_Database::run_storesANullTextAsEmpty()
{
    auto database = opened();
    orFail(put(*database, u"empty"_s, QString()));
    auto query = orFail(database->run(u"SELECT value IS NULL FROM frontdesk.setting WHERE key = 'empty'"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

void tst_Database::statement_isPreparedOnce()
{
    auto database = opened();
    const auto address = [&] {
        auto rows = orFail(database->run(u"SELECT value FROM frontdesk.setting"_s));
        return rows.result();
    };
    QCOMPARE(address(), address());
}

void tst_Database::statement_runTwiceAtATimeGivesItsRowsToEach()
{
    auto database = opened();
    orFail(put(*database, u"second"_s, u"Elm Street"_s));
    const QString sql = u"SELECT value FROM frontdesk.setting WHERE key IN ('clinic', 'second') ORDER BY key"_s;
    auto outer = orFail(database->run(sql));
    QVERIFY(outer.next());
    {
        auto inner = orFail(database->run(sql));
        QVERIFY(inner.next() && inner.next() && !inner.next());
    }
    QVERIFY(outer.next());
    QCOMPARE(outer.value(0).toString(), u"Elm Street"_s);
}

void tst_Database::statement_forgetsTheValuesOfItsLastUse()
{
    auto database = opened();
    const QString sql = u"SELECT :first, :second"_s;
    {
        auto rows = orFail(database->run(sql, {{u":first"_s, u"a"_s}, {u":second"_s, u"b"_s}}));
        QVERIFY(rows.next());
    }
    QVERIFY(!database->run(sql, {{u":first"_s, u"c"_s}}));
    auto rows = orFail(database->run(sql, {{u":first"_s, u"c"_s}, {u":second"_s, QVariant()}}));
    QVERIFY(rows.next());
    QCOMPARE(rows.value(0).toString(), u"c"_s);
    QVERIFY(rows.isNull(1));
}

void tst_Database::statement_thatWasAllowedIsRefusedToSomebodyElse()
{
    auto database = opened();
    QCOMPARE(setting(*database, u"clinic"_s), u"Linden Row"_s);
    database->actAs({}, {});
    auto rows = database->run(u"SELECT value FROM frontdesk.setting WHERE key = :key"_s, {{u":key"_s, u"clinic"_s}});
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::Denied);
}

void tst_Database::statement_thatWasAllowedIsRefusedInTheOtherVaultsTransaction()
{
    TestDatabase database;
    orFail(put(*database, u"a"_s, u"1"_s));
    auto transaction = orFail(database->begin(Vault::Clinical));
    const auto written = put(*database, u"b"_s, u"1"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Denied);
}

void tst_Database::pragma_isAskedAnew()
{
    auto database = opened();
    const auto foreignKeys = [&] {
        auto rows = orFail(database->run(u"PRAGMA foreign_keys"_s));
        rows.next();
        return rows.value(0).toInt();
    };
    QCOMPARE(foreignKeys(), 1);
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    QCOMPARE(foreignKeys(), 0);
}

UNTIE_TEST_MAIN(tst_Database)
#include "tst_database.moc"
