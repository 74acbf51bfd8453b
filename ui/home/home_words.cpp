#include "ui/home/home_words.h"

#include "core/base/percent.h"
#include "core/committee/stakeholders.h"
#include "core/scoring/score.h"
#include "ui/accounts/account_words.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QChar noBreakSpace(0x00A0);

QString percent(double share, const Wording &words)
{
    return percentText(share * 100, words.locale());
}

QString whole(double value, const Wording &words)
{
    return words.locale().toString(std::round(value), 'f', 0);
}

QString day(QDate date, const Wording &words)
{
    return words.locale().toString(date, u"d\u00A0MMM"_s);
}

/// Half a day is left where a median falls between two.
QString days(double value, const Wording &words)
{
    return words.locale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

QString nameOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::EngagementRate:
        return QCoreApplication::translate("Home", "Accounts engaged, 30 days");
    case FigureKind::Coverage:
        return QCoreApplication::translate("Home", "Committee coverage");
    case FigureKind::Opportunities:
        return QCoreApplication::translate("Home", "Accounts with opportunities");
    case FigureKind::Pipeline:
        return QCoreApplication::translate("Home", "Pipeline from the list");
    case FigureKind::WinRate:
        return QCoreApplication::translate("Home", "Win rate, 12 months");
    case FigureKind::FirstEngagement:
        return QCoreApplication::translate("Home", "Days to first engagement");
    case FigureKind::Reach:
        return QCoreApplication::translate("Home", "Accounts reached");
    case FigureKind::DealSize:
        break;
    }
    return QCoreApplication::translate("Home", "Average deal, 12 months");
}

QString definitionOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::EngagementRate:
        return QCoreApplication::translate(
            "Home", "Accounts of the list with an inbound activity in the last 30 days, of all accounts of the list.");
    case FigureKind::Coverage:
        return QCoreApplication::translate("Home", "Buying roles with somebody engaged, of the five roles that each "
                                                   "account of the list should have covered.");
    case FigureKind::Opportunities:
        return QCoreApplication::translate("Home", "Accounts of the list, past members too, with an opportunity "
                                                   "created in this program.");
    case FigureKind::Pipeline:
        return QCoreApplication::translate("Home", "Amount of the opportunities created in this program on accounts "
                                                   "of the list, past members too.");
    case FigureKind::WinRate:
        return QCoreApplication::translate(
            "Home", "Won, of the deals won or lost in the last 365 days: accounts of the list against all others.");
    case FigureKind::FirstEngagement:
        return QCoreApplication::translate(
            "Home", "Median of the days from joining the list to the first inbound activity after it.");
    case FigureKind::Reach:
        return QCoreApplication::translate("Home",
                                           "Accounts of the list with any activity in this program, ours or theirs.");
    case FigureKind::DealSize:
        break;
    }
    return QCoreApplication::translate(
        "Home", "Mean amount of the deals won in the last 365 days: accounts of the list against all others.");
}

bool isAmount(FigureKind kind)
{
    return kind == FigureKind::Pipeline || kind == FigureKind::DealSize;
}

QString valueText(FigureKind kind, double value, const Wording &words)
{
    if (isAmount(kind))
        return shortAmount(value, words);
    return kind == FigureKind::FirstEngagement ? days(value, words) : percent(value, words);
}

QString detailText(const ProgramFigure &figure, const Wording &words)
{
    const QString part = whole(figure.numerator, words);
    const QString of = whole(figure.denominator, words);
    switch (figure.kind) {
    case FigureKind::EngagementRate:
    case FigureKind::Opportunities:
    case FigureKind::Reach:
        return QCoreApplication::translate("Home", "%1 of %2 accounts").arg(part, of);
    case FigureKind::Coverage:
        return QCoreApplication::translate("Home", "%1 of %2 roles").arg(part, of);
    case FigureKind::Pipeline:
        return QCoreApplication::translate("Home", "%1 of all pipeline").arg(percent(figure.beside.value_or(0), words));
    case FigureKind::FirstEngagement:
        return QCoreApplication::translate("Home", "%1 of %2 accounts so far").arg(part, of);
    case FigureKind::WinRate:
        if (figure.rest)
            return QCoreApplication::translate("Home", "%1 of %2 · the rest %3 of %4")
                .arg(part, of, percent(figure.rest->value, words), whole(figure.rest->denominator, words));
        return QCoreApplication::translate("Home", "%1 of %2 deals").arg(part, of);
    case FigureKind::DealSize:
        break;
    }
    const QString deals = QCoreApplication::translate("Home", "%n deal(s)", nullptr, int(figure.denominator));
    return figure.rest ? QCoreApplication::translate("Home", "%1 · the rest %2")
                             .arg(deals, shortAmount(figure.rest->value, words))
                       : deals;
}

