#pragma once

#include "app/keeping/atunlock.h"

#include <QObject>

namespace untie {

class NoticeBar;
class StorageThread;

/// Looks at a clinic that was just unlocked, and says above the pages what somebody has to know before they write in it:
/// that its files are not of one moment, or older than this computer saw them, that clients are unknown to the front
/// desk, that the list of accounts is not to be trusted. Nothing is decided by itself.
class UnlockNotices final : public QObject
{
    Q_OBJECT

public:
    /// `seenFile` is where this computer remembers how far its clinics are: see LastSeenFile. The others outlive it.
    UnlockNotices(StorageThread &storage, const Session &session, const QString &seenFile, NoticeBar &notices, QObject *parent = nullptr);

signals:
    /// There are entries of clients that were not there before.
    void clientsAdded();

private:
    void look();
    void adopt();
    void show(const UnlockFindings &findings);
    void accept();
    void warnOfKeyring();

    StorageThread &m_storage;
    Session m_session;
    QString m_seenFile;
    NoticeBar &m_notices;
    bool m_decides; ///< an owner: may say that it goes on with the files as they are
};

} // namespace untie
