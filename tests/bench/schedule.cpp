#include "tests/bench/bench.h"

#include "app/clients/clientdirectory.h"
#include "app/clients/clientstore.h"
#include "app/clients/namememo.h"
#include "app/schedule/freeslots.h"
#include "app/schedule/schedulestore.h"
#include "app/settings/hoursstore.h"
#include "app/storage/database.h"
#include "ui/schedule/candidatemodel.h"

#include <sqlite3.h>

#include <ctime>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200;
constexpr int fewRounds = 50;
constexpr int repeats = 200; ///< of what takes less than the clock can tell
constexpr int daysSearched = 30;
constexpr int hoursWanted = 20;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().detail), qUtf8Printable(result.error().subject));
    return std::move(*result);
}

/// Microseconds that this thread works; nothing here waits for the disk.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

/// Microseconds of one call, from several.
template <class Work>
double taken(int times, Work work)
{
    const double start = worked();
    for (int i = 0; i < times; ++i)
        work();
    return (worked() - start) / times;
}

QList<Appointment> read(Rows rows);

/// What between() reads of a day, but for the names.
QList<Appointment> withoutNames(Database &database, QDate day)
{
    const qint64 column = QDate(1970, 1, 1).daysTo(day);
    const QString columns = u"id, rev, client_id, therapist_id, room_id, equipment_id, service_id, day, minute, minutes, buffer_before, buffer_after, zone, "
                            "starts_at, status, cancel_reason, note, visit_id, withdrawn, series_id, series_day"_s;
    QList<Appointment> all = read(must(database.run(u"SELECT %1 FROM frontdesk.appointment WHERE day BETWEEN :day AND :last AND minute + minutes > 1440 AND withdrawn = 0 ORDER BY minute, id"_s.arg(columns),
                                                    {{u":day"_s, column - 1}, {u":last"_s, column - 1}})));
    all += read(must(database.run(u"SELECT %1 FROM frontdesk.appointment WHERE day BETWEEN :day AND :last AND withdrawn = 0 ORDER BY day, minute, id"_s.arg(columns),
                                  {{u":day"_s, column}, {u":last"_s, column}})));
    return all;
}

QList<Appointment> read(Rows rows)
{
    QList<Appointment> all;
    while (rows.next()) {
        Appointment one;
        one.id = AppointmentId{rows.value(0).toLongLong()};
        one.rev = rows.value(1).toInt();
        one.client = ClientId{rows.value(2).toLongLong()};
        one.therapist = PersonId{rows.value(3).toLongLong()};
        for (const auto &[column, field] : {std::pair{4, &Appointment::room}, std::pair{5, &Appointment::equipment}}) {
            if (!rows.value(column).isNull())
                one.*field = RoomId{rows.value(column).toLongLong()};
        }
        if (!rows.value(6).isNull())
            one.service = ServiceId{rows.value(6).toLongLong()};
        one.date = QDate(1970, 1, 1).addDays(rows.value(7).toLongLong());
        one.minute = rows.value(8).toInt();
        one.minutes = rows.value(9).toInt();
        one.bufferBefore = rows.value(10).toInt();
        one.bufferAfter = rows.value(11).toInt();
        one.zone = rows.value(12).toString().toLatin1();
        one.start = QDateTime::fromMSecsSinceEpoch(rows.value(13).toLongLong(), Qt::UTC);
        one.status = appointmentStatusFromId(rows.value(14).toString());
        one.cancelReason = rows.value(15).toString();
        one.note = rows.value(16).toString();
        if (!rows.value(17).isNull())
            one.visit = VisitId{rows.value(17).toLongLong()};
        one.withdrawn = rows.value(18).toBool();
        if (!rows.value(19).isNull())
            one.series = SeriesId{rows.value(19).toLongLong()};
        if (!rows.value(20).isNull())
            one.seriesDay = QDate(1970, 1, 1).addDays(rows.value(20).toLongLong());
        all += one;
    }
    return all;
}

/// A statement of the bare engine that stands ready.
class Probe final
{
public:
    Probe(Database &database, const char *sql)
    {
        if (sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database.handle()));
    }
    ~Probe() { sqlite3_finalize(m_statement); }
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;

    /// Rows that it gave.
    int run(qint64 first, qint64 second, qint64 third = 0)
    {
        int rows = 0;
        sqlite3_bind_int64(m_statement, 1, first);
        sqlite3_bind_int64(m_statement, 2, second);
        sqlite3_bind_int64(m_statement, 3, third);
        for (; sqlite3_step(m_statement) == SQLITE_ROW; ++rows)
            m_seen += sqlite3_column_int64(m_statement, 0);
        sqlite3_reset(m_statement);
        return rows;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    qint64 m_seen = 0;
};

