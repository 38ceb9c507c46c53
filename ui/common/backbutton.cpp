#include "ui/common/backbutton.h"

#include "ui/common/button.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>

namespace untie {

using namespace Qt::StringLiterals;

QString backArrow()
{
    return QGuiApplication::isRightToLeft() ? u"arrow-right"_s : u"arrow-left"_s;
}

QPushButton *newBackButton(QWidget *parent)
{
    QPushButton *button = newButton(QCoreApplication::translate("untie::BackButton", "Back"), ButtonRole::Quiet, backArrow(), parent);
    button->setObjectName(u"back"_s);
    showKey(button, u"Esc"_s);
    return button;
}

} // namespace untie
