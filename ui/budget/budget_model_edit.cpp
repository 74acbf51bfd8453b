#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "ui/budget/budget_desk.h"
#include "ui/budget/budget_model.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// The month's first day that belongs to the program, where any does.
QDate firstDayIn(QDate month, const Program &program)
{
    const bool beginsInIt = program.startsOn > month && program.startsOn < month.addMonths(1);
    return beginsInIt ? program.startsOn : month;
}

} // namespace

QString BudgetModel::whyNotEditable(const QModelIndex &index) const
{
    const Column column = columnAt(index.column());
    switch (kindAt(index.row())) {
    case Kind::Group:
    case Kind::Total:
        return tr("A sum is worked out. Edit the lines it is made of.");
    case Kind::Tasks:
        return tr("This comes from tasks. Change their costs where the tasks are, or add a line of the same campaign "
                  "and channel: what it states counts in their place.");
    case Kind::Line:
        break;
    }
    if (column.what == Column::Sum)
        return tr("A sum is worked out. Edit the months.");
    if (column.what == Column::Month && m_measure > BudgetMeasure::Actual)
        return tr("Remaining and forecast are worked out. Let the months show planned, committed or actual to edit "
                  "them.");
    const Document &document = m_desk.document();
    if (document.isReadOnly())
        return tr("This plan is open for reading only.");
    return document.isEditable() ? QString() : tr("Wait until the step that is under way is done.");
}

Expected<void> BudgetModel::prepare(LineChanges &changes, int row, int column, const QString &text,
                                    AccountId account) const
{
    if (const QString reason = whyNotEditable(index(row, column)); !reason.isEmpty())
        return Error{ErrorCode::BadInput, reason, {}};
    const BudgetItem &item = *itemAt(row);
    const Column known = columnAt(column);
    if (known.what == Column::Month) {
        const auto field = BudgetField(m_measure);
        if (const CostId line = lineIn(item, known.place); !line.isNull())
            return changes.set(line, field, text);
        BudgetLine line = changes.current(firstOf(item).line);
        line.id = {};
        line.program = m_desk.budget()->program.id;
        line.date = firstDayIn(m_grid.months[size_t(known.place)], m_desk.budget()->program);
        line.planned = line.committed = line.actual = std::nullopt;
        TALBOOK_TRY(changes.set(line, field, text));
        if (line.*amountOf(field))
            changes.add(line);
        return {};
    }
    const BudgetField field = known.what == Column::Name ? BudgetField::Note : BudgetField(known.place);
    for (const CostId line : linesAt(row)) {
        if (field == BudgetField::Account && !account.isNull())
            changes.setAccount(line, account);
        else
            TALBOOK_TRY(changes.set(line, field, text));
    }
    return {};
}

Expected<void> BudgetModel::edit(const QModelIndex &index, const QString &text, AccountId account)
{
    const Column column = columnAt(index.column());
    const QString name = nameAt(index.row());
    // What was not touched is not made the same again: a tier that follows the account stays so.
    if (account.isNull() && text.simplified() == editText(index).simplified())
        return {};
    LineChanges changes(m_desk);
    TALBOOK_TRY(prepare(changes, index.row(), index.column(), text, account));
    const QString what = column.what == Column::Month
                             ? tr("%1 in %2", "planned in Feb 2027")
                                   .arg(budgetMeasureName(m_measure, m_desk.document().words()), title(column))
                             : title(column);
    return changes.run(tr("Budget: %1 of “%2”", "what was changed, of which line").arg(what, name));
}

BudgetLine BudgetModel::newLine(int row) const
{
    BudgetLine line;
    line.program = m_desk.budget()->program.id;
    line.date = m_desk.newLineDate();
    line.currency = m_desk.budget()->currency;
    const BudgetGroup *group = groupAt(row);
    if (!group || group->row.key.isEmpty())
        return line;
    switch (m_dimension) {
    case BudgetDimension::Category:
        line.category = group->row.key;
        break;
    case BudgetDimension::Channel:
        line.channel = group->row.key;
        break;
    case BudgetDimension::Tier:
        line.tier = group->row.key.toInt();
        break;
    case BudgetDimension::Campaign:
        line.campaign = group->row.key;
        break;
    case BudgetDimension::Account:
        line.account = group->row.account;
        break;
    case BudgetDimension::Month:
        line.date = firstDayIn(QDate::fromString(group->row.key + u"-01"_s, Qt::ISODate), m_desk.budget()->program);
        break;
    }
    return line;
}

QString BudgetModel::tasksTip(const BudgetItem &item) const
{
    const Wording &words = m_desk.document().words();
    const QString &currency = m_desk.budget()->currency;
    int tasks = 0;
    qint64 planned = 0;
    qint64 actual = 0;
    qint64 covered = 0;
    QStringList titles;
    for (const auto &cell : item.cells) {
        for (const size_t place : cell) {
            const BudgetEntry &entry = m_desk.budget()->entries[place];
            tasks += entry.tasks;
            planned += entry.amounts.planned + entry.coveredPlanned;
            actual += entry.amounts.actual + entry.coveredActual;
            covered += entry.coveredPlanned + entry.coveredActual;
            titles += m_desk.taskTitles(entry);
        }
    }
    QString text =
        tr("%n task(s)", nullptr, tasks) + u", "_s +
        tr("planned %1, actual %2").arg(exactMoney(planned, currency, words), exactMoney(actual, currency, words));
    if (covered != 0)
        text += u", "_s + tr("stated by %n line(s)", nullptr, m_desk.linesStating(firstOf(item)));
    constexpr qsizetype mostTitles = 8;
    const qsizetype more = titles.size() - mostTitles;
    if (more > 0)
        titles.resize(mostTitles);
    for (const QString &title : std::as_const(titles))
        text += u"\n• "_s + title;
    if (more > 0)
        text += u'\n' + tr("and %n more", nullptr, int(more));
    return text;
}

QString BudgetModel::tipOf(const QModelIndex &index) const
{
    const BudgetItem *item = itemAt(index.row());
    const Column column = columnAt(index.column());
    if (column.what == Column::Name) {
        const QString name = nameAt(index.row());
        return item && item->source == BudgetEntry::Source::Tasks ? name + u'\n' + tasksTip(*item) : name;
    }
    if (item && item->source == BudgetEntry::Source::Line && column.what == Column::Month) {
        const CostId id = lineIn(*item, column.place);
        const BudgetLine line = m_desk.lines().value(id);
        QStringList parts;
        const Wording &words = m_desk.document().words();
        for (const BudgetMeasure measure : {BudgetMeasure::Planned, BudgetMeasure::Committed, BudgetMeasure::Actual}) {
            if (const auto amount = line.*amountOf(BudgetField(measure)))
                parts.append(tr("%1: %2", "planned: an amount")
                                 .arg(budgetMeasureName(measure, words), exactMoney(*amount, line.currency, words)));
        }
        if (!parts.isEmpty())
            return parts.join(u'\n');
    }
    return item && (column.what == Column::Month || column.what == Column::Sum) ? whyNotEditable(index) : QString();
}

} // namespace talbook
