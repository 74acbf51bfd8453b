#include "core/documents/results_sections.h"

#include "core/documents/program_sections.h"
#include "core/plan/statement.h"
#include "core/results/set_aside.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t shownDeals = 10;

TemplateValue findingRow(const QString &message, const QString &fix)
{
    return TemplateValue::object().set("message", message).set("fix", fix);
}

TemplateValue dealRow(const QString &account, const QString &name, const QString &outcome, const QString &amount,
                      const QString &closed)
{
    TemplateValue row = TemplateValue::object();
    row.set("account", account).set("name", name).set("outcome", outcome);
    return row.set("amount", amount).set("closed", closed);
}

struct ClosedDeal
{
    QString account, name, outcome;
    std::optional<double> amount; ///< in the plan's currency
    QDate closed;
};

QString howMany(int n, const Wording &words)
{
    return n > 0 ? words.translate("Documents", "%n account(s)", nullptr, n) : QString();
}

} // namespace

Expected<void> addFindings(const StrategySubject &subject, TemplateValue &data)
{
    const auto found = checkPractice(subject.database, subject.standings, subject.wording());
    TALBOOK_TRY(found);
    TemplateValue rows = TemplateValue::list(findingRow({}, {}));
    const std::vector<PlanFinding> open = openFindings(*found);
    for (const PlanFinding &finding : open)
        rows.append(findingRow(finding.message, finding.fix));
    data.set("has_findings", !open.empty());
    data.set("findings", std::move(rows));
    return {};
}

Expected<void> addDeals(const StrategySubject &subject, const Metrics &metrics, TemplateValue &data)
{
    // Whoever left the list still counts: else every customer it has won would be gone from its review.
    Statement rows(subject.database,
                   "SELECT a.name, o.name, o.outcome, o.amount, o.currency, o.closed FROM opportunity o "
                   "JOIN account a ON a.id = o.account_id WHERE o.outcome <> 'open' AND o.closed <= ?1 "
                   "AND (?2 IS NULL OR o.closed >= ?2) AND (?3 = 0 OR EXISTS(SELECT 1 FROM tal t WHERE "
                   "t.account_id = a.id AND t.program_id = ?4)) ORDER BY o.closed DESC, o.id");
    rows.bind(1, metrics.to.toString(Qt::ISODate));
    if (metrics.from.isValid())
        rows.bind(2, metrics.from.toString(Qt::ISODate));
    rows.bind(3, qint64(metrics.hasList));
    rows.bind(4, subject.program() ? subject.program()->id : ProgramId());
    std::vector<ClosedDeal> deals;
    const PlanSettings &settings = subject.standings.facts().settings;
    while (rows.step()) {
        ClosedDeal deal{rows.text(0), rows.text(1), rows.text(2), {}, QDate::fromString(rows.text(5), Qt::ISODate)};
        if (!rows.isNull(3))
            deal.amount = settings.inPlanCurrency(rows.integer(3), rows.text(4));
        deals.push_back(std::move(deal));
    }
    TALBOOK_TRY(rows.result());
    std::ranges::stable_sort(
        deals, [](const ClosedDeal &a, const ClosedDeal &b) { return a.amount.value_or(-1) > b.amount.value_or(-1); });
    TemplateValue list = TemplateValue::list(dealRow({}, {}, {}, {}, {}));
    for (size_t i = 0; i < std::min(deals.size(), shownDeals); ++i) {
        const ClosedDeal &deal = deals[i];
        list.append(dealRow(deal.account, deal.name, subject.words.outcome(deal.outcome),
                            deal.amount ? subject.words.exactMoney(*deal.amount) : QString(),
                            subject.words.shortDate(deal.closed)));
    }
    TemplateValue value = TemplateValue::object();
    value.set("any", !deals.empty()).set("rows", std::move(list));
    value.set("more", deals.size() > shownDeals
                          ? subject.wording().translate("Documents", "%n more", nullptr, int(deals.size() - shownDeals))
                          : QString());
    data.set("deals", std::move(value));
    return {};
}

Expected<void> addListChanges(const StrategySubject &subject, TemplateValue &data)
{
    int joined = 0, won = 0, lost = 0, replaced = 0, otherwise = 0;
    if (subject.program()) {
        Statement rows(subject.database, "SELECT joined_on, left_on, outcome FROM tal WHERE program_id = ?1 AND "
                                         "joined_on <= ?2");
        rows.bind(1, subject.program()->id);
        rows.bind(2, subject.standings.asOf().toString(Qt::ISODate));
        while (rows.step()) {
            joined += rows.text(0) >= subject.program()->startsOn.toString(Qt::ISODate) ? 1 : 0;
            if (rows.isNull(1) || rows.text(1) > subject.standings.asOf().toString(Qt::ISODate))
                continue;
            const QString outcome = rows.text(2);
            ++(outcome == u"won" ? won : outcome == u"lost" ? lost : outcome == u"replaced" ? replaced : otherwise);
        }
        TALBOOK_TRY(rows.result());
    }
    const Wording &words = subject.wording();
    const auto listed = int(subject.standings.matching({}, true).size());
    TemplateValue value = TemplateValue::object();
    value.set("any", listed > 0).set("size", words.translate("Documents", "%n account(s)", nullptr, listed));
    value.set("joined", howMany(joined, words));
    value.set("left", howMany(won + lost + replaced + otherwise, words));
    value.set("won", howMany(won, words)).set("lost", howMany(lost, words));
    value.set("replaced", howMany(replaced, words));
    data.set("list", std::move(value));
    return {};
}

Expected<TemplateValue> resultsData(const Database &database, const Standings &standings, const Wording &wording)
{
    const DocumentWords words(wording, standings.facts().settings.currency);
    const StrategySubject subject{database, standings, words};
    const auto metrics = readMetrics(database, standings, {}, wording);
    TALBOOK_TRY(metrics);
    TemplateValue data = TemplateValue::object();
    data.set("as_of", words.date(standings.asOf()));
    data.set("accounts", wording.translate("Documents", "%n account(s)", nullptr, int(standings.size())));
    data.set("has_list", metrics->hasList);
    data.set("program", programFacts(standings, words));
    data.set("sums", investmentSums(standings, words, metrics->hasList));
    addKpis(subject, *metrics, data);
    addMetrics(subject, *metrics, data);
    TALBOOK_TRY(addMonths(subject, data));
    TALBOOK_TRY(addAttribution(subject, *metrics, data));
    TALBOOK_TRY(addDeals(subject, *metrics, data));
    TALBOOK_TRY(addListChanges(subject, data));
    TALBOOK_TRY(addFindings(subject, data));
    TALBOOK_TRY(addCampaigns(subject, data));
    TALBOOK_TRY(addQuarter(subject, data));
    TALBOOK_TRY(addBudget(subject, data));
    return data;
}

} // namespace talbook
