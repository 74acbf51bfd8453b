#include "core/documents/strategy_sections.h"

#include "core/base/capital.h"
#include "core/plays/campaigns.h"
#include "core/plays/checklist.h"
#include "core/plays/discovery.h"
#include "core/plays/quarter.h"
#include "core/plays/quarter_milestones.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

TemplateValue answerRow(const QString &question, const QString &answer)
{
    return TemplateValue::object().set("question", question).set("answer", answer);
}

/// As people would say it: a choice by its name, a number with its unit, a date in words.
QString answerText(const DiscoveryQuestion &question, const QString &answer, const DocumentWords &words)
{
    if (question.kind == u"choice") {
        const auto choice = std::ranges::find(question.choices, answer, &DiscoveryQuestion::Choice::id);
        return choice != question.choices.end() ? choice->name : answer;
    }
    if (question.kind == u"date")
        return words.date(QDate::fromString(answer, Qt::ISODate));
    bool isNumber = false;
    const double number = answer.toDouble(&isNumber);
    if (question.kind != u"number" || !isNumber)
        return answer;
    return question.unit == u"money" ? words.money(number) : words.number(number, number == std::floor(number) ? 0 : 1);
}

TemplateValue roleRow(const QString &name, const QString &task)
{
    return TemplateValue::object().set("name", name).set("task", task);
}

TemplateValue dutyRow(const QString &side, const QString &name, const QString &answers, const QString &does)
{
    return TemplateValue::object().set("side", side).set("name", name).set("answers", answers).set("does", does);
}

/// Names of roles after one another: a capital begins the list alone, but for abbreviations.
QString listed(QStringList names)
{
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i] = continuing(names[i]);
    return names.join(u", "_s);
}

/// The roles that have one of the letters in a duty.
QString rolesWith(const ResponsibilityTable &table, const Responsibility &duty, const QString &letter)
{
    QStringList names;
    for (const TeamRole &role : table.roles) {
        if (duty.letters.value(role.id) == letter)
            names.append(role.name);
    }
    return listed(names);
}

TemplateValue playRow(const QString &name, const QString &tier, const QString &trigger, const QString &length,
                      const QString &steps)
{
    TemplateValue row = TemplateValue::object();
    row.set("name", name).set("tier", tier).set("trigger", trigger);
    return row.set("length", length).set("steps", steps);
}

TemplateValue campaignRow(const QString &name, const QString &play, const QString &start, const QString &end,
                          const QString &accounts, const QString &done)
{
    TemplateValue row = TemplateValue::object();
    row.set("name", name).set("play", play).set("start", start).set("end", end);
    return row.set("accounts", accounts).set("done", done);
}

TemplateValue milestoneRow(const QString &name, const QString &day, const QString &done)
{
    return TemplateValue::object().set("name", name).set("day", day).set("done", done);
}

TemplateValue itemRow(const QString &due, const QString &title, const QString &owner, bool overdue)
{
    return TemplateValue::object().set("due", due).set("title", title).set("owner", owner).set("overdue", overdue);
}

TemplateValue meetingRow(const QString &period, const QString &name, const QString &who, const QString &outcome)
{
    return TemplateValue::object().set("period", period).set("name", name).set("who", who).set("outcome", outcome);
}

QString periodName(const QString &period, const Wording &words)
{
    if (period == u"week")
        return words.translate("Documents", "Every week");
    return period == u"month" ? words.translate("Documents", "Every month")
                              : words.translate("Documents", "Every quarter");
}

QString doneOf(qsizetype done, qsizetype all, const DocumentWords &words)
{
    return words.wording()
        .translate("Documents", "%1 of %2", "done of all")
        .arg(words.number(double(done)), words.number(double(all)));
}

} // namespace

Expected<void> addDiscovery(const StrategySubject &subject, TemplateValue &data)
{
    TemplateValue rows = TemplateValue::list(answerRow({}, {}));
    if (subject.program()) {
        const auto questions = discoveryQuestions(subject.wording());
        TALBOOK_TRY(questions);
        const auto answers = discoveryAnswers(subject.database, subject.program()->id);
        TALBOOK_TRY(answers);
        for (const DiscoveryQuestion &question : *questions) {
            const QString answer = answers->value(question.id);
            if (!answer.isEmpty() && question.id != maturityQuestion) // addMaturity() tells it
                rows.append(answerRow(question.text, answerText(question, answer, subject.words)));
        }
    }
    data.set("has_answers", !rows.items().empty());
    data.set("answers", std::move(rows));
    return {};
}

Expected<void> addMaturity(const StrategySubject &subject, TemplateValue &data)
{
    const auto stages = maturityStages(subject.wording());
    TALBOOK_TRY(stages);
    const QString id = subject.program() ? subject.program()->maturity : QString();
    const auto stage = std::ranges::find(*stages, id, &MaturityStage::id);
    const bool known = !id.isEmpty() && stage != stages->end();
    QString accounts;
    if (known && stage->accountsFrom && stage->accountsTo)
        accounts = subject.words.number(*stage->accountsFrom) + u'–' + subject.words.number(*stage->accountsTo);
    else if (known && stage->accountsFrom)
        accounts = subject.wording()
                       .translate("Documents", "%1 and more", "accounts")
                       .arg(subject.words.number(*stage->accountsFrom));
    TemplateValue value = TemplateValue::object();
    value.set("name", known ? stage->name : QString()).set("accounts", accounts);
    data.set("maturity", std::move(value));
    return {};
}

