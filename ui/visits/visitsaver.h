#pragma once

#include "app/common/result.h"
#include "app/visits/visitdraft.h"
#include "app/visits/visitplace.h"
#include "app/visits/visitsheet.h"

#include <QDateTime>
#include <QFuture>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

namespace untie {

class StorageThread;

/// Stores a sheet by itself: a second after the last change, every five while there is no rest, at once when asked, and
/// when it goes. It calls a visit stored only after the vault said so; what was refused stays on the sheet, and the
/// vault keeps it as a draft. While nothing is changed here it looks whether somebody else saves the visit.
class VisitSaver final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stored, ///< everything, or nothing was changed yet
        Waiting, ///< changed; stored soon
        Storing,
        Refused ///< see error(); nothing is lost, the next change or retry() tries again
    };

    VisitSaver(StorageThread &storage, VisitSheet &sheet, QObject *parent = nullptr);
    ~VisitSaver() override;

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// When it was stored last; invalid when not since it was opened.
    const QDateTime &storedAt() const { return m_storedAt; }

    /// With each save the vault also keeps where one is, until another visit is open or this ends.
    void keepPlaceOf(std::function<VisitPlace()> where) { m_where = std::move(where); }
    /// The sheet has been given another visit; or one that a draft held, which is stored as soon as it can be.
    void begin();
    void beginWithDraft();
    /// Lets the sheet's visit be as the vault has it: what is not stored is thrown away, and its draft too.
    void giveUp();
    /// Stores what is not stored. The answer comes when all of it is, or when it was refused.
    QFuture<Result<>> storeNow();
    /// The same, but a success also when it was refused and the vault keeps it as a draft: nothing is lost then.
    QFuture<Result<>> keepNow();
    /// After a Conflict: stores what stands on the sheet over what somebody else saved.
    void keepMine();

signals:
    void stateChanged();
    void stored(untie::ClientId client, untie::VisitId visit);
    /// Somebody else saved the visit since it was read here, and nothing was changed here. Said once.
    void savedElsewhere();

private:
    struct Waiter
    {
        std::shared_ptr<QPromise<Result<>>> promise;
        bool isDraftEnough = false;
    };

    bool isDirty() const { return m_sheet.edits() != m_storedEdits; }
    void store();
    void look();
    QFuture<Result<>> wait(bool isDraftEnough);
    void answered(const VisitKept &kept, qint64 edits);
    void setState(State state);
    void tell(const Result<> &result);
    void forgetPlace();

    StorageThread &m_storage;
    VisitSheet &m_sheet;
    QTimer m_rest;
    QTimer m_limit; ///< of how long changes may follow each other unsaved
    QTimer m_look;  ///< what others do
    State m_state = State::Stored;
    Error m_error{Error::Kind::Unavailable, {}, {}};
    QDateTime m_storedAt;
    qint64 m_storedEdits = 0;
    bool m_hasDraft = false; ///< the vault keeps one, or may
    std::shared_ptr<int> m_revOnTheWay; ///< of the save under way: touched on the storage thread alone
    QList<Waiter> m_waiters;
    std::function<VisitPlace()> m_where;
    VisitId m_placed; ///< the visit whose place is kept
};

} // namespace untie
