#pragma once

#include "ui/common/assistant.h"
#include "ui/shell/restoredraft.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;

namespace untie {

class BackupListModel;
class Field;
class FolderField;
class PasswordChoice;
class SegmentedControl;
class SheetEntry;

/// Which backup: one of those that are known, or any folder.
class WhichBackupStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit WhichBackupStep(RestoreDraft &draft);

    void enter() override;
    bool leave() override;

private:
    void show(const BackupOverview &overview);

    RestoreDraft &m_draft;
    BackupListModel *m_model;
    QListView *m_list;
    FolderField *m_folder;
};

/// Who restores: an owner, by their password or by the recovery sheet.
class RestoreProofStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit RestoreProofStep(RestoreDraft &draft);

    void enter() override;
    bool leave() override;

private:
    void showWay();
    bool takeSheet();

    RestoreDraft &m_draft;
    QLineEdit *m_name;
    Field *m_nameField;
    SegmentedControl *m_way;
    QLineEdit *m_password;
    Field *m_passwordField;
    SheetEntry *m_sheet;
    QCheckBox *m_anew;
    PasswordChoice *m_newPassword;
};

/// In the place of the present clinic, or into a new folder.
class RestorePlaceStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit RestorePlaceStep(RestoreDraft &draft);

    void enter() override;
    bool leave() override;

private:
    void showChoice();

    RestoreDraft &m_draft;
    SegmentedControl *m_choice;
    QLabel *m_meaning;
    FolderField *m_folder;
};

} // namespace untie
