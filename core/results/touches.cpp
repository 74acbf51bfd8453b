#include "core/results/touches.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/plan/statement.h"
#include "core/scoring/standing.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace talbook
{

namespace
{

/// Texts by their places; the stored bytes are folded once a spelling.
class TextPlaces
{
public:
    explicit TextPlaces(QStringList &texts) : m_texts(texts)
    {
        m_texts = {QString()};
        m_folded.insert(QString(), 0);
    }

    quint32 of(std::string_view stored)
    {
        const auto known = m_places.find(stored);
        if (known != m_places.end())
            return known->second;
        const QString text = QString::fromUtf8(stored.data(), qsizetype(stored.size())).simplified();
        const QString folded = foldText(text);
        auto place = m_folded.constFind(folded);
        if (place == m_folded.constEnd()) {
            place = m_folded.insert(folded, quint32(m_texts.size()));
            m_texts.append(text);
        }
        m_places.emplace(std::string(stored), *place);
        return *place;
    }

private:
    QStringList &m_texts;
    std::map<std::string, quint32, std::less<>> m_places;
    QHash<QString, quint32> m_folded;
};

} // namespace

Expected<TouchTable> TouchTable::read(const Database &database, const Standings &standings,
                                      const AttributionSettings &settings)
{
    TouchTable table;
    TextPlaces channels(table.m_channels), campaigns(table.m_campaigns), assets(table.m_assets);
    std::map<std::pair<std::string, quint32>, TouchTeam> teams;
    Statement rows(database, "SELECT id, account_id, date, kind, channel, campaign, asset FROM activity "
                             "WHERE channel <> '' AND account_id IN (SELECT account_id FROM opportunity)");
    while (rows.step()) {
        const auto account = standings.indexOf(rows.id<AccountId>(1));
        const std::string_view iso = rows.utf8(2);
        Touch touch;
        touch.day = dayNumber(iso.data(), int(iso.size()));
        touch.channel = channels.of(rows.utf8(4));
        if (!account || touch.day == noDay || touch.channel == 0)
            continue;
        touch.activity = rows.integer(0);
        touch.account = quint32(*account);
        touch.campaign = campaigns.of(rows.utf8(5));
        touch.asset = assets.of(rows.utf8(6));
        const auto [team, isNew] = teams.try_emplace({std::string(rows.utf8(3)), touch.channel});
        if (isNew)
            team->second = settings.teamOf(rows.text(3), table.m_channels[qsizetype(touch.channel)]);
        touch.team = team->second;
        table.m_touches.push_back(touch);
    }
    TALBOOK_TRY(rows.result());
    std::ranges::sort(table.m_touches, {},
                      [](const Touch &touch) { return std::tuple(touch.account, touch.day, touch.activity); });
    table.m_begin.assign(standings.size() + 1, 0);
    for (const Touch &touch : table.m_touches)
        ++table.m_begin[touch.account + 1];
    for (size_t i = 1; i < table.m_begin.size(); ++i)
        table.m_begin[i] += table.m_begin[i - 1];
    return table;
}

std::span<const Touch> TouchTable::of(size_t account, int from, int to) const
{
    const auto all = std::span(m_touches).subspan(m_begin[account], m_begin[account + 1] - m_begin[account]);
    const auto begin = std::ranges::lower_bound(all, from, {}, &Touch::day);
    const auto end = std::ranges::upper_bound(begin, all.end(), to, {}, &Touch::day);
    return {begin, end};
}

} // namespace talbook
