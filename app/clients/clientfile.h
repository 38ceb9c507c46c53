#pragma once

#include "app/common/id.h"
#include "app/storage/clinicfolder.h"

#include <QDateTime>
#include <QString>

namespace untie {

using ClientFileId = Id<struct ClientFileTag>;

/// Bytes that a file may have.
inline constexpr qint64 largestClientFile = 25'000'000;
/// Letters that its name may have.
inline constexpr int longestFileName = 200;

/// A file that is kept with a client's record: of the desk or of the treatment, by the vault it lies in.
struct ClientFile
{
    ClientFileId id = {};
    ClientId client = {}; ///< of the record it was added to, which may be part of another by now
    Vault vault = Vault::FrontDesk;
    QString name = {}; ///< "referral.pdf", without a path
    qint64 bytes = 0;
    QDateTime addedAt = {}; ///< UTC
    PersonId addedBy = {};

    bool operator==(const ClientFile &) const = default;
};

/// The name under which a file can be kept: without path, control characters and what file systems do not take, cut to
/// longestFileName with its ending kept. "file" where nothing is left of it.
QString fileNameFrom(const QString &path);

/// Whether a file may be handed to the program that shows its kind: pictures, sound, films, plain text, PDF and what offices
/// write without macros, by both name and content. Anything that could be run is only ever saved.
bool mayBeShownElsewhere(const QString &name, const QByteArray &content);

} // namespace untie
