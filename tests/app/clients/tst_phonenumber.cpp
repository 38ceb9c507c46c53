#include "app/clients/phonenumber.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_PhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void number_isReadAsPeopleThereWriteIt_data();
    void number_isReadAsPeopleThereWriteIt();
    void whatIsNoNumber_staysAsTyped_data();
    void whatIsNoNumber_staysAsTyped();
    void phoneKey_isOfTheSameNumberTheSame();
};

void tst_PhoneNumber::number_isReadAsPeopleThereWriteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &typed, const char *country, const char *e164, const QString &shown) {
        QTest::newRow(name) << typed << QString::fromLatin1(country) << QString::fromLatin1(e164) << shown;
    };
    row("at home", u"030/901820"_s, "DE", "+4930901820", u"030 901820"_s);
    row("with the own country's code", u"+49 (0)30 90 18 20"_s, "DE", "+4930901820", u"030 901820"_s);
    row("from abroad", u"+1 212 555 0199"_s, "DE", "+12125550199", u"+1 212-555-0199"_s);
    row("with two zeros", u"0043 1 5860000"_s, "DE", "+4315860000", u"+43 1 5860000"_s);
    row("in America", u"2125550199"_s, "US", "+12125550199", u"(212) 555-0199"_s);
    row("digits of another script", u"٠٣٠٩٠١٨٢٠"_s, "DE", "+4930901820", u"030 901820"_s);
    row("nobody knows the country", u"+4930901820"_s, "", "+4930901820", u"+49 30 901820"_s);
}

void tst_PhoneNumber::number_isReadAsPeopleThereWriteIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    QTEST(e164Of(typed, country), "e164");
    QTEST(shownPhone(typed, country), "shown");
}

void tst_PhoneNumber::whatIsNoNumber_staysAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::newRow("too short") << u"030 7"_s << u"DE"_s;
    QTest::newRow("without its area") << u"555-0142"_s << u"US"_s;
    QTest::newRow("nobody knows the country") << u"030 901820"_s << QString();
    QTest::newRow("no such country") << u"030 901820"_s << u"XQ"_s;
    QTest::newRow("words beside it") << u"030 901820 office"_s << u"DE"_s;
    QTest::newRow("an extension") << u"212-555-0199 x12"_s << u"US"_s;
    QTest::newRow("words") << u"ask her mother"_s << u"DE"_s;
    QTest::newRow("nothing") << QString() << u"DE"_s;
    QTest::newRow("without end") << QString(100'000, u'1') << u"DE"_s;
}

void tst_PhoneNumber::whatIsNoNumber_staysAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    QCOMPARE(e164Of(typed, country), QString());
    QCOMPARE(shownPhone(typed, country), typed);
}

void tst_PhoneNumber::phoneKey_isOfTheSameNumberTheSame()
{
    QCOMPARE(phoneKey(u"030 901820"_s, u"DE"_s), phoneKey(u"+49 30 90 18 20"_s, u"DE"_s));
    QCOMPARE(phoneKey(u"555-0142"_s, u"US"_s), phoneKey(u"(555) 0142"_s, u"US"_s));
    QVERIFY(phoneKey(u"030 901820"_s, u"DE"_s) != phoneKey(u"030 901820"_s, u"GB"_s));
}

UNTIE_TEST_MAIN(tst_PhoneNumber)
#include "tst_phonenumber.moc"
