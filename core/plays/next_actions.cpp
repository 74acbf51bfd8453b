#include "core/plays/next_actions.h"

#include "core/base/json_file.h"
#include "core/plan/statement.h"
#include "core/plays/calendar_store.h"
#include "core/plays/play.h"
#include "core/plays/play_json.h"
#include "core/plays/play_runs.h"
#include "core/plays/signal_words.h"
#include "core/scoring/explanation.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QDate dateOfDay(int day)
{
    return day == noDay ? QDate() : QDate(1970, 1, 1).addDays(day);
}

/// Turns matches into actions; what they need from the plan is read once for all of them.
class ActionWriter
{
public:
    ActionWriter(const Database &database, const std::vector<Rule> &rules, const Standings &standings,
                 const Wording &words)
        : m_database(database), m_rules(rules), m_standings(standings), m_facts(standings.facts()), m_words(words)
    {
    }

    Expected<std::vector<NextAction>> write(const std::vector<RuleMatch> &matches)
    {
        auto calendar = taskCalendar(m_database, m_words);
        TALBOOK_TRY(calendar);
        m_calendar = std::move(*calendar);
        TALBOOK_TRY(readPlays());
        TALBOOK_TRY(readNames(matches));
        auto runs = PlayRuns::read(m_database);
        TALBOOK_TRY(runs);
        m_runs = std::move(*runs);
        std::vector<NextAction> actions;
        actions.reserve(matches.size());
        for (const RuleMatch &match : matches) {
            NextAction action = actionOf(match);
            letRest(action, m_rules[match.rule]);
            if (action.playRests.isEmpty() || !m_rules[match.rule].isLaunch)
                actions.push_back(std::move(action));
        }
        return actions;
    }

private:
    struct KnownPlay
    {
        PlayId id;
        QString name;
    };

    /// The plan's own copy of a preset, else the preset's name; a play that is neither any more is none.
    Expected<void> readPlays()
    {
        Statement rows(m_database, "SELECT coalesce(preset, id), id, name, definition FROM play ORDER BY id");
        while (rows.step()) {
            if (m_plays.contains(rows.text(0)))
                continue;
            const QJsonObject definition = QJsonDocument::fromJson(rows.text(3).toUtf8()).object();
            m_plays.insert(rows.text(0), {rows.id<PlayId>(1), playName(rows.text(2), definition, m_words)});
        }
        TALBOOK_TRY(rows.result());
        for (const Rule &rule : m_rules) {
            if (rule.play.isEmpty() || m_plays.contains(rule.play))
                continue;
            if (const auto preset = readJsonFile(u":/presets/plays/%1.json"_s.arg(rule.play)))
                m_plays.insert(rule.play, {{}, m_words.pick(preset->value(u"name"_s))});
        }
        return {};
    }

    /// Takes away a play that runs at the account or ended there lately, and says so.
    void letRest(NextAction &action, const Rule &rule) const
    {
        const PlayRun *run = action.play.isNull() ? nullptr : m_runs.find(action.play, action.about.account);
        const auto day = [this](QDate date) { return m_words.locale().toString(date, u"d MMM yyyy"_s); };
        if (!run || (!run->isOpen && run->last.addDays(rule.restDays) <= m_standings.asOf()))
            return;
        action.playRests =
            run->isOpen ? m_words.translate("Plays", "“%1” runs here until %2").arg(run->campaign, day(run->last))
                        : m_words.translate("Plays", "“%1” ended here on %2 and rests until %3")
                              .arg(run->campaign, day(run->last), day(run->last.addDays(rule.restDays)));
        action.playPreset.clear();
        action.playName.clear();
        action.play = {};
    }

    Expected<void> readNames(const std::vector<RuleMatch> &matches)
    {
        for (const RuleMatch &match : matches) {
            noteContact(match.contact);
            for (const MatchRecord &record : match.records) {
                if (!record.isSignal)
                    noteContact(m_facts.activities[record.place].contact);
            }
        }
        if (m_names.isEmpty())
            return {};
        Statement rows(m_database, "SELECT id, name FROM contact");
        while (rows.step()) {
            if (const auto name = m_names.find(rows.integer(0)); name != m_names.end())
                *name = rows.text(1);
        }
        return rows.result();
    }
    void noteContact(qint32 contact)
    {
        if (contact >= 0)
            m_names.insert(m_facts.contacts[size_t(contact)].id.value, {});
    }
    ContactId idOf(qint32 contact) const { return contact < 0 ? ContactId() : m_facts.contacts[size_t(contact)].id; }

