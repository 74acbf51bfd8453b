#pragma once

#include "core/exchange/table.h"
#include "core/results/interval.h"
#include "ui/theme/colour.h"

#include <QString>

#include <optional>
#include <vector>

namespace talbook
{

/// One figure of a chart: what is drawn, and how it is read.
struct ChartValue
{
    std::optional<double> value = {}; ///< nothing: it cannot be told
    QString text = {};
    std::optional<Interval> interval = {}; ///< 95 %, in the value's unit
    QString cases = {};                    ///< "18 of 43", "12 deals"
    QString remark = {};                   ///< why there is no figure, or why it says little
};

struct ChartSeries
{
    QString name;
    Colour colour = Colour::Series1;
    bool drawn = true;     ///< false: stands in the table of figures alone
    bool shaded = false;   ///< a grid shades its cells by their values
    bool editable = false; ///< a grid lets a person type another value
    int width = 0;         ///< of a grid's column in logical pixels; 0: the usual one
};

/// A bar, a place on the time axis, or a row.
struct ChartPoint
{
    QString label;
    std::vector<ChartValue> values; ///< one a series
    std::optional<Colour> colour = {};
    QString detail = {}; ///< what more there is to say of it
};

/// What a chart shows, whatever draws it. The table of its figures is made of the same.
struct ChartFigures
{
    QString title;
    QString remark;
    QString definition; ///< how the figures are worked out
    QString pointsName; ///< head of the labels' column
    QString nothing;    ///< shown in place of a chart without points
    std::vector<ChartSeries> series;
    std::vector<ChartPoint> points;
    bool percent = false; ///< values are per cent
    bool stacked = false;

    /// The figures with their intervals and cases, for a table or a file.
    Table table() const;
    /// "Target list: win rate 75 %, 3 of 4, 95 % 30 % to 95 %".
    QString sentence(size_t point) const;
};

} // namespace talbook
