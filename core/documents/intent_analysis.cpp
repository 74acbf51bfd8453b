#include "core/documents/intent_analysis.h"

#include "core/base/money.h"
#include "core/budget/budget.h"
#include "core/documents/intent_records.h"
#include "core/documents/model_sections.h"
#include "core/plan/statement.h"
#include "core/scoring/explanation.h"
#include "core/scoring/trend.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int trendWeeks = 13;
constexpr int spikeWeeks = 4;
constexpr size_t mostAccounts = 20;
constexpr size_t listedTopics = 10;

/// What the parts below are made from.
struct IntentSubject
{
    const Database &database;
    const Standings &standings;
    const DocumentWords &words;
    std::vector<size_t> accounts; ///< by intent, the highest first

    const Wording &wording() const { return words.wording(); }
    QString text(TextRef ref) const
    {
        const std::string_view utf8 = standings.accounts().text(ref);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    QString name(size_t account) const { return text(standings.accounts()[account].name); }
    QString count(size_t number) const
    {
        return wording().translate("Documents", "%n account(s)", nullptr, int(number));
    }
    QDate first() const { return standings.asOf().addDays(1 - 7 * trendWeeks); } ///< day of the thirteen weeks
};

std::vector<size_t> byIntent(const Standings &standings, bool listOnly)
{
    std::vector<size_t> accounts = standings.matching({}, listOnly);
    std::ranges::sort(accounts, [&standings](size_t a, size_t b) {
        const double intentA = standings[a].score.intent;
        const double intentB = standings[b].score.intent;
        return intentA != intentB ? intentA > intentB : standings.accounts()[a].id < standings.accounts()[b].id;
    });
    return accounts;
}

TemplateValue levelRow(const QString &name, const QString &from, const QString &action, const QString &accounts)
{
    TemplateValue row = TemplateValue::object();
    return row.set("level", name).set("from", from).set("action", action).set("accounts", accounts);
}

TemplateValue intentLevels(const IntentSubject &subject)
{
    const IntentRules &rules = subject.standings.model().intent;
    TemplateValue rows = TemplateValue::list(levelRow({}, {}, {}, {}));
    for (const auto &[level, from] :
         {std::pair(IntentLevel::Hot, rules.hot), std::pair(IntentLevel::Warm, rules.warm),
          std::pair(IntentLevel::Engaged, rules.engaged), std::pair(IntentLevel::Cold, 0.0)}) {
        const auto count = std::ranges::count_if(subject.accounts, [&, wanted = level](size_t account) {
            return subject.standings[account].score.level == wanted;
        });
        rows.append(levelRow(intentLevelName(level, subject.wording()), subject.words.number(from),
                             intentLevelAction(level, subject.wording()), subject.words.number(double(count))));
    }
    return rows;
}

QString signalInWords(const IntentSubject &subject, const StrongestSignal &signal)
{
    const QString what = signal.topic.isEmpty() ? subject.words.signalKind(signal.kind)
                                                : subject.words.signalKind(signal.kind) + u": "_s + signal.topic;
    return subject.wording()
        .translate("Documents", "%1 (strength %2, %3)", "a signal: what it is, how strong, its day")
        .arg(what, subject.words.number(signal.strength), subject.words.shortDate(signal.date));
}

TemplateValue accountRow(const IntentSubject &subject, size_t account, const QString &strongest)
{
    const Standing &standing = subject.standings[account];
    const auto trend = accountTrend(subject.standings.model(), subject.standings.facts(), account,
                                    subject.standings.asOf(), spikeWeeks + 1);
    TemplateValue row = TemplateValue::object();
    row.set("name", subject.name(account)).set("tier", subject.words.tier(standing.tier));
    row.set("intent", subject.words.score(standing.score.intent));
    row.set("change", subject.words.signedNumber(trend.back().intent - trend.front().intent, 1));
    row.set("level", intentLevelName(standing.score.level, subject.wording()));
    row.set("fit", subject.words.score(standing.score.fit));
    row.set("quadrant", subject.words.quadrant(standing.score.quadrant));
    row.set("owner", subject.text(subject.standings.accounts()[account].owner));
    row.set("strongest", strongest);
    return row;
}

TemplateValue accountRowExample()
{
    TemplateValue row = TemplateValue::object();
    for (const char *name : {"name", "tier", "intent", "change", "level", "fit", "quadrant", "owner", "strongest"})
        row.set(name, QString());
    return row;
}

/// The accounts that show any intent, the highest first.
Expected<TemplateValue> intentAccounts(const IntentSubject &subject)
{
    std::vector<size_t> shown;
    size_t withIntent = 0;
    for (const size_t account : subject.accounts) {
        if (subject.standings[account].score.intent <= 0)
            continue;
        ++withIntent;
        if (shown.size() < mostAccounts)
            shown.push_back(account);
    }
    const auto strongest = strongestSignals(subject.database, subject.standings, shown);
    TALBOOK_TRY(strongest);
    TemplateValue rows = TemplateValue::list(accountRowExample());
    for (const size_t account : shown) {
        const auto signal = strongest->find(subject.standings.accounts()[account].id.value);
        rows.append(accountRow(subject, account,
                               signal == strongest->end() ? QString() : signalInWords(subject, signal->second)));
    }
    TemplateValue value = TemplateValue::object();
    value.set("any", !shown.empty());
    value.set("rows", std::move(rows));
    value.set("more", withIntent > shown.size()
                          ? subject.wording().translate("Documents", "%n more", nullptr, int(withIntent - shown.size()))
                          : QString());
    return value;
}

TemplateValue spikeRow(const QString &week, const QString &name, const QString &from, const QString &to,
                       const QString &signalCount, const QString &touches, const QString &owner)
{
    TemplateValue row = TemplateValue::object();
    row.set("week", week).set("name", name).set("from", from).set("to", to);
    return row.set("signals", signalCount).set("touches", touches).set("owner", owner);
}

/// The spikes of the last weeks, the newest first; within a week by intent.
TemplateValue intentSpikes(const IntentSubject &subject)
{
    TemplateValue rows = TemplateValue::list(spikeRow({}, {}, {}, {}, {}, {}, {}));
    std::vector<std::vector<TemplateValue>> byWeek(spikeWeeks);
    for (const size_t account : subject.accounts) {
        const auto trend = accountTrend(subject.standings.model(), subject.standings.facts(), account,
                                        subject.standings.asOf(), spikeWeeks);
        for (size_t week = 0; week < trend.size(); ++week) {
            const TrendWeek &found = trend[week];
            if (!found.spike)
                continue;
            byWeek[week].push_back(spikeRow(subject.words.shortDate(found.end), subject.name(account),
                                            subject.words.score(found.intent - found.change),
                                            subject.words.score(found.intent), subject.words.number(found.signalCount),
                                            subject.words.number(found.inbound),
                                            subject.text(subject.standings.accounts()[account].owner)));
        }
    }
    bool any = false;
    for (auto week = byWeek.rbegin(); week != byWeek.rend(); ++week) {
        for (TemplateValue &row : *week) {
            rows.append(std::move(row));
            any = true;
        }
    }
    TemplateValue value = TemplateValue::object();
    value.set("any", any);
    value.set("rows", std::move(rows));
    value.set("this_week", byWeek.back().empty() ? QString() : subject.count(byWeek.back().size()));
    value.set("points", subject.words.number(subject.standings.model().intent.spikePoints));
    return value;
}

TemplateValue originRow(const QString &source, const QString &kind, const QString &signalCount, const QString &accounts,
                        const QString &last)
{
    TemplateValue row = TemplateValue::object();
    row.set("source", source).set("kind", kind).set("signals", signalCount);
    return row.set("accounts", accounts).set("last", last);
}

TemplateValue topicRow(const QString &topic, const QString &signalCount, const QString &accounts,
                       const QString &strongest)
{
    TemplateValue row = TemplateValue::object();
    return row.set("topic", topic).set("signals", signalCount).set("accounts", accounts).set("strongest", strongest);
}

Expected<TemplateValue> intentSignals(const IntentSubject &subject)
{
    const auto summary = SignalSummary::read(subject.database, subject.standings, subject.accounts, subject.first(),
                                             subject.standings.asOf());
    TALBOOK_TRY(summary);
    const DocumentWords &words = subject.words;
    TemplateValue origins = TemplateValue::list(originRow({}, {}, {}, {}, {}));
    for (const SignalOrigin &origin : summary->origins) {
        origins.append(originRow(origin.source, words.signalKind(origin.kind), words.number(origin.signalCount),
                                 words.number(double(origin.accounts.size())), words.shortDate(origin.last)));
    }
    TemplateValue topics = TemplateValue::list(topicRow({}, {}, {}, {}));
    for (size_t i = 0; i < std::min(summary->topics.size(), listedTopics); ++i) {
        const SignalTopic &topic = summary->topics[i];
        topics.append(topicRow(topic.topic, words.number(topic.signalCount),
                               words.number(double(topic.accounts.size())), words.number(topic.strongest)));
    }
    TemplateValue value = TemplateValue::object();
    value.set("any", summary->signalCount > 0);
    value.set("count", words.wording().translate("Documents", "%n signal(s)", nullptr, summary->signalCount));
    value.set("origins", std::move(origins));
    value.set("topics", std::move(topics));
    value.set("any_topics", !summary->topics.empty());
    return value;
}

TemplateValue weekRow(const DocumentWords &words, const TrendTotals &week)
{
    TemplateValue row = TemplateValue::object();
    row.set("week", week.end.isValid() ? words.shortDate(week.end) : QString());
    row.set("intent", words.score(week.intent)).set("engagement", words.score(week.engagement));
    row.set("signals", words.number(week.signalCount)).set("inbound", words.number(week.inbound));
    return row.set("spikes", words.number(double(week.spikes.size())));
}

TemplateValue intentWeeks(const IntentSubject &subject)
{
    TemplateValue rows = TemplateValue::list(weekRow(subject.words, {}));
    for (const TrendTotals &week : totalTrend(subject.standings.model(), subject.standings.facts(), subject.accounts,
                                              subject.standings.asOf(), trendWeeks))
        rows.append(weekRow(subject.words, week));
    return rows;
}

TemplateValue quadrantRow(const QString &name, const QString &action, const QString &accounts)
{
    TemplateValue row = TemplateValue::object();
    return row.set("name", name).set("meaning", action).set("accounts", accounts);
}

TemplateValue intentQuadrants(const IntentSubject &subject)
{
    TemplateValue rows = TemplateValue::list(quadrantRow({}, {}, {}));
    for (const Quadrant quadrant : {Quadrant::A, Quadrant::NurtureB, Quadrant::LiteB, Quadrant::C}) {
        const auto count = std::ranges::count_if(
            subject.accounts, [&](size_t account) { return subject.standings[account].score.quadrant == quadrant; });
        rows.append(quadrantRow(subject.words.quadrant(quadrant), subject.words.quadrantAction(quadrant),
                                subject.words.number(double(count))));
    }
    return rows;
}

/// What the program spends on technology, of which sources of intent are a part (S1: Bombora, 6sense, G2).
Expected<TemplateValue> technologySpend(const IntentSubject &subject)
{
    BudgetAmounts sum;
    bool any = false;
    if (const auto &program = subject.standings.program()) {
        const auto categories = BudgetCategories::read(subject.words.wording());
        TALBOOK_TRY(categories);
        const auto budget = readBudget(subject.database, *program, subject.standings.asOf(), *categories);
        TALBOOK_TRY(budget);
        for (const BudgetEntry &entry : budget->entries) {
            if (entry.category != u"technology")
                continue;
            any = true;
            sum += entry.amounts;
        }
    }
    const QString &currency = subject.standings.facts().settings.currency;
    const double planned = toMajor(sum.planned, currency);
    const double actual = toMajor(sum.actual, currency);
    TemplateValue value = TemplateValue::object();
    value.set("any", any);
    value.set("planned", subject.words.money(planned)).set("actual", subject.words.money(actual));
    return value;
}

/// What the accounts in the strike zone may bring a year.
TemplateValue strikeZone(const IntentSubject &subject)
{
    double expected = 0;
    size_t accounts = 0;
    size_t withValue = 0;
    for (const size_t account : subject.accounts) {
        if (subject.standings[account].score.quadrant != Quadrant::A)
            continue;
        ++accounts;
        const AccountRow &row = subject.standings.accounts()[account];
        if (!row.expectedAcv)
            continue;
        if (const auto acv =
                subject.standings.facts().settings.inPlanCurrency(*row.expectedAcv, subject.text(row.currency))) {
            expected += *acv;
            ++withValue;
        }
    }
    TemplateValue value = TemplateValue::object();
    value.set("accounts", accounts > 0 ? subject.count(accounts) : QString());
    value.set("expected", withValue > 0 ? subject.words.money(expected) : QString());
    return value;
}

TemplateValue intentProgram(const IntentSubject &subject)
{
    const auto &program = subject.standings.program();
    TemplateValue value = TemplateValue::object();
    value.set("exists", program.has_value());
    value.set("name", program ? program->name : QString());
    value.set("period", program ? subject.words.period(program->startsOn, program->endsOn) : QString());
    return value;
}

} // namespace

