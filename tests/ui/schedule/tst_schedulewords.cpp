#include "tests/support/testmain.h"
#include "ui/schedule/schedulewords.h"

#include <QLocale>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ScheduleWords : public QObject
{
    Q_OBJECT

private slots:
    void days_areWrittenAsInTheCountry_data();
    void days_areWrittenAsInTheCountry();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void tst_ScheduleWords::days_areWrittenAsInTheCountry_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("longOne");
    QTest::addColumn<QString>("shortOne");
    QTest::newRow("British") << u"en_GB"_s << u"Tuesday, 17 November"_s << u"Tue 17 Nov"_s;
    QTest::newRow("American") << u"en_US"_s << u"Tuesday, November 17"_s << u"Tue Nov 17"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Dienstag, 17. November"_s << u"Di. 17. Nov."_s;
    QTest::newRow("French") << u"fr_FR"_s << u"mardi 17 novembre"_s << u"mar. 17 nov."_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"martes, 17 de noviembre"_s << u"mar 17 de nov"_s;
    QTest::newRow("Brazilian") << u"pt_BR"_s << u"terça-feira, 17 de novembro"_s << u"ter. 17 de nov."_s;
}

void tst_ScheduleWords::days_areWrittenAsInTheCountry()
{
    QFETCH(QString, locale);
    QFETCH(QString, longOne);
    QFETCH(QString, shortOne);
    QLocale::setDefault(QLocale(locale));
    const QDate day(2026, 11, 17);
    QCOMPARE(longDay(day, QDate(2026, 1, 2)), longOne);
    QCOMPARE(shortDay(day, QDate(2026, 1, 2)), shortOne);
}

UNTIE_TEST_MAIN(tst_ScheduleWords)
#include "tst_schedulewords.moc"
