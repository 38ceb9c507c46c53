#pragma once

#include "app/people/staff.h"
#include "ui/settings/sheetform.h"

class QLineEdit;

namespace untie {

class Field;
class FirstPassword;
class RoleChoice;

/// Gives somebody an account: a new person, or one who works here without.
class AddForm final : public ActForm
{
    Q_OBJECT

public:
    AddForm(const SettingsContext &context, const Person &person, QWidget *parent = nullptr);

signals:
    void passwordGiven(const untie::Person &person, const std::shared_ptr<untie::Secret> &password);

protected:
    void act() override;

private:
    bool check();

    Person m_person;
    QLineEdit *m_name;
    QLineEdit *m_credential;
    Field *m_nameField;
    RoleChoice *m_role;
    FirstPassword *m_password;
};

/// What somebody is called, and what is printed behind it.
class NameForm final : public ActForm
{
    Q_OBJECT

public:
    NameForm(const SettingsContext &context, const Person &person, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    Person typed() const;
    bool check();

    Person m_person;
    QLineEdit *m_name;
    QLineEdit *m_credential;
    Field *m_nameField;
};

/// What somebody may open.
class RoleForm final : public SheetForm
{
    Q_OBJECT

public:
    RoleForm(const SettingsContext &context, const QString &clinicName, const StaffMember &member, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    bool check();
    void showWhatFollows();

    StaffMember m_member;
    RoleChoice *m_role;
    QLabel *m_follows;
};

/// A new password for somebody who forgot theirs.
class PasswordForm final : public ActForm
{
    Q_OBJECT

public:
    PasswordForm(const SettingsContext &context, const Person &person, QWidget *parent = nullptr);

signals:
    void passwordGiven(const untie::Person &person, const std::shared_ptr<untie::Secret> &password);

protected:
    void act() override;

private:
    Person m_person;
    FirstPassword *m_password;
};

/// Notes that somebody who has no account works here no more.
class LeaveForm final : public ActForm
{
    Q_OBJECT

public:
    LeaveForm(const SettingsContext &context, const Person &person, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    Person m_person;
};

/// Takes somebody's account.
class RemoveForm final : public SheetForm
{
    Q_OBJECT

public:
    RemoveForm(const SettingsContext &context, const QString &clinicName, const StaffMember &member, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    StaffMember m_member;
};

} // namespace untie
