#include "app/storage/storagethread.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_StorageThread : public QObject
{
    Q_OBJECT

private slots:
    void run_withoutAClinicIsUnavailable();
    void run_answersInOrderOnItsThread();
    void open_thatFailsLeavesNoClinicOpen();
    void destructor_doesWhatWasAskedFor();
    void close_letsGoOfTheVault();

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

UNTIE_TEST_MAIN(tst_StorageThread)
#include "tst_storagethread.moc"
