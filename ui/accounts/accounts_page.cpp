#include "ui/accounts/accounts_page.h"

#include "ui/accounts/account_model.h"
#include "ui/accounts/accounts_table.h"
#include "ui/accounts/column_dialog.h"
#include "ui/accounts/filter_bar.h"
#include "ui/accounts/segment_menu.h"
#include "ui/accounts/sort_dialog.h"
#include "ui/accounts/table_memory.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Widths change at every pixel of a drag; they are written down once it pauses.
constexpr int rememberPauseMs = 400;

} // namespace

AccountsPage::AccountsPage(Document &document, QWidget *parent) : Page(parent), m_document(document)
{
    // Before the model hears of it: what is remembered of another plan is to be seen at its first reading.
    connect(&document, &Document::reset, this, &AccountsPage::onDocumentReset);
    connect(&document, &Document::currentAccountChanged, this, &AccountsPage::followCurrentAccount);
    m_model = new AccountModel(document, this);
    setSurface(*this, Surface::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *toolRow = new QHBoxLayout;
    buildToolRow(*toolRow);
    column->addLayout(toolRow);
    column->addWidget(&m_filter->textRow());
    column->addWidget(new ThinLine(Qt::Horizontal));
    buildTable();
    m_empty = new EmptyState(u"building-2"_s, {}, {});
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_document.isOpen() && m_document.standings().size() > 0) {
            if (m_listIsEmpty)
                showAll();
            else
                showEverything();
            m_table->setFocus();
        } else {
            Q_EMIT importRequested();
        }
    });
    auto *holder = new QWidget;
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(rememberPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AccountsPage::remember);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccountsPage::updateCounts);
    connect(m_model, &AccountModel::refused, this, &AccountsPage::refused);
    onDocumentReset();
    retranslate();
}

AccountsPage::~AccountsPage()
{
    if (m_pause.isActive())
        remember();
}

void AccountsPage::buildToolRow(QHBoxLayout &row)
{
    const Theme &theme = Theme::current();
    row.setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, metric::Grid);
    row.setSpacing(metric::Grid);
    m_scope = new SegmentedSwitch(tr("Accounts shown"));
    m_scope->addSegment({});
    m_scope->addSegment({});
    connect(m_scope, &SegmentedSwitch::currentChanged, this, [this](int index) {
        m_model->setTalOnly(index == 0);
        m_pause.start();
    });
    m_filter = new FilterBar(m_document);
    connect(m_filter, &FilterBar::expressionChanged, this, &AccountsPage::applyFilter);
    connect(m_filter, &FilterBar::subsetRemoved, this, [this] { m_model->setOnly(std::nullopt); });
    m_segments = new SegmentMenu(m_document);
    m_filter->addTrailing(m_segments);
    connect(m_segments, &SegmentMenu::chosen, this, [this](const QString &expression) {
        m_filter->setExpression(expression);
        applyFilter(expression);
    });
    connect(m_segments, &SegmentMenu::refused, this, &AccountsPage::refused);
    m_search = new SearchField;
    m_search->setObjectName(u"search"_s);
    m_search->setFixedWidth(theme.px(190));
    connect(m_search, &QLineEdit::textChanged, m_model, &AccountModel::setSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_table->horizontalScrollBar()->setValue(0); });
    connect(m_search, &SearchField::foundRequested, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        if (!m_table->selectionModel()->hasSelection() || m_table->selectionModel()->currentIndex().row() < 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    });
    m_columns = new IconButton(icon(u"columns-3"), {});
    connect(m_columns, &QToolButton::clicked, this, &AccountsPage::chooseColumns);
    m_count = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3});
    m_count->setFixedHeight(theme.px(metric::Control));
    row.addWidget(m_scope, 0, Qt::AlignTop);
    row.addWidget(m_filter, 1);
    row.addWidget(m_count, 0, Qt::AlignTop);
    row.addWidget(m_search, 0, Qt::AlignTop);
    row.addWidget(m_columns, 0, Qt::AlignTop);
}

void AccountsPage::buildTable()
{
    m_table = new AccountsTable(m_document, *m_model);
    connect(m_table, &AccountsTable::openRequested, this, &AccountsPage::openRequested);
    connect(m_table, &AccountsTable::layoutChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_table, &AccountsTable::columnsRequested, this, &AccountsPage::chooseColumns);
    connect(m_table, &AccountsTable::sortDialogRequested, this, &AccountsPage::chooseSort);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPage::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_table->selectionModel()->hasSelection()) // the focus alone chooses nobody
                    m_document.setCurrentAccount(m_model->accountAt(current.row()));
            });
}

