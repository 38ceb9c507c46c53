#include "app/clients/clientfilestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientstore.h"
#include "app/keeping/erasurestore.h"
#include "app/security/auditstore.h"
#include "tests/support/builders.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// Files that are kept with clients, in the vault of the desk or of the treatment.
class tst_ClientFileStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void add_keepsWhatIsInIt();
    void add_refuses_data();
    void add_refuses();
    void names_areOfFilesAlone_data();
    void names_areOfFilesAlone();
    void of_listsAllRecordsOfThePerson();
    void remove_canBePutBack();
    void everything_isWrittenDown();
    void restricted_staysAsItIs();
    void receptionist_seesTheDesksAlone();
    void shownElsewhere_isWhatCannotRun_data();
    void shownElsewhere_isWhatCannotRun();

private:
    Database &db() { return *m_open->database; }
    ClientFile file(Vault vault, const QString &name) { return {.client = m_client, .vault = vault, .name = name}; }

    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    std::optional<TestClinic> m_clinic;
    std::optional<OpenClinic> m_open;
    ClientId m_client;
};

void tst_ClientFileStore::init()
{
    m_open.reset();
    m_clinic.emplace();
    m_open.emplace(m_clinic->open());
    m_client = orFail(ClientStore(db()).add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
}

void tst_ClientFileStore::add_keepsWhatIsInIt()
{
    ClientFileStore files(db());
    const QByteArray content("a letter\0with a hole", 20);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const ClientFile kept = orFail(files.add(file(vault, u"/home/mara/letter.pdf"_s), content, m_now));
        QCOMPARE(kept.name, u"letter.pdf"_s);
        QCOMPARE(kept.bytes, 20);
        QCOMPARE(kept.addedBy, m_clinic->owner());
        QCOMPARE(orFail(files.read(kept, false)), content);
        QCOMPARE(orFail(files.of(m_client)).constFirst(), kept); // the newest first
    }
    QCOMPARE(orFail(files.of(m_client)).size(), 2);
}

void tst_ClientFileStore::add_refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too much") << QByteArray(largestClientFile + 1, 'x');
}

void tst_ClientFileStore::add_refuses()
{
    QFETCH(QByteArray, content);
    const auto refused = ClientFileStore(db()).add(file(Vault::FrontDesk, u"a.txt"_s), content, m_now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(!refused.error().subject.isEmpty());
    QVERIFY(orFail(ClientFileStore(db()).of(m_client)).isEmpty());
}

void tst_ClientFileStore::names_areOfFilesAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << u"/tmp/x/report.pdf"_s << u"report.pdf"_s;
    QTest::newRow("control") << u"re\nport\t.pdf"_s << u"re port .pdf"_s;
    QTest::newRow("turned round") << u"report\u202Efdp.exe"_s << u"report fdp.exe"_s;
    QTest::newRow("hidden") << u"..config"_s << u"config"_s;
    QTest::newRow("nothing") << u"/"_s << u"file"_s;
    QTest::newRow("foreign path") << u"C:\\Users\\x.pdf"_s << u"C Users x.pdf"_s;
    QTest::newRow("long") << QString(u'a').repeated(400) + u".pdf"_s << QString(u'a').repeated(196) + u".pdf"_s;
}

void tst_ClientFileStore::names_areOfFilesAlone()
{
    QFETCH(QString, path);
    QTEST(fileNameFrom(path), "name");
}

