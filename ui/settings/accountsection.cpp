#include "ui/settings/accountsection.h"

#include "app/common/explain.h"
#include "app/security/auditstore.h"
#include "app/storage/storagethread.h"
#include "ui/clients/initials.h"
#include "ui/clients/typeddate.h"
#include "ui/common/avatar.h"
#include "ui/common/deliver.h"
#include "ui/common/pageheader.h"
#include "ui/settings/rolewords.h"
#include "ui/settings/sectionscroll.h"
#include "ui/settings/settingrow.h"

#include <QLocale>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

AccountSection::AccountSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_lastSignIn(new SettingRow(tr("Last sign-in"), {}, this))
{
    setObjectName(u"accountSection"_s);
    m_lastSignIn->setObjectName(u"lastSignIn"_s);
    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(new PaneHeader(tr("My account"), this));
    QVBoxLayout *column = newSectionColumn(*section, this);
    auto *name = new SettingRow(context.session.name, roleName(context.session.role), this);
    name->setLeading(new Avatar(initialsOf(context.session.name), name));
    auto *opens = new SettingRow(tr("What your account opens"), roleMeaning(context.session.role), this);
    for (SettingRow *row : {name, opens, m_lastSignIn})
        column->addWidget(row);
    column->addStretch(1);
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
