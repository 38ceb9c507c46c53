#include "app/clients/clientstore.h"
#include "app/common/secret.h"
#include "app/common/translator.h"
#include "app/people/peoplestore.h"
#include "app/settings/settingsstore.h"
#include "app/storage/draftstore.h"
#include "app/visits/visitdraft.h"
#include "app/visits/visitstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/visitpagedriver.h"
#include "ui/bodymap/bodymapview.h"
#include "ui/common/noticebar.h"
#include "ui/common/theme.h"
#include "ui/visits/notepane.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;
using Section = VisitSheet::Section;

class tst_VisitPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opened_showsOpenPointsAndTheNote();
    void clickAndTwoDigits_makeAScoredPoint_andAreStored();
    void tabAndDigits_answerWhatWasOpen();
    void tab_goesOnBesideTheMapAfterTheLastOpenPoint();
    void aClickBesideTheBody_letsGo();
    void digitsAndLetters_actOnlyOutsideTexts();
    void undoAndRedo_areStoredToo();
    void aTypedMuscle_isMarkedAtItsUsualSite();
    void drag_movesTheMarkAndUndoesAtOnce();
    void aLayerBelow_isChosenWithTheArrow();
    void whatIsNoMuscle_isWrittenInTheClinicsLanguage();
    void aMarkNearAnOpenPoint_isThatPointByEnter();
    void shiftAndArrows_moveTheMark_andAreUndoneAtOnce();
    void areaPaintedByKeys_isStored_andUndone();
    void areaOfReferredPain_belongsToThePointInHand();
    void twoPointsThatAreOne_areSoInTheVault_andCanBeSeparated();
    void slash_typesAMuscle_whichLightsUp();
    void theLineForAMuscle_invitesInWholeWords();
    void questionMark_opensTheLegend();
    void note_isStoredByItself();
    void minutes_areStoredAndUndoneAtOnce();
    void aRemark_isStoredAndUndoneAtOnce();
    void note_isStoredWhileOneWritesOn();
    void aNewVisitInWhichNothingIsWritten_isNotStored();
    void aNewVisit_isStoredWithItsFirstMark();
    void closedBeforeTheSaveWasDue_isStored();
    void somebodyElseSaved_isTold_andNothingIsLost();
    void bothVersions_areShown_andKept();
    void savedElsewhere_isToldWhileNothingIsTyped();
    void whatSomebodyElseLeft_isTold();
    void whatIsRefused_isKeptAsADraft_andNeverMine_overTheirs();
    void aDraft_isStoredAsSoonAsItCanBe();
    void mineDiscarded_showsTheirs_andComesBack();
    void theVaultIsClosed_isTold_andTheTextStays();
    void print_comesAfterStoring();
    void aVisitThatIsNotThere_isTold();
    void page_isPainted_data();
    void page_isPainted();

private:
    QPointF siteOf(const QString &muscle, Side side, const QString &view = u"back-superficial"_s) const;
    Visit stored();
    Visit inVault();
    Finding found(const QString &muscle, Side side, TriggerPointId point, int before, int after) const;
    void open();

    Figure m_figure = orFail(Figure::load());
    Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<VisitPage> m_page;
    std::unique_ptr<VisitPageDriver> m_driver;
    Client m_client;
    PersonId m_therapist;
    VisitId m_visit;
};

QPointF tst_VisitPage::siteOf(const QString &muscle, Side side, const QString &view) const
{
    for (const Site &site : m_atlas.muscle(muscle)->sites)
        if (const auto at = siteAt(site, view, side))
            return *at;
    qFatal("%s has no site in %s", qUtf8Printable(muscle), qUtf8Printable(view));
}

Finding tst_VisitPage::found(const QString &muscle, Side side, TriggerPointId point, int before, int after) const
{
    Finding finding;
    finding.id = newId<FindingId>();
    finding.point = point;
    finding.muscle = muscle;
    finding.side = side;
    finding.view = u"back-superficial"_s;
    const QPointF at = siteOf(muscle, side);
    finding.at = {at.x() / 1000, at.y() / 2000};
    finding.before = before;
    finding.after = after;
    return finding;
}

