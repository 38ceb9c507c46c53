#include "app/clients/clientdirectory.h"

#include "app/common/text.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QList<ClientRow> &rows)
{
    QStringList names;
    for (const ClientRow &row : rows)
        names += (row.given + u' ' + row.family).trimmed();
    return names;
}

/// The contract again, as slow and plain as it can be said.
class PlainDirectory
{
public:
    void put(const Client &client)
    {
        remove(client.id);
        if (!client.archived)
            m_entries += Entry{folded(client.family + u' ' + client.given + u' ' + client.preferred).toUtf8(), client.id, digitsOf(client.phone), client.lastVisit};
        std::ranges::sort(m_entries, [](const Entry &a, const Entry &b) {
            return a.lastVisit != b.lastVisit ? b.lastVisit < a.lastVisit : std::pair(a.names, a.id) < std::pair(b.names, b.id);
        });
    }
    void remove(ClientId id)
    {
        m_entries.removeIf([id](const Entry &entry) { return entry.id == id; });
    }
    QList<ClientId> search(const QString &question, qsizetype limit) const
    {
        QStringList words = folded(question).split(u' ', Qt::SkipEmptyParts);
        const QString joined = words.join(QString());
        if (!joined.isEmpty() && digitsOf(joined) == joined)
            words = {joined};
        QList<ClientId> exact;
        QList<ClientId> first;
        QList<ClientId> then;
        for (const Entry &entry : m_entries) {
            const QString text = u' ' + QString::fromUtf8(entry.names) + u'\t' + entry.digits;
            const QString names = u' ' + QString::fromUtf8(entry.names) + u' ';
            if (std::ranges::all_of(words, [&](const QString &word) { return names.contains(u' ' + word + u' '); }))
                exact += entry.id;
            else if (std::ranges::all_of(words, [&](const QString &word) { return text.contains(u' ' + word); }))
                first += entry.id;
            else if (std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
                then += entry.id;
        }
        return (exact + first + then).mid(0, limit);
    }

private:
    struct Entry
    {
        QByteArray names;
        ClientId id;
        QString digits;
        std::optional<QDate> lastVisit;
    };
    QList<Entry> m_entries;
};

QString word(QRandomGenerator &random, int letters)
{
    static const QString alphabet = u"aaeinoßłÉéжλ"_s;
    QString out;
    for (int i = 0; i < letters; ++i)
        out += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    return out;
}

Client someClient(QRandomGenerator &random, qint64 id)
{
    Client client;
    client.id = ClientId{id};
    client.given = word(random, 1 + random.bounded(4));
    client.family = word(random, random.bounded(5));
    if (random.bounded(4) == 0)
        client.preferred = word(random, 2) + u"-"_s + word(random, 2);
    if (random.bounded(3) != 0)
        client.phone = u"+49 (555) %1-%2"_s.arg(random.bounded(100)).arg(random.bounded(1000));
    client.archived = random.bounded(10) == 0;
    if (random.bounded(2) == 0)
        client.lastVisit = QDate(2026, 1, 1).addDays(random.bounded(40));
    return client;
}

} // namespace

class tst_ClientDirectory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void search_givesAllForNoQuestion();
    void search_finds_data();
    void search_finds();
    void search_putsBeginningsFirst();
    void search_putsTheExactOnesFirstAndThenTheRecent();
    void search_findsByAllThatReachesThem_data();
    void search_findsByAllThatReachesThem();
    void search_forgivesTypingErrors_data();
    void search_forgivesTypingErrors();
    void search_forgivesOnlyWhenNothingElseFits();
    void search_stopsAtTheLimit();
    void rows_makeTheSameDirectory();
    void put_changesWhatIsFound();
    void put_staysRightAfterThousandsOfChanges();
    void remove_forgets();
    void find_knowsByNumber();
    void everything_agreesWithTheContract();
    void empty_hasNothing();

private:
    QList<Client> m_clients;
};

void tst_ClientDirectory::initTestCase()
{
    const auto add = [this](const QString &given, const QString &family, const QString &phone) {
        m_clients += aClient().named(given, family).calledAt(phone);
        m_clients.last().email.clear();
    };
    add(u"Odile"_s, u"Marchbanks"_s, u"555-0142"_s);
    add(u"Łukasz"_s, u"O'Brien"_s, u"(555) 0107"_s);
    add(u"Kofi"_s, u"Amberley"_s, u"555 0163"_s);
    add(u"Suharja"_s, {}, {});
    add(u"小蘭"_s, u"王"_s, u"555-0188"_s);
    add(u"ليلى"_s, u"الحبّال"_s, {});
    add(u"Annelie"_s, u"Großkopf"_s, {});
}

