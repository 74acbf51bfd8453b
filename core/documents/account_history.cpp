#include "core/documents/account_sections.h"

#include "core/base/capital.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

TemplateValue activityRow(const AccountSubject &subject, const AccountRecords::Activity &activity)
{
    const ActivityKind kind = subject.kinds.resolve(activity.kind, activity.channel);
    QString what = kind.name;
    if (activity.count > 1)
        what += u" × "_s + subject.words.number(double(activity.count));
    TemplateValue row = TemplateValue::object();
    row.set("date", subject.words.shortDate(activity.date));
    row.set("what", what);
    row.set("who", activity.person);
    row.set("channel", subject.words.channel(activity.channel));
    row.set("asset", activity.asset);
    row.set("inbound", activity.inbound);
    return row;
}

TemplateValue signalRow(const DocumentWords &words, const AccountRecords::Signal &signal)
{
    TemplateValue row = TemplateValue::object();
    row.set("date", words.shortDate(signal.date));
    row.set("kind", words.signalKind(signal.kind));
    row.set("topic", signal.topic);
    row.set("strength", words.number(signal.strength));
    row.set("source", signal.source);
    return row;
}

TemplateValue opportunityRow(const AccountSubject &subject, const AccountRecords::Opportunity &opportunity)
{
    const DocumentWords &words = subject.words;
    const auto amount = subject.inPlanCurrency(opportunity.amount, opportunity.currency);
    const bool open = opportunity.outcome == u"open";
    TemplateValue row = TemplateValue::object();
    row.set("name", opportunity.name);
    row.set("stage", opportunity.stage);
    row.set("amount", amount ? words.exactMoney(*amount) : QString());
    row.set("created", words.shortDate(opportunity.created));
    row.set("outcome", words.outcome(opportunity.outcome));
    row.set("closed", open ? QString() : words.shortDate(opportunity.closed));
    row.set("owner", opportunity.owner);
    return row;
}

TemplateValue taskRow(const DocumentWords &words, const AccountRecords::Task &task, QDate asOf)
{
    TemplateValue row = TemplateValue::object();
    row.set("due", words.shortDate(task.due));
    row.set("title", task.title);
    row.set("channel", words.channel(task.channel));
    row.set("owner", task.owner);
    row.set("campaign", task.campaign);
    row.set("status", words.taskStatus(task.status));
    row.set("overdue", task.status == u"open" && task.due < asOf);
    return row;
}

/// A list with how many more there are than it shows.
TemplateValue listing(TemplateValue rows, qint64 shown, qint64 all, const Wording &words)
{
    TemplateValue value = TemplateValue::object();
    value.set("any", shown > 0);
    value.set("rows", std::move(rows));
    value.set("earlier",
              all > shown ? words.translate("Documents", "%n earlier", nullptr, int(all - shown)) : QString());
    return value;
}

} // namespace

TemplateValue accountActivities(const AccountSubject &subject)
{
    TemplateValue rows = TemplateValue::list(activityRow(subject, {}));
    for (const AccountRecords::Activity &activity : subject.records.activities)
        rows.append(activityRow(subject, activity));
    return listing(std::move(rows), qint64(subject.records.activities.size()), subject.records.activityCount,
                   subject.words.wording());
}

TemplateValue accountSignals(const AccountSubject &subject)
{
    TemplateValue rows = TemplateValue::list(signalRow(subject.words, {}));
    for (const AccountRecords::Signal &signal : subject.records.signalList)
        rows.append(signalRow(subject.words, signal));
    return listing(std::move(rows), qint64(subject.records.signalList.size()), subject.records.signalCount,
                   subject.words.wording());
}

void DealSum::add(std::optional<double> amount)
{
    ++deals;
    unknown += amount ? 0 : 1;
    sum += amount.value_or(0);
}

QString DealSum::inWords(const DocumentWords &words) const
{
    if (deals > 0 && unknown == deals)
        return words.wording().translate("Documents", "an unknown amount");
    const QString known = words.exactMoney(sum);
    return unknown == 0
               ? known
               : words.wording()
                     .translate("Documents", "%1 and %n unknown amount(s)", "known sum, and how many are not", unknown)
                     .arg(known);
}

TemplateValue accountPipeline(const AccountSubject &subject)
{
    const Wording &wording = subject.words.wording();
    TemplateValue rows = TemplateValue::list(opportunityRow(subject, {}));
    int lost = 0;
    DealSum open, won;
    bool rateMissing = false;
    for (const AccountRecords::Opportunity &opportunity : subject.records.opportunities) {
        rows.append(opportunityRow(subject, opportunity));
        const auto amount = subject.inPlanCurrency(opportunity.amount, opportunity.currency);
        rateMissing = rateMissing || (opportunity.amount && !amount);
        if (opportunity.outcome == u"open")
            open.add(amount);
        else if (opportunity.outcome == u"won")
            won.add(amount);
        else
            ++lost;
    }
    TemplateValue value = TemplateValue::object();
    value.set("any", !subject.records.opportunities.empty());
    value.set("rows", std::move(rows));
    value.set("open", open.deals > 0 ? wording.translate("Documents", "%n open opportunity(s)", nullptr, open.deals)
                                     : QString());
    value.set("open_amount", open.inWords(subject.words));
    value.set("won",
              won.deals > 0 ? wording.translate("Documents", "%n won opportunity(s)", nullptr, won.deals) : QString());
    value.set("won_amount", won.inWords(subject.words));
    value.set("lost", lost > 0 ? wording.translate("Documents", "%n lost opportunity(s)", nullptr, lost) : QString());
    value.set("rate_missing", rateMissing);
    return value;
}

TemplateValue accountSteps(const AccountSubject &subject)
{
    const auto stepRow = [&subject](const NextStep &step) {
        TemplateValue row = TemplateValue::object();
        row.set("by", subject.words.shortDate(step.by));
        row.set("what", step.what).set("why", step.why).set("who", step.who);
        return row;
    };
    TemplateValue rows = TemplateValue::list(stepRow({}));
    for (const NextStep &step : subject.steps)
        rows.append(stepRow(step));
    TemplateValue value = TemplateValue::object();
    value.set("rows", std::move(rows));
    value.set("first", subject.steps.empty() ? QString() : continuing(subject.steps.front().what));
    value.set("first_by", subject.steps.empty() ? QString() : subject.words.date(subject.steps.front().by));
    return value;
}

TemplateValue accountTasks(const AccountSubject &subject)
{
    const QDate asOf = subject.standings.asOf();
    TemplateValue rows = TemplateValue::list(taskRow(subject.words, {}, asOf));
    for (const AccountRecords::Task &task : subject.records.tasks)
        rows.append(taskRow(subject.words, task, asOf));
    TemplateValue value = TemplateValue::object();
    value.set("any", !subject.records.tasks.empty());
    value.set("rows", std::move(rows));
    return value;
}

} // namespace talbook
