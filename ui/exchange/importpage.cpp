#include "ui/exchange/importpage.h"

#include "app/common/explain.h"
#include "app/exchange/importlog.h"
#include "ui/common/assistant.h"
#include "ui/exchange/calendareventsstep.h"
#include "ui/exchange/calendarwork.h"
#include "ui/exchange/importcolumnsstep.h"
#include "ui/exchange/importfilestep.h"
#include "ui/exchange/importpeoplestep.h"
#include "ui/exchange/importresult.h"
#include "ui/exchange/importwork.h"

#include <QStackedLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int afterFile = 1; ///< the step behind it, of either kind

}

ImportPage::ImportPage(StorageThread &storage, ClientBook &book, PersonId by, QWidget *parent)
    : QWidget(parent)
    , m_work(new ImportWork(storage, by, this))
    , m_calendarWork(new CalendarWork(storage, by, this))
    , m_file(new ImportFileStep(m_draft, *m_work, ImportFileStep::Kind::Clients))
    , m_people(new ImportPeopleStep(m_draft, *m_work, book))
    , m_calendarFile(new ImportFileStep(m_draft, *m_work, ImportFileStep::Kind::Calendar))
    , m_events(new CalendarEventsStep(m_draft, m_calendarDraft, *m_calendarWork, book))
    , m_assistant(new Assistant(tr("Bring in clients"), tr("Nothing is stored before the last step, and an import can be taken back."), {m_file, new ImportColumnsStep(m_draft), m_people}, tr("Import"), this))
    , m_calendarAssistant(new Assistant(tr("Bring in appointments"), tr("Nothing is stored before the last step, and an import can be taken back."), {m_calendarFile, m_events}, tr("Import"), this))
    , m_result(new ImportResult(storage, this))
    , m_parts(new QStackedLayout(this))
{
    setObjectName(u"importPage"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_assistant), static_cast<QWidget *>(m_calendarAssistant), static_cast<QWidget *>(m_result)})
        m_parts->addWidget(part);
    for (Assistant *assistant : {m_assistant, m_calendarAssistant})
        connect(assistant, &Assistant::left, this, &ImportPage::left);
    connect(m_file, &ImportFileStep::otherKindChosen, this, [this] { turnTo(m_calendarAssistant, afterFile); });
    connect(m_calendarFile, &ImportFileStep::otherKindChosen, this, [this] { turnTo(m_assistant, afterFile); });
    connect(m_assistant, &Assistant::finished, this, [this] {
        m_assistant->showBusy(tr("Storing…"), true);
        m_work->carryOut(m_draft);
    });
    connect(m_calendarAssistant, &Assistant::finished, this, [this] {
        m_calendarAssistant->showBusy(tr("Storing…"), true);
        m_calendarWork->carryOut(m_calendarDraft);
    });
    for (const auto &[assistant, work] : {std::pair<Assistant *, LongImport *>(m_assistant, m_work), {m_calendarAssistant, m_calendarWork}}) {
        connect(work, &LongImport::progressed, assistant, [assistant = assistant](int perMille) {
            if (assistant->isBusy()) // else it is being read
                assistant->showBusy(tr("Storing, %1 % done…").arg(perMille / 10), true);
        });
        connect(assistant, &Assistant::stopWanted, work, &LongImport::stop);
    }
    // A run is not changed any more once it is carried out; what it holds is shared, not copied.
    connect(m_work, &ImportWork::carriedOut, this, [this](const Result<ImportCounts> &counts) {
        carriedOut(m_assistant, counts, [this] {
            const ImportRun &run = *m_work->run();
            return ImportOutcome{tr("%Ln clients came in", nullptr, run.counts().added), run.id(), run.counts(), [run, files = m_draft.names] { return importLog(run, files); }};
        });
    });
    connect(m_calendarWork, &CalendarWork::carriedOut, this, [this](const Result<ImportCounts> &counts) {
        carriedOut(m_calendarAssistant, counts, [this] {
            const CalendarRun &run = *m_calendarWork->run();
            return ImportOutcome{tr("%Ln appointments came in", nullptr, run.counts().added), run.id(), run.counts(), [run, file = m_calendarDraft.file] { return calendarLog(run, file); }};
        });
    });
    connect(m_result, &ImportResult::left, this, &ImportPage::left);
    connect(m_result, &ImportResult::another, this, &ImportPage::start);
    connect(m_result, &ImportResult::undone, this, &ImportPage::changed);
}

ImportPage::~ImportPage() = default;

void ImportPage::turnTo(Assistant *assistant, int step)
{
    m_parts->setCurrentWidget(assistant);
    setFocusProxy(assistant);
    assistant->goTo(step);
}

void ImportPage::start()
{
    if (m_assistant->isBusy() || m_calendarAssistant->isBusy() || m_result->isBusy())
        return;
    m_calendarDraft = {};
    m_calendarFile->startAnew();
    m_file->startAnew();
    turnTo(m_assistant, File);
}

void ImportPage::open(const QStringList &files, Step step)
{
    start();
    connect(m_file, &ImportFileStep::looked, this, [this, step] {
        if (step == File || m_draft.names.isEmpty()) {
            emit opened();
            return;
        }
        if (m_draft.isCalendar) {
            connect(m_events, &CalendarEventsStep::wasRead, this, &ImportPage::opened, Qt::SingleShotConnection);
            turnTo(m_calendarAssistant, afterFile);
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

void ImportPage::carriedOut(Assistant *assistant, const Result<ImportCounts> &counts, const std::function<ImportOutcome()> &outcome)
{
    assistant->showTrouble({});
    if (!counts) {
        assistant->showTrouble(counts.error().kind == Error::Kind::Unavailable ? tr("Stopped. Nothing came in.") : tr("%1 Nothing came in.", "a sentence comes before").arg(explain(counts.error())));
        return;
    }
    m_result->show(outcome());
    m_draft = {}; // what it holds can be large
    m_calendarDraft = {};
    m_parts->setCurrentWidget(m_result);
    setFocusProxy(m_result);
    m_result->setFocus(Qt::OtherFocusReason);
    emit changed();
}

} // namespace untie