QString noteText(const ProgramFigure &figure, const Wording &words)
{
    switch (figure.kind) {
    case FigureKind::Coverage:
        return QCoreApplication::translate("Home", "%1 engaged people an account")
            .arg(words.locale().toString(figure.beside.value_or(0), 'f', 1));
    case FigureKind::Opportunities:
    case FigureKind::Pipeline:
        return QCoreApplication::translate("Home", "%n opportunity(ies)", nullptr, int(figure.records.size()));
    default:
        return {};
    }
}

QString benchmarkText(const ProgramFigure &figure, const Wording &words)
{
    if (!figure.benchmark)
        return {};
    if (figure.verdict == Verdict::FewCases)
        return QCoreApplication::translate("Home", "too few cases to compare");
    const Benchmark &benchmark = *figure.benchmark;
    const bool met = figure.verdict == Verdict::Met;
    if (benchmark.timesRest) {
        const QString times = words.locale().toString(benchmark.value, 'g', 3);
        return met ? QCoreApplication::translate("Home", "good: %1 times the rest or more").arg(times)
                   : QCoreApplication::translate("Home", "below %1 times the rest").arg(times);
    }
    const QString value = figure.kind == FigureKind::FirstEngagement
                              ? QCoreApplication::translate("Home", "%n day(s)", nullptr, int(benchmark.value))
                              : percent(benchmark.value, words);
    if (benchmark.below)
        return met ? QCoreApplication::translate("Home", "good: under %1").arg(value)
                   : QCoreApplication::translate("Home", "slow: benchmark under %1").arg(value);
    return met ? QCoreApplication::translate("Home", "good: benchmark %1").arg(value)
               : QCoreApplication::translate("Home", "below the benchmark %1").arg(value);
}

QString intervalText(const Interval &interval, const Wording &words)
{
    return whole(interval.low * 100, words) + u'–' + percent(interval.high, words);
}

QString gradeChange(const AttentionReason &reason)
{
    return QCoreApplication::translate("Home", "now %1, a week ago %2")
        .arg(gradeWord(reason.gradeAfter), gradeWord(reason.gradeBefore));
}

} // namespace

QString shortAmount(double amount, const Wording &words)
{
    struct Unit
    {
        double size;
        const char *name;
    };
    static constexpr std::array units = {Unit{1e9, QT_TRANSLATE_NOOP("Home", "%1B")},
                                         Unit{1e6, QT_TRANSLATE_NOOP("Home", "%1M")},
                                         Unit{1e3, QT_TRANSLATE_NOOP("Home", "%1K")}};
    for (const Unit &unit : units) {
        // What rounds up to the next unit is said in that one: 999,700 is "1M", not "1000K".
        if (std::abs(amount) < unit.size * 0.9995)
            continue;
        const double scaled = amount / unit.size;
        const int decimals = std::abs(scaled) < 9.995 ? 2 : std::abs(scaled) < 99.95 ? 1 : 0;
        QString number = words.locale().toString(scaled, 'f', decimals);
        if (decimals > 0) {
            while (number.endsWith(words.locale().zeroDigit()))
                number.chop(1);
            if (number.endsWith(words.locale().decimalPoint()))
                number.chop(1);
        }
        return QCoreApplication::translate("Home", unit.name).arg(number);
    }
    return whole(amount, words);
}

QString scoreChange(double before, double after, const QLocale &locale)
{
    return locale.toString(shownScore(before), 'f', 1) + u" → "_s + locale.toString(shownScore(after), 'f', 1);
}

HomeLine bandLine(const QString &gradeBefore, const QString &gradeAfter, bool rose)
{
    return {
        rose ? Mark{Shape::Triangle, Colour::Good} : Mark{Shape::TriangleDown, Colour::Warn},
        QCoreApplication::translate("Home", "now %1, before %2").arg(gradeWord(gradeAfter), gradeWord(gradeBefore))};
}

