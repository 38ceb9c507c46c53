#include "ui/intake/intakesheet.h"

#include "app/bodymap/atlas.h"
#include "app/common/translator.h"
#include "app/intake/intakewords.h"
#include "tests/support/answers.h"
#include "tests/support/intakedriver.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/common/theme.h"
#include "ui/intake/bodyareamap.h"
#include "ui/intake/consentsigner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

int stepNamed(const QString &id)
{
    const auto &steps = ownIntakeForm().steps;
    return int(std::ranges::find(steps, id, &FormStep::id) - steps.begin());
}

QStringList rulesOf(const IntakeAnswers &answers)
{
    QStringList rules;
    for (const Caution &caution : cautionsOf(answers, {}, today))
        rules += caution.rule->id;
    return rules;
}

} // namespace

class tst_IntakeSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_sheet.reset(); }
    void none_answersASection();
    void exception_asksFurther();
    void pressedAgain_isOpenAgain();
    void answersBefore_standThere();
    void medicine_isRecognised();
    void problem_isSaidWhereItStands();
    void everyControl_hasAName_data();
    void everyControl_hasAName();
    void consent_needsTickSignatureAndGuardian();
    void body_isPointedAt();

private:
    std::unique_ptr<IntakeSheet> m_sheet;
};

void tst_IntakeSheet::init()
{
    m_sheet = std::make_unique<IntakeSheet>(ownIntakeForm(), FormLook::Kiosk);
    m_sheet->resize(1280, 900);
    m_sheet->show();
}

void tst_IntakeSheet::none_answersASection()
{
    IntakeDriver form(*m_sheet);
    QSignalSpy edited(m_sheet.get(), &IntakeSheet::edited);
    m_sheet->goTo(stepNamed(u"health"_s));
    const QString before = form.words(u"sheetProgress"_s);
    form.none(u"lymph"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_sheet->answers().answer(u"lymphoedema"_s).reply, Reply::No);
    QVERIFY(!m_sheet->answers().answer(u"fever"_s).reply);
    QVERIFY(form.words(u"sheetProgress"_s) != before);
    form.none(u"lymph"_s); // taken back
    QVERIFY(m_sheet->answers().isEmpty());
    QCOMPARE(form.words(u"sheetProgress"_s), before);
}

void tst_IntakeSheet::exception_asksFurther()
{
    IntakeDriver form(*m_sheet);
    m_sheet->goTo(stepNamed(u"health"_s));
    QVERIFY(!form.shows(u"details-high_blood_pressure"_s));
    form.applies(u"high_blood_pressure"_s);
    QVERIFY(form.shows(u"details-high_blood_pressure"_s));
    QCOMPARE(rulesOf(m_sheet->answers()), QStringList{u"V06"_s});
    form.choose(u"high_blood_pressure.control"_s, u"uncontrolled"_s);
    QCOMPARE(rulesOf(m_sheet->answers()), QStringList{u"V05"_s});
    form.press(u"reply-high_blood_pressure-3"_s); // would rather not answer
    QCOMPARE(m_sheet->answers().answer(u"high_blood_pressure"_s).reply, Reply::Declined);
    QCOMPARE(rulesOf(m_sheet->answers()), QStringList());
}

void tst_IntakeSheet::pressedAgain_isOpenAgain()
{
    IntakeDriver form(*m_sheet);
    m_sheet->goTo(stepNamed(u"health"_s));
    form.none(u"heart"_s);
    form.applies(u"stroke"_s); // after all
    form.applies(u"stroke"_s);
    QVERIFY(!m_sheet->answers().answer(u"stroke"_s).reply); // not "no": nobody said so
    QCOMPARE(m_sheet->answers().answer(u"raynaud"_s).reply, Reply::No);
}

void tst_IntakeSheet::answersBefore_standThere()
{
    const IntakeAnswers before = answersFrom(u"stroke=yes stroke.when~2019 hand=left pain_now#7 hurts@neck med:Eliquis op:2010@hip.right own_9~x"_s.section(u" own_9"_s, 0, 0)).answers;
    m_sheet->setAnswers(before);
    IntakeDriver form(*m_sheet);
    m_sheet->goTo(stepNamed(u"health"_s));
    QVERIFY(form.shows(u"details-stroke"_s));
    form.none(u"lymph"_s); // an edit anywhere keeps all the rest
    IntakeAnswers after = m_sheet->answers();
    after.set(u"lymphoedema"_s, {});
    after.set(u"nodes_removed"_s, {});
    QVERIFY(after == before);
}

void tst_IntakeSheet::medicine_isRecognised()
{
    m_sheet = std::make_unique<IntakeSheet>(ownIntakeForm(), FormLook::Therapist);
    m_sheet->resize(1280, 900);
    m_sheet->show();
    IntakeDriver form(*m_sheet);
    m_sheet->goTo(stepNamed(u"medicines"_s));
    form.takes(u"Eliquis 5 mg"_s);
    QCOMPARE(rulesOf(m_sheet->answers()), QStringList{u"M01"_s});
    const auto classes = m_sheet->findChildren<QComboBox *>();
    QCOMPARE(classes.size(), 1);
    QCOMPARE(classes.first()->currentData().toString(), u"anticoagulant"_s);
}

