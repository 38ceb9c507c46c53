#include "ui/common/button.h"

#include "ui/common/icons.h"
#include "ui/common/keycap.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace untie {

namespace {

constexpr auto roleProperty = "untieRole";
constexpr auto mainProperty = "untieMainAct";
constexpr auto keyProperty = "untieKey";

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
