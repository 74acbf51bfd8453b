#pragma once

#include "core/base/progress.h"
#include "core/results/metrics.h"
#include "core/results/result_months.h"

#include <vector>

namespace talbook
{

/// What the page may be asked about: a program, or days of one's own.
struct ResultPeriod
{
    QString name;
    MetricsRequest request;
    QString key; ///< the same in every language, and after a program got another name
};

/// The program that is worked in, the other programs, the last 365 days, and everything.
std::vector<ResultPeriod> resultPeriods(const Database &database, const Standings &standings, QDate asOf);

/// Everything the page shows but attribution.
struct ResultData
{
    Metrics metrics; ///< with cohorts of owners
    std::vector<ResultMonth> months;
    std::vector<ProgramFigure> weeks; ///< of the program; none in a period of one's own

    /// Anything was opened, won or lost by anybody.
    bool hasDeals() const;
};

/// `standings` are those of `asOf`; a period that ended earlier is judged on its last day.
Expected<ResultData> readResults(const Database &database, const Standings &standings, QDate asOf,
                                 MetricsRequest request, const Wording &words);

/// A figure of the page, of the list or of a cohort: what a click on it stands for.
struct FigureSource
{
    MetricKind kind = MetricKind::WonDeals;
    int cohort = -1; ///< place in Metrics::cohorts; -1: the list, or all accounts where there is none
    int month = -1;  ///< place in ResultData::months, as monthFigure() has it; -1: the whole period
};
const MetricFigure &figureOf(const Metrics &metrics, const FigureSource &source);
/// The same of one month, where the source names one: its records, and no accounts of their own.
MetricFigure figureBehind(const ResultData &data, const FigureSource &source);
/// "Win rate, 1:1".
QString figureName(const Metrics &metrics, const FigureSource &source, const Wording &words);

} // namespace talbook
