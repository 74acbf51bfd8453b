#include "core/plays/task_titles.h"

#include "core/plan/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace talbook
{

using namespace Qt::StringLiterals;

QString TaskTitles::of(const Database &database, CampaignId campaign, const QString &step, const QString &title)
{
    if (campaign.isNull() || step.isEmpty())
        return title;
    return m_words.pickAgain(title, actionsOf(database, campaign).value(step));
}

const TaskTitles::Actions &TaskTitles::actionsOf(const Database &database, CampaignId campaign)
{
    if (const auto known = m_known.constFind(campaign); known != m_known.cend())
        return *known;
    Actions actions;
    Statement row(database, "SELECT definition FROM campaign WHERE id = ?");
    row.bind(1, campaign);
    if (row.step()) {
        const std::string_view text = row.utf8(0);
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size()))).object();
        for (const QJsonValue &step : object[u"play"_s][u"steps"_s].toArray())
            actions.insert(step[u"id"_s].toString(), step[u"action"_s]);
    }
    return *m_known.insert(campaign, actions);
}

} // namespace talbook
