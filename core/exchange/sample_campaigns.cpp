#include "core/exchange/sample_campaigns.h"

#include "core/accounts/account_edit.h"
#include "core/base/split_mix.h"
#include "core/exchange/sample_table.h"
#include "core/plan/edit.h"
#include "core/plan/plan.h"
#include "core/plays/calendar_store.h"
#include "core/plays/launch.h"
#include "core/plays/task_edit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lateDays = 10; ///< what is older than this is settled, one way or the other

/// The dice of one task.
SplitMix64 diceOf(const QString &campaign, const QString &domain, const QString &step)
{
    quint64 hash = 0xCBF29CE484222325ULL; // FNV-1a
    for (const char byte : (campaign + u'/' + domain + u'/' + step).toUtf8())
        hash = (hash ^ quint8(byte)) * 0x100000001B3ULL;
    return SplitMix64(hash);
}

QString skipReason(SplitMix64 &dice, const Wording &words)
{
    const std::array reasons = {
        words.translate("Exchange", "On leave until after the step was due"),
        words.translate("Exchange", "Asked not to be contacted this quarter"),
        words.translate("Exchange", "Settled in another meeting already"),
        words.translate("Exchange", "The account's project was put off"),
    };
    return reasons[size_t(dice.uniform(0, double(reasons.size())))];
}

QString outcomeOf(const Task &task, SplitMix64 &dice)
{
    const double chance = dice.uniform(0, 1);
    if (task.contact.isNull())
        return {};
    if (task.channel == u"meeting")
        return chance < 0.7 ? u"positive"_s : u"opportunity"_s;
    if (chance < 0.42)
        return u"no_answer"_s;
    if (chance < 0.72)
        return u"replied"_s;
    if (chance < 0.86)
        return u"positive"_s;
    return chance < 0.95 ? u"meeting"_s : u"declined"_s;
}

class SampleCampaigns
{
public:
    SampleCampaigns(Edit &edit, const QHash<QString, SampleQuarter> &quarters, QDate asOf, const Wording &words)
        : m_edit(edit), m_quarters(quarters), m_asOf(asOf), m_words(words),
          m_settle(edit.database(), "UPDATE task SET status = ?, settled_on = ?, reason = ?, outcome = ?, actual = ?, "
                                    "sequence = sequence + 1 WHERE id = ?")
    {
    }

    Expected<void> launchAll()
    {
        const auto table = readSample(u"campaigns"_s);
        TALBOOK_TRY(table);
        auto calendar = taskCalendar(m_edit.database(), m_words);
        TALBOOK_TRY(calendar);
        m_calendar = std::move(*calendar);
        for (const QStringList &row : table->rows)
            TALBOOK_TRY(launchOne(*table, row));
        return {};
    }

private:
    Expected<void> launchOne(const SampleTable &table, const QStringList &row)
    {
        const SampleQuarter quarter = m_quarters.value(table.value(row, u"quarter_offset"));
        const QString known = table.value(row, u"campaign");
        const QString name = table.value(row, QString(u"name_"_s + languageCode(m_words.language())));
        const auto play = findPlay(m_edit.database(), table.value(row, u"play"), m_words);
        TALBOOK_TRY(play);
        LaunchRequest request;
        request.play = play->id;
        request.program = quarter.program;
        request.name = known.isEmpty() ? name : known;
        request.start = m_calendar.nextWorkingDay(quarter.firstDay.addDays(table.value(row, u"start_day").toInt()));
        QHash<AccountId, QString> domains;
        for (const QString &domain : table.value(row, u"accounts").split(u';')) {
            const auto account = findAccount(m_edit.database(), domain);
            TALBOOK_TRY(account);
            request.accounts.push_back(*account);
            domains.insert(*account, domain);
        }
        for (const QString &owner : table.value(row, u"owners").split(u';', Qt::SkipEmptyParts)) {
            request.options.owners.insert(owner.section(u'=', 0, 0),
                                          {OwnerChoice::Kind::Person, owner.section(u'=', 1)});
        }
        const auto launched = launch(m_edit, request, m_words);
        TALBOOK_TRY(launched);
        // Activities and costs know the campaign by its English name; they follow.
        TALBOOK_TRY(renameCampaign(m_edit, launched->campaign, name));
        m_key = table.value(row, u"play") + table.value(row, u"quarter_offset");
        TALBOOK_TRY(moveSome(launched->campaign, domains));
        return settlePast(launched->campaign, domains);
    }

