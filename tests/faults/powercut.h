#pragma once

#include "tests/faults/disk.h"

#include <QRandomGenerator>

#include <vector>

namespace untie::faults {

/// What lies on a disk and what is only on its way there: replays a recording, operation by operation, and says at any
/// moment what could be found after a power cut.
///
/// What a sync reported as done is there. Of all else since the last sync of its file each write may be lost, kept or
/// torn at a sector's border, each change of length lost or kept. Names are on their way until their folder is synced,
/// even where the file itself was; on them a cut takes everything after some moment, or any of them.
class PowerCut final
{
public:
    /// What a system does with writes whose sync failed. Linux may say "failed" once, drop them, and sync happily ever after.
    enum class FailedSync { Drops, Keeps };
    explicit PowerCut(const Image &before, FailedSync failed = FailedSync::Drops);

    void apply(const Operation &operation);
    /// One of the many disks that a cut could leave now.
    Image cut(QRandomGenerator &random) const;
    /// The one on which nothing survived that no sync covers.
    Image leastOf() const;
    /// Steps acknowledged so far.
    const QList<int> &acknowledged() const { return m_acknowledged; }

private:
    void settle(FileId file, bool lost);

    FailedSync m_failed;
    Image m_safe;
    QMap<FileId, std::vector<const Operation *>> m_contents; ///< since the last sync of the file
    std::vector<const Operation *> m_names;
    QList<int> m_acknowledged;
};

} // namespace untie::faults
