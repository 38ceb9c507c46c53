#include "app/clients/clientstore.h"
#include "app/common/translator.h"
#include "app/intake/consentstore.h"
#include "app/intake/clientcautions.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/visitpagedriver.h"
#include "ui/bodymap/bodymapview.h"
#include "ui/common/field.h"
#include "ui/common/theme.h"
#include "ui/intake/signaturepad.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

/// Writing down on the visit's page what was measured, in the form that is chosen, with the consents it needs.
class tst_MeasurePart final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void range_isChosenAndTyped();
    void valueThatCannotBe_isShownAndNotKept();
    void emptyValue_isNotMeasured();
    void pressure_isReadInTheUnitThatIsChosen();
    void removedMeasure_comesBackWithUndo();
    void shortForm_hidesWhatIsEmpty();
    void sensitiveArea_isSignedInPlace();

private:
    const QList<Measure> &measures() const { return m_page->visit().measures; }
    /// Opens the menu of a button and chooses what stands there, one level after another.
    void choose(const QString &button, const QStringList &path);
    QLineEdit &before(int row = 0) { return *m_page->findChildren<QLineEdit *>(u"measureBefore"_s).at(row); }
    template <class Widget>
    Widget &child(const QString &name) const { return *m_page->findChild<Widget *>(name); }
    void press(const QString &button) { child<QPushButton>(button).click(); }

    Figure m_figure = orFail(Figure::load());
    Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<VisitPage> m_page;
    std::unique_ptr<VisitPageDriver> m_driver;
    ClientId m_client;
};

