#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace talbook::bench
{

/// How long the interface's thread did not come round to its events: on the wall, and how long it worked meanwhile.
/// Where other programs want the processor too, only the second is the program's own doing.
struct Block
{
    double wall = 0; ///< milliseconds
    double work = 0; ///< milliseconds
};

/// Looks every few milliseconds, in the interface's thread, how long it is since it looked last: what is longer is time
/// in which nobody could have typed.
class Watchdog
{
public:
    Watchdog();

    /// The longest block since the watchdog was made, and the most work in one; they need not be the same one.
    Block longest();

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = 0;
    Block m_longest;
};

} // namespace talbook::bench
