#include "app/clients/clientrules.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;
using Field = ClientProblem::Field;

Q_DECLARE_METATYPE(untie::ClientProblem::Field)

class tst_Client : public QObject
{
    Q_OBJECT

private slots:
    void names_useThePreferredOne();
    void names_doWithOneWord();
    void ageOn_countsFullYears_data();
    void ageOn_countsFullYears();
    void tidied_takesOutWhatNobodyTyped();
    void tidied_sortsOutTheLists();
    void problemsOf_isEmptyForAClient();
    void problemsOf_names_data();
    void problemsOf_names();
    void problemsOf_followTheForm();
};

void tst_Client::names_useThePreferredOne()
{
    Client client = aClient();
    QCOMPARE(displayName(client), u"Odile Marchbanks"_s);
    QCOMPARE(listName(client), u"Marchbanks, Odile"_s);
    client.preferred = u"Odi"_s;
    QCOMPARE(displayName(client), u"Odi Marchbanks"_s);
    QCOMPARE(listName(client), u"Marchbanks, Odi"_s);
}

void tst_Client::names_doWithOneWord()
{
    QCOMPARE(displayName(aClient().named(u"Suharja"_s, {})), u"Suharja"_s);
    QCOMPARE(listName(aClient().named(u"Suharja"_s, {})), u"Suharja"_s);
    QCOMPARE(displayName(aClient().named({}, u"Vale"_s)), u"Vale"_s);
    QCOMPARE(listName(aClient().named({}, u"Vale"_s)), u"Vale"_s);
}

void tst_Client::ageOn_countsFullYears_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("the day before") << QDate(1979, 3, 14) << QDate(2026, 3, 13) << 46;
    QTest::newRow("the birthday") << QDate(1979, 3, 14) << QDate(2026, 3, 14) << 47;
    QTest::newRow("leap day, the last of February") << QDate(2000, 2, 29) << QDate(2026, 2, 28) << 25;
    QTest::newRow("leap day, the first of March") << QDate(2000, 2, 29) << QDate(2026, 3, 1) << 26;
    QTest::newRow("leap day, in a leap year") << QDate(2000, 2, 29) << QDate(2028, 2, 29) << 28;
    QTest::newRow("born today") << QDate(2026, 3, 1) << QDate(2026, 3, 1) << 0;
    QTest::newRow("not born yet") << QDate(2026, 3, 2) << QDate(2026, 3, 1) << -1;
    QTest::newRow("not known") << QDate() << QDate(2026, 3, 1) << -1;
}

void tst_Client::ageOn_countsFullYears()
{
    QFETCH(QDate, born);
    QFETCH(QDate, day);
    QFETCH(int, age);
    Client client = aClient();
    client.born = born.isValid() ? std::optional(born) : std::nullopt;
    QCOMPARE(ageOn(client, day).value_or(-1), age);
}

void tst_Client::tidied_takesOutWhatNobodyTyped()
{
    Client client = aClient().named(u" O\u0000di\u0007le\n"_s, u"March\u202Ebanks"_s);
    client.deskNote = u"Rings twice.\r\nHas a dog.\n\n"_s;
    const Client clean = tidied(client);
    QCOMPARE(clean.given, u"Odile"_s);
    QCOMPARE(clean.family, u"Marchbanks"_s);
    QCOMPARE(clean.deskNote, u"Rings twice.\nHas a dog."_s);
    QCOMPARE(clean.id, client.id);
}

void tst_Client::tidied_sortsOutTheLists()
{
    Client client = aClient();
    client.phone.clear();
    client.otherPhones = {{ContactKind::Home, u" "_s}, {ContactKind::Work, u" 555  0171"_s}, {ContactKind::Home, u"555 0171"_s}, {ContactKind::Mobile, u"555 0172"_s}};
    client.tags = {u"runner , Club"_s, u"Runner"_s, {}};
    client.address.country = u"de"_s;
    const Client clean = tidied(client);
    QCOMPARE(clean.phone, u"555 0171"_s); // the first takes the place of the one they prefer
    QCOMPARE(clean.phoneKind, ContactKind::Work);
    QCOMPARE(clean.otherPhones, (QList<Contact>{{ContactKind::Mobile, u"555 0172"_s}}));
    QCOMPARE(clean.tags, (QStringList{u"Club"_s, u"runner"_s}));
    QCOMPARE(clean.address.country, u"DE"_s);
}

