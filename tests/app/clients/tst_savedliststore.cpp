#include "app/clients/savedliststore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;
using Kind = SavedList::Kind;

class tst_SavedListStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_db = std::make_unique<TestDatabase>(); }
    void birthdays_comeInTheirOrder();
    void birthdays_goOverTheYear();
    void birthdays_ofALeapDayAreOnTheFirstOfMarch();
    void notSeen_isWhoCameAndStayedAway();
    void tagged_isWhoHasThatTag();
    void tags_areThoseThatSomebodyHas();
    void likelyPairs_areAskedAboutUntilSomebodySaysTheyAreTwo();
    void archived_isWhoIsNowhereElse();
    void everybody_isNoListOfItsOwn();

private:
    Client added(const QString &given, const std::function<void(Client &)> &change)
    {
        Client client;
        client.id = newId<ClientId>();
        client.given = given;
        client.family = u"Of %1"_s.arg(given);
        change(client);
        orFail(ClientStore(**m_db).add(client));
        return client;
    }
    QStringList list(const SavedList &list, QDate today = {2026, 11, 27})
    {
        QStringList names;
        for (const ClientRow &row : orFail(SavedListStore(**m_db).rows(list, today)))
            names += row.given;
        return names;
    }

    std::unique_ptr<TestDatabase> m_db;
};

void tst_SavedListStore::birthdays_comeInTheirOrder()
{
    added(u"Later"_s, [](Client &c) { c.born = QDate(1980, 12, 10); });
    added(u"Today"_s, [](Client &c) { c.born = QDate(1990, 11, 27); });
    added(u"Soon"_s, [](Client &c) { c.born = QDate(1950, 11, 30); });
    added(u"Over"_s, [](Client &c) { c.born = QDate(1950, 11, 26); });
    added(u"Too late"_s, [](Client &c) { c.born = QDate(1950, 12, 11); });
    added(u"Unknown"_s, [](Client &) {});
    QCOMPARE(list({Kind::Birthdays}), (QStringList{u"Today"_s, u"Soon"_s, u"Later"_s}));
}

void tst_SavedListStore::birthdays_goOverTheYear()
{
    added(u"New Year"_s, [](Client &c) { c.born = QDate(1980, 1, 2); });
    added(u"Silvester"_s, [](Client &c) { c.born = QDate(1980, 12, 31); });
    QCOMPARE(list({Kind::Birthdays}, {2026, 12, 28}), (QStringList{u"Silvester"_s, u"New Year"_s}));
}

void tst_SavedListStore::birthdays_ofALeapDayAreOnTheFirstOfMarch()
{
    added(u"Leap"_s, [](Client &c) { c.born = QDate(2000, 2, 29); });
    QCOMPARE(list({Kind::Birthdays}, {2026, 3, 1}), (QStringList{u"Leap"_s}));
    QCOMPARE(list({Kind::Birthdays}, {2026, 3, 2}), QStringList());
    QCOMPARE(list({Kind::Birthdays}, {2028, 2, 29}), (QStringList{u"Leap"_s}));
}

void tst_SavedListStore::notSeen_isWhoCameAndStayedAway()
{
    added(u"Long ago"_s, [](Client &c) { c.lastVisit = QDate(2025, 1, 1); });
    added(u"90 days"_s, [](Client &c) { c.lastVisit = QDate(2026, 8, 29); });
    added(u"89 days"_s, [](Client &c) { c.lastVisit = QDate(2026, 8, 30); });
    added(u"Never"_s, [](Client &) {});
    QCOMPARE(list({Kind::NotSeen}), (QStringList{u"90 days"_s, u"Long ago"_s}));
}

void tst_SavedListStore::tagged_isWhoHasThatTag()
{
    added(u"B"_s, [](Client &c) { c.tags = {u"club"_s, u"winter"_s}; });
    added(u"A"_s, [](Client &c) { c.tags = {u"club"_s}; });
    added(u"C"_s, [](Client &c) { c.tags = {u"clubs"_s}; });
    QCOMPARE(list({Kind::Tagged, u"club"_s}), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(list({Kind::Tagged, u"none"_s}), QStringList());
}

void tst_SavedListStore::tags_areThoseThatSomebodyHas()
{
    added(u"A"_s, [](Client &c) { c.tags = {u"club"_s, u"winter"_s}; });
    added(u"B"_s, [](Client &c) { c.tags = {u"club"_s}; });
    added(u"C"_s, [](Client &c) {
        c.tags = {u"gone"_s};
        c.archived = true;
    });
    QCOMPARE(orFail(SavedListStore(**m_db).tags()), (QStringList{u"club"_s, u"winter"_s}));
}

void tst_SavedListStore::likelyPairs_areAskedAboutUntilSomebodySaysTheyAreTwo()
{
    const auto odile = [](Client &c) {
        c.family = u"Marchbanks"_s;
        c.born = QDate(1979, 3, 14);
    };
    added(u"Odile"_s, odile);
    added(u"Kofi"_s, [](Client &c) { c.phone = u"555-0142"_s; });
    added(u"Odille"_s, odile);
    added(u"Rufus"_s, [](Client &c) {
        c.family = u"Marchbanks"_s; // a brother
        c.phone = u"555-0142"_s;
    });
    const auto pairs = orFail(SavedListStore(**m_db).likelyPairs());
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].first.given, u"Odile"_s);
    QCOMPARE(pairs[0].second.given, u"Odille"_s);

    orFail(ClientMergeStore(**m_db).keepApart(pairs[0].second.id, pairs[0].first.id, QDateTime::currentDateTimeUtc()));
    QVERIFY(orFail(SavedListStore(**m_db).likelyPairs()).isEmpty());
}

void tst_SavedListStore::archived_isWhoIsNowhereElse()
{
    added(u"Gone"_s, [](Client &c) {
        c.archived = true;
        c.born = QDate(1980, 11, 28);
    });
    added(u"Here"_s, [](Client &) {});
    QCOMPARE(list({Kind::Archived}), (QStringList{u"Gone"_s}));
    QCOMPARE(list({Kind::Birthdays}), QStringList());
}

void tst_SavedListStore::everybody_isNoListOfItsOwn()
{
    added(u"Here"_s, [](Client &) {});
    QCOMPARE(list({}), QStringList());
}

UNTIE_TEST_MAIN(tst_SavedListStore)
#include "tst_savedliststore.moc"
