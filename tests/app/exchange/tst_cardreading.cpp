#include "app/exchange/cardreading.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_CardReading : public QObject
{
    Q_OBJECT

private slots:
    void client_isWhatTheCardSays();
    void name_inOneIsTakenApart_data();
    void name_inOneIsTakenApart();
    void language_isKnownByCodeAndName_data();
    void language_isKnownByCodeAndName();
    void value_thatCannotBeStandsInTheNote_data();
    void value_thatCannotBeStandsInTheNote();
    void secondOfAKind_standsBesideTheFirst();
    void addressAndTags_areTakenApart();
    void card_withoutANameIsRefused();
    void note_thatIsTooLongIsRefused();
};

namespace {

ReadClient asClient(const QList<CardValue> &values)
{
    return clientOf(AddressCard{7, values}, {DateOrder::DayMonthYear, QDate(2026, 3, 12)});
}

} // namespace

void tst_CardReading::client_isWhatTheCardSays()
{
    const ReadClient read = asClient({{CardField::Given, u" Odile "_s}, {CardField::Family, u"Marchbanks"_s}, {CardField::Preferred, u"Odi"_s},
                                    {CardField::Born, u"30.11.1979"_s}, {CardField::Mobile, u"555 0134"_s}, {CardField::Email, u"o@example.org"_s},
                                    {CardField::Language, u"de-AT"_s}, {CardField::Note, u"rings twice"_s}});
    Client expected;
    expected.given = u"Odile"_s;
    expected.family = u"Marchbanks"_s;
    expected.preferred = u"Odi"_s;
    expected.born = QDate(1979, 11, 30);
    expected.phone = u"555 0134"_s;
    expected.phoneKind = ContactKind::Mobile;
    expected.email = u"o@example.org"_s;
    expected.language = u"de"_s;
    expected.deskNote = u"rings twice"_s;
    QCOMPARE(read.client, expected);
    QCOMPARE(read.line, 7);
    QVERIFY(read.problems.isEmpty());
}

void tst_CardReading::name_inOneIsTakenApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::newRow("given first") << u"Odile Marchbanks"_s << u"Odile"_s << u"Marchbanks"_s;
    QTest::newRow("family first") << u"Marchbanks, Odile Anne"_s << u"Odile Anne"_s << u"Marchbanks"_s;
    QTest::newRow("one word") << u"Odile"_s << QString() << u"Odile"_s;
}

void tst_CardReading::name_inOneIsTakenApart()
{
    QFETCH(QString, name);
    QFETCH(QString, given);
    QFETCH(QString, family);
    const Client client = asClient({{CardField::Name, name}}).client;
    QCOMPARE(client.given, given);
    QCOMPARE(client.family, family);
}

void tst_CardReading::language_isKnownByCodeAndName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"fr"_s << u"fr"_s;
    QTest::newRow("code of a country") << u"pt_BR"_s << u"pt"_s;
    QTest::newRow("in English") << u"German"_s << u"de"_s;
    QTest::newRow("by itself") << u"español"_s << u"es"_s;
}

void tst_CardReading::language_isKnownByCodeAndName()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Client client = asClient({{CardField::Given, u"x"_s}, {CardField::Language, text}}).client;
    QCOMPARE(client.language, code);
    QCOMPARE(client.deskNote, QString());
}

void tst_CardReading::value_thatCannotBeStandsInTheNote_data()
{
    QTest::addColumn<CardValue>("value");
    QTest::addColumn<QString>("note");
    QTest::addColumn<int>("problems");
    QTest::newRow("no date") << CardValue{CardField::Born, u"in May"_s, u"Birthday"_s} << u"Birthday: in May"_s << 1;
    QTest::newRow("a date in the future") << CardValue{CardField::Born, u"1.1.2030"_s} << u"Birth date: 1.1.2030"_s << 1;
    QTest::newRow("no address") << CardValue{CardField::Email, u"ask her"_s} << u"E-mail: ask her"_s << 1;
    QTest::newRow("no number") << CardValue{CardField::Phone, u"none"_s} << u"Phone: none"_s << 1;
    QTest::newRow("no language") << CardValue{CardField::Language, u"both"_s} << u"Language: both"_s << 0;
    QTest::newRow("no place in the record") << CardValue{CardField::Note, u"38"_s, u"Shoe size"_s} << u"Shoe size: 38"_s << 0;
}

void tst_CardReading::value_thatCannotBeStandsInTheNote()
{
    QFETCH(CardValue, value);
    QFETCH(QString, note);
    QFETCH(int, problems);
    const ReadClient read = asClient({{CardField::Given, u"x"_s}, value});
    QCOMPARE(read.client.deskNote, note);
    QCOMPARE(read.problems.size(), problems);
    QVERIFY(!read.isRefused());
}

void tst_CardReading::secondOfAKind_standsBesideTheFirst()
{
    const ReadClient read = asClient({{CardField::Given, u"x"_s}, {CardField::Email, u"a@example.org"_s}, {CardField::Email, u"b@example.org"_s},
                                    {CardField::Email, u"a@example.org"_s}});
    QCOMPARE(read.client.email, u"a@example.org"_s);
    QCOMPARE(read.client.otherEmails, (QList<Contact>{{ContactKind::Other, u"b@example.org"_s}}));
    QCOMPARE(read.client.deskNote, QString());
    QVERIFY(read.problems.isEmpty());
}

void tst_CardReading::addressAndTags_areTakenApart()
{
    const ReadClient read = asClient({{CardField::Given, u"x"_s}, {CardField::Street, u"Linden Row 4"_s}, {CardField::Street, u"2nd floor"_s},
                                      {CardField::Country, u"Germany"_s}, {CardField::Tags, u"late, friend;late"_s}, {CardField::HomePhone, u"1234567\n7654321"_s}});
    QCOMPARE(read.client.address.lines, u"Linden Row 4\n2nd floor"_s);
    QCOMPARE(read.client.address.country, u"DE"_s);
    QCOMPARE(read.client.tags, (QStringList{u"friend"_s, u"late"_s}));
    QCOMPARE(read.client.phone, u"1234567"_s);
    QCOMPARE(read.client.otherPhones, (QList<Contact>{{ContactKind::Home, u"7654321"_s}}));
}

void tst_CardReading::card_withoutANameIsRefused()
{
    const ReadClient read = asClient({{CardField::Phone, u"555 0134"_s}});
    QVERIFY(read.isRefused());
    QCOMPARE(read.problems.first().field, CardField::Name);
}

void tst_CardReading::note_thatIsTooLongIsRefused()
{
    QVERIFY(asClient({{CardField::Given, u"x"_s}, {CardField::Note, QString(5000, u'x')}}).isRefused());
    QVERIFY(!asClient({{CardField::Given, u"x"_s}, {CardField::Note, QString(4000, u'x')}}).isRefused());
}

UNTIE_TEST_MAIN(tst_CardReading)
#include "tst_cardreading.moc"
