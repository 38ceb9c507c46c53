#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace untie {

enum class ButtonRole {
    Normal, ///< framed
    Quiet, ///< no frame, second voice; also for combo boxes and tool buttons
    Primary, ///< filled; one on a page at most
};

void setRole(QWidget *control, ButtonRole role);
ButtonRole roleOf(const QWidget *control);

/// Makes it the page's main act: 34 px instead of 30.
void setMainAct(QPushButton *button);
bool isMainAct(const QWidget *button);

/// A key that presses the button and stands on it as a cap. Single letters act only where no text has the focus, which
/// the button cannot know: for those, show the key and let the page act.
void setKey(QPushButton *button, const QKeySequence &key);
void showKey(QPushButton *button, const QString &cap);
QString shownKey(const QWidget *button);

/// How much of a button there is room for. What it does not show stands in its tool tip; a screen reader reads it all the same.
enum class ButtonForm {
    Whole,
    WithoutKey,
    IconAlone, ///< only for a button that has one
};
void setForm(QPushButton *button, ButtonForm form);
ButtonForm formOf(const QWidget *button);
/// What a button would ask for in another form, px.
int widthAs(const QPushButton *button, ButtonForm form);
/// What they have given up so far, px. Only those that can be seen count.
int givenUp(const QList<QPushButton *> &buttons);
/// Puts buttons into the largest forms in which they save what is lacking, in px, or all they can: for `keys` the keys go, for `words`
/// keys and words, of all at once, so that they stay alike; a primary button keeps its own longest. Only those that can be seen count.
void giveWay(const QList<QPushButton *> &buttons, int keys, int words);

QPushButton *newButton(const QString &text, ButtonRole role = ButtonRole::Normal, const QString &iconName = {},
                       QWidget *parent = nullptr);
/// A quiet square button with an icon alone; `name` is what it does, for tool tip and screen reader.
QToolButton *newIconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

} // namespace untie
