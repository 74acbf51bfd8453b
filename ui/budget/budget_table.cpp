#include "ui/budget/budget_table.h"

#include "core/exchange/markdown_table.h"
#include "ui/budget/budget_cells.h"
#include "ui/budget/budget_desk.h"
#include "ui/budget/budget_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/sort_header.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameWidth = 264;
constexpr int figureWidth = 92;
constexpr int sumWidth = 100; ///< the heads of sums are words, in Russian long ones
constexpr int textWidth = 116;
constexpr int shortWidth = 72;

} // namespace

BudgetTable::BudgetTable(BudgetModel &model, QWidget *parent)
    : TableView({}, parent), m_model(model), m_names(new BudgetNameCell(model, this)),
      m_figures(new BudgetCell(model, CellDelegate::Align::Right, CellDelegate::Emphasis::Plain, this)),
      m_texts(new BudgetCell(model, CellDelegate::Align::Left, CellDelegate::Emphasis::Quiet, this))
{
    setModel(&model);
    for (const BudgetCell *cell : {m_names, m_figures, m_texts})
        connect(cell, &BudgetCell::taken, this, &BudgetTable::go);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    sortHeader()->setSectionsClickable(false);
    letRowsBeCopied(*this);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &BudgetTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        restore();
        Q_EMIT choiceChanged();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &BudgetTable::choiceChanged);
    fitColumns();
}

void BudgetTable::fitColumns()
{
    const Theme &theme = Theme::current();
    using Column = BudgetModel::Column;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Column known = m_model.columnAt(column);
        const bool figures = known.what == Column::Month || known.what == Column::Sum;
        setItemDelegateForColumn(column, known.what == Column::Name ? m_names : figures ? m_figures : m_texts);
        int width = textWidth;
        if (known.what == Column::Name)
            width = nameWidth;
        else if (figures)
            width = known.what == Column::Sum ? sumWidth : figureWidth;
        else if (known.place == int(BudgetField::Tier) || known.place == int(BudgetField::Currency))
            width = shortWidth;
        setColumnWidth(column, theme.px(width));
        const bool grouped = known.what == Column::Field && m_model.dimension() != BudgetDimension::Month &&
                             known.place == int(BudgetField::Category) + int(m_model.dimension());
        setColumnHidden(column, grouped);
    }
}

std::vector<int> BudgetTable::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

bool BudgetTable::hasChosenLines() const
{
    const std::vector<int> rows = chosenRows();
    return std::ranges::any_of(rows, [this](int row) { return m_model.kindAt(row) == BudgetModel::Kind::Line; });
}

void BudgetTable::removeChosen()
{
    LineChanges changes(m_model.desk());
    int count = 0;
    QString name;
    for (const int row : chosenRows()) {
        for (const CostId line : m_model.linesAt(row)) {
            changes.remove(line);
            name = m_model.nameAt(row);
            ++count;
        }
    }
    if (count == 0) {
        Q_EMIT refused({ErrorCode::BadInput,
                        tr("None of the chosen rows is a line. Choose the lines to remove; what comes from tasks goes "
                           "with its tasks."),
                        {}});
        return;
    }
    const auto done =
        changes.run(count == 1 ? tr("Budget: remove “%1”").arg(name) : tr("Budget: remove %n line(s)", nullptr, count));
    if (!done)
        Q_EMIT refused(done.error());
}

void BudgetTable::copyMarkdown()
{
    QGuiApplication::clipboard()->setText(markdownTable(m_model.table(chosenRows())));
}

void BudgetTable::editLine(CostId line, int column)
{
    const int row = m_model.rowOfLine(line);
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
    if (m_model.flags(index) & Qt::ItemIsEditable)
        edit(index);
}

