#include "ui/budget/budget_model.h"

#include "core/base/money.h"
#include "ui/budget/budget_desk.h"

#include <algorithm>
#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array measures = {BudgetMeasure::Planned, BudgetMeasure::Committed, BudgetMeasure::Actual,
                                 BudgetMeasure::Remaining, BudgetMeasure::Forecast};
constexpr std::array fields = {BudgetField::Category, BudgetField::Channel, BudgetField::Tier,
                               BudgetField::Campaign, BudgetField::Account, BudgetField::Currency};
/// More items than a screen or two holds begin folded.
constexpr size_t mostOpenItems = 200;

/// What tells an item from others of its group, but for its months.
QString likeness(const BudgetEntry &entry)
{
    return QStringList{QString::number(int(entry.source)),
                       QString::number(entry.campaign.value),
                       QString::number(entry.account.value),
                       QString::number(entry.tier),
                       entry.category,
                       entry.channel,
                       entry.campaignName,
                       entry.note,
                       entry.currency}
        .join(QChar(0x1f));
}

} // namespace

BudgetModel::BudgetModel(BudgetDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &BudgetDesk::changed, this, &BudgetModel::layRows);
    connect(&desk, &BudgetDesk::forgotten, this, [this] {
        m_toggled.clear();
        m_choseFolds = false;
        layRows();
    });
}

void BudgetModel::setDimension(BudgetDimension dimension)
{
    if (dimension == m_dimension)
        return;
    m_dimension = dimension;
    m_toggled.clear();
    m_choseFolds = false;
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_grid = {};
    endResetModel();
    layRows();
}

void BudgetModel::setMeasure(BudgetMeasure measure)
{
    m_measure = measure;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BudgetModel::refresh()
{
    layRows();
    if (!m_columns.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::vector<BudgetModel::Column> BudgetModel::columnsOf() const
{
    std::vector<Column> columns{{Column::Name, 0}};
    for (size_t month = 0; month < m_grid.months.size(); ++month)
        columns.push_back({Column::Month, int(month)});
    for (const BudgetMeasure measure : measures)
        columns.push_back({Column::Sum, int(measure)});
    for (const BudgetField field : fields)
        columns.push_back({Column::Field, int(field)});
    return columns;
}

std::vector<BudgetModel::Row> BudgetModel::rowsOf() const
{
    std::vector<Row> rows;
    if (!m_desk.budget())
        return rows;
    QHash<QString, int> alike;
    for (size_t group = 0; group < m_grid.groups.size(); ++group) {
        const BudgetGroup &shown = m_grid.groups[group];
        const QString key = shown.row.account.isNull() ? shown.row.key : QString::number(shown.row.account.value);
        rows.push_back({Kind::Group, group, 0, key, {}});
        if (isFolded(key))
            continue;
        for (size_t item = 0; item < shown.items.size(); ++item) {
            const BudgetItem &one = shown.items[item];
            const QString base = key + QChar(0x1e) + likeness(firstOf(one));
            rows.push_back({one.source == BudgetEntry::Source::Line ? Kind::Line : Kind::Tasks, group, item,
                            base + QChar(0x1e) + QString::number(alike[base]++), firstOf(one).line});
        }
    }
    rows.push_back({Kind::Total, 0, 0, u"\x1e" + u"total"_s, {}});
    return rows;
}

/// Where the rows stay the same their figures change in place, so that what is being typed stays open.
void BudgetModel::layRows()
{
    BudgetGrid grid;
    bool whole = true;
    if (m_desk.budget()) {
        const Budget &budget = *m_desk.budget();
        grid = budgetGrid(budget, m_dimension, m_desk.categories(),
                          [this](AccountId account) { return m_desk.accountName(account); });
        const qint64 scale = minorUnits(budget.currency);
        for (const BudgetEntry &entry : budget.entries) {
            for (const BudgetMeasure measure : measures)
                whole = whole && amountOf(entry.amounts, measure) % scale == 0;
        }
    }
    const std::vector<QDate> months = std::exchange(m_grid, std::move(grid)).months;
    if (!m_choseFolds && m_desk.budget()) {
        size_t items = 0;
        for (const BudgetGroup &group : m_grid.groups)
            items += group.items.size();
        m_openAtFirst = items <= mostOpenItems;
        m_choseFolds = true;
    }
    m_whole = whole;
    std::vector<Row> rows = rowsOf();
    const bool same =
        std::ranges::equal(rows, m_rows, [](const Row &one, const Row &other) { return one.isSame(other); });
    if (same && months == m_grid.months && !m_columns.empty()) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_columns = columnsOf();
    endResetModel();
}

bool BudgetModel::isOpen(int row) const
{
    return kindAt(row) == Kind::Group && !isFolded(keyAt(row));
}

void BudgetModel::setOpen(int row, bool open)
{
    if (kindAt(row) != Kind::Group || isOpen(row) == open)
        return;
    const QString key = keyAt(row);
    if (!m_toggled.remove(key))
        m_toggled.insert(key);
    const std::vector<Row> rows = rowsOf();
    const int count = int(m_grid.groups[m_rows[size_t(row)].group].items.size());
    if (count > 0 && open)
        beginInsertRows({}, row + 1, row + count);
    else if (count > 0)
        beginRemoveRows({}, row + 1, row + count);
    m_rows = rows;
    if (count > 0 && open)
        endInsertRows();
    else if (count > 0)
        endRemoveRows();
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

void BudgetModel::setAllOpen(bool open)
{
    beginResetModel();
    m_toggled.clear();
    m_openAtFirst = open;
    m_rows = rowsOf();
    endResetModel();
}

int BudgetModel::columnOf(Column::What what, int place) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnAt(column).what == what && columnAt(column).place == place)
            return column;
    }
    return -1;
}

const BudgetGroup *BudgetModel::groupAt(int row) const
{
    if (row < 0 || row >= rowCount() || kindAt(row) == Kind::Total)
        return nullptr;
    return &m_grid.groups[m_rows[size_t(row)].group];
}

const BudgetItem *BudgetModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount() || (kindAt(row) != Kind::Line && kindAt(row) != Kind::Tasks))
        return nullptr;
    const Row &known = m_rows[size_t(row)];
    return &m_grid.groups[known.group].items[known.item];
}

