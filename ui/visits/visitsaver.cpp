#include "ui/visits/visitsaver.h"

#include "app/storage/storagethread.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitstore.h"
#include "ui/common/deliver.h"

namespace untie {

namespace {

constexpr int restMs = 1000;
constexpr int limitMs = 5000;

} // namespace

VisitSaver::VisitSaver(StorageThread &storage, VisitSheet &sheet, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sheet(sheet)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limitMs);
    connect(&m_rest, &QTimer::timeout, this, &VisitSaver::store);
    connect(&m_limit, &QTimer::timeout, this, &VisitSaver::store);
    connect(&m_sheet, &VisitSheet::edited, this, [this] {
        if (m_state != State::Storing)
            setState(State::Waiting);
        m_rest.start();
        if (!m_limit.isActive())
            m_limit.start();
    });
}

VisitSaver::~VisitSaver()
{
    // The storage thread does what is queued before it ends. While a save is under way its rev is not known yet, and
    // the queue is in order, so the last words take the number that save will give.
    if (!isDirty())
        return;
    Visit visit = m_sheet.visit();
    visit.rev += m_state == State::Storing ? 1 : 0;
    m_storage.run(
        [visit](Database &database) { return recordVisit(database, visit, QDateTime::currentDateTimeUtc()); });
}

void VisitSaver::begin()
{
    m_rest.stop();
    m_limit.stop();
    m_storedEdits = m_sheet.edits();
    m_storedAt = {};
    setState(State::Stored);
}

QFuture<Result<>> VisitSaver::storeNow()
{
    auto waiter = std::make_shared<QPromise<Result<>>>();
    waiter->start();
    m_waiters.append(waiter);
    auto future = waiter->future();
    if (m_state == State::Storing)
        return future; // answered() goes on with what was changed meanwhile
    if (isDirty())
        store();
    else
        tell({});
    return future;
}

void VisitSaver::keepMine()
{
    const Visit &visit = m_sheet.visit();
    setState(State::Storing);
    deliver(m_storage.run([client = visit.client, id = visit.id](Database &database) {
        return VisitStore(database).find(client, id);
    }),
            this, [this](const Result<Visit> &theirs) {
                setState(State::Waiting);
                if (theirs)
                    m_sheet.setRev(theirs->rev);
                store();
            });
}

void VisitSaver::store()
{
    m_rest.stop();
    m_limit.stop();
    if (!isDirty() || m_state == State::Storing)
        return;
    setState(State::Storing);
    const auto job = [visit = m_sheet.visit()](Database &database) {
        return recordVisit(database, visit, QDateTime::currentDateTimeUtc());
    };
    deliver(m_storage.run(job), this,
            [this, edits = m_sheet.edits()](const Result<int> &rev) { answered(rev, edits); });
}

void VisitSaver::answered(const Result<int> &rev, qint64 edits)
{
    if (!rev) {
        m_error = rev.error();
        setState(State::Refused);
        tell(fail(rev.error()));
        return;
    }
    m_sheet.setRev(*rev);
    m_storedEdits = edits;
    m_storedAt = QDateTime::currentDateTimeUtc();
    emit stored(m_sheet.visit().client, m_sheet.visit().id);
    if (!isDirty()) {
        setState(State::Stored);
        tell({});
    } else {
        setState(State::Waiting);
        if (m_waiters.isEmpty())
            m_rest.start();
        else
            store();
    }
}

void VisitSaver::setState(State state)
{
    if (state == m_state && state != State::Stored)
        return;
    m_state = state;
    emit stateChanged();
}

void VisitSaver::tell(const Result<> &result)
{
    const auto waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        waiter->addResult(result);
        waiter->finish();
    }
}

} // namespace untie
