#pragma once

#include "app/exchange/importrun.h"
#include "ui/exchange/importdraft.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace untie {

class StorageThread;

/// The long work of an import: files are read on a thread of their own, and stored a page at a time, so that neither the
/// window nor a save waits. Destroyed in the middle, it leaves what the next unlock takes away.
class ImportWork final : public QObject
{
    Q_OBJECT

public:
    /// `storage` outlives it, with the clinic open.
    ImportWork(StorageThread &storage, PersonId by, QObject *parent = nullptr);
    ~ImportWork() override;

    /// Opens files and sees what they are; the answer to an earlier question is dropped.
    void look(const QStringList &paths);
    /// Reads everybody, and compares them with whom the clinic has.
    void read(const ImportSource &source);
    /// Stores what was planned, and how the table was read.
    void carryOut(const ImportDraft &draft);
    /// Reading or storing: nothing is left of it.
    void stop();

    /// Of what was carried out last.
    const ImportRun *run() const { return m_run.get(); }

signals:
    void looked(const Result<untie::ImportDraft> &draft);
    void progressed(int perMille); ///< of reading or storing
    void wasRead(const Result<untie::ImportPlan> &plan);
    void carriedOut(const Result<untie::ImportCounts> &counts);

private:
    void readAgainst(const ImportSource &source, const DuplicateFinder &known, quint64 attempt);
    void storeNext();
    void takeAway(const Error &why);

    struct Shared;
    StorageThread &m_storage;
    PersonId m_by;
    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<ImportRun> m_run; ///< touched on the storage thread while it runs
    quint64 m_look = 0;
    quint64 m_attempt = 0; ///< answers to those before are dropped
    bool m_stopWanted = false;
    QTimer m_poll;
};

} // namespace untie
