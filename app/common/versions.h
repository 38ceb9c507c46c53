#pragma once

#include <QString>

namespace untie {

/// What the record is kept with, each by name and version, as it runs now and not as it was built: "Qt 6.4.2, SQLite
/// 3.53.2, SQLite3 Multiple Ciphers 2.3.5, libsodium 1.0.18".
QString librariesInUse();

} // namespace untie