Expected<void> addTeam(const StrategySubject &subject, TemplateValue &data)
{
    const auto table = responsibilities(subject.database, subject.wording());
    TALBOOK_TRY(table);
    TemplateValue roles = TemplateValue::list(roleRow({}, {}));
    for (const TeamRole &role : table->roles)
        roles.append(roleRow(role.name, role.task));
    TemplateValue duties = TemplateValue::list(dutyRow({}, {}, {}, {}));
    for (const Responsibility &duty : table->rows) {
        duties.append(dutyRow(duty.side, duty.name, rolesWith(*table, duty, u"A"_s), rolesWith(*table, duty, u"R"_s)));
    }
    data.set("roles", std::move(roles));
    data.set("duties", std::move(duties));
    return {};
}

Expected<void> addPlays(const StrategySubject &subject, TemplateValue &data)
{
    const auto known = plays(subject.database, subject.wording());
    TALBOOK_TRY(known);
    const Wording &wording = subject.wording();
    TemplateValue rows = TemplateValue::list(playRow({}, {}, {}, {}, {}));
    for (const Play &play : *known) {
        rows.append(playRow(play.name,
                            play.tier > 0 ? tierName(play.tier) : wording.translate("Documents", "any", "tier"),
                            play.trigger, wording.translate("Documents", "%n day(s)", nullptr, play.durationDays),
                            subject.words.number(double(play.steps.size()))));
    }
    data.set("has_plays", !known->empty());
    data.set("plays", std::move(rows));
    return {};
}

Expected<void> addCampaigns(const StrategySubject &subject, TemplateValue &data)
{
    const auto known = campaigns(subject.database, subject.wording());
    TALBOOK_TRY(known);
    TemplateValue rows = TemplateValue::list(campaignRow({}, {}, {}, {}, {}, {}));
    int tasks = 0, open = 0;
    for (const Campaign &campaign : *known) {
        if (!subject.program() || campaign.program != subject.program()->id)
            continue;
        tasks += campaign.tasks;
        open += campaign.open;
        rows.append(campaignRow(campaign.name, campaign.launched.name, subject.words.shortDate(campaign.beginsOn),
                                subject.words.shortDate(campaign.endsOn), subject.words.number(campaign.accounts),
                                doneOf(campaign.tasks - campaign.open, campaign.tasks, subject.words)));
    }
    const auto count = rows.items().size();
    data.set("has_campaigns", count > 0);
    data.set("campaign_count",
             count > 0 ? subject.wording().translate("Documents", "%n campaign(s)", nullptr, int(count)) : QString());
    data.set("campaign_tasks", doneOf(tasks - open, tasks, subject.words));
    data.set("campaigns", std::move(rows));
    return {};
}

Expected<void> addQuarter(const StrategySubject &subject, TemplateValue &data)
{
    TemplateValue milestones = TemplateValue::list(milestoneRow({}, {}, {}));
    TemplateValue open = TemplateValue::list(itemRow({}, {}, {}, false));
    qsizetype done = 0, all = 0;
    if (subject.program()) {
        const auto stages = quarterMilestones(*subject.program(), subject.wording());
        TALBOOK_TRY(stages);
        const auto items = checklist(subject.database, subject.program()->id, subject.wording());
        TALBOOK_TRY(items);
        const QDate asOf = subject.standings.asOf();
        const auto isDone = [asOf](const ChecklistItem &item) { return item.doneOn.isValid() && item.doneOn <= asOf; };
        for (const QuarterMilestone &stage : *stages) {
            const auto own = [&](const ChecklistItem &item) { return item.stage == stage.id; };
            const auto ofStage = std::ranges::count_if(*items, own);
            const auto doneOfStage =
                std::ranges::count_if(*items, [&](const ChecklistItem &item) { return own(item) && isDone(item); });
            milestones.append(milestoneRow(stage.name, subject.words.shortDate(stage.date),
                                           ofStage > 0 ? doneOf(doneOfStage, ofStage, subject.words) : QString()));
        }
        for (const ChecklistItem &item : *items) {
            ++all;
            if (isDone(item))
                ++done;
            else
                open.append(itemRow(subject.words.shortDate(item.due), item.title, item.owner, item.due < asOf));
        }
    }
    const auto meetings = operatingRhythm(subject.wording());
    TALBOOK_TRY(meetings);
    TemplateValue rhythm = TemplateValue::list(meetingRow({}, {}, {}, {}));
    for (const RhythmMeeting &meeting : *meetings) {
        rhythm.append(meetingRow(periodName(meeting.period, subject.wording()), meeting.name, listed(meeting.who),
                                 meeting.outcome));
    }
    data.set("milestones", std::move(milestones));
    data.set("checklist_any", all > 0);
    data.set("checklist_done", doneOf(done, all, subject.words));
    data.set("has_open_items", !open.items().empty());
    data.set("open_items", std::move(open));
    data.set("rhythm", std::move(rhythm));
    return {};
}

} // namespace talbook
