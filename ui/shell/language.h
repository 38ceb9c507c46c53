#pragma once

#include <QString>

class QCoreApplication;

namespace untie {

/// Lets the program and Qt's own dialogs speak a language ("de"), or the one of the system where none is given, and
/// write dates and numbers as it does. Where Untie is not translated it speaks English.
void speak(QCoreApplication &app, const QString &language);

} // namespace untie
