#pragma once

#include "app/exchange/pagedimport.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace untie {

class StorageThread;

/// The long work of an import: what is in a file is read on a thread of its own, and stored a page at a time, so that neither
/// the window nor a save waits. Destroyed in the middle, it leaves what the next unlock takes away.
class LongImport : public QObject
{
    Q_OBJECT

public:
    ~LongImport() override;

    /// Reading or storing: nothing is left of it.
    void stop();

signals:
    void progressed(int perMille); ///< of reading or storing
    void carriedOut(const Result<untie::ImportCounts> &counts);

protected:
    /// `storage` outlives it, with the clinic open.
    LongImport(StorageThread &storage, QObject *parent);

    StorageThread &storage() const { return m_storage; }
    /// Answers to earlier attempts are to be dropped, see isCurrent(); what is read for them stops.
    quint64 newAttempt();
    bool isCurrent(quint64 attempt) const { return attempt == m_attempt; }
    /// What is read for that attempt tells how far it is, from its thread; endReading() follows.
    ImportProgress beginReading(quint64 attempt);
    void endReading() { m_poll.stop(); }
    /// Carries it out; carriedOut() follows. It is touched on the storage thread until then.
    void store(const std::shared_ptr<PagedImport> &what);

private:
    void storeNext();
    void takeAway(const Error &why);

    struct Shared;
    StorageThread &m_storage;
    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<PagedImport> m_stored;
    quint64 m_attempt = 0;
    bool m_stopWanted = false;
    QTimer m_poll;
};

} // namespace untie
