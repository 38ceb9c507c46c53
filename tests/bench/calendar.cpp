#include "tests/bench/bench.h"

#include "app/schedule/schedulestore.h"
#include "ui/schedule/boardview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QMouseEvent>
#include <QScrollBar>

#include <ctime>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16'000; ///< microseconds
constexpr int rounds = 200;
constexpr QSize window{1376, 840};

double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

struct Week
{
    ScheduleSetup setup;
    QList<DayEntry> entries;
};

QDate monday()
{
    const QDate day = QDate::currentDate().addDays(7);
    return day.addDays(1 - day.dayOfWeek());
}

/// A calendar as the schedule's page shows it, and what somebody does with it.
class Calendar final
{
public:
    Calendar(const Board &board, const Week &week)
        : m_picture(window, QImage::Format_ARGB32_Premultiplied)
    {
        m_view.resize(window);
        m_view.setLeastColumn(BoardGeometry::leastWeekColumn);
        m_view.setRefusing([&week](const Appointment &wanted) { // at each step of a drag, as the page asks it
            const QList<Conflict> conflicts = conflictsAmong(week.entries, wanted);
            return conflicts.isEmpty() ? QString() : explain(conflicts.constFirst(), wanted, week.setup.names);
        });
        m_view.show(board, week.setup.names, monday(), 10 * 60);
        m_view.setVisible(true);
        m_view.zoom(2);
    }

    /// From what somebody does to the picture of it, in time of this thread: it waits for nothing. p99 of many, or once,
    /// as when a day is opened.
    template <class Act>
    Row row(const QString &figure, Act act, int times = rounds)
    {
        Durations all;
        for (int i = 0; i < times; ++i) {
            const double start = worked();
            act(i);
            m_view.viewport()->render(&m_picture);
            all.all += worked() - start;
        }
        return {figure, all.percentile(99), frame, u"us"_s, 1.0};
    }

    /// What the page does before it is opened, to the end.
    void anticipate(const QList<DayEntry> &entries, QDate date)
    {
        QStringList names;
        for (const DayEntry &entry : entries) {
            if (entry.appointment.date == date)
                names += entry.clientName;
        }
        m_view.anticipate(names);
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 20 * (names.size() / 4 + 2);)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void scroll(int step)
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(bar->maximum() / 4 + step * 4 % (bar->maximum() / 2));
    }

    /// Takes the first appointment that can be seen.
    void pickUp()
    {
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->maximum() / 2);
        for (m_held = {window.width() / 2, BoardGeometry::head + 20}; m_held.y() < window.height() && !m_view.chosen().isValid(); m_held.ry() += 8)
            send(QEvent::MouseButtonPress, m_held);
        if (!m_view.chosen().isValid())
            qFatal("nothing to be dragged");
    }

    void drag(int step) { send(QEvent::MouseMove, m_held + QPoint((step % 60 - 30) * 8, (step % 7 - 3) * 40)); }

private:
    void send(QEvent::Type type, QPoint at)
    {
        QMouseEvent event(type, at, m_view.viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }

    BoardView m_view;
    QImage m_picture;
    QPoint m_held;
};

} // namespace

QList<Row> measureCalendar(Clinic &clinic)
{
    const auto read = clinic.storage().run([folder = clinic.folder()](Database &database) -> Result<Week> {
        auto setup = readScheduleSetup(database, folder);
        if (!setup)
            return fail(setup.error());
        auto entries = ScheduleStore(database).between(monday(), monday().addDays(6));
        if (!entries)
            return fail(entries.error());
        return Week{*setup, *entries};
    }).result();
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().detail));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Calendar week(weekBoard(read->setup, read->entries, monday(), {}, {}, now), *read);
    Calendar day(dayBoard(read->setup, read->entries, monday(), ColumnsBy::Therapists, {}, now), *read);
    Calendar next(dayBoard(read->setup, read->entries, monday().addDays(1), ColumnsBy::Therapists, {}, now), *read);
    const auto nothing = [](int) {};
    day.anticipate(read->entries, monday()); // as the page does with the day it opens on
    QList<Row> rows{week.row(u"week of %1 appointments, first painting"_s.arg(read->entries.size()), nothing, 1),
                    week.row(u"that week painted again, p99"_s, nothing),
                    week.row(u"that week scrolled, p99"_s, [&](int step) { week.scroll(step); }),
                    day.row(u"day by therapist, first painting"_s, nothing, 1),
                    day.row(u"that day painted again, p99"_s, nothing),
                    next.row(u"the next day, first painting"_s, nothing, 1)};
    week.pickUp();
    rows += week.row(u"an appointment dragged over that week, p99"_s, [&](int step) { week.drag(step); });
    return rows;
}

} // namespace untie::bench