void tst_ClientDirectory::search_givesAllForNoQuestion()
{
    const ClientDirectory directory(m_clients);
    QCOMPARE(directory.size(), m_clients.size());
    const QStringList all = namesIn(directory.search(u"  ,"_s, 100));
    QCOMPARE(all.size(), m_clients.size());
    QCOMPARE(all.mid(0, 5), (QStringList{u"Kofi Amberley"_s, u"Annelie Großkopf"_s, u"Odile Marchbanks"_s, u"Łukasz O'Brien"_s, u"Suharja"_s}));
}

void tst_ClientDirectory::search_finds_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("name");
    QTest::newRow("the beginning of a family name") << u"mar"_s << u"Odile Marchbanks"_s;
    QTest::newRow("a given name") << u"ODI"_s << u"Odile Marchbanks"_s;
    QTest::newRow("both, in any order") << u"odile m"_s << u"Odile Marchbanks"_s;
    QTest::newRow("both, as the list writes them") << u"Marchbanks, Odile"_s << u"Odile Marchbanks"_s;
    QTest::newRow("inside a word") << u"chbank"_s << u"Odile Marchbanks"_s;
    QTest::newRow("without diacritics") << u"lukasz"_s << u"Łukasz O'Brien"_s;
    QTest::newRow("with diacritics") << u"Łuk"_s << u"Łukasz O'Brien"_s;
    QTest::newRow("after an apostrophe") << u"brien"_s << u"Łukasz O'Brien"_s;
    QTest::newRow("ss for ß") << u"grossk"_s << u"Annelie Großkopf"_s;
    QTest::newRow("one word only") << u"suh"_s << u"Suharja"_s;
    QTest::newRow("the last four digits") << u"0142"_s << u"Odile Marchbanks"_s;
    QTest::newRow("a number grouped otherwise") << u"55 50-163"_s << u"Kofi Amberley"_s;
    QTest::newRow("name and digits") << u"kofi 0163"_s << u"Kofi Amberley"_s;
    QTest::newRow("Chinese, the family name") << u"王"_s << u"小蘭 王"_s;
    QTest::newRow("Chinese, written together") << u"王小"_s << u"小蘭 王"_s;
    QTest::newRow("Arabic, without marks") << u"الحبال"_s << u"ليلى الحبّال"_s;
    QTest::newRow("nobody") << u"xyz"_s << QString();
    QTest::newRow("one word fits, the other does not") << u"odile amberley"_s << QString();
}

void tst_ClientDirectory::search_finds()
{
    QFETCH(QString, question);
    QFETCH(QString, name);
    const QStringList found = namesIn(ClientDirectory(m_clients).search(question, 100));
    QCOMPARE(found, name.isEmpty() ? QStringList() : QStringList{name});
}

void tst_ClientDirectory::search_putsBeginningsFirst()
{
    const ClientDirectory directory({aClient().named(u"Jo"_s, u"Banks"_s), aClient().named(u"Al"_s, u"Abanks"_s), aClient().named(u"Banksia"_s, u"Zed"_s)});
    QCOMPARE(namesIn(directory.search(u"bank"_s, 100)), (QStringList{u"Jo Banks"_s, u"Banksia Zed"_s, u"Al Abanks"_s}));
}

void tst_ClientDirectory::search_putsTheExactOnesFirstAndThenTheRecent()
{
    const auto seen = [](const QString &given, const QString &family, QDate day) {
        Client client = aClient().named(given, family);
        if (day.isValid())
            client.lastVisit = day;
        return client;
    };
    const ClientDirectory directory({seen(u"Ann"_s, u"Lindqvist"_s, {2026, 11, 20}), seen(u"Bo"_s, u"Li"_s, {2026, 1, 5}), seen(u"Cy"_s, u"Li"_s, {}),
                                     seen(u"Di"_s, u"Liddell"_s, {2026, 11, 24}), seen(u"Ed"_s, u"Olin"_s, {2026, 11, 26}), seen(u"Flo"_s, u"Li"_s, {2026, 3, 1})});
    QCOMPARE(namesIn(directory.search(u"li"_s, 100)),
             (QStringList{u"Flo Li"_s, u"Bo Li"_s, u"Cy Li"_s, u"Di Liddell"_s, u"Ann Lindqvist"_s, u"Ed Olin"_s}));
    QCOMPARE(namesIn(directory.search({}, 2)), (QStringList{u"Bo Li"_s, u"Cy Li"_s})); // a list is a list
}

