#include "core/budget/budget_words.h"

#include "core/accounts/tiers.h"
#include "core/base/minus.h"
#include "core/base/money.h"
#include "core/base/text.h"

#include <QHash>

#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

QString exactAmount(qint64 minor, const QString &currency, const Wording &words)
{
    return words.locale().toString(toMajor(minor, currency), 'f', minorDigits(currency));
}

QString exactMoney(qint64 minor, const QString &currency, const Wording &words)
{
    return withMinus(exactAmount(minor, currency, words)) + QChar(QChar::Nbsp) + currency;
}

QString plainAmount(qint64 minor, const QString &currency, const Wording &words)
{
    const bool isWhole = minor % minorUnits(currency) == 0;
    return words.locale().toString(toMajor(minor, currency), 'f', isWhole ? 0 : minorDigits(currency));
}

QString plainMoney(qint64 minor, const QString &currency, const Wording &words)
{
    return withMinus(plainAmount(minor, currency, words)) + QChar(QChar::Nbsp) + currency;
}

QString budgetDimensionName(BudgetDimension by, const Wording &words)
{
    switch (by) {
    case BudgetDimension::Category:
        return words.translate("Budget", "Category");
    case BudgetDimension::Channel:
        return words.translate("Budget", "Channel");
    case BudgetDimension::Tier:
        return words.translate("Budget", "Tier");
    case BudgetDimension::Campaign:
        return words.translate("Budget", "Campaign");
    case BudgetDimension::Account:
        return words.translate("Budget", "Account");
    case BudgetDimension::Month:
        return words.translate("Budget", "Month");
    }
    Q_UNREACHABLE();
}

namespace
{

QString nothingNamed(BudgetDimension by, const Wording &words)
{
    switch (by) {
    case BudgetDimension::Category:
        return words.translate("Budget", "No category");
    case BudgetDimension::Channel:
        return words.translate("Budget", "No channel");
    case BudgetDimension::Tier:
        return words.translate("Budget", "All tiers");
    case BudgetDimension::Campaign:
        return words.translate("Budget", "No campaign");
    case BudgetDimension::Account:
        return words.translate("Budget", "No single account");
    case BudgetDimension::Month:
        return words.translate("Budget", "No month");
    }
    Q_UNREACHABLE();
}

} // namespace

QString budgetChannelName(const QString &channel, const Wording &words)
{
    static const QHash<QString, const char *> names = {
        {u"email"_s, QT_TRANSLATE_NOOP("Budget", "E-mail")},
        {u"e mail"_s, QT_TRANSLATE_NOOP("Budget", "E-mail")},
        {u"website"_s, QT_TRANSLATE_NOOP("Budget", "Website")},
        {u"web"_s, QT_TRANSLATE_NOOP("Budget", "Website")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Budget", "Phone")},
        {u"call"_s, QT_TRANSLATE_NOOP("Budget", "Phone")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("Budget", "Meeting")},
        {u"event"_s, QT_TRANSLATE_NOOP("Budget", "Event")},
        {u"events"_s, QT_TRANSLATE_NOOP("Budget", "Event")},
        {u"webinar"_s, QT_TRANSLATE_NOOP("Budget", "Webinar")},
        {u"direct mail"_s, QT_TRANSLATE_NOOP("Budget", "Direct mail")},
        {u"ads"_s, QT_TRANSLATE_NOOP("Budget", "Advertising")},
        {u"advertising"_s, QT_TRANSLATE_NOOP("Budget", "Advertising")},
        {u"display"_s, QT_TRANSLATE_NOOP("Budget", "Display advertising")},
        {u"search"_s, QT_TRANSLATE_NOOP("Budget", "Search advertising")},
        {u"product"_s, QT_TRANSLATE_NOOP("Budget", "Product")},
        {u"sales"_s, QT_TRANSLATE_NOOP("Budget", "Sales")},
        {u"linkedin"_s, QT_TRANSLATE_NOOP("Budget", "LinkedIn")},
    };
    QString key = foldText(channel);
    key.replace(u'_', u' ').replace(u'-', u' ');
    const auto known = names.constFind(key);
    return known == names.constEnd() ? channel : words.translate("Budget", *known);
}

QString budgetRowName(const BudgetRow &row, BudgetDimension by, const BudgetCategories &categories,
                      const Wording &words)
{
    if (row.key.isEmpty())
        return nothingNamed(by, words);
    switch (by) {
    case BudgetDimension::Category:
        return categories.name(row.key);
    case BudgetDimension::Channel:
        return budgetChannelName(row.key, words);
    case BudgetDimension::Tier:
        return tierName(row.key.toInt());
    case BudgetDimension::Month: {
        const QDate first = QDate::fromString(row.key + u"-01"_s, Qt::ISODate);
        QString name = words.locale().standaloneMonthName(first.month()) + u' ' + QString::number(first.year());
        return name.replace(0, 1, name.at(0).toUpper());
    }
    case BudgetDimension::Campaign:
    case BudgetDimension::Account:
        return row.key;
    }
    Q_UNREACHABLE();
}

QString budgetDefinition(const Wording &words)
{
    return words.translate(
               "Budget", "Remaining is what is planned less what is spoken for: the larger of committed and actual of "
                         "each line. Forecast is what will have been spent at the end: what a line has cost or is "
                         "committed to once its date has come, what it plans before that, and never less than what is "
                         "spoken for. Tasks of a campaign count only where no line of the same campaign and channel "
                         "states the figure.") +
           u' ' +
           words.translate("Budget", "What a skipped task was to cost is planned no more; what was spent on it "
                                     "stays.");
}

QString uncountedSentence(const Budget &budget, const Wording &words)
{
    QStringList parts;
    for (const UncountedCosts &costs : budget.uncounted) {
        const BudgetAmounts &amounts = costs.amounts;
        parts.append(words.translate("Budget", "%n cost(s) in %1 (planned %2, actual %3)", nullptr, costs.lines)
                         .arg(costs.currency, exactAmount(amounts.planned, costs.currency, words),
                              exactAmount(amounts.actual, costs.currency, words)));
    }
    if (parts.isEmpty())
        return {};
    return words
        .translate("Budget",
                   "Not in any sum, because the plan has no exchange rate: %1. Enter the rate, and they count.")
        .arg(parts.join(u"; "_s));
}

QString roundedMark(bool rounded)
{
    return rounded ? u"≈\u00A0"_s : QString();
}

QString roundingSentence(const Budget &budget, const Wording &words)
{
    return roundingSentence(budget.rounding, budget.currency, words);
}

QString roundingSentence(const BudgetRounding &rounding, const QString &currency, const Wording &words)
{
    if (rounding.isNothing())
        return {};
    QStringList parts;
    const auto add = [&](const QString &name, double minor) {
        if (isRounding(minor))
            parts.append(name + u' ' + roundingText(minor, currency, words.locale()));
    };
    add(words.translate("Budget", "planned", "a figure of the budget"), rounding.planned);
    add(words.translate("Budget", "committed", "a figure of the budget"), rounding.committed);
    add(words.translate("Budget", "actual", "a figure of the budget"), rounding.actual);
    add(words.translate("Budget", "remaining", "a figure of the budget"), rounding.remaining);
    add(words.translate("Budget", "forecast", "a figure of the budget"), rounding.forecast);
    return words
        .translate("Budget", "Converted amounts are rounded line by line. So the sums are off the exact ones: %1.")
        .arg(parts.join(u", "_s));
}

} // namespace talbook