/// A client with four visits, on which two points developed, and the visit of today with nothing but a sentence.
void tst_VisitPage::init()
{
    m_storage = std::make_unique<StorageThread>();
    openEmptyClinic(*m_storage);
    m_client = {};
    m_client.given = u"Odile"_s;
    m_client.family = u"Marchbanks"_s;
    m_client.born = QDate(1979, 5, 2);
    m_client.id = newId<ClientId>();
    m_therapist = newId<PersonId>();
    m_visit = newId<VisitId>();
    const TriggerPointId trapezius = newId<TriggerPointId>();
    const TriggerPointId infraspinatus = newId<TriggerPointId>();

    QList<Visit> visits;
    const QDateTime today = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (int i = 0; i < 4; ++i) {
        Visit visit;
        visit.client = m_client.id;
        visit.id = i == 3 ? m_visit : newId<VisitId>();
        visit.therapist = m_therapist;
        visit.startedAt = today.addDays(14 * (i - 3));
        if (i < 3)
            visit.findings = {found(u"trapezius_upper"_s, Side::Right, trapezius, 8 - i / 2, 5 - i / 2),
                              found(u"infraspinatus"_s, Side::Left, infraspinatus, 6 - i, 4 - i)};
        else
            visit.note.subjective = u"Low back “a dull band” since Saturday, gardening."_s;
        visits.append(visit);
    }
    fetch(*m_storage, [=, this](Database &database) -> Result<bool> {
        Person nora;
        nora.id = m_therapist;
        nora.name = u"Nora Vale"_s;
        orFail(PeopleStore(database).add(nora));
        orFail(ClientStore(database).add(m_client));
        for (const Visit &visit : visits)
            orFail(VisitStore(database).save(visit, today));
        return true;
    });

    m_page = std::make_unique<VisitPage>(*m_storage, m_figure, m_atlas);
    m_driver = std::make_unique<VisitPageDriver>(*m_page);
    m_page->resize(1440 - railWidth, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_VisitPage::cleanup()
{
    m_driver.reset();
    m_page.reset();
    m_storage.reset();
}

void tst_VisitPage::open()
{
    m_page->open(m_client.id, m_visit);
    QTRY_COMPARE(m_page->visit().id, m_visit);
}

Visit tst_VisitPage::stored()
{
    return fetch(*m_storage,
                 [this](Database &database) { return VisitStore(database).find(m_client.id, m_page->visit().id); });
}

/// The visit that every test begins with, as the vault has it.
Visit tst_VisitPage::inVault()
{
    return fetch(*m_storage, [this](Database &database) { return VisitStore(database).find(m_client.id, m_visit); });
}

void tst_VisitPage::opened_showsOpenPointsAndTheNote()
{
    open();
    QCOMPARE(m_driver->points(),
             QStringList({u"Upper trapezius, right, open since the last visit, then 7 → 4"_s,
                          u"Infraspinatus, left, open since the last visit, then 4 → 2"_s}));
    QCOMPARE(m_driver->marks().size(), 2);
    QVERIFY(m_driver->note(Section::Subjective).startsWith(u"Low back"_s));
    QCOMPARE(m_driver->status(), QString());
}

void tst_VisitPage::clickAndTwoDigits_makeAScoredPoint_andAreStored()
{
    open();
    QSignalSpy changed(m_page.get(), &VisitPage::changed);
    m_driver->clickFigure(u"back-superficial"_s, siteOf(u"gluteus_medius"_s, Side::Left));
    m_driver->type(u"64"_s);
    QCOMPARE(m_driver->points().last(), u"Gluteus medius, left, active trigger point, 6 before, 4 after"_s);
    m_driver->save();
    QTRY_VERIFY(m_driver->status().startsWith(u"Saved"_s));
    QCOMPARE(changed.size(), 1);
    const Visit kept = stored();
    QCOMPARE(kept.findings.size(), 1);
    QCOMPARE(kept.findings.first().muscle, u"gluteus_medius"_s);
    QCOMPARE(kept.findings.first().side, Side::Left);
    QCOMPARE(kept.findings.first().before, 6);
    QCOMPARE(kept.findings.first().after, 4);
    QVERIFY(!kept.findings.first().site.isEmpty());
}

/// Nobody who works by keyboard is held in the map by points that they do not answer.
void tst_VisitPage::tab_goesOnBesideTheMapAfterTheLastOpenPoint()
{
    open();
    auto *map = m_page->findChild<BodyMapView *>();
    map->setFocus();
    for (int i = 0; i < 2; ++i) {
        m_driver->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), map);
    }
    m_driver->press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != map);
}

void tst_VisitPage::tabAndDigits_answerWhatWasOpen()
{
    open();
    m_driver->press(Qt::Key_Tab);
    m_driver->type(u"0"_s);
    m_driver->press(Qt::Key_Tab);
    m_driver->type(u"-"_s);
    QCOMPARE(m_driver->points(),
             QStringList({u"Upper trapezius, right, active trigger point, 0 before"_s,
                          u"Infraspinatus, left, active trigger point, not examined"_s}));
    m_driver->save();
    QTRY_VERIFY(m_driver->status().startsWith(u"Saved"_s));
    const auto points = fetch(*m_storage, [this](Database &database) {
        return VisitStore(database).points(m_client.id, QDateTime::currentDateTimeUtc());
    });
    QCOMPARE(points.size(), 2); // the same two, each with one more sight
    for (const TriggerPoint &point : points)
        QCOMPARE(point.readings.size(), 4);
}

