#include "app/common/versions.h"

#include <QStringList>

#include <sodium.h>
#include <sqlite3.h>

extern "C" const char *sqlite3mc_version();

namespace untie {

using namespace Qt::StringLiterals;

QString librariesInUse()
{
    const QStringList libraries{u"Qt "_s + QString::fromLatin1(qVersion()), u"SQLite "_s + QString::fromLatin1(sqlite3_libversion()),
                                QString::fromLatin1(sqlite3mc_version()), u"libsodium "_s + QString::fromLatin1(sodium_version_string())};
    return libraries.join(u", "_s);
}

} // namespace untie
