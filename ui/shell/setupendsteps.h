#pragma once

#include "ui/common/assistant.h"
#include "ui/shell/setupdraft.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace untie {

class Field;

// The last steps of setting up a clinic.

/// Where backups go.
class BackupStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit BackupStep(SetUpDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    bool leave() override;

private:
    void settle();
    void choose();
    void look();

    SetUpDraft &m_draft;
    QRadioButton *m_second;
    QRadioButton *m_later;
    QLineEdit *m_path;
    QPushButton *m_choose;
    Field *m_field;
};

/// What else keeps the record safe: as far as the program can see it, and as far as only a person can.
class ReadyStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit ReadyStep(SetUpDraft &draft, QWidget *parent = nullptr);
    void enter() override;

private:
    SetUpDraft &m_draft;
    QWidget *m_list = nullptr;
};

} // namespace untie