/// Another page has chosen an account: it is the current row here as well. Of several selected rows none is given up;
/// a single one is, also where the account has no row here, so that commands mean the account that is shown beside.
void AccountsPage::followCurrentAccount()
{
    const AccountId account = m_document.currentAccount();
    const int row = account.isNull() ? -1 : m_model->rowOf(account);
    if (row >= m_model->rowCount() || m_model->accountAt(m_table->currentIndex().row()) == account)
        return;
    QItemSelectionModel &selection = *m_table->selectionModel();
    const bool several = m_table->selectedAccounts().size() > 1; // the model may not have been laid anew yet
    if (row < 0) {
        if (!several)
            selection.clear();
        return;
    }
    const QModelIndex index = m_model->index(row, std::max(0, m_table->currentIndex().column()));
    selection.setCurrentIndex(index, several ? QItemSelectionModel::NoUpdate
                                             : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

QString AccountsPage::id() const
{
    return u"accounts"_s;
}

QString AccountsPage::title() const
{
    return tr("Accounts");
}

QString AccountsPage::iconName() const
{
    return u"building-2"_s;
}

QString AccountsPage::summary() const
{
    if (!m_document.isOpen())
        return {};
    const ScoreSummary &counts = m_document.standings().summary();
    const auto figure = [this](size_t count) { return m_document.words().locale().toString(qulonglong(count)); };
    return tr("A %1 · B %2 · C %3 · Watch %4")
        .arg(figure(counts.gradeA), figure(counts.gradeB), figure(counts.gradeC), figure(counts.watch));
}

void AccountsPage::takeFocus()
{
    m_table->setFocus();
}

std::vector<AccountId> AccountsPage::selectedAccounts() const
{
    return m_table->selectedAccounts();
}

void AccountsPage::applyFilter(const QString &expression)
{
    auto filter = Filter::parse(expression);
    if (!filter) { // a segment of a later release, perhaps
        Q_EMIT refused(filter.error().message, filter.error().details);
        return;
    }
    m_segments->setExpression(m_filter->expression());
    m_model->setFilter(std::move(*filter));
    m_pause.start();
}

void AccountsPage::showEverything()
{
    m_search->clear();
    m_filter->clearFilter();
}

/// Another plan comes with the table as it was left; a change of this one leaves it as it is.
void AccountsPage::onDocumentReset()
{
    const QUuid plan = m_document.isOpen() ? m_document.plan().uuid() : QUuid();
    if (plan != m_plan) {
        if (m_pause.isActive())
            remember();
        m_plan = plan;
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        TableState state = rememberedTable(plan).value_or(
            TableState{defaultColumnLayout(), {{columnOf(FilterField::Score), Qt::DescendingOrder}}, {}, false});
        auto filter = Filter::parse(state.filter);
        if (!filter)
            state.filter.clear();
        m_table->setColumnLayout(state.columns);
        m_table->sortHeader()->setSortKeys(state.sort);
        m_filter->setSubset({}, {});
        m_filter->setExpression(state.filter);
        m_segments->setExpression(state.filter);
        m_model->prepare(state.talOnly, filter ? std::move(*filter) : Filter(), sortOrder(state.sort));
    }
    // The model reads the plan anew and resets after this, and the counts follow.
}

void AccountsPage::remember()
{
    m_pause.stop();
    rememberTable(m_plan, {m_table->columnLayout(), m_table->sortHeader()->sortKeys(), m_filter->expression(),
                           m_model->talOnly()});
}

void AccountsPage::chooseColumns()
{
    (new ColumnDialog(*m_table, window()))->open();
}

void AccountsPage::chooseSort()
{
    (new SortDialog(*m_table, window()))->open();
}

void AccountsPage::updateCounts()
{
    const QLocale &locale = m_document.words().locale();
    const qsizetype all = m_document.isOpen() ? qsizetype(m_document.standings().size()) : 0;
    qsizetype onTal = 0;
    for (qsizetype i = 0; i < all; ++i)
        onTal += m_document.standings().accounts()[size_t(i)].onTal ? 1 : 0;
    m_scope->setSegmentText(0, tr("TAL %1", "target account list and its count").arg(locale.toString(onTal)));
    m_scope->setSegmentText(1, tr("All %1", "all accounts and their count").arg(locale.toString(all)));
    m_scope->setCurrentIndex(m_model->talOnly() ? 0 : 1);
    const qsizetype scope = m_model->talOnly() ? onTal : all;
    m_count->setText(
        m_model->rowCount() == scope
            ? QString()
            : tr("%1 of %2", "rows shown of all").arg(locale.toString(m_model->rowCount()), locale.toString(scope)));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_listIsEmpty = m_model->talOnly() && onTal == 0;
    if (all == 0)
        m_empty->setWords(tr("The accounts you could win belong here. Import them from your CRM as CSV or Excel."),
                          m_document.isOpen() && m_document.isReadOnly() ? QString() : tr("Import…"));
    else if (m_listIsEmpty)
        m_empty->setWords(tr("Nobody is on the target account list yet. Choose accounts under All and press Ctrl+T."),
                          tr("Show All Accounts"));
    else
        m_empty->setWords(tr("No account matches the search and the filter."), tr("Clear the Filter"));
}

void AccountsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AccountsPage::show(AccountId account)
{
    if (m_model->rowOf(account) < 0) {
        showEverything();
        m_model->setTalOnly(false);
    }
    if (const int row = m_model->rowOf(account); row >= 0) {
        const QModelIndex index = m_model->index(row, 0);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    updateCounts();
}

void AccountsPage::showOnly(const std::vector<AccountId> &accounts, Subset from, const QString &name)
{
    m_search->clear();
    m_filter->clearFilter();
    m_model->setTalOnly(false);
    m_model->setOnly(accounts);
    m_subset = from;
    m_subsetName = name;
    nameSubset();
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->scrollToTop();
    }
    updateCounts();
}

void AccountsPage::nameSubset()
{
    m_filter->setSubset(m_subset == Subset::Import ? tr("From the import:") : tr("From Home:"), m_subsetName);
}

void AccountsPage::showAll()
{
    showEverything();
    m_model->setTalOnly(false);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateCounts();
}

void AccountsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountsPage::retranslate()
{
    m_table->setAccessibleName(tr("Accounts"));
    m_search->setWords(tr("Search accounts"), tr("Search accounts"));
    m_columns->setName(tr("Columns…"));
    m_scope->setAccessibleName(tr("Accounts shown"));
    if (m_model->showsOnlySome())
        nameSubset();
    m_model->retranslate();
    updateCounts();
}

} // namespace talbook
