#include "ui/signals/signal_words.h"

#include "core/documents/document_words.h"
#include "core/scoring/explanation.h"
#include "core/scoring/score.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>

#include <map>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Of a week's records; the rest are counted.
constexpr int mostKindsTold = 6;
constexpr double scaleEnd = 100;

} // namespace

SignalWords::SignalWords(const Wording &words) : m_words(&words), m_events(words) {}

QString SignalWords::figure(double value) const
{
    return m_words->locale().toString(shownScore(value), 'f', 1);
}

QString SignalWords::change(double value) const
{
    const QString figures = m_words->locale().toString(std::abs(value), 'f', 1);
    if (figures == m_words->locale().toString(0.0, 'f', 1))
        return {};
    return (value > 0 ? u"+"_s : u"−"_s) + figures;
}

QString SignalWords::label(QDate end) const
{
    return m_words->locale().toString(end, u"d MMM"_s);
}

QString SignalWords::week(QDate end) const
{
    return m_events.week(end.addDays(-6));
}

QString SignalWords::longestWeek() const
{
    const QFontMetrics metrics(Theme::current().font(Type::Body));
    QString longest;
    for (int month = 1; month <= 12; ++month) {
        if (const QString name = week(QDate(2028, month, 28));
            metrics.horizontalAdvance(name) > metrics.horizontalAdvance(longest))
            longest = name;
    }
    return longest;
}

QString SignalWords::counts(int signalCount, int inbound, int outbound) const
{
    QStringList parts;
    if (signalCount > 0)
        parts.append(tr("%n signal(s)", nullptr, signalCount));
    if (inbound > 0)
        parts.append(tr("%n from them", nullptr, inbound));
    if (outbound > 0)
        parts.append(tr("%n from us", nullptr, outbound));
    return parts.isEmpty() ? tr("no records") : parts.join(u" · "_s);
}

QString SignalWords::source(bool isSignal, const QString &stored) const
{
    if (stored.isEmpty())
        return isSignal ? tr("no source given") : tr("no channel given");
    return isSignal ? stored : DocumentWords(*m_words, {}).channel(stored);
}

QString SignalWords::kind(bool isSignal, const QString &stored) const
{
    AccountEvent event;
    event.isSignal = isSignal;
    event.kind = stored;
    return m_events.kind(event);
}

QString SignalWords::cameIn(const IntentRise &rise) const
{
    QStringList parts;
    if (!rise.topic.isEmpty())
        parts.append(rise.topic);
    if (!rise.activity.isEmpty())
        parts.append(rise.activity);
    parts.append(counts(rise.signalCount, rise.inbound, 0));
    return parts.join(u" · "_s);
}

QString SignalWords::detail(const TrendWeek &week, std::span<const AccountEvent> events) const
{
    QStringList lines{this->week(week.end)};
    const QString moved = change(week.change);
    QString intent = tr("Intent %1").arg(figure(week.intent));
    if (!moved.isEmpty())
        intent += u" ("_s + moved + u')';
    lines.append(week.spike ? tr("%1: a spike").arg(intent) : intent);
    lines.append(tr("Engagement %1").arg(figure(week.engagement)));
    lines.append(counts(week.signalCount, week.inbound, week.outbound));
    std::map<QString, qint64> kinds;
    for (const AccountEvent &event : events) {
        if (event.date > week.end || event.date <= week.end.addDays(-7))
            continue;
        const QString name = m_events.kind(event);
        kinds[event.isSignal && !event.topic.isEmpty() ? name + u": "_s + event.topic : name] +=
            event.isSignal ? 1 : event.count;
    }
    int told = 0;
    for (const auto &[name, count] : kinds) {
        if (++told > mostKindsTold)
            break;
        lines.append(count > 1 ? tr("%1 × %2", "kind, how often").arg(name, m_words->locale().toString(count)) : name);
    }
    if (int(kinds.size()) > mostKindsTold)
        lines.append(tr("and %n more kind(s)", nullptr, int(kinds.size()) - mostKindsTold));
    return lines.join(u'\n');
}

ChartContents SignalWords::intentChart(const std::vector<TrendWeek> &weeks, const ScoringModel &model,
                                       std::span<const AccountEvent> events) const
{
    ChartContents chart;
    ChartContents::Series series{tr("Intent"), Colour::Series1};
    for (const TrendWeek &week : weeks) {
        chart.labels.append(label(week.end));
        chart.details.append(detail(week, events));
        series.values.append(week.intent);
        series.marked.append(week.spike);
    }
    chart.series = {series};
    for (const auto &[level, from] :
         {std::pair(IntentLevel::Hot, model.intent.hot), std::pair(IntentLevel::Warm, model.intent.warm),
          std::pair(IntentLevel::Engaged, model.intent.engaged)})
        chart.levels.append({from, intentLevelName(level, *m_words)});
    chart.top = scaleEnd;
    chart.decimals = 1;
    return chart;
}

ChartContents SignalWords::engagementChart(const std::vector<TrendWeek> &weeks,
                                           std::span<const AccountEvent> events) const
{
    ChartContents chart;
    ChartContents::Series series{tr("Engagement"), Colour::Series2};
    for (const TrendWeek &week : weeks) {
        chart.labels.append(label(week.end));
        chart.details.append(detail(week, events));
        series.values.append(week.engagement);
    }
    chart.series = {series};
    chart.top = scaleEnd;
    chart.decimals = 1;
    return chart;
}

QString SignalWords::detail(const SignalFigures::Week &week) const
{
    QStringList lines{this->week(week.end), tr("Mean intent %1").arg(figure(week.intent)),
                      tr("Mean engagement %1").arg(figure(week.engagement)),
                      counts(week.signalCount, week.inbound, week.outbound)};
    if (week.rises > 0)
        lines.append(tr("%n account(s) spiked", nullptr, week.rises));
    return lines.join(u'\n');
}

ChartContents SignalWords::meanChart(const SignalFigures &figures) const
{
    ChartContents chart;
    ChartContents::Series intent{tr("Intent"), Colour::Series1};
    ChartContents::Series engagement{tr("Engagement"), Colour::Series2};
    for (const SignalFigures::Week &week : figures.weeks) {
        chart.labels.append(label(week.end));
        chart.details.append(detail(week));
        intent.values.append(week.intent);
        intent.marked.append(week.rises > 0);
        engagement.values.append(week.engagement);
    }
    chart.series = {intent, engagement};
    chart.decimals = 1;
    return chart;
}

ChartContents SignalWords::countChart(const SignalFigures &figures) const
{
    ChartContents chart;
    ChartContents::Series inbound{tr("From them"), Colour::Series3};
    ChartContents::Series signalCount{tr("Signals"), Colour::Series4};
    for (const SignalFigures::Week &week : figures.weeks) {
        chart.labels.append(label(week.end));
        chart.details.append(detail(week));
        inbound.values.append(week.inbound);
        signalCount.values.append(week.signalCount);
    }
    chart.series = {inbound, signalCount};
    chart.lanes = true; // there are far more records than signals, and each week's few signals matter
    return chart;
}

} // namespace talbook
