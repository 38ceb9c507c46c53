#include "app/storage/actor.h"
#include "app/storage/access.h"
#include "app/storage/draftstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

Access draftsOnly()
{
    Access access;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        access.allow(vault, u"draft"_s, TableRight::Read | TableRight::Insert | TableRight::Update | TableRight::Delete);
    return access;
}

Draft aDraft(qint64 object, const QString &text, int minute = 0)
{
    return {u"client"_s, object, {{u"family"_s, text}}, QDateTime(QDate(2026, 11, 3), QTime(14, minute), Qt::UTC)};
}

} // namespace

class tst_DraftStore : public QObject
{
    Q_OBJECT

private slots:
    void kept_isThereAgain();
    void keptAgain_replacesTheOlder();
    void drafts_areTheirAuthors();
    void all_beginsWithTheNewest();
    void discarded_isGone();
    void vaultThatIsNotOpen_keepsNothing();
    void endless_isRefused();
    void fullDisk_keepsItInMemoryForWhoOpensTheVault();
};

void tst_DraftStore::kept_isThereAgain()
{
    TestDatabase db;
    DraftStore drafts(*db);
    const Draft draft = aDraft(7, u"Larkspur \"half\" & ü"_s);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        QCOMPARE(orFail(drafts.keep(vault, draft)), DraftStore::Kept::InVault);
        QCOMPARE(orFail(drafts.all(vault)), QList{draft});
    }
}

void tst_DraftStore::keptAgain_replacesTheOlder()
{
    TestDatabase db;
    DraftStore drafts(*db);
    orFail(drafts.keep(Vault::FrontDesk, aDraft(7, u"L"_s)));
    orFail(drafts.keep(Vault::FrontDesk, aDraft(7, u"Larkspur"_s, 5)));
    QCOMPARE(orFail(drafts.all(Vault::FrontDesk)), QList{aDraft(7, u"Larkspur"_s, 5)});
    QVERIFY(orFail(drafts.all(Vault::Clinical)).isEmpty());
}

void tst_DraftStore::drafts_areTheirAuthors()
{
    TestDatabase db;
    const auto sit = [&db](qint64 person) { db->actAs({PersonId{person}, u"here"_s, {}}, draftsOnly()); };
    sit(1);
    orFail(DraftStore(*db).keep(Vault::FrontDesk, aDraft(7, u"hers"_s)));
    sit(2);
    QVERIFY(orFail(DraftStore(*db).all(Vault::FrontDesk)).isEmpty());
    orFail(DraftStore(*db).keep(Vault::FrontDesk, aDraft(7, u"his"_s)));
    orFail(DraftStore(*db).discard(Vault::FrontDesk, u"client"_s, 7));
    sit(1);
    QCOMPARE(orFail(DraftStore(*db).all(Vault::FrontDesk)), QList{aDraft(7, u"hers"_s)});
}

void tst_DraftStore::all_beginsWithTheNewest()
{
    TestDatabase db;
    DraftStore drafts(*db);
    for (const auto &[object, minute] : {std::pair{1, 10}, std::pair{2, 30}, std::pair{3, 20}})
        orFail(drafts.keep(Vault::FrontDesk, aDraft(object, u"x"_s, minute)));
    QList<qint64> objects;
    for (const Draft &draft : orFail(drafts.all(Vault::FrontDesk)))
        objects << draft.object;
    QCOMPARE(objects, (QList<qint64>{2, 3, 1}));
}

void tst_DraftStore::discarded_isGone()
{
    TestDatabase db;
    DraftStore drafts(*db);
    orFail(drafts.keep(Vault::FrontDesk, aDraft(7, u"x"_s)));
    orFail(drafts.discard(Vault::FrontDesk, u"client"_s, 7));
    QVERIFY(orFail(drafts.all(Vault::FrontDesk)).isEmpty());
    orFail(drafts.discard(Vault::FrontDesk, u"client"_s, 7)); // twice is as good
}

void tst_DraftStore::vaultThatIsNotOpen_keepsNothing()
{
    const auto database = orFail(Database::open());
    orFail(database->attachInMemory(Vault::FrontDesk));
    const auto kept = DraftStore(*database).keep(Vault::Clinical, aDraft(7, u"x"_s));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Unavailable);
    QVERIFY(orFail(DraftStore(*database).all(Vault::Clinical)).isEmpty());
}

void tst_DraftStore::endless_isRefused()
{
    TestDatabase db;
    const auto kept = DraftStore(*db).keep(Vault::FrontDesk, aDraft(7, QString(4'000'001, u'a')));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Invalid);
}

/// A vault that may not grow takes nothing; what was typed waits for whoever opens the same vault.
void tst_DraftStore::fullDisk_keepsItInMemoryForWhoOpensTheVault()
{
    QTemporaryDir dir;
    const Secret key = Secret::random(32);
    const auto open = [&](const QString &name, const Secret &under, qint64 person) {
        auto database = orFail(Database::open());
        orFail(database->attach(Vault::FrontDesk, dir.filePath(name), under, Database::Missing::Create));
        database->actAs({PersonId{person}, u"here"_s, {}}, draftsOnly());
        return database;
    };
    const Draft draft = aDraft(7, u"Larkspur"_s);
    {
        const auto database = open(u"vault"_s, key, 1);
        rlimit none{0, RLIM_INFINITY};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
        const auto kept = DraftStore(*database).keep(Vault::FrontDesk, draft);
        none.rlim_cur = RLIM_INFINITY;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
        QCOMPARE(orFail(kept), DraftStore::Kept::InMemory);
    }
    const Secret other = Secret::random(32);
    QVERIFY(orFail(DraftStore(*open(u"other"_s, other, 1)).all(Vault::FrontDesk)).isEmpty()); // another clinic's key
    QVERIFY(orFail(DraftStore(*open(u"vault"_s, key, 2)).all(Vault::FrontDesk)).isEmpty());   // another person
    QCOMPARE(orFail(DraftStore(*open(u"vault"_s, key, 1)).all(Vault::FrontDesk)), QList{draft});
    // By now it lies in the vault, and nowhere else.
    {
        const auto database = open(u"vault"_s, key, 1);
        orFail(DraftStore(*database).discard(Vault::FrontDesk, draft.kind, draft.object));
    }
    QVERIFY(orFail(DraftStore(*open(u"vault"_s, key, 1)).all(Vault::FrontDesk)).isEmpty());
}

int main(int argc, char *argv[])
{
    startCryptography();
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication app(argc, argv);
    tst_DraftStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_draftstore.moc"
