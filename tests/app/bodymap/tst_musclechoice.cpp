#include "app/bodymap/musclechoice.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_MuscleChoice final : public QObject
{
    Q_OBJECT

private slots:
    void typed_findsMuscleAndSide_data();
    void typed_findsMuscleAndSide();
    void typedWithoutASide_offersBoth();
    void nonsense_offersNothing();
    void everyMuscle_hasAPlaceOnBothSides();
    void usualTouch_prefersTheOpenView();
    void byname_isSlangInEnglishAlone();
    void touch_onBoneOrSkin_hasOneCandidateWithoutAMuscle();
    void touch_besideTheBody_hasNone();
    void sideOf_isTheClients();

private:
    Figure m_figure = orFail(Figure::load());
    Atlas m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
};

void tst_MuscleChoice::typed_findsMuscleAndSide_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("muscle");
    QTest::addColumn<int>("side");
    const int left = static_cast<int>(Side::Left);
    const int right = static_cast<int>(Side::Right);
    QTest::newRow("a letter") << u"upper trap r"_s << u"trapezius_upper"_s << right;
    QTest::newRow("a word") << u"Upper trapezius LEFT"_s << u"trapezius_upper"_s << left;
    QTest::newRow("half a name") << u"infrasp l"_s << u"infraspinatus"_s << left;
}

void tst_MuscleChoice::typed_findsMuscleAndSide()
{
    QFETCH(QString, typed);
    QFETCH(QString, muscle);
    QFETCH(int, side);
    const auto choices = choicesFor(m_atlas, typed, 8);
    QVERIFY(!choices.isEmpty());
    QCOMPARE(choices.first().muscle, muscle);
    for (const MuscleChoice &choice : choices)
        QCOMPARE(static_cast<int>(choice.side), side);
}

void tst_MuscleChoice::typedWithoutASide_offersBoth()
{
    const auto choices = choicesFor(m_atlas, u"infraspinatus"_s, 8);
    QVERIFY(choices.size() >= 2);
    QCOMPARE(choices[0].muscle, choices[1].muscle);
    QVERIFY(choices[0].side != choices[1].side);
    QCOMPARE(choicesFor(m_atlas, u"infraspinatus"_s, 1).size(), 1);
}

void tst_MuscleChoice::nonsense_offersNothing()
{
    QVERIFY(choicesFor(m_atlas, u""_s, 8).isEmpty());
    QVERIFY(choicesFor(m_atlas, u"zzzqqq r"_s, 8).isEmpty());
}

void tst_MuscleChoice::everyMuscle_hasAPlaceOnBothSides()
{
    for (const Muscle &muscle : m_atlas.muscles())
        for (const Side side : {Side::Left, Side::Right}) {
            const auto touch = usualTouch(m_figure, m_atlas, {muscle.id, muscle.name, side}, u"back-superficial"_s);
            QVERIFY2(touch, qPrintable(muscle.id));
            const Spot::Candidate first = touch->spot.candidates.value(0);
            QCOMPARE(first.muscle, muscle.id);
            QCOMPARE(first.side, side);
            QVERIFY(m_figure.view(touch->view));
        }
}

void tst_MuscleChoice::usualTouch_prefersTheOpenView()
{
    const MuscleChoice trapezius{u"trapezius_upper"_s, u"Upper trapezius"_s, Side::Left};
    QCOMPARE(usualTouch(m_figure, m_atlas, trapezius, u"back-superficial"_s)->view, u"back-superficial"_s);
    const MuscleChoice pectoralis{u"pectoralis_major"_s, u"Pectoralis major"_s, Side::Left};
    QVERIFY(usualTouch(m_figure, m_atlas, pectoralis, u"back-superficial"_s)->view.startsWith(u"front"_s));
}

void tst_MuscleChoice::touch_onBoneOrSkin_hasOneCandidateWithoutAMuscle()
{
    const FigureView &view = *m_figure.view(u"back-superficial"_s);
    QPointF bare; // somewhere on the hands or feet no muscle is drawn
    for (qreal y = view.body.top(); bare.isNull() && y < view.body.bottom(); y += 7)
        for (qreal x = view.body.left(); bare.isNull() && x < view.body.center().x() - 60; x += 7)
            if (isOnBody(view, {x, y}) && regionsAt(view, {x, y}).isEmpty())
                bare = {x, y};
    QVERIFY(!bare.isNull());
    const Touch touch = touchAt(m_figure, m_atlas, view.id, bare);
    QCOMPARE(touch.spot.candidates.size(), 1);
    QCOMPARE(touch.spot.candidates.first().muscle, QString());
    QCOMPARE(touch.spot.candidates.first().side, Side::Left);
    QCOMPARE(touch.figureVersion, m_figure.version());
}

void tst_MuscleChoice::byname_isSlangInEnglishAlone()
{
    QCOMPARE(byname(*m_atlas.muscle(u"trapezius_upper"_s), QLocale::English), u"traps, upper traps"_s);
    const Atlas german = orFail(Atlas::load(m_figure, Translator::forLanguage(u"de"_s)));
    QCOMPARE(byname(*german.muscle(u"trapezius_upper"_s), QLocale::German), u"Schulteroberseite"_s);
}

void tst_MuscleChoice::touch_besideTheBody_hasNone()
{
    QVERIFY(touchAt(m_figure, m_atlas, u"back-superficial"_s, {3, 3}).spot.candidates.isEmpty());
    QVERIFY(touchAt(m_figure, m_atlas, u"no-such-view"_s, {500, 500}).spot.candidates.isEmpty());
}

void tst_MuscleChoice::sideOf_isTheClients()
{
    QCOMPARE(sideOf(*m_figure.view(u"back-superficial"_s), {300, 900}), Side::Left);
    QCOMPARE(sideOf(*m_figure.view(u"front-superficial"_s), {300, 900}), Side::Right);
    QCOMPARE(sideOf(*m_figure.view(u"front-superficial"_s), {500, 900}), Side::Midline);
    QCOMPARE(sideOf(*m_figure.view(u"left"_s), {300, 900}), Side::Left);
    QCOMPARE(sideOf(*m_figure.view(u"right"_s), {300, 900}), Side::Right);
}

UNTIE_TEST_MAIN(tst_MuscleChoice)
#include "tst_musclechoice.moc"
