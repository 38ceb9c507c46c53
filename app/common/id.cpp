#include "app/common/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace untie {

namespace {

constexpr int randomBits = 21;
constexpr quint32 randomMask = (1U << randomBits) - 1;

} // namespace

qint64 makeIdAt(qint64 msSinceEpoch, quint32 random)
{
    return (msSinceEpoch << randomBits) | (random & randomMask);
}

qint64 makeId()
{
    static std::atomic<qint64> last = 0;
    const qint64 candidate = makeIdAt(QDateTime::currentMSecsSinceEpoch(), QRandomGenerator::system()->generate());
    qint64 before = last.load();
    qint64 next = 0;
    do {
        next = qMax(candidate, before + 1);
    } while (!last.compare_exchange_weak(before, next));
    return next;
}

qint64 momentOf(qint64 id)
{
    return id >> randomBits;
}

} // namespace untie
