#pragma once

#include <QDateTime>
#include <QVariant>

namespace untie {

/// A moment from the column that keeps it: milliseconds since 1970 UTC.
inline QDateTime instant(const QVariant &column)
{
    return QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

} // namespace untie
