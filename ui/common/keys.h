#pragma once

#include "ui/common/acts.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QKeyEvent;
class QPushButton;
class QShortcut;
class QToolButton;
class QWidget;

namespace untie {

class SearchField;

/// Which key does what on this workstation: the table's, but for those that somebody has chosen.
class Keys final : public QObject
{
    Q_OBJECT

public:
    /// The program's own.
    static Keys &ours();

    QKeySequence of(Act act) const;
    bool isChosen(Act act) const { return m_chosen.contains(act); }
    /// Another key, or none where it is empty; the table's own is no choice. What has it keeps it: see takenBy().
    void choose(Act act, const QKeySequence &key);
    void reset(Act act);
    void resetAll();
    /// What that key does already where it would meet this act's.
    QList<Act> takenBy(const QKeySequence &key, Act wanted) const;
    /// Whether the key does this act.
    bool does(const QKeyEvent &event, Act act) const;

    /// What was chosen, as it is remembered: ids and keys, "lock=Ctrl+Q"; unknown ids and lines that say nothing are left out.
    QStringList choices() const;
    void setChoices(const QStringList &choices);

signals:
    void changed();

private:
    QHash<Act, QKeySequence> m_chosen;
};

/// A key that is neither lost to Enter's two keys, the number pad, nor to the Shift that a sign needs.
QKeySequence keyOf(const QKeyEvent &event);

/// A button that does an act: its key presses it and stands on it as a cap. Both follow what is chosen.
void setAct(QPushButton *button, Act act);
/// The same without a cap; its tool tip tells the key behind what it says now.
void setAct(QToolButton *button, Act act);
/// The same for a line to search with.
void setAct(SearchField *field, Act act);
/// Only the cap, where the page is given the key.
void showAct(QPushButton *button, Act act);
/// A key that does an act while that widget's window is in front, or, with WidgetWithChildrenShortcut, while it has the focus.
QShortcut *newShortcut(Act act, QWidget *owner, Qt::ShortcutContext context = Qt::WindowShortcut);
/// "Lock the clinic (Ctrl+L)": what it says and its key, for tool tips.
QString withKey(const QString &words, Act act);
void setTipWithKey(QWidget *widget, const QString &words, Act act);

/// What a page can do by its own keys. The page gives it the keys it gets; the palette finds it beside the page.
class ActSet final : public QObject
{
    Q_OBJECT

public:
    explicit ActSet(QWidget *page);

    /// `possible` says whether it can be done now; without it, it always can.
    void add(Act act, std::function<void()> run, std::function<bool()> possible = {});
    void add(Act act, QPushButton *button); ///< clicks it, while it is there to be clicked, and puts the key on it
    /// Does what the key stands for; false where that is nothing that is possible.
    bool press(const QKeyEvent &event);
    bool run(Act act);
    QList<Act> possible() const;

private:
    struct Entry
    {
        Act act;
        std::function<void()> run;
        std::function<bool()> possible;
    };
    const Entry *find(Act act) const;

    QList<Entry> m_entries;
};

/// An act that is possible now, and how it is done.
struct ActInReach
{
    Act act;
    std::function<void()> run;
};
/// What the buttons, keys and sets of a widget and of all in it can do now; each act once.
QList<ActInReach> actsIn(QWidget *widget);
/// Does it where it is possible in that window.
void runAct(QWidget &window, Act act);

} // namespace untie
