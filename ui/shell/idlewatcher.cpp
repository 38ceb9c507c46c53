#include "ui/shell/idlewatcher.h"

#include "app/settings/lockrules.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace untie {

namespace {

/// Timers stand still while the computer sleeps, so that the clock is looked at after this time at the latest.
constexpr qint64 mostBetweenLooksMs = 10'000;
constexpr qreal tremblePx = 4;

} // namespace

IdleWatcher::IdleWatcher(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatcher::check);
    QCoreApplication::instance()->installEventFilter(this);
}

IdleWatcher::~IdleWatcher()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatcher::start(int minutes)
{
    m_limitMs = 60'000LL * lockMinutesWithin(minutes);
    m_last = m_clock();
    wait();
}

void IdleWatcher::stop()
{
    m_limitMs = 0;
    m_timer.stop();
}

void IdleWatcher::check()
{
    if (m_limitMs == 0)
        return;
    if (!isOver()) {
        wait();
        return;
    }
    stop();
    emit idle();
}

void IdleWatcher::wait()
{
    const qint64 left = m_limitMs - (m_clock() - m_last);
    m_timer.start(static_cast<int>(std::clamp<qint64>(left, 1, mostBetweenLooksMs)));
}

bool IdleWatcher::eventFilter(QObject *, QEvent *event)
{
    if (m_limitMs == 0 || !isByHand(*event))
        return false;
    if (isOver()) { // the computer has slept: this key is not for a page that should have been gone
        check();
        return true;
    }
    m_last = m_clock();
    return false;
}

bool IdleWatcher::isByHand(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::NativeGesture: return event.spontaneous();
    case QEvent::InputMethod: { // comes in the place of keys, and never as if from the window system
        const auto &words = static_cast<const QInputMethodEvent &>(event);
        return !words.preeditString().isEmpty() || !words.commitString().isEmpty();
    }
    case QEvent::MouseMove:
    case QEvent::TabletMove: {
        if (!event.spontaneous())
            return false;
        const QPointF at = static_cast<const QSinglePointEvent &>(event).globalPosition();
        const QPointF way = at - m_pointer;
        if (std::max(std::abs(way.x()), std::abs(way.y())) < tremblePx)
            return false;
        m_pointer = at;
        return true;
    }
    default: return false;
    }
}

qint64 IdleWatcher::steadyMs()
{
#ifdef Q_OS_LINUX
    timespec now{};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return now.tv_sec * 1000LL + now.tv_nsec / 1'000'000;
#endif
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace untie
