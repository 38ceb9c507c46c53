#include "ui/settings/personforms.h"

#include "app/people/personrules.h"
#include "ui/common/field.h"
#include "ui/common/text.h"
#include "ui/settings/bookingsahead.h"
#include "ui/settings/firstpassword.h"
#include "ui/settings/keywork.h"
#include "ui/settings/rolechoice.h"
#include "ui/settings/rolewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// More than can be stored: a text that is too long is kept and said to be so, not cut while it is pasted.
constexpr int mostTyped = 2000;

QHBoxLayout *newNameRow(Field *name, Field *credential)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::pane);
    row->addWidget(name, 3, Qt::AlignTop);
    row->addWidget(credential, 2, Qt::AlignTop);
    return row;
}

QLineEdit *newLine(const QString &objectName, const QString &text, QWidget *parent)
{
    QLineEdit *line = newLineEdit(mostTyped, parent);
    line->setObjectName(objectName);
    line->setText(text);
    return line;
}

/// Says at the name what cannot be stored.
bool checkPerson(const Person &person, Field &nameField)
{
    const QStringList problems = problemsOf(person);
    nameField.setProblem(problems.value(0));
    if (!problems.isEmpty())
        nameField.editor()->setFocus(Qt::OtherFocusReason);
    return problems.isEmpty();
}

} // namespace

AddForm::AddForm(const SettingsContext &context, const Person &person, QWidget *parent)
    : ActForm(context, tr("Give the account"), parent)
    , m_person(person)
{
    setObjectName(u"addForm"_s);
    if (!m_person.id.isValid())
        m_person.id = newId<PersonId>();
    QVBoxLayout *page = addPage([this] { return check(); });
    QWidget *on = page->parentWidget();
    m_name = newLine(u"personName"_s, person.name, on);
    m_nameField = new Field(tr("Name"), m_name, on);
    m_nameField->setHint(tr("As it is typed at sign-in and printed."));
    m_credential = newLine(u"personCredential"_s, person.credential, on);
    auto *credential = new Field(tr("Behind the name, in print"), m_credential, on);
    credential->setHint(tr("Such as LMT. It may stay empty."));
    m_role = new RoleChoice(Role::Therapist, on);
    m_password = new FirstPassword(on);
    page->addLayout(newNameRow(m_nameField, credential));
    page->addWidget(m_role);
    page->addWidget(m_password);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) { m_password->setKnown({name}); });
}

bool AddForm::check()
{
    m_person.name = m_name->text();
    m_person.credential = m_credential->text();
    m_person.active = true;
    return checkPerson(m_person, *m_nameField) && m_password->check();
}

void AddForm::act()
{
    auto password = std::make_shared<Secret>(m_password->password());
    ask([person = m_person, role = m_role->role(), password](Database &database, const Administrator &by) { return employ(database, by, person, role, *password); },
        [this, password](const Result<> &) { emit passwordGiven(tidied(m_person), password); });
}

NameForm::NameForm(const SettingsContext &context, const Person &person, QWidget *parent)
    : ActForm(context, tr("Save"), parent)
    , m_person(person)
{
    setObjectName(u"nameForm"_s);
    QVBoxLayout *page = addPage([this] { return check(); });
    QWidget *on = page->parentWidget();
    m_name = newLine(u"personName"_s, person.name, on);
    m_nameField = new Field(tr("Name"), m_name, on);
    m_nameField->setHint(tr("They sign in with it, and it is printed."));
    m_credential = newLine(u"personCredential"_s, person.credential, on);
    page->addLayout(newNameRow(m_nameField, new Field(tr("Behind the name, in print"), m_credential, on)));
}

Person NameForm::typed() const
{
    Person person = m_person;
    person.name = m_name->text();
    person.credential = m_credential->text();
    return person;
}

bool NameForm::check()
{
    return checkPerson(typed(), *m_nameField);
}

void NameForm::act()
{
    ask([person = typed()](Database &database, const Administrator &by) { return rename(database, by, person); },
        [this](const Result<> &) { emit done(tr("%1 was saved.").arg(tidied(typed()).name)); });
}

RoleForm::RoleForm(const SettingsContext &context, const QString &clinicName, const StaffMember &member, QWidget *parent)
    : SheetForm(context, clinicName, tr("Change the role"), parent)
    , m_member(member)
{
    setObjectName(u"roleForm"_s);
    QVBoxLayout *page = addPage([this] { return check(); });
    m_role = new RoleChoice(*member.role, page->parentWidget());
    m_follows = newSentence({}, page->parentWidget());
    m_follows->setObjectName(u"roleFollows"_s);
    page->addWidget(m_role);
    page->addWidget(m_follows);
    addFreshSheet([this] { return m_member.role == Role::Owner && m_role->role() != Role::Owner; });
    connect(m_role, &RoleChoice::chosen, this, [this] {
        showWhatFollows();
        settle();
    });
    showWhatFollows();
}

