#pragma once

#include "ui/common/assistant.h"
#include "ui/shell/restoredraft.h"
#include "ui/shell/restorework.h"

class QLabel;
class QProgressBar;

namespace untie {

/// What the backup holds, and what would be lost. Prepares the restore, which can be stopped, and changes nothing.
class RestorePreviewStep final : public AssistantStep
{
    Q_OBJECT

public:
    RestorePreviewStep(RestoreDraft &draft, RestoreWork &work);

    void enter() override;
    bool leave() override { return m_isPrepared; }
    void turnBack() override;

private:
    void show(const Result<RestorePreview> &preview);

    RestoreDraft &m_draft;
    RestoreWork &m_work;
    QLabel *m_state;
    QProgressBar *m_progress;
    QWidget *m_facts = nullptr;
    bool m_isPrepared = false;
};

} // namespace untie
