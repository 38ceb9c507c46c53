#include "tests/support/testmain.h"
#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

QKeyEvent typed(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers, text);
}

} // namespace

class tst_Acts : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void table_isInOrderAndWhole();
    void table_hasNoKeyTwiceInOnePlace();
    void keyOf_isTheKeyThatIsMeant_data();
    void keyOf_isTheKeyThatIsMeant();
    void choose_clashesAreTold();
    void choices_comeBackAsTheyWere();
    void buttonsFollowWhatIsChosen();
    void shortcutsFollowWhatIsChosen();
    void actSet_doesWhatIsPossible();
    void actsIn_findsWhatCanBeSeen();
};

void tst_Acts::cleanup()
{
    Keys::ours().resetAll();
}

void tst_Acts::table_isInOrderAndWhole()
{
    QCOMPARE(actTable().size(), qsizetype(Act::Count));
    QSet<QString> ids;
    for (qsizetype i = 0; i < actTable().size(); ++i) {
        const ActRow &row = actTable()[i];
        QCOMPARE(qsizetype(row.act), i);
        QVERIFY2(!ids.contains(QString::fromLatin1(row.id)), row.id);
        ids.insert(QString::fromLatin1(row.id));
        QVERIFY2(iconNames().contains(QString::fromLatin1(row.icon)), row.icon);
        QVERIFY2(!*row.key || !Keys::ours().of(row.act).isEmpty(), row.id); // a key that Qt does not know
        QVERIFY2(places().contains(row.where), row.id);
    }
}

void tst_Acts::table_hasNoKeyTwiceInOnePlace()
{
    for (const ActRow &row : actTable())
        QVERIFY2(Keys::ours().takenBy(Keys::ours().of(row.act), row.act).isEmpty(), row.id);
}

void tst_Acts::keyOf_isTheKeyThatIsMeant_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("letter") << int(Qt::Key_V) << Qt::KeyboardModifiers() << u"V"_s;
    QTest::newRow("letter with shift is another") << int(Qt::Key_V) << Qt::KeyboardModifiers(Qt::ShiftModifier) << u"Shift+V"_s;
    QTest::newRow("sign that needs shift") << int(Qt::Key_Question) << Qt::KeyboardModifiers(Qt::ShiftModifier) << u"?"_s;
    QTest::newRow("enter of the number pad") << int(Qt::Key_Enter) << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::KeypadModifier) << u"Ctrl+Return"_s;
    QTest::newRow("digit of the number pad") << int(Qt::Key_1) << Qt::KeyboardModifiers(Qt::KeypadModifier) << u"1"_s;
    QTest::newRow("shift alone") << int(Qt::Key_Shift) << Qt::KeyboardModifiers(Qt::ShiftModifier) << QString();
}

void tst_Acts::keyOf_isTheKeyThatIsMeant()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, expected);
    QCOMPARE(keyOf(typed(key, modifiers)).toString(QKeySequence::PortableText), expected);
}

void tst_Acts::choose_clashesAreTold()
{
    Keys &keys = Keys::ours();
    QCOMPARE(keys.takenBy(QKeySequence(Qt::CTRL | Qt::Key_L), Act::NewClient), QList<Act>{Act::Lock}); // everywhere meets all
    QVERIFY(keys.takenBy(QKeySequence(Qt::Key_V), Act::SignNote).isEmpty()); // on another page
    keys.choose(Act::Lock, QKeySequence(Qt::Key_F12));
    QVERIFY(keys.takenBy(QKeySequence(Qt::CTRL | Qt::Key_L), Act::NewClient).isEmpty());
    QVERIFY(keys.isChosen(Act::Lock));
    keys.choose(Act::Lock, QKeySequence(Qt::CTRL | Qt::Key_L));
    QVERIFY(!keys.isChosen(Act::Lock));
}

void tst_Acts::choices_comeBackAsTheyWere()
{
    Keys &keys = Keys::ours();
    keys.choose(Act::Lock, QKeySequence(Qt::Key_F12));
    keys.choose(Act::GoToday, {});
    const QStringList choices = keys.choices();
    QCOMPARE(choices, (QStringList{u"lock=F12"_s, u"today="_s}));
    keys.resetAll();
    keys.setChoices(choices + QStringList{u"gone=F3"_s, u"nonsense"_s});
    QCOMPARE(keys.choices(), choices);
    QVERIFY(keys.of(Act::GoToday).isEmpty());
}

void tst_Acts::buttonsFollowWhatIsChosen()
{
    QPushButton button;
    setAct(&button, Act::NewClient);
    QCOMPARE(button.shortcut(), QKeySequence(QKeySequence::New));
    Keys::ours().choose(Act::NewClient, QKeySequence(Qt::Key_F4));
    QCOMPARE(button.shortcut(), QKeySequence(Qt::Key_F4));
    QCOMPARE(shownKey(&button), u"F4"_s);
}

void tst_Acts::shortcutsFollowWhatIsChosen()
{
    QWidget window;
    const QShortcut *sign = newShortcut(Act::SignNote, &window);
    QCOMPARE(sign->keys(), (QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}));
    Keys::ours().choose(Act::SignNote, {});
    QVERIFY(sign->keys().isEmpty());
}

void tst_Acts::actSet_doesWhatIsPossible()
{
    QWidget page;
    ActSet acts(&page);
    QStringList done;
    bool may = false;
    acts.add(Act::StartVisit, [&] { done += u"visit"_s; });
    acts.add(Act::EditClient, [&] { done += u"edit"_s; }, [&] { return may; });
    QVERIFY(acts.press(typed(Qt::Key_V, Qt::NoModifier, u"v"_s)));
    QVERIFY(!acts.press(typed(Qt::Key_V, Qt::ControlModifier)));
    QVERIFY(!acts.press(typed(Qt::Key_E)));
    QCOMPARE(acts.possible(), QList<Act>{Act::StartVisit});
    may = true;
    QVERIFY(acts.press(typed(Qt::Key_E)));
    Keys::ours().choose(Act::StartVisit, QKeySequence(Qt::Key_F5));
    QVERIFY(!acts.press(typed(Qt::Key_V)));
    QVERIFY(acts.press(typed(Qt::Key_F5)));
    QCOMPARE(done, (QStringList{u"visit"_s, u"edit"_s, u"visit"_s}));
}

void tst_Acts::actsIn_findsWhatCanBeSeen()
{
    QWidget window;
    auto *here = new QWidget(&window);
    auto *hidden = new QWidget(&window);
    hidden->hide();
    auto *button = new QPushButton(here);
    setAct(button, Act::NewClient);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    (new ActSet(here))->add(Act::StartVisit, [] {});
    (new ActSet(hidden))->add(Act::EditClient, [] {});
    newShortcut(Act::Lock, &window);
    window.show();
    QList<Act> found;
    for (const ActInReach &reach : actsIn(&window)) {
        found += reach.act;
        if (reach.act == Act::NewClient)
            reach.run();
    }
    QCOMPARE(found, (QList<Act>{Act::StartVisit, Act::NewClient, Act::Lock}));
    QCOMPARE(clicked.count(), 1);
}

UNTIE_TEST_GUI_MAIN(tst_Acts)
#include "tst_acts.moc"
