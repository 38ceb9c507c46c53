#include "app/clients/duplicatefinder.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

Client odile()
{
    return aClient().named(u"Odile"_s, u"Marchbanks"_s); // born 1979-03-14, 555-0142, odile@example.org
}

Client somebodyElse()
{
    Client other;
    other.id = newId<ClientId>();
    other.given = u"Kofi"_s;
    other.family = u"Amberley"_s;
    other.born = QDate(1963, 10, 8);
    other.phone = u"(212) 555-0101"_s;
    other.email = u"kofi@example.org"_s;
    return other;
}

Likeness likenessTo(const Client &other)
{
    return likeness(traitsOf(odile(), u"US"_s), traitsOf(other, u"US"_s));
}

enum class Verdict { No, Possible, Likely };

} // namespace

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(untie::Client)

class tst_Duplicates : public QObject
{
    Q_OBJECT

private slots:
    void likeness_judges_data();
    void likeness_judges();
    void likeness_isTheSameBothWays();
    void likeness_namesWhatIsShared();
    void finder_findsWhoSharesOneThing();
    void finder_asksNobodyAboutThemselves();
    void finder_listsEachPairOnce();
    void finder_isAsGoodAsComparingAll();
};

void tst_Duplicates::likeness_judges_data()
{
    QTest::addColumn<Client>("other");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, Verdict verdict, Client other, const std::function<void(Client &)> &change) {
        change(other);
        QTest::newRow(name) << other << verdict;
    };
    const auto bare = [](const QString &given, const QString &family) {
        Client client;
        client.given = given;
        client.family = family;
        return client;
    };
    row("all the same", Verdict::Likely, odile(), [](Client &) {});
    row("nothing in common", Verdict::No, somebodyElse(), [](Client &) {});
    row("the name alone", Verdict::Possible, bare(u"Odile"_s, u"Marchbanks"_s), [](Client &) {});
    row("the name the other way round", Verdict::Possible, bare(u"Marchbanks"_s, u"Odile"_s), [](Client &) {});
    row("the name, born on another day", Verdict::No, bare(u"Odile"_s, u"Marchbanks"_s), [](Client &c) { c.born = QDate(2004, 7, 1); });
    row("name and birth date", Verdict::Likely, bare(u"odile"_s, u"MARCHBANKS"_s), [](Client &c) { c.born = QDate(1979, 3, 14); });
    row("a letter wrong, and the birth date", Verdict::Likely, bare(u"Odille"_s, u"Marchbanks"_s), [](Client &c) { c.born = QDate(1979, 3, 14); });
    row("day and month swapped, and the phone", Verdict::Likely, bare(u"Odile"_s, u"Marchbanks"_s), [](Client &c) {
        c.born = QDate(1979, 3, 15);
        c.phone = u"5550142"_s;
    });
    row("a second given name, and the phone", Verdict::Likely, bare(u"Odile Marie"_s, u"Marchbanks"_s), [](Client &c) { c.phone = u"555 0142"_s; });
    row("called otherwise, and the e-mail", Verdict::Possible, bare(u"Adelaide"_s, u"Marchbanks"_s), [](Client &c) {
        c.preferred = u"Odile"_s;
        c.email = u"ODILE@example.org"_s;
    });
    row("a brother at the same phone", Verdict::No, bare(u"Rufus"_s, u"Marchbanks"_s), [](Client &c) { c.phone = u"555-0142"_s; });
    row("a brother at the same phone, born elsewhen", Verdict::No, bare(u"Rufus"_s, u"Marchbanks"_s), [](Client &c) {
        c.phone = u"555-0142"_s;
        c.born = QDate(1982, 5, 5);
    });
    row("the family name alone", Verdict::No, bare(u"Rufus"_s, u"Marchbanks"_s), [](Client &) {});
    row("the birth date alone", Verdict::No, somebodyElse(), [](Client &c) { c.born = QDate(1979, 3, 14); });
    row("phone and e-mail of a practice", Verdict::Likely, somebodyElse(), [](Client &c) {
        c.born.reset();
        c.phone = u"555-0142"_s;
        c.email = u"odile@example.org"_s;
    });
    row("nobody", Verdict::No, bare({}, {}), [](Client &) {});
}

void tst_Duplicates::likeness_judges()
{
    QFETCH(Client, other);
    const Likeness found = likenessTo(other);
    const Verdict verdict = found.isLikely() ? Verdict::Likely : found.isPossible() ? Verdict::Possible : Verdict::No;
    QTEST(verdict, "verdict");
}

