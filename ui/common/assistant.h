#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace untie {

class StepList;

/// One page of an assistant: one idea, with a title, a sentence, and what is to be filled in.
class AssistantStep : public QWidget
{
    Q_OBJECT

public:
    /// `name` stands in the list of steps.
    AssistantStep(const QString &name, const QString &title, const QString &lead, QWidget *parent = nullptr);

    const QString &name() const { return m_name; }
    /// Takes all the room there is, for a table; else it is as wide as words are read well.
    virtual bool isWide() const { return false; }
    /// It comes into view, from whichever side.
    virtual void enter() {}
    /// Whether one may go on: else the step says what is missing, at its place, with the cursor there.
    virtual bool leave() { return true; }
    /// One goes back from it.
    virtual void turnBack() {}

signals:
    /// What this step asks for is done: Enter shall go on now.
    void done();

protected:
    /// What stands below the sentence; forms add a stretch below.
    QVBoxLayout &body() { return *m_body; }
    void setLead(const QString &lead);

private:
    QString m_name;
    QLabel *m_lead;
    QVBoxLayout *m_body;
};

/// Steps one after the other: Enter goes on, Esc goes back, nothing typed is lost by either.
class Assistant final : public QWidget
{
    Q_OBJECT

public:
    /// `title` says what is being done, `foot` one sentence below the list of steps.
    Assistant(const QString &title, const QString &foot, const QList<AssistantStep *> &steps, const QString &finish, QWidget *parent = nullptr);

    void goTo(int step);
    int current() const;

    /// Something takes a moment after the last step: says what, and lets nothing be pressed, but Cancel where it can be
    /// stopped: see stopWanted().
    void showBusy(const QString &sentence, bool mayStop = false);
    /// Says why it did not work out; empty: nothing is wrong.
    void showTrouble(const QString &sentence);
    bool isBusy() const { return m_busy; }

signals:
    void left(); ///< back from the first step
    void finished(); ///< on from the last one
    void stopWanted(); ///< what it is busy with

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide(const QString &title, const QString &foot);
    QWidget *makeFoot();
    void back();
    void goOn();
    void say(const QString &sentence, bool trouble);
    void settle();

    QList<AssistantStep *> m_steps;
    QString m_finish;
    StepList *m_list;
    QWidget *m_side = nullptr;
    QStackedLayout *m_stack;
    QLabel *m_message = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_busy = false;
    bool m_mayStop = false;
};

} // namespace untie
