#include "app/settings/hoursstore.h"

#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

qint64 dayColumn(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

QDate dayFrom(const QVariant &column)
{
    return QDate(1970, 1, 1).addDays(column.toLongLong());
}

} // namespace

HoursStore::HoursStore(Database &database)
    : m_database(database)
{
}

Result<QList<WorkingHours>> HoursStore::all() const
{
    return read({});
}

Result<WorkingHours> HoursStore::of(PersonId person) const
{
    const auto found = read(person);
    if (!found)
        return fail(found.error());
    if (!found->isEmpty())
        return found->constFirst();
    WorkingHours none;
    none.person = person;
    return none;
}

Result<QList<WorkingHours>> HoursStore::read(std::optional<PersonId> person) const
{
    const Bindings whose{{u":all"_s, int(!person)}, {u":person"_s, person ? person->value : 0}};
    QList<WorkingHours> hours;
    const auto of = [&](qint64 id) { return std::ranges::find(hours, PersonId{id}, &WorkingHours::person); };
    auto rows = m_database.run(u"SELECT person_id, rev FROM frontdesk.working_hours WHERE :all = 1 OR person_id = :person ORDER BY person_id"_s, whose);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        WorkingHours one;
        one.person = PersonId{rows->value(0).toLongLong()};
        one.rev = rows->value(1).toInt();
        hours.append(one);
    }
    rows = m_database.run(uR"(SELECT person_id, weekday, from_minute, to_minute FROM frontdesk.working_span
                              WHERE :all = 1 OR person_id = :person ORDER BY person_id, weekday, from_minute)"_s,
                          whose);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        of(rows->value(0).toLongLong())->week.at(size_t(rows->value(1).toInt() - 1)).append({rows->value(2).toInt(), rows->value(3).toInt()});
    rows = m_database.run(uR"(SELECT exception.person_id, exception.day, exception.reason, span.from_minute, span.to_minute
                              FROM frontdesk.hours_exception AS exception
                              LEFT JOIN frontdesk.hours_exception_span AS span ON span.person_id = exception.person_id AND span.day = exception.day
                              WHERE :all = 1 OR exception.person_id = :person ORDER BY exception.person_id, exception.day, span.from_minute)"_s,
                          whose);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        HoursException &exception = of(rows->value(0).toLongLong())->exceptions[dayFrom(rows->value(1))];
        exception.reason = rows->value(2).toString();
        if (!rows->value(3).isNull())
            exception.spans.append({rows->value(3).toInt(), rows->value(4).toInt()});
    }
    return hours;
}

Result<> HoursStore::save(const WorkingHours &hours)
{
    if (const QStringList problems = problemsOf(hours); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"working hours cannot be stored"_s, problems.join(u' '));
    const WorkingHours clean = tidied(hours);
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const Bindings whose{{u":person"_s, clean.person.value}};
    const auto known = clean.rev == 0
                           ? m_database.run(u"INSERT INTO frontdesk.working_hours (person_id, rev) VALUES (:person, 1) ON CONFLICT (person_id) DO NOTHING"_s, whose)
                           : m_database.run(u"UPDATE frontdesk.working_hours SET rev = rev + 1 WHERE person_id = :person AND rev = :rev"_s,
                                            whose + Bindings{{u":rev"_s, clean.rev}});
    if (!known)
        return fail(known.error());
    if (known->numRowsAffected() != 1)
        return fail(Error::Kind::Conflict, u"somebody else saved these hours first"_s);
    for (const QString &clear : {u"DELETE FROM frontdesk.working_span WHERE person_id = :person"_s,
                                 u"DELETE FROM frontdesk.hours_exception_span WHERE person_id = :person"_s,
                                 u"DELETE FROM frontdesk.hours_exception WHERE person_id = :person"_s}) {
        if (const auto cleared = m_database.run(clear, whose); !cleared)
            return fail(cleared.error());
    }
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (const MinuteSpan span : clean.week.at(size_t(weekday - 1))) {
            const auto added = m_database.run(uR"(INSERT INTO frontdesk.working_span (person_id, weekday, from_minute, to_minute)
                                                  VALUES (:person, :weekday, :from, :to))"_s,
                                              whose + Bindings{{u":weekday"_s, weekday}, {u":from"_s, span.from}, {u":to"_s, span.to}});
            if (!added)
                return fail(added.error());
        }
    }
    for (auto exception = clean.exceptions.cbegin(); exception != clean.exceptions.cend(); ++exception) {
        if (auto put = putException(clean.person, exception.key(), exception.value()); !put)
            return put;
    }
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, clean.person.value, u"working hours rev %1"_s.arg(clean.rev + 1)}); !told)
        return told;
    return transaction->commit();
}

