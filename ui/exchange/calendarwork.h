#pragma once

#include "app/exchange/calendarrun.h"
#include "ui/exchange/calendardraft.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace untie {

class StorageThread;

/// The long work of a calendar's import: it is read on a thread of its own and stored a page at a time, so that neither the window
/// nor a save waits. Destroyed in the middle, it leaves what the next unlock takes away.
class CalendarWork final : public QObject
{
    Q_OBJECT

public:
    /// `storage` outlives it, with the clinic open.
    CalendarWork(StorageThread &storage, PersonId by, QObject *parent = nullptr);
    ~CalendarWork() override;

    /// Reads a file's events and sees who is free then.
    void read(const QByteArray &bytes, const QString &file);
    /// Stores what was planned.
    void carryOut(const CalendarDraft &draft);
    /// Reading or storing: nothing is left of it.
    void stop();

    /// Of what was carried out last.
    const CalendarRun *run() const { return m_run.get(); }

signals:
    void progressed(int perMille); ///< of reading or storing
    void wasRead(const Result<untie::CalendarDraft> &draft);
    void carriedOut(const Result<untie::ImportCounts> &counts);

private:
    void readFor(const QByteArray &bytes, const QString &file, const CalendarImportStore::Ground &ground, quint64 attempt);
    void seeWhoIsFree(const CalendarDraft &draft, quint64 attempt);
    void storeNext();
    void takeAway(const Error &why);

    struct Shared;
    StorageThread &m_storage;
    PersonId m_by;
    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<CalendarRun> m_run; ///< touched on the storage thread while it runs
    quint64 m_attempt = 0; ///< answers to those before are dropped
    bool m_stopWanted = false;
    QTimer m_poll;
};

} // namespace untie
