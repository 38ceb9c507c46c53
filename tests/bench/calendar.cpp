#include "tests/bench/bench.h"

#include "app/schedule/schedulestore.h"
#include "ui/schedule/boardview.h"

#include <QElapsedTimer>
#include <QImage>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16'000; ///< microseconds
constexpr int rounds = 60;
constexpr QSize window{1376, 840};

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

/// What the calendar paints when it is scrolled or something is dragged over it: all of it, once.
double painted(BoardView &view)
{
    QImage picture(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    QElapsedTimer timer;
    timer.start();
    view.viewport()->render(&picture);
    return double(timer.nsecsElapsed()) / 1000;
}

Row paintedRow(const QString &figure, const Board &board, const Week &week)
{
    BoardView view;
    view.resize(window);
    view.setLeastColumn(BoardGeometry::leastWeekColumn);
    view.show(board, week.setup.names, monday(), 10 * 60);
    view.show();
    Durations all;
    for (int i = 0; i < rounds; ++i)
        all.all += painted(view);
    return {figure, all.percentile(99), frame, u"us"_s, 1.0};
}

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
    return {paintedRow(u"week of %1 appointments painted, p99"_s.arg(read->entries.size()), weekBoard(read->setup, read->entries, monday(), {}, {}, now), *read),
            paintedRow(u"day by therapist painted, p99"_s, dayBoard(read->setup, read->entries, monday(), ColumnsBy::Therapists, {}, now), *read)};
}

} // namespace untie::bench