void tst_Client::problemsOf_isEmptyForAClient()
{
    QVERIFY(problemsOf(aKnownClient(), {2026, 11, 17}).isEmpty());
    QVERIFY(problemsOf(aClient(), {2026, 11, 17}).isEmpty());
    Client oneWord;
    oneWord.given = u"Suharja"_s;
    QVERIFY(problemsOf(oneWord, {2026, 11, 17}).isEmpty());
}

void tst_Client::problemsOf_names_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<Field>("field");
    const auto row = [](const char *name, Field field, const std::function<void(Client &)> &change) {
        Client client = aClient();
        change(client);
        QTest::newRow(name) << client << field;
    };
    row("no name", Field::Name, [](Client &client) { client.given = client.family = u"\u200B "_s; });
    row("a name of 10,000 letters", Field::Name, [](Client &client) { client.family = QString(10'000, u'a'); });
    row("born tomorrow", Field::Born, [](Client &client) { client.born = QDate(2026, 11, 18); });
    row("born 131 years ago", Field::Born, [](Client &client) { client.born = QDate(1895, 11, 17); });
    row("no such day", Field::Born, [](Client &client) { client.born = QDate(2026, 2, 30); });
    row("a phone number of 10,000 digits", Field::Phone, [](Client &client) { client.phone = QString(10'000, u'5'); });
    row("a phone number without digits", Field::Phone, [](Client &client) { client.phone = u"ask her mother"_s; });
    row("an address without @", Field::Email, [](Client &client) { client.email = u"example.org"_s; });
    row("an address with two @", Field::Email, [](Client &client) { client.email = u"a@b@example.org"_s; });
    row("an address with a space", Field::Email, [](Client &client) { client.email = u"o dile@example.org"_s; });
    row("an endless address", Field::Email, [](Client &client) { client.email = QString(300, u'a') + u"@example.org"_s; });
    row("another phone without digits", Field::OtherPhones, [](Client &client) { client.otherPhones = {{ContactKind::Home, u"at her mother's"_s}}; });
    row("eleven other phones", Field::OtherPhones, [](Client &client) {
        for (int i = 0; i < 11; ++i)
            client.otherPhones += Contact{ContactKind::Other, QString::number(5550100 + i)};
    });
    row("another address without @", Field::OtherEmails, [](Client &client) { client.otherEmails = {{ContactKind::Home, u"example.org"_s}}; });
    row("no such country", Field::Country, [](Client &client) { client.address.country = u"XQ"_s; });
    row("a place of 10,000 letters", Field::Place, [](Client &client) { client.address.place = QString(10'000, u'a'); });
    row("nobody to call", Field::EmergencyPhone, [](Client &client) { client.emergency.phone = u"none"_s; });
    row("a tag of 100 letters", Field::Tags, [](Client &client) { client.tags = {QString(100, u'a')}; });
    row("21 tags", Field::Tags, [](Client &client) {
        for (int i = 0; i < 21; ++i)
            client.tags += QString::number(i);
    });
    row("an endless note", Field::DeskNote, [](Client &client) { client.deskNote = QString(10'000, u'a'); });
}

void tst_Client::problemsOf_names()
{
    QFETCH(Client, client);
    QFETCH(Field, field);
    const QList<ClientProblem> problems = problemsOf(client, {2026, 11, 17});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].field, field);
    QVERIFY(problems[0].sentence.endsWith(u'.'));
    QVERIFY(problems[0].sentence.size() < 200);
}

void tst_Client::problemsOf_followTheForm()
{
    Client client;
    client.email = client.phone = u"none"_s;
    client.born = QDate(2030, 1, 1);
    QList<Field> fields;
    for (const ClientProblem &problem : problemsOf(client, {2026, 11, 17}))
        fields += problem.field;
    QCOMPARE(fields, (QList{Field::Name, Field::Born, Field::Phone, Field::Email}));
}

UNTIE_TEST_MAIN(tst_Client)
#include "tst_client.moc"
