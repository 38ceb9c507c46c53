#include "app/storage/steadysync.h"

#include "app/common/inbackground.h"
#include "app/storage/durablefile.h"

namespace untie {

namespace {

/// What is brought to the disk at a time. Smaller pieces cost more than they spare: each waits for the disk once.
constexpr qint64 pieceBytes = 3 << 20;

} // namespace

SteadySync::SteadySync(QString file)
    : m_file(std::move(file))
{
}

void SteadySync::written(qint64 bytes)
{
    if (bytes - m_asked < pieceBytes || (m_piece.isValid() && !m_piece.isFinished()))
        return;
    look();
    if (!m_done)
        return;
    m_asked = bytes;
    m_piece = inBackground([file = m_file] { return syncFile(file); }, m_thread);
}

Result<> SteadySync::end()
{
    look();
    return m_done;
}

/// At what became of the last piece, for which it waits.
void SteadySync::look()
{
    if (m_piece.isValid() && m_done)
        m_done = m_piece.result();
}

} // namespace untie
