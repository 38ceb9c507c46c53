#pragma once

#include "tests/support/canary.h"

#include <QMap>

namespace untie {

/// What was found of one canary in a process.
struct MemoryFind
{
    int times = 0;
    QStringList places; ///< the mappings it stands in: "[heap]", "[stack]", "anonymous"
};

/// Reads every readable mapping of a process, by its number, and gives what was found by the canaries' names. The
/// process must be a child of this one, stopped or at rest. Bytes that were read are counted.
QMap<QString, MemoryFind> scanMemory(qint64 process, const QList<Canary> &canaries, qint64 *bytes = nullptr);

/// How often the letters of a text stand in a process's memory one by one at equal distances, as a list of single steps
/// to be undone holds them.
int countSpread(qint64 process, const QString &text);

} // namespace untie