void tst_VisitPage::aClickBesideTheBody_letsGo()
{
    open();
    m_driver->clickFigure(u"back-superficial"_s, siteOf(u"infraspinatus"_s, Side::Right));
    m_driver->type(u"63"_s);
    const QStringList points = m_driver->points();
    QTest::mouseClick(&m_driver->map(), Qt::LeftButton, {}, QPoint(6, 60));
    m_driver->type(u"84"_s); // nobody's
    QCOMPARE(m_driver->points(), points);
}

void tst_VisitPage::digitsAndLetters_actOnlyOutsideTexts()
{
    open();
    m_driver->clickFigure(u"back-superficial"_s, siteOf(u"gluteus_medius"_s, Side::Left));
    m_driver->type(u"6l"_s);
    const QStringList before = m_driver->points();
    QVERIFY(before.last().contains(u"latent"_s));
    QWidget *plan = m_page->findChild<QWidget *>(u"plan"_s);
    plan->setFocus();
    QTest::keyClicks(plan, u"3 weeks - all"_s);
    QCOMPARE(m_driver->note(Section::Plan), u"3 weeks - all"_s);
    QCOMPARE(m_driver->points(), before);
}

void tst_VisitPage::undoAndRedo_areStoredToo()
{
    open();
    m_driver->clickFigure(u"back-superficial"_s, siteOf(u"gluteus_medius"_s, Side::Left));
    m_driver->type(u"64"_s);
    m_driver->undo();
    QVERIFY(m_driver->points().last().endsWith(u"6 before"_s));
    m_driver->undo();
    m_driver->undo();
    QCOMPARE(m_driver->points().size(), 2);
    m_driver->redo();
    m_driver->save();
    QTRY_VERIFY(m_driver->status().startsWith(u"Saved"_s));
    QCOMPARE(stored().findings.size(), 1);
    m_driver->undo();
    m_driver->save();
    QTRY_COMPARE(stored().findings.size(), 0);
}

void tst_VisitPage::aTypedMuscle_isMarkedAtItsUsualSite()
{
    open();
    m_driver->addMuscle(u"gluteus med r"_s);
    QCOMPARE(m_driver->points().last(), u"Gluteus medius, right, active trigger point"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"5"_s);
    QVERIFY(m_driver->points().last().endsWith(u"5 before"_s));
    m_driver->addMuscle(u"upper trap r"_s); // near the one that is open already, which is offered
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_driver->points().size(), 3);
    QVERIFY(!m_driver->points().first().contains(u"open since"_s));
}

void tst_VisitPage::drag_movesTheMarkAndUndoesAtOnce()
{
    open();
    const QPointF from = siteOf(u"gluteus_medius"_s, Side::Left);
    m_driver->clickFigure(u"back-superficial"_s, from);
    const QPointF before = m_page->visit().findings.first().at;
    m_driver->dragOnFigure(from, from + QPointF(10, 60));
    const QPointF after = m_page->visit().findings.first().at;
    QVERIFY(qAbs(after.y() - before.y() - 0.03) < 0.002);
    m_driver->undo();
    QCOMPARE(m_page->visit().findings.first().at, before);
}

void tst_VisitPage::aLayerBelow_isChosenWithTheArrow()
{
    open();
    // A place where two muscles lie one over the other.
    QPointF at;
    const FigureView &view = *m_figure.view(u"back-deep"_s);
    for (const Region &region : view.regions) {
        const Spot spot = spotAt(m_figure, m_atlas, view.id, region.centre);
        if (spot.candidates.size() > 1 && !spot.candidates[0].muscle.isEmpty()
            && spot.candidates[0].muscle != spot.candidates[1].muscle) {
            at = region.centre;
            break;
        }
    }
    QVERIFY(!at.isNull());
    m_driver->clickFigure(view.id, at);
    const QString first = m_page->visit().findings.first().muscle;
    m_driver->press(Qt::Key_Down);
    QVERIFY(m_page->visit().findings.first().muscle != first);
    m_driver->press(Qt::Key_Up);
    QCOMPARE(m_page->visit().findings.first().muscle, first);
}

/// The program speaks English, the clinic writes German.
void tst_VisitPage::whatIsNoMuscle_isWrittenInTheClinicsLanguage()
{
    fetch(*m_storage, [](Database &database) -> Result<bool> {
        ClinicProfile clinic;
        clinic.name = u"Praxis Marchbanks"_s;
        clinic.timeZone = u"Europe/Vienna"_s;
        clinic.language = u"de"_s;
        orFail(SettingsStore(database).save(clinic));
        return true;
    });
    open();
    const auto &regions = m_figure.view(u"front-skin"_s)->regions;
    m_driver->clickFigure(u"front-superficial"_s, std::ranges::find(regions, u"patella"_s, &Region::shape)->centre);
    m_driver->type(u"64"_s);
    QVERIFY(m_driver->points().last().startsWith(u"Kneecap"_s));
    const QString found = m_page->findChild<NotePane *>()->found();
    QVERIFY2(found.contains(u"Kniescheibe"_s), qPrintable(found));
    QVERIFY2(!found.contains(u"Kneecap"_s), qPrintable(found));
}