Result<> HoursStore::setExceptions(PersonId person, const QList<QDate> &days, const std::optional<HoursException> &exception)
{
    if (days.isEmpty())
        return {};
    WorkingHours alone;
    for (const QDate day : days) {
        if (exception)
            alone.exceptions.insert(day, *exception);
    }
    if (const QStringList problems = problemsOf(alone); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"an exception cannot be stored"_s, problems.join(u' '));
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto known = m_database.run(uR"(INSERT INTO frontdesk.working_hours (person_id, rev) VALUES (:person, 1)
                                          ON CONFLICT (person_id) DO UPDATE SET rev = rev + 1)"_s,
                                      {{u":person"_s, person.value}});
    if (!known)
        return fail(known.error());
    const WorkingHours tidy = tidied(alone);
    for (const QDate day : days) {
        const Bindings which{{u":person"_s, person.value}, {u":day"_s, dayColumn(day)}};
        for (const QString &clear : {u"DELETE FROM frontdesk.hours_exception_span WHERE person_id = :person AND day = :day"_s,
                                     u"DELETE FROM frontdesk.hours_exception WHERE person_id = :person AND day = :day"_s}) {
            if (const auto cleared = m_database.run(clear, which); !cleared)
                return fail(cleared.error());
        }
        if (exception) {
            if (auto put = putException(person, day, tidy.exceptions.value(day)); !put)
                return put;
        }
    }
    const QString when = days.size() == 1 ? days.constFirst().toString(Qt::ISODate) : u"%1 to %2"_s.arg(days.constFirst().toString(Qt::ISODate), days.constLast().toString(Qt::ISODate));
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, person.value, u"working hours "_s + when}); !told)
        return told;
    return transaction->commit();
}

Result<> HoursStore::putException(PersonId person, QDate day, const HoursException &exception)
{
    const Bindings which{{u":person"_s, person.value}, {u":day"_s, dayColumn(day)}};
    const auto added = m_database.run(u"INSERT INTO frontdesk.hours_exception (person_id, day, reason) VALUES (:person, :day, :reason)"_s,
                                      which + Bindings{{u":reason"_s, exception.reason}});
    if (!added)
        return fail(added.error());
    for (const MinuteSpan span : exception.spans) {
        const auto spanned = m_database.run(uR"(INSERT INTO frontdesk.hours_exception_span (person_id, day, from_minute, to_minute)
                                                VALUES (:person, :day, :from, :to))"_s,
                                            which + Bindings{{u":from"_s, span.from}, {u":to"_s, span.to}});
        if (!spanned)
            return fail(spanned.error());
    }
    return {};
}

Result<Holidays> HoursStore::holidays() const
{
    auto rows = m_database.run(u"SELECT day, name FROM frontdesk.holiday ORDER BY day"_s);
    if (!rows)
        return fail(rows.error());
    Holidays holidays;
    while (rows->next())
        holidays.insert(dayFrom(rows->value(0)), rows->value(1).toString());
    return holidays;
}

Result<> HoursStore::setHoliday(QDate day, const std::optional<QString> &name)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = name ? m_database.run(uR"(INSERT INTO frontdesk.holiday (day, name) VALUES (:day, :name)
                                                ON CONFLICT (day) DO UPDATE SET name = excluded.name)"_s,
                                            {{u":day"_s, dayColumn(day)}, {u":name"_s, tidied(*name).left(200)}})
                           : m_database.run(u"DELETE FROM frontdesk.holiday WHERE day = :day"_s, {{u":day"_s, dayColumn(day)}});
    if (!done)
        return fail(done.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, 0, u"holiday "_s + day.toString(Qt::ISODate)}); !told)
        return told;
    return transaction->commit();
}

} // namespace untie
