#include "app/clients/likelyclients.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_LikelyClients : public QObject
{
    Q_OBJECT

private slots:
    void typed_isFoundByWhatItShares_data();
    void typed_isFoundByWhatItShares();
    void likeliest_standsFirst();
    void oneself_isNobodyElse();
};

void tst_LikelyClients::typed_isFoundByWhatItShares_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<bool>("found");
    const QString odile = u"Odile"_s;
    const QString family = u"Marchbanks"_s;
    const QDate birth(1979, 3, 14);
    QTest::newRow("the name") << odile << family << QString() << QString() << QDate() << true;
    QTest::newRow("half the name") << u"Od"_s << family << QString() << QString() << QDate() << false;
    QTest::newRow("the name, and another birth date") << odile << family << QString() << QString() << QDate(2001, 1, 1) << false;
    QTest::newRow("a letter wrong, and the birth date") << u"Odille"_s << family << QString() << QString() << birth << true;
    QTest::newRow("another name, phone and e-mail") << u"Ruth"_s << u"Fern"_s << u"(503) 555 0142"_s << u"ODILE@example.org"_s << QDate() << true;
    QTest::newRow("another name, the phone alone") << u"Ruth"_s << u"Fern"_s << u"(503) 555 0142"_s << QString() << QDate() << false;
    QTest::newRow("her second number") << u"Odil"_s << family << u"503 555 0171"_s << QString() << QDate() << true;
    QTest::newRow("nothing yet") << QString() << QString() << QString() << QString() << QDate() << false;
}

void tst_LikelyClients::typed_isFoundByWhatItShares()
{
    QFETCH(QDate, born);
    Client known = aClient().calledAt(u"(503) 555-0142"_s);
    known.otherPhones = {{ContactKind::Work, u"(503) 555-0171"_s}};
    const ClientDirectory directory({known, aClient().named(u"Kofi"_s, u"Amberley"_s).calledAt(u"(503) 555-0163"_s)});
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QString, phone);
    QFETCH(QString, email);
    Client typed;
    typed.given = given;
    typed.family = family;
    typed.phone = phone;
    typed.email = email;
    if (born.isValid())
        typed.born = born;
    const QList<LikelyClient> likely = likelyIn(directory, typed, u"US"_s, 5);
    QTEST(!likely.isEmpty(), "found");
    if (!likely.isEmpty())
        QCOMPARE(likely.first().id, known.id);
}

void tst_LikelyClients::likeliest_standsFirst()
{
    Client namesake = aClient();
    namesake.phone.clear();
    namesake.email.clear();
    namesake.born.reset();
    const Client herself = aClient();
    const ClientDirectory directory({namesake, herself});
    Client typed = aClient();
    const QList<LikelyClient> likely = likelyIn(directory, typed, u"US"_s, 5);
    QCOMPARE(likely.size(), 2);
    QCOMPARE(likely[0].id, herself.id);
    QCOMPARE(likelyIn(directory, typed, u"US"_s, 1).size(), 1);
}

void tst_LikelyClients::oneself_isNobodyElse()
{
    const Client one = aClient();
    QVERIFY(likelyIn(ClientDirectory({one}), one, u"US"_s, 5).isEmpty());
}

UNTIE_TEST_MAIN(tst_LikelyClients)
#include "tst_likelyclients.moc"
