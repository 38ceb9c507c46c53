#pragma once

#include <QString>

class QApplication;

namespace untie {

/// Whatever is copied out of this program carries from now on the hint by which clipboard managers know a password, so
/// that no history of copied texts keeps a client's.
void hideCopiesFromHistories(QApplication &app);

/// Copies a password or a key. It goes after fifteen seconds, unless something else was copied since.
void copySecret(const QString &secret);

/// Takes off the clipboard what this program has put there; what comes from others stays.
void clearOwnClipboard();

} // namespace untie
