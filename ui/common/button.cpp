#include "ui/common/button.h"

#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/stylepaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QVariant>

#include <algorithm>

namespace untie {

namespace {

constexpr auto roleProperty = "untieRole";
constexpr auto mainProperty = "untieMainAct";
constexpr auto keyProperty = "untieKey";
constexpr auto formProperty = "untieForm";
constexpr auto wordsAsTip = "untieWordsAsTip";

void refresh(QWidget *control)
{
    // Qt's buttons remember their size; this makes them measure and paint anew.
    QEvent changed(QEvent::FontChange);
    QCoreApplication::sendEvent(control, &changed);
}

} // namespace

void setRole(QWidget *control, ButtonRole role)
{
    control->setProperty(roleProperty, int(role));
    refresh(control);
}

ButtonRole roleOf(const QWidget *control)
{
    return control ? ButtonRole(control->property(roleProperty).toInt()) : ButtonRole::Normal;
}

void setMainAct(QPushButton *button)
{
    button->setProperty(mainProperty, true);
    refresh(button);
}

bool isMainAct(const QWidget *button)
{
    return button && button->property(mainProperty).toBool();
}

void setKey(QPushButton *button, const QKeySequence &key)
{
    button->setShortcut(key);
    showKey(button, keyText(key));
}

void showKey(QPushButton *button, const QString &cap)
{
    button->setProperty(keyProperty, cap);
    refresh(button);
}

QString shownKey(const QWidget *button)
{
    return button ? button->property(keyProperty).toString() : QString();
}

void setForm(QPushButton *button, ButtonForm form)
{
    const bool isOurs = button->property(wordsAsTip).toBool();
    if (form == ButtonForm::IconAlone && (isOurs || button->toolTip().isEmpty())) { // it may say something else by now
        const QString key = shownKey(button);
        const QString words = QString(button->text()).remove(QLatin1Char('&'));
        button->setToolTip(key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, key));
        button->setProperty(wordsAsTip, true);
    } else if (form != ButtonForm::IconAlone && isOurs) {
        button->setToolTip({});
        button->setProperty(wordsAsTip, false);
    }
    if (formOf(button) == form)
        return;
    button->setProperty(formProperty, int(form));
    refresh(button);
}

ButtonForm formOf(const QWidget *button)
{
    return button ? ButtonForm(button->property(formProperty).toInt()) : ButtonForm::Whole;
}

int widthAs(const QPushButton *button, ButtonForm form)
{
    QStyleOptionButton option;
    option.initFrom(button);
    option.text = button->text();
    option.icon = button->icon();
    return stylepaint::buttonSize(option, button, form).width();
}

int givenUp(const QList<QPushButton *> &buttons)
{
    int width = 0;
    for (const QPushButton *button : buttons)
        width += button->isHidden() ? 0 : widthAs(button, ButtonForm::Whole) - widthAs(button, formOf(button));
    return width;
}

void giveWay(const QList<QPushButton *> &buttons, int keys, int words)
{
    QHash<QPushButton *, ButtonForm> forms;
    int saved = 0;
    for (const ButtonForm form : {ButtonForm::WithoutKey, ButtonForm::IconAlone}) {
        const int lacking = form == ButtonForm::IconAlone ? words : std::max(keys, words);
        for (const bool primary : {false, true}) {
            if (saved >= lacking)
                break;
            for (QPushButton *button : buttons) {
                const bool isMeant = !button->isHidden() && (roleOf(button) == ButtonRole::Primary) == primary;
                if (!isMeant || (form == ButtonForm::IconAlone && button->icon().isNull()))
                    continue;
                saved += widthAs(button, forms.value(button)) - widthAs(button, form);
                forms.insert(button, form);
            }
        }
    }
    for (QPushButton *button : buttons) {
        if (!button->isHidden())
            setForm(button, forms.value(button));
    }
}

QPushButton *newButton(const QString &text, ButtonRole role, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    setRole(button, role);
    return button;
}

QToolButton *newIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    setRole(button, ButtonRole::Quiet);
    return button;
}

} // namespace untie
