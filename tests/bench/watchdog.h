#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace talbook::bench
{

/// Looks every ten milliseconds, in the interface's thread, how long it is since it looked last: what is longer is time
/// in which nobody could have typed.
class Watchdog
{
public:
    Watchdog()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(periodMs);
        m_clock.start();
    }

    /// Lets the work's events pass, and returns the longest block since the watchdog was made, in milliseconds.
    double longestMs()
    {
        look();
        QCoreApplication::processEvents();
        look();
        return std::max(0.0, m_longest - periodMs);
    }

private:
    static constexpr int periodMs = 10;
    void look()
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace talbook::bench
