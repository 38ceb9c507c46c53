#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace untie {

class NoticeBar;

/// Warns while there is little room where the clinic lies: looks at once and every few minutes. Put away, the warning
/// comes back when half of what was left is gone as well.
class DiskWatch final : public QObject
{
    Q_OBJECT

public:
    /// Bytes that are free; empty where nobody knows.
    using Room = std::function<std::optional<qint64>()>;

    /// `notices` must outlive it.
    DiskWatch(Room room, NoticeBar &notices, QObject *parent = nullptr);

    void look();

private:
    Room m_room;
    NoticeBar &m_notices;
    std::optional<qint64> m_putAwayAt; ///< bytes that were free then
    qint64 m_last = 0;
    QTimer m_timer;
};

} // namespace untie
