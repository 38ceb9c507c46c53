#include "app/settings/typedhours.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_TypedHours : public QObject
{
    Q_OBJECT

private slots:
    void typed_data();
    void typed();
    void nonsense_isRefused_data();
    void nonsense_isRefused();
};

void tst_TypedHours::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::addRow("hours alone") << u"9-18"_s << u"9:00–18:00"_s;
    QTest::addRow("a split shift") << u"9:00–12:30, 13:15 – 18:00"_s << u"9:00–12:30, 13:15–18:00"_s;
    QTest::addRow("points and no sign") << u"8.30-1215;1400-20"_s << u"8:30–12:15, 14:00–20:00"_s;
    QTest::addRow("those that touch are one") << u"9-12, 12-15"_s << u"9:00–15:00"_s;
    QTest::addRow("until midnight") << u"18-24"_s << u"18:00–24:00"_s;
    QTest::addRow("none") << u"  "_s << QString();
}

void tst_TypedHours::typed()
{
    QFETCH(QString, text);
    const auto spans = typedHours(text);
    QVERIFY(spans);
    QTEST(hoursText(*spans), "read");
    QCOMPARE(typedHours(hoursText(*spans)), spans); // what is shown can be typed
}

void tst_TypedHours::nonsense_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"nine to five", "9", "18-9", "9-25", "9:70-12", "9-12 13-18"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void tst_TypedHours::nonsense_isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!typedHours(text));
}

UNTIE_TEST_MAIN(tst_TypedHours)
#include "tst_typedhours.moc"
