#include "core/budget/spend_words.h"

#include "core/base/money.h"
#include "core/budget/budget_words.h"

namespace talbook
{

SpendVerdict spendVerdict(double spent, const TierPlan &plan)
{
    if (!plan.investFrom && !plan.investTo)
        return SpendVerdict::NoRange;
    if (plan.investTo && spent > *plan.investTo)
        return SpendVerdict::Over;
    return plan.investFrom && spent < *plan.investFrom ? SpendVerdict::Below : SpendVerdict::Within;
}

QString spendVerdictName(SpendVerdict verdict, const Wording &words)
{
    switch (verdict) {
    case SpendVerdict::NoRange:
        return {};
    case SpendVerdict::Below:
        return words.translate("Budget", "below the range");
    case SpendVerdict::Within:
        return words.translate("Budget", "within the range");
    case SpendVerdict::Over:
        return words.translate("Budget", "over the range");
    }
    Q_UNREACHABLE();
}

QString spendSentence(qint64 minor, const QString &currency, const TierPlan &plan, const Wording &words)
{
    const QString spent = plainMoney(minor, currency, words);
    const SpendVerdict verdict = spendVerdict(toMajor(minor, currency), plan);
    if (verdict == SpendVerdict::NoRange)
        return spent;
    const auto text = [&words](double amount) { return words.locale().toString(amount, 'f', 0); };
    const QString range = !plan.investTo
                              ? words.translate("Budget", "from %1", "a range of money").arg(text(*plan.investFrom))
                              : words.translate("Budget", "%1 to %2", "a range of money")
                                    .arg(text(plan.investFrom.value_or(0)), text(*plan.investTo));
    return words.translate("Budget", "%1, %2: %3", "spent, where that stands, the tier's range")
        .arg(spent, spendVerdictName(verdict, words), range);
}

} // namespace talbook
