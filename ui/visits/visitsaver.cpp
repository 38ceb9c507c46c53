#include "ui/visits/visitsaver.h"

#include "app/common/log.h"
#include "app/storage/draftstore.h"
#include "app/storage/storagethread.h"
#include "app/visits/visitstore.h"
#include "ui/common/deliver.h"

#include <algorithm>
#include <utility>

namespace untie {

namespace {

constexpr int restMs = 1000;
constexpr int limitMs = 5000;
constexpr int lookMs = 2000;

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
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &VisitSaver::look);
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
    forgetPlace();
    // The storage thread does what is queued before it ends. While a save is under way its rev is not known yet, and
    // the queue is in order, so the last words take the number that save will have given; or none, if it is refused.
    if (!isDirty())
        return;
    m_storage.run([visit = m_sheet.visit(), rev = m_state == State::Storing ? m_revOnTheWay : nullptr](Database &database) mutable -> Result<> {
        if (rev)
            visit.rev = *rev;
        storeOrKeep(database, visit, true, QDateTime::currentDateTimeUtc());
        return {};
    });
}

void VisitSaver::forgetPlace()
{
    if (!m_placed.isValid())
        return;
    m_storage.run([visit = std::exchange(m_placed, {})](Database &database) { return untie::forgetPlace(database, visit); });
}

void VisitSaver::begin()
{
    if (m_placed != m_sheet.visit().id)
        forgetPlace();
    m_rest.stop();
    m_limit.stop();
    m_storedEdits = m_sheet.edits();
    m_storedAt = {};
    m_hasDraft = false;
    m_look.start();
    setState(State::Stored);
}

void VisitSaver::beginWithDraft()
{
    begin();
    m_storedEdits = -1;
    m_hasDraft = true;
    store();
}

void VisitSaver::giveUp()
{
    const VisitId visit = m_sheet.visit().id;
    const bool hasDraft = m_hasDraft;
    begin();
    if (!hasDraft)
        return;
    const auto gone = m_storage.run([visit](Database &database) {
        return DraftStore(database).discard(Vault::Clinical, visitDraftKind, visit.value);
    });
    deliver(gone, this, [](const Result<> &done) {
        if (!done)
            logTrouble("the draft of a visit was not removed", done.error());
    });
}

QFuture<Result<>> VisitSaver::storeNow()
{
    return wait(false);
}

QFuture<Result<>> VisitSaver::keepNow()
{
    return wait(true);
}

void VisitSaver::look()
{
    const VisitId visit = m_sheet.visit().id;
    const int rev = m_sheet.visit().rev;
    if (m_state != State::Stored || rev == 0 || m_sheet.visit().state != VisitState::Draft)
        return;
    deliver(m_storage.run([visit](Database &database) { return VisitStore(database).rev(visit); }), this, [this, visit, rev](const Result<int> &there) {
        const bool isSame = m_state == State::Stored && !isDirty() && m_sheet.visit().id == visit && m_sheet.visit().rev == rev;
        if (!isSame || !there || *there == rev)
            return;
        m_look.stop();
        emit savedElsewhere();
    });
}

QFuture<Result<>> VisitSaver::wait(bool isDraftEnough)
{
    Waiter waiter{std::make_shared<QPromise<Result<>>>(), isDraftEnough};
    waiter.promise->start();
    m_waiters.append(waiter);
    auto future = waiter.promise->future();
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
    m_revOnTheWay = std::make_shared<int>(m_sheet.visit().rev);
    const auto place = m_where ? std::optional(m_where()) : std::nullopt;
    if (place)
        m_placed = place->visit;
    const auto job = [visit = m_sheet.visit(), hadDraft = m_hasDraft, rev = m_revOnTheWay, place](Database &database) -> Result<VisitKept> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const VisitKept kept = storeOrKeep(database, visit, hadDraft, now);
        if (place) {
            if (auto placed = keepPlace(database, *place, now); !placed)
                logTrouble("where somebody is in a visit was not kept", placed.error());
        }
        if (kept.rev)
            *rev = *kept.rev;
        return kept;
    };
    deliver(m_storage.run(job), this, [this, edits = m_sheet.edits()](const Result<VisitKept> &kept) {
        answered(kept ? *kept : VisitKept{fail(kept.error()), false}, edits);
    });
}

void VisitSaver::answered(const VisitKept &kept, qint64 edits)
{
    m_hasDraft = !kept.rev;
    if (!kept.rev) {
        m_error = kept.rev.error();
        setState(State::Refused);
        if (kept.asDraft && edits != m_sheet.edits() && std::ranges::any_of(m_waiters, &Waiter::isDraftEnough))
            return store(); // what was typed since is in no draft yet
        const auto waiters = std::exchange(m_waiters, {});
        for (const Waiter &waiter : waiters) {
            waiter.promise->addResult(waiter.isDraftEnough && kept.asDraft ? Result<>() : fail(kept.rev.error()));
            waiter.promise->finish();
        }
        return;
    }
    m_sheet.setRev(*kept.rev);
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
        waiter.promise->addResult(result);
        waiter.promise->finish();
    }
}

} // namespace untie
