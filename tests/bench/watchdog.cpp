#include "tests/bench/watchdog.h"

#include <QFile>

#include <algorithm>

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int periodMs = 5;

/// How long this thread was ready to run and had no processor, in milliseconds; 0 where the system does not tell.
/// Linux: /proc/PID/task/TID/schedstat, time on the processor and time waiting for it in nanoseconds.
double waited()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 1e6 : 0;
}

} // namespace

Watchdog::Watchdog() : m_waited(waited())
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
    const double wall = double(m_clock.nsecsElapsed()) / 1e6 - periodMs;
    m_clock.start();
    const double waitedNow = waited();
    m_longest.wall = std::max(m_longest.wall, wall);
    m_longest.own = std::max(m_longest.own, wall - (waitedNow - m_waited));
    m_waited = waitedNow;
}

} // namespace talbook::bench