void tst_MeasurePart::init()
{
    m_storage = std::make_unique<StorageThread>();
    openEmptyClinic(*m_storage);
    m_client = fetch(*m_storage, [](Database &database) { return ClientStore(database).add(aClient()); });
    m_page = std::make_unique<VisitPage>(*m_storage, m_figure, m_atlas);
    m_page->resize(1376, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_driver = std::make_unique<VisitPageDriver>(*m_page);
    m_page->begin(m_client, newId<PersonId>(), 60);
    QTRY_VERIFY(m_page->visit().id.isValid());
}

void tst_MeasurePart::cleanup()
{
    m_driver.reset();
    m_page.reset();
    m_storage.reset();
}

void tst_MeasurePart::choose(const QString &button, const QStringList &path)
{
    QMenu *menu = child<QPushButton>(button).menu();
    emit menu->aboutToShow();
    for (const QString &text : path) {
        const QList<QAction *> actions = menu->actions();
        const auto action = std::ranges::find(actions, text, &QAction::text);
        QVERIFY2(action != actions.end(), qPrintable(text));
        if ((*action)->menu())
            menu = (*action)->menu();
        else
            (*action)->trigger();
    }
}

void tst_MeasurePart::range_isChosenAndTyped()
{
    choose(u"addRange"_s, {u"Neck rotation"_s, u"Right"_s});
    QCOMPARE(measures().size(), 1);
    QCOMPARE(measures().first().movement, u"neck_rotation"_s);
    QCOMPARE(measures().first().place.side, Side::Right);
    QTRY_VERIFY(before().hasFocus());
    QTest::keyClicks(&before(), u"60"_s);
    QCOMPARE(measures().first().before, 60);
    QTest::keyClick(&before(), Qt::Key_Tab);
    QTRY_VERIFY(child<QLineEdit>(u"measureAfter"_s).hasFocus());
    QTest::keyClicks(m_page->focusWidget(), u"75"_s);
    QCOMPARE(measures().first().after, 75);
    choose(u"measureName"_s, {u"Passive: you move it"_s});
    QVERIFY(measures().first().passive);
    QCOMPARE(measures().first().after, 75);
}

void tst_MeasurePart::valueThatCannotBe_isShownAndNotKept()
{
    choose(u"addRange"_s, {u"Neck flexion"_s});
    for (const QString &typed : {u"201"_s, u"-91"_s, u"much"_s, u"1e9"_s}) {
        before().clear();
        QTest::keyClicks(&before(), typed);
        QVERIFY2(isProblemShown(&before()), qPrintable(typed));
        QCOMPARE(before().text(), typed);
    }
    before().clear();
    QTest::keyClicks(&before(), u"-10"_s);
    QVERIFY(!isProblemShown(&before()));
    QCOMPARE(measures().first().before, -10);
}

void tst_MeasurePart::emptyValue_isNotMeasured()
{
    choose(u"addRange"_s, {u"Neck flexion"_s});
    QTest::keyClicks(&before(), u"0"_s);
    QCOMPARE(measures().first().before, 0);
    QTest::keyClick(&before(), Qt::Key_Backspace);
    QVERIFY(!measures().first().before);
}

void tst_MeasurePart::pressure_isReadInTheUnitThatIsChosen()
{
    choose(u"addPressurePain"_s, {u"Nowhere in particular"_s});
    QTest::keyClicks(&before(), u"240"_s);
    QCOMPARE(measures().first().before, 240);
    choose(u"measureName"_s, {u"Read in kg/cm²"_s});
    QCOMPARE(measures().first().before, 240); // kept in kPa all the same
    QCOMPARE(before().text(), u"2.4"_s);
    choose(u"addPressurePain"_s, {u"Nowhere in particular"_s}); // the unit that is in hand
    QCOMPARE(measures().last().unit, MeasureUnit::KilogramPerCm2);
    QTest::keyClicks(&before(1), u"1.5"_s);
    QCOMPARE(measures().last().before, 147);
    QCOMPARE(before(1).text(), u"1.5"_s);
}

void tst_MeasurePart::removedMeasure_comesBackWithUndo()
{
    choose(u"addRange"_s, {u"Neck flexion"_s});
    QTest::keyClicks(&before(), u"40"_s);
    child<QToolButton>(u"removeMeasure"_s).click();
    QVERIFY(measures().isEmpty());
    m_driver->undo();
    QCOMPARE(measures().first().before, 40);
    QTRY_COMPARE(m_page->findChildren<QLineEdit *>(u"measureBefore"_s).size(), 1);
    QCOMPARE(before().text(), u"40"_s);
}

void tst_MeasurePart::shortForm_hidesWhatIsEmpty()
{
    child<QPlainTextEdit>(u"plan"_s).setPlainText(u"Two weeks."_s);
    press(u"shortForm"_s);
    QCOMPARE(m_page->visit().form, VisitForm::Short);
    QVERIFY(!child<QPlainTextEdit>(u"subjective"_s).isVisible());
    QVERIFY(child<QPlainTextEdit>(u"objective"_s).isVisible());
    QVERIFY(child<QPlainTextEdit>(u"plan"_s).isVisible()); // what is written is never hidden
    QVERIFY(!child<QPushButton>(u"addRange"_s).isVisible());
    m_driver->undo();
    QVERIFY(child<QPlainTextEdit>(u"subjective"_s).isVisible());
}

void tst_MeasurePart::sensitiveArea_isSignedInPlace()
{
    ClientCautions known;
    known.client = aClient();
    known.client.id = m_client;
    known.consents = standingOf(ownConsentTexts(), {}, QDate::currentDate(), m_page->visit().id);
    m_page->setCautions(m_page->visit().id, known);
    m_driver->addMuscle(u"pectoralis major l"_s);
    QVERIFY(!m_page->findChild<QPushButton *>(u"askConsent-sensitive_chest"_s)); // found, not treated
    press(u"technique-swedish"_s);
    press(u"askConsent-sensitive_chest"_s);
    auto *pad = m_page->findChild<SignaturePad *>();
    QVERIFY(pad);
    QTest::mousePress(pad, Qt::LeftButton, {}, {10, 20});
    QTest::mouseMove(pad, {40, 40});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {60, 20});
    press(u"keepConsent"_s);
    QTRY_VERIFY(!m_page->findChild<QWidget *>(u"consentAsk"_s)->isVisible());
    const auto kept = fetch(*m_storage, [client = m_client](Database &database) { return ConsentStore(database).of(client); });
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().kind, u"sensitive_chest"_s);
    QCOMPARE(kept.first().visit, m_page->visit().id);
}

int main(int argc, char *argv[])
{
    startCryptography();
    QApplication app(argc, argv);
    Appearance appearance(app, ThemeChoice::Light);
    tst_MeasurePart test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_measurepart.moc"
