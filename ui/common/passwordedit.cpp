#include "ui/common/passwordedit.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPassword = 1000;

/// A line that was emptied still has its letters in what it could undo. Others are written over them.
void overwriteUndo(QLineEdit &edit)
{
    const QSignalBlocker quiet(edit);
    edit.setText({}); // begins the list of steps anew, in the place of the old one
    edit.insert(QString(longestPassword, u'x'));
    edit.setText({});
}

} // namespace

QLineEdit *newPasswordEdit(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(longestPassword);
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
    QObject::connect(edit, &QLineEdit::textChanged, edit, [edit](const QString &text) {
        if (text.isEmpty())
            overwriteUndo(*edit);
    });
    return edit;
}

} // namespace untie
