#pragma once

#include "core/budget/account_spend.h"
#include "core/budget/budget.h"
#include "core/plan/statement.h"
#include "core/plays/task_titles.h"
#include "core/scoring/standing.h"

#include <vector>

namespace talbook
{

/// What a document tells of one account beyond its row and its figures.
struct AccountRecords
{
    QString description;

    struct Membership
    {
        QDate joinedOn;
        QString priority, reason;
    };
    std::optional<Membership> membership; ///< on the program's target account list, not left

    struct Activity
    {
        QDate date;
        QString kind, channel, asset, person;
        bool inbound = true;
        qint64 count = 1;
    };
    std::vector<Activity> activities; ///< newest first, not after the day, at most the limit
    qint64 activityCount = 0;         ///< all up to the day
    QDate firstInboundSinceJoining, lastInbound;

    struct Signal
    {
        QDate date;
        QString kind, topic, source;
        double strength = 0;
    };
    std::vector<Signal> signalList; ///< newest first, not after the day, at most the limit
    qint64 signalCount = 0;

    struct Opportunity
    {
        QString name, stage, owner;
        QString outcome;              ///< on the day: one that closes later is open
        std::optional<qint64> amount; ///< minor units
        QString currency;
        QDate created, closed;
    };
    std::vector<Opportunity> opportunities; ///< open ones first, then newest first

    struct Cost
    {
        QString category;
        BudgetAmounts amounts;
    };
    std::vector<Cost> costs;      ///< lines and tasks of the year asked for, sums by category
    QStringList costsWithoutRate; ///< currencies of costs that are in no sum
    BudgetRounding costRounding;
    qint64 spent = 0; ///< in the 365 days to the day, in minor units of the plan's currency

    struct Task
    {
        QString title, channel, owner, status, campaign;
        QDate due;
    };
    std::vector<Task> tasks; ///< open ones by due date, then settled ones, newest first
};

struct AccountRecordsRequest
{
    ProgramId program; ///< whose membership
    QDate asOf;
    QDate costsFrom, costsTo;
    int listed = 10; ///< activities and signals at most
};

/// Reads accounts' records one after the other.
class AccountRecordsReader
{
public:
    /// All must outlive it.
    AccountRecordsReader(const Database &database, const AccountRecordsRequest &request, const Wording &words);

    Expected<AccountRecords> read(AccountId account);

private:
    Expected<void> readActivities(AccountId account, AccountRecords &records);
    Expected<void> readSignals(AccountId account, AccountRecords &records);
    Expected<void> readOpportunities(AccountId account, AccountRecords &records);
    Expected<void> readCosts(AccountId account, AccountRecords &records);
    Expected<void> readTasks(AccountId account, AccountRecords &records);

    const Database &m_database;
    AccountRecordsRequest m_request;
    std::optional<AccountSpend> m_spend; ///< of all accounts, once it was asked for
    BudgetCategories m_categories;
    PlanSettings m_settings;
    TaskTitles m_titles;
    Statement m_account, m_membership, m_activities, m_activityFacts, m_signals, m_signalCount, m_opportunities,
        m_tasks;
};

} // namespace talbook
