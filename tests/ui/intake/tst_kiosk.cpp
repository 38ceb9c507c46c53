#include "ui/intake/kiosk.h"

#include "app/bodymap/atlas.h"
#include "app/bodymap/figure.h"
#include "app/clients/clientstore.h"
#include "app/common/translator.h"
#include "app/storage/storagethread.h"
#include "tests/support/builders.h"
#include "tests/support/intakedriver.h"
#include "tests/support/paintedtexts.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/common/theme.h"
#include "ui/intake/intakesheet.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Kiosk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp, ThemeChoice::Light); } // style and letters as people see them
    void init();
    void cleanup();
    void handedIn_isSealedAndComplete();
    void notKept_isNotThankedFor();
    void takenAway_losesNothing();
    void typed_isSealedWhileTyping();
    void theClient_choosesTheLanguage();
    void onlyThePasswordLeadsOut();
    void unsigned_isSaid();
    void small_isReadWholeInLongLanguages();

private:
    template <class Job>
    auto ask(Job job) { return orFail(m_storage->run(job).result()); }
    QList<InboxItem> received();

    const Figure m_figure = orFail(Figure::load());
    const Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<StorageThread> m_storage;
    Session m_session;
    Client m_client;
    QPointer<Kiosk> m_kiosk;
};

void tst_Kiosk::init()
{
    m_clinic = std::make_unique<TestClinic>();
    m_clinic->employ(u"Desk"_s, Role::Receptionist);
    m_client = aClient().named(u"Odile"_s, u"Marchbanks"_s);
    m_client.born = QDate(1980, 1, 1);
    {
        OpenClinic owner = m_clinic->open();
        m_client.id = orFail(ClientStore(*owner.database).add(m_client));
        orFail(ClinicalInboxStore(*owner.database).file()); // a therapist has signed in once
    }
    m_storage = std::make_unique<StorageThread>();
    m_session = orFail(m_storage->open([this]() -> Result<OpenClinic> { return m_clinic->open(u"Desk"_s); }).result());
    m_kiosk = new Kiosk(*m_storage, m_session, m_client);
    m_kiosk->setBody(m_figure, m_atlas);
    m_kiosk->resize(1280, 900);
    QSignalSpy ready(m_kiosk, &Kiosk::ready);
    m_kiosk->show();
    QVERIFY(ready.wait());
}

void tst_Kiosk::cleanup()
{
    delete m_kiosk;
    m_storage.reset();
    m_clinic.reset();
}

QList<InboxItem> tst_Kiosk::received()
{
    m_storage.reset(); // the desk leaves
    OpenClinic owner = m_clinic->open();
    ClinicalInboxStore inbox(*owner.database);
    orFail(inbox.file());
    return orFail(inbox.received());
}

void tst_Kiosk::handedIn_isSealedAndComplete()
{
    IntakeDriver form(*m_kiosk);
    form.answer(u"occupation"_s, u"Organ builder"_s);
    m_kiosk->sheet()->goTo(m_kiosk->sheet()->steps() - 1);
    form.press(u"consent-treatment"_s);
    form.press(u"consent-privacy"_s);
    form.sign();
    form.press(u"sheetNext"_s);
    QTRY_VERIFY(form.shows(u"kioskThanks"_s));
    delete m_kiosk;
    const auto items = received();
    QCOMPARE(items.size(), 1);
    QVERIFY(items.first().complete);
    QCOMPARE(items.first().client, m_client.id);
    const ReceivedForm received = orFail(receivedFormFrom(items.first().body));
    QCOMPARE(received.answers.answer(u"occupation"_s).text, u"Organ builder"_s);
    QCOMPARE(received.consents.size(), 2);
}

void tst_Kiosk::notKept_isNotThankedFor()
{
    IntakeDriver form(*m_kiosk);
    m_kiosk->sheet()->goTo(m_kiosk->sheet()->steps() - 1);
    form.press(u"consent-treatment"_s);
    form.press(u"consent-privacy"_s);
    form.sign();
    m_storage->close().waitForFinished();
    form.press(u"sheetNext"_s);
    QTRY_VERIFY(form.shows(u"kioskTrouble"_s));
    QVERIFY(!form.shows(u"kioskThanks"_s));
    QVERIFY(!m_kiosk->isDone());
}

void tst_Kiosk::takenAway_losesNothing()
{
    IntakeDriver form(*m_kiosk);
    form.answer(u"occupation"_s, u"Organ builder"_s);
    delete m_kiosk; // locked because the lid was closed
    const auto items = received();
    QCOMPARE(items.size(), 1);
    QVERIFY(!items.first().complete);
    QCOMPARE(orFail(receivedFormFrom(items.first().body)).answers.answer(u"occupation"_s).text, u"Organ builder"_s);
}

