#include "app/clients/clientstore.h"
#include "app/common/translator.h"
#include "app/intake/cautionoverridestore.h"
#include "app/intake/clientcautions.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/visitpagedriver.h"
#include "ui/bodymap/bodymapview.h"
#include "ui/common/scorecell.h"
#include "ui/common/theme.h"
#include "ui/intake/choicechip.h"
#include "ui/visits/treatmentrow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace untie;
using namespace Qt::StringLiterals;

/// Writing down on the visit's page what was done.
class tst_TreatmentPart final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void technique_isOnePress_andOpensAtItsMinutes();
    void pointInHand_isWhereItIsDone();
    void keyboard_opensAndRemoves();
    void caution_asksWhy_andKeepsIt();
    void homeCareAndNextVisit_areStored();
    void storedVisit_comesBackWhole();

private:
    const QList<Treatment> &treatments() const { return m_page->visit().treatments; }
    TreatmentRow *row(int index) const { return m_page->findChildren<TreatmentRow *>().value(index); }
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

void tst_TreatmentPart::init()
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

void tst_TreatmentPart::cleanup()
{
    m_driver.reset();
    m_page.reset();
    m_storage.reset();
}

void tst_TreatmentPart::technique_isOnePress_andOpensAtItsMinutes()
{
    press(u"technique-swedish"_s);
    QCOMPARE(treatments().size(), 1);
    QVERIFY(row(0)->isOpen());
    auto *minutes = row(0)->findChild<QSpinBox *>();
    QTRY_VERIFY(minutes->hasFocus());
    QTest::keyClicks(minutes, u"25"_s);
    QCOMPARE(treatments().first().minutes, 25);
    QCOMPARE(child<QLabel>(u"treatedMinutes"_s).text(), u"25 of 60 min"_s);

    press(u"technique-deep_tissue"_s); // one is open at a time
    QVERIFY(!row(0)->isOpen() && row(1)->isOpen());
    m_driver->undo();
    QCOMPARE(treatments().size(), 1);
}

void tst_TreatmentPart::pointInHand_isWhereItIsDone()
{
    m_driver->addMuscle(u"upper trapezius r"_s);
    QCOMPARE(m_page->visit().findings.size(), 1);
    press(u"technique-trp_pressure_release"_s);
    const TreatedPlace place = treatments().first().place;
    QCOMPARE(place.finding, m_page->visit().findings.first().id);
    QCOMPARE(place.muscle, m_page->visit().findings.first().muscle);
    QCOMPARE(place.side, Side::Right);
}

void tst_TreatmentPart::keyboard_opensAndRemoves()
{
    press(u"moreTechniques"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"technique-lymph_drainage"_s));
    press(u"technique-lymph_drainage"_s);
    TreatmentRow *lymph = row(0);
    lymph->setOpen(false);
    lymph->setFocus();
    QTest::keyClick(lymph, Qt::Key_Return);
    QVERIFY(lymph->isOpen());
    lymph->setFocus();
    QTest::keyClick(lymph, Qt::Key_Delete);
    QVERIFY(treatments().isEmpty());
}

void tst_TreatmentPart::caution_asksWhy_andKeepsIt()
{
    ClientCautions known;
    known.client.id = m_client;
    const CautionRule *rule = nullptr;
    for (const CautionRule &one : cautionTable().rules) {
        if (bans(one, u"deep_tissue"_s) && !bans(one, u"swedish"_s))
            rule = &one;
    }
    QVERIFY(rule);
    known.cautions = {Caution{.rule = rule, .wholeBody = true}};
    m_page->setCautions(m_page->visit().id, known);
    press(u"technique-swedish"_s);
    QVERIFY(!row(0)->findChild<QLabel *>(u"techniqueVerdict"_s)->isVisible());
    press(u"technique-deep_tissue"_s);
    TreatmentRow *deep = row(1);
    auto *verdict = deep->findChild<QLabel *>(u"techniqueVerdict"_s);
    QVERIFY(verdict->isVisible());
    auto *reason = deep->findChild<QLineEdit *>(u"overrideReason"_s);
    deep->findChild<QPushButton *>(u"overrideCaution"_s)->click();
    QTRY_VERIFY(verdict->text().contains(u"Say why"_s)); // not without a reason
    reason->setText(u"Her doctor agreed"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(verdict->text().contains(u"Her doctor agreed"_s));
    QVERIFY(!reason->isVisible());
    const auto made = fetch(*m_storage, [client = m_client, visit = m_page->visit().id](Database &database) { return CautionOverrideStore(database).of(client, visit); });
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().rule, rule->id);
    QCOMPARE(made.first().technique, u"deep_tissue"_s);
}

void tst_TreatmentPart::homeCareAndNextVisit_areStored()
{
    child<QPlainTextEdit>(u"homeCare"_s).setPlainText(u"Ball against the wall."_s);
    child<QSpinBox>(u"nextWeeks"_s).setValue(2);
    auto &before = child<ScoreCell>(u"overallBefore"_s);
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_6);
    m_driver->save();
    QTRY_VERIFY(!m_page->isUnsaved());
    const Visit stored = fetch(*m_storage, [id = m_page->visit().id](Database &database) { return VisitStore(database).find(id); });
    QCOMPARE(stored.homeCare, u"Ball against the wall."_s);
    QCOMPARE(stored.nextWeeks, 2);
    QCOMPARE(stored.overallBefore, 6);
    QVERIFY(!stored.overallAfter);
}

void tst_TreatmentPart::storedVisit_comesBackWhole()
{
    press(u"technique-swedish"_s);
    m_driver->save();
    QTRY_VERIFY(!m_page->isUnsaved());
    const Visit before = m_page->visit();
    m_page->open(m_client, before.id);
    QTRY_VERIFY(row(0) && !row(0)->isOpen()); // another row, of what is stored
    QCOMPARE(m_page->visit().id, before.id);
    QCOMPARE(treatments(), before.treatments);
}

int main(int argc, char *argv[])
{
    startCryptography();
    QApplication app(argc, argv);
    Appearance appearance(app, ThemeChoice::Light);
    tst_TreatmentPart test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_treatmentpart.moc"
