#include "ui/shell/setuppage.h"

#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "ui/common/assistant.h"
#include "ui/common/deliver.h"
#include "ui/shell/setupendsteps.h"
#include "ui/shell/setupsheetsteps.h"
#include "ui/shell/setupsteps.h"

#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

SetUpPage::SetUpPage(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_assistant(new Assistant(tr("Set up a clinic"), tr("Nothing is written before the last step."),
                                {new ClinicStep(m_draft), new PlaceStep(m_draft), new OwnerStep(m_draft), new PasswordStep(m_draft), new SheetStep(m_draft),
                                 new SheetBackStep(m_draft), new BackupStep(m_draft), new ReadyStep(m_draft)},
                                tr("Open the clinic"), this))
{
    setObjectName(u"setUpPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_assistant);
    connect(m_assistant, &Assistant::left, this, &SetUpPage::left);
    connect(m_assistant, &Assistant::finished, this, &SetUpPage::make);
}

void SetUpPage::start()
{
    m_assistant->goTo(qMax(0, m_assistant->current()));
}

void SetUpPage::start(SetUpDraft draft, Step step)
{
    m_draft = std::move(draft);
    for (int before = 0; before <= step; ++before)
        m_assistant->goTo(before);
}

void SetUpPage::make()
{
    m_assistant->showBusy(tr("Making the clinic. This takes a few seconds…"));
    auto secrets = std::make_shared<std::pair<Secret, Secret>>(m_draft.password.clone(), m_draft.recovery.clone());
    deliver(m_storage.open([wanted = m_draft.wanted, secrets] { return setUpClinic(wanted, secrets->first, secrets->second); }), this,
            [this](const Result<Session> &session) {
                m_assistant->showTrouble(session ? QString() : explain(session.error()));
                if (session)
                    emit made(*session);
            });
}

} // namespace untie