void tst_VisitPage::aMarkNearAnOpenPoint_isThatPointByEnter()
{
    open();
    const QPointF known = siteOf(u"infraspinatus"_s, Side::Left);
    m_driver->clickFigure(u"back-superficial"_s, known + QPointF(0, 34)); // too far to take the ghost
    QCOMPARE(m_driver->points().size(), 3);
    m_driver->type(u"5"_s);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->points().size(), 2);
    QCOMPARE(m_driver->points().filter(u"5 before"_s).size(), 1);
    m_driver->undo();
    QCOMPARE(m_driver->points().size(), 3);
}

void tst_VisitPage::shiftAndArrows_moveTheMark_andAreUndoneAtOnce()
{
    open();
    m_driver->clickFigure(u"back-superficial"_s, siteOf(u"gluteus_medius"_s, Side::Left));
    const QPointF before = m_page->visit().findings.last().at;
    for (int i = 0; i < 3; ++i)
        m_driver->press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_page->visit().findings.last().at.x() > before.x() + 0.01);
    m_driver->undo();
    QCOMPARE(m_page->visit().findings.last().at, before);
}

void tst_VisitPage::areaPaintedByKeys_isStored_andUndone()
{
    open();
    m_driver->type(u"p"_s);
    m_driver->press(Qt::Key_Space);
    for (int i = 0; i < 4; ++i)
        m_driver->press(Qt::Key_Down);
    m_driver->press(Qt::Key_Space);
    m_driver->press(Qt::Key_Return);
    m_driver->type(u"5"_s);
    QVERIFY(m_driver->points().last().endsWith(u"area of pain, 5 before"_s));
    m_driver->save();
    QTRY_VERIFY(m_driver->status().startsWith(u"Saved"_s));
    QCOMPARE(stored().findings.last().kind, FindingKind::PainArea);
    QVERIFY(!stored().findings.last().outlines.isEmpty());
    QCOMPARE(stored().findings.last(), m_page->visit().findings.last());
    m_driver->undo();
    m_driver->undo();
    QCOMPARE(m_driver->points().size(), 2);
}

void tst_VisitPage::areaOfReferredPain_belongsToThePointInHand()
{
    open();
    m_driver->clickFigure(u"back-superficial"_s, siteOf(u"gluteus_medius"_s, Side::Left));
    m_driver->type(u"6"_s);
    const TriggerPointId from = m_page->visit().findings.last().point;
    m_driver->type(u"r"_s);
    m_driver->press(Qt::Key_Space);
    m_driver->press(Qt::Key_Down);
    m_driver->press(Qt::Key_Space);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_page->visit().findings.last().kind, FindingKind::ReferredArea);
    QCOMPARE(m_page->visit().findings.last().key, from);
}

void tst_VisitPage::twoPointsThatAreOne_areSoInTheVault_andCanBeSeparated()
{
    // A second point beside the first, as if it had been taken for another one on a visit of its own.
    const ClientId client = m_client.id;
    const auto add = [client](Database &database) {
        Visit visit;
        visit.client = client;
        visit.id = newId<VisitId>();
        visit.therapist = newId<PersonId>();
        visit.startedAt = QDateTime::currentDateTimeUtc().addDays(-1);
        Finding finding;
        finding.id = newId<FindingId>();
        finding.point = newId<TriggerPointId>();
        finding.muscle = u"trapezius_upper"_s;
        finding.side = Side::Right;
        finding.view = u"back-superficial"_s;
        finding.at = {0.61, 0.2};
        finding.before = 3;
        visit.findings = {finding};
        return VisitStore(database).save(visit, QDateTime::currentDateTimeUtc());
    };
    fetch(*m_storage, add);
    open();
    QCOMPARE(m_driver->points().size(), 3);
    m_driver->press(Qt::Key_Tab);
    auto *more = m_page->findChild<QToolButton *>(u"morePoint"_s);
    QAction *same = nullptr;
    for (QAction *action : more->menu()->actions())
        if (action->text().contains(u"trapezius"_s))
            same = action;
    QVERIFY(same);
    same->trigger();
    QTRY_COMPARE(m_driver->points().size(), 2);
    const auto inVault = [&] {
        return fetch(*m_storage, [client](Database &database) { return VisitStore(database).points(client, QDateTime::currentDateTimeUtc()); });
    };
    QCOMPARE(inVault().size(), 2);
    m_driver->press(Qt::Key_Escape);
    m_driver->press(Qt::Key_Tab); // what hurt more comes first
    m_driver->press(Qt::Key_Tab);
    QAction *apart = nullptr;
    for (QAction *action : more->menu()->actions())
        if (action->text().startsWith(u"Separate"_s))
            apart = action;
    QVERIFY(apart);
    apart->trigger();
    QTRY_COMPARE(m_driver->points().size(), 3);
    QCOMPARE(inVault().size(), 3);
}

