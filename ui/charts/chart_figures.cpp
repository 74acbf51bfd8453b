#include "ui/charts/chart_figures.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

template <class Has> bool anyHas(const ChartFigures &figures, size_t series, Has has)
{
    return std::ranges::any_of(figures.points, [&](const ChartPoint &point) {
        return series < point.values.size() && has(point.values[series]);
    });
}

/// An empty cell for nothing.
void append(std::vector<TableCell> &row, const std::optional<double> &value)
{
    TableCell &cell = row.emplace_back();
    if (value)
        cell = *value;
}

} // namespace

Table ChartFigures::table() const
{
    struct Parts
    {
        bool number, interval, cases;
    };
    std::vector<Parts> parts;
    Table table{title, {{pointsName}}, {}};
    for (size_t i = 0; i < series.size(); ++i) {
        const QString &name = series[i].name;
        const Parts of{anyHas(*this, i, [](const ChartValue &value) { return value.value.has_value(); }),
                       anyHas(*this, i, [](const ChartValue &value) { return value.interval.has_value(); }),
                       anyHas(*this, i, [](const ChartValue &value) { return !value.cases.isEmpty(); })};
        parts.push_back(of);
        const QString unit = percent && of.number ? name + u", %"_s : name;
        table.columns.push_back({unit, of.number ? ColumnType::Number : ColumnType::Text});
        if (of.interval) {
            table.columns.push_back(
                {QCoreApplication::translate("Charts", "%1, 95 % from").arg(name), ColumnType::Number});
            table.columns.push_back(
                {QCoreApplication::translate("Charts", "%1, 95 % to").arg(name), ColumnType::Number});
        }
        if (of.cases)
            table.columns.push_back({QCoreApplication::translate("Charts", "%1, cases").arg(name)});
    }
    for (const ChartPoint &point : points) {
        std::vector<TableCell> row;
        row.emplace_back(point.label);
        for (size_t i = 0; i < series.size(); ++i) {
            const ChartValue &value = point.values[i];
            if (parts[i].number)
                append(row, value.value);
            else
                row.emplace_back(value.text);
            if (parts[i].interval) {
                append(row, value.interval ? std::optional(value.interval->low) : std::nullopt);
                append(row, value.interval ? std::optional(value.interval->high) : std::nullopt);
            }
            if (parts[i].cases)
                row.emplace_back(value.cases);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString ChartFigures::sentence(size_t point) const
{
    const ChartPoint &told = points[point];
    QStringList parts;
    for (size_t i = 0; i < series.size(); ++i) {
        const ChartValue &value = told.values[i];
        QString part = series[i].name + u' ' + value.text;
        if (!value.cases.isEmpty())
            part += u", "_s + value.cases;
        if (!value.remark.isEmpty())
            part += u". "_s + value.remark;
        parts.append(part);
    }
    QString all = told.label + u": "_s + parts.join(u"; "_s);
    if (!told.detail.isEmpty())
        all += u'\n' + told.detail;
    return all;
}

} // namespace talbook