/// To the next cell that can be typed into; by Tab it is opened, by Enter only chosen, as in a spreadsheet.
void BudgetTable::go(const QString &rowKey, qint64 line, int row, int column, int rows, int columns)
{
    setFocus();
    int from = line != 0 ? m_model.rowOfLine(CostId{line}) : -1;
    if (from < 0)
        from = m_model.rowOfKey(rowKey);
    if (from < 0)
        from = std::min(row, m_model.rowCount() - 1);
    if (from < 0)
        return;
    const auto canBe = [this](int r, int c) {
        return !isColumnHidden(c) && m_model.flags(m_model.index(r, c)) & Qt::ItemIsEditable;
    };
    if (rows != 0) {
        int next = from + rows;
        while (next >= 0 && next < m_model.rowCount() && !canBe(next, column))
            next += rows;
        if (next < 0 || next >= m_model.rowCount())
            next = from;
        setCurrentIndex(m_model.index(next, column));
        return;
    }
    int c = column;
    for (int r = from; r >= 0 && r < m_model.rowCount();) {
        c += columns;
        if (c < 0 || c >= m_model.columnCount()) {
            r += columns;
            c = columns > 0 ? -1 : m_model.columnCount();
            continue;
        }
        if (canBe(r, c)) {
            setCurrentIndex(m_model.index(r, c));
            edit(m_model.index(r, c));
            return;
        }
    }
    setCurrentIndex(m_model.index(from, column));
}

void BudgetTable::activateRow(int row)
{
    if (m_model.kindAt(row) == BudgetModel::Kind::Group)
        m_model.setOpen(row, !m_model.isOpen(row));
    else if (m_model.kindAt(row) == BudgetModel::Kind::Tasks)
        Q_EMIT tasksRequested(m_model.desk().budget()->entries[m_model.itemAt(row)->first].account);
    else if (m_model.flags(currentIndex()) & Qt::ItemIsEditable)
        edit(currentIndex());
}

void BudgetTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool editing = state() == EditingState;
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (!editing && event->key() == Qt::Key_Insert) {
        Q_EMIT addRequested();
        return;
    }
    if (!editing && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        if (m_model.desk().document().isEditable())
            removeChosen();
        return;
    }
    if (!editing && current.isValid()) {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool group = m_model.kindAt(current.row()) == BudgetModel::Kind::Group;
        if (enter || (group && event->key() == Qt::Key_Space)) {
            activateRow(current.row());
            return;
        }
        const bool opens = event->key() == Qt::Key_Right && !m_model.isOpen(current.row());
        const bool closes = event->key() == Qt::Key_Left && m_model.isOpen(current.row());
        if (group && current.column() == 0 && (opens || closes)) {
            m_model.setOpen(current.row(), opens);
            return;
        }
        const bool types = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                           !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (types && !(m_model.flags(current) & Qt::ItemIsEditable)) {
            QToolTip::showText(viewport()->mapToGlobal(visualRect(current).bottomLeft()),
                               plainToolTip(m_model.whyNotEditable(current)), this);
            return;
        }
    }
    TableView::keyPressEvent(event);
}

/// The window has commands of the same keys: the table that has the keyboard goes first.
bool BudgetTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        event->accept();
        return true;
    }
    return TableView::event(event);
}

void BudgetTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool group = index.isValid() && m_model.kindAt(index.row()) == BudgetModel::Kind::Group;
    TableView::mousePressEvent(event);
    if (group && event->button() == Qt::LeftButton && index.column() == 0 &&
        event->pos().x() < columnViewportPosition(0) + Theme::current().px(metric::PageMargin + metric::Icon + 6))
        m_model.setOpen(index.row(), !m_model.isOpen(index.row()));
}

void BudgetTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && !(m_model.flags(index) & Qt::ItemIsEditable) &&
        m_model.kindAt(index.row()) == BudgetModel::Kind::Tasks) {
        activateRow(index.row());
        return;
    }
    TableView::mouseDoubleClickEvent(event);
}

void BudgetTable::showEvent(QShowEvent *event)
{
    TableView::showEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
}

void BudgetTable::remember()
{
    const QModelIndex current = currentIndex();
    m_keptRow = verticalScrollBar()->value();
    m_keptKey.clear();
    m_keptLine = {};
    if (!current.isValid())
        return;
    m_keptKey = m_model.keyAt(current.row());
    m_keptLine = m_model.lineAt(current.row());
    m_keptColumn = current.column();
}

void BudgetTable::restore()
{
    if (m_model.rowCount() == 0)
        return;
    int row = m_keptLine.isNull() ? -1 : m_model.rowOfLine(m_keptLine);
    if (row < 0)
        row = m_model.rowOfKey(m_keptKey);
    const QModelIndex index = m_model.index(std::max(row, 0), std::min(m_keptColumn, m_model.columnCount() - 1));
    selectionModel()->setCurrentIndex(index, row < 0 ? QItemSelectionModel::NoUpdate
                                                     : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(m_keptRow);
}

} // namespace talbook
