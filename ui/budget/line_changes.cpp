#include "ui/budget/line_changes.h"

#include "core/accounts/tiers.h"
#include "core/base/currencies.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/budget/budget_edit.h"
#include "core/budget/budget_words.h"
#include "ui/budget/budget_desk.h"

#include <QRegularExpression>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString sentence(const char *text)
{
    return QCoreApplication::translate("BudgetLines", text);
}

Error refused(const QString &message)
{
    return {ErrorCode::BadInput, message, {}};
}

/// A code typed beside the amount must be the line's own: it would be ignored otherwise.
Expected<std::optional<qint64>> amountFrom(const QString &text, const QString &currency, const Wording &words)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    static const QRegularExpression code(u"\\b[A-Z]{3}\\b"_s);
    const auto found = code.match(text.toUpper());
    if (found.hasMatch() && isKnownCurrency(found.captured()) && found.captured() != currency) {
        return refused(sentence(QT_TRANSLATE_NOOP("BudgetLines", "The line is in %1. Type the amount in %1, or change "
                                                                 "the line’s currency first."))
                           .arg(currency));
    }
    const int digits = minorDigits(currency);
    // Three digits after a lone mark could be thousands; where a currency has three, the language decides.
    const DecimalMark mark = digits != 3                               ? DecimalMark::Unknown
                             : words.locale().decimalPoint() == u","_s ? DecimalMark::Comma
                                                                       : DecimalMark::Point;
    const auto minor = parseMinor(text, digits, mark);
    if (!minor) {
        return refused(sentence(QT_TRANSLATE_NOOP("BudgetLines", "“%1” is no amount. Type a number such as 1,200 or "
                                                                 "950.50, or nothing."))
                           .arg(text));
    }
    return minor;
}

QString channelFrom(const QString &text, const BudgetDesk &desk)
{
    for (const QString &channel : desk.channels()) {
        if (foldText(channel) == foldText(text) ||
            foldText(budgetChannelName(channel, desk.document().words())) == foldText(text))
            return channel;
    }
    return text;
}

} // namespace

std::optional<qint64> BudgetLine::*amountOf(BudgetField field)
{
    switch (field) {
    case BudgetField::Planned:
        return &BudgetLine::planned;
    case BudgetField::Committed:
        return &BudgetLine::committed;
    case BudgetField::Actual:
        return &BudgetLine::actual;
    default:
        return nullptr;
    }
}

Expected<void> LineChanges::set(BudgetLine &line, BudgetField field, const QString &typed) const
{
    const QString text = typed.simplified();
    switch (field) {
    case BudgetField::Planned:
    case BudgetField::Committed:
    case BudgetField::Actual: {
        const auto amount = amountFrom(text, line.currency, m_desk.document().words());
        TALBOOK_TRY(amount);
        line.*amountOf(field) = *amount;
        return {};
    }
    case BudgetField::Note:
        line.note = text;
        return {};
    case BudgetField::Category:
        line.category = text.isEmpty() ? QString() : m_desk.categories().idOf(text);
        return {};
    case BudgetField::Channel:
        line.channel = text.isEmpty() ? QString() : channelFrom(text, m_desk);
        return {};
    case BudgetField::Tier: {
        const auto tier = text.isEmpty() ? std::optional(0) : tierFromText(text);
        if (!tier)
            return refused(
                sentence(QT_TRANSLATE_NOOP("BudgetLines", "“%1” is no tier. Type 1, 2 or 3, or nothing.")).arg(text));
        line.tier = *tier;
        return {};
    }
    case BudgetField::Campaign:
        line.campaign = text;
        return {};
    case BudgetField::Account: {
        if (text.isEmpty()) {
            line.account = {};
            return {};
        }
        const auto account = m_desk.accountNamed(text);
        TALBOOK_TRY(account);
        line.account = *account;
        return {};
    }
    case BudgetField::Currency: {
        const QString code = text.toUpper();
        if (!isKnownCurrency(code)) {
            return refused(sentence(QT_TRANSLATE_NOOP("BudgetLines", "“%1” is no currency. Type its code of three "
                                                                     "letters, such as EUR."))
                               .arg(text));
        }
        // 100 euros become 100 yen: what was typed stays, in the digits of the other currency.
        for (const auto amount : {&BudgetLine::planned, &BudgetLine::committed, &BudgetLine::actual}) {
            if (line.*amount)
                line.*amount = toMinor(toMajor(*(line.*amount), line.currency), code);
        }
        line.currency = code;
        return {};
    }
    }
    Q_UNREACHABLE();
}

BudgetLine LineChanges::current(CostId line) const
{
    const auto known = m_changed.constFind(line);
    return known == m_changed.constEnd() ? m_desk.lines().value(line) : *known;
}

Expected<void> LineChanges::set(CostId id, BudgetField field, const QString &text)
{
    BudgetLine line = current(id);
    const BudgetLine before = line;
    TALBOOK_TRY(set(line, field, text));
    if (line == before)
        return {};
    if (!line.planned && !line.committed && !line.actual) {
        m_changed.remove(id);
        m_removed.push_back(id);
    } else {
        m_changed.insert(id, line);
    }
    return {};
}

void LineChanges::setAccount(CostId id, AccountId account)
{
    BudgetLine line = current(id);
    if (line.account == account)
        return;
    line.account = account;
    m_changed.insert(id, line);
}

Expected<void> LineChanges::run(const QString &title) const
{
    if (isEmpty())
        return {};
    return m_desk.document().run(title, [this](Edit &edit) -> Expected<void> {
        for (const BudgetLine &line : m_changed)
            TALBOOK_TRY(changeBudgetLine(edit, line, m_desk.categories()));
        for (const BudgetLine &line : m_added)
            TALBOOK_TRY(addBudgetLine(edit, line, m_desk.categories()));
        return removeBudgetLines(edit, m_removed);
    });
}

} // namespace talbook
