#include "core/exchange/import_units.h"

#include "core/plan/edit.h"

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array orderWords = {std::pair{DateOrder::DayMonthYear, u"dmy"},
                                   std::pair{DateOrder::MonthDayYear, u"mdy"},
                                   std::pair{DateOrder::YearMonthDay, u"ymd"}};

QString orderWord(DateOrder order)
{
    const auto known = std::ranges::find(orderWords, order, &std::pair<DateOrder, const char16_t *>::first);
    return known == orderWords.end() ? QString() : QString::fromUtf16(known->second);
}

DateOrder orderFrom(QStringView word)
{
    for (const auto &[order, known] : orderWords) {
        if (QStringView(known) == word)
            return order;
    }
    return DateOrder::Unknown;
}

bool isOf(const ImportMapping &mapping, size_t column, std::initializer_list<FieldType> types)
{
    const int field = importFieldIndex(mapping.kind, mapping.columns[column].field);
    return field >= 0 && std::ranges::find(types, importFields(mapping.kind)[size_t(field)].type) != types.end();
}

constexpr std::initializer_list<FieldType> dayTypes = {FieldType::Date};
constexpr std::initializer_list<FieldType> amountTypes = {FieldType::Amount};
constexpr std::initializer_list<FieldType> figureTypes = {FieldType::Amount, FieldType::Count, FieldType::Score};

/// One thing that can be said about a column: stored beside its field, under its name and this word. A name is folded,
/// so that the bar is no part of it.
struct Saying
{
    QString word;
    std::initializer_list<FieldType> about;
    QString value;
};

QString keyOf(const ImportMapping &mapping, size_t column, const QString &word)
{
    return rememberedKey(mapping, column) + u'|' + word;
}

std::array<Saying, 4> sayings(const ImportUnits &units)
{
    const QString mark =
        units.decimal == DecimalMark::Unknown ? QString() : (units.decimal == DecimalMark::Comma ? u","_s : u"."_s);
    return {Saying{u"order"_s, dayTypes, orderWord(units.dateOrder)}, Saying{u"mark"_s, figureTypes, mark},
            Saying{u"currency"_s, amountTypes, units.currency},
            Saying{u"unit"_s, amountTypes, units.amountUnit > 0 ? QString::number(units.amountUnit) : QString()}};
}

} // namespace

bool hasFieldOf(const ImportMapping &mapping, std::initializer_list<FieldType> types)
{
    for (size_t column = 0; column < mapping.columns.size(); ++column) {
        if (isOf(mapping, column, types))
            return true;
    }
    return false;
}

Expected<ImportUnits> rememberedUnits(const Database &database, const ImportMapping &mapping, const ImportUnits &said)
{
    QHash<QString, QString> remembered;
    Statement rows(database, "SELECT header, field FROM import_mapping WHERE kind = ? AND instr(header, '|') > 0");
    rows.bind(1, importKindId(mapping.kind));
    while (rows.step())
        remembered.insert(rows.text(0), rows.text(1));
    TALBOOK_TRY(rows.result());
    auto all = sayings(said);
    for (Saying &saying : all) {
        for (size_t column = 0; column < mapping.columns.size() && saying.value.isEmpty(); ++column) {
            if (isOf(mapping, column, saying.about))
                saying.value = remembered.value(keyOf(mapping, column, saying.word));
        }
    }
    ImportUnits units;
    units.dateOrder = orderFrom(all[0].value);
    if (!all[1].value.isEmpty())
        units.decimal = all[1].value == u"," ? DecimalMark::Comma : DecimalMark::Point;
    if (isCurrencyCode(all[2].value))
        units.currency = all[2].value;
    units.amountUnit = std::clamp<qint64>(all[3].value.toLongLong(), 0, 1'000'000'000);
    return units;
}

Expected<void> rememberUnits(Edit &edit, const ImportMapping &mapping, const ImportUnits &said)
{
    Statement store(edit.database(), "INSERT INTO import_mapping(kind, header, field) VALUES(?, ?, ?) "
                                     "ON CONFLICT(kind, header) DO UPDATE SET field = excluded.field");
    for (const Saying &saying : sayings(said)) {
        for (size_t column = 0; column < mapping.columns.size() && !saying.value.isEmpty(); ++column) {
            if (!isOf(mapping, column, saying.about))
                continue;
            store.bind(1, importKindId(mapping.kind));
            store.bind(2, keyOf(mapping, column, saying.word));
            store.bind(3, saying.value);
            store.step();
        }
    }
    return store.result();
}

void applyUnits(const ImportUnits &units, ImportMapping &mapping)
{
    mapping.amountUnit = units.amountUnit;
    const bool matters = hasFieldOf(mapping, amountTypes) && importFieldIndex(mapping.kind, u"currency") >= 0;
    if (!units.currency.isEmpty() && matters && mapping.columnOf(u"currency") < 0)
        mapping.constants.insert(u"currency"_s, units.currency);
}

} // namespace talbook
