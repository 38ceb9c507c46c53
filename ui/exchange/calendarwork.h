#pragma once

#include "app/exchange/calendarrun.h"
#include "ui/exchange/calendardraft.h"
#include "ui/exchange/longimport.h"

namespace untie {

/// The import of a calendar.
class CalendarWork final : public LongImport
{
    Q_OBJECT

public:
    /// `storage` outlives it, with the clinic open.
    CalendarWork(StorageThread &storage, PersonId by, QObject *parent = nullptr);

    /// Reads a file's events and sees who is free then.
    void read(const QByteArray &bytes, const QString &file);
    /// Stores what was planned.
    void carryOut(const CalendarDraft &draft);

    /// Of what was carried out last.
    const CalendarRun *run() const { return m_run.get(); }

signals:
    void wasRead(const Result<untie::CalendarDraft> &draft);

private:
    void readFor(const QByteArray &bytes, const QString &file, const CalendarImportStore::Ground &ground, quint64 attempt);
    void seeWhoIsFree(const CalendarDraft &draft, quint64 attempt);

    PersonId m_by;
    std::shared_ptr<CalendarRun> m_run; ///< touched on the storage thread while it runs
};

} // namespace untie
