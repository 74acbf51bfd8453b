#include "core/results/signal_figures.h"

#include "core/scoring/components.h"
#include "core/scoring/standing.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace talbook
{

namespace
{

constexpr int daysOfWeek = 7;

bool feedsIntent(SignalKind kind)
{
    return kind == SignalKind::TopicSurge || kind == SignalKind::Hiring || kind == SignalKind::Technology;
}

IntentRise riseOf(const Facts &facts, size_t account, const TrendWeek &week)
{
    IntentRise rise{facts.accounts[account].id,
                    week.end,
                    week.intent - week.change,
                    week.intent,
                    week.signalCount,
                    week.inbound,
                    {},
                    {}};
    const int last = dayNumber(week.end);
    const auto isOfWeek = [last](int day) { return day != noDay && day <= last && day > last - daysOfWeek; };
    double strongest = -1;
    for (const SignalFact &signal : facts.signalsOf(account)) {
        if (isOfWeek(signal.day) && feedsIntent(signal.kind) && signal.strength > strongest) {
            strongest = signal.strength;
            rise.topic = facts.topics[qsizetype(signal.topic)];
        }
    }
    std::map<quint16, qint64> counts;
    qint64 most = 0;
    for (const ActivityFact &activity : facts.activitiesOf(account)) {
        if (!activity.inbound || !isOfWeek(activity.day))
            continue;
        if (const qint64 count = counts[activity.kind] += activity.count; count > most) {
            most = count;
            rise.activity = facts.kinds[activity.kind].name;
        }
    }
    return rise;
}

std::vector<IntentRise> lastRises(const Standings &standings, const std::vector<TrendTotals> &totals)
{
    std::set<size_t> risen;
    const size_t first = totals.size() > riseWeeks ? totals.size() - riseWeeks : 0;
    for (size_t week = first; week < totals.size(); ++week)
        risen.insert(totals[week].spikes.begin(), totals[week].spikes.end());
    const std::vector<size_t> accounts(risen.begin(), risen.end());
    const auto trends =
        accountTrends(standings.model(), standings.facts(), accounts, standings.asOf(), int(totals.size() - first));
    std::vector<IntentRise> rises;
    for (size_t i = 0; i < accounts.size(); ++i) {
        for (const TrendWeek &week : trends[i]) {
            if (week.spike)
                rises.push_back(riseOf(standings.facts(), accounts[i], week));
        }
    }
    std::ranges::stable_sort(rises, [](const IntentRise &a, const IntentRise &b) {
        return a.week != b.week ? a.week > b.week : a.after - a.before > b.after - b.before;
    });
    return rises;
}

} // namespace

Expected<SignalFigures> readSignalFigures(const Database &database, const Standings &standings,
                                          std::span<const size_t> accounts, int weeks)
{
    SignalFigures figures;
    figures.asOf = standings.asOf();
    figures.accounts = accounts.size();
    const auto totals = totalTrend(standings.model(), standings.facts(), accounts, standings.asOf(), weeks);
    for (const TrendTotals &total : totals) {
        figures.weeks.push_back({total.end, total.intent, total.engagement, total.inbound, total.outbound,
                                 total.signalCount, int(total.spikes.size())});
    }
    figures.rises = lastRises(standings, totals);
    std::vector<AccountId> ids;
    ids.reserve(accounts.size());
    for (const size_t account : accounts)
        ids.push_back(standings.accounts()[account].id);
    auto origins =
        recordOrigins(database, ids, standings.asOf().addDays(1 - daysOfWeek * qint64(weeks)), standings.asOf());
    TALBOOK_TRY(origins);
    figures.origins = std::move(*origins);
    figures.silentKinds = kindsWithoutPoints(standings.model(), standings.facts());
    const ConnectedSources sources = connectedSources(standings.model(), standings.facts());
    const std::array<bool, intentSourceCount> connected{sources.web,   sources.email,  sources.product,
                                                        sources.topic, sources.hiring, sources.technology};
    for (size_t source = 0; source < connected.size(); ++source) {
        if (!connected[source])
            figures.unconnected.push_back(source);
    }
    return figures;
}

} // namespace talbook
