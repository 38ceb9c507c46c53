#include "app/clients/address.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Address : public QObject
{
    Q_OBJECT

private slots:
    void lines_standAsThePostWritesThem_data();
    void lines_standAsThePostWritesThem();
    void lines_loseNothingThatSomebodyGave();
    void nothing_isNoLine();
    void parts_followTheCountry();
};

void tst_Address::lines_standAsThePostWritesThem_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QString>("clinic");
    QTest::addColumn<QStringList>("lines");
    const Address berlin{.lines = u"Musterweg 5\nHinterhaus"_s, .postcode = u"10115"_s, .place = u"Berlin"_s, .region = {}, .country = u"DE"_s};
    QTest::newRow("at home") << berlin << u"DE"_s << QStringList{u"Musterweg 5"_s, u"Hinterhaus"_s, u"10115 Berlin"_s};
    QTest::newRow("from abroad") << berlin << u"US"_s << QStringList{u"Musterweg 5"_s, u"Hinterhaus"_s, u"10115 Berlin"_s, u"Deutschland"_s};
    const Address here{.lines = u"4 Example Court"_s, .postcode = u"97000"_s, .place = u"Sampleton"_s, .region = u"OR"_s, .country = {}};
    QTest::newRow("the clinic's own country") << here << u"US"_s << QStringList{u"4 Example Court"_s, u"Sampleton OR 97000"_s};
    const Address london{.lines = u"12 Example Row"_s, .postcode = u"N1 0AA"_s, .place = u"London"_s, .region = {}, .country = u"GB"_s};
    QTest::newRow("the postcode below the place") << london << u"GB"_s << QStringList{u"12 Example Row"_s, u"London"_s, u"N1 0AA"_s};
    const Address tokyo{.lines = u"1-2-3"_s, .postcode = u"100-0001"_s, .place = u"千代田区"_s, .region = u"東京都"_s, .country = u"JP"_s};
    QTest::newRow("from the large to the small") << tokyo << u"JP"_s << QStringList{u"100-0001"_s, u"東京都 千代田区"_s, u"1-2-3"_s};
    QTest::newRow("half known") << Address{.lines = {}, .postcode = {}, .place = u"Berlin"_s, .region = {}, .country = {}} << u"DE"_s << QStringList{u"Berlin"_s};
}

void tst_Address::lines_standAsThePostWritesThem()
{
    QFETCH(Address, address);
    QFETCH(QString, clinic);
    QTEST(linesOf(address, clinic, u"de"_s), "lines");
}

void tst_Address::lines_loseNothingThatSomebodyGave()
{
    const Address odd{.lines = u"Musterweg 5"_s, .postcode = u"10115"_s, .place = u"Berlin"_s, .region = u"Brandenburg"_s, .country = u"DE"_s};
    QCOMPARE(linesOf(odd, u"DE"_s, u"de"_s).last(), u"10115 Berlin Brandenburg"_s);
    const Address unknown{.lines = u"A"_s, .postcode = u"1"_s, .place = u"B"_s, .region = {}, .country = {}};
    QCOMPARE(linesOf(unknown, {}, u"en"_s), (QStringList{u"A"_s, u"1 B"_s}));
}

void tst_Address::nothing_isNoLine()
{
    QVERIFY(linesOf({}, u"DE"_s, u"de"_s).isEmpty());
}

void tst_Address::parts_followTheCountry()
{
    QCOMPARE(addressPartsIn(u"DE"_s), (QList{AddressPart::Postcode, AddressPart::Place}));
    QCOMPARE(addressPartsIn(u"US"_s), (QList{AddressPart::Place, AddressPart::Region, AddressPart::Postcode}));
    QCOMPARE(addressPartsIn({}), (QList{AddressPart::Postcode, AddressPart::Place}));
    QCOMPARE(addressPartsIn(u"S A"_s), addressPartsIn({}));
}

UNTIE_TEST_MAIN(tst_Address)
#include "tst_address.moc"
