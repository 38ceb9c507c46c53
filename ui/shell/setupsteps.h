#pragma once

#include "ui/common/assistant.h"
#include "ui/shell/setupdraft.h"

class QLineEdit;

namespace untie {

class Field;
class PasswordChoice;

// The first steps of setting up a clinic: what it is, where it lies, who owns it.

/// Name and letterhead.
class ClinicStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit ClinicStep(SetUpDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    bool leave() override;

private:
    SetUpDraft &m_draft;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_phone;
    Field *m_nameField;
};

/// The folder.
class PlaceStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit PlaceStep(SetUpDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    bool leave() override;

private:
    void choose();
    void propose(const QString &parent);

    SetUpDraft &m_draft;
    QLineEdit *m_path;
    Field *m_field;
    QString m_proposed; ///< as long as this stands there, the clinic's name may still change it
};

/// Who signs in first.
class OwnerStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit OwnerStep(SetUpDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    bool leave() override;

private:
    SetUpDraft &m_draft;
    QLineEdit *m_name;
    QLineEdit *m_credential;
    Field *m_nameField;
    Field *m_credentialField;
};

class PasswordStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit PasswordStep(SetUpDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    bool leave() override;

private:
    SetUpDraft &m_draft;
    PasswordChoice *m_choice;
};

} // namespace untie
