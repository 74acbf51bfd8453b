#include "core/accounts/tiers.h"
#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "ui/budget/budget_desk.h"
#include "ui/budget/budget_model.h"
#include "ui/widgets/cell_roles.h"

#include <algorithm>

// What the budget's cells and heads say, on the screen and in a file.

namespace talbook
{

using namespace Qt::StringLiterals;

QString BudgetModel::amountText(qint64 minor) const
{
    const Wording &words = m_desk.document().words();
    const QString &currency = m_desk.budget()->currency;
    if (!m_whole)
        return exactAmount(minor, currency, words);
    return words.locale().toString(minor / minorUnits(currency));
}

QString BudgetModel::nameAt(int row) const
{
    const Wording &words = m_desk.document().words();
    if (kindAt(row) == Kind::Total)
        return words.translate("Budget", "Total");
    if (kindAt(row) == Kind::Group)
        return budgetRowName(groupAt(row)->row, m_dimension, m_desk.categories(), words);
    const BudgetItem &item = *itemAt(row);
    const BudgetEntry &entry = firstOf(item);
    const bool tasks = item.source == BudgetEntry::Source::Tasks;
    if (!tasks && !entry.note.isEmpty())
        return entry.note;
    QStringList parts;
    const auto add = [&](BudgetDimension by, const QString &text) {
        if (by != m_dimension && !text.isEmpty())
            parts.append(text);
    };
    // Whom it is for tells most, and is read even where the rest has no room.
    add(BudgetDimension::Account, m_desk.accountName(entry.account));
    add(BudgetDimension::Campaign, entry.campaignName);
    add(BudgetDimension::Channel, entry.channel.isEmpty() ? QString() : budgetChannelName(entry.channel, words));
    if (parts.isEmpty() || m_dimension == BudgetDimension::Month)
        add(BudgetDimension::Category, entry.category.isEmpty() ? QString() : m_desk.categories().name(entry.category));
    if (parts.isEmpty())
        parts.append(tasks ? tr("Tasks") : tr("Line without a name"));
    return parts.join(u" · "_s);
}

QString BudgetModel::fieldText(const BudgetItem &item, BudgetField field, bool forEditing) const
{
    const BudgetEntry &entry = firstOf(item);
    const BudgetLine line = m_desk.lines().value(entry.line);
    switch (field) {
    case BudgetField::Category:
        return entry.category.isEmpty() ? QString() : m_desk.categories().name(entry.category);
    case BudgetField::Channel:
        return entry.channel.isEmpty() ? QString() : budgetChannelName(entry.channel, m_desk.document().words());
    case BudgetField::Tier:
        return tierName(forEditing ? line.tier : entry.tier);
    case BudgetField::Campaign:
        return entry.campaignName;
    case BudgetField::Account:
        return m_desk.accountName(entry.account);
    case BudgetField::Currency:
        return entry.source == BudgetEntry::Source::Line ? entry.currency : m_desk.budget()->currency;
    case BudgetField::Note:
        return entry.note;
    default:
        return {};
    }
}

QString BudgetModel::editText(const QModelIndex &index) const
{
    const BudgetItem *item = itemAt(index.row());
    const Column column = columnAt(index.column());
    if (!item || item->source != BudgetEntry::Source::Line)
        return data(index, Qt::DisplayRole).toString();
    if (column.what == Column::Name)
        return firstOf(*item).note;
    if (column.what == Column::Field)
        return fieldText(*item, BudgetField(column.place), true);
    if (column.what == Column::Sum)
        return data(index, Qt::DisplayRole).toString();
    const auto amount = amountOf(BudgetField(m_measure));
    const BudgetLine line = m_desk.lines().value(lineIn(*item, column.place));
    if (m_measure > BudgetMeasure::Actual || !(line.*amount))
        return {};
    QLocale plain = m_desk.document().words().locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const bool whole = *(line.*amount) % minorUnits(line.currency) == 0;
    return plain.toString(toMajor(*(line.*amount), line.currency), 'f', whole ? 0 : minorDigits(line.currency));
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Column column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column.what == Column::Name)
            return nameAt(index.row());
        if (column.what == Column::Sum)
            return amountText(amountOf(sumsOf(row), BudgetMeasure(column.place)));
        if (column.what == Column::Field) {
            const BudgetItem *item = itemAt(index.row());
            return item ? fieldText(*item, BudgetField(column.place), false) : QString();
        } else {
            bool any = false;
            const qint64 amount = monthAmount(row, column.place, any);
            return any ? amountText(amount) : QString();
        }
    case Qt::EditRole:
        return editText(index);
    case Qt::ToolTipRole:
        return tipOf(index);
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        if (column.what != Column::Name)
            return text.isEmpty() ? tr("nothing", "an empty cell") : text;
        if (row.kind == Kind::Group)
            return isFolded(row.key) ? tr("%1, folded", "a group of the budget").arg(text)
                                     : tr("%1, unfolded", "a group of the budget").arg(text);
        return row.kind == Kind::Tasks ? tr("%1, from tasks, read only").arg(text) : text;
    }
    case RowKindRole:
        return int(row.kind);
    case FoldedRole:
        return row.kind == Kind::Group && isFolded(row.key);
    case StrongRole:
        return row.kind == Kind::Group || row.kind == Kind::Total;
    case QuietRole:
        return row.kind == Kind::Tasks;
    default:
        return {};
    }
}

