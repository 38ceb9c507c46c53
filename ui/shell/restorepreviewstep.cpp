#include "ui/shell/restorepreviewstep.h"

#include "app/common/explain.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/keeping/backupwords.h"
#include "ui/shell/restorefacts.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

RestorePreviewStep::RestorePreviewStep(RestoreDraft &draft, RestoreWork &work)
    : AssistantStep(tr("What changes"), tr("What will be different"), tr("Nothing is changed yet."))
    , m_draft(draft)
    , m_work(work)
    , m_state(newLabel({}, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
{
    m_state->setObjectName(u"restoreState"_s);
    m_state->setWordWrap(true);
    m_progress->setObjectName(u"restoreProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    body().addWidget(m_state);
    body().addWidget(m_progress);
    body().addStretch(1);
    connect(&work, &RestoreWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&work, &RestoreWork::prepared, this, &RestorePreviewStep::show);
}

void RestorePreviewStep::enter()
{
    m_isPrepared = false;
    delete m_facts;
    m_facts = nullptr;
    setTextRole(m_state, TextRole::Secondary);
    m_state->setText(tr("Opening the backup and reading all of it. A large one takes a minute…"));
    m_progress->setValue(0);
    m_progress->show();
    m_work.prepare({.backup = m_draft.backup,
                    .target = m_draft.target,
                    .proof = {m_draft.user, m_draft.password.clone(), m_draft.recovery.clone()},
                    .now = QDateTime::currentDateTime(),
                    .seenFile = m_draft.seenFile});
}

void RestorePreviewStep::turnBack()
{
    m_isPrepared = false;
    m_work.cancel();
}

void RestorePreviewStep::show(const Result<RestorePreview> &preview)
{
    m_progress->hide();
    if (!preview) {
        setTextRole(m_state, TextRole::Body, Token::Danger);
        m_state->setText(tr("%1 Everything is as it was.", "a sentence comes before").arg(explain(preview.error())));
        return;
    }
    m_isPrepared = true;
    setTextRole(m_state, TextRole::Body);
    m_state->setText(tr("The backup was made %1. It was opened, and all of it was read and found sound.", "on 3 November")
                         .arg(shownMoment(preview->backup.manifest.madeAt, QDateTime::currentDateTime())));
    m_facts = newRestoreFacts(*preview, m_draft.target.path, this);
    body().insertWidget(body().count() - 1, m_facts);
}

} // namespace untie
