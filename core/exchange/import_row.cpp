#include "core/exchange/import_row.h"

#include "core/accounts/tiers.h"
#include "core/base/currencies.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/import_extra.h"
#include "core/exchange/import_values.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString rowText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

constexpr size_t mostRemembered = 20'000;
constexpr size_t longestRemembered = 200; // bytes

/// What `read` makes of a text, from memory where the same texts come again and again.
template <class Read> std::string_view remember(TextMemory &memory, std::string_view text, Read read)
{
    if (const auto known = memory.known.find(text); known != memory.known.end())
        return known->second;
    if (memory.known.size() >= mostRemembered || text.size() > longestRemembered)
        return memory.last = read(text);
    return memory.known.emplace(std::string(text), read(text)).first->second;
}

bool isDollar(QStringView currency)
{
    static const QStringList dollars = {u"USD"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s, u"SGD"_s, u"HKD"_s, u"TWD"_s};
    return dollars.contains(currency);
}

/// Of 1,000 it is 3.
int exponentOf(qint64 unit)
{
    int exponent = 0;
    for (; unit >= 10; unit /= 10)
        ++exponent;
    return exponent;
}

/// What "$" means where amounts are usually in `usual`: those dollars (then empty), else the American ones.
QString dollarsIn(const QString &sign, const QString &usual)
{
    if (sign != u"$")
        return sign;
    return isDollar(usual) ? QString() : u"USD"_s;
}

} // namespace

ImportRow::ImportRow(const ImportMapping &mapping, std::vector<ColumnFormat> formats, ImportProblems &problems)
    : m_mapping(mapping), m_formats(std::move(formats)), m_problems(problems), m_keep(mapping.columns.size())
{
    const auto all = importFields(mapping.kind);
    m_meanings.resize(all.size());
    m_readings.resize(all.size());
    m_units.resize(all.size());
    for (const ImportField &field : all) {
        const QString id = importFieldId(field);
        m_columnOf.push_back(mapping.columnOf(id));
        m_constants.push_back(mapping.constants.value(id).toStdString());
        const auto values = mapping.values.constFind(id);
        m_values.push_back(values == mapping.values.constEnd() ? nullptr : &*values);
        if (field.type == FieldType::Amount && m_columnOf.back() >= 0 && mapping.hasHeader)
            readHeaderUnit(m_columnOf.size() - 1);
        if (mapping.amountUnit > 0)
            m_units[m_columnOf.size() - 1].exponent = exponentOf(mapping.amountUnit);
    }
    std::map<std::string, int> sorted;
    for (size_t i = 0; i < mapping.columns.size(); ++i)
        sorted.emplace(mapping.columns[i].header.toStdString(), int(i));
    for (const auto &[header, column] : sorted) {
        std::string key;
        appendJsonText(key, header);
        m_extraKeys.emplace_back(column, key + ':');
    }
}

void ImportRow::readHeaderUnit(size_t field)
{
    const QString title = header(int(field));
    HeaderUnit &unit = m_units[field];
    unit = headerUnit(title);
    if (unit.exponent > 0 && m_mapping.amountUnit == 0) {
        m_problems.add({ProblemKind::Notice,
                        0,
                        title,
                        {},
                        QCoreApplication::translate("Exchange", "The header names the unit: the figures of this column "
                                                                "were multiplied by %1, unless a cell names its own.")
                            .arg(QLocale().toString(std::llround(std::pow(10.0, unit.exponent))))});
    }
    if (!unit.currency.isEmpty() && unit.currency != u"$") {
        m_problems.add({ProblemKind::Notice,
                        0,
                        title,
                        {},
                        QCoreApplication::translate("Exchange", "The header names the currency: the amounts of this "
                                                                "column were taken as %1, unless the record names "
                                                                "another.")
                            .arg(unit.currency)});
    }
}

void ImportRow::take(const Record &record, qint64 number)
{
    takeAgain(record, number);
    checkShape(record);
}

void ImportRow::takeAgain(const Record &record, qint64 number)
{
    m_record = &record;
    m_number = number;
    m_failed = false;
    m_keep.assign(m_keep.size(), false);
}

void ImportRow::checkShape(const Record &record)
{
    const size_t width = m_mapping.columns.size();
    if (record.fault == RecordFault::NulByte)
        return reject(-1, faultSentence(record.fault));
    if (isBlank())
        return reject(-1, QCoreApplication::translate("Exchange", "The row is empty."));
    for (size_t i = width; i < record.fields.size(); ++i) {
        if (trimmedCell(record.fields[i]).empty())
            continue;
        return problem(ProblemKind::Rejected, -1,
                       QCoreApplication::translate(
                           "Exchange", "The row has %1 cells, the file has %2 columns. A delimiter within a "
                                       "text must stand in quotation marks.")
                           .arg(record.fields.size())
                           .arg(width));
    }
    if (record.fields.size() < width && !m_shortNoticed) {
        m_shortNoticed = true;
        notice(-1, QCoreApplication::translate("Exchange",
                                               "The row has %1 cells, the file has %2 columns. Here and in other short "
                                               "rows the missing cells were taken for empty.")
                       .arg(record.fields.size())
                       .arg(width));
    }
    if (record.fault != RecordFault::None)
        notice(-1, faultSentence(record.fault));
}