    Expected<std::vector<Task>> tasksOf(CampaignId campaign) const
    {
        TaskFilter filter;
        filter.campaign = campaign;
        return tasks(m_edit.database(), filter, m_words);
    }

    Expected<void> moveSome(CampaignId campaign, const QHash<AccountId, QString> &domains)
    {
        const auto all = tasksOf(campaign);
        TALBOOK_TRY(all);
        std::vector<TaskDateChange> changes;
        for (const Task &task : *all) {
            SplitMix64 dice = diceOf(m_key + u" move"_s, domains.value(task.account), task.step);
            if (dice.uniform(0, 1) < 0.07)
                changes.push_back({task.id, TaskMove::Kind::Shift, {}, {}, int(dice.uniform(2, 8))});
        }
        TALBOOK_TRY(changeTaskDates(m_edit, changes, m_words));
        return {};
    }

    Expected<void> settlePast(CampaignId campaign, const QHash<AccountId, QString> &domains)
    {
        const auto all = tasksOf(campaign);
        TALBOOK_TRY(all);
        std::set<TaskId> open;
        for (const Task &task : *all) { // by due day: what a task waits for comes before it
            SplitMix64 dice = diceOf(m_key, domains.value(task.account), task.step);
            const bool waits =
                std::ranges::any_of(task.after, [&open](TaskId earlier) { return open.contains(earlier); });
            const bool late = task.due >= m_asOf.addDays(-lateDays) && (waits || dice.uniform(0, 1) < 0.3);
            if (task.due >= m_asOf || late) {
                open.insert(task.id);
                continue;
            }
            TALBOOK_TRY(settle(task, dice));
        }
        return {};
    }

    Expected<void> settle(const Task &task, SplitMix64 &dice)
    {
        const bool skipped = dice.uniform(0, 1) < 0.11;
        const QDate on = m_calendar.previousWorkingDay(task.due.addDays(int(dice.uniform(-1, 3))));
        m_settle.bind(1, taskStatusKey(skipped ? TaskStatus::Skipped : TaskStatus::Done));
        m_settle.bind(2, std::clamp(on, task.start, std::max(task.start, m_asOf.addDays(-1))));
        m_settle.bind(3, skipped ? skipReason(dice, m_words) : QString());
        const QString outcome = skipped ? QString() : outcomeOf(task, dice);
        m_settle.bind(4, outcome.isEmpty() ? QString() : outcome);
        std::optional<qint64> actual;
        if (!skipped && task.cost) // within a tenth of the plan, in whole major units
            actual = qint64(double(*task.cost) * dice.uniform(0.9, 1.1) / 100) * 100;
        m_settle.bind(5, actual);
        m_settle.bind(6, task.id);
        m_settle.step();
        return m_settle.result();
    }

    Edit &m_edit;
    const QHash<QString, SampleQuarter> &m_quarters;
    QDate m_asOf;
    const Wording &m_words;
    WorkCalendar m_calendar;
    QString m_key;
    Statement m_settle;
};

} // namespace

Expected<void> launchSampleCampaigns(Plan &plan, const QHash<QString, SampleQuarter> &quarters, QDate asOf,
                                     const Wording &words)
{
    const auto work = [&](Edit &edit) -> Expected<void> {
        if (words.language() == Language::Russian)
            TALBOOK_TRY(setCalendarChoice(edit, {.preset = u"ru"_s}));
        return SampleCampaigns(edit, quarters, asOf, words).launchAll();
    };
    TALBOOK_TRY(plan.run(QCoreApplication::translate("Exchange", "Launch the sample campaigns"), work));
    return {};
}

} // namespace talbook
