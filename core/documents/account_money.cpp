#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "core/budget/spend_words.h"
#include "core/documents/account_sections.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

// Benchmarks of the seeds (S1): days from joining the list, and contract value for each unit invested.
constexpr int firstEngagementDays = 30;
constexpr int opportunityDays = 90;
constexpr int leastReturn = 3;
constexpr int goodThreads = 4;

struct SpendSums
{
    double planned = 0, committed = 0, actual = 0;
};

struct Spend
{
    std::map<QString, SpendSums> byCategory; ///< by the category's name
    SpendSums total;
};

Spend spendOf(const AccountSubject &subject)
{
    Spend spend;
    const QString &currency = subject.standings.facts().settings.currency;
    for (const AccountRecords::Cost &cost : subject.records.costs) {
        const auto add = [&](qint64 minor, double SpendSums::*sum) {
            const double amount = toMajor(minor, currency);
            spend.byCategory[subject.words.costCategory(cost.category)].*sum += amount;
            spend.total.*sum += amount;
        };
        add(cost.amounts.planned, &SpendSums::planned);
        add(cost.amounts.committed, &SpendSums::committed);
        add(cost.amounts.actual, &SpendSums::actual);
    }
    return spend;
}

TemplateValue spendRow(const DocumentWords &words, const QString &category, const SpendSums &sums)
{
    TemplateValue row = TemplateValue::object();
    row.set("category", category);
    row.set("planned", words.exactMoney(sums.planned));
    row.set("committed", words.exactMoney(sums.committed));
    row.set("actual", words.exactMoney(sums.actual));
    return row;
}

const TierPlan *tierPlanOf(const AccountSubject &subject)
{
    const int tier = subject.standing().tier;
    return tier >= 1 && tier <= 3 ? &subject.standings.tiers().tiers[size_t(tier - 1)] : nullptr;
}

/// As the plan checks and the budget judge it: by what was spent in a year.
QString judgedSpend(double spent, const TierPlan &plan, const Wording &words)
{
    switch (spendVerdict(spent, plan)) {
    case SpendVerdict::Over:
        return words.translate("Documents", "above this range", "spend");
    case SpendVerdict::Below:
        return words.translate("Documents", "below this range", "spend");
    default:
        return words.translate("Documents", "within this range", "spend");
    }
}

class KpiTable
{
public:
    explicit KpiTable(const AccountSubject &subject)
        : m_subject(subject), m_words(subject.words), m_wording(subject.words.wording()),
          m_rows(TemplateValue::list(row({}, {}, {})))
    {
    }

    TemplateValue take()
    {
        const AccountScore &score = m_subject.standing().score;
        add(m_wording.translate("Documents", "Engaged stakeholders (threads)"),
            m_words.number(m_subject.committee.threads) + u" ("_s +
                threadBandName(m_subject.committee.band, m_wording) + u')',
            m_wording.translate("Documents", "%1 or more").arg(goodThreads));
        add(m_wording.translate("Documents", "Coverage of the required roles"),
            m_words.percent(m_subject.committee.coverage), m_words.percent(1));
        add(m_wording.translate("Documents", "Engagement score"), m_words.score(score.engagement),
            engagementTarget(score.engagement));
        const double hot = m_subject.standings.model().intent.hot;
        add(m_wording.translate("Documents", "Intent score"),
            m_words.score(score.intent) + u" ("_s + intentLevelName(score.level, m_wording) + u')',
            m_wording.translate("Documents", "%1 or more").arg(m_words.number(hot)));
        addPipeline();
        addSinceJoining();
        return std::move(m_rows);
    }

private:
    TemplateValue row(const QString &name, const QString &now, const QString &target) const
    {
        TemplateValue value = TemplateValue::object();
        value.set("name", name).set("now", now).set("target", target);
        return value;
    }
    void add(const QString &name, const QString &now, const QString &target) { m_rows.append(row(name, now, target)); }

    /// The next level of S1: consideration, evaluation, decision.
    QString engagementTarget(double engagement) const
    {
        const int next = engagement >= 51 ? 76 : (engagement >= 26 ? 51 : 26);
        return m_wording.translate("Documents", "%1 or more").arg(next);
    }

    void addPipeline()
    {
        DealSum open;
        for (const AccountRecords::Opportunity &opportunity : m_subject.records.opportunities) {
            if (opportunity.outcome == u"open")
                open.add(m_subject.inPlanCurrency(opportunity.amount, opportunity.currency));
        }
        const auto acv =
            m_subject.inPlanCurrency(m_subject.row().expectedAcv, m_subject.text(m_subject.row().currency));
        const TierPlan *plan = tierPlanOf(m_subject);
        const auto target = acv ? acv : (plan ? plan->acvFrom : std::nullopt);
        add(m_wording.translate("Documents", "Open pipeline"),
            open.deals > 0 && open.unknown == open.deals ? m_wording.translate("Documents", "unknown")
                                                         : open.inWords(m_words),
            target ? m_words.moneyRange(target, std::nullopt) : m_wording.translate("Documents", "not set"));
    }

