#pragma once

#include "core/results/record_origins.h"
#include "core/results/signal_figures.h"
#include "core/scoring/trend.h"
#include "ui/accounts/event_words.h"
#include "ui/widgets/line_chart.h"

#include <QCoreApplication>

namespace talbook
{

/// How weeks, rises and origins are said, and how they become charts.
class SignalWords
{
    Q_DECLARE_TR_FUNCTIONS(SignalWords)

public:
    explicit SignalWords(const Wording &words);

    const EventWords &events() const { return m_events; }
    QString figure(double value) const;                               ///< one decimal, as every score is shown
    QString change(double value) const;                               ///< with its sign; empty for none
    QString week(QDate end) const;                                    ///< "5 Feb – 11 Feb 2027"
    QString longestWeek() const;                                      ///< of a year: how wide a column of weeks is
    QString counts(int signalCount, int inbound, int outbound) const; ///< "2 signals · 5 from them"
    QString source(bool isSignal, const QString &stored) const;
    QString kind(bool isSignal, const QString &stored) const;
    /// "Cloud security; 2 signals · 5 from them, most: Pricing page"
    QString cameIn(const IntentRise &rise) const;

    /// An account's intent with the model's levels, its spikes marked; and its engagement. `events` are the account's.
    ChartContents intentChart(const std::vector<TrendWeek> &weeks, const ScoringModel &model,
                              std::span<const AccountEvent> events) const;
    ChartContents engagementChart(const std::vector<TrendWeek> &weeks, std::span<const AccountEvent> events) const;

    ChartContents meanChart(const SignalFigures &figures) const;
    ChartContents countChart(const SignalFigures &figures) const;

private:
    QString detail(const TrendWeek &week, std::span<const AccountEvent> events) const;
    QString detail(const SignalFigures::Week &week) const;
    QString label(QDate end) const;

    const Wording *m_words;
    EventWords m_events;
};

} // namespace talbook