void RoleForm::showWhatFollows()
{
    setTextRole(m_follows, TextRole::Body);
    const Role role = m_role->role();
    m_follows->setVisible(role != m_member.role);
    if (role == m_member.role)
        m_follows->clear();
    else if (role > *m_member.role)
        m_follows->setText(tr("%1 can open more from their next sign-in on.").arg(m_member.person.name));
    else if (m_member.role == Role::Owner)
        m_follows->setText(tr("An owner knows the recovery sheet, so a new one is made first. Then the record is encrypted anew, beside your work, so that what %1 had before opens nothing of it any more.")
                               .arg(m_member.person.name));
    else
        m_follows->setText(tr("The clinical record is encrypted anew, beside your work, so that the keys %1 had before open nothing of it any more.").arg(m_member.person.name));
}

bool RoleForm::check()
{
    if (m_role->role() != m_member.role)
        return true;
    m_follows->setText(tr("This is what %1 is already.").arg(m_member.person.name));
    m_follows->show();
    return false;
}

void RoleForm::act()
{
    ask([person = m_member.person.id, role = m_role->role(), fresh = freshRecovery()](Database &database, const Administrator &by) { return changeRole(database, by, person, role, *fresh); },
        [this](const Result<std::shared_ptr<Reencryption>> &work) {
            context().keyWork->begin(*work);
            emit done(tr("The role of %1 is now: %2.", "a name, a role").arg(m_member.person.name, roleName(m_role->role())));
        });
}

PasswordForm::PasswordForm(const SettingsContext &context, const Person &person, QWidget *parent)
    : ActForm(context, tr("Give the new password"), parent)
    , m_person(person)
{
    setObjectName(u"passwordForm"_s);
    QVBoxLayout *page = addPage([this] { return m_password->check(); });
    page->addWidget(newSentence(tr("For when %1 forgot theirs, or others know it. Whoever has the old password gets in no more.").arg(person.name), page->parentWidget()));
    m_password = new FirstPassword(page->parentWidget());
    m_password->setKnown({person.name});
    page->addWidget(m_password);
}

void PasswordForm::act()
{
    auto password = std::make_shared<Secret>(m_password->password());
    ask([person = m_person.id, password](Database &database, const Administrator &by) { return resetPassword(database, by, person, *password); },
        [this, password](const Result<> &) { emit passwordGiven(m_person, password); });
}

RemoveForm::RemoveForm(const SettingsContext &context, const QString &clinicName, const StaffMember &member, QWidget *parent)
    : SheetForm(context, clinicName, tr("Remove %1").arg(member.person.name), parent)
    , m_member(member)
{
    setObjectName(u"removeForm"_s);
    QVBoxLayout *page = addPage();
    QStringList sentences{tr("%1 cannot sign in any more, from now on. What they wrote stays, under their name.").arg(member.person.name)};
    if (member.role == Role::Owner)
        sentences += tr("An owner knows the recovery sheet, so a new one is made first.");
    sentences += tr("The record is encrypted anew, so that what they had before opens nothing of it any more. That goes on beside your work, and until the first file is done it can be taken back.");
    sentences += tr("Backups that were made before can still be opened by somebody who has both, a backup and their old password.");
    page->addWidget(new BookingsAhead(context.storage, member.person.id, page->parentWidget()));
    for (const QString &sentence : std::as_const(sentences))
        page->addWidget(newSentence(sentence, page->parentWidget()));
    if (member.role == Role::Owner)
        addFreshSheet();
}

void RemoveForm::act()
{
    const auto fresh = m_member.role == Role::Owner ? freshRecovery() : std::make_shared<Secret>();
    ask([person = m_member.person.id, fresh](Database &database, const Administrator &by) { return dismiss(database, by, person, *fresh); },
        [this](const Result<std::shared_ptr<Reencryption>> &work) {
            context().keyWork->begin(*work);
            emit done(tr("%1 cannot sign in any more.").arg(m_member.person.name));
        });
}

LeaveForm::LeaveForm(const SettingsContext &context, const Person &person, QWidget *parent)
    : ActForm(context, tr("Take %1 off the list").arg(person.name), QString(), parent)
    , m_person(person)
{
    setObjectName(u"leaveForm"_s);
    QVBoxLayout *page = addPage();
    page->addWidget(new BookingsAhead(context.storage, person.id, page->parentWidget()));
    page->addWidget(newSentence(tr("%1 works here no more. What they wrote stays, under their name.").arg(person.name), page->parentWidget()));
}

void LeaveForm::act()
{
    ask([person = m_person.id](Database &database, const Administrator &) { return dismissWithoutAccount(database, person); },
        [this](const Result<> &) { emit done(tr("%1 is off the list.").arg(m_person.name)); });
}

} // namespace untie