bool ImportRow::isBlank() const
{
    return std::ranges::all_of(m_record->fields, [](std::string_view field) { return trimmedCell(field).empty(); });
}

std::string_view ImportRow::cell(int column) const
{
    return size_t(column) < m_record->fields.size() ? unguarded(m_record->fields[size_t(column)]) : std::string_view();
}

std::string_view ImportRow::verbatim(int field) const
{
    const int column = m_columnOf[size_t(field)];
    return column < 0 ? std::string_view() : trimmedCell(cell(column));
}

std::string_view ImportRow::text(int field)
{
    const auto at = size_t(field);
    const std::string_view given = verbatim(field);
    if (given.empty())
        return m_constants[at];
    if (!m_values[at])
        return given;
    return remember(m_meanings[at], given, [this, at](std::string_view text) {
        const auto meaning = m_values[at]->constFind(foldedValue(rowText(text)));
        return meaning == m_values[at]->constEnd() ? std::string(text) : meaning->toStdString();
    });
}

const ColumnFormat &ImportRow::format(int field) const
{
    static const ColumnFormat plain = {DecimalMark::Point, DateOrder::YearMonthDay};
    const int column = m_columnOf[size_t(field)];
    return column < 0 ? plain : m_formats[size_t(column)];
}

ImportCell ImportRow::listCell(int field)
{
    const std::string_view names = text(field);
    return names.empty() ? ImportCell{} : ImportCell::of(remember(m_readings[size_t(field)], names, readList));
}

ImportCell ImportRow::countCell(int field, qint64 least, qint64 most)
{
    const std::string_view given = text(field);
    if (saysNothing(given))
        return {};
    const auto count = readCount(given, format(field).mark);
    if (count && count->number >= least && count->number <= most) {
        if (count->inexact)
            keepText(field);
        return ImportCell::of(count->number);
    }
    reject(
        field,
        most < 100
            ? QCoreApplication::translate("Exchange", "A whole number from %1 to %2 was expected.").arg(least).arg(most)
            : QCoreApplication::translate("Exchange", "A whole number was expected, such as 250, 1 250 or 51-200."));
    return {};
}

ImportCell ImportRow::scoreCell(int field)
{
    const std::string_view given = text(field);
    if (saysNothing(given))
        return {};
    const auto score = readNumber(given, format(field).mark);
    if (score && *score >= 0 && *score <= 100)
        return ImportCell::of(*score);
    reject(field, QCoreApplication::translate("Exchange", "A number from 0 to 100 was expected."));
    return {};
}

ImportCell ImportRow::dateCell(int field)
{
    const std::string_view given = text(field);
    if (saysNothing(given))
        return {};
    const DateOrder order = format(field).order;
    const std::string_view date =
        remember(m_readings[size_t(field)], given, [order](std::string_view text) { return readDate(text, order); });
    if (!date.empty())
        return ImportCell::of(date);
    const bool ambiguous =
        !readDate(given, DateOrder::DayMonthYear).empty() && !readDate(given, DateOrder::MonthDayYear).empty();
    reject(field,
           ambiguous
               ? QCoreApplication::translate("Exchange", "The date can be read in two ways. Say which order the file "
                                                         "uses: day or month first (--date-order dmy or mdy).")
               : QCoreApplication::translate("Exchange", "A date was expected, such as 2027-03-31 or 31.03.2027."));
    return {};
}

ImportCell ImportRow::tierCell(int field)
{
    const std::string_view given = text(field);
    if (saysNothing(given))
        return {};
    const std::string_view tier = remember(m_readings[size_t(field)], given, [](std::string_view text) {
        const auto known = tierFromText(rowText(text));
        return known ? std::string(1, char('0' + *known)) : std::string();
    });
    if (!tier.empty())
        return ImportCell::of(qint64(tier.front() - '0'));
    reject(field, QCoreApplication::translate("Exchange", "A tier is 1 (1:1), 2 (1:Few) or 3 (1:Many)."));
    return {};
}