QDate fullDay()
{
    QDate day = QDate::currentDate().addDays(7);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(1) : day;
}

/// Names from memory, as the schedule takes them.
QList<DayEntry> named(QList<DayEntry> entries, NameMemo &names)
{
    for (DayEntry &entry : entries) {
        if (entry.appointment.client)
            entry.clientName = names.of(*entry.appointment.client);
    }
    return entries;
}

QList<Row> measureReading(Database &database)
{
    const ScheduleStore schedule(database);
    const QDate day = fullDay();
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const ClientDirectory directory = ClientDirectory(must(ClientStore(database).all()));
    NameMemo names;
    names.setSource([&directory](ClientId id) {
        const ClientRow *row = directory.find(id);
        return row ? displayName(*row) : QString();
    });
    Durations withNames, bare, week;
    for (int i = 0; i < rounds; ++i) {
        withNames.all += taken(1, [&] { named(must(schedule.between(day, day, ScheduleStore::Names::LeftOut)), names); });
        bare.all += taken(1, [&] { withoutNames(database, day); });
        week.all += taken(1, [&] { named(must(schedule.between(monday, monday.addDays(6), ScheduleStore::Names::LeftOut)), names); });
    }
    const auto count = must(schedule.between(day, day)).size();
    return {{u"day of %1 appointments with names, p50"_s.arg(count), withNames.percentile(50), bare.percentile(50), u"us"_s, 1.1},
            {u"week with names, p50"_s, week.percentile(50), bare.percentile(50), u"us"_s, 8.0}};
}

QList<Row> measureConflicts(Database &database, const Durations &limit)
{
    const ScheduleStore schedule(database);
    const QList<DayEntry> day = must(schedule.between(fullDay(), fullDay()));
    Appointment wanted = day[day.size() / 2].appointment;
    wanted.id = {};
    Durations inMemory;
    for (int i = 0; i < rounds; ++i) {
        inMemory.all += taken(repeats, [&] { conflictsAmong(day, wanted); });
    }
    return {{u"conflict check among a day of 360, p50"_s, inMemory.percentile(50), limit.percentile(50), u"us"_s, 1.0}};
}

QList<Row> measureFreeTime(Database &database)
{
    const QDate first = fullDay();
    const QDate last = first.addDays(daysSearched - 1);
    QList<WorkingHours> hours = must(HoursStore(database).all());
    hours.resize(qMin<qsizetype>(12, hours.size()));
    SlotBook book(first, daysSearched);
    book.setHours(hours, {});
    book.setBooked(first, last, must(ScheduleStore(database).between(first, last)));
    SlotQuestion question;
    question.minutes = 60;
    Probe scan(database, "SELECT busy_from, busy_to FROM frontdesk.appointment WHERE takes_time = 1 AND therapist_id = ?1 AND busy_from >= ?2 AND busy_from < ?3");
    const qint64 from = QDateTime(first, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 to = QDateTime(last.addDays(1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    Durations ours, limit;
    qsizetype found = 0;
    int rows = 0;
    for (int i = 0; i < fewRounds; ++i) {
        ours.all += taken(repeats, [&] { found = freeSlots(book, question, hoursWanted).size(); });
        limit.all += taken(1, [&] {
            rows = 0;
            for (const WorkingHours &one : hours)
                rows += scan.run(one.person.value, from, to);
        });
    }
    return {{u"first %1 free hours among %2 rows, p50"_s.arg(found).arg(rows), ours.percentile(50), limit.percentile(50), u"us"_s, 0.2}};
}

} // namespace

QList<Row> measureSchedule(Clinic &clinic)
{
    // A plain file of the same engine, as another program would ask it.
    const Durations probe{limits({u"probe"_s, clinic.beside(u"probe.db"_s), u"1000000"_s, QString::number(rounds * 10)})};
    return must(clinic.storage().run([&probe](Database &database) -> Result<QList<Row>> {
        return measureReading(database) + measureConflicts(database, probe) + measureFreeTime(database);
    }).result());
}

} // namespace untie::bench