QString BudgetModel::title(Column column) const
{
    const Wording &words = m_desk.document().words();
    switch (column.what) {
    case Column::Name:
        return tr("Item");
    case Column::Month: {
        const QDate month = m_grid.months[size_t(column.place)];
        QString name = words.locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        name.remove(u'.').replace(0, 1, name.at(0).toUpper());
        return name + u' ' + QString::number(month.year());
    }
    case Column::Sum:
        return budgetMeasureName(BudgetMeasure(column.place), words);
    case Column::Field:
        switch (BudgetField(column.place)) {
        case BudgetField::Category:
            return budgetDimensionName(BudgetDimension::Category, words);
        case BudgetField::Channel:
            return budgetDimensionName(BudgetDimension::Channel, words);
        case BudgetField::Tier:
            return budgetDimensionName(BudgetDimension::Tier, words);
        case BudgetField::Campaign:
            return budgetDimensionName(BudgetDimension::Campaign, words);
        case BudgetField::Account:
            return budgetDimensionName(BudgetDimension::Account, words);
        default:
            return tr("Currency");
        }
    }
    Q_UNREACHABLE();
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = columnAt(section);
    const bool figures = column.what == Column::Month || column.what == Column::Sum;
    if (role == Qt::DisplayRole)
        return title(column);
    if (role == Qt::ToolTipRole) {
        if (column.what == Column::Month)
            return tr("%1: %2", "a month, the figure its cells show")
                .arg(title(column), budgetMeasureName(m_measure, m_desk.document().words()));
        return column.what == Column::Sum ? budgetDefinition(m_desk.document().words()) : title(column);
    }
    if (role == Qt::TextAlignmentRole)
        return figures ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Table BudgetModel::table(const std::vector<int> &rows) const
{
    Table table;
    if (!m_desk.budget())
        return table;
    const QString &currency = m_desk.budget()->currency;
    table.title = m_desk.budget()->program.name;
    table.columns.push_back({budgetDimensionName(m_dimension, m_desk.document().words()), ColumnType::Text});
    for (const Column column : m_columns) {
        const bool figures = column.what == Column::Month || column.what == Column::Sum;
        table.columns.push_back({title(column), figures ? ColumnType::Money : ColumnType::Text});
    }
    const auto addRow = [&](int number) {
        const Row &row = m_rows[size_t(number)];
        const QString name = nameAt(number);
        std::vector<TableCell> cells;
        for (int column = 0; column < columnCount(); ++column) {
            const Column known = columnAt(column);
            if (known.what == Column::Name) {
                const QString group = row.kind == Kind::Line || row.kind == Kind::Tasks
                                          ? budgetRowName(groupAt(number)->row, m_dimension, m_desk.categories(),
                                                          m_desk.document().words())
                                          : name;
                cells.emplace_back(group);
                cells.push_back(itemAt(number) ? TableCell(name) : TableCell());
            } else if (known.what == Column::Field) {
                const QString text = index(number, column).data().toString();
                cells.push_back(text.isEmpty() ? TableCell() : TableCell(text));
            } else if (known.what == Column::Sum) {
                cells.emplace_back(Money{amountOf(sumsOf(row), BudgetMeasure(known.place)), currency});
            } else {
                bool any = false;
                const qint64 amount = monthAmount(row, known.place, any);
                cells.push_back(any ? TableCell(Money{amount, currency}) : TableCell());
            }
        }
        table.rows.push_back(std::move(cells));
    };
    if (rows.empty()) {
        for (int row = 0; row < rowCount(); ++row)
            addRow(row);
    } else {
        std::ranges::for_each(rows, addRow);
    }
    return table;
}

QString budgetMeasureName(BudgetMeasure measure, const Wording &words)
{
    switch (measure) {
    case BudgetMeasure::Planned:
        return words.translate("Budget", "Planned");
    case BudgetMeasure::Committed:
        return words.translate("Budget", "Committed");
    case BudgetMeasure::Actual:
        return words.translate("Budget", "Actual");
    case BudgetMeasure::Remaining:
        return words.translate("Budget", "Remaining");
    case BudgetMeasure::Forecast:
        return words.translate("Budget", "Forecast");
    }
    Q_UNREACHABLE();
}

} // namespace talbook
