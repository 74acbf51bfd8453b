#include "core/exchange/import_formats.h"

#include "core/exchange/import_values.h"

#include <algorithm>

namespace talbook
{

namespace
{

struct Marks
{
    bool point = false, comma = false; ///< which of the two is the decimal mark for certain
};

Marks marksOf(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto first = std::ranges::find_if(text, isDigit);
    if (first == text.end())
        return {};
    auto last = text.end();
    while (!isDigit(*(last - 1)))
        --last;
    const std::string_view figure = text.substr(size_t(first - text.begin()), size_t(last - first));
    // Ranges, dates and units are no witnesses.
    if (figure.find_first_not_of("0123456789.,' \xC2\xA0\xE2\x80\xAF") != std::string_view::npos)
        return {};
    const auto points = std::ranges::count(figure, '.');
    const auto commas = std::ranges::count(figure, ',');
    if (points > 0 && commas > 0)
        return figure.rfind(',') > figure.rfind('.') ? Marks{false, true} : Marks{true, false};
    if (points > 1 || commas > 1)
        return {commas > 1, points > 1};
    if (points + commas == 0)
        return {};
    const size_t at = figure.find_first_of(".,");
    const bool couldGroup = figure.size() - at - 1 == 3 && at > 0 && figure.front() != '0';
    return couldGroup ? Marks{} : Marks{points > 0, commas > 0};
}

struct Order
{
    bool dayFirst = false, monthFirst = false;
};

Order orderOf(std::string_view text)
{
    int parts[2] = {0, 0};
    size_t at = 0;
    for (int &part : parts) {
        const size_t begin = at;
        while (at < text.size() && at < begin + 2 && text[at] >= '0' && text[at] <= '9')
            part = part * 10 + (text[at++] - '0');
        if (at == begin || at >= text.size() || (text[at] != '/' && text[at] != '-' && text[at] != '.'))
            return {};
        ++at;
    }
    const bool dayFirst = parts[0] > 12 && parts[0] <= 31 && parts[1] <= 12;
    const bool monthFirst = parts[1] > 12 && parts[1] <= 31 && parts[0] <= 12;
    return {dayFirst, monthFirst};
}

/// One side alone decides; both or neither leave it open.
template <class Value> Value oneOf(bool first, bool second, Value ifFirst, Value ifSecond, Value otherwise)
{
    return first == second ? otherwise : (first ? ifFirst : ifSecond);
}

} // namespace

FormatGuess::FormatGuess(const ImportMapping &mapping) : m_evidence(mapping.columns.size())
{
    for (size_t i = 0; i < m_evidence.size(); ++i) {
        const int index = importFieldIndex(mapping.kind, mapping.columns[i].field);
        if (index < 0)
            continue;
        const FieldType type = importFields(mapping.kind)[size_t(index)].type;
        m_evidence[i].hasFigures = type == FieldType::Amount || type == FieldType::Count || type == FieldType::Score;
        m_evidence[i].hasDates = type == FieldType::Date;
    }
}

bool FormatGuess::isNeeded() const
{
    return std::ranges::any_of(m_evidence, [](const Evidence &column) { return column.hasFigures || column.hasDates; });
}

void FormatGuess::add(const QStringList &fields)
{
    std::vector<std::string> texts;
    for (const QString &field : fields)
        texts.push_back(field.toStdString());
    add(std::vector<std::string_view>(texts.begin(), texts.end()));
}

void FormatGuess::add(std::span<const std::string_view> fields)
{
    for (size_t i = 0; i < std::min(fields.size(), m_evidence.size()); ++i) {
        Evidence &column = m_evidence[i];
        if (column.hasFigures) {
            const Marks marks = marksOf(fields[i]);
            column.point = column.point || marks.point;
            column.comma = column.comma || marks.comma;
        } else if (column.hasDates) {
            const Order order = orderOf(trimmedCell(fields[i]));
            column.dayFirst = column.dayFirst || order.dayFirst;
            column.monthFirst = column.monthFirst || order.monthFirst;
        }
    }
}

std::vector<ColumnFormat> FormatGuess::result(DecimalMark mark, DateOrder order) const
{
    Evidence all;
    for (const Evidence &column : m_evidence) {
        all.point = all.point || column.point;
        all.comma = all.comma || column.comma;
        all.dayFirst = all.dayFirst || column.dayFirst;
        all.monthFirst = all.monthFirst || column.monthFirst;
    }
    std::vector<ColumnFormat> formats;
    for (const Evidence &column : m_evidence) {
        const Evidence &marks = column.point || column.comma ? column : all;
        const Evidence &orders = column.dayFirst || column.monthFirst ? column : all;
        formats.push_back(
            {mark != DecimalMark::Unknown
                 ? mark
                 : oneOf(marks.point, marks.comma, DecimalMark::Point, DecimalMark::Comma, DecimalMark::Unknown),
             order != DateOrder::Unknown ? order
                                         : oneOf(orders.dayFirst, orders.monthFirst, DateOrder::DayMonthYear,
                                                 DateOrder::MonthDayYear, DateOrder::Unknown)});
    }
    return formats;
}

} // namespace talbook
