#include "app/security/auditmonth.h"

#include "app/security/auditstore.h"
#include "app/security/grants.h"
#include "app/storage/database.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace untie {

namespace {

constexpr int rowsAtOnce = 1'000;

void count(const AuditLine &line, QMap<PersonId, PersonMonth> &people, AuditMonth &month)
{
    using enum AuditAction;
    const auto action = auditActionFromId(line.action);
    if (action == BackedUp) {
        ++month.backups;
        month.lastBackup = std::max(month.lastBackup, line.last);
    }
    if (isEvent(line.action))
        month.events.append(line);
    if (!action || !line.person.isValid())
        return;
    int PersonMonth::*kind = nullptr;
    switch (*action) {
    case SignedIn: kind = &PersonMonth::signIns; break;
    case Opened: kind = &PersonMonth::opened; break;
    case Created:
    case Changed:
    case Removed:
    case Signed:
    case Amended: kind = &PersonMonth::changed; break;
    case Printed:
    case Exported: kind = &PersonMonth::tookOut; break;
    default: return;
    }
    PersonMonth &person = people[line.person];
    person.person = line.person;
    ++(person.*kind);
}

} // namespace

bool isEvent(const QString &action)
{
    using enum AuditAction;
    static constexpr std::array all{SignInFailed, Removed, Exported, Imported, Restored, PeopleChanged, KeysChanged, Refused};
    const auto known = auditActionFromId(action);
    return !known || std::ranges::find(all, *known) != all.end();
}

Result<AuditMonth> auditMonth(Database &database, QDate first, const QTimeZone &zone, const QDateTime &now)
{
    const QDateTime end = first.addMonths(1).startOfDay(zone).toUTC();
    AuditMonth month{.first = first, .until = std::min(end, now.toUTC()), .isOver = end <= now};
    const AuditStore audit(database);
    for (const Vault vault : bothVaults) {
        if (!database.has(vault))
            continue;
        const auto head = audit.headBefore(vault, month.until);
        if (!head)
            return fail(head.error());
        (vault == Vault::FrontDesk ? month.frontDesk : month.clinical) = *head;
    }
    QList<AuditLine> lines;
    for (AuditFeed feed({.from = first.startOfDay(zone).toUTC(), .until = month.until}); !feed.atEnd();) {
        const auto rows = feed.next(database, rowsAtOnce);
        if (!rows)
            return fail(rows.error());
        fold(lines, *rows);
    }
    QMap<PersonId, PersonMonth> people;
    for (const AuditLine &line : lines)
        count(line, people, month);
    month.people = people.values();
    std::ranges::reverse(month.events);
    return month;
}

Result<QList<QDate>> auditMonths(Database &database, const QTimeZone &zone, const QDateTime &now, int atMost)
{
    const auto oldest = AuditStore(database).beganAt();
    if (!oldest)
        return fail(oldest.error());
    const auto monthOf = [&zone](const QDateTime &at) {
        const QDate day = at.toTimeZone(zone).date();
        return QDate(day.year(), day.month(), 1);
    };
    const QDate from = oldest->isValid() ? monthOf(*oldest) : monthOf(now);
    QList<QDate> months;
    for (QDate month = monthOf(now); months.size() < atMost && (month >= from || months.isEmpty()); month = month.addMonths(-1))
        months.append(month);
    return months;
}

} // namespace untie
