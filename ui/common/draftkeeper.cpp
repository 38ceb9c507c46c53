#include "ui/common/draftkeeper.h"

#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

namespace untie {

namespace {

constexpr int restMs = 2000;
constexpr int limitMs = 5000;

using Kept = DraftStore::Kept;

} // namespace

DraftKeeper::DraftKeeper(StorageThread &storage, Vault vault, Unsaved unsaved, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_vault(vault)
    , m_unsaved(std::move(unsaved))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limitMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { keepNow(); });
    connect(&m_limit, &QTimer::timeout, this, [this] { keepNow(); });
}

DraftKeeper::~DraftKeeper()
{
    ask(); // the storage thread does what is queued before it ends
}

void DraftKeeper::begin(const std::optional<Draft> &kept)
{
    m_rest.stop();
    m_limit.stop();
    m_kept = kept;
}

void DraftKeeper::touch()
{
    m_rest.start();
    if (!m_limit.isActive())
        m_limit.start();
}

QFuture<Result<Kept>> DraftKeeper::keepNow()
{
    m_rest.stop();
    m_limit.stop();
    auto answer = ask();
    deliver(answer, this, [this](const Result<Kept> &where) {
        if (m_kept && (!where || *where == Kept::InMemory))
            m_kept->body = {}; // so that it is tried again
        if (where)
            emit kept(*where);
        else
            emit failed(where.error());
    });
    return answer;
}

QFuture<Result<Kept>> DraftKeeper::ask()
{
    std::optional<Draft> draft = m_unsaved();
    if (draft && m_kept && draft->kind == m_kept->kind && draft->object == m_kept->object && draft->body == m_kept->body) {
        QPromise<Result<Kept>> known;
        known.start();
        known.addResult(Kept::InVault);
        known.finish();
        return known.future();
    }
    if (draft)
        draft->at = QDateTime::currentDateTimeUtc();
    return m_storage.run([vault = m_vault, draft, before = std::exchange(m_kept, draft)](Database &database) -> Result<Kept> {
        DraftStore drafts(database);
        if (draft)
            return drafts.keep(vault, *draft);
        if (before) {
            if (const auto gone = drafts.discard(vault, before->kind, before->object); !gone)
                return fail(gone.error());
        }
        return Kept::InVault;
    });
}

void DraftKeeper::discard()
{
    m_rest.stop();
    m_limit.stop();
    const auto before = std::exchange(m_kept, std::nullopt);
    if (!before)
        return;
    const auto gone = m_storage.run([vault = m_vault, before](Database &database) {
        return DraftStore(database).discard(vault, before->kind, before->object);
    });
    deliver(gone, this, [this](const Result<> &done) {
        if (!done)
            emit failed(done.error());
    });
}

} // namespace untie
