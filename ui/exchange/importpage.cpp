#include "ui/exchange/importpage.h"

#include "app/common/explain.h"
#include "ui/common/assistant.h"
#include "ui/exchange/importcolumnsstep.h"
#include "ui/exchange/importfilestep.h"
#include "ui/exchange/importpeoplestep.h"
#include "ui/exchange/importresult.h"
#include "ui/exchange/importwork.h"

#include <QStackedLayout>

namespace untie {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(StorageThread &storage, const ClientBook &book, PersonId by, QWidget *parent)
    : QWidget(parent)
    , m_work(new ImportWork(storage, by, this))
    , m_file(new ImportFileStep(m_draft, *m_work))
    , m_people(new ImportPeopleStep(m_draft, *m_work, book))
    , m_assistant(new Assistant(tr("Bring in clients"), tr("Nothing is stored before the last step, and an import can be taken back."), {m_file, new ImportColumnsStep(m_draft), m_people}, tr("Import"), this))
    , m_result(new ImportResult(storage, this))
    , m_parts(new QStackedLayout(this))
{
    setObjectName(u"importPage"_s);
    m_parts->addWidget(m_assistant);
    m_parts->addWidget(m_result);
    connect(m_assistant, &Assistant::left, this, &ImportPage::left);
    connect(m_assistant, &Assistant::finished, this, &ImportPage::carryOut);
    connect(m_assistant, &Assistant::stopWanted, m_work, &ImportWork::stop);
    connect(m_work, &ImportWork::progressed, this, [this](int perMille) {
        if (m_assistant->isBusy()) // else it is being read
            m_assistant->showBusy(tr("Storing, %1 % done…").arg(perMille / 10), true);
    });
    connect(m_work, &ImportWork::carriedOut, this, &ImportPage::carriedOut);
    connect(m_result, &ImportResult::left, this, &ImportPage::left);
    connect(m_result, &ImportResult::another, this, &ImportPage::start);
    connect(m_result, &ImportResult::undone, this, &ImportPage::changed);
}

ImportPage::~ImportPage() = default;

void ImportPage::start()
{
    if (m_assistant->isBusy() || m_result->isBusy())
        return;
    m_file->startAnew();
    m_parts->setCurrentWidget(m_assistant);
    setFocusProxy(m_assistant);
    m_assistant->goTo(File);
}

void ImportPage::open(const QStringList &files, Step step)
{
    start();
    connect(m_file, &ImportFileStep::looked, this, [this, step] {
        if (step == File || m_draft.names.isEmpty()) {
            emit opened();
            return;
        }
        m_assistant->goTo(Columns);
        if (step == Columns) {
            emit opened();
            return;
        }
        connect(m_people, &ImportPeopleStep::wasRead, this, &ImportPage::opened, Qt::SingleShotConnection);
        m_assistant->goTo(People);
    }, Qt::SingleShotConnection);
    m_file->take(files);
}

void ImportPage::carryOut()
{
    m_assistant->showBusy(tr("Storing…"), true);
    m_work->carryOut(m_draft);
}

void ImportPage::carriedOut(const Result<ImportCounts> &counts)
{
    m_assistant->showTrouble({});
    if (!counts) {
        m_assistant->showTrouble(counts.error().kind == Error::Kind::Unavailable ? tr("Stopped. Nothing came in.") : tr("%1 Nothing came in.", "a sentence comes before").arg(explain(counts.error())));
        return;
    }
    m_result->show(*m_work->run(), m_draft.names);
    m_draft = {}; // what it holds can be large
    m_parts->setCurrentWidget(m_result);
    setFocusProxy(m_result);
    m_result->setFocus(Qt::OtherFocusReason);
    emit changed();
}

} // namespace untie
