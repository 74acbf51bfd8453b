#pragma once

#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QHash>
#include <QJsonValue>
#include <QString>

namespace talbook
{

class Database;

/// The titles of tasks in the language of the words. A launch writes them in the language of its day; the play in the
/// campaign keeps the texts of both. What somebody has changed since, and what no play has made, stays as it is.
class TaskTitles
{
public:
    /// The words must outlive it.
    explicit TaskTitles(const Wording &words) : m_words(words) {}

    /// Each campaign is read once. One whose definition cannot be read leaves the titles alone: who opens it is told.
    QString of(const Database &database, CampaignId campaign, const QString &step, const QString &title);

    void forget() { m_known.clear(); }

private:
    using Actions = QHash<QString, QJsonValue>; ///< by step, in all languages
    const Actions &actionsOf(const Database &database, CampaignId campaign);

    const Wording &m_words;
    QHash<CampaignId, Actions> m_known;
};

} // namespace talbook