FigureText figureText(const ProgramFigure &figure, const QString &currency, const Wording &words)
{
    FigureText text;
    text.name = nameOf(figure.kind) + (isAmount(figure.kind) ? u", "_s + currency : QString());
    text.value = valueText(figure.kind, figure.value, words);
    text.benchmark = benchmarkText(figure, words);
    text.verdict = figure.verdict;
    text.detail = detailText(figure, words);
    text.note = noteText(figure, words);
    QStringList explanation = {definitionOf(figure.kind)};
    if (figure.interval)
        explanation.append(QCoreApplication::translate("Home", "95 % interval of the list: %1.")
                               .arg(intervalText(*figure.interval, words)));
    if (figure.rest && figure.rest->interval)
        explanation.append(QCoreApplication::translate("Home", "95 % interval of the rest: %1.")
                               .arg(intervalText(*figure.rest->interval, words)));
    if (figure.leftOut > 0)
        explanation.append(QCoreApplication::translate("Home",
                                                       "Left out: %n opportunity(ies) without an amount, or in a "
                                                       "currency without an exchange rate.",
                                                       nullptr, figure.leftOut));
    for (const SeriesPoint &point : figure.series)
        text.series.append(point.value);
    if (figure.series.size() > 1) {
        explanation.append(QCoreApplication::translate("Home", "%1 on %2, %3 on %4.")
                               .arg(valueText(figure.kind, figure.series.front().value, words),
                                    day(figure.series.front().day, words), text.value,
                                    day(figure.series.back().day, words)));
    }
    text.explanation = explanation.join(u'\n');
    QStringList all = {text.name + u": "_s + text.value, text.benchmark, text.detail, text.note};
    all.removeAll(QString());
    text.inWords = all.join(u", "_s) + u". "_s + explanation.join(u' ');
    return text;
}

HomeLine attentionLine(const AttentionReason &reason, const Wording &words)
{
    const QLocale &locale = words.locale();
    switch (reason.kind) {
    case AttentionKind::IntentSpike: {
        QStringList why;
        if (reason.signalCount > 0) {
            const QString count = QCoreApplication::translate("Home", "%n signal(s)", nullptr, reason.signalCount);
            why.append(reason.topic.isEmpty() ? count : count + u" ("_s + reason.topic + u')');
        }
        if (reason.activityCount > 0)
            why.append(QCoreApplication::translate("Home", "%n activity(ies)", nullptr, reason.activityCount));
        return {Mark{Shape::Star, Colour::Good},
                QCoreApplication::translate("Home", "Intent rose by %1 in 7 days, to %2: %3")
                    .arg(locale.toString(shownScore(reason.after - reason.before), 'f', 1),
                         locale.toString(shownScore(reason.after), 'f', 1), why.join(u", "_s))};
    }
    case AttentionKind::BandRose:
        return {Mark{Shape::Triangle, Colour::Good},
                QCoreApplication::translate("Home", "Score rose %1: %2")
                    .arg(scoreChange(reason.before, reason.after, locale), gradeChange(reason))};
    case AttentionKind::BandFell:
        return {Mark{Shape::TriangleDown, Colour::Warn},
                QCoreApplication::translate("Home", "Score fell %1: %2")
                    .arg(scoreChange(reason.before, reason.after, locale), gradeChange(reason))};
    case AttentionKind::PersonQuiet:
        return {Mark{Shape::Diamond, Colour::Warn},
                QCoreApplication::translate("Home", "%1 (%2) has been quiet since %3")
                    .arg(reason.personName, buyingRoleName(reason.role, words), day(reason.since, words))};
    case AttentionKind::SingleThread:
        return {markOf(ThreadMark::HighRisk),
                QCoreApplication::translate("Home", "Only %1 (%2) is engaged, last on %3")
                    .arg(reason.personName, buyingRoleName(reason.role, words), day(reason.since, words))};
    case AttentionKind::NoOwner:
        break;
    }
    return {Mark{Shape::Ring, Colour::Neutral}, QCoreApplication::translate("Home", "Nobody owns the account")};
}

} // namespace talbook
