#include "ui/settings/ownpasswordfield.h"

#include "ui/common/field.h"
#include "ui/common/passwordchoice.h"
#include "ui/common/passwordedit.h"
#include "ui/settings/passwordtries.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

OwnPasswordField::OwnPasswordField(const QString &caption, PasswordTries &tries, QWidget *parent)
    : QWidget(parent)
    , m_tries(tries)
    , m_line(newPasswordEdit(this))
    , m_field(new Field(caption, m_line, this))
{
    m_line->setObjectName(u"myPassword"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_field);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_taken.reset();
        m_wasWrong = false;
    });
    connect(&m_tries, &PasswordTries::changed, this, &OwnPasswordField::showWait);
    showWait();
}

OwnPasswordField::~OwnPasswordField()
{
    untie::forget(*m_line);
}

bool OwnPasswordField::check()
{
    if (m_tries.secondsToWait() > 0) {
        showWait();
        m_line->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_taken || !m_line->text().isEmpty())
        return true;
    m_field->setProblem(tr("Type your own password: nobody shall do this at a screen that you left open."));
    m_line->setFocus(Qt::OtherFocusReason);
    return false;
}

std::shared_ptr<Secret> OwnPasswordField::take()
{
    if (!m_line->text().isEmpty()) {
        m_taken = std::make_shared<Secret>(Secret::fromText(m_line->text()));
        untie::forget(*m_line);
    }
    return m_taken;
}

void OwnPasswordField::accepted()
{
    m_tries.right();
    m_field->setHint(tr("You need not type it again."));
}

void OwnPasswordField::refused()
{
    forget();
    m_wasWrong = true;
    m_tries.wrong();
    m_line->setFocus(Qt::OtherFocusReason);
}

void OwnPasswordField::forget()
{
    m_taken.reset();
    untie::forget(*m_line);
    m_field->setHint({});
}

void OwnPasswordField::showWait()
{
    const int seconds = m_tries.secondsToWait();
    if (seconds > 0)
        m_field->setProblem(m_wasWrong ? tr("That is not your password. Try again in %1 s.").arg(seconds) : tr("A wrong password was typed. Try again in %1 s.").arg(seconds));
    else
        m_field->setProblem(m_wasWrong ? tr("That is not your password. Try again.") : QString());
}

} // namespace untie
