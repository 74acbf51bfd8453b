#include "ui/accounts/accounts_table.h"

#include "ui/accounts/account_model.h"
#include "ui/accounts/cell_editing.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mark_delegates.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// More pieces of a selection than this make every painting of the table slow.
constexpr qsizetype mostSelectedRuns = 2000;

QAbstractItemDelegate *delegateFor(const AccountColumn &column, CellEditing &editing, QObject *parent)
{
    using Align = CellDelegate::Align;
    using Emphasis = CellDelegate::Emphasis;
    switch (column.look) {
    case ColumnLook::Text:
        return new EditableCell<CellDelegate>(editing, Align::Left, Emphasis::Plain, parent);
    case ColumnLook::Strong:
        return new EditableCell<CellDelegate>(editing, Align::Left, Emphasis::Medium, parent);
    case ColumnLook::Quiet:
        return new EditableCell<CellDelegate>(editing, Align::Left, Emphasis::Quiet, parent);
    case ColumnLook::Figure:
        return new EditableCell<CellDelegate>(editing, Align::Right, Emphasis::Plain, parent);
    case ColumnLook::Tier:
        return new EditableCell<TierDelegate>(editing, parent);
    case ColumnLook::Score:
        return new ScoreDelegate(parent);
    case ColumnLook::Grade:
        return new GradeDelegate(parent);
    case ColumnLook::Intent:
        return new IntentDelegate(parent);
    case ColumnLook::Spark:
        return new SparkDelegate(parent);
    case ColumnLook::Threads:
        break;
    }
    return new ThreadsDelegate(parent);
}

} // namespace

ColumnLayout defaultColumnLayout()
{
    ColumnLayout layout;
    for (const AccountColumn &column : accountColumnTable())
        layout.push_back({column.field, column.shown, column.width});
    return layout;
}

std::vector<AccountOrder::Key> sortOrder(const QList<SortKey> &keys)
{
    std::vector<AccountOrder::Key> order;
    for (const SortKey &key : keys)
        order.push_back({accountColumnTable()[size_t(key.column)].field, key.order == Qt::DescendingOrder});
    return order;
}

AccountsTable::AccountsTable(Document &document, AccountModel &model, QWidget *parent)
    : TableView({}, parent), m_document(document), m_model(model), m_editing(new CellEditing(document, model, this)),
      m_widths(accountColumnTable().size(), 100)
{
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    for (int i = 0; i < int(accountColumnTable().size()); ++i)
        setItemDelegateForColumn(i, delegateFor(accountColumnTable()[size_t(i)], *m_editing, this));
    sortHeader()->setSortKeys({{columnOf(FilterField::Score), Qt::DescendingOrder}});
    sortHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(sortHeader(), &QWidget::customContextMenuRequested, this, &AccountsTable::showHeaderMenu);
    connect(sortHeader(), &SortHeader::sortRequested, this, &AccountsTable::sortBy);
    connect(sortHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_layingOut)
            Q_EMIT layoutChanged();
    });
    connect(sortHeader(), &QHeaderView::sectionResized, this, [this](int column, int /*before*/, int width) {
        if (width > 0) // a hidden column says that it has no width
            m_widths[size_t(column)] = width;
        if (!m_layingOut)
            Q_EMIT layoutChanged();
    });
    setColumnLayout(defaultColumnLayout());
    connect(this, &QAbstractItemView::doubleClicked, this, &AccountsTable::onDoubleClicked);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &AccountsTable::beforeReset);
    connect(&model, &QAbstractItemModel::modelReset, this, &AccountsTable::afterReset);
}

ColumnLayout AccountsTable::columnLayout() const
{
    ColumnLayout layout;
    const double scale = Theme::current().textScale();
    for (int visual = 0; visual < sortHeader()->count(); ++visual) {
        const int column = sortHeader()->logicalIndex(visual);
        const AccountColumn &known = accountColumnTable()[size_t(column)];
        layout.push_back({known.field, !isColumnHidden(column), qRound(m_widths[size_t(column)] / scale)});
    }
    return layout;
}

