#include "ui/settings/ownpasswordform.h"

#include "app/security/ownpassword.h"
#include "ui/common/passwordchoice.h"

#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

OwnPasswordForm::OwnPasswordForm(const SettingsContext &context, QWidget *parent)
    : ActForm(context, tr("Change the password"), tr("Your present password"), parent)
{
    setObjectName(u"ownPasswordForm"_s);
    QVBoxLayout *page = addPage([this] { return m_choice->check(); });
    m_choice = new PasswordChoice(page->parentWidget());
    m_choice->setKnown({context.session.name});
    page->addWidget(m_choice);
}

void OwnPasswordForm::act()
{
    auto fresh = std::make_shared<Secret>(m_choice->password());
    ask([fresh](Database &database, const Administrator &by) { return changePassword(database, by.folder, by.person, by.password, *fresh); },
        [this](const Result<> &) {
            m_choice->forget();
            emit done(tr("Your password was changed. It counts from the next sign-in on."));
        });
}

} // namespace untie
