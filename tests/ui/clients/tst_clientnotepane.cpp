#include "ui/clients/clientnotepane.h"

#include "app/security/identity.h"
#include "app/security/permissions.h"
#include "app/storage/draftstore.h"
#include "app/visits/clientnotestore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ClientNotePane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newNote_isStoredWithItsTime();
    void anotherTime_isTyped();
    void whatIsNoTime_isToldWhereItIsTyped();
    void left_isKeptAsADraft_andComesBack();
    void closed_keepsWhatWasTyped();
    void stored_leavesNoDraft();
    void changed_showsWhatStoodBefore();
    void withdrawn_needsAReason();
    void changedInTheFile_isSaidOnOpening();

private:
    ClientHistory history(const std::optional<ClientNote> &begun = {}) const
    {
        ClientHistory history;
        history.client.id = ClientId{7};
        history.zone = QTimeZone("Europe/Berlin");
        history.therapists = {{PersonId{1}, u"Nora Vale"_s}};
        history.begun = begun;
        return history;
    }
    template <class Part>
    Part *part(const char *name) const
    {
        return m_pane->findChild<Part *>(QLatin1StringView(name));
    }
    bool says(const QString &words) const
    {
        return std::ranges::any_of(m_pane->findChildren<QLabel *>(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QList<ClientNote> stored() const
    {
        return fetch(*m_storage, [](Database &database) { return ClientNoteStore(database).of(ClientId{7}); });
    }
    QList<Draft> drafts() const
    {
        return fetch(*m_storage, [](Database &database) { return DraftStore(database).all(Vault::Clinical); });
    }
    ClientNote write(const QString &text)
    {
        const ClientNote note{.client = ClientId{7}, .kind = ClientNoteKind::Message, .at = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC), .text = text};
        return fetch(*m_storage, [note](Database &database) { return ClientNoteStore(database).write(note, QDateTime::currentDateTimeUtc()); });
    }

    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<ClientNotePane> m_pane;
};

void tst_ClientNotePane::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_pane.reset();
    m_storage = std::make_unique<StorageThread>();
    openEmptyClinic(*m_storage);
    fetch(*m_storage, [](Database &database) -> Result<int> {
        database.actAs({PersonId{1}, workstationName(), newIdentity().signing}, accessOf(Role::Therapist));
        return 0;
    });
    m_pane = std::make_unique<ClientNotePane>(*m_storage);
    m_pane->resize(380, 600);
    m_pane->show();
}