    ActionReason reasonOf(const MatchRecord &record) const
    {
        ActionReason reason;
        reason.isSignal = record.isSignal;
        reason.id = record.id;
        reason.date = dateOfDay(record.day);
        reason.points = record.points;
        if (record.isSignal) {
            const SignalFact &signal = m_facts.signalFacts[record.place];
            reason.kind = signalName(signal, m_words);
            reason.topic = m_facts.topics[qsizetype(signal.topic)];
            return reason;
        }
        const ActivityFact &activity = m_facts.activities[record.place];
        const ActivityKind &kind = m_facts.kinds[activity.kind];
        reason.kind = kind.name.isEmpty() ? kind.id : kind.name;
        reason.contact = idOf(activity.contact);
        reason.person = m_names.value(reason.contact.value);
        reason.count = activity.count;
        return reason;
    }

    QString decimal(double value) const { return m_words.locale().toString(shownScore(value), 'f', 1); }
    QString whole(double value) const { return m_words.locale().toString(qint64(value)); }

    /// The rule's sentence with its gaps filled. Values are put in one after the other from left to right, so that what
    /// a record holds is never taken for a gap.
    QString sentence(const Rule &rule, const RuleMatch &match) const
    {
        QHash<QString, QString> values;
        for (auto threshold = rule.thresholds.begin(); threshold != rule.thresholds.end(); ++threshold)
            values.insert(threshold.key(), m_words.locale().toString(*threshold, 'g', 6));
        values.insert(u"threshold"_s, values.value(u"intent"_s));
        values.insert(u"intent"_s, decimal(match.intent));
        values.insert(u"fit"_s, decimal(match.fit));
        values.insert(u"points"_s, decimal(match.value));
        values.insert(u"count"_s, whole(match.value));
        values.insert(u"strength"_s, whole(match.value));
        values.insert(u"contact"_s, m_names.value(idOf(match.contact).value));
        values.insert(u"topic"_s, match.topic.isEmpty() ? m_words.translate("Plays", "no topic given") : match.topic);
        values.insert(u"level"_s, engagementLevelName(match.value, m_words));
        QString text;
        qsizetype from = 0;
        for (qsizetype open = rule.why.indexOf(u'{'); open >= 0; open = rule.why.indexOf(u'{', from)) {
            const qsizetype close = rule.why.indexOf(u'}', open);
            if (close < 0)
                break;
            const QString gap = rule.why.mid(open + 1, close - open - 1);
            text += rule.why.mid(from, open - from) + values.value(gap, u'{' + gap + u'}');
            from = close + 1;
        }
        return text + rule.why.mid(from);
    }

    NextAction actionOf(const RuleMatch &match) const
    {
        const Rule &rule = m_rules[match.rule];
        const AccountRow &row = m_facts.accounts[match.account];
        const auto text = [this](TextRef ref) {
            const std::string_view utf8 = m_facts.accounts.text(ref);
            return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        };
        NextAction action;
        action.about = {rule.id, row.id, match.cause()};
        action.ruleName = rule.name;
        action.account = match.account;
        action.accountName = text(row.name);
        action.what = rule.what;
        action.why = sentence(rule, match);
        for (const MatchRecord &record : match.records)
            action.reasons.push_back(reasonOf(record));
        action.reasonCount = match.recordCount;
        action.since = dateOfDay(match.since);
        action.role = rule.who;
        action.owner = text(row.owner);
        action.contact = idOf(match.contact);
        action.due = m_calendar.addWorkingDays(m_standings.asOf(), rule.dueDays);
        if (const auto known = m_plays.constFind(rule.play); known != m_plays.constEnd()) {
            action.playPreset = rule.play;
            action.play = known->id;
            action.playName = known->name;
        }
        action.score = m_standings[match.account].score.score;
        return action;
    }

    const Database &m_database;
    const std::vector<Rule> &m_rules;
    const Standings &m_standings;
    const Facts &m_facts;
    const Wording &m_words;
    WorkCalendar m_calendar;
    QHash<QString, KnownPlay> m_plays; ///< by playKey()
    PlayRuns m_runs;
    QHash<qint64, QString> m_names; ///< by contact
};

} // namespace

