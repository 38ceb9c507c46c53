#include "ui/exchange/longimport.h"

#include "app/common/log.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <atomic>
#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With the thread that reads.
struct LongImport::Shared
{
    std::atomic<quint64> attempt = 0; ///< the one that may go on
    std::atomic<int> perMille = 0;
};

LongImport::LongImport(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_shared(std::make_shared<Shared>())
{
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, [this] { emit progressed(m_shared->perMille); });
}

LongImport::~LongImport()
{
    m_shared->attempt = 0;
}

quint64 LongImport::newAttempt()
{
    m_shared->attempt = ++m_attempt;
    return m_attempt;
}

ImportProgress LongImport::beginReading(quint64 attempt)
{
    m_shared->perMille = 0;
    m_poll.start();
    return [attempt, shared = m_shared](qint64 done, qint64 all) {
        shared->perMille = all == 0 ? 0 : int(1000 * done / all);
        return shared->attempt == attempt;
    };
}

void LongImport::store(const std::shared_ptr<PagedImport> &what)
{
    m_stopWanted = false;
    m_stored = what;
    storeNext();
}

void LongImport::storeNext()
{
    struct Step
    {
        bool isDone = false;
        int perMille = 0;
    };
    const auto step = [what = m_stored](Database &database) -> Result<Step> {
        const auto done = what->step(database, QDateTime::currentDateTimeUtc());
        if (!done)
            return fail(done.error());
        return Step{*done, what->total() == 0 ? 1000 : int(1000 * what->done() / what->total())};
    };
    deliver(m_storage.run(step), this, [this](const Result<Step> &stored) {
        if (!stored)
            return takeAway(stored.error());
        if (stored->isDone) {
            emit carriedOut(m_stored->counts());
            return;
        }
        if (m_stopWanted)
            return takeAway({Error::Kind::Unavailable, u"stopped"_s});
        emit progressed(stored->perMille);
        storeNext();
    });
}

/// What was stored so far; nothing of it was shown.
void LongImport::takeAway(const Error &why)
{
    deliver(m_storage.run([what = m_stored](Database &database) { return what->stop(database); }), this, [this, why](const Result<> &stopped) {
        if (!stopped)
            logTrouble("what was stored of an import goes at the next unlock", stopped.error());
        emit carriedOut(fail(why));
    });
}

void LongImport::stop()
{
    m_stopWanted = true;
    m_shared->attempt = 0;
}

} // namespace untie
