#include "app/common/language.h"
#include "app/common/translator.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void languageAmong_data();
    void languageAmong();
    void localeOf_writesTheProgramsDigits();
    void nameOfLanguage_saysNoCountry();
};

void tst_Language::languageAmong_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("served");
    QTest::newRow("there as it is") << u"pt_BR"_s << u"pt_BR"_s;
    QTest::newRow("of another country") << u"de_AT"_s << u"de"_s;
    QTest::newRow("there for another country alone") << u"pt_PT"_s << u"pt_BR"_s;
    QTest::newRow("without a country") << u"pt"_s << u"pt_BR"_s;
    QTest::newRow("begins alike") << u"den"_s << QString();
    QTest::newRow("not there") << u"fi"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void tst_Language::languageAmong()
{
    QFETCH(QString, wanted);
    QFETCH(QString, served);
    QCOMPARE(untie::languageAmong({u"de"_s, u"en"_s, u"pt_BR"_s}, wanted), served);
}

void tst_Language::localeOf_writesTheProgramsDigits()
{
    for (const QString &language : languages())
        QCOMPARE(localeOf(language).toString(7), u"7"_s);
    QCOMPARE(withOurDigits(QLocale(u"ar_EG"_s)).toString(QDate(2026, 1, 7), QLocale::LongFormat), u"الأربعاء، 7 يناير 2026"_s);
    QCOMPARE(withOurDigits(QLocale(u"de_AT"_s)), QLocale(u"de_AT"_s));
}

void tst_Language::nameOfLanguage_saysNoCountry()
{
    QCOMPARE(nameOfLanguage(u"en"_s), u"English"_s);
    QCOMPARE(nameOfLanguage(u"de"_s), u"Deutsch"_s);
    QCOMPARE(nameOfLanguage(u"es"_s), u"español"_s);
}

UNTIE_TEST_MAIN(tst_Language)
#include "tst_language.moc"
