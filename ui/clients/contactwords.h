#pragma once

#include "app/clients/client.h"
#include "app/clients/clientlink.h"

#include <QStringList>

namespace untie {

/// What the kinds are called on the screen.
QString nameOf(ContactKind kind);

/// "Petra Honeydew (Parent)", for each of several.
QString linkWords(const LinkedClient &linked);
QStringList linkWords(const QList<LinkedClient> &linked);

/// "by e-mail or text message"; that nobody wants any, and nothing where nobody was asked.
QString reminderWords(const std::optional<ReminderWays> &reminders);

/// A number or address with its kind, the number as people of the country write it: "030 901820 · work".
QString phoneWords(const Contact &phone, const QString &country);
QString emailWords(const Contact &email);

} // namespace untie
