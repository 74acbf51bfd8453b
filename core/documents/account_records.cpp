#include "core/documents/account_records.h"

#include "core/budget/account_costs.h"
#include "core/plan/database.h"

#include <map>

namespace talbook
{

AccountRecordsReader::AccountRecordsReader(const Database &database, const AccountRecordsRequest &request,
                                           const Wording &words)
    : m_database(database), m_request(request), m_titles(words),
      m_account(database, "SELECT description FROM account WHERE id = ?"),
      m_membership(database, "SELECT joined_on, priority, reason FROM tal WHERE account_id = ? AND program_id = ? "
                             "AND left_on IS NULL"),
      m_activities(database,
                   "SELECT activity.date, kind, channel, asset, direction, count, contact.name FROM activity "
                   "LEFT JOIN contact ON contact.id = contact_id WHERE activity.account_id = ?1 AND date <= ?2 "
                   "ORDER BY date DESC, activity.id DESC LIMIT ?3"),
      m_activityFacts(database, "SELECT count(*), max(CASE WHEN direction = 'inbound' THEN date END), "
                                "min(CASE WHEN direction = 'inbound' AND date >= ?3 THEN date END) "
                                "FROM activity WHERE account_id = ?1 AND date <= ?2"),
      m_signals(database, "SELECT date, kind, topic, source, strength FROM signal WHERE account_id = ?1 AND date <= ?2 "
                          "ORDER BY date DESC, id DESC LIMIT ?3"),
      m_signalCount(database, "SELECT count(*) FROM signal WHERE account_id = ?1 AND date <= ?2"),
      m_opportunities(database,
                      "SELECT name, stage, CASE WHEN closed > ?2 THEN 'open' ELSE outcome END AS state, owner, "
                      "amount, currency, created, closed FROM opportunity "
                      "WHERE account_id = ?1 AND (created IS NULL OR created <= ?2) "
                      "ORDER BY state <> 'open', coalesce(closed, created) DESC, id"),
      m_tasks(database, "SELECT task.title, channel, owner, due_on, status, campaign.name, campaign_id, step FROM task "
                        "LEFT JOIN campaign ON campaign.id = campaign_id WHERE account_id = ? "
                        "ORDER BY status <> 'open', CASE WHEN status = 'open' THEN due_on END, due_on DESC, task.id")
{
}

Expected<AccountRecords> AccountRecordsReader::read(AccountId account)
{
    AccountRecords records;
    m_account.bind(1, account);
    while (m_account.step())
        records.description = m_account.text(0);
    TALBOOK_TRY(m_account.result());
    m_membership.bind(1, account);
    m_membership.bind(2, m_request.program);
    while (m_membership.step())
        records.membership = {m_membership.date(0), m_membership.text(1), m_membership.text(2)};
    TALBOOK_TRY(m_membership.result());
    TALBOOK_TRY(readActivities(account, records));
    TALBOOK_TRY(readSignals(account, records));
    TALBOOK_TRY(readOpportunities(account, records));
    TALBOOK_TRY(readCosts(account, records));
    TALBOOK_TRY(readTasks(account, records));
    return records;
}

Expected<void> AccountRecordsReader::readActivities(AccountId account, AccountRecords &records)
{
    m_activities.bind(1, account);
    m_activities.bind(2, m_request.asOf);
    m_activities.bind(3, m_request.listed);
    while (m_activities.step()) {
        records.activities.push_back({m_activities.date(0), m_activities.text(1), m_activities.text(2),
                                      m_activities.text(3), m_activities.text(6), m_activities.utf8(4) == "inbound",
                                      m_activities.integer(5)});
    }
    TALBOOK_TRY(m_activities.result());
    m_activityFacts.bind(1, account);
    m_activityFacts.bind(2, m_request.asOf);
    m_activityFacts.bind(3, records.membership ? records.membership->joinedOn : QDate());
    while (m_activityFacts.step()) {
        records.activityCount = m_activityFacts.integer(0);
        records.lastInbound = m_activityFacts.date(1);
        records.firstInboundSinceJoining = m_activityFacts.date(2);
    }
    return m_activityFacts.result();
}

Expected<void> AccountRecordsReader::readSignals(AccountId account, AccountRecords &records)
{
    m_signals.bind(1, account);
    m_signals.bind(2, m_request.asOf);
    m_signals.bind(3, m_request.listed);
    while (m_signals.step()) {
        records.signalList.push_back(
            {m_signals.date(0), m_signals.text(1), m_signals.text(2), m_signals.text(3), m_signals.real(4)});
    }
    TALBOOK_TRY(m_signals.result());
    m_signalCount.bind(1, account);
    m_signalCount.bind(2, m_request.asOf);
    while (m_signalCount.step())
        records.signalCount = m_signalCount.integer(0);
    return m_signalCount.result();
}

Expected<void> AccountRecordsReader::readOpportunities(AccountId account, AccountRecords &records)
{
    m_opportunities.bind(1, account);
    m_opportunities.bind(2, m_request.asOf);
    while (m_opportunities.step()) {
        records.opportunities.push_back({m_opportunities.text(0), m_opportunities.text(1), m_opportunities.text(3),
                                         m_opportunities.text(2), m_opportunities.optionalInteger(4),
                                         m_opportunities.text(5), m_opportunities.date(6), m_opportunities.date(7)});
    }
    return m_opportunities.result();
}

Expected<void> AccountRecordsReader::readCosts(AccountId account, AccountRecords &records)
{
    if (!m_spend) {
        auto settings = planSettings(m_database);
        TALBOOK_TRY(settings);
        m_settings = std::move(*settings);
        auto categories = BudgetCategories::read(Wording(Language::English)); // for their ids alone
        TALBOOK_TRY(categories);
        m_categories = std::move(*categories);
        auto spend = accountSpend(m_database, m_settings, m_request.asOf.addDays(-spendDays), m_request.asOf);
        TALBOOK_TRY(spend);
        m_spend = std::move(*spend);
    }
    records.spent = m_spend->spent.value(account);
    const auto costs =
        accountCosts(m_database, m_settings, account, m_request.costsFrom, m_request.costsTo, m_categories);
    TALBOOK_TRY(costs);
    std::map<QString, BudgetAmounts> sums;
    for (const BudgetEntry &entry : costs->entries)
        sums[entry.category] += entry.amounts;
    for (const auto &[category, amounts] : sums)
        records.costs.push_back({category, amounts});
    for (const UncountedCosts &uncounted : costs->uncounted)
        records.costsWithoutRate.append(uncounted.currency);
    records.costRounding = costs->rounding;
    return {};
}

Expected<void> AccountRecordsReader::readTasks(AccountId account, AccountRecords &records)
{
    m_tasks.bind(1, account);
    while (m_tasks.step()) {
        records.tasks.push_back({m_titles.of(m_database, m_tasks.id<CampaignId>(6), m_tasks.text(7), m_tasks.text(0)),
                                 m_tasks.text(1), m_tasks.text(2), m_tasks.text(4), m_tasks.text(5), m_tasks.date(3)});
    }
    return m_tasks.result();
}

} // namespace talbook
