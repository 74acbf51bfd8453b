#include "ui/home/checklist_dialog.h"

#include "ui/accounts/record_rows.h"
#include "ui/home/action_words.h"
#include "ui/home/checklist_item_dialog.h"
#include "ui/home/checklist_words.h"
#include "ui/home/state_delegate.h"
#include "ui/home/undo_keys.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int stateColumn = 3;

RecordCell stateOf(const ChecklistItem &item, QDate asOf, const Wording &words)
{
    if (item.doneOn.isValid())
        return {
            .text = ChecklistDialog::tr("done %1").arg(shortDay(item.doneOn, asOf, words)),
            .key = 2,
            .marks = {{StateDelegate::ShapeRole, int(Shape::Tick)}, {StateDelegate::ColourRole, int(Colour::Good)}}};
    if (isOverdue(item, asOf))
        return {.text = ChecklistDialog::tr("overdue"),
                .key = 0,
                .marks = {{StateDelegate::ShapeRole, int(Shape::Triangle)},
                          {StateDelegate::ColourRole, int(Colour::Warn)}}};
    return {.text = ChecklistDialog::tr("open"),
            .key = 1,
            .marks = {{StateDelegate::ShapeRole, int(Shape::Ring)}, {StateDelegate::ColourRole, int(Colour::Neutral)}}};
}

std::vector<ChecklistId> idsOf(const std::vector<ChecklistItem> &items)
{
    std::vector<ChecklistId> ids;
    for (const ChecklistItem &item : items)
        ids.push_back(item.id);
    return ids;
}

} // namespace

ChecklistDialog::ChecklistDialog(Document &document, const Program &program, QWidget *parent)
    : QDialog(parent), m_document(document), m_program(program), m_rows(new RecordRows(this)),
      m_table(new TableView(tr("The quarter"))), m_heading(new PlainLabel({}, {.type = Type::Section})),
      m_fault(new PlainLabel({}, {.colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The Quarter of %1").arg(program.name));
    if (const auto stages = checklistStages(program.startsOn, document.words()))
        m_stages = *stages;
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(metric::Grid));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    auto *rhythm = new QuietButton(tr("&Operating Rhythm…"));
    auto *parts = new QuietButton(tr("&Who Does What…"));
    for (QPushButton *button : {rhythm, parts}) {
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    connect(rhythm, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT rhythmRequested();
    });
    connect(parts, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT partsRequested();
    });
    column->addLayout(head);
    m_rows->setEditable(false);
    m_rows->setColumns({{.title = tr("What to do"), .width = 380, .share = 2},
                        {.title = tr("Stage"), .width = 150},
                        {.title = tr("By when"), .width = 100},
                        {.title = tr("State"), .width = 140},
                        {.title = tr("Who"), .width = 140},
                        {.title = tr("Note"), .width = 120, .share = 1}});
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->present(*m_table);
    m_table->setItemDelegateForColumn(stateColumn, new StateDelegate(m_table));
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    buildFoot(*column);
    connect(m_table, &QTableView::activated, this, &ChecklistDialog::changeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecklistDialog::updateButtons);
    connect(&document, &Document::changed, this, &ChecklistDialog::read);
    connect(&document, &Document::reset, this, &QDialog::reject);
    connect(&document, &Document::stateChanged, this, &ChecklistDialog::updateButtons);
    giveUndoKeys(*this, document, [this](const Error &error) {
        m_fault->setText(error.message);
        m_fault->show();
    });
    resize(theme.px(1120), theme.px(560));
    read();
    m_table->setFocus();
}

void ChecklistDialog::buildFoot(QVBoxLayout &column)
{
    auto *foot = new QHBoxLayout;
    const auto add = [foot](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false); // Return in the table changes the item
        foot->addWidget(button);
        return button;
    };
    m_tick = add(tr("&Done"));
    m_add = add(tr("&Add…"));
    m_change = add(tr("C&hange…"));
    m_remove = add(tr("&Remove"));
    m_preset = add(tr("Add the &Quarter’s Checklist"));
    foot->addStretch(1);
    auto *close = add(tr("&Close"));
    column.addLayout(foot);
    connect(m_tick, &QPushButton::clicked, this, &ChecklistDialog::tickChosen);
    connect(m_add, &QPushButton::clicked, this, &ChecklistDialog::addItem);
    connect(m_change, &QPushButton::clicked, this, &ChecklistDialog::changeChosen);
    connect(m_remove, &QPushButton::clicked, this, &ChecklistDialog::removeChosen);
    connect(m_preset, &QPushButton::clicked, this, &ChecklistDialog::addPreset);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

