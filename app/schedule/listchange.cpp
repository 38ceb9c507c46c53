#include "app/schedule/listchange.h"

#include "app/schedule/reminderstore.h"
#include "app/schedule/schedulechange.h"
#include "app/schedule/waitingstore.h"
#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

ListChange reversedOf(const WaitingChange &change)
{
    WaitingChange back{change.after, change.before.value_or(change.after)};
    if (!change.before)
        back.after.state = WaitingWish::State::Withdrawn;
    return back;
}

ListChange reversedOf(const ReminderChange &change)
{
    return ReminderChange{change.appointment, !change.given};
}

/// A wish that was booked and taken back in between counts revisions, but is the same.
Result<ListChange> applied(Database &database, const WaitingChange &change)
{
    WaitingStore store(database);
    WaitingWish wish = change.after;
    if (change.before) {
        const auto now = store.find(change.before->id);
        if (!now)
            return fail(now.error());
        if (!sameBut(*now, *change.before))
            return fail(Error::Kind::Conflict, u"somebody else changed this wish first"_s);
        wish.rev = now->rev;
    }
    const auto stored = store.save(wish);
    if (!stored)
        return fail(stored.error());
    return WaitingChange{change.before, *stored};
}

Result<ListChange> applied(Database &database, const ReminderChange &change)
{
    if (const auto stored = ReminderStore(database).setGiven(change.appointment, change.given); !stored)
        return fail(stored.error());
    return change;
}

} // namespace

ListChange reversed(const ListChange &change)
{
    return std::visit([](const auto &one) { return reversedOf(one); }, change);
}

Result<ListChange> apply(Database &database, const ListChange &change)
{
    return std::visit([&](const auto &one) { return applied(database, one); }, change);
}

} // namespace untie
