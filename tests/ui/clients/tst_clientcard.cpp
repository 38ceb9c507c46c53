#include "ui/clients/clientcard.h"

#include "app/clients/clientstore.h"
#include "app/security/auditstore.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"
#include "ui/clients/clientbook.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ClientCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void open_showsWhatTheDeskMaySee();
    void open_isWrittenDownOnce();
    void open_saysWhenTheClientIsGone();
    void change_isShown();
    void pressingE_asksToEdit();

private:
    QString shown(const QString &name) const { return m_card->findChild<QLabel *>(name)->text(); }
    void open(ClientId id)
    {
        QSignalSpy done(m_card.get(), &ClientCard::completed);
        m_card->open(id);
        QVERIFY(done.wait());
    }

    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<ClientBook> m_book;
    std::unique_ptr<ClientCard> m_card;
    Client m_client;
};

/// The front desk's connection: it has no clinical vault.
void tst_ClientCard::init()
{
    m_card.reset();
    m_book.reset();
    m_storage = std::make_unique<StorageThread>();
    m_client = aClient();
    m_client.phone = u"555-0134"_s;
    m_client.deskNote = u"<b>Rings</b> twice"_s;
    struct Opened
    {
        std::unique_ptr<Database> database;
        bool session = true;
    };
    auto opened = m_storage->open([client = m_client]() -> Result<Opened> {
        auto database = orFail(Database::open());
        orFail(database->attachInMemory(Vault::FrontDesk));
        orFail(ClientStore(*database).add(client));
        database->actAs({PersonId{5}, workstationName(), {}}, accessOf(Role::Receptionist));
        return Opened{std::move(database), true};
    });
    opened.waitForFinished();
    QVERIFY(opened.result());
    m_book = std::make_unique<ClientBook>(*m_storage, nullptr);
    m_card = std::make_unique<ClientCard>(*m_storage, *m_book);
    m_card->show();
}

void tst_ClientCard::open_showsWhatTheDeskMaySee()
{
    open(m_client.id);
    QCOMPARE(shown(u"cardPhone"_s), u"555-0134"_s);
    QCOMPARE(shown(u"cardNote"_s), u"<b>Rings</b> twice"_s);
    QCOMPARE(m_card->findChild<QLabel *>(u"cardNote"_s)->textFormat(), Qt::PlainText);
    QVERIFY(!m_card->findChild<QLabel *>(u"cardLastVisit"_s)); // what is not there has no row
    QVERIFY(!m_card->findChild<QLabel *>(u"cardAddress"_s));
}

void tst_ClientCard::open_isWrittenDownOnce()
{
    open(m_client.id);
    open(m_client.id);
    const auto head = fetch(*m_storage, [](Database &database) { return AuditStore(database).head(Vault::FrontDesk); });
    QCOMPARE(head.seq, 2); // made, opened
}

void tst_ClientCard::open_saysWhenTheClientIsGone()
{
    open(ClientId{4711});
    QCOMPARE(shown(u"clientTrouble"_s), u"This record is not there any more."_s);
}

void tst_ClientCard::change_isShown()
{
    open(m_client.id);
    Client changed = m_card->client();
    changed.phone = u"555-0199"_s;
    m_book->save(changed);
    QTRY_COMPARE(shown(u"cardPhone"_s), u"555-0199"_s);
}

void tst_ClientCard::pressingE_asksToEdit()
{
    open(m_client.id);
    QSignalSpy wanted(m_card.get(), &ClientCard::editWanted);
    QTest::keyClick(m_card.get(), Qt::Key_E);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ClientId>(), m_client.id);
}

UNTIE_TEST_GUI_MAIN(tst_ClientCard)
#include "tst_clientcard.moc"
