#pragma once

#include <QString>

#include <chrono>

class QApplication;

namespace untie {

/// Whatever is copied out of this program carries from now on the hint by which clipboard managers know a password, so
/// that no history of copied texts keeps a client's.
void hideCopiesFromHistories(QApplication &app);

/// How long a secret that was copied can be pasted.
inline constexpr std::chrono::milliseconds secretLife = std::chrono::seconds(15);

/// Copies a password or a key. It goes by itself, unless something else was copied since.
void copySecret(const QString &secret, std::chrono::milliseconds life = secretLife);

/// Takes off the clipboard what this program has put there; what comes from others stays.
void clearOwnClipboard();

} // namespace untie
