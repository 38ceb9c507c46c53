#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <functional>

namespace untie {

/// Tells when nobody has used the program for a while. It watches the whole application, dialogs too, and counts what a
/// hand does: a key, a click, the wheel, a finger, a pen, a mouse that is moved; not what the program sends to itself,
/// and not a mouse that trembles where it lies. The time in which a computer sleeps counts.
class IdleWatcher final : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds that pass by themselves, whatever is done to the clock on the wall.
    using Clock = std::function<qint64()>;

    explicit IdleWatcher(Clock clock = steadyMs, QObject *parent = nullptr);
    ~IdleWatcher() override;

    /// Begins to count, from now. From 1 minute to 15.
    void start(int minutes);
    void stop();
    /// 0 while it does not count.
    int minutes() const { return static_cast<int>(m_limitMs / 60'000); }
    /// Looks at the clock now rather than when it is due.
    void check();

    /// Since the computer was started, sleep included.
    static qint64 steadyMs();

signals:
    /// Once, when the time is over; start() begins anew.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isByHand(const QEvent &event);
    bool isOver() const { return m_clock() - m_last >= m_limitMs; }
    void wait();

    Clock m_clock;
    QTimer m_timer;
    qint64 m_limitMs = 0; ///< 0: not counting
    qint64 m_last = 0;
    QPointF m_pointer;
};

} // namespace untie
