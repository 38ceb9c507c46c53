#include "ui/schedule/calendarkeeper.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/storage/clinicplace.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/schedule/schedulebook.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CalendarKeeper::CalendarKeeper(StorageThread &storage, ScheduleBook &schedule, const ClinicFolder &clinic, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_schedule(schedule)
    , m_clinic(clinic)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(2s);
    m_hourly.setInterval(1h);
    connect(&m_soon, &QTimer::timeout, this, &CalendarKeeper::keep);
    connect(&m_hourly, &QTimer::timeout, this, &CalendarKeeper::keep);
    connect(&schedule, &ScheduleBook::made, &m_soon, qOverload<>(&QTimer::start));
    connect(&schedule, &ScheduleBook::takenBack, &m_soon, qOverload<>(&QTimer::start));
    m_hourly.start();
}

void CalendarKeeper::setOrder(const CalendarOrder &order)
{
    if (m_order == order)
        return;
    m_order = order;
    emit orderChanged(order);
    m_soon.start();
}

QFuture<Result<KeptCalendars>> CalendarKeeper::write(const CalendarOrder &order)
{
    return m_storage.run([order, today = m_schedule.today()](Database &database) { return keepCalendars(database, QDir(order.folder), order.withNames, today); });
}

QString CalendarKeeper::refusalOf(const QString &folder) const
{
    const QFileInfo there(folder);
    if (!there.isDir() || there.isRelative())
        return tr("There is no such folder.");
    if (liesIn(folder, m_clinic.path))
        return tr("This is the clinic's own folder, which nobody else should look into. Choose another one.");
    if (!there.isWritable())
        return tr("Nothing can be written into this folder.");
    return {};
}

QString CalendarKeeper::cautionOf(const QString &folder)
{
    const auto problem = problemOf(placeOf(folder));
    return problem ? tr("This folder is copied to other computers (%1). With clients' names, these leave the clinic with it.", "a program or kind of disk").arg(problem->what) : QString();
}

QString CalendarKeeper::sentenceOf(const QStringList &leavers)
{
    return leavers.isEmpty() ? QString() : tr("Calendar files of people who left are gone: %1", "names").arg(commaList(leavers));
}

void CalendarKeeper::keep()
{
    if (m_order.folder.isEmpty())
        return emit troubled({});
    if (const QString why = refusalOf(m_order.folder); !why.isEmpty())
        return emit troubled(tr("The calendar files in %1 are not up to date. %2").arg(shownPath(m_order.folder), why));
    deliver(write(m_order), this, [this](const Result<KeptCalendars> &written) {
        if (written && !written->leavers.isEmpty())
            emit tookAway(sentenceOf(written->leavers));
        emit troubled(written ? QString() : tr("The calendar files in %1 are not up to date. %2").arg(shownPath(m_order.folder), explain(written.error())));
    });
}

} // namespace untie
