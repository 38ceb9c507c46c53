#include "ui/exchange/calendarwork.h"

#include "app/common/recordwork.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

namespace untie {

CalendarWork::CalendarWork(StorageThread &storage, PersonId by, QObject *parent)
    : LongImport(storage, parent)
    , m_by(by)
{
}

void CalendarWork::read(const QByteArray &bytes, const QString &file)
{
    const quint64 attempt = newAttempt();
    deliver(storage().run([](Database &database) { return CalendarImportStore(database).ground(); }), this,
            [this, attempt, bytes, file](const Result<CalendarImportStore::Ground> &ground) {
                if (!isCurrent(attempt))
                    return;
                if (ground)
                    readFor(bytes, file, *ground, attempt);
                else
                    emit wasRead(fail(ground.error()));
            });
}

void CalendarWork::readFor(const QByteArray &bytes, const QString &file, const CalendarImportStore::Ground &ground, quint64 attempt)
{
    const auto read = [bytes, file, ground, told = beginReading(attempt)]() -> Result<CalendarDraft> {
        const CalendarGround readFor{ground.zone, QDateTime::currentDateTimeUtc(), ground.people, ground.services, ClientsByName(ground.clients, ground.country),
                                   ClientsByName(ground.restricted, ground.country)};
        auto plan = readCalendar(bytes, readFor, told);
        if (!plan)
            return fail(plan.error());
        return CalendarDraft{bytes, file, std::make_shared<CalendarPlan>(std::move(*plan)), {}, ground.people, readFor.clients};
    };
    deliver(onRecord(read), this, [this, attempt](const Result<CalendarDraft> &draft) {
        if (!isCurrent(attempt))
            return;
        endReading();
        if (draft)
            seeWhoIsFree(*draft, attempt);
        else
            emit wasRead(fail(draft.error()));
    });
}

void CalendarWork::seeWhoIsFree(const CalendarDraft &draft, quint64 attempt)
{
    deliver(storage().run([days = draft.plan->days()](Database &database) { return CalendarImportStore(database).busy(days); }), this,
            [this, draft, attempt](const Result<BusyTimes> &busy) {
                if (!isCurrent(attempt))
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
    m_run = std::make_shared<CalendarRun>(*draft.plan, draft.busy, draft.file, m_by);
    store(m_run);
}

} // namespace untie
