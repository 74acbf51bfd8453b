#include "core/documents/playbook.h"

#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "core/plays/step_test.h"
#include "core/plays/tasks.h"

#include <algorithm>
#include <set>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int goodThreads = 4;          // S1: the committee is engaged
constexpr double engagedAccounts = 0.6; // S1: share of target accounts

/// What came of a play so far: its launches and their tasks on the day.
struct Record
{
    std::vector<Campaign> launches;
    int accounts = 0, tasks = 0, done = 0, skipped = 0, overdue = 0;
    std::map<QString, int> outcomes; ///< of done tasks, by the outcome's name
    std::set<AccountId> reached;     ///< accounts with a task
    std::set<AccountId> running;     ///< accounts with an open one
};

Expected<Record> recordOf(const Database &database, const Play &play, QDate asOf, const Wording &words)
{
    const auto all = campaigns(database, words);
    TALBOOK_TRY(all);
    Record record;
    for (const Campaign &campaign : *all) {
        if (campaign.play != play.id)
            continue;
        record.launches.push_back(campaign);
        record.accounts += campaign.accounts;
        TaskFilter filter;
        filter.campaign = campaign.id;
        const auto found = tasks(database, filter, words);
        TALBOOK_TRY(found);
        for (const Task &task : *found) {
            ++record.tasks;
            record.reached.insert(task.account);
            if (task.status == TaskStatus::Open)
                record.running.insert(task.account);
            record.done += task.status == TaskStatus::Done ? 1 : 0;
            record.skipped += task.status == TaskStatus::Skipped ? 1 : 0;
            record.overdue += isOverdue(task, asOf) ? 1 : 0;
            if (task.status == TaskStatus::Done && !task.outcome.isEmpty())
                ++record.outcomes[taskOutcomeName(task.outcome, words)];
        }
    }
    return record;
}

class PlaybookWriter
{
public:
    PlaybookWriter(const Database &database, const Standings &standings, const DocumentWords &words, const Play &play,
                   const Record &record)
        : m_database(database), m_standings(standings), m_words(words), m_wording(words.wording()), m_play(play),
          m_record(record), m_settings(standings.facts().settings), m_costs(playCosts(play, m_settings))
    {
    }

    Expected<TemplateValue> write() const
    {
        TemplateValue data = TemplateValue::object();
        data.set("as_of", m_words.date(m_standings.asOf()));
        data.set("play", playFacts());
        data.set("phases", play_rows::phases(m_play, m_settings, m_words));
        data.set("loose", play_rows::steps(m_play, {}, m_settings, m_words));
        data.set("has_loose", std::ranges::any_of(m_play.steps, [](const PlayStep &s) { return s.phase.isEmpty(); }));
        auto roles = play_rows::roles(m_database, m_play, m_words);
        TALBOOK_TRY(roles);
        data.set("roles", std::move(*roles));
        data.set("has_roles", std::ranges::any_of(m_play.steps, [](const PlayStep &s) { return !s.role.isEmpty(); }));
        data.set("doers", play_rows::doers(m_play, m_words));
        data.set("milestones", milestones());
        data.set("has_milestones", std::ranges::any_of(m_play.steps, &PlayStep::milestone));
        data.set("costs", costs());
        data.set("launches", launches());
        data.set("record", record());
        data.set("candidates", candidates());
        return data;
    }

private:
    TemplateValue playFacts() const
    {
        TemplateValue value = TemplateValue::object();
        value.set("name", m_play.name).set("purpose", m_play.purpose).set("trigger", m_play.trigger);
        value.set("tier", m_play.tier > 0 ? m_words.tier(m_play.tier) : QString());
        value.set("version", m_words.number(m_play.version));
        value.set("duration", m_wording.translate("Documents", "%n day(s)", nullptr, m_play.durationDays));
        value.set("steps", m_wording.translate("Documents", "%n step(s)", nullptr, int(m_play.steps.size())));
        value.set("phases", m_wording.translate("Documents", "%n phase(s)", nullptr, int(m_play.phases.size())));
        return value;
    }

    static TemplateValue milestoneRow(const QString &day, const QString &name)
    {
        return TemplateValue::object().set("day", day).set("name", name);
    }

    TemplateValue milestones() const
    {
        TemplateValue rows = TemplateValue::list(milestoneRow({}, {}));
        for (const PlayStep &step : m_play.steps) {
            if (step.milestone)
                rows.append(milestoneRow(playDays(step.day, step.day, m_wording), step.action));
        }
        return rows;
    }

