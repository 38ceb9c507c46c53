#pragma once

#include "app/common/result.h"
#include "app/exchange/icalendar.h"
#include "app/storage/clinicfolder.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace untie {

class ScheduleBook;
class StorageThread;

/// Which calendar files are kept up to date on this computer; an empty folder: none.
struct CalendarOrder
{
    QString folder;
    bool withNames = false; ///< of clients

    bool operator==(const CalendarOrder &) const = default;
};

/// Keeps everybody's appointments as calendar files in a folder of this computer, for phones and other programs to read.
/// Written anew after each change, and by the hour; that it failed is told.
class CalendarKeeper final : public QObject
{
    Q_OBJECT

public:
    CalendarKeeper(StorageThread &storage, ScheduleBook &schedule, const ClinicFolder &clinic, QObject *parent);

    const CalendarOrder &order() const { return m_order; }
    /// From now on.
    void setOrder(const CalendarOrder &order);
    /// Writes the files once.
    QFuture<Result<KeptCalendars>> write(const CalendarOrder &order);
    /// Whose files were taken away, as a sentence; empty where nobody's were.
    static QString sentenceOf(const QStringList &leavers);
    /// Why no files may be written there, as a sentence; empty where they may.
    QString refusalOf(const QString &folder) const;
    /// What to think of before clients' names are written there; empty: nothing.
    static QString cautionOf(const QString &folder);

signals:
    void orderChanged(const untie::CalendarOrder &order); ///< to be remembered on this computer
    /// That files were taken away, as a sentence.
    void tookAway(const QString &sentence);
    /// As a sentence; empty: the files are up to date again.
    void troubled(const QString &sentence);

private:
    void keep();

    StorageThread &m_storage;
    ScheduleBook &m_schedule;
    ClinicFolder m_clinic;
    CalendarOrder m_order;
    QTimer m_soon; ///< several changes, one writing
    QTimer m_hourly;
};

} // namespace untie
