#include "app/storage/vaultcompare.h"

#include "app/storage/vaultcopy.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VaultCompare : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copyUnderAnotherKey_isTheSame();
    void copyMadeWhileWriting_isTheSame();
    void laterSave_isNoticed_data();
    void laterSave_isNoticed();
    void anyDamagedPage_isNoticed();
    void shorterCopy_isNoticed();
    void wrongKey_isTold();

private:
    QString file() const { return m_dir->filePath(u"copy"_s); }
    void put(const QString &key, const QString &value)
    {
        orFail(m_database->run(u"INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)"_s, {{u":key"_s, key}, {u":value"_s, value}}));
    }
    void copy()
    {
        auto copy = orFail(VaultCopy::begin(*m_database, Vault::FrontDesk, file(), m_other));
        while (!orFail(copy.step(10)))
            put(u"late %1"_s.arg(copy.copied()), u"while copying"_s);
        orFail(copy.finish());
    }
    Result<> compare() { return compareWithVault(*m_database, Vault::FrontDesk, file(), m_other); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    Secret m_key = Secret::random(32);
    Secret m_other = Secret::random(32);
};

void tst_VaultCompare::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = orFail(Database::open());
    orFail(m_database->attach(Vault::FrontDesk, m_dir->filePath(u"source"_s), m_key, Database::Missing::Create));
    for (int i = 0; i < 100; ++i)
        put(u"key %1"_s.arg(i), QString(4000, u'v'));
}

void tst_VaultCompare::copyUnderAnotherKey_isTheSame()
{
    auto copy = orFail(VaultCopy::begin(*m_database, Vault::FrontDesk, file(), m_other));
    QVERIFY(orFail(copy.step(-1)));
    orFail(copy.finish());
    orFail(compare());
    QVERIFY(!QFile::exists(file() + "-wal"_L1));
    orFail(compare()); // reading it changes nothing
}

void tst_VaultCompare::copyMadeWhileWriting_isTheSame()
{
    copy();
    orFail(compare());
}

void tst_VaultCompare::laterSave_isNoticed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a row more") << u"INSERT INTO frontdesk.setting (key, value) VALUES ('late', 'x')"_s;
    QTest::newRow("one letter") << u"UPDATE frontdesk.setting SET value = 'V' || substr(value, 2) WHERE key = 'key 50'"_s;
    QTest::newRow("a row less") << u"DELETE FROM frontdesk.setting WHERE key = 'key 50'"_s;
    QTest::newRow("many rows more") << u"INSERT INTO frontdesk.setting (key, value) SELECT key || 'x', value FROM frontdesk.setting"_s;
}

void tst_VaultCompare::laterSave_isNoticed()
{
    QFETCH(QString, statement);
    copy();
    orFail(m_database->run(statement));
    const auto same = compare();
    QVERIFY(!same);
    QCOMPARE(same.error().kind, Error::Kind::Corrupt);
    QCOMPARE(same.error().subject, file());
}

void tst_VaultCompare::anyDamagedPage_isNoticed()
{
    copy();
    QFile raw(file());
    QVERIFY(raw.open(QFile::ReadWrite));
    const QByteArray whole = raw.readAll();
    for (qint64 at = 4096; at < whole.size(); at += 4096) { // the first page is refused as a wrong key is
        QVERIFY(raw.seek(at + 2000) && raw.putChar(static_cast<char>(whole[at + 2000] ^ 1)) && raw.flush());
        const auto same = compare();
        QVERIFY2(!same, QByteArray::number(at / 4096 + 1));
        QCOMPARE(same.error().kind, Error::Kind::Corrupt);
        QVERIFY(raw.seek(at + 2000) && raw.putChar(whole[at + 2000]) && raw.flush());
    }
    orFail(compare());
}

void tst_VaultCompare::shorterCopy_isNoticed()
{
    copy();
    QVERIFY(QFile::resize(file(), QFileInfo(file()).size() - 4096));
    QVERIFY(!compare());
}

void tst_VaultCompare::wrongKey_isTold()
{
    copy();
    QCOMPARE(compareWithVault(*m_database, Vault::FrontDesk, file(), m_key).error().kind, Error::Kind::WrongPassword);
}

UNTIE_TEST_MAIN(tst_VaultCompare)
#include "tst_vaultcompare.moc"
