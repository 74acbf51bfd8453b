#include "core/budget/account_spend.h"
#include "core/budget/budget_grid.h"
#include "core/budget/budget_words.h"
#include "core/budget/reallocation.h"
#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate asOf(2027, 2, 15);

/// A plan in euros with a program of the first quarter of 2027 and two accounts, filled further by statements.
class BudgetPlan
{
public:
    explicit BudgetPlan(std::initializer_list<const char *> statements) : m_plan(newPlan(m_folder))
    {
        const auto filled = m_plan->run(u"Fill"_s, [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO program(id, name, starts_on, ends_on) VALUES"
                                                "(1, 'Q1 2027', '2027-01-01', '2027-03-31'),"
                                                "(2, 'Q2 2027', '2027-04-01', '2027-06-30')"));
            TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name, domain) VALUES"
                                                "(1, 'Acme', 'acme.example'), (2, 'Борец', 'borec.example')"));
            TALBOOK_TRY(edit.database().execute("INSERT INTO rate(currency, value) VALUES('USD', 0.9)"));
            for (const char *statement : statements)
                TALBOOK_TRY(edit.database().execute(statement));
            return {};
        });
        if (!filled)
            qFatal("%s (%s)", qPrintable(filled.error().message), qPrintable(filled.error().details));
    }

    const Database &database() const { return m_plan->database(); }
    Budget read(qint64 program = 1) const
    {
        const auto all = programs(database());
        const auto found = std::ranges::find(*all, ProgramId{program}, &Program::id);
        auto budget = readBudget(database(), *found, asOf, categories(),
                                 [](AccountId account) { return account == AccountId{1} ? 1 : 2; });
        if (!budget)
            qFatal("%s", qPrintable(budget.error().details));
        return *budget;
    }
    std::vector<BudgetRow> rows(const Budget &budget, BudgetDimension by) const
    {
        return budgetRows(budget, by, categories(), name);
    }
    static QString name(AccountId account) { return account == AccountId{1} ? u"Acme"_s : u"Борец"_s; }
    const BudgetCategories &categories() const { return m_categories; }

private:
    PlanFolder m_folder;
    std::unique_ptr<Plan> m_plan;
    BudgetCategories m_categories = *BudgetCategories::read(Wording(Language::English));
};

BudgetAmounts amounts(qint64 planned, qint64 committed, qint64 actual, qint64 remaining, qint64 forecast)
{
    return {planned, committed, actual, remaining, forecast};
}

void compareAmounts(const BudgetAmounts &found, const BudgetAmounts &expected)
{
    QCOMPARE(found.planned, expected.planned);
    QCOMPARE(found.committed, expected.committed);
    QCOMPARE(found.actual, expected.actual);
    QCOMPARE(found.remaining, expected.remaining);
    QCOMPARE(found.forecast, expected.forecast);
}

