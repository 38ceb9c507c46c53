#include "ui/settings/accountsection.h"

#include "app/common/explain.h"
#include "app/security/auditstore.h"
#include "app/storage/storagethread.h"
#include "ui/clients/initials.h"
#include "ui/clients/typeddate.h"
#include "ui/common/avatar.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/pageheader.h"
#include "ui/settings/inlinecard.h"
#include "ui/settings/ownpasswordform.h"
#include "ui/settings/rolewords.h"
#include "ui/settings/sectionscroll.h"
#include "ui/settings/settingrow.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

AccountSection::AccountSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_lastSignIn(new SettingRow(tr("Last sign-in"), {}, this))
    , m_password(new SettingRow(tr("Password"), tr("Yours alone. Nobody here can read it, an owner can only give you another one."), this))
    , m_change(newButton(tr("Change…"), ButtonRole::Normal, u"key-round"_s, m_password))
{
    setObjectName(u"accountSection"_s);
    m_lastSignIn->setObjectName(u"lastSignIn"_s);
    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(new PaneHeader(tr("My account"), this));
    m_column = newSectionColumn(*section, this);
    auto *name = new SettingRow(context.session.name, roleName(context.session.role), this);
    name->setLeading(new Avatar(initialsOf(context.session.name), name));
    auto *opens = new SettingRow(tr("What your account opens"), roleMeaning(context.session.role), this);
    m_change->setObjectName(u"changePassword"_s);
    m_change->setAccessibleName(tr("Change your password"));
    m_password->addControl(m_change);
    for (SettingRow *row : {name, opens, m_lastSignIn, m_password})
        m_column->addWidget(row);
    m_column->addStretch(1);
    connect(m_change, &QPushButton::clicked, this, &AccountSection::changePassword);
}

void AccountSection::changePassword()
{
    if (m_card)
        return m_card->findChild<OwnPasswordForm *>()->start();
    m_card = new InlineCard(this);
    auto *form = new OwnPasswordForm(m_context, m_card);
    m_card->column().addWidget(form);
    m_column->insertWidget(m_column->indexOf(m_password) + 1, m_card);
    const auto close = [this] {
        m_card->deleteLater();
        m_card.clear();
        m_change->setFocus(Qt::OtherFocusReason);
    };
    connect(form, &ActForm::left, this, close);
    connect(form, &ActForm::done, this, [this, close](const QString &sentence) {
        close();
        emit said(sentence);
    });
    m_card->show();
    form->start();
}

void AccountSection::open()
{
    deliver(m_context.storage.run([person = m_context.session.person](Database &database) { return AuditStore(database).lastSignIn(person); }), this,
            [this](const Result<std::optional<AuditRow>> &last) {
                if (!last)
                    return m_lastSignIn->setMeaning(explain(last.error()), Token::Danger);
                if (!*last)
                    return m_lastSignIn->setMeaning(tr("This is the first time."));
                const QDateTime at = (*last)->at.toLocalTime();
                m_lastSignIn->setMeaning(tr("%1, %2, %3. If that was not you, change your password and tell an owner.", "day, time, computer")
                                             .arg(QLocale().toString(at.date(), QLocale::LongFormat), shownTime(at.time(), QLocale()), (*last)->workstation));
            });
}

} // namespace untie