    QString daysSince(QDate joined, QDate event) const
    {
        if (event.isValid())
            return m_wording.translate("Documents", "%n day(s)", nullptr, int(joined.daysTo(event)));
        const int waiting = int(std::max<qint64>(0, joined.daysTo(m_subject.standings.asOf())));
        return m_wording.translate("Documents", "not yet, %n day(s) so far", nullptr, waiting);
    }

    void addSinceJoining()
    {
        if (!m_subject.records.membership)
            return;
        const QDate joined = m_subject.records.membership->joinedOn;
        QDate firstOpportunity;
        for (const AccountRecords::Opportunity &opportunity : m_subject.records.opportunities) {
            const bool counts = opportunity.created.isValid() && opportunity.created >= joined;
            if (counts && (!firstOpportunity.isValid() || opportunity.created < firstOpportunity))
                firstOpportunity = opportunity.created;
        }
        const auto within = [this](int days) {
            return m_wording.translate("Documents", "within %n day(s)", nullptr, days);
        };
        add(m_wording.translate("Documents", "Time to first engagement"),
            daysSince(joined, m_subject.records.firstInboundSinceJoining), within(firstEngagementDays));
        add(m_wording.translate("Documents", "Time to opportunity"), daysSince(joined, firstOpportunity),
            within(opportunityDays));
    }

    const AccountSubject &m_subject;
    const DocumentWords &m_words;
    const Wording &m_wording;
    TemplateValue m_rows;
};

} // namespace

FiscalYear fiscalYearOf(QDate day, int startMonth)
{
    FiscalYear year;
    year.first = QDate(day.year(), startMonth, 1);
    if (year.first > day)
        year.first = year.first.addYears(-1);
    year.last = year.first.addYears(1).addDays(-1);
    year.number = year.last.year();
    return year;
}

TemplateValue accountKpis(const AccountSubject &subject)
{
    return KpiTable(subject).take();
}

TemplateValue accountInvestment(const AccountSubject &subject)
{
    const DocumentWords &words = subject.words;
    const Spend spend = spendOf(subject);
    TemplateValue rows = TemplateValue::list(spendRow(words, {}, {}));
    for (const auto &[category, sums] : spend.byCategory)
        rows.append(spendRow(words, category, sums));
    const TierPlan *plan = tierPlanOf(subject);
    const QString range = plan ? words.moneyRange(plan->investFrom, plan->investTo) : QString();

    TemplateValue value = TemplateValue::object();
    value.set("any", !spend.byCategory.empty());
    value.set("rows", std::move(rows));
    value.set("total", spendRow(words, {}, spend.total));
    value.set("fiscal_year",
              QString::number(
                  fiscalYearOf(subject.standings.asOf(), subject.standings.facts().settings.fiscalYearStart).number));
    value.set("range", range);
    const double spent = toMajor(subject.records.spent, subject.standings.facts().settings.currency);
    const bool judged = !range.isEmpty() && (!spend.byCategory.empty() || subject.records.spent != 0);
    value.set("spent", words.exactMoney(spent));
    value.set("spent_to", words.date(subject.standings.asOf()));
    value.set("judgement", judged ? judgedSpend(spent, *plan, words.wording()) : QString());
    value.set("without_rate", subject.records.costsWithoutRate.join(u", "_s));
    // The table has these three columns, and no others.
    BudgetRounding rounding = subject.records.costRounding;
    rounding.remaining = rounding.forecast = 0;
    value.set("rounding",
              roundingSentence(rounding, subject.standings.facts().settings.currency, subject.words.wording()));
    return value;
}

TemplateValue accountOutcomes(const AccountSubject &subject)
{
    const DocumentWords &words = subject.words;
    const TierPlan *plan = tierPlanOf(subject);
    const auto acv = subject.inPlanCurrency(subject.row().expectedAcv, subject.text(subject.row().currency));
    const Spend spend = spendOf(subject);
    const double invested = std::max(spend.total.planned, spend.total.actual + spend.total.committed);

    TemplateValue value = TemplateValue::object();
    value.set("expected_value", acv ? words.money(*acv) : QString());
    value.set("tier_value", plan ? words.moneyRange(plan->acvFrom, plan->acvTo) : QString());
    value.set("return",
              acv && invested > 0 ? words.number(std::floor(*acv / invested * 10 + 1e-6) / 10, 1) : QString());
    value.set("least_return", QString::number(leastReturn));
    value.set("return_enough", acv && invested > 0 && *acv / invested >= leastReturn);
    return value;
}

} // namespace talbook