void tst_ClientNotePane::newNote_isStoredWithItsTime()
{
    QSignalSpy saved(m_pane.get(), &ClientNotePane::saved);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    m_pane->begin(history());
    part<QPlainTextEdit>("clientNoteText")->setPlainText(u"Asks for an earlier time"_s);
    QTest::keyClick(part<QPlainTextEdit>("clientNoteText"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(stored().size(), 1);
    const ClientNote note = stored().constFirst();
    QCOMPARE(note.text, u"Asks for an earlier time"_s);
    QCOMPARE(note.kind, ClientNoteKind::PhoneCall);
    QVERIFY(note.at > before.addSecs(-61) && note.at <= QDateTime::currentDateTimeUtc());
}

void tst_ClientNotePane::anotherTime_isTyped()
{
    m_pane->begin(history());
    part<QPlainTextEdit>("clientNoteText")->setPlainText(u"Did not come: missed the bus"_s);
    part<QLineEdit>("clientNoteDay")->setText(u"2.3.2026"_s);
    part<QLineEdit>("clientNoteTime")->setText(u"14:05"_s);
    part<QPushButton>("saveClientNote")->click();
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(stored().constFirst().at, QDateTime({2026, 3, 2}, {13, 5}, Qt::UTC)); // the clinic is an hour east in March
}

void tst_ClientNotePane::whatIsNoTime_isToldWhereItIsTyped()
{
    m_pane->begin(history());
    part<QPlainTextEdit>("clientNoteText")->setPlainText(u"x"_s);
    part<QLineEdit>("clientNoteTime")->setText(u"noon"_s);
    part<QPushButton>("saveClientNote")->click();
    QVERIFY(says(u"When was it?"_s));
    QVERIFY(stored().isEmpty());
}

void tst_ClientNotePane::left_isKeptAsADraft_andComesBack()
{
    m_pane->begin(history());
    part<QPlainTextEdit>("clientNoteText")->setPlainText(u"Half a sent"_s);
    QTest::keyClick(part<QPlainTextEdit>("clientNoteText"), Qt::Key_Escape);
    QTRY_COMPARE(drafts().size(), 1);
    const auto begun = clientNoteFrom(drafts().constFirst().body);
    QVERIFY(begun);
    m_pane->begin(history(begun));
    QCOMPARE(part<QPlainTextEdit>("clientNoteText")->toPlainText(), u"Half a sent"_s);
    QVERIFY(says(u"You had begun to write this"_s));
    part<QPushButton>("saveClientNote")->click();
    QTRY_COMPARE(stored().size(), 1);
    QTRY_VERIFY(drafts().isEmpty());
}

void tst_ClientNotePane::closed_keepsWhatWasTyped()
{
    m_pane->begin(history());
    part<QPlainTextEdit>("clientNoteText")->setPlainText(u"The lock came"_s);
    m_pane.reset();
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(clientNoteFrom(drafts().constFirst().body)->text, u"The lock came"_s);
}

void tst_ClientNotePane::stored_leavesNoDraft()
{
    m_pane->begin(history());
    part<QPlainTextEdit>("clientNoteText")->setPlainText(u"Called back"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, 10'000);
    part<QPushButton>("saveClientNote")->click();
    QTRY_COMPARE(stored().size(), 1);
    QTRY_VERIFY(drafts().isEmpty());
    m_pane.reset();
    QVERIFY(drafts().isEmpty());
}

void tst_ClientNotePane::changed_showsWhatStoodBefore()
{
    const ClientNote note = write(u"Left shoulder"_s);
    m_pane->open(history(), note);
    QCOMPARE(part<QPlainTextEdit>("clientNoteText")->toPlainText(), u"Left shoulder"_s);
    part<QPlainTextEdit>("clientNoteText")->setPlainText(u"Right shoulder"_s);
    part<QPushButton>("saveClientNote")->click();
    QTRY_COMPARE(stored().constFirst().version, 2);
    m_pane->open(history(), stored().constFirst());
    QTRY_VERIFY(says(u"Version 1 · Nora Vale"_s));
    QVERIFY(says(u"Left shoulder"_s));
}

void tst_ClientNotePane::withdrawn_needsAReason()
{
    const ClientNote note = write(u"Left shoulder"_s);
    m_pane->open(history(), note);
    part<QPushButton>("withdrawClientNote")->click();
    part<QPushButton>("saveClientNote")->click();
    QVERIFY(says(u"Say why."_s));
    QVERIFY(stored().constFirst().stands());
    part<QLineEdit>("withdrawReason")->setText(u"It was her sister"_s);
    part<QPushButton>("saveClientNote")->click();
    QTRY_COMPARE(stored().constFirst().withdrawn, u"It was her sister"_s);
    m_pane->open(history(), stored().constFirst());
    QVERIFY(part<QPlainTextEdit>("clientNoteText")->isReadOnly());
    QVERIFY(says(u"Withdrawn: It was her sister"_s));
}

void tst_ClientNotePane::changedInTheFile_isSaidOnOpening()
{
    const ClientNote note = write(u"Left shoulder"_s);
    m_pane->open(history(), note);
    QTRY_VERIFY(says(u"Version 1 · Nora Vale"_s));
    QVERIFY(!says(u"This note was changed in the file"_s));
    fetch(*m_storage, [](Database &database) -> Result<bool> { // as another program would, to which our rules are nothing
        Access access;
        access.allow(Vault::Clinical, u"client_note"_s, TableRight::Read | TableRights(TableRight::Update));
        orFail(database.run(u"DROP TRIGGER clinical.client_note_is_not_changed"_s));
        database.actAs({}, access);
        orFail(database.run(u"UPDATE clinical.client_note SET text = 'Right shoulder'"_s));
        database.actAs({PersonId{1}, workstationName(), newIdentity().signing}, accessOf(Role::Therapist));
        return true;
    });
    m_pane->open(history(), stored().constFirst());
    QTRY_VERIFY(says(u"This note was changed in the file after it was signed."_s));
}

UNTIE_TEST_GUI_MAIN(tst_ClientNotePane)
#include "tst_clientnotepane.moc"
