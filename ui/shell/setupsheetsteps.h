#pragma once

#include "ui/common/assistant.h"
#include "ui/shell/setupdraft.h"

class QLabel;

namespace untie {

class RecoverySheetView;
class SheetEntry;

// The steps of setting up a clinic that put its recovery sheet into somebody's hands.

/// The sheet, to be printed, saved or written by hand.
class SheetStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit SheetStep(SetUpDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    /// Once without print or file, it says so first.
    bool leave() override;

private:
    SetUpDraft &m_draft;
    RecoverySheetView *m_sheet;
    QLabel *m_warning;
    bool m_warned = false;
};

/// The sheet typed back, so that there is one before anything depends on it.
class SheetBackStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit SheetBackStep(SetUpDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    bool leave() override;

private:
    SetUpDraft &m_draft;
    SheetEntry *m_entry;
    Secret m_typedFor; ///< the secret for which these lines were typed
};

} // namespace untie
