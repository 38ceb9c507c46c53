#include "app/clients/clientlinkstore.h"

#include "app/clients/clientstore.h"
#include "app/security/auditstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(untie::LinkKind)

class tst_ClientLinkStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void link_isSeenFromBothSides_data();
    void link_isSeenFromBothSides();
    void link_standsOnceHoweverItIsSaid();
    void link_ofTwoKindsAtOnce();
    void link_refusesOneselfAndTheContrary();
    void link_refusesACircle();
    void unlink_takesItOutFromEitherSide();
    void changes_areWrittenDownForBoth();
    void kinds_haveNamesThatAreReadAgain();

private:
    QList<LinkedClient> of(ClientId client) { return orFail(ClientLinkStore(**m_db).of(client)); }

    std::unique_ptr<TestDatabase> m_db;
    ClientId m_child;
    ClientId m_mother;
};

void tst_ClientLinkStore::init()
{
    m_db = std::make_unique<TestDatabase>();
    ClientStore clients(**m_db);
    m_child = orFail(clients.add(aClient().named(u"Tamsin"_s, u"Honeydew"_s)));
    m_mother = orFail(clients.add(aClient().named(u"Petra"_s, u"Honeydew"_s)));
}

void tst_ClientLinkStore::link_isSeenFromBothSides_data()
{
    QTest::addColumn<LinkKind>("kind");
    QTest::addColumn<LinkKind>("back");
    QTest::newRow("guardian") << LinkKind::Guardian << LinkKind::Ward;
    QTest::newRow("ward") << LinkKind::Ward << LinkKind::Guardian;
    QTest::newRow("parent") << LinkKind::Parent << LinkKind::Child;
    QTest::newRow("child") << LinkKind::Child << LinkKind::Parent;
    QTest::newRow("partner") << LinkKind::Partner << LinkKind::Partner;
    QTest::newRow("sibling") << LinkKind::Sibling << LinkKind::Sibling;
    QTest::newRow("relative") << LinkKind::Relative << LinkKind::Relative;
}

void tst_ClientLinkStore::link_isSeenFromBothSides()
{
    QFETCH(LinkKind, kind);
    orFail(ClientLinkStore(**m_db).link(m_child, kind, m_mother));
    QCOMPARE(of(m_child).size(), 1);
    QCOMPARE(of(m_child)[0].id, m_mother);
    QCOMPARE(of(m_child)[0].given, u"Petra"_s);
    QCOMPARE(of(m_child)[0].kind, kind);
    QCOMPARE(of(m_mother).size(), 1);
    QCOMPARE(of(m_mother)[0].id, m_child);
    QTEST(of(m_mother)[0].kind, "back");
}

void tst_ClientLinkStore::link_standsOnceHoweverItIsSaid()
{
    ClientLinkStore links(**m_db);
    orFail(links.link(m_child, LinkKind::Partner, m_mother));
    orFail(links.link(m_mother, LinkKind::Partner, m_child));
    orFail(links.link(m_child, LinkKind::Parent, m_mother));
    orFail(links.link(m_mother, LinkKind::Child, m_child));
    QCOMPARE(of(m_child).size(), 2);
}

void tst_ClientLinkStore::link_ofTwoKindsAtOnce()
{
    ClientLinkStore links(**m_db);
    orFail(links.link(m_child, LinkKind::Parent, m_mother));
    orFail(links.link(m_child, LinkKind::Guardian, m_mother));
    QCOMPARE(of(m_child)[0].kind, LinkKind::Guardian);
    QCOMPARE(of(m_child)[1].kind, LinkKind::Parent);
}

void tst_ClientLinkStore::link_refusesOneselfAndTheContrary()
{
    ClientLinkStore links(**m_db);
    const auto self = links.link(m_child, LinkKind::Parent, m_child);
    QVERIFY(!self);
    QCOMPARE(self.error().kind, Error::Kind::Invalid);
    orFail(links.link(m_child, LinkKind::Parent, m_mother));
    const auto contrary = links.link(m_mother, LinkKind::Parent, m_child);
    QVERIFY(!contrary);
    QCOMPARE(contrary.error().kind, Error::Kind::Invalid);
    QCOMPARE(of(m_child).size(), 1);
}

void tst_ClientLinkStore::link_refusesACircle()
{
    ClientLinkStore links(**m_db);
    const ClientId grandmother = orFail(ClientStore(**m_db).add(aClient().named(u"Greta"_s, u"Honeydew"_s)));
    orFail(links.link(m_child, LinkKind::Parent, m_mother));
    orFail(links.link(m_mother, LinkKind::Parent, grandmother));
    for (const auto &refused : {links.link(grandmother, LinkKind::Parent, m_child), links.link(m_child, LinkKind::Child, grandmother)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(!refused.error().subject.isEmpty());
    }
    orFail(links.link(grandmother, LinkKind::Guardian, m_child)); // a grown-up grandchild may look after her
    orFail(links.link(m_child, LinkKind::Relative, grandmother));
}

void tst_ClientLinkStore::unlink_takesItOutFromEitherSide()
{
    ClientLinkStore links(**m_db);
    orFail(links.link(m_child, LinkKind::Parent, m_mother));
    orFail(links.unlink(m_mother, LinkKind::Child, m_child));
    QVERIFY(of(m_child).isEmpty());
    QVERIFY(of(m_mother).isEmpty());
}

void tst_ClientLinkStore::changes_areWrittenDownForBoth()
{
    orFail(ClientLinkStore(**m_db).link(m_child, LinkKind::Parent, m_mother));
    for (const ClientId id : {m_child, m_mother}) {
        const auto rows = orFail(AuditStore(**m_db).rows(Vault::FrontDesk, {.object = id.value}, 10));
        QCOMPARE(rows.size(), 2); // added, linked
        QCOMPARE(rows[0].action, idOf(AuditAction::Changed));
        QVERIFY(!rows[0].detail.contains(u"Honeydew"_s));
    }
}

void tst_ClientLinkStore::kinds_haveNamesThatAreReadAgain()
{
    for (const LinkKind kind : {LinkKind::Guardian, LinkKind::Ward, LinkKind::Parent, LinkKind::Child, LinkKind::Partner, LinkKind::Sibling, LinkKind::Relative}) {
        QVERIFY(linkKindFromId(idOf(kind)) == kind);
        QCOMPARE(inverse(inverse(kind)), kind);
    }
    QVERIFY(!linkKindFromId(u"neighbour"_s));
}

UNTIE_TEST_MAIN(tst_ClientLinkStore)
#include "tst_clientlinkstore.moc"