void tst_ClientDirectory::search_findsByAllThatReachesThem_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<bool>("found");
    QTest::newRow("the preferred phone") << u"0142"_s << true;
    QTest::newRow("another phone") << u"555 0171"_s << true;
    QTest::newRow("two phones at once are no number") << u"0142503"_s << false;
    QTest::newRow("the number, dialled from abroad") << u"+1 503 555 0171"_s << true;
    QTest::newRow("an e-mail address") << u"Odile@Example.org"_s << true;
    QTest::newRow("the beginning of another") << u"odi@"_s << true;
    QTest::newRow("a piece of one, without @") << u"sunny77"_s << true;
    QTest::newRow("somebody else's") << u"kofi@example.org"_s << false;
    QTest::newRow("day, month, year") << u"14.3.1979"_s << true;
    QTest::newRow("month, day, year") << u"3/14/1979"_s << true;
    QTest::newRow("year, month, day") << u"1979-03-14"_s << true;
    QTest::newRow("another day") << u"15.3.1979"_s << false;
    QTest::newRow("no day") << u"14.14.1979"_s << false;
}

void tst_ClientDirectory::search_findsByAllThatReachesThem()
{
    QFETCH(QString, question);
    Client odile = aClient(); // born 1979-03-14, 555-0142, odile@example.org
    odile.otherPhones = {{ContactKind::Work, u"(503) 555-0171"_s}};
    odile.otherEmails = {{ContactKind::Home, u"odi@example.org"_s}, {ContactKind::Other, u"sunny77@example.org"_s}};
    QTEST(!ClientDirectory({odile}).search(question, 10).isEmpty(), "found");
    ClientDirectory later;
    later.put(odile);
    QTEST(!later.search(question, 10).isEmpty(), "found");
    later.remove(odile.id);
    QVERIFY(later.search(question, 10).isEmpty());
}

void tst_ClientDirectory::search_forgivesTypingErrors_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("name");
    QTest::newRow("a letter left out") << u"marhbanks"_s << u"Odile Marchbanks"_s;
    QTest::newRow("two in a long name") << u"marhbansk"_s << u"Odile Marchbanks"_s;
    QTest::newRow("a letter too many, at the beginning of a name") << u"amber lk"_s << QString();
    QTest::newRow("two letters swapped") << u"Koif"_s << u"Kofi Amberley"_s;
    QTest::newRow("half a name, one letter wrong") << u"amverl"_s << u"Kofi Amberley"_s;
    QTest::newRow("one word right, one wrong") << u"odile marchbenks"_s << u"Odile Marchbanks"_s;
    QTest::newRow("another word altogether") << u"wintergreen"_s << QString();
    QTest::newRow("too short to forgive") << u"kog"_s << QString();
}

void tst_ClientDirectory::search_forgivesTypingErrors()
{
    QFETCH(QString, question);
    QFETCH(QString, name);
    const ClientDirectory directory(m_clients);
    QCOMPARE(namesIn(directory.search(question, 100)), name.isEmpty() ? QStringList() : QStringList{name});
    QVERIFY(directory.search(question, 100, ClientDirectory::Typing::Exact).isEmpty());
}

void tst_ClientDirectory::search_forgivesOnlyWhenNothingElseFits()
{
    const ClientDirectory directory({aClient().named(u"Ada"_s, u"Berger"_s), aClient().named(u"Bea"_s, u"Burger"_s)});
    QCOMPARE(namesIn(directory.search(u"berger"_s, 100)), (QStringList{u"Ada Berger"_s}));
    QCOMPARE(namesIn(directory.search(u"bergor"_s, 100)), (QStringList{u"Ada Berger"_s}));
    QCOMPARE(namesIn(directory.search(u"birger"_s, 100)), (QStringList{u"Ada Berger"_s, u"Bea Burger"_s}));
}

void tst_ClientDirectory::rows_makeTheSameDirectory()
{
    QList<ClientRow> rows;
    for (const Client &client : std::as_const(m_clients))
        rows += rowOf(client);
    QCOMPARE(ClientDirectory(rows).search({}, 100), ClientDirectory(m_clients).search({}, 100));
}

