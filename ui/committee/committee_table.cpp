#include "ui/committee/committee_table.h"

#include "ui/committee/card_editor.h"
#include "ui/committee/committee_delegates.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/committee_tree.h"
#include "ui/shell/column_memory.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int columnWidths[committeeColumnCount] = {216, 180, 190, 128, 84,  84,  96, 150,
                                                    150, 120, 120, 190, 130, 190, 220};

} // namespace

QComboBox *makeManagerBox(const CommitteeSource &source, ContactId person)
{
    auto *box = new QComboBox;
    box->addItem(CommitteeTable::tr("Nobody"), qint64(0));
    for (const int each : source.byName()) {
        const Stakeholder &colleague = source.committee().people[size_t(each)];
        if (colleague.id != person)
            box->addItem(colleague.name, colleague.id.value);
    }
    return box;
}

QWidget *LineCell::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return line;
}

CommitteeTable::CommitteeTable(CommitteeActions &actions, QWidget *parent)
    : QTreeView(parent), m_tree(new CommitteeTree(actions, this))
{
    const Theme &theme = Theme::current();
    const CommitteeSource &source = actions.source();
    setObjectName(u"committeeTable"_s);
    setAccessibleName(tr("People of the committee"));
    setModel(m_tree);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setIndentation(theme.px(20));
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new LineCell(this));
    const Wording *words = &source.document().words();
    const auto look = [this](CommitteeColumn column, QAbstractItemDelegate *delegate) {
        setItemDelegateForColumn(int(column), delegate);
    };
    look(CommitteeColumn::Role,
         new ChoiceCell<CellDelegate>([words](const QModelIndex &) { return makeRoleBox(*words); }, this));
    look(CommitteeColumn::Stance,
         new ChoiceCell<StanceCell>([words](const QModelIndex &) { return makeStanceBox(*words); }, this));
    look(CommitteeColumn::Influence,
         new ChoiceCell<InfluenceCell>([](const QModelIndex &) { return makeInfluenceBox(); }, this));
    look(CommitteeColumn::Manager,
         new ChoiceCell<CellDelegate>(
             [this, &source](const QModelIndex &index) { return makeManagerBox(source, m_tree->personAt(index)); },
             this));
    header()->setStretchLastSection(false);
    header()->setFixedHeight(theme.px(metric::Header));
    for (int column = 0; column < committeeColumnCount; ++column)
        setColumnWidth(column, theme.px(columnWidths[column]));
    new HeadMemory(source.document(), *header(), u"people"_s);
    connect(m_tree, &QAbstractItemModel::modelAboutToBeReset, this, &CommitteeTable::remember);
    connect(m_tree, &QAbstractItemModel::modelReset, this, &CommitteeTable::restore);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_closed.insert(m_tree->personAt(index).value); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_closed.erase(m_tree->personAt(index).value); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &CommitteeTable::peopleChosen);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const int role = m_tree->missingRoleAt(index); role >= 0)
            Q_EMIT roleWanted(role);
    });
    expandAll();
}

ContactId CommitteeTable::currentPerson() const
{
    return m_tree->personAt(currentIndex());
}

std::vector<ContactId> CommitteeTable::selectedPeople() const
{
    std::vector<ContactId> people;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const ContactId person = m_tree->personAt(index); !person.isNull())
            people.push_back(person);
    }
    return people;
}

void CommitteeTable::select(const std::vector<ContactId> &people)
{
    QItemSelection rows;
    QModelIndex last;
    for (const ContactId person : people) {
        const QModelIndex index = m_tree->indexOf(person);
        if (!index.isValid())
            continue;
        rows.select(index, index);
        last = index;
    }
    if (last.isValid())
        selectionModel()->setCurrentIndex(last.siblingAtColumn(std::max(0, currentIndex().column())),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid())
        scrollTo(last);
}

void CommitteeTable::editCurrent()
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && m_tree->flags(index) & Qt::ItemIsEditable)
        edit(index);
}

void CommitteeTable::settle()
{
    if (state() != EditingState)
        return;
    for (QWidget *editor : viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void CommitteeTable::remember()
{
    m_kept = selectedPeople();
    m_keptCurrent = currentPerson();
    m_keptColumn = std::max(0, currentIndex().column());
}

void CommitteeTable::restore()
{
    const std::unordered_set<qint64> closed = m_closed;
    expandAll();
    for (const qint64 person : closed)
        collapse(m_tree->indexOf(ContactId{person}));
    m_closed = closed;
    select(m_kept);
    if (const QModelIndex current = m_tree->indexOf(m_keptCurrent); current.isValid())
        selectionModel()->setCurrentIndex(current.siblingAtColumn(m_keptColumn), QItemSelectionModel::NoUpdate);
}

/// F2, Delete and Ctrl+V have other meanings elsewhere in the window.
bool CommitteeTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void CommitteeTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_tree->missingRoleAt(currentIndex()) >= 0)
        Q_EMIT roleWanted(m_tree->missingRoleAt(currentIndex()));
    else if (enter)
        editCurrent();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else
        QTreeView::keyPressEvent(event);
}

/// Where what was typed has changed the plan the rows are laid anew, and the editor is gone before it is closed: Tab
/// leads to the next cell all the same.
void CommitteeTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isGone = state() != EditingState;
    QTreeView::closeEditor(editor, hint);
    if (!isGone || (hint != QAbstractItemDelegate::EditNextItem && hint != QAbstractItemDelegate::EditPreviousItem))
        return;
    const QModelIndex next = moveCursor(hint == QAbstractItemDelegate::EditNextItem ? MoveNext : MovePrevious, {});
    if (!next.isValid())
        return;
    setCurrentIndex(next);
    edit(next);
}

/// Tab goes from cell to cell of a row, as in every table; a tree of Qt's goes down.
QModelIndex CommitteeTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTreeView::moveCursor(action, modifiers);
    const bool forward = action == MoveNext;
    QModelIndex row = currentIndex();
    int place = header()->visualIndex(row.column());
    while (row.isValid()) {
        place += forward ? 1 : -1;
        if (place < 0 || place >= header()->count()) {
            row = forward ? indexBelow(row.siblingAtColumn(0)) : indexAbove(row.siblingAtColumn(0));
            place = forward ? -1 : header()->count();
            continue;
        }
        const QModelIndex cell = row.siblingAtColumn(header()->logicalIndex(place));
        if (!isColumnHidden(cell.column()) && m_tree->flags(cell) & Qt::ItemIsEditable)
            return cell;
    }
    return {};
}

void CommitteeTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("People of the committee"));
        m_tree->refreshWords();
    }
    QTreeView::changeEvent(event);
}

/// The cells' delegates draw the ground; the branch's part of the row would keep its own.
void CommitteeTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    if (selectionModel()->isSelected(index))
        painter->fillRect(option.rect, theme.colour(Colour::Sel));
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), viewport()->width(), 1),
                      theme.colour(Colour::Sep));
}

} // namespace talbook
