#include "ui/settings/membercard.h"

#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/settings/personforms.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

MemberCard::MemberCard(const SettingsContext &context, const QString &clinicName, const StaffMember &member, QWidget *parent)
    : InlineCard(parent)
    , m_kinds(new SegmentedControl(tr("What to change"), this))
{
    setObjectName(u"memberCard"_s);
    m_kinds->setObjectName(u"memberKinds"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kinds);
    row->addStretch(1);
    column().addLayout(row);
    const bool own = member.person.id == context.session.person;
    if (!member.role) {
        add(tr("Account"), [this, context, member] {
            auto *form = new AddForm(context, member.person, this);
            connect(form, &AddForm::passwordGiven, this, &MemberCard::passwordGiven);
            return form;
        });
    } else {
        add(tr("Name"), [this, context, member] { return new NameForm(context, member.person, this); });
    }
    if (member.role && !own) {
        add(tr("Role"), [=, this] { return new RoleForm(context, clinicName, member, this); });
        add(tr("Password"), [this, context, member] {
            auto *form = new PasswordForm(context, member.person, this);
            connect(form, &PasswordForm::passwordGiven, this, &MemberCard::passwordGiven);
            return form;
        });
    }
    if (own) {
        m_kinds->hide();
        QLabel *note = newLabel(tr("Your own role and account another owner changes. Your password is under My account."), TextRole::Small, this);
        note->setWordWrap(true);
        column().addWidget(note);
    } else if (member.role) {
        add(tr("Remove"), [=, this] { return new RemoveForm(context, clinicName, member, this); });
    } else {
        add(tr("Remove"), [this, context, member] { return new LeaveForm(context, member.person, this); });
    }
    connect(m_kinds, &SegmentedControl::chosen, this, [this](int index) { choose(index); });
    choose(0);
}

void MemberCard::add(const QString &name, std::function<ActForm *()> make)
{
    m_kinds->add(name);
    m_choices.append({std::move(make), nullptr});
}

void MemberCard::choose(int index)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        Choice &choice = m_choices[i];
        if (i == index && !choice.form) {
            choice.form = choice.make();
            connect(choice.form, &ActForm::left, this, &MemberCard::left);
            connect(choice.form, &ActForm::done, this, &MemberCard::done);
            column().insertWidget(1, choice.form);
            choice.form->settle();
            emit formMade();
        }
        if (choice.form)
            choice.form->setVisible(i == index);
    }
}

void MemberCard::start()
{
    m_choices.at(m_kinds->isVisibleTo(this) ? m_kinds->current() : 0).form->start();
}

} // namespace untie
