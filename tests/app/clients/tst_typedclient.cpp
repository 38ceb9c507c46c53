#include "app/clients/typedclient.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_TypedClient : public QObject
{
    Q_OBJECT

private slots:
    void line_data();
    void line();
};

void tst_TypedClient::line_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("phone");
    QTest::addRow("name and number") << u"Anna Perez 555 0134"_s << u"Anna"_s << u"Perez"_s << u"555 0134"_s;
    QTest::addRow("international") << u"Anna Maria Perez +49 (30) 555-0134"_s << u"Anna Maria"_s << u"Perez"_s << u"+49 (30) 555-0134"_s;
    QTest::addRow("with a comma") << u"Anna Perez, 030/5550134"_s << u"Anna"_s << u"Perez"_s << u"030/5550134"_s;
    QTest::addRow("name alone") << u"  Anna   Perez "_s << u"Anna"_s << u"Perez"_s << QString();
    QTest::addRow("one word") << u"Perez"_s << QString() << u"Perez"_s << QString();
    QTest::addRow("number alone") << u"555-0134"_s << QString() << QString() << u"555-0134"_s;
    QTest::addRow("a name with a digit") << u"Anna Perez 2"_s << u"Anna Perez"_s << u"2"_s << QString();
    QTest::addRow("nothing") << QString() << QString() << QString() << QString();
}

void tst_TypedClient::line()
{
    QFETCH(QString, typed);
    const Client client = typedClient(typed);
    QTEST(client.given, "given");
    QTEST(client.family, "family");
    QTEST(client.phone, "phone");
}

UNTIE_TEST_MAIN(tst_TypedClient)
#include "tst_typedclient.moc"
