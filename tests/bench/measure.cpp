#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <ctime>
#include <vector>

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

QString figure(double ms)
{
    return QString::number(ms, 'f', ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

QString heading(int accounts, int activities)
{
    const QLocale english(QLocale::English);
    return u"\n### %1 accounts, %2 activities\n\n"_s.arg(english.toString(accounts), english.toString(activities));
}

} // namespace

Cost cost(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, double(std::clock() - before) * 1000 / CLOCKS_PER_SEC};
}

Cost medianCost(int runs, const std::function<void()> &work)
{
    std::vector<Cost> costs;
    for (int i = 0; i < runs; ++i)
        costs.push_back(cost(work));
    std::ranges::sort(costs, {}, &Cost::cpu);
    return costs[costs.size() / 2];
}

Report::Report(int accounts, int activities) : Report(heading(accounts, activities)) {}

Report::Report(const QString &about)
{
    m_out << (about.startsWith(u'\n') ? about : u"\n### %1\n\n"_s.arg(about))
          << u"| step | ms | work ms | floor | its work ms | ratio | longest block ms |\n"_s
          << u"|---|---:|---:|---|---:|---:|---:|\n"_s;
    m_out.flush();
}

void Report::row(const QString &step, const Cost &cost, const Floor &floor, double blockedMs)
{
    // Below a tenth of a millisecond the clock of the work says nothing.
    const bool comparable = floor.cost.cpu >= 0.1;
    m_out << u"| "_s << step << u" | "_s << figure(cost.wall) << u" | "_s << figure(cost.cpu) << u" | "_s
          << (floor.what.isEmpty() ? u"–"_s : floor.what) << u" | "_s
          << (floor.what.isEmpty() ? u"–"_s : figure(floor.cost.cpu)) << u" | "_s
          << (comparable ? QString::number(cost.cpu / floor.cost.cpu, 'f', 2) : u"–"_s) << u" | "_s
          << (blockedMs < 0 ? u"–"_s : figure(blockedMs)) << u" |\n"_s;
    m_out.flush();
}

GestureReport::GestureReport(int accounts, int activities)
{
    m_out << heading(accounts, activities) << u"| gesture | all shown, ms | longest block, ms | of it its own, ms |\n"_s
          << u"|---|---:|---:|---:|\n"_s;
    m_out.flush();
}

void GestureReport::row(const QString &gesture, double shownMs, const Block &longest)
{
    m_out << u"| "_s << gesture << u" | "_s << figure(shownMs) << u" | "_s << figure(longest.wall) << u" | "_s
          << figure(longest.own) << u" |\n"_s;
    m_out.flush();
    m_blocks.emplace_back(gesture, longest.own);
}

QStringList GestureReport::longerThan(double ms) const
{
    QStringList gestures;
    for (const auto &[gesture, own] : m_blocks) {
        if (own > ms)
            gestures.append(u"%1: %2 ms"_s.arg(gesture, figure(own)));
    }
    return gestures;
}

} // namespace talbook::bench
