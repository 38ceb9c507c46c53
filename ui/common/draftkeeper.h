#pragma once

#include "app/storage/draftstore.h"

#include <QFuture>
#include <QTimer>

#include <functional>
#include <optional>

namespace untie {

class StorageThread;

/// Keeps as a draft what stands on a page and is not stored: two seconds after the last key, every five while somebody
/// types on, at once when asked, and when it goes. When nothing is unsaved any more the draft goes too.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// What stands there unsaved now; nothing where all is stored. The keeper sets its time.
    using Unsaved = std::function<std::optional<Draft>()>;

    DraftKeeper(StorageThread &storage, Vault vault, Unsaved unsaved, QObject *parent = nullptr);
    /// Asks for what is unsaved a last time.
    ~DraftKeeper() override;

    /// The page shows another record; `kept` is the draft that it was filled from.
    void begin(const std::optional<Draft> &kept = {});
    /// Something was typed.
    void touch();
    /// Keeps what is not kept yet.
    QFuture<Result<DraftStore::Kept>> keepNow();
    /// It was stored, or is not wanted.
    void discard();

signals:
    void kept(DraftStore::Kept where);
    void failed(const untie::Error &error);

private:
    QFuture<Result<DraftStore::Kept>> ask();

    StorageThread &m_storage;
    Vault m_vault;
    Unsaved m_unsaved;
    std::optional<Draft> m_kept; ///< as the vault has it once all that was asked for is done
    QTimer m_rest;
    QTimer m_limit; ///< of how long one may type on without any of it being kept
};

} // namespace untie
