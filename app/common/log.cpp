#include "app/common/log.h"

#include <QLoggingCategory>

namespace untie {

namespace {

Q_LOGGING_CATEGORY(category, "untie")

} // namespace

void logTrouble(LogText what)
{
    qCWarning(category, "%s", what.words());
}

void logTrouble(LogText what, const Error &error)
{
    qCWarning(category, "%s: error %d, %s", what.words(), static_cast<int>(error.kind), qUtf8Printable(error.detail));
}

void logTrouble(LogText what, qint64 id)
{
    qCWarning(category, "%s: %lld", what.words(), static_cast<long long>(id));
}

} // namespace untie