/// So that neither the power nor a kill takes more than the last seconds.
void tst_Kiosk::typed_isSealedWhileTyping()
{
    const auto waiting = [this] {
        return ask([](Database &database) -> Result<int> {
            auto rows = database.run(u"SELECT count(*) FROM frontdesk.clinical_inbox"_s);
            if (!rows)
                return fail(rows.error());
            return rows->next() ? rows->value(0).toInt() : 0;
        });
    };
    QCOMPARE(waiting(), 0);
    IntakeDriver(*m_kiosk).answer(u"occupation"_s, u"Organ builder"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, 6000);
    QVERIFY(!m_kiosk->isDone());
}

void tst_Kiosk::theClient_choosesTheLanguage()
{
    const auto heard = [] { return QCoreApplication::translate("untie::Kiosk", "Hand back to the desk"); };
    const QString program = heard();
    IntakeDriver form(*m_kiosk);
    form.answer(u"occupation"_s, u"Organ builder"_s);
    form.press(u"language-de"_s);
    QTRY_COMPARE(m_kiosk->findChildren<IntakeSheet *>().size(), 1);
    QCOMPARE(m_kiosk->findChild<QPushButton *>(u"handBack"_s)->text(), u"Zurück an den Empfang"_s);
    QVERIFY(m_kiosk->findChild<QWidget *>(u"language-de"_s)->hasFocus());
    QCOMPARE(m_kiosk->sheet()->answers().answer(u"occupation"_s).text, u"Organ builder"_s); // nothing is lost
    form.press(u"handBack"_s);
    QCOMPARE(heard(), program); // the desk is spoken to in its own
    form.press(u"kioskStay"_s);
    form.press(u"language-en"_s);
    QTRY_COMPARE(m_kiosk->findChildren<IntakeSheet *>().size(), 1);
    QCOMPARE(m_kiosk->findChild<QPushButton *>(u"handBack"_s)->text(), u"Hand back to the desk"_s);
    delete m_kiosk;
    QCOMPARE(heard(), program);
}

void tst_Kiosk::onlyThePasswordLeadsOut()
{
    IntakeDriver form(*m_kiosk);
    QSignalSpy left(m_kiosk, &Kiosk::left);
    QVERIFY(!m_kiosk->close());
    QVERIFY(form.shows(u"kioskPassword"_s));
    form.type(u"kioskPassword"_s, u"not the password"_s);
    form.press(u"kioskLeave"_s);
    QTRY_VERIFY(m_kiosk->findChild<QWidget *>(u"kioskLeave"_s)->isEnabled());
    QVERIFY(left.isEmpty());
    form.press(u"kioskStay"_s);
    QVERIFY(form.shows(u"sheetNext"_s));
    form.press(u"handBack"_s);
    form.type(u"kioskPassword"_s, TestClinic::passwordText());
    form.press(u"kioskLeave"_s);
    QVERIFY(left.wait());
    QTRY_VERIFY(!m_kiosk);
}

void tst_Kiosk::unsigned_isSaid()
{
    IntakeDriver form(*m_kiosk);
    m_kiosk->sheet()->goTo(m_kiosk->sheet()->steps() - 1);
    form.press(u"sheetNext"_s);
    QVERIFY(form.words(u"consentProblem"_s).contains(u"Nobody has signed"_s) || form.words(u"consentProblem"_s).contains(u"not ticked"_s));
    QVERIFY(!m_kiosk->isDone());
    form.press(u"signLater"_s);
    QVERIFY(form.shows(u"kioskThanks"_s));
}

/// At the least size of a window, all that is asked with its details open.
void tst_Kiosk::small_isReadWholeInLongLanguages()
{
    m_kiosk->resize(900, 480);
    QStringList found;
    for (const QString &language : {u"ar"_s, u"de"_s, u"fr"_s}) { // the longest, and one from right to left
        m_kiosk->findChild<QPushButton *>(u"language-"_s + language)->click();
        const auto buttons = m_kiosk->sheet()->findChildren<QPushButton *>();
        for (QPushButton *chip : buttons) {
            if (chip->objectName().startsWith(u"condition-"_s) && !chip->isChecked())
                chip->click();
        }
        for (int step = 0; step < m_kiosk->sheet()->steps(); ++step) {
            m_kiosk->sheet()->goTo(step);
            QCoreApplication::processEvents();
            for (const QString &text : unreadTexts(*m_kiosk))
                found += u"%1, step %2: %3"_s.arg(language).arg(step + 1).arg(text);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

UNTIE_TEST_GUI_MAIN(tst_Kiosk)
#include "tst_kiosk.moc"
