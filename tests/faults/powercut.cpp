#include "tests/faults/powercut.h"

#include <algorithm>

namespace untie::faults {

namespace {

/// What becomes of what no sync covers.
enum class Manner {
    Lost,      ///< all of it
    Kept,      ///< none of it
    InOrder,   ///< everything after some operation, which may be torn
    Scattered, ///< any of it, writes torn at any sector
};

Manner anyManner(QRandomGenerator &random)
{
    const int of100 = random.bounded(100);
    return of100 < 15 ? Manner::Lost : of100 < 20 ? Manner::Kept : of100 < 50 ? Manner::InOrder : Manner::Scattered;
}

/// The write without the sectors that did not reach the disk.
void tear(const Operation &write, int sector, QRandomGenerator &random, Image &image)
{
    const bool inOrder = random.bounded(2) == 0; // the first sectors, or any
    const qint64 end = write.offset + write.bytes.size();
    const qint64 first = write.offset / sector;
    const qint64 sectors = (end - 1) / sector - first + 1;
    const qint64 kept = random.bounded(sectors + 1);
    for (qint64 i = 0; i < sectors; ++i) {
        if (inOrder ? i >= kept : random.bounded(2) == 0)
            continue;
        const qint64 from = qMax(write.offset, (first + i) * sector);
        const qint64 to = qMin(end, (first + i + 1) * sector);
        Operation part = write;
        part.offset = from;
        part.bytes = write.bytes.mid(from - write.offset, to - from);
        disk::apply(part, image);
    }
}

void keepSome(const std::vector<const Operation *> &operations, QRandomGenerator &random, Image &image)
{
    const Manner manner = anyManner(random);
    const int sector = random.bounded(2) ? 512 : 4096;
    const auto last = qsizetype(random.bounded(qint64(operations.size()) + 1));
    for (qsizetype i = 0; i < qsizetype(operations.size()); ++i) {
        const Operation &operation = *operations[std::size_t(i)];
        const bool torn = manner == Manner::InOrder ? i == last : random.bounded(3) == 0;
        switch (manner) {
        case Manner::Lost: return;
        case Manner::Kept: disk::apply(operation, image); continue;
        case Manner::InOrder:
            if (i > last)
                return;
            break;
        case Manner::Scattered:
            if (!torn && random.bounded(2) == 0)
                continue;
            break;
        }
        if (torn && operation.kind == Operation::Kind::Write)
            tear(operation, sector, random, image);
        else if (!torn || random.bounded(2) == 0)
            disk::apply(operation, image);
    }
}

} // namespace

PowerCut::PowerCut(const Image &before, FailedSync failed)
    : m_failed(failed)
    , m_safe(before)
{
}

void PowerCut::apply(const Operation &operation)
{
    switch (operation.kind) {
    case Operation::Kind::Write:
    case Operation::Kind::Truncate: m_contents[operation.file].push_back(&operation); return;
    case Operation::Kind::Enter:
    case Operation::Kind::Leave:
    case Operation::Kind::Move:
    case Operation::Kind::Exchange:
        m_safe[operation.file].isFolder |= operation.kind == Operation::Kind::Enter && operation.offset == 1;
        m_names.push_back(&operation);
        return;
    case Operation::Kind::Sync: settle(operation.file, false); return;
    case Operation::Kind::SyncFailed: settle(operation.file, m_failed == FailedSync::Drops); return;
    case Operation::Kind::Failed: return;
    case Operation::Kind::Acknowledge: m_acknowledged.append(int(operation.offset)); return;
    }
}

void PowerCut::settle(FileId file, bool lost)
{
    // A folder's names are never dropped by a failed sync: they stay on their way, and a later one covers them.
    if (m_safe.value(file).isFolder && lost)
        return;
    if (!lost) {
        for (const Operation *operation : m_contents.value(file))
            disk::apply(*operation, m_safe);
        std::erase_if(m_names, [&](const Operation *operation) {
            if (operation->folder != file)
                return false;
            disk::apply(*operation, m_safe);
            return true;
        });
    }
    m_contents.remove(file);
}

Image PowerCut::cut(QRandomGenerator &random) const
{
    Image image = m_safe;
    for (auto contents = m_contents.cbegin(); contents != m_contents.cend(); ++contents)
        keepSome(*contents, random, image);
    keepSome(m_names, random, image);
    return image;
}

Image PowerCut::leastOf() const
{
    return m_safe;
}

} // namespace untie::faults
