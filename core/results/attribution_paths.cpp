#include "core/results/attribution_paths.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/plan/statement.h"
#include "core/results/result_scope.h"

#include <QHash>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// The play each campaign was launched from, by the campaign's folded name.
Expected<QHash<QString, QString>> playsByCampaign(const Database &database)
{
    QHash<QString, QString> plays;
    Statement rows(database, "SELECT campaign.name, play.name FROM campaign JOIN play ON play.id = play_id");
    while (rows.step())
        plays.insert(foldText(rows.text(0).simplified()), rows.text(1).simplified());
    TALBOOK_TRY(rows.result());
    return plays;
}

class PathReader
{
public:
    PathReader(const Standings &standings, const TouchTable &touches, const QHash<QString, QString> &plays,
               AttributionPaths &paths)
        : m_standings(standings), m_touches(touches), m_plays(plays), m_paths(paths)
    {
    }

    void add(const Deal &deal, int lookbackDays)
    {
        const bool isWon = deal.outcome == DealOutcome::Won;
        const QString &currency = m_paths.currency;
        AttributionPath path;
        path.opportunity = deal.id;
        path.account = m_standings.accounts()[deal.account].id;
        path.created = deal.created;
        path.closed = deal.closed;
        path.mql = deal.mql;
        (isWon ? path.conversions : path.nulls) = 1;
        if (isWon && deal.amount)
            path.value = toMinor(*deal.amount, currency);
        const int created = deal.created == noDay ? deal.closed : std::min(deal.created, deal.closed);
        for (const Touch &touch : m_touches.of(deal.account, created - lookbackDays, deal.closed))
            path.touches.push_back({keyOf(touch), touch.day, touch.activity, touch.team});
        m_paths.withoutAmount += isWon && !deal.amount ? 1 : 0;
        if (!path.touches.empty()) {
            m_paths.paths.push_back(std::move(path));
        } else if (isWon) {
            ++m_paths.untouched;
            m_paths.untouchedValue += path.value;
        }
    }

private:
    QString textOf(const Touch &touch) const
    {
        switch (m_paths.by) {
        case AttributionBy::Channel:
            return m_touches.channels()[qsizetype(touch.channel)];
        case AttributionBy::Campaign:
            return m_touches.campaigns()[qsizetype(touch.campaign)];
        case AttributionBy::Play:
            return m_plays.value(foldText(m_touches.campaigns()[qsizetype(touch.campaign)]));
        case AttributionBy::Asset:
            return m_touches.assets()[qsizetype(touch.asset)];
        case AttributionBy::Tier:
            break;
        }
        const int tier = m_standings[touch.account].tier;
        return tier > 0 ? QString::number(tier) : QString();
    }

    quint32 keyOf(const Touch &touch)
    {
        const QString text = textOf(touch);
        auto known = m_places.constFind(text);
        if (known == m_places.constEnd()) {
            known = m_places.insert(text, quint32(m_paths.keys.size()));
            m_paths.keys.append(text);
        }
        return *known;
    }

    const Standings &m_standings;
    const TouchTable &m_touches;
    const QHash<QString, QString> &m_plays;
    AttributionPaths &m_paths;
    QHash<QString, quint32> m_places;
};

} // namespace

std::optional<AttributionBy> attributionBy(const QString &word)
{
    static const QStringList words = {u"channel"_s, u"campaign"_s, u"play"_s, u"asset"_s, u"tier"_s};
    const qsizetype place = words.indexOf(word);
    return place < 0 ? std::nullopt : std::optional(AttributionBy(int(place)));
}

qint64 AttributionPaths::conversions() const
{
    qint64 sum = 0;
    for (const AttributionPath &path : paths)
        sum += path.conversions;
    return sum;
}

qint64 AttributionPaths::nulls() const
{
    qint64 sum = 0;
    for (const AttributionPath &path : paths)
        sum += path.nulls;
    return sum;
}

qint64 AttributionPaths::value() const
{
    qint64 sum = 0;
    for (const AttributionPath &path : paths)
        sum += path.value;
    return sum;
}

Expected<AttributionPaths> readAttributionPaths(const Database &database, const Standings &standings,
                                                const AttributionRequest &request, const AttributionSettings &settings)
{
    MetricsRequest period;
    period.from = request.from;
    period.to = request.to;
    const auto scope = ResultScope::read(database, standings, period);
    TALBOOK_TRY(scope);
    const auto deals = readDeals(database, standings);
    TALBOOK_TRY(deals);
    const auto touches = TouchTable::read(database, standings, settings);
    TALBOOK_TRY(touches);
    const auto plays = playsByCampaign(database);
    TALBOOK_TRY(plays);
    AttributionPaths paths;
    paths.by = request.by;
    paths.currency = standings.facts().settings.currency;
    PathReader reader(standings, *touches, *plays, paths);
    const int from = request.from.isValid() ? dayNumber(request.from) : request.listOnly ? scope->from : INT_MIN;
    const int to = request.listOnly || request.to.isValid() ? scope->to : scope->day;
    for (const Deal &deal : *deals) {
        if (deal.outcome == DealOutcome::Open || deal.closed == noDay || deal.closed < from || deal.closed > to ||
            (request.listOnly && !scope->listed[deal.account]))
            continue;
        reader.add(deal, settings.lookbackDays);
    }
    return paths;
}

CreditRecords creditRecords(const AttributionPaths &paths, const QString &key)
{
    CreditRecords records;
    const qsizetype place = paths.keys.indexOf(key);
    for (const AttributionPath &path : paths.paths) {
        if (path.conversions == 0)
            continue;
        const size_t before = records.activities.size();
        for (const PathTouch &touch : path.touches) {
            if (place >= 0 && touch.key == quint32(place))
                records.activities.push_back(touch.activity);
        }
        if (records.activities.size() > before)
            records.opportunities.push_back(path.opportunity);
    }
    for (std::vector<qint64> *ids : {&records.opportunities, &records.activities}) {
        std::ranges::sort(*ids);
        ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    }
    return records;
}

} // namespace talbook