void tst_IntakeSheet::problem_isSaidWhereItStands()
{
    m_sheet->setAnswers(answersFrom(u"stroke=yes stroke.when~2031"_s).answers);
    m_sheet->goTo(0);
    const auto problems = m_sheet->check(today);
    QCOMPARE(problems.size(), 1);
    m_sheet->goToProblem(problems.first());
    QCOMPARE(m_sheet->step(), stepNamed(u"health"_s));
    const auto *field = m_sheet->findChild<QWidget *>(u"question-stroke.when"_s);
    QVERIFY(field->accessibleDescription().contains(u"2031"_s));
}

void tst_IntakeSheet::everyControl_hasAName_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("kiosk") << int(FormLook::Kiosk);
    QTest::newRow("therapist") << int(FormLook::Therapist);
}

void tst_IntakeSheet::everyControl_hasAName()
{
    QFETCH(int, look);
    m_sheet = std::make_unique<IntakeSheet>(ownIntakeForm(), FormLook(look));
    m_sheet->setAnswers(answersFrom(u"stroke=yes pregnant=yes med:Eliquis op:2010@hip.right"_s).answers);
    m_sheet->resize(1280, 900);
    m_sheet->show();
    int looked = 0;
    for (int step = 0; step < m_sheet->steps(); ++step) {
        m_sheet->goTo(step);
        for (QWidget *widget : m_sheet->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            ++looked;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
    QVERIFY(looked > 100);
}

void tst_IntakeSheet::consent_needsTickSignatureAndGuardian()
{
    ConsentSigner signer(ownConsentTexts().first(2), u"Odile Marchbanks"_s, 12, FormLook::Kiosk);
    signer.show();
    IntakeDriver form(signer);
    const QDateTime now(today, QTime(12, 0), Qt::UTC);
    QVERIFY(signer.signedNow(now).isEmpty());
    QVERIFY(form.words(u"consentProblem"_s).contains(u"not ticked"_s));
    form.press(u"consent-treatment"_s);
    form.press(u"consent-privacy"_s);
    QVERIFY(signer.signedNow(now).isEmpty()); // nobody has signed
    form.sign();
    form.type(u"signer"_s, u"Anne Marchbanks"_s);
    form.type(u"guardianRelation"_s, u"mother"_s);
    QVERIFY(signer.signedNow(now).isEmpty()); // nobody asked the child
    form.press(u"childAssent"_s);
    const QList<Consent> consents = signer.signedNow(now);
    QCOMPARE(consents.size(), 2);
    QVERIFY(consents.first().byGuardian);
    QCOMPARE(consents.first().signer, u"Anne Marchbanks"_s);
    QVERIFY(consents.first().strokes.first().size() > 5);
}

void tst_IntakeSheet::body_isPointedAt()
{
    const Figure figure = orFail(Figure::load());
    const Atlas atlas = orFail(Atlas::load(figure, Translator::forLanguage(u"en"_s)));
    m_sheet->showBody(figure, atlas);
    m_sheet->goTo(stepNamed(u"why"_s));
    auto *body = m_sheet->findChild<QWidget *>(u"question-hurts"_s)->findChild<BodyAreaMap *>();
    QVERIFY(body);
    QTRY_VERIFY(body->isVisible() && body->height() > 200);
    // The names that can be pointed at: every one, on each side it has.
    QHash<QString, QPoint> found;
    for (int y = 0; y < body->height(); y += 3) {
        for (int x = 0; x < body->width(); x += 3) {
            if (const auto area = body->areaAt(QPointF(x, y)))
                found.insert(areaWords({*area}), QPoint(x, y));
        }
    }
    for (const NamedArea &area : cautionTable().areas) {
        QVERIFY2(found.contains(areaWords({{area.id, area.paired ? std::optional(Side::Left) : std::nullopt}})), qPrintable(area.id));
        QVERIFY2(!area.paired || found.contains(areaWords({{area.id, Side::Right}})), qPrintable(area.id));
    }
    const auto hurts = [this] { return m_sheet->answers().answer(u"hurts"_s).areas; };
    const BodyArea left{u"shoulder"_s, Side::Left};
    const BodyArea right{u"shoulder"_s, Side::Right};
    QTest::mouseClick(body, Qt::LeftButton, {}, found.value(areaWords({left})));
    QCOMPARE(hurts(), QList{left});
    QTest::mouseClick(body, Qt::LeftButton, {}, found.value(areaWords({right})));
    QCOMPARE(hurts(), (QList{left, right}));
    QTest::mouseClick(body, Qt::LeftButton, {}, found.value(areaWords({left})));
    QCOMPARE(hurts(), QList{right});
}

UNTIE_TEST_GUI_MAIN(tst_IntakeSheet)
#include "tst_intakesheet.moc"
