#include "core/documents/program_sections.h"

#include "core/plan/statement.h"
#include "core/scoring/components.h"
#include "core/scoring/explanation.h"
#include "core/scoring/standing.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString accountText(const Standings &standings, TextRef ref)
{
    const std::string_view utf8 = standings.accounts().text(ref);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

TemplateValue tierRow(const DocumentWords &words, const QString &name, const TierPlan &plan, SelectionCount count)
{
    TemplateValue row = countRow(name, {}, count);
    const QString most = plan.capacity ? words.number(*plan.capacity) : QString();
    const QString least = plan.minimum ? words.number(*plan.minimum) : QString();
    row.set("capacity", plan.minimum && plan.capacity ? QString(least + u'–' + most)
                        : plan.capacity               ? most
                        : plan.minimum ? words.wording().translate("Documents", "%1 and more", "accounts").arg(least)
                                       : QString());
    row.set("over", plan.capacity && count.listed > *plan.capacity);
    row.set("investment", words.moneyRange(plan.investFrom, plan.investTo));
    row.set("value", words.moneyRange(plan.acvFrom, plan.acvTo));
    return row;
}

/// The strongest reasons of a score: the criteria that bring most points.
QString scoreReasons(const Explanation &explanation)
{
    std::vector<const ScorePart *> parts;
    for (const ScorePart &part : explanation.parts) {
        if (part.points > 0)
            parts.push_back(&part);
    }
    std::ranges::stable_sort(parts, [](const ScorePart *a, const ScorePart *b) { return a->points > b->points; });
    QStringList reasons;
    for (size_t i = 0; i < std::min<size_t>(parts.size(), 2); ++i)
        reasons.append(parts[i]->criterion + u": "_s + parts[i]->value);
    return reasons.join(u"; "_s);
}

Expected<std::map<qint64, QString>> listReasons(const Database &database, const Standings &standings)
{
    std::map<qint64, QString> reasons;
    Statement rows(database,
                   "SELECT account_id, reason FROM tal WHERE program_id = ? AND left_on IS NULL AND reason <> ''");
    rows.bind(1, standings.program() ? standings.program()->id : ProgramId());
    while (rows.step())
        reasons[rows.integer(0)] = rows.text(1);
    TALBOOK_TRY(rows.result());
    return reasons;
}

TemplateValue topRow(const DocumentWords &words, int rank, const QString &name, const Standing &standing,
                     const QString &owner, const QString &priority, const QString &reason)
{
    TemplateValue row = TemplateValue::object();
    row.set("rank", QString::number(rank))
        .set("name", name)
        .set("tier", words.tier(standing.tier))
        .set("grade", words.gradeCell(standing.grade));
    row.set("score", words.score(standing.score.score));
    row.set("fit", words.score(standing.score.fit)).set("intent", words.score(standing.score.intent));
    row.set("owner", owner).set("priority", words.priority(priority)).set("reason", reason);
    return row;
}

} // namespace

TemplateValue countRow(const QString &name, const QString &meaning, SelectionCount count)
{
    TemplateValue row = TemplateValue::object();
    row.set("name", name).set("meaning", meaning);
    row.set("all", QString::number(count.all)).set("listed", QString::number(count.listed));
    return row;
}

TemplateValue tierCounts(const Standings &standings, const DocumentWords &words)
{
    std::map<int, SelectionCount> counts;
    for (size_t i = 0; i < standings.size(); ++i)
        countAccount(counts, standings[i].tier, standings.accounts()[i].onTal);
    TemplateValue rows = TemplateValue::list(tierRow(words, {}, {}, {}));
    for (int tier = 1; tier <= 3; ++tier)
        rows.append(tierRow(words, tierName(tier), standings.tiers().tiers[size_t(tier - 1)], counts[tier]));
    if (counts[0].all > 0)
        rows.append(tierRow(words, words.tier(0), {}, counts[0]));
    return rows;
}

TemplateValue investmentSums(const Standings &standings, const DocumentWords &words, bool listOnly)
{
    double investFrom = 0, investTo = 0, expected = 0;
    bool anyRange = false, openEnded = false;
    int withValue = 0;
    for (size_t i = 0; i < standings.size(); ++i) {
        const AccountRow &row = standings.accounts()[i];
        if (listOnly && !row.onTal)
            continue;
        if (const int tier = standings[i].tier; tier > 0) {
            const TierPlan &plan = standings.tiers().tiers[size_t(tier - 1)];
            anyRange = anyRange || plan.investFrom || plan.investTo;
            openEnded = openEnded || (plan.investFrom && !plan.investTo);
            investFrom += plan.investFrom.value_or(0);
            investTo += plan.investTo.value_or(0);
        }
        if (row.expectedAcv) {
            if (const auto acv =
                    standings.facts().settings.inPlanCurrency(*row.expectedAcv, accountText(standings, row.currency))) {
                expected += *acv;
                ++withValue;
            }
        }
    }
    TemplateValue value = TemplateValue::object();
    value.set("range",
              anyRange ? words.moneyRange(investFrom, openEnded ? std::nullopt : std::optional(investTo)) : QString());
    value.set("expected", withValue > 0 ? words.money(expected) : QString());
    value.set("with_value", words.wording().translate("Documents", "set for %n account(s)", nullptr, withValue));
    return value;
}

Expected<TemplateValue> topAccounts(const Database &database, const Standings &standings, const DocumentWords &words,
                                    bool listOnly, size_t most)
{
    const auto reasons = listReasons(database, standings);
    TALBOOK_TRY(reasons);
    std::vector<size_t> ranked = standings.matching({}, listOnly);
    std::ranges::sort(ranked, [&standings](size_t a, size_t b) {
        const double scoreA = standings[a].score.score, scoreB = standings[b].score.score;
        return scoreA != scoreB ? scoreA > scoreB : standings.accounts()[a].id < standings.accounts()[b].id;
    });
    const Scorer scorer(standings.model(), standings.facts(), standings.asOf());
    TemplateValue rows = TemplateValue::list(topRow(words, 0, {}, {}, {}, {}, {}));
    for (size_t i = 0; i < std::min(ranked.size(), most); ++i) {
        const AccountRow &row = standings.accounts()[ranked[i]];
        const auto own = reasons->find(row.id.value);
        const QString reason =
            own != reasons->end()
                ? own->second
                : scoreReasons(explain(standings.model(), standings.facts(), ranked[i], scorer, words.wording()));
        rows.append(topRow(words, int(i) + 1, accountText(standings, row.name), standings[ranked[i]],
                           accountText(standings, row.owner), accountText(standings, row.priority), reason));
    }
    TemplateValue value = TemplateValue::object();
    value.set("any", !ranked.empty());
    value.set("rows", std::move(rows));
    value.set("more", ranked.size() > most
                          ? words.wording().translate("Documents", "%n more", nullptr, int(ranked.size() - most))
                          : QString());
    return value;
}

TemplateValue programFacts(const Standings &standings, const DocumentWords &words)
{
    const auto &program = standings.program();
    TemplateValue value = TemplateValue::object();
    value.set("exists", program.has_value());
    value.set("name", program ? program->name : QString());
    value.set("period", program ? words.period(program->startsOn, program->endsOn) : QString());
    value.set("goals", program ? program->goals : QString());
    // The list is refreshed when the next quarter begins (S4).
    value.set("refresh", program ? words.date(program->endsOn.addDays(1)) : QString());
    return value;
}

} // namespace talbook