void AccountsTable::setColumnLayout(const ColumnLayout &layout)
{
    const QScopedValueRollback laying(m_layingOut, true);
    ColumnLayout whole;
    for (const ColumnPlace &place : layout) {
        if (std::ranges::find(whole, place.field, &ColumnPlace::field) == whole.end())
            whole.push_back(place);
    }
    for (ColumnPlace place : defaultColumnLayout()) {
        if (std::ranges::find(whole, place.field, &ColumnPlace::field) != whole.end())
            continue;
        place.shown = false;
        whole.push_back(place);
    }
    for (int visual = 0; visual < int(whole.size()); ++visual) {
        const ColumnPlace &place = whole[size_t(visual)];
        const int column = columnOf(place.field);
        sortHeader()->moveSection(sortHeader()->visualIndex(column), visual);
        const int width = Theme::current().px(std::clamp(place.width, 4 * metric::Grid, 2000));
        setColumnHidden(column, false);
        setColumnWidth(column, width);
        setColumnHidden(column, !place.shown && place.field != FilterField::Name);
    }
}

std::vector<int> AccountsTable::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < sortHeader()->count(); ++visual) {
        if (const int column = sortHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void AccountsTable::moveCurrentColumn(int step)
{
    const std::vector<int> shown = shownColumns();
    const auto place = std::ranges::find(shown, currentIndex().column());
    const auto at = place - shown.begin();
    if (place == shown.end() || at + step < 0 || at + step >= std::ssize(shown))
        return;
    sortHeader()->moveSection(sortHeader()->visualIndex(*place), sortHeader()->visualIndex(shown[size_t(at + step)]));
    scrollTo(currentIndex());
}

void AccountsTable::sortBy(const QList<SortKey> &keys)
{
    sortHeader()->setSortKeys(keys);
    m_model.setSort(sortOrder(keys));
    Q_EMIT layoutChanged();
}

std::vector<int> AccountsTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<AccountId> AccountsTable::selectedAccounts() const
{
    std::vector<AccountId> accounts;
    if (!m_document.isOpen())
        return accounts;
    for (const int row : selectedRows()) {
        if (const AccountId account = m_model.accountAt(row); !account.isNull())
            accounts.push_back(account);
    }
    return accounts;
}

void AccountsTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || state() == EditingState || !currentIndex().isValid()) {
        TableView::keyPressEvent(event);
        return;
    }
    Q_EMIT openRequested(m_model.accountAt(currentIndex().row()));
}

/// Whoever comes by Tab has a cell to start from. Else nothing is current that does not look so: Qt would give a row.
void AccountsTable::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    TableView::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!hadCurrent && !byKeyboard)
        selectionModel()->clearCurrentIndex();
    if (byKeyboard && !hadCurrent && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, shownColumns().front()));
}

void AccountsTable::onDoubleClicked(const QModelIndex &index)
{
    const bool editable = m_model.flags(index) & Qt::ItemIsEditable;
    if (editable && index.column() != columnOf(FilterField::Name))
        edit(index);
    else
        Q_EMIT openRequested(m_model.accountAt(index.row()));
}

void AccountsTable::showHeaderMenu(const QPoint &at)
{
    const int column = sortHeader()->logicalIndexAt(at);
    QMenu menu(this);
    if (column > 0) {
        connect(
            menu.addAction(tr("Hide “%1”").arg(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())),
            &QAction::triggered, this, [this, column] {
                hideColumn(column);
                Q_EMIT layoutChanged();
            });
        menu.addSeparator();
    }
    connect(menu.addAction(icon(u"columns-3"), tr("Columns…")), &QAction::triggered, this,
            &AccountsTable::columnsRequested);
    connect(menu.addAction(icon(u"arrow-up-down"), tr("Sort…")), &QAction::triggered, this,
            &AccountsTable::sortDialogRequested);
    menu.exec(sortHeader()->mapToGlobal(at));
}

void AccountsTable::beforeReset()
{
    m_keptSelection = selectedAccounts();
    m_keptColumn = std::max(0, currentIndex().column());
    m_keptScroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

/// Brings selection, current cell and scroll position back after the rows were laid anew.
void AccountsTable::afterReset()
{
    std::vector<int> rows;
    for (const AccountId account : m_keptSelection) {
        if (const int row = m_model.rowOf(account); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    const int last = m_model.columnCount() - 1;
    for (size_t i = 0; i < rows.size() && selection.size() <= mostSelectedRuns;) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.select(m_model.index(rows[i], 0), m_model.index(rows[end - 1], last));
        i = end;
    }
    if (selection.size() > mostSelectedRuns)
        selection.clear();
    executeDelayedItemsLayout();
    horizontalScrollBar()->setValue(m_keptScroll.x());
    verticalScrollBar()->setValue(m_keptScroll.y());
    const int current = m_model.rowOf(m_document.currentAccount());
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, m_keptColumn), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    horizontalScrollBar()->setValue(m_keptScroll.x());
    verticalScrollBar()->setValue(m_keptScroll.y());
}

} // namespace talbook