void tst_VisitPage::slash_typesAMuscle_whichLightsUp()
{
    open();
    m_driver->press(Qt::Key_Slash);
    auto *line = m_page->findChild<QLineEdit *>(u"muscle"_s);
    QTRY_VERIFY(line->hasFocus());
    const QImage before = m_driver->map().grab().toImage();
    QTest::keyClicks(line, u"gluteus max l"_s);
    QVERIFY(m_driver->map().grab().toImage() != before);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(m_driver->points().last().startsWith(u"Gluteus maximus, left"_s));
}

void tst_VisitPage::theLineForAMuscle_invitesInWholeWords()
{
    open();
    auto *edit = m_page->findChild<QLineEdit *>(u"muscle"_s);
    QSet<QString> invitations;
    for (const int wide : {500, 260, 190}) {
        edit->parentWidget()->resize(wide, edit->parentWidget()->height());
        QVERIFY(edit->width() < wide);
        QVERIFY(edit->fontMetrics().horizontalAdvance(edit->placeholderText()) < edit->width() - 40);
        invitations.insert(edit->placeholderText());
    }
    QCOMPARE(invitations.size(), 2);
}

void tst_VisitPage::questionMark_opensTheLegend()
{
    open();
    auto *legend = m_page->findChild<QWidget *>(u"legendSheet"_s);
    QVERIFY(legend->isHidden());
    m_driver->map().setFocus();
    QTest::keyClick(&m_driver->map(), Qt::Key_Question);
    QVERIFY(legend->isVisible());
    for (const FindingKind kind : findingKinds())
        QVERIFY2(legend->accessibleDescription().contains(nameOf(kind)), qPrintable(nameOf(kind)));
    QTest::keyClick(legend, Qt::Key_Escape);
    QVERIFY(legend->isHidden());
}

void tst_VisitPage::note_isStoredByItself()
{
    open();
    m_driver->write(Section::Plan, u"Zwei Wochen. 二週間。\nBall against the wall."_s);
    QCOMPARE(m_driver->status(), u"Saving…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->status().startsWith(u"Saved"_s), 5000);
    QCOMPARE(stored().note.plan, u"Zwei Wochen. 二週間。\nBall against the wall."_s);
}

void tst_VisitPage::minutes_areStoredAndUndoneAtOnce()
{
    open();
    auto *minutes = m_page->findChild<QSpinBox *>(u"minutes"_s);
    QCOMPARE(minutes->value(), 60);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"45"_s);
    m_driver->save();
    QTRY_COMPARE(stored().minutes, 45);
    m_driver->undo();
    QCOMPARE(minutes->value(), 60);
    m_driver->save();
    QTRY_COMPARE(stored().minutes, 60);
}

void tst_VisitPage::aRemark_isStoredAndUndoneAtOnce()
{
    open();
    m_driver->clickFigure(u"back-superficial"_s, siteOf(u"gluteus_medius"_s, Side::Left));
    auto *remark = m_page->findChild<QLineEdit *>(u"remark"_s);
    QVERIFY(remark->isVisible());
    remark->setFocus();
    QTest::keyClicks(remark, u"5 a knot, t-shaped"_s); // none of these keys scores
    QVERIFY(!m_page->visit().findings.first().before);
    m_driver->save();
    QTRY_COMPARE(stored().findings.first().remark, u"5 a knot, t-shaped"_s);
    QTest::keyClick(remark, Qt::Key_Return);
    QVERIFY(!remark->hasFocus());
    m_driver->undo();
    QCOMPARE(remark->text(), QString());
    QCOMPARE(m_page->visit().findings.size(), 1);
}

