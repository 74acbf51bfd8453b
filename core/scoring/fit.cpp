#include "core/scoring/components.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString canonical(const ScoringModel &model, const QString &folded)
{
    return model.aliases.value(folded, folded);
}

QSet<QString> canonicalSet(const ScoringModel &model, const QStringList &texts)
{
    QSet<QString> set;
    for (const QString &text : texts)
        set.insert(canonical(model, foldText(text)));
    return set;
}

const Criterion *criterionOfKind(const ScoringModel &model, CriterionKind kind)
{
    for (const Criterion &criterion : model.criteria) {
        if (criterion.kind == kind)
            return &criterion;
    }
    return nullptr;
}

CriterionResult industryResult(const ScoringModel &model, const Criterion &criterion, const QString &text)
{
    CriterionResult result;
    result.known = !text.isEmpty();
    const QString industry = canonical(model, foldText(text));
    if (!result.known)
        return result;
    if (canonicalSet(model, criterion.primary).contains(industry)) {
        result.share = 1;
        result.matched = 0;
    } else if (canonicalSet(model, criterion.secondary).contains(industry)) {
        result.share = criterion.secondaryShare;
        result.matched = 1;
    }
    return result;
}

CriterionResult techStackResult(const ScoringModel &model, const Criterion &criterion, const QString &text)
{
    CriterionResult result;
    const QSet<QString> uses = canonicalSet(model, foldedEntries(text));
    result.known = !uses.isEmpty();
    const auto hits = [&](const QStringList &wanted) {
        int count = 0;
        for (const QString &technology : wanted)
            count += uses.contains(canonical(model, foldText(technology))) ? 1 : 0;
        return count;
    };
    result.primaryHits = hits(criterion.primary);
    result.secondaryHits = hits(criterion.secondary);
    if (!criterion.primary.isEmpty())
        result.share += criterion.primaryShare * result.primaryHits / double(criterion.primary.size());
    if (!criterion.secondary.isEmpty())
        result.share += criterion.secondaryShare * result.secondaryHits / double(criterion.secondary.size());
    result.matched = result.share > 0 ? 0 : -1;
    return result;
}

} // namespace

CriterionResult inBands(const std::vector<Band> &bands, double figure)
{
    CriterionResult result;
    result.known = true;
    for (size_t i = 0; i < bands.size(); ++i) {
        if (figure >= bands[i].from) {
            result.share = bands[i].share;
            result.matched = int(i);
            return result;
        }
    }
    return result;
}

QStringList foldedEntries(const QString &cell)
{
    static const QRegularExpression separators(u"[;,|\\n\\r]+"_s);
    QStringList entries;
    for (const QString &entry : cell.split(separators, Qt::SkipEmptyParts)) {
        if (const QString folded = foldText(entry); !folded.isEmpty())
            entries.append(folded);
    }
    return entries;
}

void Scorer::judgeTexts()
{
    if (const Criterion *industry = criterionOfKind(m_model, CriterionKind::Industry)) {
        for (const QString &text : m_facts.industries.texts)
            m_industry.push_back(industryResult(m_model, *industry, text));
    }
    for (const QString &currency : m_facts.currencies.texts)
        m_unitWorth.push_back(m_facts.settings.inPlanCurrency(1, currency));
    const Criterion *stack = criterionOfKind(m_model, CriterionKind::TechStack);
    const Criterion *solution = criterionOfKind(m_model, CriterionKind::CurrentSolution);
    for (const QString &text : m_facts.technologies.texts) {
        if (stack)
            m_techStack.push_back(techStackResult(m_model, *stack, text));
        const QSet<QString> uses = canonicalSet(m_model, foldedEntries(text));
        m_legacy.push_back(solution && canonicalSet(m_model, solution->secondary).intersects(uses));
        m_usesCompetitor.push_back(solution && canonicalSet(m_model, solution->primary).intersects(uses));
    }
    for (const QString &text : m_facts.competitors.texts) {
        const QSet<QString> named = canonicalSet(m_model, foldedEntries(text));
        const bool any = solution && solution->primary.isEmpty() && !named.isEmpty();
        m_namesCompetitor.push_back(any || (solution && canonicalSet(m_model, solution->primary).intersects(named)));
    }
    if (const Criterion *geography = criterionOfKind(m_model, CriterionKind::Geography)) {
        const QSet<QString> places = canonicalSet(m_model, geography->primary);
        const auto listed = [&](const QString &text) {
            const QString folded = foldText(text);
            return places.contains(folded) || places.contains(m_model.regionOf.value(folded, folded));
        };
        for (const QString &text : m_facts.countries.texts)
            m_country.push_back(listed(text));
        for (const QString &text : m_facts.regions.texts)
            m_region.push_back(listed(text));
    }
}

std::optional<double> Scorer::inPlanCurrency(std::optional<qint64> minor, size_t account) const
{
    const auto &worth = m_unitWorth[m_facts.currencies.ofAccount[account]];
    return minor && worth ? std::optional(double(*minor) * *worth) : std::nullopt;
}

CriterionResult Scorer::criterion(size_t which, size_t account) const
{
    const Criterion &criterion = m_model.criteria[which];
    const AccountRow &row = m_facts.accounts[account];
    switch (criterion.kind) {
    case CriterionKind::Employees:
        return row.employees ? inBands(criterion.bands, *row.employees) : CriterionResult();
    case CriterionKind::Revenue: {
        const auto revenue = revenueInPlanCurrency(account);
        return revenue ? inBands(criterion.bands, *revenue) : CriterionResult();
    }
    case CriterionKind::Industry:
        return m_industry[m_facts.industries.ofAccount[account]];
    case CriterionKind::TechStack:
        return m_techStack[m_facts.technologies.ofAccount[account]];
    case CriterionKind::Geography: {
        CriterionResult result;
        result.known = !row.country.isEmpty() || !row.region.isEmpty();
        const bool listed =
            m_country[m_facts.countries.ofAccount[account]] || m_region[m_facts.regions.ofAccount[account]];
        if (result.known && listed) {
            result.share = 1;
            result.matched = 0;
        }
        return result;
    }
    case CriterionKind::CurrentSolution: {
        CriterionResult result;
        const quint32 technologies = m_facts.technologies.ofAccount[account];
        // Known technologies without a competitor among them say that none is used.
        result.known = !row.competitors.isEmpty() || technologies != 0;
        if (m_namesCompetitor[m_facts.competitors.ofAccount[account]] || m_usesCompetitor[technologies]) {
            result.share = criterion.primaryShare;
            result.matched = 0;
        } else if (m_legacy[technologies]) {
            result.share = criterion.secondaryShare;
            result.matched = 1;
        }
        return result;
    }
    }
    return {};
}

FitResult Scorer::fit(size_t account) const
{
    std::array<double, 2> earned{};
    std::array<double, 2> weights{};
    double known = 0;
    for (size_t i = 0; i < m_model.criteria.size(); ++i) {
        const Criterion &rule = m_model.criteria[i];
        const CriterionResult result = criterion(i, account);
        const size_t group = rule.group == Component::Technographic ? 1 : 0;
        earned[group] += rule.weight * result.share;
        weights[group] += rule.weight;
        known += result.known ? rule.weight : 0;
    }
    const auto share = [](double part, double whole) { return whole > 0 ? part / whole : 0; };
    return {100 * share(earned[0], weights[0]), 100 * share(earned[1], weights[1]),
            100 * share(earned[0] + earned[1], weights[0] + weights[1]), share(known, weights[0] + weights[1])};
}

} // namespace talbook