ImportCell ImportRow::wordCell(int field, const QStringList &words)
{
    const std::string_view given = text(field);
    if (given.empty())
        return {};
    const std::string_view known = remember(m_readings[size_t(field)], given, [&words](std::string_view text) {
        const QString folded = foldedValue(rowText(text));
        const auto word =
            std::ranges::find_if(words, [&folded](const QString &each) { return foldedValue(each) == folded; });
        return word == words.end() ? std::string() : word->toStdString();
    });
    if (!known.empty())
        return ImportCell::of(known);
    reject(field, QCoreApplication::translate("Exchange", "One of these was expected: %1.").arg(words.join(u", "_s)));
    return {};
}

QString ImportRow::currency(int field)
{
    const QString code = rowText(text(field)).toUpper();
    if (code.isEmpty() || isKnownCurrency(code))
        return code;
    static const QHash<QString, QString> signs = {{u"€"_s, u"EUR"_s},   {u"$"_s, u"USD"_s},   {u"£"_s, u"GBP"_s},
                                                  {u"₽"_s, u"RUB"_s}, {u"РУБ"_s, u"RUB"_s}, {u"РУБ."_s, u"RUB"_s}};
    if (const auto sign = signs.constFind(code); sign != signs.constEnd())
        return *sign;
    rejectCurrency(field, code);
    return {};
}

void ImportRow::rejectCurrency(int field, const QString &code)
{
    reject(field, QCoreApplication::translate("Exchange", "“%1” is no currency. Write the code of ISO 4217 in three "
                                                          "letters, such as EUR, USD or RUB.")
                      .arg(code));
}

ImportCell ImportRow::amountCell(int field, QString &currency, const QString &usual)
{
    const std::string_view given = text(field);
    if (saysNothing(given))
        return {};
    const HeaderUnit &unit = m_units[size_t(field)];
    const QString named = dollarsIn(unit.currency, usual);
    const QString assumed = !currency.isEmpty() ? currency : (named.isEmpty() ? usual : named);
    auto amount = readAmount(given, minorDigits(assumed), format(field).mark, unit.exponent);
    if (!amount) {
        reject(field, QCoreApplication::translate("Exchange",
                                                  "An amount was expected, such as 1250000, 1 250 000,50 or 1.2M."));
        return {};
    }
    QString own = dollarsIn(amount->currency, assumed);
    if (!own.isEmpty() && !isKnownCurrency(own)) {
        rejectCurrency(field, own);
        return {};
    }
    if (!own.isEmpty() && own != assumed) {
        if (!currency.isEmpty()) {
            reject(field, QCoreApplication::translate("Exchange",
                                                      "The amount is in %1, the record in %2. Correct one of them.")
                              .arg(own, currency));
            return {};
        }
        amount = readAmount(given, minorDigits(own), format(field).mark, unit.exponent);
    }
    if (!own.isEmpty())
        currency = own;
    else if (currency.isEmpty())
        currency = named;
    if (amount->inexact)
        keepText(field);
    return ImportCell::of(amount->minor);
}

bool ImportRow::flag(int field)
{
    const std::string_view given = text(field);
    if (given.empty())
        return false;
    if (const auto yes = readFlag(given))
        return *yes;
    reject(field, QCoreApplication::translate("Exchange", "Yes or no was expected (true, false, 1, 0)."));
    return false;
}

void ImportRow::keepText(int field)
{
    if (const int column = m_columnOf[size_t(field)]; column >= 0)
        m_keep[size_t(column)] = true;
}

ImportCell ImportRow::extraCell()
{
    m_extra.clear();
    for (const auto &[column, key] : m_extraKeys) {
        if (!m_keep[size_t(column)] && !m_mapping.columns[size_t(column)].field.isEmpty())
            continue;
        const std::string_view text = cell(column);
        if (trimmedCell(text).empty())
            continue;
        m_extra += m_extra.empty() ? '{' : ',';
        m_extra += key;
        appendJsonText(m_extra, text);
    }
    if (!m_extra.empty())
        m_extra += '}';
    return ImportCell::of(std::string_view(m_extra));
}

QString ImportRow::header(int field) const
{
    const int column = field < 0 ? -1 : m_columnOf[size_t(field)];
    return column < 0 ? QString() : m_mapping.columns[size_t(column)].header;
}

void ImportRow::problem(ProblemKind kind, int field, const QString &sentence)
{
    const int column = field < 0 ? -1 : m_columnOf[size_t(field)];
    m_problems.add({kind, m_number, header(field), column < 0 ? QString() : rowText(cell(column)), sentence});
    m_failed = m_failed || kind == ProblemKind::Rejected;
}

void ImportRow::reject(int field, const QString &sentence)
{
    if (!m_failed)
        problem(ProblemKind::Rejected, field, sentence);
}

void ImportRow::notice(int field, const QString &sentence)
{
    problem(ProblemKind::Notice, field, sentence);
}

} // namespace talbook