Expected<TemplateValue> intentAnalysisData(const Database &database, const Standings &standings, const Wording &wording)
{
    const DocumentWords words(wording, standings.facts().settings.currency);
    const std::vector<size_t> listed = byIntent(standings, true);
    const IntentSubject subject{database, standings, words, listed.empty() ? byIntent(standings, false) : listed};
    auto accounts = intentAccounts(subject);
    TALBOOK_TRY(accounts);
    auto found = intentSignals(subject);
    TALBOOK_TRY(found);
    auto spend = technologySpend(subject);
    TALBOOK_TRY(spend);

    TemplateValue data = TemplateValue::object();
    data.set("as_of", words.date(standings.asOf()));
    data.set("program", intentProgram(subject));
    data.set("has_list", !listed.empty());
    data.set("any_accounts", !subject.accounts.empty());
    data.set("accounts", subject.count(subject.accounts.size()));
    data.set("fit_threshold", words.number(standings.model().fitThreshold));
    data.set("intent_threshold", words.number(standings.model().intentThreshold));
    data.set("intent", intentRules(standings.model(), connectedSources(standings.model(), standings.facts()), words));
    data.set("levels", intentLevels(subject));
    data.set("top", std::move(*accounts));
    data.set("spikes", intentSpikes(subject));
    data.set("signals", std::move(*found));
    data.set("weeks", intentWeeks(subject));
    data.set("quadrants", intentQuadrants(subject));
    data.set("technology", std::move(*spend));
    data.set("strike_zone", strikeZone(subject));
    return data;
}

} // namespace talbook
