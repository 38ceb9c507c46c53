#include "ui/common/passwordedit.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

QLineEdit *newPasswordEdit(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(1000);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QAction *eye = edit->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    const QString show = QCoreApplication::translate("untie::PasswordEdit", "Show the password");
    const QString hide = QCoreApplication::translate("untie::PasswordEdit", "Hide the password");
    eye->setText(show);
    eye->setToolTip(show);
    QObject::connect(eye, &QAction::triggered, edit, [edit, eye, show, hide] {
        const bool shown = edit->echoMode() == QLineEdit::Normal;
        edit->setEchoMode(shown ? QLineEdit::Password : QLineEdit::Normal);
        eye->setIcon(icon(shown ? u"eye"_s : u"eye-off"_s));
        eye->setText(shown ? show : hide);
        eye->setToolTip(eye->text());
    });
    return edit;
}

} // namespace untie
