#pragma once

#include "app/settings/workinghours.h"

#include <optional>

namespace untie {

/// "9–12:30, 13:15–18": working times as typed, with any dash, hours alone or with minutes, "12.30" and "1230" too.
/// Nothing where it cannot be read; an empty text is no time at all.
std::optional<QList<MinuteSpan>> typedHours(const QString &text);

/// As it is written back: "9:00–12:30, 13:15–18:00".
QString hoursText(const QList<MinuteSpan> &spans);

} // namespace untie