bool isDecided(const RuleMatch &match, const QString &rule, AccountId account, std::span<const Decision> decisions,
               QDate asOf)
{
    const QString cause = match.cause();
    return std::ranges::any_of(decisions, [&](const Decision &decision) {
        const ActionCause &about = decision.about;
        if (about.rule != rule || about.account != account ||
            (decision.kind == DecisionKind::Snoozed && decision.until <= asOf))
            return false;
        const qsizetype at = about.cause.lastIndexOf(u'@');
        const bool sameSubject = match.subject == (at < 0 ? QString() : about.cause.left(at));
        const bool sameRun = match.since == noDay || dayNumber(decision.decidedOn) >= match.since;
        return about.cause == cause || (sameSubject && sameRun && decision.decidedOn <= asOf);
    });
}

Expected<std::vector<NextAction>> nextActions(const Database &database, const Standings &standings,
                                              const Wording &words)
{
    const auto all = rules(database, standings.model(), words);
    TALBOOK_TRY(all);
    const auto decided = decisions(database);
    TALBOOK_TRY(decided);
    QHash<qint64, std::vector<Decision>> byAccount;
    for (const Decision &decision : *decided)
        byAccount[decision.about.account.value].push_back(decision);
    std::vector<RuleMatch> matches = ruleMatches(*all, standings);
    std::erase_if(matches, [&](const RuleMatch &match) {
        const AccountId account = standings.accounts()[match.account].id;
        const auto found = byAccount.constFind(account.value);
        return found != byAccount.constEnd() &&
               isDecided(match, (*all)[match.rule].id, account, *found, standings.asOf());
    });
    auto actions = ActionWriter(database, *all, standings, words).write(matches);
    TALBOOK_TRY(actions);
    std::ranges::stable_sort(*actions, [](const NextAction &a, const NextAction &b) {
        return a.due != b.due ? a.due < b.due : a.score > b.score;
    });
    return actions;
}

size_t firedSince(std::span<const RuleMatch> matches, QDate day)
{
    return size_t(std::ranges::count_if(
        matches, [&](const RuleMatch &match) { return match.since != noDay && match.since >= dayNumber(day); }));
}

Expected<int> firedBetween(const Database &database, const Standings &before, const Standings &after,
                           const Wording &words)
{
    const auto all = rules(database, after.model(), words);
    TALBOOK_TRY(all);
    const auto keyOf = [&](const RuleMatch &match, const Standings &standings) {
        return u"%1/%2/%3"_s.arg((*all)[match.rule].id)
            .arg(standings.accounts()[match.account].id.value)
            .arg(match.cause());
    };
    QSet<QString> known;
    for (const RuleMatch &match : ruleMatches(*all, before))
        known.insert(keyOf(match, before));
    int fired = 0;
    for (const RuleMatch &match : ruleMatches(*all, after))
        fired += !known.contains(keyOf(match, after));
    return fired;
}

QString reasonText(const ActionReason &reason, const Wording &words)
{
    QStringList parts = {words.locale().toString(reason.date, u"d MMM yyyy"_s), reason.kind};
    if (reason.count > 1)
        parts.last() += u" × %1"_s.arg(words.locale().toString(reason.count));
    if (!reason.topic.isEmpty())
        parts.append(reason.topic);
    if (!reason.person.isEmpty())
        parts.append(reason.person);
    const QString points = words.locale().toString(reason.points, 'f', 1);
    parts.append(reason.isSignal ? words.translate("Plays", "strength %1").arg(points)
                                 : words.translate("Plays", "points: %1").arg(points));
    return parts.join(u" · "_s);
}

QString whoText(const NextAction &action, const Wording &words)
{
    return action.owner.isEmpty() ? playOwnerName(action.role, words) : action.owner;
}

ActionTask taskOf(const NextAction &action, const Wording &words)
{
    return {.title = action.what,
            .who = action.role,
            .owner = action.owner,
            .contact = action.contact,
            .due = action.due,
            .note = words.translate("Plays", "%1: %2", "rule and why").arg(action.ruleName, action.why)};
}

} // namespace talbook
