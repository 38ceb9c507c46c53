#pragma once

#include "app/visits/visit.h"

#include <QTimeZone>

namespace untie {

/// "14:46" or "2:46 PM", never with seconds.
QString clockText(QTime time);

/// "Tue 17 Nov 2026, 14:00–15:00".
QString timeSpan(const Visit &visit, const QTimeZone &zone);

} // namespace untie