/// The keyboard stays in its item, or in the one that came into its place.
void ChecklistDialog::read()
{
    const auto items = checklist(m_document.plan().database(), m_program.id, m_document.words());
    m_fault->setVisible(!items);
    if (!items) {
        m_fault->setText(items.error().message);
        return;
    }
    const int row = std::max(0, m_table->currentIndex().row());
    const qint64 current = m_table->currentIndex().isValid() ? m_rows->idAt(row) : 0;
    m_items = *items;
    std::vector<RecordRows::Row> rows;
    qint64 done = 0;
    for (const ChecklistItem &item : m_items) {
        done += item.doneOn.isValid();
        rows.push_back({item.id.value,
                        {{.text = item.title},
                         {.text = stageName(item.stage, m_stages), .key = stageDay(item.stage, m_stages)},
                         {.text = shortDay(item.due, m_document.asOf(), m_document.words()), .key = item.due},
                         stateOf(item, m_document.asOf(), m_document.words()),
                         {.text = item.owner},
                         {.text = item.note}},
                        false});
    }
    m_heading->setText(m_items.empty() ? tr("Nothing is noted for this quarter yet.")
                                       : doneText(done, qint64(m_items.size()), m_document.words()));
    m_rows->setRows(std::move(rows));
    if (m_rows->rowCount() > 0) {
        const int again = m_rows->rowOf(current);
        m_table->selectRow(again >= 0 ? again : std::min(row, m_rows->rowCount() - 1));
    }
    updateButtons();
}

void ChecklistDialog::choose(ChecklistId item)
{
    if (const int row = m_rows->rowOf(item.value); row >= 0)
        m_table->selectRow(row);
}

std::vector<ChecklistItem> ChecklistDialog::chosen() const
{
    std::vector<ChecklistItem> items;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const auto found = std::ranges::find(m_items, ChecklistId{m_rows->idAt(index.row())}, &ChecklistItem::id);
        if (found != m_items.end())
            items.push_back(*found);
    }
    return items;
}

void ChecklistDialog::updateButtons()
{
    const bool editable = m_document.isEditable();
    const auto items = chosen();
    const bool allDone =
        !items.empty() && std::ranges::all_of(items, [](const ChecklistItem &item) { return item.doneOn.isValid(); });
    m_tick->setText(allDone ? tr("Not &Done") : tr("&Done"));
    m_tick->setEnabled(editable && !items.empty());
    m_add->setEnabled(editable);
    m_change->setEnabled(editable && items.size() == 1);
    m_remove->setEnabled(editable && !items.empty());
    m_preset->setEnabled(editable);
    m_preset->setVisible(m_items.empty());
}

void ChecklistDialog::run(const QString &title, const std::function<Expected<void>(Edit &)> &work)
{
    const auto done = m_document.run(title, work);
    m_fault->setVisible(!done);
    if (!done)
        m_fault->setText(done.error().message);
}

void ChecklistDialog::edit(const ChecklistItem &item)
{
    const bool isNew = item.id.isNull();
    (new ChecklistItemDialog(
         item, m_stages, m_document.words().locale(),
         [this, isNew](const ChecklistItem &changed) {
             const QString title = isNew ? tr("Add to the quarter: %1") : tr("Change of the quarter: %1");
             return m_document.run(title.arg(changed.title), [&](Edit &edit) -> Expected<void> {
                 if (!isNew)
                     return changeChecklistItem(edit, changed);
                 TALBOOK_TRY(addChecklistItem(edit, changed));
                 return {};
             });
         },
         this))
        ->open();
}

void ChecklistDialog::addItem()
{
    ChecklistItem item;
    item.program = m_program.id;
    item.due = std::max(m_document.asOf(), m_program.startsOn);
    edit(item);
}

void ChecklistDialog::changeChosen()
{
    const auto items = chosen();
    if (items.size() == 1 && m_document.isEditable())
        edit(items.front());
}

void ChecklistDialog::tickChosen()
{
    const auto items = chosen();
    if (items.empty() || !m_document.isEditable())
        return;
    const bool allDone = std::ranges::all_of(items, [](const ChecklistItem &item) { return item.doneOn.isValid(); });
    run(tickTitle(items, !allDone),
        [&](Edit &edit) { return tickChecklistItems(edit, idsOf(items), allDone ? QDate() : m_document.asOf()); });
}

void ChecklistDialog::removeChosen()
{
    const auto items = chosen();
    if (items.empty())
        return;
    const QString what = items.size() == 1 ? items.front().title : tr("%n item(s)", nullptr, int(items.size()));
    run(tr("Remove from the quarter: %1").arg(what),
        [&](Edit &edit) { return removeChecklistItems(edit, idsOf(items)); });
}

void ChecklistDialog::addPreset()
{
    run(tr("Add the quarter’s checklist"), [this](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addChecklist(edit, m_program.id, m_document.words()));
        return {};
    });
}

/// Space ticks, Delete takes away.
bool ChecklistDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress && m_document.isEditable()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Delete) {
            key == Qt::Key_Space ? tickChosen() : removeChosen();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace talbook
