#include "ui/exchange/calendarwork.h"

#include "app/common/inbackground.h"
#include "app/common/log.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <atomic>
#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct CalendarWork::Shared
{
    std::atomic<quint64> attempt = 0; ///< the one that may go on
    std::atomic<int> perMille = 0;
};

CalendarWork::CalendarWork(StorageThread &storage, PersonId by, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_by(by)
    , m_shared(std::make_shared<Shared>())
{
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, [this] { emit progressed(m_shared->perMille); });
}

CalendarWork::~CalendarWork()
{
    m_shared->attempt = 0;
}

void CalendarWork::read(const QByteArray &bytes, const QString &file)
{
    const quint64 attempt = ++m_attempt;
    m_shared->attempt = attempt;
    deliver(m_storage.run([](Database &database) { return CalendarImportStore(database).ground(); }), this,
            [this, attempt, bytes, file](const Result<CalendarImportStore::Ground> &ground) {
                if (attempt != m_attempt)
                    return;
                if (ground)
                    readFor(bytes, file, *ground, attempt);
                else
                    emit wasRead(fail(ground.error()));
            });
}

void CalendarWork::readFor(const QByteArray &bytes, const QString &file, const CalendarImportStore::Ground &ground, quint64 attempt)
{
    const auto told = [attempt, shared = m_shared](qint64 done, qint64 all) {
        shared->perMille = all == 0 ? 0 : int(1000 * done / all);
        return shared->attempt == attempt;
    };
    const auto read = [bytes, file, ground, told]() -> Result<CalendarDraft> {
        const CalendarGround readFor{ground.zone, QDateTime::currentDateTimeUtc(), ground.people, ground.services, ClientsByName(ground.clients, ground.country)};
        auto plan = readCalendar(bytes, readFor, told);
        if (!plan)
            return fail(plan.error());
        return CalendarDraft{bytes, file, std::make_shared<CalendarPlan>(std::move(*plan)), {}, ground.people, readFor.clients};
    };
    m_shared->perMille = 0;
    m_poll.start();
    deliver(inBackground(read), this, [this, attempt](const Result<CalendarDraft> &draft) {
        if (attempt != m_attempt)
            return;
        m_poll.stop();
        if (draft)
            seeWhoIsFree(*draft, attempt);
        else
            emit wasRead(fail(draft.error()));
    });
}

void CalendarWork::seeWhoIsFree(const CalendarDraft &draft, quint64 attempt)
{
    deliver(m_storage.run([days = draft.plan->days()](Database &database) { return CalendarImportStore(database).busy(days); }), this,
            [this, draft, attempt](const Result<BusyTimes> &busy) {
                if (attempt != m_attempt)
                    return;
                if (!busy) {
                    emit wasRead(fail(busy.error()));
                    return;
                }
                CalendarDraft whole = draft;
                whole.busy = *busy;
                markTaken(*whole.plan, whole.busy);
                emit wasRead(whole);
            });
}

void CalendarWork::carryOut(const CalendarDraft &draft)
{
    m_stopWanted = false;
    m_run = std::make_shared<CalendarRun>(*draft.plan, draft.busy, draft.file, m_by);
    storeNext();
}

void CalendarWork::storeNext()
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
void CalendarWork::takeAway(const Error &why)
{
    deliver(m_storage.run([run = m_run](Database &database) { return run->stop(database); }), this, [this, why](const Result<> &stopped) {
        if (!stopped)
            logTrouble("what was stored of a calendar goes at the next unlock", stopped.error());
        emit carriedOut(fail(why));
    });
}

void CalendarWork::stop()
{
    m_stopWanted = true;
    m_shared->attempt = 0;
}

} // namespace untie