const BudgetEntry &BudgetModel::firstOf(const BudgetItem &item) const
{
    return m_desk.budget()->entries[item.first];
}

CostId BudgetModel::lineIn(const BudgetItem &item, int month) const
{
    const auto &cell = item.cells[size_t(month)];
    return cell.empty() ? CostId() : m_desk.budget()->entries[cell.front()].line;
}

std::vector<CostId> BudgetModel::linesAt(int row) const
{
    std::vector<CostId> lines;
    const BudgetItem *item = itemAt(row);
    if (!item || item->source != BudgetEntry::Source::Line)
        return lines;
    for (const auto &cell : item->cells) {
        for (const size_t entry : cell)
            lines.push_back(m_desk.budget()->entries[entry].line);
    }
    return lines;
}

int BudgetModel::rowOfLine(CostId line) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const std::vector<CostId> lines = linesAt(row);
        if (std::ranges::find(lines, line) != lines.end())
            return row;
    }
    return -1;
}

int BudgetModel::rowOfKey(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const BudgetAmounts &BudgetModel::sumsOf(const Row &row) const
{
    switch (row.kind) {
    case Kind::Total:
        return m_grid.sum;
    case Kind::Group:
        return m_grid.groups[row.group].row.amounts;
    case Kind::Line:
    case Kind::Tasks:
        return m_grid.groups[row.group].items[row.item].amounts;
    }
    Q_UNREACHABLE();
}

qint64 BudgetModel::monthAmount(const Row &row, int month, bool &any) const
{
    any = true;
    if (row.kind == Kind::Total)
        return amountOf(m_grid.total[size_t(month)], m_measure);
    if (row.kind == Kind::Group)
        return amountOf(m_grid.groups[row.group].months[size_t(month)], m_measure);
    qint64 sum = 0;
    const auto &cell = m_grid.groups[row.group].items[row.item].cells[size_t(month)];
    any = !cell.empty();
    for (const size_t entry : cell)
        sum += amountOf(m_desk.budget()->entries[entry].amounts, m_measure);
    return sum;
}

int BudgetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BudgetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Qt::ItemFlags BudgetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && whyNotEditable(index).isEmpty());
    return flags;
}

bool BudgetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && edit(index, value.toString()).hasValue();
}

} // namespace talbook
