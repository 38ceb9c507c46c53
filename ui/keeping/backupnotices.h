#pragma once

#include "app/keeping/backupstate.h"

#include <QObject>

#include <functional>

namespace untie {

class BackupKeeper;
class NoticeBar;

/// Says above the pages what somebody has to know of the backups: that there is none, that the last one is old, that no
/// copy lies elsewhere, that one could not be made. While all is well it says nothing.
class BackupNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. `nags`: whoever is here can do something about it.
    BackupNotices(BackupKeeper &keeper, NoticeBar &notices, bool nags, QObject *parent = nullptr);

    /// Where a second place is chosen; without it no one is asked for that.
    void setChoosing(std::function<void()> choose);

private:
    void show();

    BackupKeeper &m_keeper;
    NoticeBar &m_notices;
    bool m_nags;
    BackupState::Nag m_putAway = BackupState::Nag::None; ///< the person knows
    std::function<void()> m_choose;
};

} // namespace untie