    TemplateValue costRow(const QString &channel, const PlayCosts::Channel &cost) const
    {
        TemplateValue row = TemplateValue::object();
        row.set("channel", channel.isEmpty() ? m_wording.translate("Documents", "No channel")
                                             : playChannelName(channel, m_wording));
        row.set("account", sum(cost.account, cost.accountRounding));
        return row.set("piece", sum(cost.piece, cost.pieceRounding));
    }

    QString money(qint64 minor, double rounding) const
    {
        return roundedMark(isRounding(rounding)) + exactMoney(minor, m_settings.currency, m_wording);
    }
    /// Empty where nothing is paid; prices that were rounded to nothing are something.
    QString sum(qint64 minor, double rounding) const
    {
        return minor != 0 || isRounding(rounding) ? money(minor, rounding) : QString();
    }

    /// Empty where no price was rounded.
    QString roundingNote() const
    {
        const PlayCosts::Channel &total = m_costs.total;
        if (!total.anyRounded)
            return {};
        QStringList parts;
        const auto add = [&](const QString &name, double minor) {
            if (isRounding(minor))
                parts.append(name.arg(roundingText(minor, m_settings.currency, m_wording.locale())));
        };
        add(m_wording.translate("Documents", "for an account %1", "rounding"), total.accountRounding);
        add(m_wording.translate("Documents", "for a person reached %1", "rounding"), total.pieceRounding);
        const QString note = m_wording.translate("Documents", "Prices after “≈” are rounded, step by step: they were "
                                                              "converted, or are finer than the currency.");
        return parts.isEmpty() ? note
                               : note + u' ' +
                                     m_wording.translate("Documents", "So the sums are off the exact ones: %1.")
                                         .arg(parts.join(u", "_s));
    }

    TemplateValue costs() const
    {
        TemplateValue rows = TemplateValue::list(costRow({}, {}));
        for (const auto &[channel, cost] : m_costs.channels)
            rows.append(costRow(channel, cost));
        TemplateValue value = TemplateValue::object();
        value.set("rows", std::move(rows)).set("any", !m_costs.channels.empty());
        const QString piece = sum(m_costs.total.piece, m_costs.total.pieceRounding);
        const QString account = money(m_costs.total.account, m_costs.total.accountRounding);
        const QString perAccount =
            piece.isEmpty() ? account : sum(m_costs.total.account, m_costs.total.accountRounding);
        value.set("account", account).set("per_account", perAccount);
        value.set("both", !perAccount.isEmpty() && !piece.isEmpty());
        value.set("piece", piece);
        value.set("rounding", roundingNote());
        const TierPlan tier =
            m_play.tier > 0 && m_play.tier <= 3 ? m_standings.tiers().tiers[size_t(m_play.tier - 1)] : TierPlan();
        value.set("range", m_words.moneyRange(tier.investFrom, tier.investTo));
        value.set("without_rate", m_costs.withoutRate.join(u", "_s));
        return value;
    }

    TemplateValue launchRow(const Campaign &campaign) const
    {
        TemplateValue row = TemplateValue::object();
        row.set("name", campaign.name).set("start", m_words.shortDate(campaign.beginsOn));
        row.set("end", campaign.endsOn.isValid() ? m_words.shortDate(campaign.endsOn) : QString());
        row.set("accounts", m_words.number(campaign.accounts)).set("tasks", m_words.number(campaign.tasks));
        row.set("open", m_words.number(campaign.open));
        return row.set("version", m_words.number(campaign.launched.version));
    }

    TemplateValue launches() const
    {
        TemplateValue rows = TemplateValue::list(launchRow({}));
        for (const Campaign &campaign : m_record.launches)
            rows.append(launchRow(campaign));
        TemplateValue value = TemplateValue::object();
        value.set("rows", std::move(rows)).set("any", !m_record.launches.empty());
        value.set("count", m_wording.translate("Documents", "%n campaign(s)", nullptr, int(m_record.launches.size())));
        return value.set("accounts", m_wording.translate("Documents", "%n account(s)", nullptr, m_record.accounts));
    }

    static TemplateValue kpiRow(const QString &name, const QString &now, const QString &target)
    {
        return TemplateValue::object().set("name", name).set("now", now).set("target", target);
    }

