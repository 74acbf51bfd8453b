#include "ui/signals/records_view.h"

#include "ui/accounts/record_steps.h"
#include "ui/shell/column_memory.h"
#include "ui/signals/record_filters.h"
#include "ui/signals/signal_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Who is seen on an account's own time line, where it came from in "From where": they leave first.
std::vector<ColumnRoom> recordRooms()
{
    std::vector<ColumnRoom> rooms(RecordModel::ColumnCount);
    rooms[RecordModel::AccountColumn] = {.least = 128, .share = 3};
    rooms[RecordModel::KindColumn] = {.least = 136, .share = 3};
    rooms[RecordModel::DetailColumn] = {.least = 128, .share = 4, .leaves = 1};
    rooms[RecordModel::SourceColumn] = {.least = 88, .share = 1, .leaves = 2};
    rooms[RecordModel::PersonColumn] = {.least = 112, .share = 2, .leaves = 3};
    for (const auto figure : {RecordModel::IntentColumn, RecordModel::EngagementColumn})
        rooms[size_t(figure)].sample = u"100.0"_s;
    return rooms;
}

} // namespace

RecordsView::RecordsView(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_reading(document), m_model(new RecordModel(document, this)),
      m_filters(new RecordFilters(document))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::Grid);
    buildTools();
    column->addWidget(m_filters);
    buildTable(*column);
    setFocusProxy(m_table);
    connect(m_filters, &RecordFilters::changed, this, &RecordsView::refresh);
    connect(&document, &Document::stateChanged, this, &RecordsView::updateButtons);
    retranslate();
}

void RecordsView::buildTools()
{
    m_tools = new QWidget(this);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::Grid);
    m_count = new ElidedLabel({}, {.type = Type::Caption, .colour = Colour::Text3});
    m_addActivity = new QPushButton(icon(u"plus"), {});
    m_addSignal = new QPushButton(icon(u"plus"), {});
    m_edit = new IconButton(icon(u"pencil"), {});
    m_delete = new IconButton(icon(u"trash-2"), {});
    connect(m_addActivity, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_addSignal, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_edit, &QToolButton::clicked, this, &RecordsView::editChosen);
    connect(m_delete, &QToolButton::clicked, this, &RecordsView::deleteChosen);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_addActivity);
    row->addWidget(m_addSignal);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
}

void RecordsView::buildTable(QVBoxLayout &column)
{
    m_table = new TableView({});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->sortHeader()->setSectionsClickable(false);
    for (int i = 0; i < RecordModel::ColumnCount; ++i) {
        const bool figure = i == RecordModel::IntentColumn || i == RecordModel::EngagementColumn;
        const auto emphasis = i == RecordModel::AccountColumn ? CellDelegate::Emphasis::Medium
                              : i == RecordModel::SourceColumn || i == RecordModel::PersonColumn
                                  ? CellDelegate::Emphasis::Quiet
                                  : CellDelegate::Emphasis::Plain;
        m_table->setItemDelegateForColumn(
            i, new CellDelegate(figure ? CellDelegate::Align::Right : CellDelegate::Align::Left, emphasis, m_table));
    }
    letRowsBeCopied(*m_table);
    m_columns = new ColumnFit(*m_table, recordRooms());
    new ColumnMemory(m_document, *m_columns, u"records"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsView::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_table->selectionModel()->hasSelection()) // the focus alone chooses nobody
                    m_document.setCurrentAccount(m_model->recordAt(current.row()).account);
            });
    connect(m_table, &QAbstractItemView::activated, this, &RecordsView::editChosen);
    m_empty = new EmptyState(u"list"_s, {}, {});
    auto *holder = new QWidget;
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column.addWidget(holder, 1);
}

void RecordsView::setAccounts(std::optional<std::vector<AccountId>> accounts)
{
    m_accounts = std::move(accounts);
    refresh();
}

void RecordsView::refresh()
{
    m_stale = true;
    if (m_document.isOpen() && isVisible())
        read();
}

void RecordsView::read()
{
    m_stale = false;
    RecordQuery query = m_filters->query();
    query.accounts = m_accounts;
    m_reading.start(
        tr("Reading the records"),
        [query, language = m_document.words().language()](const Database &database, const Standings &,
                                                          const Progress &progress) -> Expected<RecordList> {
            const Wording words(language);
            const SignalWords names(words);
            RecordQuery named = query;
            named.kindName = [&names](bool isSignal, const QString &kind) { return names.kind(isSignal, kind); };
            return readRecordList(database, named, progress);
        },
        [this](const Expected<RecordList> &list) { take(list); });
}