void tst_ClientDirectory::search_stopsAtTheLimit()
{
    const ClientDirectory directory(m_clients);
    QCOMPARE(directory.search({}, 3).size(), 3);
    QCOMPARE(directory.search(u"a"_s, 1).size(), 1);
    QVERIFY(directory.search(u"a"_s, 0).isEmpty());
}

void tst_ClientDirectory::put_changesWhatIsFound()
{
    ClientDirectory directory(m_clients);
    Client client = m_clients[0];
    client.family = u"Zimmer"_s;
    client.lastVisit = QDate(2026, 11, 17);
    directory.put(client);
    QCOMPARE(directory.size(), m_clients.size());
    QVERIFY(directory.search(u"marchbanks"_s, 10).isEmpty());
    const QList<ClientRow> found = directory.search(u"zim"_s, 10);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].lastVisit, QDate(2026, 11, 17));

    client.archived = true;
    directory.put(client);
    QCOMPARE(directory.size(), m_clients.size() - 1);
    QVERIFY(directory.search(u"zim"_s, 10).isEmpty());
}

void tst_ClientDirectory::put_staysRightAfterThousandsOfChanges()
{
    ClientDirectory directory(m_clients);
    Client client = m_clients[0];
    for (int i = 0; i < 3000; ++i) {
        client.preferred = u"Name%1"_s.arg(i);
        directory.put(client);
    }
    QCOMPARE(directory.size(), m_clients.size());
    QCOMPARE(directory.search(u"name2999"_s, 10).size(), 1);
    QCOMPARE(directory.search(u"name"_s, 10).size(), 1);
    QCOMPARE(namesIn(directory.search({}, 10)), namesIn(ClientDirectory(m_clients).search({}, 10)));
}

void tst_ClientDirectory::remove_forgets()
{
    ClientDirectory directory(m_clients);
    const ClientDirectory before = directory;
    directory.remove(m_clients[0].id);
    directory.remove(ClientId{1}); // nobody
    QCOMPARE(directory.size(), m_clients.size() - 1);
    QVERIFY(!directory.find(m_clients[0].id));
    QVERIFY(directory.search(u"odile"_s, 10).isEmpty());
    QVERIFY(directory.search(u"0142"_s, 10).isEmpty());
    QCOMPARE(before.search(u"odile"_s, 10).size(), 1);
}

void tst_ClientDirectory::find_knowsByNumber()
{
    const ClientDirectory directory(m_clients);
    const ClientRow *row = directory.find(m_clients[2].id);
    QVERIFY(row);
    QCOMPARE(row->family, u"Amberley"_s);
    QVERIFY(!directory.find(ClientId{1}));
}

void tst_ClientDirectory::everything_agreesWithTheContract()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 20; ++round) {
        QList<Client> clients;
        PlainDirectory plain;
        for (qint64 id = 1; id <= 150; ++id) {
            clients += someClient(random, id);
            plain.put(clients.constLast());
        }
        ClientDirectory directory(clients);
        for (int step = 0; step < 60; ++step) {
            const qint64 id = 1 + random.bounded(200);
            if (random.bounded(3) == 0) {
                directory.remove(ClientId{id});
                plain.remove(ClientId{id});
            } else {
                const Client changed = someClient(random, id);
                directory.put(changed);
                plain.put(changed);
            }
            QString question = random.bounded(3) == 0 ? QString::number(random.bounded(1000)) : word(random, 1 + random.bounded(3));
            if (random.bounded(2) == 0)
                question += u' ' + word(random, 1 + random.bounded(2));
            const qsizetype limit = 1 + random.bounded(60);
            QList<ClientId> found;
            for (const ClientRow &row : directory.search(question, limit, ClientDirectory::Typing::Exact))
                found += row.id;
            QVERIFY2(found == plain.search(question, limit), qUtf8Printable(question));
        }
    }
}

void tst_ClientDirectory::empty_hasNothing()
{
    ClientDirectory directory;
    QVERIFY(directory.search({}, 10).isEmpty());
    QVERIFY(directory.search(u"odile"_s, 10).isEmpty());
    directory.put(m_clients[0]);
    QCOMPARE(directory.search(u"odile"_s, 10).size(), 1);
}

UNTIE_TEST_MAIN(tst_ClientDirectory)
#include "tst_clientdirectory.moc"
