#include "ui/shell/restorepage.h"

#include "app/common/explain.h"
#include "app/security/session.h"
#include "app/storage/storagethread.h"
#include "ui/common/assistant.h"
#include "ui/common/deliver.h"
#include "ui/shell/restorepreviewstep.h"
#include "ui/shell/restoresteps.h"
#include "ui/shell/restorework.h"

#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

RestorePage::RestorePage(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_work(new RestoreWork(this))
    , m_assistant(new Assistant(tr("Restore a backup"), tr("Nothing is changed before the last step."),
                                {new WhichBackupStep(m_draft), new RestoreProofStep(m_draft), new RestorePlaceStep(m_draft), new RestorePreviewStep(m_draft, *m_work)},
                                tr("Restore"), this))
{
    setObjectName(u"restorePage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_assistant);
    connect(m_assistant, &Assistant::left, this, &RestorePage::left);
    connect(m_assistant, &Assistant::finished, this, &RestorePage::carryOut);
    connect(m_assistant, &Assistant::stopWanted, m_work, &RestoreWork::stop);
    connect(m_work, &RestoreWork::prepared, this, &RestorePage::previewed);
    connect(m_work, &RestoreWork::progressed, this, [this](int perMille) {
        if (m_assistant->isBusy()) // else it is being prepared
            tellProgress(perMille);
    });
    connect(m_work, &RestoreWork::carriedOut, this, [this](const Result<Restored> &done) {
        if (done)
            carriedOut(*done);
        else
            complain(done.error().kind == Error::Kind::Unavailable ? tr("Stopped. Everything is as it was.")
                                                                   : tr("%1 Everything is as it was.", "a sentence comes before").arg(explain(done.error())));
    });
}

RestorePage::~RestorePage() = default;

void RestorePage::start(RestoreDraft draft, Step step)
{
    m_draft = std::move(draft);
    for (int before = 0; before <= step; ++before)
        m_assistant->goTo(before);
}

void RestorePage::carryOut()
{
    tellProgress(0);
    m_work->carryOut();
}

/// All that takes long now is the backup of what is there; the files themselves are exchanged at once.
void RestorePage::tellProgress(int perMille)
{
    const bool isBackingUp = perMille > 0 && perMille < 1000;
    m_assistant->showBusy(isBackingUp ? tr("Backing up what is there now, %1 % done…").arg(perMille / 10) : tr("Putting the files in place…"), true);
}

void RestorePage::carriedOut(const Restored &restored)
{
    if (m_draft.password.isEmpty()) {
        emit this->restored(restored.clinic, restored.kept);
        return;
    }
    m_assistant->showBusy(tr("Opening the clinic…"));
    const auto password = std::make_shared<Secret>(m_draft.password.clone());
    const auto opener = [folder = restored.clinic, user = m_draft.user, password] { return signIn(folder, user, *password); };
    deliver(m_storage.open(opener), this, [this, restored](const Result<Session> &session) {
        if (session)
            emit opened(*session, restored.kept);
        else
            emit this->restored(restored.clinic, restored.kept);
    });
}

/// At the step before, from which one can go on.
void RestorePage::complain(const QString &sentence)
{
    m_assistant->showTrouble({});
    m_assistant->goTo(Place);
    m_assistant->showTrouble(sentence);
}

} // namespace untie