void RecordsView::take(const Expected<RecordList> &list)
{
    if (!list) {
        m_stale = true; // the next look or change tries again
        if (list.error().code != ErrorCode::Cancelled)
            Q_EMIT refused(list.error().message, list.error().details);
        return;
    }
    // Of several, finding each again among a million is not worth the wait.
    const int only = onlyRow();
    const RecordRef chosen = only >= 0 ? m_model->recordAt(only) : RecordRef();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_filters->setChoices(*list);
    m_model->setList(*list);
    if (const int row = only >= 0 ? m_model->rowOf(chosen.isSignal, chosen.id) : -1; row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->verticalScrollBar()->setValue(scrolled);
    fitColumns();
    showCount();
    updateButtons();
}

/// The longest month decides how wide a date is.
void RecordsView::fitColumns()
{
    const EventWords words(m_document.words());
    QString widest;
    for (int month = 1; month <= 12; ++month) {
        if (const QString date = words.shortDate(QDate(2028, month, 28)); date.size() > widest.size())
            widest = date;
    }
    m_columns->setSample(RecordModel::DateColumn, widest);
    m_columns->fit();
}

void RecordsView::showCount()
{
    const QLocale &locale = m_document.words().locale();
    const auto shown = qint64(m_model->list().records.size());
    const qint64 all = m_model->list().all;
    m_count->setText(shown == all
                         ? tr("%n record(s)", nullptr, int(all))
                         : tr("%1 of %2", "records shown of all").arg(locale.toString(shown), locale.toString(all)));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setWords(all == 0 ? tr("These accounts have no touches and no intent signals yet.")
                               : tr("No record matches the filters."),
                      {});
}

void RecordsView::forget()
{
    m_reading.forget();
    m_stale = true;
    m_accounts.reset();
    m_filters->clear();
    m_model->setList({});
}

std::vector<int> RecordsView::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    return rows;
}

/// -1 where none or several are chosen.
int RecordsView::onlyRow() const
{
    const QItemSelection selected = m_table->selectionModel()->selection();
    return selected.size() == 1 && selected.constFirst().height() == 1 ? selected.constFirst().top() : -1;
}

void RecordsView::updateButtons()
{
    const bool editable = m_document.isEditable();
    m_addActivity->setEnabled(editable);
    m_addSignal->setEnabled(editable);
    m_edit->setEnabled(editable && onlyRow() >= 0);
    m_delete->setEnabled(editable && m_table->selectionModel()->hasSelection());
}

void RecordsView::add(bool isSignal)
{
    if (m_document.isEditable())
        askForRecord(m_document, {}, newRecord(m_document, isSignal), this);
}

void RecordsView::editChosen()
{
    const int row = onlyRow();
    if (row < 0 || !m_document.isEditable())
        return;
    if (const auto event = m_model->eventAt(row))
        askForRecord(m_document, m_model->recordAt(row).account, *event, this);
}

void RecordsView::deleteChosen()
{
    if (!m_document.isEditable())
        return;
    std::vector<AccountEvent> events;
    QSet<qint64> owners;
    QString whose;
    for (const int row : chosenRows()) {
        const RecordRef &record = m_model->recordAt(row);
        AccountEvent event;
        event.id = record.id;
        event.isSignal = record.isSignal;
        events.push_back(event);
        owners.insert(record.account.value);
        whose = m_model->accountName(record.account);
    }
    if (events.empty())
        return;
    if (owners.size() > 1)
        whose = tr("%n account(s)", "of whom records are deleted", int(owners.size()));
    deleteRecords(m_document, whose, std::move(events), [this](const Expected<void> &done) {
        if (!done && !wasStopped(done))
            Q_EMIT refused(done.error().message, done.error().details);
    });
}

void RecordsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        deleteChosen();
    else
        QWidget::keyPressEvent(event);
}

void RecordsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_document.isOpen())
        read();
}

void RecordsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordsView::retranslate()
{
    m_table->setAccessibleName(tr("What came in and went out"));
    m_addActivity->setText(tr("Activity…", "to add one"));
    m_addActivity->setAccessibleName(tr("Add Activity…"));
    m_addActivity->setToolTip(tr("Add an activity by hand"));
    m_addSignal->setText(tr("Signal…", "to add one"));
    m_addSignal->setAccessibleName(tr("Add Signal…"));
    m_addSignal->setToolTip(tr("Add an intent signal by hand"));
    m_edit->setName(tr("Change the record (Enter)"));
    m_delete->setName(tr("Delete the records (Delete)"));
    updateButtons();
}

} // namespace talbook