const char *campaign = "INSERT INTO campaign(id, program_id, name, starts_on, definition) "
                       "VALUES(1, 1, 'Strike zone', '2027-02-01', '{}')";

} // namespace

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// On 15 February. Spent: 120 of 100 planned. Committed, not spent: 80. Past without any figure: still expected.
    /// To come: planned, or what is committed already where that is more.
    void linesAreForecastByWhatIsKnown()
    {
        const BudgetPlan plan({"INSERT INTO cost(id, program_id, date, category, planned, committed, actual, currency) "
                               "VALUES(1, 1, '2027-01-10', 'content', 10000, NULL, 12000, 'EUR'),"
                               "(2, 1, '2027-01-20', 'content', 10000, 8000, NULL, 'EUR'),"
                               "(3, 1, '2027-01-25', 'content', 5000, NULL, NULL, 'EUR'),"
                               "(4, 1, '2027-03-10', 'content', 7000, 3000, NULL, 'EUR'),"
                               "(5, 1, '2027-03-11', 'content', 1000, 4000, NULL, 'EUR')"});
        const Budget budget = plan.read();
        // planned 330; committed 150; actual 120; spoken for 120 + 80 + 0 + 30 + 40 = 270;
        // forecast 120 + 80 + 50 + 70 + 40 = 360
        compareAmounts(budget.total(), amounts(33000, 15000, 12000, 6000, 36000));
    }

    void aLineWithoutProgramBelongsToTheQuarterOfItsDate()
    {
        const BudgetPlan plan({"INSERT INTO cost(id, program_id, date, planned, currency) VALUES"
                               "(1, NULL, '2027-03-31', 100, 'EUR'), (2, NULL, '2027-04-01', 200, 'EUR'),"
                               "(3, 2, '2027-02-01', 400, 'EUR')"});
        QCOMPARE(plan.read(1).total().planned, 100);
        QCOMPARE(plan.read(2).total().planned, 600);
    }

    /// 10.05 USD at 0.9 is 9.045 EUR, rounded to 9.05; three times 27.15, half a cent more each than the exact 27.135.
    void otherCurrenciesAreRoundedLineByLineAndTheRoundingIsKnown()
    {
        const BudgetPlan plan({"INSERT INTO cost(id, program_id, date, planned, currency) VALUES"
                               "(1, 1, '2027-01-10', 1005, 'USD'), (2, 1, '2027-02-10', 1005, 'USD'),"
                               "(3, 1, '2027-03-10', 1005, 'USD')"});
        const Budget budget = plan.read();
        QCOMPARE(budget.total().planned, 2715);
        QCOMPARE(qRound(budget.rounding.planned * 1000), 1500);
        QCOMPARE(qRound(budget.rounding.actual * 1000), 0);
        QVERIFY(roundingSentence(budget, Wording(Language::English)).contains(u"planned +0.0150\u00a0EUR"_s));
    }

    /// The line: committed 10.05 USD is 9.05 for 9.045, actual 20.01 USD is 18.01 for 18.009, planned 30 EUR. Spoken
    /// for is the actual, which its forecast is too: 18.01, 0.001 too much; so 11.99 remain, 0.001 too little.
    /// The task: 3.33 USD, 3 for 2.997, planned, expected and remaining.
    void everyFigureKnowsItsRounding()
    {
        const BudgetPlan plan(
            {campaign,
             "INSERT INTO cost(id, program_id, date, planned, committed, actual, currency) VALUES"
             "(1, 1, '2027-01-10', NULL, 1005, 2001, 'USD'), (2, 1, '2027-01-10', 3000, NULL, NULL, 'EUR')",
             "INSERT INTO task(id, campaign_id, account_id, title, channel, starts_on, due_on, planned_start, "
             "planned_due, status, cost, actual, currency, sequence) VALUES"
             "(1, 1, 1, 'a', 'linkedin', '2027-02-01', '2027-02-01', '2027-02-01', '2027-02-01', 'open', 333, "
             "NULL, 'USD', 0)"});
        const Budget budget = plan.read();
        const auto thousandths = [](double minor) { return qRound(minor * 1000); };
        QCOMPARE(budget.total().committed, 905);
        QCOMPARE(budget.total().actual, 1801);
        QCOMPARE(thousandths(budget.rounding.planned), 300); // the task's 300 for 299.7
        QCOMPARE(thousandths(budget.rounding.committed), 500);
        QCOMPARE(thousandths(budget.rounding.actual), 100);
        QCOMPARE(thousandths(budget.rounding.remaining), 300 - 100);
        QCOMPARE(thousandths(budget.rounding.forecast), 100 + 300);
        const QString said = roundingSentence(budget, Wording(Language::English));
        for (const QString &part : {u"planned +0.0030"_s, u"committed +0.0050"_s, u"actual +0.0010"_s,
                                    u"remaining +0.0020"_s, u"forecast +0.0040"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
    }

    void costsWithoutARateAreToldAndNotCounted()
    {
        const BudgetPlan plan({"INSERT INTO cost(id, program_id, date, planned, actual, currency) VALUES"
                               "(1, 1, '2027-01-10', 1000, NULL, 'EUR'), (2, 1, '2027-01-11', 5000, 4000, 'GBP')"});
        const Budget budget = plan.read();
        QCOMPARE(budget.total().planned, 1000);
        QCOMPARE(budget.uncounted.size(), size_t(1));
        QCOMPARE(budget.uncounted[0].lines, 1);
        QCOMPARE(budget.uncounted[0].amounts.actual, 4000);
        QVERIFY(uncountedSentence(budget, Wording(Language::English)).contains(u"GBP"_s));
    }

    /// Open 30, done for 25 of 20, skipped 40 (free): planned 50, spent 25, expected 30 + 25.
    void stepsOfACampaignRollUp()
    {
        const BudgetPlan plan(
            {campaign,
             "INSERT INTO task(id, campaign_id, account_id, title, channel, starts_on, due_on, planned_start, "
             "planned_due, status, cost, actual, currency, sequence) VALUES"
             "(1, 1, 1, 'a', 'linkedin', '2027-02-01', '2027-02-01', '2027-02-01', '2027-02-01', 'open', 3000, "
             "NULL, 'EUR', 0),"
             "(2, 1, 1, 'b', 'linkedin', '2027-02-02', '2027-02-02', '2027-02-02', '2027-02-02', 'done', 2000, "
             "2500, 'EUR', 0),"
             "(3, 1, 1, 'c', 'linkedin', '2027-02-03', '2027-02-03', '2027-02-03', '2027-02-03', 'skipped', "
             "4000, NULL, 'EUR', 0)"});
        const Budget budget = plan.read();
        compareAmounts(budget.total(), amounts(5000, 0, 2500, 2500, 5500));
        QCOMPARE(budget.entries.size(), size_t(1));
        QCOMPARE(budget.entries[0].tasks, 3);
        QCOMPARE(budget.entries[0].category, u"advertising"_s);
        QCOMPARE(budget.entries[0].tier, 1);
    }

    /// The budget plans 100 for the campaign's LinkedIn, its steps 30 + 50 of the same money, and 7 by e-mail of which
    /// no line speaks: 107 planned, not 187. The steps spent 20, no line states what was spent: 20 spent.
    void aLineStandsForTheStepsOfItsCampaignAndChannel()
    {
        const BudgetPlan plan(
            {campaign,
             "INSERT INTO cost(id, program_id, date, channel, campaign, planned, currency) VALUES"
             "(1, 1, '2027-03-01', 'LinkedIn', 'strike zone', 10000, 'EUR')",
             "INSERT INTO task(id, campaign_id, account_id, title, channel, starts_on, due_on, planned_start, "
             "planned_due, status, cost, actual, currency, sequence) VALUES"
             "(1, 1, 1, 'a', 'linkedin', '2027-03-01', '2027-03-01', '2027-03-01', '2027-03-01', 'open', 3000, NULL, "
             "'EUR', 0),"
             "(2, 1, 2, 'b', 'linkedin', '2027-02-02', '2027-02-02', '2027-02-02', '2027-02-02', 'done', 5000, 2000, "
             "'EUR', 0),"
             "(3, 1, 1, 'c', 'email', '2027-03-03', '2027-03-03', '2027-03-03', '2027-03-03', 'open', 700, NULL, "
             "'EUR', 0)"});
        const Budget budget = plan.read();
        // forecast: LinkedIn the larger of 100 and 30 + 20; e-mail 7
        compareAmounts(budget.total(), amounts(10700, 0, 2000, 8700, 10700));
        qint64 covered = 0;
        for (const BudgetEntry &entry : budget.entries)
            covered += entry.coveredPlanned;
        QCOMPARE(covered, 8000);
    }

    /// An invoice of 60 for Acme's parcels: the steps for Acme (50 planned) lose their actual figure, not their plan;
    /// what they are expected to cost is the larger, 60. The other account's step is not touched.
    void aLineForOneAccountStandsForThatAccountsSteps()
    {
        const BudgetPlan plan(
            {campaign,
             "INSERT INTO cost(id, program_id, account_id, date, channel, campaign, actual, currency) VALUES"
             "(1, 1, 1, '2027-02-10', 'direct_mail', 'Strike zone', 6000, 'EUR')",
             "INSERT INTO task(id, campaign_id, account_id, title, channel, starts_on, due_on, planned_start, "
             "planned_due, status, cost, actual, currency, sequence) VALUES"
             "(1, 1, 1, 'a', 'direct_mail', '2027-02-01', '2027-02-01', '2027-02-01', '2027-02-01', 'done', 5000, "
             "5500, "
             "'EUR', 0),"
             "(2, 1, 2, 'b', 'direct_mail', '2027-02-01', '2027-02-01', '2027-02-01', '2027-02-01', 'done', 5000, "
             "4500, "
             "'EUR', 0)"});
        const Budget budget = plan.read();
        // planned 50 + 50; actual 60 + 45; forecast 60 + 45
        compareAmounts(budget.total(), amounts(10000, 0, 10500, -500, 10500));
        const auto byAccount = plan.rows(budget, BudgetDimension::Account);
        QCOMPARE(byAccount.size(), size_t(2));
        const auto acme = std::ranges::find(byAccount, u"Acme"_s, &BudgetRow::key);
        compareAmounts(acme->amounts, amounts(5000, 0, 6000, -1000, 6000));
    }

    /// The plan of the whole campaign's line stands for Acme's step though Acme's own line states its actual alone; and
    /// what the step cost comes out of the order, not out of what remains.
    void linesOfTheCampaignAndOfTheAccountWorkTogether()
    {
        const BudgetPlan plan(
            {campaign,
             "INSERT INTO cost(id, program_id, account_id, date, channel, campaign, planned, committed, actual, "
             "currency) VALUES"
             "(1, 1, NULL, '2027-03-01', 'email', 'Strike zone', 1000000, NULL, NULL, 'EUR'),"
             "(2, 1, 1, '2027-02-01', 'email', 'Strike zone', NULL, NULL, 50000, 'EUR'),"
             "(3, 1, NULL, '2027-03-01', 'phone', 'Strike zone', 1000000, 1000000, NULL, 'EUR')",
             "INSERT INTO task(id, campaign_id, account_id, title, channel, starts_on, due_on, planned_start, "
             "planned_due, status, cost, actual, currency, sequence) VALUES"
             "(1, 1, 1, 'a', 'email', '2027-02-01', '2027-02-01', '2027-02-01', '2027-02-01', 'open', 80000, NULL, "
             "'EUR', 0),"
             "(2, 1, 2, 'b', 'phone', '2027-02-01', '2027-02-01', '2027-02-01', '2027-02-01', 'done', NULL, 300000, "
             "'EUR', 0)"});
        // planned 10,000 + 10,000; committed 10,000; actual 500 + 3,000
        // remaining: e-mail 10,000 - 500; phone 10,000 - 10,000, and the 3,000 are part of the order
        // forecast: e-mail 10,000 + 500, Acme's 800 within it; phone 10,000
        compareAmounts(plan.read().total(), amounts(2000000, 1000000, 350000, 950000, 2050000));
    }

    void everyViewHasTheSameSum()
    {
        const BudgetPlan plan(
            {campaign,
             "INSERT INTO cost(id, program_id, account_id, date, category, channel, tier, campaign, planned, "
             "committed, "
             "actual, currency) VALUES"
             "(1, 1, 1, '2027-01-10', 'Events & gifts', 'Event', NULL, 'Dinner', 12345, 1, 777, 'USD'),"
             "(2, 1, NULL, '2027-02-10', NULL, 'linkedin', 3, NULL, 333, NULL, 5, 'EUR'),"
             "(3, 1, NULL, '2027-03-10', 'events', NULL, NULL, 'dinner', 33, NULL, NULL, 'USD'),"
             "(4, NULL, 2, '2027-03-12', 'Курьеры', NULL, NULL, NULL, 7, 9, NULL, 'EUR')",
             "INSERT INTO task(id, campaign_id, account_id, title, channel, starts_on, due_on, planned_start, "
             "planned_due, status, cost, actual, currency, sequence) VALUES"
             "(1, 1, 2, 'a', 'phone', '2027-02-01', '2027-02-01', '2027-02-01', '2027-02-01', 'done', 101, 99, 'USD', "
             "0)"});
        const Budget budget = plan.read();
        const BudgetAmounts total = budget.total();
        for (const BudgetDimension by : {BudgetDimension::Category, BudgetDimension::Channel, BudgetDimension::Tier,
                                         BudgetDimension::Campaign, BudgetDimension::Account, BudgetDimension::Month}) {
            BudgetAmounts sum;
            for (const BudgetRow &row : plan.rows(budget, by))
                sum += row.amounts;
            QCOMPARE(sum, total);
            const BudgetGrid grid = budgetGrid(budget, by, plan.categories(), BudgetPlan::name);
            QCOMPARE(grid.sum, total);
            BudgetAmounts months, items;
            for (const BudgetAmounts &month : grid.total)
                months += month;
            for (const BudgetGroup &group : grid.groups) {
                for (const BudgetItem &item : group.items)
                    items += item.amounts;
            }
            QCOMPARE(months, total);
            QCOMPARE(items, total);
        }
        const auto categories = plan.rows(budget, BudgetDimension::Category);
        QStringList keys;
        for (const BudgetRow &row : categories)
            keys.append(row.key);
        // In the preset's order, one's own after them; a channel gives its category where the line has none.
        QCOMPARE(keys, (QStringList{u"advertising"_s, u"events"_s, u"headcount"_s, u"Курьеры"_s}));
        QCOMPARE(plan.rows(budget, BudgetDimension::Campaign).size(), size_t(3)); // "Dinner" and "dinner" are one
    }

    void linesThatDifferInTheirMonthAloneAreOneRowOfTheTable()
    {
        const BudgetPlan plan({"INSERT INTO cost(id, program_id, date, category, note, planned, currency) VALUES"
                               "(1, 1, '2027-01-10', 'technology', 'Fee', 100, 'EUR'),"
                               "(2, 1, '2027-02-10', 'technology', 'Fee', 200, 'EUR'),"
                               "(3, 1, '2027-02-11', 'technology', 'fee', 400, 'EUR'),"
                               "(4, 1, '2027-05-11', 'technology', 'Late', 800, 'EUR')"});
        const Budget budget = plan.read();
        const BudgetGrid grid = budgetGrid(budget, BudgetDimension::Category, plan.categories(), BudgetPlan::name);
        QCOMPARE(grid.months.size(), size_t(4)); // the quarter, and May: a cost after it is not hidden
        QCOMPARE(grid.groups.size(), size_t(1));
        const auto &items = grid.groups[0].items;
        QCOMPARE(items.size(), size_t(3)); // two fees in February need two rows
        QCOMPARE(items[0].amounts.planned, 300);
        QCOMPARE(items[1].amounts.planned, 400);
        QCOMPARE(items[2].cells[3].size(), size_t(1));
    }

    /// Lines of a year and tasks; what lies before the 365 days, what is planned only and what names no account are
    /// not.
    void spendOnAnAccountCountsEachAmountOnce()
    {
        const BudgetPlan plan(
            {campaign,
             "INSERT INTO cost(id, program_id, account_id, date, channel, campaign, planned, actual, currency) VALUES"
             "(1, 1, 1, '2027-02-10', 'email', 'Strike zone', 1, 1000, 'EUR'),"
             "(2, NULL, 1, '2026-02-15', 'email', NULL, NULL, 200, 'EUR'),"
             "(3, NULL, 1, '2026-02-16', 'email', NULL, NULL, 30, 'USD'),"
             "(4, NULL, 1, '2027-02-01', 'email', NULL, NULL, 5, 'GBP'),"
             "(5, 1, NULL, '2027-02-01', 'email', NULL, NULL, 5000, 'EUR')",
             "INSERT INTO task(id, campaign_id, account_id, title, channel, starts_on, due_on, planned_start, "
             "planned_due, status, settled_on, cost, actual, currency, sequence) VALUES"
             "(1, 1, 1, 'a', 'email', '2027-02-01', '2027-02-01', '2027-02-01', '2027-02-01', 'done', '2027-02-01', "
             "100, "
             "70, 'EUR', 0),"
             "(2, 1, 1, 'b', 'phone', '2027-02-01', '2027-02-01', '2027-02-01', '2027-02-01', 'done', '2027-02-01', "
             "100, "
             "9, 'EUR', 0)"});
        const auto settings = planSettings(plan.database());
        const auto spend = accountSpend(plan.database(), *settings, asOf.addDays(-spendDays), asOf);
        TALBOOK_VERIFY(spend);
        // 10.00 + 0.30 USD at 0.9 = 0.27 + the phone step's 0.09; the e-mail step's 0.70 is in the line of 10.00.
        QCOMPARE(spend->spent.value(AccountId{1}), 1036);
        QCOMPARE(spend->withoutRate, QStringList{u"GBP"_s});
    }

    /// LinkedIn: 900 for 3 accounts, 300 each; e-mail: 200 for 2, 100 each. Moving 300 loses 1 and gains 3.
    void movingMoneyIsReckonedByCostPerEngagedAccount()
    {
        const BudgetPlan plan(
            {"INSERT INTO account(id, name) VALUES(3, 'C')",
             "INSERT INTO tal(account_id, program_id, joined_on) VALUES(1, 1, '2027-01-01'), (2, 1, '2027-01-01'), "
             "(3, 1, '2027-01-01')",
             "INSERT INTO activity(id, account_id, date, kind, channel, direction, count) VALUES"
             "(1, 1, '2027-01-05', 'x', 'linkedin', 'inbound', 1), (2, 2, '2027-01-05', 'x', 'LinkedIn', 'inbound', 1),"
             "(3, 3, '2027-01-05', 'x', 'linkedin', 'inbound', 4), (4, 1, '2027-03-31', 'x', 'email', 'inbound', 1),"
             "(5, 2, '2027-01-05', 'x', 'email', 'inbound', 1), (6, 3, '2027-01-05', 'x', 'email', 'outbound', 1),"
             "(7, 3, '2027-04-01', 'x', 'email', 'inbound', 1)",
             "INSERT INTO cost(id, program_id, date, channel, actual, currency) VALUES"
             "(1, 1, '2027-01-10', 'linkedin', 90000, 'EUR'), (2, 1, '2027-01-10', 'email', 20000, 'EUR')"});
        const Budget budget = plan.read();
        const auto channels = channelReturns(plan.database(), budget);
        TALBOOK_VERIFY(channels);
        QCOMPARE(channels->size(), size_t(2));
        QCOMPARE((*channels)[0].engaged, 3);
        QCOMPARE((*channels)[1].engaged, 2);
        const auto moved = reallocate((*channels)[0], (*channels)[1], 30000, u"EUR"_s);
        TALBOOK_VERIFY(moved);
        QCOMPARE(moved->lost, 1.0);
        QCOMPARE(moved->gained, 3.0);
        QCOMPARE(moved->costBefore, 220.0);       // 1,100 / 5
        QCOMPARE(moved->costAfter, 1100.0 / 7.0); // 5 - 1 + 3
        QVERIFY(moved->few);
        QVERIFY(!reallocate((*channels)[0], (*channels)[1], 90001, u"EUR"_s));
        QVERIFY(!reallocate((*channels)[0], (*channels)[0], 1, u"EUR"_s));
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "test_budget.moc"
