#include "ui/accounts/account_values.h"

#include "core/accounts/priority.h"
#include "core/accounts/text_order.h"
#include "core/base/percent.h"
#include "core/scoring/explanation.h"
#include "ui/accounts/account_words.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// A list longer than this helps nobody to choose.
constexpr size_t mostOffered = 1000;

QString yesOrNo(bool yes)
{
    return yes ? QCoreApplication::translate("AccountsTable", "yes")
               : QCoreApplication::translate("AccountsTable", "no");
}

QString textOf(const AccountTable &accounts, TextRef ref)
{
    const std::string_view text = accounts.text(ref);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<double> scoreOf(const AccountScore &score, FilterField field)
{
    switch (field) {
    case FilterField::Score:
        return score.score;
    case FilterField::Fit:
        return score.fit;
    case FilterField::Intent:
        return score.intent;
    case FilterField::Engagement:
        return score.engagement;
    default:
        return std::nullopt;
    }
}

/// Without grouping and without zeros behind, as it would be typed.
QString plainNumber(double number, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString shownValue(const Standings &standings, size_t account, FilterField field, const Wording &words)
{
    const Standing &standing = standings[account];
    const QLocale &locale = words.locale();
    if (const auto score = scoreOf(standing.score, field))
        return locale.toString(shownScore(*score, 0), 'f', 0);
    switch (field) {
    case FilterField::Tier:
        return tierName(standing.tier);
    case FilterField::Grade:
        return gradeWord(standing.grade);
    case FilterField::Level:
        return intentLevelName(standing.score.level, words);
    case FilterField::Coverage:
        return percentText(standing.score.coverage * 100, locale);
    default:
        break;
    }
    const FilterValue value = standings.value(account, field);
    if (const double *number = std::get_if<double>(&value))
        return locale.toString(*number, 'f', field == FilterField::StrategicValue ? QLocale::FloatingPointShortest : 0);
    if (const bool *truth = std::get_if<bool>(&value))
        return yesOrNo(*truth);
    const QString *text = std::get_if<QString>(&value);
    if (text && field == FilterField::Priority)
        return priorityName(*text, words);
    return text ? *text : QString();
}

QString amountCurrency(const Standings &standings, size_t account)
{
    const QString own = textOf(standings.accounts(), standings.accounts()[account].currency);
    return own.isEmpty() ? standings.facts().settings.currency : own;
}

QString typedValue(const Standings &standings, size_t account, const AccountColumn &column, const Wording &words)
{
    const QLocale &locale = words.locale();
    const AccountRow &row = standings.accounts()[account];
    const auto amount = [&](const std::optional<qint64> &minor) {
        return minor ? plainNumber(toMajor(*minor, amountCurrency(standings, account)), locale) : QString();
    };
    switch (column.field) {
    case FilterField::Tier:
        return tierName(row.tierByHand);
    case FilterField::Revenue:
        return amount(row.revenue);
    case FilterField::ExpectedAcv:
        return amount(row.expectedAcv);
    case FilterField::Priority:
        return shownValue(standings, account, column.field, words);
    default:
        break;
    }
    const FilterValue value = standings.value(account, column.field);
    if (const double *number = std::get_if<double>(&value))
        return plainNumber(*number, locale);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

TableCell plainValue(const Standings &standings, size_t account, FilterField field, const Wording &words)
{
    if (const auto score = scoreOf(standings[account].score, field))
        return shownScore(*score, 1);
    if (field != FilterField::Tier) {
        const FilterValue value = standings.value(account, field);
        if (const double *number = std::get_if<double>(&value))
            return *number;
    }
    const QString text = shownValue(standings, account, field, words);
    return text.isEmpty() ? TableCell() : TableCell(text);
}

QStringList valuesInPlan(const Standings &standings, FilterField field, const QLocale &locale)
{
    const AccountTable &accounts = standings.accounts();
    const auto column = accountText(field);
    if (!column)
        return {};
    std::unordered_map<std::string_view, int> counts;
    for (size_t i = 0; i < accounts.size(); ++i) {
        if (const TextRef ref = accounts[i].*column; !ref.isEmpty())
            ++counts[accounts.text(ref)];
    }
    std::vector<std::pair<int, std::string_view>> byCount;
    for (const auto &[text, count] : counts)
        byCount.emplace_back(-count, text);
    std::ranges::sort(byCount);
    byCount.resize(std::min(byCount.size(), mostOffered));
    QStringList values;
    for (const auto &[count, text] : byCount) {
        const QString value = QString::fromUtf8(text.data(), qsizetype(text.size()));
        values.append(field == FilterField::Priority ? priorityWord(value) : value);
    }
    if (field == FilterField::Priority)
        values.removeDuplicates();
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(values, collator);
    if (field == FilterField::Priority) {
        for (const Priority priority : {Priority::Low, Priority::Medium, Priority::High}) {
            if (values.removeOne(priorityId(priority)))
                values.prepend(priorityId(priority));
        }
    }
    return values;
}

} // namespace talbook
