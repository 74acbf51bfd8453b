#include "core/documents/account_sections.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

TemplateValue profileRow(const QString &field, const QString &value)
{
    TemplateValue row = TemplateValue::object();
    row.set("field", field).set("value", value);
    return row;
}

qint64 tenthsOf(double value)
{
    return std::llround(value * 10);
}

TemplateValue scorePartRow(const DocumentWords &words, const ScorePart &part)
{
    TemplateValue row = TemplateValue::object();
    row.set("component", componentName(part.component, words.wording()));
    row.set("criterion", part.criterion);
    row.set("value", part.value);
    row.set("rule", part.rule);
    row.set("points", words.number(double(tenthsOf(part.points)) / 10, 1));
    row.set("possible", words.number(double(tenthsOf(part.possible)) / 10, 1));
    return row;
}

/// "Company size (15.4)": the three parts for which `worth` is highest.
QString leadingParts(const AccountSubject &subject, double (*worth)(const ScorePart &), const QString &sign)
{
    std::vector<const ScorePart *> parts;
    for (const ScorePart &part : subject.explanation.parts) {
        if (tenthsOf(worth(part)) > 0)
            parts.push_back(&part);
    }
    std::ranges::stable_sort(parts, [worth](const ScorePart *a, const ScorePart *b) { return worth(*a) > worth(*b); });
    parts.resize(std::min<size_t>(parts.size(), 3));
    QStringList named;
    for (const ScorePart *part : parts)
        named.append(part->criterion + u" ("_s + sign + subject.words.number(double(tenthsOf(worth(*part))) / 10, 1) +
                     u')');
    return named.join(u", "_s);
}

} // namespace

QString AccountSubject::text(TextRef ref) const
{
    const std::string_view utf8 = standings.accounts().text(ref);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::optional<double> AccountSubject::inPlanCurrency(std::optional<qint64> minor, const QString &currency) const
{
    return minor ? standings.facts().settings.inPlanCurrency(*minor, currency) : std::nullopt;
}

TemplateValue accountProfile(const AccountSubject &subject)
{
    const AccountRow &row = subject.row();
    const Wording &words = subject.words.wording();
    const QString currency = subject.text(row.currency);
    const auto money = [&](std::optional<qint64> minor) {
        const auto amount = subject.inPlanCurrency(minor, currency);
        return amount ? subject.words.money(*amount) : QString();
    };
    QStringList place;
    for (const TextRef ref : {row.city, row.region, row.country}) {
        if (!ref.isEmpty() && !place.contains(subject.text(ref)))
            place.append(subject.text(ref));
    }
    const std::initializer_list<std::pair<QString, QString>> fields = {
        {words.translate("Documents", "Industry"), subject.text(row.industry)},
        {words.translate("Documents", "Employees"), row.employees ? subject.words.number(*row.employees) : QString()},
        {words.translate("Documents", "Annual revenue"), money(row.revenue)},
        {words.translate("Documents", "Place"), place.join(u", "_s)},
        {words.translate("Documents", "Technologies"), subject.text(row.technologies)},
        {words.translate("Documents", "Competing products in use"), subject.text(row.competitors)},
        {words.translate("Documents", "Domain"), subject.text(row.domain)},
        {words.translate("Documents", "Expected annual contract value"), money(row.expectedAcv)},
    };
    TemplateValue known = TemplateValue::list(profileRow({}, {}));
    QStringList unknown;
    for (const auto &[field, value] : fields) {
        if (value.isEmpty())
            unknown.append(field);
        else
            known.append(profileRow(field, value));
    }
    if (!row.parent.isEmpty())
        known.append(profileRow(words.translate("Documents", "Parent company"), subject.text(row.parent)));

    TemplateValue account = TemplateValue::object();
    account.set("name", subject.text(row.name));
    account.set("domain", subject.text(row.domain));
    account.set("industry", subject.text(row.industry));
    account.set("owner", subject.text(row.owner));
    account.set("description", subject.records.description);
    account.set("has_fields", !known.items().empty());
    account.set("fields", std::move(known));
    account.set("unknown_fields", unknown.join(u", "_s));
    return account;
}

TemplateValue accountStanding(const AccountSubject &subject)
{
    const Standing &standing = subject.standing();
    const DocumentWords &words = subject.words;
    TemplateValue value = TemplateValue::object();
    value.set("score", words.score(standing.score.score));
    value.set("grade", words.grade(standing.grade));
    value.set("tier", words.tier(standing.tier));
    value.set("has_tier", standing.tier > 0);
    value.set("tier_by_hand", standing.tierByHand);
    value.set("tier_differs", standing.tierByHand && standing.tier != standing.recommendedTier);
    value.set("recommended_tier", words.tier(standing.recommendedTier));
    value.set("fit", words.score(standing.score.fit));
    value.set("intent", words.score(standing.score.intent));
    value.set("intent_level", intentLevelName(standing.score.level, words.wording()));
    value.set("intent_action", intentLevelAction(standing.score.level, words.wording()));
    value.set("engagement", words.score(standing.score.engagement));
    value.set("engagement_points", words.number(std::floor(standing.score.engagementPoints + 1e-6)));
    value.set("quadrant", words.quadrant(standing.score.quadrant));
    value.set("quadrant_action", words.quadrantAction(standing.score.quadrant));
    value.set("fit_threshold", words.number(subject.standings.model().fitThreshold));
    value.set("intent_threshold", words.number(subject.standings.model().intentThreshold));
    value.set("completeness", words.percent(standing.score.completeness));
    value.set("complete", standing.score.completeness >= 0.9995);
    return value;
}

TemplateValue accountProgram(const AccountSubject &subject)
{
    TemplateValue value = TemplateValue::object();
    const auto &program = subject.standings.program();
    const auto &membership = subject.records.membership;
    value.set("exists", program.has_value());
    value.set("name", program ? program->name : QString());
    value.set("period", program ? subject.words.period(program->startsOn, program->endsOn) : QString());
    value.set("goals", program ? program->goals : QString());
    value.set("member", membership.has_value());
    value.set("since", membership ? subject.words.date(membership->joinedOn) : QString());
    value.set("priority", membership ? subject.words.priority(membership->priority) : QString());
    value.set("reason", membership ? membership->reason : QString());
    return value;
}

TemplateValue accountExplanation(const AccountSubject &subject)
{
    const DocumentWords &words = subject.words;
    TemplateValue parts = TemplateValue::list(scorePartRow(words, {}));
    qint64 sum = 0;
    for (const ScorePart &part : subject.explanation.parts) {
        // A source that is not connected has given its weight away; the remarks name it.
        if (part.possible <= 0)
            continue;
        sum += tenthsOf(part.points);
        parts.append(scorePartRow(words, part));
    }
    const qint64 total = tenthsOf(shownScore(subject.explanation.score));
    TemplateValue remark = TemplateValue::object();
    TemplateValue remarks = TemplateValue::list(TemplateValue(remark).set("text", QString()));
    for (const QString &text : subject.explanation.remarks)
        remarks.append(TemplateValue(remark).set("text", text));

    TemplateValue value = TemplateValue::object();
    value.set("parts", std::move(parts));
    value.set("rounding", sum == total ? QString() : words.signedNumber(double(total - sum) / 10, 1));
    value.set("total", words.number(double(total) / 10, 1));
    value.set("remarks", std::move(remarks));
    value.set("strengths", leadingParts(subject, [](const ScorePart &part) { return part.points; }, {}));
    value.set("losses", leadingParts(
                            subject, [](const ScorePart &part) { return part.possible - part.points; }, u"−"_s));
    return value;
}

} // namespace talbook
