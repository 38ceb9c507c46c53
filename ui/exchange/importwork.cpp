#include "ui/exchange/importwork.h"

#include "app/common/inbackground.h"
#include "app/common/log.h"
#include "app/exchange/calendarreader.h"
#include "app/exchange/csvplanstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <atomic>
#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype headBytes = 262'144; ///< as much of a table as its columns are shown and guessed from

/// The beginning of a file up to the end of a line.
QByteArray headOf(const QByteArray &bytes)
{
    if (bytes.size() <= headBytes)
        return bytes;
    const qsizetype end = bytes.lastIndexOf('\n', headBytes);
    return bytes.first(end < headBytes / 2 ? headBytes : end + 1);
}

Result<ImportDraft> lookedAt(const QStringList &paths, const ImportGround &ground, const QString &title)
{
    const auto files = filesToImport(paths);
    if (!files)
        return fail(files.error());
    ImportDraft draft;
    draft.isCalendar = isCalendar(files->constFirst().bytes);
    if (draft.isCalendar)
        draft.source.bytes = files->constFirst().bytes;
    else
        draft.source = importSourceOf(*files, ground, QDate::currentDate());
    draft.known = ground.plans;
    draft.usual = ground.usual;
    for (const ImportFile &file : *files)
        draft.names += file.name;
    draft.head = draft.source.isVCard ? draft.source.bytes : headOf(draft.source.bytes);
    draft.title = files->size() == 1 ? draft.names.constFirst() : title.arg(draft.names.constFirst());
    return draft;
}

} // namespace

struct ImportWork::Shared
{
    std::atomic<quint64> attempt = 0; ///< the one that may go on
    std::atomic<int> perMille = 0;
};

ImportWork::ImportWork(StorageThread &storage, PersonId by, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_by(by)
    , m_shared(std::make_shared<Shared>())
{
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, [this] { emit progressed(m_shared->perMille); });
}

ImportWork::~ImportWork()
{
    m_shared->attempt = 0;
}

void ImportWork::look(const QStringList &paths)
{
    const quint64 look = ++m_look;
    //: "%1" is the first of several files
    const QString title = tr("%1 and %Ln more", nullptr, int(paths.size() - 1));
    deliver(m_storage.run([](Database &database) { return importGroundOf(database); }), this, [this, look, paths, title](const Result<ImportGround> &ground) {
        if (look != m_look)
            return;
        if (!ground) {
            emit looked(fail(ground.error()));
            return;
        }
        deliver(inBackground([paths, title, ground = *ground] { return lookedAt(paths, ground, title); }), this, [this, look](const Result<ImportDraft> &draft) {
            if (look == m_look)
                emit looked(draft);
        });
    });
}

void ImportWork::read(const ImportSource &source)
{
    const quint64 attempt = ++m_attempt;
    m_shared->attempt = attempt;
    deliver(m_storage.run([country = source.country](Database &database) { return knownClients(database, country); }), this,
            [this, attempt, source](const Result<DuplicateFinder> &known) {
                if (attempt != m_attempt)
                    return;
                if (known)
                    readAgainst(source, *known, attempt);
                else
                    emit wasRead(fail(known.error()));
            });
}

void ImportWork::readAgainst(const ImportSource &source, const DuplicateFinder &known, quint64 attempt)
{
    const auto told = [attempt, shared = m_shared](qint64 done, qint64 all) {
        shared->perMille = all == 0 ? 0 : int(1000 * done / all);
        return shared->attempt == attempt;
    };
    m_shared->perMille = 0;
    m_poll.start();
    deliver(inBackground([source, known, told] { return readImport(source, known, told); }), this, [this, attempt](const Result<ImportPlan> &plan) {
        if (attempt != m_attempt)
            return;
        m_poll.stop();
        emit wasRead(plan);
    });
}

void ImportWork::carryOut(const ImportDraft &draft)
{
    m_stopWanted = false;
    m_run = std::make_shared<ImportRun>(*draft.plan, draft.title, m_by);
    if (!draft.source.isVCard) {
        deliver(m_storage.run([plan = draft.source.csv](Database &database) { return CsvPlanStore(database).remember(plan); }), this, [](const Result<> &kept) {
            if (!kept)
                logTrouble("how a table was read is not remembered", kept.error());
        });
    }
    storeNext();
}

void ImportWork::storeNext()
{
    struct Step
    {
        bool isDone = false;
        int perMille = 0;
    };
    const auto step = [run = m_run](Database &database) -> Result<Step> {
        const auto done = run->step(database, QDateTime::currentDateTimeUtc());
        if (!done)
            return fail(done.error());
        return Step{*done, run->total() == 0 ? 1000 : int(1000 * run->done() / run->total())};
    };
    deliver(m_storage.run(step), this, [this](const Result<Step> &stored) {
        if (!stored)
            return takeAway(stored.error());
        if (stored->isDone) {
            emit carriedOut(m_run->counts());
            return;
        }
        if (m_stopWanted)
            return takeAway({Error::Kind::Unavailable, u"stopped"_s});
        emit progressed(stored->perMille);
        storeNext();
    });
}

/// What was stored so far; nothing of it was shown.
void ImportWork::takeAway(const Error &why)
{
    deliver(m_storage.run([run = m_run](Database &database) { return run->stop(database); }), this, [this, why](const Result<> &stopped) {
        if (!stopped)
            logTrouble("what was stored of an import goes at the next unlock", stopped.error());
        emit carriedOut(fail(why));
    });
}

void ImportWork::stop()
{
    m_stopWanted = true;
    m_shared->attempt = 0;
}

} // namespace untie