void tst_ClientFileStore::of_listsAllRecordsOfThePerson()
{
    ClientFileStore files(db());
    const ClientId twice = orFail(ClientStore(db()).add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
    ClientFile theirs = file(Vault::Clinical, u"scan.png"_s);
    theirs.client = twice;
    orFail(files.add(theirs, "x", m_now));
    orFail(files.add(file(Vault::FrontDesk, u"voucher.txt"_s), "y", m_now));
    QCOMPARE(orFail(files.of(m_client)).size(), 1);
    orFail(ClientMergeStore(db()).merge(orFail(ClientStore(db()).find(m_client)), twice, 1, m_now));
    QCOMPARE(orFail(files.of(m_client)).size(), 2);
}

void tst_ClientFileStore::remove_canBePutBack()
{
    ClientFileStore files(db());
    const ClientFile kept = orFail(files.add(file(Vault::Clinical, u"scan.png"_s), "pixels", m_now));
    const QByteArray content = orFail(files.remove(kept));
    QCOMPARE(content, QByteArray("pixels"));
    QVERIFY(orFail(files.of(m_client)).isEmpty());
    QCOMPARE(files.remove(kept).error().kind, Error::Kind::NotFound);
    orFail(files.putBack(kept, content));
    QCOMPARE(orFail(files.of(m_client)), QList{kept});
}

void tst_ClientFileStore::everything_isWrittenDown()
{
    ClientFileStore files(db());
    const ClientFile kept = orFail(files.add(file(Vault::Clinical, u"Marchbanks.txt"_s), "words", m_now));
    orFail(files.read(kept, false));
    orFail(files.read(kept, true));
    orFail(files.remove(kept));
    const auto rows = orFail(AuditStore(db()).rows(Vault::Clinical, {.object = m_client.value}, 10));
    QCOMPARE(rows.size(), 4);
    const AuditAction actions[]{AuditAction::Removed, AuditAction::Exported, AuditAction::Opened, AuditAction::Created};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].action, idOf(actions[i]));
        QVERIFY(rows[i].detail.startsWith(u"clinical file %1"_s.arg(kept.id.value)));
        QVERIFY(!rows[i].detail.contains("Marchbanks"_L1));
    }
}

void tst_ClientFileStore::restricted_staysAsItIs()
{
    ClientFileStore files(db());
    const ClientFile kept = orFail(files.add(file(Vault::Clinical, u"scan.png"_s), "pixels", m_now));
    orFail(ErasureStore(db()).restrict(m_client, u"Asked us to."_s, m_now));
    QCOMPARE(files.add(file(Vault::FrontDesk, u"a.txt"_s), "x", m_now).error().kind, Error::Kind::Denied);
    QCOMPARE(files.remove(kept).error().kind, Error::Kind::Denied);
    QCOMPARE(orFail(files.of(m_client)), QList{kept});
}

void tst_ClientFileStore::receptionist_seesTheDesksAlone()
{
    ClientFileStore(db()).add(file(Vault::Clinical, u"scan.png"_s), "pixels", m_now).value();
    const ClientFile voucher = orFail(ClientFileStore(db()).add(file(Vault::FrontDesk, u"voucher.txt"_s), "y", m_now));
    m_open.reset();
    m_clinic->employ(u"Rita Reception"_s, Role::Receptionist);
    m_open.emplace(m_clinic->open(u"Rita Reception"_s));
    ClientFileStore files(db());
    QCOMPARE(orFail(files.of(m_client)), QList{voucher});
    orFail(files.add(file(Vault::FrontDesk, u"b.txt"_s), "z", m_now));
    QCOMPARE(files.add(file(Vault::Clinical, u"c.txt"_s), "z", m_now).error().kind, Error::Kind::Denied);
}

void tst_ClientFileStore::shownElsewhere_isWhatCannotRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isShown");
    const QByteArray pdf("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    QTest::newRow("PDF") << u"letter.pdf"_s << pdf << true;
    QTest::newRow("PDF in capitals") << u"LETTER.PDF"_s << pdf << true;
    QTest::newRow("picture") << u"scan.png"_s << png << true;
    QTest::newRow("text") << u"notes.txt"_s << QByteArray("Sleeps badly.\n") << true;
    QTest::newRow("a script named as a picture") << u"scan.png"_s << QByteArray("#!/bin/sh\nrm -r ~\n") << false;
    QTest::newRow("a picture named as a program") << u"scan.desktop"_s << png << false;
    QTest::newRow("script") << u"run.sh"_s << QByteArray("#!/bin/sh\n") << false;
    QTest::newRow("web page") << u"page.html"_s << QByteArray("<html><script>1</script></html>") << false;
    QTest::newRow("SVG") << u"drawing.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << false;
    QTest::newRow("document with macros") << u"form.docm"_s << QByteArray("PK\3\4") << false;
    QTest::newRow("archive") << u"all.zip"_s << QByteArray("PK\3\4") << false;
    QTest::newRow("no ending") << u"letter"_s << pdf << false;
}

void tst_ClientFileStore::shownElsewhere_isWhatCannotRun()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTEST(mayBeShownElsewhere(name, content), "isShown");
}

UNTIE_TEST_MAIN(tst_ClientFileStore)
#include "tst_clientfilestore.moc"