void tst_VisitPage::note_isStoredWhileOneWritesOn()
{
    open();
    const auto writesOn = [this] { m_driver->write(Section::Plan, u"on and "_s); };
    QTRY_VERIFY_WITH_TIMEOUT((writesOn(), stored().note.plan.startsWith(u"on and"_s)), 20'000);
}

void tst_VisitPage::aNewVisitInWhichNothingIsWritten_isNotStored()
{
    m_page->begin(m_client.id, m_therapist);
    QTRY_VERIFY(m_driver->isOpen());
    QVERIFY(m_page->visit().id != m_visit);
    QCOMPARE(m_driver->points().size(), 2);
    m_driver->save();
    m_page->open(m_client.id, m_visit);
    QTRY_COMPARE(m_page->visit().id, m_visit);
    const auto rows =
        fetch(*m_storage, [this](Database &database) { return VisitStore(database).newest(m_client.id, 10); });
    QCOMPARE(rows.size(), 4);
}

void tst_VisitPage::aNewVisit_isStoredWithItsFirstMark()
{
    m_page->begin(m_client.id, m_therapist);
    QTRY_VERIFY(m_driver->isOpen());
    m_driver->clickFigure(u"back-superficial"_s, siteOf(u"gluteus_medius"_s, Side::Left));
    m_driver->type(u"t"_s);
    m_driver->save();
    QTRY_VERIFY(m_driver->status().startsWith(u"Saved"_s));
    QCOMPARE(stored().findings.first().before, 10);
    QCOMPARE(stored().therapist, m_therapist);
    m_driver->type(u"5"_s); // and again, with the number the first save gave
    m_driver->save();
    QTRY_COMPARE(stored().findings.first().after, 5);
}

void tst_VisitPage::closedBeforeTheSaveWasDue_isStored()
{
    open();
    m_driver->write(Section::Plan, u"Two weeks."_s);
    m_driver.reset();
    m_page.reset();
    const Visit kept =
        fetch(*m_storage, [this](Database &database) { return VisitStore(database).find(m_client.id, m_visit); });
    QCOMPARE(kept.note.plan, u"Two weeks."_s);
}

void tst_VisitPage::somebodyElseSaved_isTold_andNothingIsLost()
{
    open();
    fetch(*m_storage, [this](Database &database) -> Result<int> {
        Visit theirs = orFail(VisitStore(database).find(m_client.id, m_visit));
        theirs.note.plan = u"theirs"_s;
        return VisitStore(database).save(theirs, QDateTime::currentDateTimeUtc());
    });
    m_driver->write(Section::Plan, u"mine"_s);
    m_driver->save();
    QTRY_VERIFY(!m_driver->problem().isEmpty());
    QCOMPARE(m_driver->status(), u"Not saved"_s);
    QCOMPARE(m_driver->note(Section::Plan), u"mine"_s);
    QCOMPARE(stored().note.plan, u"theirs"_s);

    m_driver->keepMine();
    QTRY_VERIFY(m_driver->status().startsWith(u"Saved"_s));
    QCOMPARE(m_driver->problem(), QString());
    QCOMPARE(stored().note.plan, u"mine"_s);
}

void tst_VisitPage::bothVersions_areShown_andKept()
{
    open();
    fetch(*m_storage, [this](Database &database) -> Result<int> {
        Visit theirs = orFail(VisitStore(database).find(m_client.id, m_visit));
        theirs.note.plan = u"theirs"_s;
        return VisitStore(database).save(theirs, QDateTime::currentDateTimeUtc());
    });
    m_driver->write(Section::Plan, u"mine"_s);
    m_driver->save();
    QTRY_VERIFY(!m_driver->problem().isEmpty());
    m_page->findChild<QPushButton *>(u"compare"_s)->click();
    QTRY_VERIFY(m_page->findChild<QDialog *>(u"conflictView"_s));
    auto *view = m_page->findChild<QDialog *>(u"conflictView"_s);
    QStringList words;
    for (const QLabel *label : view->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.contains("mine"_L1));
    QVERIFY(words.contains("theirs"_L1));
    view->findChild<QPushButton *>(u"keepBoth"_s)->click();
    QTRY_COMPARE(stored().note.plan, u"theirs\n\nmine"_s);
    QTRY_VERIFY(m_driver->status().startsWith(u"Saved"_s));
    QCOMPARE(m_driver->problem(), QString());
    QCOMPARE(m_driver->note(Section::Plan), u"theirs\n\nmine"_s);
}

void tst_VisitPage::savedElsewhere_isToldWhileNothingIsTyped()
{
    open();
    const auto *shows = m_page->findChild<QPushButton *>(u"showTheirs"_s);
    QVERIFY(!shows->isVisible());
    fetch(*m_storage, [this](Database &database) -> Result<int> {
        Visit theirs = orFail(VisitStore(database).find(m_client.id, m_visit));
        theirs.note.plan = u"theirs"_s;
        return VisitStore(database).save(theirs, QDateTime::currentDateTimeUtc());
    });
    QTRY_VERIFY(shows->isVisible());
    QVERIFY(m_driver->problem().startsWith("This visit was saved elsewhere"_L1));
    QVERIFY(m_driver->note(Section::Plan) != u"theirs"_s); // nothing changes under the hand
    m_page->findChild<QPushButton *>(u"showTheirs"_s)->click();
    QTRY_COMPARE(m_driver->note(Section::Plan), u"theirs"_s);
    QCOMPARE(m_driver->problem(), QString());
}

void tst_VisitPage::whatSomebodyElseLeft_isTold()
{
    fetch(*m_storage, [this](Database &database) -> Result<int> {
        Person other;
        other.id = newId<PersonId>();
        other.name = u"Otto Weiss"_s;
        orFail(PeopleStore(database).add(other));
        Visit theirs = orFail(VisitStore(database).find(m_client.id, m_visit));
        theirs.note.plan = u"unsaved"_s;
        auto transaction = orFail(database.begin(Vault::Clinical));
        orFail(database.run(u"INSERT INTO clinical.draft (person_id, kind, object_id, body, at) VALUES (:person, :kind, :visit, :body, :at)"_s,
                            {{u":person"_s, other.id.value},
                             {u":kind"_s, QString(visitDraftKind)},
                             {u":visit"_s, m_visit.value},
                             {u":body"_s, QString::fromUtf8(QJsonDocument(toJson(theirs)).toJson(QJsonDocument::Compact))},
                             {u":at"_s, QDateTime::currentMSecsSinceEpoch()}}));
        orFail(transaction.commit());
        return 0;
    });
    open();
    const QList<Notice> told = m_page->findChild<NoticeBar *>()->notices();
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.constFirst().sentence.startsWith("Otto Weiss left changes of this note"_L1), qPrintable(told.constFirst().sentence));
    QVERIFY(m_driver->note(Section::Plan) != u"unsaved"_s);
}

