#include "ui/clients/notesearchpage.h"

#include "app/clients/clientstore.h"
#include "app/security/identity.h"
#include "app/security/permissions.h"
#include "app/visits/clientnotestore.h"
#include "app/visits/visitstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"
#include "ui/clients/clientbook.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_NoteSearchPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wordsOfAnyClient_areFound_andOpened();
    void nothingFound_isSaid();
    void onlyTheNewestQuestion_isAnswered();
    void noteOutsideAVisit_isFoundAndOpened();
    void manyNotes_comeInTwoSteps();

private:
    QStringList rows() const
    {
        const auto *list = m_page->findChild<QListView *>(u"noteHits"_s);
        QStringList texts;
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"allNotesSearch"_s); }

    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<ClientBook> m_book;
    std::unique_ptr<NoteSearchPage> m_page;
    ClientId m_odile;
    VisitId m_visit;
};

/// Two clients with a note each.
void tst_NoteSearchPage::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_page.reset();
    m_book.reset();
    m_storage = std::make_unique<StorageThread>();
    openEmptyClinic(*m_storage);
    fetch(*m_storage, [this](Database &database) -> Result<int> {
        for (const auto &[given, family, text] : {std::tuple(u"Odile"_s, u"Marchbanks"_s, u"Fell from the bicycle on the left hip."_s), std::tuple(u"Otto"_s, u"Weiss"_s, u"Left shoulder, no fall."_s)}) {
            Client client;
            client.given = given;
            client.family = family;
            client.id = orFail(ClientStore(database).add(client));
            Visit visit;
            visit.client = client.id;
            visit.id = newId<VisitId>();
            visit.therapist = PersonId{1};
            visit.startedAt = QDateTime::currentDateTimeUtc().addDays(-1);
            visit.note.subjective = text;
            orFail(VisitStore(database).save(visit, QDateTime::currentDateTimeUtc()));
            if (given == "Odile"_L1) {
                m_odile = client.id;
                m_visit = visit.id;
            }
        }
        return 0;
    });
    m_book = std::make_unique<ClientBook>(*m_storage);
    m_book->load();
    QTRY_VERIFY(m_book->isLoaded());
    m_page = std::make_unique<NoteSearchPage>(*m_storage, *m_book);
    new QAbstractItemModelTester(m_page->findChild<QListView *>(u"noteHits"_s)->model(), m_page.get());
    m_page->resize(900, 600);
    m_page->QWidget::show();
    m_page->open();
}

void tst_NoteSearchPage::wordsOfAnyClient_areFound_andOpened()
{
    search()->setText(u"left"_s);
    QTRY_COMPARE(rows().size(), 2);
    search()->setText(u"hip bicy"_s);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY2(rows().constFirst().startsWith("Odile Marchbanks, "_L1), qPrintable(rows().constFirst()));
    QVERIFY(rows().constFirst().endsWith("Fell from the bicycle on the left hip."_L1));
    QSignalSpy opened(m_page.get(), &NoteSearchPage::visitOpened);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(0).value<ClientId>(), m_odile);
    QCOMPARE(opened.constFirst().at(1).value<VisitId>(), m_visit);
}

void tst_NoteSearchPage::nothingFound_isSaid()
{
    search()->setText(u"whiplash"_s);
    const auto says = [this](const QString &sentence) {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&sentence](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    };
    QTRY_VERIFY(says(u"No note has these words."_s));
    search()->clear();
    QTRY_VERIFY(!says(u"No note has these words."_s));
    QVERIFY(rows().isEmpty());
}

void tst_NoteSearchPage::onlyTheNewestQuestion_isAnswered()
{
    search()->setText(u"left"_s);
    search()->setText(u"shoulder"_s);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(rows().constFirst().startsWith("Otto Weiss"_L1));
}

void tst_NoteSearchPage::noteOutsideAVisit_isFoundAndOpened()
{
    const ClientNote note = fetch(*m_storage, [this](Database &database) {
        database.actAs({PersonId{1}, workstationName(), newIdentity().signing}, accessOf(Role::Therapist));
        return ClientNoteStore(database).write({.client = m_odile, .at = QDateTime::currentDateTimeUtc(), .text = u"Called: the cramp is gone."_s}, QDateTime::currentDateTimeUtc());
    });
    search()->setText(u"cramp"_s);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY2(rows().constFirst().startsWith("Odile Marchbanks, "_L1), qPrintable(rows().constFirst()));
    QSignalSpy opened(m_page.get(), &NoteSearchPage::noteOpened);
    QSignalSpy visits(m_page.get(), &NoteSearchPage::visitOpened);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(1).value<ClientNoteId>(), note.id);
    QVERIFY(visits.isEmpty());
}

/// The first are there to be read before all are counted; what was chosen meanwhile stays chosen.
void tst_NoteSearchPage::manyNotes_comeInTwoSteps()
{
    fetch(*m_storage, [this](Database &database) -> Result<int> {
        database.actAs({PersonId{1}, workstationName(), newIdentity().signing}, accessOf(Role::Therapist));
        for (int i = 0; i < 50; ++i)
            orFail(ClientNoteStore(database).write({.client = m_odile, .at = QDateTime::currentDateTimeUtc(), .text = u"Cramp %1."_s.arg(i)}, QDateTime::currentDateTimeUtc()));
        return 0;
    });
    search()->setText(u"cramp"_s);
    QTRY_VERIFY(!rows().isEmpty());
    QTRY_COMPARE(rows().size(), 50);
    const auto says = [this](const QString &sentence) {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&sentence](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    };
    QTRY_VERIFY(says(u"50 note(s)"_s));
}

UNTIE_TEST_GUI_MAIN(tst_NoteSearchPage)
#include "tst_notesearchpage.moc"
