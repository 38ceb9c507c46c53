#include "app/storage/storagethread.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_StorageThread : public QObject
{
    Q_OBJECT

private slots:
    void run_withoutAClinicIsUnavailable();
    void run_answersInOrderOnItsThread();
    void run_answersWithWhatCouldNotBeRead();
    void open_thatFailsLeavesNoClinicOpen();
    void destructor_doesWhatWasAskedFor();
    void close_letsGoOfTheVault();
    void quiet_writesTheLogBackAndKeepsItsLength();

private:
    struct Opened
    {
        std::unique_ptr<Database> database;
        int session = 0;
    };
    static Result<Opened> openAt(const QString &file, const Secret &key)
    {
        auto database = Database::open();
        if (!database)
            return fail(database.error());
        if (auto attached = (*database)->attach(Vault::FrontDesk, file, key, Database::Missing::Create); !attached)
            return fail(attached.error());
        return Opened{std::move(*database), 7};
    }
    static Result<> count(Database &database)
    {
        const auto done = database.run(u"INSERT INTO frontdesk.setting (key, value) SELECT count(*), '' FROM frontdesk.setting"_s);
        return done ? Result<>() : Result<>(fail(done.error()));
    }
    static Result<int> counted(Database &database)
    {
        auto query = database.run(u"SELECT count(*) FROM frontdesk.setting"_s);
        if (!query)
            return fail(query.error());
        query->next();
        return query->value(0).toInt();
    }

    Secret m_key = Secret::random(32);
};

void tst_StorageThread::run_withoutAClinicIsUnavailable()
{
    StorageThread storage;
    const auto answer = storage.run([](Database &) -> Result<int> { return 1; }).result();
    QCOMPARE(answer.error().kind, Error::Kind::Unavailable);
}

void tst_StorageThread::run_answersInOrderOnItsThread()
{
    QTemporaryDir dir;
    StorageThread storage;
    const QString file = dir.filePath(u"frontdesk.vault"_s);
    QCOMPARE(orFail(storage.open([&] { return openAt(file, m_key); }).result()), 7);
    QList<QFuture<Result<int>>> answers;
    for (int i = 0; i < 20; ++i) {
        answers << storage.run([](Database &database) -> Result<int> {
            if (QThread::currentThread() == QCoreApplication::instance()->thread())
                return fail(Error::Kind::Unsafe);
            if (auto done = count(database); !done)
                return fail(done.error());
            return counted(database);
        });
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(orFail(answers[i].result()), i + 1);
}

void tst_StorageThread::run_answersWithWhatCouldNotBeRead()
{
    QTemporaryDir dir;
    StorageThread storage;
    const QString file = dir.filePath(u"frontdesk.vault"_s);
    orFail(storage.open([&] { return openAt(file, m_key); }).result());
    const auto breakingOff = [](Database &database) -> Result<int> {
        auto rows = database.run(u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n"_s);
        if (!rows || !rows->next())
            return fail(Error::Kind::Corrupt);
        sqlite3_progress_handler(database.handle(), 1, [](void *) { return 1; }, nullptr);
        int last = 0;
        while (rows->next())
            last = rows->value(0).toInt();
        sqlite3_progress_handler(database.handle(), 0, nullptr, nullptr);
        return last == 100'000 ? Result<int>(last) : fail(Error::Kind::NotFound, u"as a store says it"_s);
    };
    const auto answer = storage.run(breakingOff).result();
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind != Error::Kind::NotFound, qPrintable(answer.error().detail));
    QCOMPARE(orFail(storage.run([](Database &database) { return counted(database); }).result()), 0); // and is done with it
}

void tst_StorageThread::open_thatFailsLeavesNoClinicOpen()
{
    QTemporaryDir dir;
    StorageThread storage;
    QVERIFY(!storage.open([&] { return openAt(dir.filePath(u"gone/x.vault"_s), m_key); }).result());
    QCOMPARE(storage.run(counted).result().error().kind, Error::Kind::Unavailable);
}

void tst_StorageThread::destructor_doesWhatWasAskedFor()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"frontdesk.vault"_s);
    {
        StorageThread storage;
        QVERIFY(storage.open([&] { return openAt(file, m_key); }).result());
        for (int i = 0; i < 50; ++i)
            storage.run(count);
    }
    auto opened = orFail(openAt(file, m_key));
    QCOMPARE(orFail(counted(*opened.database)), 50);
}

void tst_StorageThread::close_letsGoOfTheVault()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"frontdesk.vault"_s);
    StorageThread storage;
    QVERIFY(storage.open([&] { return openAt(file, m_key); }).result());
    QCOMPARE(openAt(file, m_key).error().kind, Error::Kind::InUse);
    QVERIFY(storage.close().result());
    QVERIFY(openAt(file, m_key).has_value());
}

void tst_StorageThread::quiet_writesTheLogBackAndKeepsItsLength()
{
    QTemporaryDir dir;
    StorageThread storage;
    const QString file = dir.filePath(u"frontdesk.vault"_s);
    const auto vaultBytes = [&] { return QFileInfo(file).size(); };
    const auto logBytes = [&] { return QFileInfo(file + "-wal"_L1).size(); };
    orFail(storage.open([&] { return openAt(file, m_key); }).result());
    const qint64 before = vaultBytes();
    const auto put = [](Database &database, const QString &key, int letters) -> Result<> {
        const auto done = database.run(u"INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)"_s,
                                       {{u":key"_s, key}, {u":value"_s, QString(letters, u'x')}});
        return done ? Result<>() : Result<>(fail(done.error()));
    };
    orFail(storage.run([put](Database &database) { return put(database, u"large"_s, 900'000); }).result());
    QCOMPARE(vaultBytes(), before);
    const qint64 logged = logBytes();
    QVERIFY(logged > 900'000);

    QTRY_VERIFY(vaultBytes() > 900'000);
    QCOMPARE(logBytes(), logged);
    orFail(storage.run([put](Database &database) { return put(database, u"small"_s, 10); }).result());
    QCOMPARE(logBytes(), logged); // overwritten from its beginning
    QCOMPARE(orFail(storage.run([](Database &database) { return counted(database); }).result()), 2);
}

UNTIE_TEST_MAIN(tst_StorageThread)
#include "tst_storagethread.moc"
