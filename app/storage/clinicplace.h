#pragma once

#include "app/common/result.h"
#include "app/storage/clinicfolder.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace untie {

/// What decides whether a clinic in use may lie in a folder, as the system tells it.
struct ClinicPlace
{
    QString path;       ///< absolute, links resolved; of a folder that is not there yet, as it will be
    QString fileSystem; ///< its type: "ext4", "nfs4", "fuse.sshfs"
    QString source;     ///< what is mounted there: "/dev/sda2", "server:/share", "https://cloud.example/dav"
    QString home;       ///< of whoever works here
    QStringList syncRoots = {}; ///< folders that programs which synchronise say are theirs, links resolved
    QStringList marks = {};     ///< names that stand in the folder or in one above it, of those in syncMarks()
};

/// Why a clinic in use may not lie there.
struct PlaceProblem
{
    enum class Kind {
        Network, ///< on a disk of another computer, where two programs could write at the same time
        Sync     ///< in a folder whose files another program copies to and fro while they are written
    };
    Kind kind = Kind::Network;
    QString what; ///< as people call it: "NFS", "Dropbox"

    bool operator==(const PlaceProblem &) const = default;
};

/// Empty where a clinic may lie.
std::optional<PlaceProblem> problemOf(const ClinicPlace &place);

/// Asks the system about a folder, which need not be there yet. A file system that lies on another one of its own choice
/// (encrypted folders do) counts with what it lies on.
ClinicPlace placeOf(const QString &path);

/// Files and folders by which programs that synchronise mark what is theirs. May hold "*".
QStringList syncMarks();

/// Nothing where a clinic in use may lie in that folder; else Invalid with the sentence that says why, and where to.
Result<> mayLieThere(const ClinicFolder &folder);

/// Whether a path lies in a folder, or is that folder; links resolved as far as they are there.
bool liesIn(const QString &path, const QString &folder);

/// The sentence for the person who chose it.
QString explain(const PlaceProblem &problem);

/// Below so many bytes of free room saving may soon fail.
inline constexpr qint64 leastFreeBytes = 500'000'000;
/// What is free for this user where a folder lies; empty where the system does not say.
std::optional<qint64> freeBytesAt(const QString &path);
/// Whether to warn. Not knowing is no reason.
bool isRoomShort(std::optional<qint64> freeBytes);

} // namespace untie
