#include "tests/bench/watchdog.h"

#include <algorithm>
#include <ctime>

namespace talbook::bench
{

namespace
{

constexpr int periodMs = 5;

/// What this thread has worked so far, in milliseconds.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

Watchdog::Watchdog() : m_worked(worked())
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(periodMs);
    m_clock.start();
}

Block Watchdog::longest()
{
    look();
    return m_longest;
}

void Watchdog::look()
{
    // Up to one period of it the thread may have slept.
    m_longest.wall = std::max(m_longest.wall, double(m_clock.nsecsElapsed()) / 1e6 - periodMs);
    m_clock.start();
    const double now = worked();
    m_longest.work = std::max(m_longest.work, now - m_worked);
    m_worked = now;
}

} // namespace talbook::bench