namespace {

/// The drafts of visits that the clinical vault keeps.
QList<Visit> draftsIn(StorageThread &storage)
{
    QList<Visit> visits;
    for (const Draft &draft : fetch(storage, [](Database &database) { return DraftStore(database).all(Vault::Clinical); })) {
        if (draft.kind == visitDraftKind)
            visits << orFail(visitFrom(draft.body));
    }
    return visits;
}

} // namespace

void tst_VisitPage::whatIsRefused_isKeptAsADraft_andNeverMine_overTheirs()
{
    open();
    Visit theirs = inVault();
    theirs.note.plan = u"theirs"_s;
    fetch(*m_storage, [&](Database &database) { return VisitStore(database).save(theirs, QDateTime::currentDateTimeUtc()); });
    m_driver->write(Section::Plan, u"mine"_s);
    m_driver->save(); // on its way, and to be refused, when the page goes
    m_driver->write(Section::Objective, u"mine too"_s);
    m_page.reset();
    const QList<Visit> drafts = draftsIn(*m_storage);
    QCOMPARE(drafts.size(), 1);
    QVERIFY(drafts.first().note.plan.contains(u"mine"_s));
    QVERIFY(drafts.first().note.objective.contains(u"mine too"_s));
    QCOMPARE(inVault().note.plan, u"theirs"_s);
}

void tst_VisitPage::aDraft_isStoredAsSoonAsItCanBe()
{
    Visit draft = inVault();
    draft.note.plan = u"typed before the end"_s;
    fetch(*m_storage, [&](Database &database) {
        return DraftStore(database).keep(Vault::Clinical, {visitDraftKind, draft.id.value, toJson(draft), QDateTime::currentDateTimeUtc()});
    });
    m_page->resume(draft);
    QTRY_COMPARE(m_driver->note(Section::Plan), u"typed before the end"_s);
    QTRY_VERIFY(m_driver->status().startsWith(u"Saved"_s));
    QCOMPARE(inVault().note.plan, u"typed before the end"_s);
    QVERIFY(draftsIn(*m_storage).isEmpty());
}

void tst_VisitPage::mineDiscarded_showsTheirs_andComesBack()
{
    open();
    Visit theirs = inVault();
    theirs.note.plan = u"theirs"_s;
    fetch(*m_storage, [&](Database &database) { return VisitStore(database).save(theirs, QDateTime::currentDateTimeUtc()); });
    m_driver->write(Section::Plan, u"mine"_s);
    m_driver->save();
    QTRY_VERIFY(!m_driver->problem().isEmpty());
    QSignalSpy discarded(m_page.get(), &VisitPage::discarded);
    m_driver->discardMine();
    QTRY_COMPARE(m_driver->note(Section::Plan), u"theirs"_s);
    QCOMPARE(discarded.size(), 1);
    QVERIFY(draftsIn(*m_storage).isEmpty());
    m_page->resume(discarded.first().first().value<Visit>()); // undone
    QTRY_VERIFY(m_driver->note(Section::Plan).contains(u"mine"_s));
    QTRY_VERIFY(!m_driver->problem().isEmpty()); // theirs is still not overwritten
    QCOMPARE(draftsIn(*m_storage).size(), 1);
    QCOMPARE(inVault().note.plan, u"theirs"_s);
}

void tst_VisitPage::theVaultIsClosed_isTold_andTheTextStays()
{
    open();
    m_storage->close().waitForFinished();
    m_driver->write(Section::Plan, u"Two weeks."_s);
    QSignalSpy left(m_page.get(), &VisitPage::backRequested);
    m_driver->back();
    QTRY_VERIFY(!m_driver->problem().isEmpty());
    QCOMPARE(m_driver->status(), u"Not saved"_s);
    QCOMPARE(m_driver->note(Section::Plan), u"Two weeks."_s);
    QCOMPARE(left.size(), 0);
}

void tst_VisitPage::print_comesAfterStoring()
{
    open();
    m_driver->write(Section::Plan, u"Two weeks."_s);
    QSignalSpy printed(m_page.get(), &VisitPage::printRequested);
    m_driver->print();
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(printed.first().first().value<VisitId>(), m_visit);
    QCOMPARE(stored().note.plan, u"Two weeks."_s);
}

