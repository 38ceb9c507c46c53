#include "app/storage/vaultcopy.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VaultCopy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copy_opensUnderItsOwnKey();
    void copy_holdsWhatIsWrittenBetweenSteps();
    void copy_holdsNothingReadable();
    void begin_refusesWhatIsThere();
    void begin_refusesAFolderThatIsNotThere();
    void broken_off_leavesTheSourceAlone();
    void fullDisk_isToldAsSuch();
    void vaultLetGoOf_endsTheCopy();

private:
    QString file(const QString &name) const { return m_dir->filePath(name); }
    void put(const QString &key, const QString &value)
    {
        orFail(m_database->run(u"INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)"_s, {{u":key"_s, key}, {u":value"_s, value}}));
    }
    static QString setting(Database &database, const QString &key)
    {
        auto row = orFail(database.run(u"SELECT value FROM frontdesk.setting WHERE key = :key"_s, {{u":key"_s, key}}));
        return row.next() ? row.value(0).toString().left(10) : QString();
    }
    std::unique_ptr<Database> opened(const QString &name, const Secret &key) const
    {
        auto database = orFail(Database::open());
        orFail(database->attach(Vault::FrontDesk, file(name), key));
        return database;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    Secret m_key = Secret::random(32);
};

void tst_VaultCopy::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = orFail(Database::open());
    orFail(m_database->attach(Vault::FrontDesk, file(u"source"_s), m_key, Database::Missing::Create));
    for (int i = 0; i < 100; ++i)
        put(u"key %1"_s.arg(i), QString(4000, u'v'));
    put(u"clinic"_s, u"Linden Row"_s);
}

void tst_VaultCopy::copy_opensUnderItsOwnKey()
{
    const Secret other = Secret::random(32);
    auto copy = orFail(VaultCopy::begin(*m_database, Vault::FrontDesk, file(u"copy"_s), other));
    int steps = 0;
    while (!orFail(copy.step(10))) {
        ++steps;
        QCOMPARE(copy.copied(), steps * 10);
    }
    QVERIFY(steps > 5);
    QCOMPARE(copy.copied(), copy.total());
    orFail(copy.finish());
    QVERIFY(!QFile::exists(file(u"copy-journal"_s)));
    QCOMPARE(setting(*opened(u"copy"_s, other), u"clinic"_s), u"Linden Row"_s);
    auto under = orFail(Database::open());
    QCOMPARE(under->attach(Vault::FrontDesk, file(u"copy"_s), m_key).error().kind, Error::Kind::WrongPassword);
}

void tst_VaultCopy::copy_holdsWhatIsWrittenBetweenSteps()
{
    auto copy = orFail(VaultCopy::begin(*m_database, Vault::FrontDesk, file(u"copy"_s), m_key));
    QVERIFY(!orFail(copy.step(10)));
    put(u"late"_s, u"while copying"_s);
    orFail(m_database->run(u"UPDATE frontdesk.setting SET value = 'changed' WHERE key = 'key 0'"_s));
    while (!orFail(copy.step(10))) { }
    orFail(copy.finish());
    auto copied = opened(u"copy"_s, m_key);
    QCOMPARE(setting(*copied, u"late"_s), u"while copy"_s);
    QCOMPARE(setting(*copied, u"key 0"_s), u"changed"_s);
}

void tst_VaultCopy::copy_holdsNothingReadable()
{
    auto copy = orFail(VaultCopy::begin(*m_database, Vault::FrontDesk, file(u"copy"_s), m_key));
    QVERIFY(orFail(copy.step(-1)));
    orFail(copy.finish());
    QFile raw(file(u"copy"_s));
    QVERIFY(raw.open(QFile::ReadOnly));
    const QByteArray bytes = raw.readAll();
    QVERIFY(bytes.size() > 400'000);
    QVERIFY(!bytes.contains("Linden Row"));
    QVERIFY(!bytes.contains("vvvvvvvv"));
    QVERIFY(!bytes.startsWith("SQLite format"));
}

void tst_VaultCopy::begin_refusesWhatIsThere()
{
    QFile there(file(u"copy"_s));
    QVERIFY(there.open(QFile::WriteOnly));
    there.write("somebody's");
    there.close();
    QCOMPARE(VaultCopy::begin(*m_database, Vault::FrontDesk, file(u"copy"_s), m_key).error().kind, Error::Kind::Exists);
    QCOMPARE(QFileInfo(there).size(), 10);
}

void tst_VaultCopy::begin_refusesAFolderThatIsNotThere()
{
    QVERIFY(!VaultCopy::begin(*m_database, Vault::FrontDesk, file(u"nowhere/copy"_s), m_key));
}

void tst_VaultCopy::broken_off_leavesTheSourceAlone()
{
    {
        auto copy = orFail(VaultCopy::begin(*m_database, Vault::FrontDesk, file(u"copy"_s), m_key));
        QVERIFY(!orFail(copy.step(10)));
    }
    put(u"after"_s, u"still"_s);
    QCOMPARE(setting(*m_database, u"after"_s), u"still"_s);
}

void tst_VaultCopy::fullDisk_isToldAsSuch()
{
    auto copy = orFail(VaultCopy::begin(*m_database, Vault::FrontDesk, file(u"copy"_s), m_key));
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit tight{100'000, limit.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto all = copy.step(-1);
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!all);
    QCOMPARE(all.error().kind, Error::Kind::DiskFull);
    QCOMPARE(all.error().subject, file(u"copy"_s));
    QCOMPARE(setting(*m_database, u"clinic"_s), u"Linden Row"_s);
}

void tst_VaultCopy::vaultLetGoOf_endsTheCopy()
{
    auto copy = orFail(VaultCopy::begin(*m_database, Vault::FrontDesk, file(u"copy"_s), m_key));
    QVERIFY(!orFail(copy.step(10)));
    orFail(m_database->detach(Vault::FrontDesk));
    QVERIFY(!m_database->has(Vault::FrontDesk));
    QVERIFY(!QFile::exists(file(u"source-wal"_s)));
    QCOMPARE(copy.step(10).error().kind, Error::Kind::Unavailable);
    QCOMPARE(copy.finish().error().kind, Error::Kind::Unavailable);
    QCOMPARE(copy.total(), 0);
    m_database.reset();
    QCOMPARE(setting(*opened(u"source"_s, m_key), u"clinic"_s), u"Linden Row"_s); // nobody holds it any more
}

UNTIE_TEST_MAIN(tst_VaultCopy)
#include "tst_vaultcopy.moc"
