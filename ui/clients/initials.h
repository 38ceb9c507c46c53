#pragma once

#include <QString>

namespace untie {

/// "NV" for Nora Vale: the first letters of the first and the last word, as avatars and lists show them. One word
/// gives one letter.
QString initialsOf(const QString &name);

} // namespace untie
