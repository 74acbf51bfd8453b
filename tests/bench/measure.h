#pragma once

#include "core/base/expected.h"
#include "tests/bench/watchdog.h"

#include <QString>
#include <QTextStream>

#include <functional>
#include <utility>
#include <vector>

namespace talbook::bench
{

/// The result, or the end of the benchmark with the error's words.
template <class T> T must(Expected<T> expected)
{
    if (!expected)
        qFatal("%s (%s)", qPrintable(expected.error().message), qPrintable(expected.error().details));
    if constexpr (!std::is_void_v<T>)
        return std::move(*expected);
}

/// Milliseconds on the wall, and of work by all threads of this program. On a machine that does other things too, only
/// the second can be compared.
struct Cost
{
    double wall = 0;
    double cpu = 0;
};

Cost cost(const std::function<void()> &work);
/// The one with the median work of several runs.
Cost medianCost(int runs, const std::function<void()> &work);

/// The least that any program must do for the same result, measured in the same run.
struct Floor
{
    QString what;
    Cost cost;
};

/// One line a step: the time, the floor's, the ratio of the work, and how long the interface's thread was blocked.
class Report
{
public:
    explicit Report(int accounts, int activities);
    explicit Report(const QString &about);
    /// @param blockedMs below 0: the step does not run beside an interface
    void row(const QString &step, const Cost &cost, const Floor &floor, double blockedMs = -1);

private:
    QTextStream m_out{stdout};
};

/// One line a gesture at the real window: how long until everything was shown, and how long the window did not come
/// round to its events.
class GestureReport
{
public:
    GestureReport(int accounts, int activities);
    void row(const QString &gesture, double shownMs, const Block &longest);
    /// Of the gestures whose own block was longer than this.
    QStringList longerThan(double ms) const;

private:
    QTextStream m_out{stdout};
    std::vector<std::pair<QString, double>> m_blocks; ///< of the window's own, by gesture
};

} // namespace talbook::bench
