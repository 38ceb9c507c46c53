#include "tests/support/testmain.h"
#include "ui/common/assistant.h"
#include "ui/common/field.h"
#include "ui/common/steplist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

class LineStep final : public AssistantStep
{
public:
    explicit LineStep(const QString &name)
        : AssistantStep(name, name + u"?"_s, u"One sentence."_s)
        , line(newLineEdit())
        , other(new QPushButton(u"Other"_s))
    {
        body().addWidget(line);
        body().addWidget(other);
        setFocusProxy(line);
    }
    void enter() override { ++entered; }
    bool leave() override { return !line->text().isEmpty(); }

    QLineEdit *line;
    QPushButton *other;
    int entered = 0;
};

} // namespace

class tst_Assistant : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void enter_goesOnOnlyWhenTheStepIsDone();
    void escape_goesBackAndKeepsWhatWasTyped();
    void escape_onTheFirstStepLeaves();
    void last_finishes();
    void button_withTheFocusIsPressedByEnter();
    void busy_takesNoKeys();
    void steps_areTold();

private:
    void press(Qt::Key key) { QTest::keyClick(m_assistant->window()->focusWidget(), key); }

    std::unique_ptr<Assistant> m_assistant;
    LineStep *m_first = nullptr;
    LineStep *m_second = nullptr;
};

void tst_Assistant::init()
{
    m_first = new LineStep(u"First"_s);
    m_second = new LineStep(u"Second"_s);
    m_assistant = std::make_unique<Assistant>(u"Try"_s, u"Foot."_s, QList<AssistantStep *>{m_first, m_second}, u"Finish"_s);
    m_assistant->show();
    QVERIFY(QTest::qWaitForWindowActive(m_assistant.get()));
    m_assistant->goTo(0);
}

void tst_Assistant::enter_goesOnOnlyWhenTheStepIsDone()
{
    QVERIFY(m_first->line->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(m_assistant->current(), 0);
    m_first->line->setText(u"x"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_assistant->current(), 1);
    QVERIFY(m_second->line->hasFocus());
    QCOMPARE(m_second->entered, 1);
}

void tst_Assistant::escape_goesBackAndKeepsWhatWasTyped()
{
    m_first->line->setText(u"x"_s);
    press(Qt::Key_Return);
    m_second->line->setText(u"y"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_assistant->current(), 0);
    QCOMPARE(m_first->line->text(), u"x"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_second->line->text(), u"y"_s);
}

void tst_Assistant::escape_onTheFirstStepLeaves()
{
    QSignalSpy left(m_assistant.get(), &Assistant::left);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void tst_Assistant::last_finishes()
{
    QSignalSpy finished(m_assistant.get(), &Assistant::finished);
    auto *next = m_assistant->findChild<QPushButton *>(u"assistantNext"_s);
    m_first->line->setText(u"x"_s);
    QVERIFY(next->text() != u"Finish"_s);
    next->click();
    QCOMPARE(next->text(), u"Finish"_s);
    next->click();
    QCOMPARE(finished.size(), 0);
    m_second->line->setText(u"y"_s);
    next->click();
    QCOMPARE(finished.size(), 1);
}

void tst_Assistant::button_withTheFocusIsPressedByEnter()
{
    QSignalSpy clicked(m_first->other, &QPushButton::clicked);
    m_first->line->setText(u"x"_s);
    m_first->other->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(m_assistant->current(), 0);
}

void tst_Assistant::busy_takesNoKeys()
{
    QSignalSpy left(m_assistant.get(), &Assistant::left);
    m_first->line->setText(u"x"_s);
    m_assistant->showBusy(u"Wait."_s);
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QTest::keyClick(m_assistant.get(), Qt::Key_Return);
    QCOMPARE(left.size(), 0);
    QCOMPARE(m_assistant->current(), 0);
    m_assistant->showTrouble(u"It did not work out."_s);
    QCOMPARE(m_assistant->findChild<QLabel *>(u"assistantMessage"_s)->text(), u"It did not work out."_s);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void tst_Assistant::steps_areTold()
{
    auto *list = m_assistant->findChild<StepList *>();
    QCOMPARE(list->accessibleName(), u"Step 1 of 2: First"_s);
    m_first->line->setText(u"x"_s);
    press(Qt::Key_Return);
    QCOMPARE(list->accessibleName(), u"Step 2 of 2: Second"_s);
}

UNTIE_TEST_GUI_MAIN(tst_Assistant)
#include "tst_assistant.moc"
