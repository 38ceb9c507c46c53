#include "tests/support/testmain.h"
#include "ui/clients/initials.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Initials : public QObject
{
    Q_OBJECT

private slots:
    void initials_ofManyScripts_data();
    void initials_ofManyScripts();
};

void tst_Initials::initials_ofManyScripts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Nora Vale"_s << u"NV"_s;
    QTest::newRow("three words: the first and the last") << u"Ana de Souza"_s << u"AS"_s;
    QTest::newRow("one word") << u"Ada"_s << u"A"_s;
    QTest::newRow("lower case") << u"nora vale"_s << u"NV"_s;
    QTest::newRow("space around and between") << u"  Nora   Vale "_s << u"NV"_s;
    QTest::newRow("a letter with a mark of its own stays whole") << u"E\u0301mile Zola"_s << u"E\u0301Z"_s;
    QTest::newRow("a script without cases") << u"山田 太郎"_s << u"山太"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Initials::initials_ofManyScripts()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

UNTIE_TEST_MAIN(tst_Initials)
#include "tst_initials.moc"