void tst_VisitPage::aVisitThatIsNotThere_isTold()
{
    open();
    m_page->open(m_client.id, newId<VisitId>());
    QTRY_VERIFY(!m_driver->problem().isEmpty());
    // Nothing goes into the visit that was open before.
    QVERIFY(!m_driver->isOpen());
    QVERIFY(m_driver->points().isEmpty());
    QCOMPARE(m_driver->note(Section::Subjective), QString());
    m_driver->clickFigure(u"back-superficial"_s, siteOf(u"gluteus_medius"_s, Side::Left));
    m_driver->type(u"64"_s);
    m_page->findChild<QWidget *>(u"plan"_s)->setFocus();
    QTest::keyClicks(m_page->findChild<QWidget *>(u"plan"_s), u"rest"_s);
    QVERIFY(m_driver->points().isEmpty());
    QCOMPARE(m_driver->note(Section::Plan), QString());
    QCOMPARE(m_page->visit().client, m_client.id); // so that back leads there
}

void tst_VisitPage::page_isPainted_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QString>("view");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const auto back = u"back-superficial"_s;
    const QSize usual(1440, 900);
    QTest::newRow("light-1440") << ThemeChoice::Light << usual << back << Qt::LeftToRight;
    QTest::newRow("dark-1440") << ThemeChoice::Dark << usual << back << Qt::LeftToRight;
    QTest::newRow("light-1280") << ThemeChoice::Light << QSize(1280, 800) << back << Qt::LeftToRight;
    QTest::newRow("dark-1280") << ThemeChoice::Dark << QSize(1280, 800) << back << Qt::LeftToRight;
    QTest::newRow("light-1920") << ThemeChoice::Light << QSize(1920, 1080) << back << Qt::LeftToRight;
    QTest::newRow("light-1100") << ThemeChoice::Light << QSize(1100, 760) << back << Qt::LeftToRight;
    QTest::newRow("mirrored") << ThemeChoice::Light << usual << back << Qt::RightToLeft;
    for (const char *view : {"back-deep", "front-superficial", "front-deep", "left", "right"})
        QTest::newRow(view) << ThemeChoice::Light << usual << QString::fromLatin1(view) << Qt::LeftToRight;
}

void tst_VisitPage::page_isPainted()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, window);
    QFETCH(QString, view);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    auto *appearance = qApp->findChild<Appearance *>();
    appearance->choose(theme);
    m_page->resize(window.width() - railWidth, window.height());
    open();
    m_driver->press(Qt::Key_Tab);
    m_driver->type(u"64"_s);
    for (const auto &[muscle, side, keys] :
         {std::tuple{u"levator_scapulae"_s, Side::Right, u"63"_s}, std::tuple{u"rhomboids"_s, Side::Right, u"2"_s},
          std::tuple{u"gluteus_medius"_s, Side::Left, u"64"_s},
          std::tuple{u"latissimus_dorsi"_s, Side::Right, u"h3"_s}}) {
        if (!m_atlas.muscle(muscle))
            continue;
        m_driver->addMuscle(m_atlas.nameOf(muscle) + (side == Side::Left ? u" l"_s : u" r"_s));
        m_driver->type(keys);
    }
    m_driver->write(Section::Objective, u"Upper trapezius R 6 → 4, was 7. Levator scapulae R 6 → 3."_s);
    m_driver->write(Section::Plan, u"Two weeks, 60 minutes. Ball against the wall, 2 × 1 min a day."_s);
    m_driver->map().setFocus();
    QTest::mouseMove(&m_driver->map(), m_driver->map().toWidget(siteOf(u"gluteus_maximus"_s, Side::Right)).toPoint());
    m_driver->save();
    QTRY_VERIFY(m_driver->status().startsWith(u"Saved"_s));

    m_driver->openView(view);
    const QImage picture = m_page->grab().toImage();
    if (const QString folder = qEnvironmentVariable("UNTIE_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(u"visit-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
    // The body is drawn: its middle is neither the page nor a hole in it.
    const qreal ratio = picture.devicePixelRatio();
    const QPoint back = m_driver->map().mapTo(m_page.get(), m_driver->map().toWidget({530, 520}).toPoint());
    QVERIFY(picture.pixelColor(back * ratio) != token(Token::Surface, appearance->theme()));
    const QPoint corner = m_driver->map().mapTo(m_page.get(), QPoint(4, 60));
    QCOMPARE(picture.pixelColor(corner * ratio), token(Token::Surface, appearance->theme()));
    QCOMPARE(m_page->width(), window.width() - railWidth);
    QCOMPARE(m_page->findChild<QWidget *>(u"plan"_s)->isVisible(), window.width() >= 1200);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char *argv[])
{
    startCryptography();
    QApplication app(argc, argv);
    Appearance appearance(app, ThemeChoice::Light);
    tst_VisitPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_visitpage.moc"
