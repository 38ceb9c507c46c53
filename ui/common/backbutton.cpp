#include "ui/common/backbutton.h"

#include "ui/common/button.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

QToolButton *newBackButton(const QString &where, QWidget *parent)
{
    QToolButton *button = newIconButton(QGuiApplication::isRightToLeft() ? u"arrow-right"_s : u"arrow-left"_s, where, parent);
    button->setObjectName(u"back"_s);
    button->setToolTip(u"%1 (Esc)"_s.arg(where));
    return button;
}

QString plainBack()
{
    return QCoreApplication::translate("untie::BackButton", "Back");
}

} // namespace untie