void tst_Duplicates::likeness_isTheSameBothWays()
{
    Client other = odile();
    other.given = u"Odille Marie"_s;
    other.born = QDate(1979, 4, 14);
    other.otherPhones = {{ContactKind::Home, u"555-0142"_s}};
    const ClientTraits a = traitsOf(odile(), u"US"_s);
    const ClientTraits b = traitsOf(other, u"US"_s);
    QCOMPARE(likeness(a, b), likeness(b, a));
}

void tst_Duplicates::likeness_namesWhatIsShared()
{
    Client other = odile();
    other.family = u"Marchbank"_s;
    other.email = u"else@example.org"_s;
    other.phone.clear();
    other.otherPhones = {{ContactKind::Work, u"555 01 42"_s}};
    QCOMPARE(likenessTo(other).shared, Trait::SimilarName | Trait::Born | Trait::Phone);
}

void tst_Duplicates::finder_findsWhoSharesOneThing()
{
    DuplicateFinder finder;
    Client first = odile();
    Client second = odile();
    second.phone = u"(212) 555-0199"_s;
    second.born.reset();
    for (const Client &client : {first, somebodyElse(), second})
        finder.add(traitsOf(client, u"US"_s));
    Client asked;
    asked.given = u"Odile"_s;
    asked.family = u"Marchbanks"_s;
    asked.phone = u"+1 212 555 0199"_s;
    const QList<LikelyClient> likely = finder.likelyTheSame(traitsOf(asked, u"US"_s));
    QCOMPARE(likely.size(), 2);
    QCOMPARE(likely[0].id, second.id); // phone and name
    QCOMPARE(likely[1].id, first.id);
}

void tst_Duplicates::finder_asksNobodyAboutThemselves()
{
    const Client one = odile();
    const DuplicateFinder finder({traitsOf(one, u"US"_s)});
    QVERIFY(finder.likelyTheSame(traitsOf(one, u"US"_s)).isEmpty());
    QVERIFY(finder.likelyTheSame(traitsOf({}, u"US"_s)).isEmpty());
}

void tst_Duplicates::finder_listsEachPairOnce()
{
    const Client one = odile();
    const Client again = odile();
    const Client third = somebodyElse();
    const DuplicateFinder finder({traitsOf(again, u"US"_s), traitsOf(one, u"US"_s), traitsOf(third, u"US"_s)});
    const QList<LikelyPair> pairs = finder.pairs(10);
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].first, qMin(one.id, again.id));
    QCOMPARE(pairs[0].second, qMax(one.id, again.id));
    QVERIFY(finder.pairs(0).isEmpty());
}

/// What the finder leaves uncompared must not have been likely: against comparing each with each.
void tst_Duplicates::finder_isAsGoodAsComparingAll()
{
    QRandomGenerator random(7);
    const QStringList given{u"Odile"_s, u"Odille"_s, u"Kofi"_s, u"Petra Marie"_s, u"Petra"_s};
    const QStringList family{u"Marchbanks"_s, u"Amberley"_s, u"Amberly"_s};
    QList<ClientTraits> all;
    for (int i = 0; i < 300; ++i) {
        Client client;
        client.id = newId<ClientId>();
        client.given = given[random.bounded(given.size())];
        client.family = family[random.bounded(family.size())];
        if (random.bounded(2))
            client.born = QDate(1970, 1, 1).addDays(random.bounded(60));
        if (random.bounded(2))
            client.phone = u"(212) 555-01%1"_s.arg(10 + random.bounded(80));
        all += traitsOf(client, u"US"_s);
    }
    const DuplicateFinder finder(all);
    qsizetype likely = 0;
    for (const ClientTraits &asked : std::as_const(all)) {
        QSet<ClientId> expected;
        for (const ClientTraits &other : std::as_const(all)) {
            if (other.id != asked.id && likeness(asked, other).isLikely())
                expected.insert(other.id);
        }
        QSet<ClientId> found;
        for (const LikelyClient &other : finder.likelyTheSame(asked)) {
            if (other.likeness.isLikely())
                found.insert(other.id);
        }
        QCOMPARE(found, expected);
        likely += expected.size();
    }
    QVERIFY(likely > 20);
}

UNTIE_TEST_MAIN(tst_Duplicates)
#include "tst_duplicates.moc"
