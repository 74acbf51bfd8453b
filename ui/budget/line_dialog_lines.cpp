#include "core/base/money.h"
#include "core/budget/budget_edit.h"
#include "ui/accounts/account_chooser.h"
#include "ui/budget/budget_desk.h"
#include "ui/budget/line_changes.h"
#include "ui/budget/line_dialog.h"
#include "ui/widgets/segmented_switch.h"

#include <QComboBox>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Error incomplete(const QString &message)
{
    return {ErrorCode::BadInput, message, {}};
}

} // namespace

Expected<std::optional<qint64>> LineDialog::amountIn(const QLineEdit &line) const
{
    BudgetLine probe;
    probe.currency = currency();
    TALBOOK_TRY(LineChanges(m_desk).set(probe, BudgetField::Planned, line.text()));
    return probe.planned;
}

Expected<std::vector<BudgetLine>> LineDialog::lines() const
{
    BudgetLine line;
    line.program = m_desk.budget()->program.id;
    TALBOOK_TRY(LineChanges(m_desk).set(line, BudgetField::Currency, m_currency->currentText()));
    switch (kind()) {
    case Line:
        return plainLines(std::move(line));
    case Technology:
        return technologyLines(std::move(line));
    case Headcount:
        return headcountLines(std::move(line));
    }
    Q_UNREACHABLE();
}

Expected<std::vector<BudgetLine>> LineDialog::plainLines(BudgetLine line) const
{
    const LineChanges changes(m_desk);
    TALBOOK_TRY(changes.set(line, BudgetField::Note, m_note->text()));
    TALBOOK_TRY(changes.set(line, BudgetField::Category, m_category->currentText()));
    TALBOOK_TRY(changes.set(line, BudgetField::Channel, m_channel->currentText()));
    TALBOOK_TRY(changes.set(line, BudgetField::Campaign, m_campaign->currentText()));
    line.tier = m_tier->currentIndex();
    if (m_account->account().isNull())
        TALBOOK_TRY(changes.set(line, BudgetField::Account, m_account->text()));
    else
        line.account = m_account->account();
    for (const auto &[field, amount] :
         {std::pair(m_planned, &BudgetLine::planned), std::pair(m_committed, &BudgetLine::committed),
          std::pair(m_actual, &BudgetLine::actual)}) {
        const auto typed = amountIn(*field);
        TALBOOK_TRY(typed);
        line.*amount = *typed;
    }
    if (!line.planned && !line.committed && !line.actual)
        return incomplete(tr("Type what is planned, committed or actual."));
    const Program &program = m_desk.budget()->program;
    if (!m_when->currentData().isValid())
        return spreadOverMonths(line, program.startsOn, program.endsOn);
    line.date = m_when->currentData().toDate();
    return std::vector{line};
}

Expected<std::vector<BudgetLine>> LineDialog::technologyLines(BudgetLine line) const
{
    const auto fee = amountIn(*m_fee);
    TALBOOK_TRY(fee);
    line.category = u"technology"_s;
    line.note = m_vendor->currentText().simplified();
    if (line.note.isEmpty())
        line.note = m_tools->currentText();
    if (!*fee)
        return incomplete(tr("Type what the tool costs a year."));
    const Program &program = m_desk.budget()->program;
    if (m_when->currentData().isValid()) {
        line.date = m_when->currentData().toDate();
        line.planned = *fee;
        return std::vector{line};
    }
    line.planned = shareOfYear(**fee, 1, program.startsOn, program.endsOn);
    return spreadOverMonths(line, program.startsOn, program.endsOn);
}

Expected<std::vector<BudgetLine>> LineDialog::headcountLines(BudgetLine line) const
{
    const auto pay = amountIn(*m_pay);
    TALBOOK_TRY(pay);
    line.category = u"headcount"_s;
    line.note = m_role->currentText().simplified();
    if (line.note.isEmpty())
        return incomplete(tr("Say whose time it is: choose a role or type one."));
    if (!*pay)
        return incomplete(tr("Type what the role is paid a year."));
    const auto share = parseNumber(m_share->text());
    if (!share || !(*share > 0) || *share > 100)
        return incomplete(tr("“%1” is no share. Type a number from 1 to 100: how much of their time belongs to the "
                             "program.")
                              .arg(m_share->text()));
    const Program &program = m_desk.budget()->program;
    line.planned = shareOfYear(**pay, *share / 100, program.startsOn, program.endsOn);
    return spreadOverMonths(line, program.startsOn, program.endsOn);
}

} // namespace talbook
