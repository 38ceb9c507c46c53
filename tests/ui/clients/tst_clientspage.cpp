#include "ui/clients/clientspage.h"

#include "app/clients/clientlinkstore.h"
#include "app/clients/clientstore.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientform.h"
#include "ui/clients/clientlinksedit.h"
#include "ui/clients/savedlistchoice.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

/// The list, and the form beside it, at the front desk.
class tst_ClientsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void list_showsWhoIsInIt();
    void list_isSearchedWithin();
    void list_leadsBackToEverybody();
    void list_followsWhatIsChanged();
    void tags_areOffered();
    void archived_areBroughtBack();
    void newClient_mayBeHereAlready();
    void knownClient_isNotAskedAbout();
    void link_isKeptAndTakenOut();
    void link_saysWhyNot();

private:
    QStringList rows() const
    {
        QStringList names;
        const QAbstractItemModel *model = m_page->findChild<QTableView *>(u"clientTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }
    void choose(const SavedList &list)
    {
        auto *lists = m_page->findChild<SavedListChoice *>(u"savedLists"_s);
        lists->choose(list);
        QVERIFY(lists->list() == list);
        emit lists->chosen();
    }
    Client find(ClientId id)
    {
        return fetch(*m_storage, [id](Database &database) { return ClientStore(database).find(id); });
    }

    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<ClientBook> m_book;
    std::unique_ptr<ClientsPage> m_page;
    std::unique_ptr<ClientForm> m_form;
    Client m_odile;
    Client m_kofi;
    Client m_gone;
};

void tst_ClientsPage::init()
{
    m_form.reset();
    m_page.reset();
    m_book.reset();
    m_storage = std::make_unique<StorageThread>();
    m_odile = aClient();
    m_odile.tags = {u"club"_s};
    m_odile.lastVisit = QDate::currentDate().addDays(-200);
    m_kofi = aClient().named(u"Kofi"_s, u"Amberley"_s).calledAt(u"555-0163"_s);
    m_kofi.email.clear();
    m_kofi.born.reset();
    m_kofi.tags = {u"club"_s, u"winter"_s};
    m_gone = aClient().named(u"Ines"_s, u"Larkspur"_s).calledAt({});
    m_gone.born.reset();
    m_gone.email.clear();
    m_gone.archived = true;
    struct Opened
    {
        std::unique_ptr<Database> database;
        bool session = true;
    };
    auto opened = m_storage->open([clients = QList{m_odile, m_kofi, m_gone}]() -> Result<Opened> {
        auto database = orFail(Database::open());
        orFail(database->attachInMemory(Vault::FrontDesk));
        for (const Client &client : clients)
            orFail(ClientStore(*database).add(client));
        database->actAs({PersonId{5}, workstationName(), {}}, accessOf(Role::Receptionist));
        return Opened{std::move(database), true};
    });
    opened.waitForFinished();
    QVERIFY(opened.result());
    m_book = std::make_unique<ClientBook>(*m_storage, nullptr);
    m_page = std::make_unique<ClientsPage>(*m_storage, *m_book);
    m_form = std::make_unique<ClientForm>(*m_storage, *m_book);
    m_page->show();
    m_form->show();
    m_book->load();
    QTRY_COMPARE(rows(), (QStringList{u"Amberley, Kofi"_s, u"Marchbanks, Odile"_s}));
}

void tst_ClientsPage::list_showsWhoIsInIt()
{
    choose({SavedList::Kind::NotSeen});
    QTRY_COMPARE(rows(), (QStringList{u"Marchbanks, Odile"_s}));
    choose({});
    QTRY_COMPARE(rows().size(), 2);
}

void tst_ClientsPage::list_isSearchedWithin()
{
    choose({SavedList::Kind::Archived});
    QTRY_COMPARE(rows(), (QStringList{u"Larkspur, Ines"_s}));
    auto *search = m_page->findChild<QLineEdit *>(u"clientSearch"_s);
    search->setText(u"ine"_s);
    QTRY_COMPARE(rows().size(), 1);
    search->setText(u"odile"_s);
    QTRY_COMPARE(rows().size(), 0);
}

void tst_ClientsPage::list_leadsBackToEverybody()
{
    choose({SavedList::Kind::Archived});
    m_page->findChild<QLineEdit *>(u"clientSearch"_s)->setText(u"odile"_s);
    QPushButton *everybody = nullptr;
    QTRY_VERIFY(std::ranges::any_of(m_page->findChildren<QPushButton *>(), [&everybody](QPushButton *button) {
        everybody = button;
        return button->isVisible() && button->text() == u"Look among everybody"_s;
    }));
    everybody->click();
    QTRY_COMPARE(rows(), (QStringList{u"Marchbanks, Odile"_s}));
}

void tst_ClientsPage::list_followsWhatIsChanged()
{
    choose({SavedList::Kind::NotSeen});
    QTRY_COMPARE(rows().size(), 1);
    Client odile = find(m_odile.id);
    odile.preferred = u"Odi"_s;
    m_book->save(odile);
    QTRY_COMPARE(rows(), (QStringList{u"Marchbanks, Odi"_s}));
}

void tst_ClientsPage::tags_areOffered()
{
    auto *lists = m_page->findChild<SavedListChoice *>(u"savedLists"_s);
    QTRY_VERIFY(lists->findText(u"Tag: winter"_s) >= 0);
    choose({SavedList::Kind::Tagged, u"winter"_s});
    QTRY_COMPARE(rows(), (QStringList{u"Amberley, Kofi"_s}));
    Client kofi = find(m_kofi.id);
    kofi.tags.clear();
    m_book->save(kofi);
    QTRY_VERIFY(lists->findText(u"Tag: winter"_s) < 0); // and nobody stays in a list that is gone
    QTRY_COMPARE(rows().size(), 2);
}

void tst_ClientsPage::archived_areBroughtBack()
{
    const Client gone = find(m_gone.id);
    m_form->restore(draftOf(gone), draftOf(gone));
    QSignalSpy saved(m_form.get(), &ClientForm::saved);
    m_form->findChild<QPushButton *>(u"archiveClient"_s)->click();
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(rows().size(), 3);
    const Client back = find(m_gone.id);
    QVERIFY(!back.archived);
    m_form->restore(draftOf(back), draftOf(back));
    m_form->findChild<QPushButton *>(u"archiveClient"_s)->click();
    QTRY_COMPARE(rows().size(), 2);
}

void tst_ClientsPage::newClient_mayBeHereAlready()
{
    m_form->restore({}, {});
    auto *alike = m_form->findChild<QWidget *>(u"alike"_s);
    auto *who = m_form->findChild<QLabel *>(u"alikeWho"_s);
    QVERIFY(alike->isHidden());
    m_form->findChild<QLineEdit *>(u"given"_s)->setText(u"Odile"_s);
    m_form->findChild<QLineEdit *>(u"family"_s)->setText(u"Marchbanks"_s);
    QTRY_VERIFY(!alike->isHidden());
    QVERIFY(who->text().contains(u"Odile Marchbanks"_s) && who->text().contains(u"555-0142"_s));
    m_form->findChild<QLineEdit *>(u"family"_s)->setText(u"Quince"_s);
    QTRY_VERIFY(alike->isHidden());
    m_form->findChild<QLineEdit *>(u"family"_s)->setText(u"Marchbanks"_s);
    QTRY_VERIFY(!alike->isHidden());
    QSignalSpy wanted(m_form.get(), &ClientForm::clientWanted);
    m_form->findChild<QPushButton *>(u"openAlike"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ClientId>(), m_odile.id);
}

void tst_ClientsPage::knownClient_isNotAskedAbout()
{
    const Client odile = find(m_odile.id);
    Client twin = odile;
    twin.id = newId<ClientId>();
    twin.rev = 0;
    m_book->save(twin);
    QTRY_COMPARE(rows().size(), 3);
    m_form->restore(draftOf(odile), draftOf(odile));
    m_form->findChild<QLineEdit *>(u"doctor"_s)->setText(u"Dr. Ellery"_s);
    m_form->restore(draftOf(odile), m_form->typed()); // looks at once
    QVERIFY(m_form->findChild<QWidget *>(u"alike"_s)->isHidden());
}

void tst_ClientsPage::link_isKeptAndTakenOut()
{
    const Client odile = find(m_odile.id);
    m_form->restore(draftOf(odile), draftOf(odile));
    auto *links = m_form->findChild<ClientLinksEdit *>();
    auto *kind = links->findChild<QComboBox *>(u"linkKind"_s);
    kind->setCurrentIndex(kind->findText(u"Partner"_s));
    auto *other = links->findChild<QLineEdit *>(u"linkOther"_s);
    QTest::keyClicks(other, u"kofi"_s);
    QTest::keyClick(other, Qt::Key_Return);
    QTRY_VERIFY(links->findChild<QLabel *>(u"linked"_s));
    QCOMPARE(links->findChild<QLabel *>(u"linked"_s)->text(), u"Kofi Amberley (Partner)"_s);

    ClientCard card(*m_storage, *m_book);
    QSignalSpy shown(&card, &ClientCard::completed);
    card.open(m_kofi.id); // it is seen from the other side, too
    QVERIFY(shown.wait());
    QCOMPARE(card.findChild<QLabel *>(u"cardLinks"_s)->text(), u"Odile Marchbanks (Partner)"_s);

    links->findChild<QToolButton *>()->click();
    QTRY_COMPARE(fetch(*m_storage, [this](Database &database) { return ClientLinkStore(database).of(m_odile.id); }).size(), 0);
    QVERIFY(!m_form->isChanged()); // none of it waits to be saved
}

void tst_ClientsPage::link_saysWhyNot()
{
    const ClientId odile = m_odile.id;
    const ClientId kofi = m_kofi.id;
    fetch(*m_storage, [=](Database &database) -> Result<bool> {
        orFail(ClientLinkStore(database).link(odile, LinkKind::Parent, kofi));
        return true;
    });
    const Client client = find(kofi);
    m_form->restore(draftOf(client), draftOf(client));
    auto *links = m_form->findChild<ClientLinksEdit *>();
    auto *kind = links->findChild<QComboBox *>(u"linkKind"_s);
    kind->setCurrentIndex(kind->findText(u"Parent"_s));
    auto *other = links->findChild<QLineEdit *>(u"linkOther"_s);
    QTest::keyClicks(other, u"odile"_s);
    QTest::keyClick(other, Qt::Key_Return);
    auto *trouble = links->findChild<QLabel *>(u"linkTrouble"_s);
    QTRY_VERIFY(!trouble->isHidden());
    QCOMPARE(trouble->text(), u"The contrary stands there already. Take that out first."_s);
}

UNTIE_TEST_GUI_MAIN(tst_ClientsPage)
#include "tst_clientspage.moc"
