#include "core/budget/budget_edit.h"

#include "core/base/currencies.h"
#include "core/base/money.h"
#include "core/budget/shares.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Expected<void> checkLine(const Database &database, const BudgetLine &line)
{
    const auto refuse = [](const QString &message) { return Error{ErrorCode::BadInput, message, {}}; };
    if (!line.date.isValid() || line.date.year() < 1990 || line.date.year() > 2200)
        return refuse(QCoreApplication::translate(
            "Budget", "The line has no date. Enter the day, or the month's first day, on which it falls."));
    if (!line.planned && !line.committed && !line.actual)
        return refuse(QCoreApplication::translate(
            "Budget", "The line has no amount. Enter what is planned, committed or actual."));
    if (!isCurrencyCode(line.currency))
        return refuse(
            QCoreApplication::translate("Budget", "“%1” is no currency. Enter its code of three letters, such as EUR.")
                .arg(line.currency));
    if (line.tier < 0 || line.tier > 3)
        return refuse(QCoreApplication::translate("Budget", "There is no tier %1. Enter 1, 2 or 3.").arg(line.tier));
    for (const auto &amount : {line.planned, line.committed, line.actual}) {
        if (amount && std::abs(*amount) > 9'000'000'000'000'000)
            return refuse(QCoreApplication::translate("Budget", "The amount is too large to be counted exactly."));
    }
    Statement account(database, "SELECT 1 FROM account WHERE id = ?");
    account.bind(1, line.account);
    const bool knownAccount = line.account.isNull() || account.step();
    account.reset();
    TALBOOK_TRY(account.result());
    if (!knownAccount)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Budget", "The account of the line is not in the plan any more."),
                     {}};
    return {};
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

std::optional<qint64> tierOrNull(int tier)
{
    return tier > 0 ? std::optional<qint64>(tier) : std::nullopt;
}

} // namespace

Expected<CostId> addBudgetLine(Edit &edit, const BudgetLine &line, const BudgetCategories &categories)
{
    TALBOOK_TRY(checkLine(edit.database(), line));
    const CostId id = edit.newId<CostId>();
    TALBOOK_TRY(edit.database().execute(
        "INSERT INTO cost(id, program_id, account_id, date, category, channel, tier, campaign, planned, committed, "
        "actual, currency, note) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, line.program, line.account, line.date, orNull(categories.idOf(line.category)), orNull(line.channel),
        tierOrNull(line.tier), orNull(line.campaign), line.planned, line.committed, line.actual, line.currency,
        orNull(line.note)));
    return id;
}

Expected<void> changeBudgetLine(Edit &edit, const BudgetLine &line, const BudgetCategories &categories)
{
    TALBOOK_TRY(checkLine(edit.database(), line));
    TALBOOK_TRY(edit.database().execute(
        "UPDATE cost SET program_id = ?, account_id = ?, date = ?, category = ?, channel = ?, tier = ?, campaign = ?, "
        "planned = ?, committed = ?, actual = ?, currency = ?, note = ? WHERE id = ?",
        line.program, line.account, line.date, orNull(categories.idOf(line.category)), orNull(line.channel),
        tierOrNull(line.tier), orNull(line.campaign), line.planned, line.committed, line.actual, line.currency,
        orNull(line.note), line.id));
    if (edit.database().changes() == 0)
        return Error{
            ErrorCode::NotFound, QCoreApplication::translate("Budget", "The line is not in the budget any more."), {}};
    return {};
}

Expected<void> removeBudgetLines(Edit &edit, const std::vector<CostId> &lines)
{
    Statement remove(edit.database(), "DELETE FROM cost WHERE id = ?");
    for (const CostId line : lines) {
        remove.bind(1, line);
        remove.step();
        TALBOOK_TRY(remove.result());
    }
    return {};
}

std::vector<BudgetLine> spreadOverMonths(const BudgetLine &line, QDate from, QDate to)
{
    std::vector<BudgetLine> lines;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1)) {
        lines.push_back(line);
        lines.back().date = std::max(month, from);
    }
    for (const auto amount : {&BudgetLine::planned, &BudgetLine::committed, &BudgetLine::actual}) {
        if (!(line.*amount))
            continue;
        const std::vector<qint64> parts = equalShares(*(line.*amount), int(lines.size()));
        for (size_t i = 0; i < lines.size(); ++i)
            lines[i].*amount = parts[i];
    }
    return lines;
}

qint64 shareOfYear(qint64 yearlyMinor, double share, QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    return std::llround(double(yearlyMinor) * share * std::max(months, 0) / 12);
}

} // namespace talbook
