#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace talbook::bench
{

/// How long the interface's thread did not come round to its events.
struct Block
{
    double wall = 0; ///< milliseconds
    double own = 0;  ///< milliseconds, less those in which it was ready and other threads had the processor
};

/// Looks every few milliseconds, in the interface's thread, how long it is since it looked last: what is longer is time
/// in which nobody could have typed.
class Watchdog
{
public:
    Watchdog();

    /// The longest block since the watchdog was made, by either measure; they need not be the same one.
    Block longest();

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_waited = 0;
    Block m_longest;
};

} // namespace talbook::bench