    TemplateValue record() const
    {
        const auto share = [&](int part) {
            return m_record.tasks == 0 ? u"–"_s
                                       : m_wording.translate("Documents", "%1 of %2", "done of all")
                                             .arg(m_words.number(part), m_words.number(m_record.tasks));
        };
        TemplateValue rows = TemplateValue::list(kpiRow({}, {}, {}));
        rows.append(kpiRow(m_wording.translate("Documents", "Tasks done"), share(m_record.done), m_words.percent(1)));
        rows.append(
            kpiRow(m_wording.translate("Documents", "Tasks overdue"), share(m_record.overdue), m_words.number(0)));
        rows.append(
            kpiRow(m_wording.translate("Documents", "Tasks skipped, with a reason"), share(m_record.skipped), u"–"_s));
        for (const auto &[outcome, number] : m_record.outcomes)
            rows.append(kpiRow(outcome, m_words.number(number), u"–"_s));
        double threads = 0;
        int known = 0, engaged = 0;
        for (const AccountId account : m_record.reached) {
            const auto index = m_standings.indexOf(account);
            if (!index)
                continue;
            ++known;
            threads += m_standings[*index].score.threads;
            engaged += m_standings[*index].score.threads > 0 ? 1 : 0;
        }
        const bool any = known > 0;
        rows.append(kpiRow(m_wording.translate("Documents", "Engaged stakeholders an account"),
                           any ? m_words.number(threads / known, 1) : u"–"_s,
                           m_wording.translate("Documents", "%1 or more").arg(goodThreads)));
        rows.append(kpiRow(m_wording.translate("Documents", "Accounts with an engaged stakeholder"),
                           any ? m_words.percent(double(engaged) / known) : u"–"_s, m_words.percent(engagedAccounts)));
        return rows;
    }

    /// Accounts of the target list that the play is for by its tier and that it does not run at.
    TemplateValue candidates() const
    {
        qsizetype fitting = 0;
        double value = 0;
        for (const size_t account : m_standings.matching({}, true)) {
            if (m_play.tier > 0 && m_standings[account].tier != m_play.tier)
                continue;
            const AccountRow &row = m_standings.accounts()[account];
            if (m_record.running.contains(row.id))
                continue;
            ++fitting;
            if (row.expectedAcv) {
                const std::string_view code = m_standings.accounts().text(row.currency);
                value +=
                    m_settings.inPlanCurrency(*row.expectedAcv, QString::fromUtf8(code.data(), qsizetype(code.size())))
                        .value_or(0);
            }
        }
        TemplateValue result = TemplateValue::object();
        result.set("count", m_wording.translate("Documents", "%n account(s)", nullptr, int(fitting)));
        result.set("value", value > 0 ? m_words.money(value) : QString());
        return result.set("any", fitting > 0);
    }

    const Database &m_database;
    const Standings &m_standings;
    const DocumentWords &m_words;
    const Wording &m_wording;
    const Play &m_play;
    const Record &m_record;
    const PlanSettings &m_settings;
    PlayCosts m_costs;
};

} // namespace

bool StepPrice::isRounded() const
{
    return isRounding(rounding);
}

StepPrice priceOf(const StepCost &cost, const PlanSettings &settings)
{
    StepPrice price;
    price.own = cost.in(settings.currency);
    const auto scale = double(minorUnits(settings.currency));
    if (price.own.currency == settings.currency) {
        price.minor = price.own.minor;
        price.rounding = double(price.own.minor) - toMajor(cost.minor, cost.currency) * scale;
    } else if (const auto major = settings.inPlanCurrency(price.own.minor, price.own.currency)) {
        price.minor = toMinor(*major, settings.currency);
        price.rounding = double(*price.minor) - *major * scale;
    }
    return price;
}

PlayCosts playCosts(const Play &play, const PlanSettings &settings)
{
    PlayCosts costs;
    for (const PlayStep &step : play.steps) {
        if (!step.cost)
            continue;
        const StepPrice price = priceOf(*step.cost, settings);
        if (!price.minor) {
            if (!costs.withoutRate.contains(price.own.currency))
                costs.withoutRate.append(price.own.currency);
            continue;
        }
        const bool piece = step.cost->unit == StepCost::Unit::Piece;
        for (PlayCosts::Channel *sum : {&costs.channels[step.channel], &costs.total}) {
            (piece ? sum->piece : sum->account) += *price.minor;
            sum->anyRounded = sum->anyRounded || price.isRounded();
            (piece ? sum->pieceRounding : sum->accountRounding) += price.rounding;
        }
    }
    return costs;
}

Expected<TemplateValue> playbookData(const Database &database, const Standings &standings, const Wording &words,
                                     const Play &play)
{
    const DocumentWords documentWords(words, standings.facts().settings.currency);
    const auto record = recordOf(database, play, standings.asOf(), words);
    TALBOOK_TRY(record);
    return PlaybookWriter(database, standings, documentWords, play, *record).write();
}

} // namespace talbook
