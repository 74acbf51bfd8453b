#include "ui/accounts/accounts_page.h"

#include "ui/accounts/account_columns.h"
#include "ui/accounts/account_model.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_delegates.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

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

AccountsPage::AccountsPage(Document &document, QWidget *parent)
    : Page(parent), m_document(document), m_model(new AccountModel(document, this))
{
    setSurface(*this, Surface::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *toolRow = new QHBoxLayout;
    buildToolRow(*toolRow);
    column->addLayout(toolRow);
    m_filterFault = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText});
    m_filterFault->setWordWrap(true);
    m_filterFault->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::HalfGrid);
    m_filterFault->hide();
    column->addWidget(m_filterFault);
    column->addWidget(new ThinLine(Qt::Horizontal));
    buildTable();
    m_empty = new EmptyState(u"building-2"_s, {}, {});
    connect(m_empty, &EmptyState::actionRequested, this, &AccountsPage::importRequested);
    auto *holder = new QWidget;
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);

    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_selectionBeforeReset = selectedAccounts(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccountsPage::onModelReset);
    connect(m_model, &AccountModel::refused, this, &AccountsPage::refused);
    connect(&document, &Document::reset, this, &AccountsPage::updateCounts);
    retranslate();
    onModelReset();
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
        updateCounts();
    });
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(theme.px(180));
    connect(m_filter, &QLineEdit::editingFinished, this, &AccountsPage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            applyFilter();
    });
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(theme.px(190));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        updateCounts();
    });
    m_count = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3});
    row.addWidget(m_scope);
    row.addWidget(m_filter, 1);
    row.addWidget(m_count);
    row.addWidget(m_search);
}

void AccountsPage::buildTable()
{
    m_table = new TableView(tr("Accounts"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setLeadingInset(metric::PageMargin - metric::CellPadding);
    const Theme &theme = Theme::current();
    const auto columns = accountColumnTable();
    for (int i = 0; i < int(columns.size()); ++i) {
        CellDelegate *delegate = nullptr;
        switch (columns[size_t(i)].look) {
        case ColumnLook::Text:
            delegate = new CellDelegate(m_table);
            break;
        case ColumnLook::Strong:
            delegate = new CellDelegate(CellDelegate::Align::Left, CellDelegate::Emphasis::Medium, m_table);
            break;
        case ColumnLook::Quiet:
            delegate = new CellDelegate(CellDelegate::Align::Left, CellDelegate::Emphasis::Quiet, m_table);
            break;
        case ColumnLook::Figure:
            delegate = new CellDelegate(CellDelegate::Align::Right, CellDelegate::Emphasis::Plain, m_table);
            break;
        case ColumnLook::Score:
            delegate = new ScoreDelegate(m_table);
            break;
        case ColumnLook::Tier:
            delegate = new TierDelegate(m_table);
            break;
        case ColumnLook::Grade:
            delegate = new GradeDelegate(m_table);
            break;
        case ColumnLook::Intent:
            delegate = new IntentDelegate(m_table);
            break;
        case ColumnLook::Threads:
            delegate = new ThreadsDelegate(m_table);
            break;
        }
        m_table->setItemDelegateForColumn(i, delegate);
        m_table->setColumnWidth(i, theme.px(columns[size_t(i)].width));
    }
    m_table->sortHeader()->setSectionsMovable(true);
    m_table->sortHeader()->setSortKeys({{3, Qt::DescendingOrder}});
    connect(m_table->sortHeader(), &SortHeader::sortRequested, this, [this](const QList<SortKey> &keys) {
        std::vector<AccountOrder::Key> order;
        for (const SortKey &key : keys)
            order.push_back({accountColumnTable()[size_t(key.column)].field, key.order == Qt::DescendingOrder});
        m_table->sortHeader()->setSortKeys(keys);
        m_model->setSort(order);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPage::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_document.setCurrentAccount(m_model->accountAt(current.row()));
            });
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
    const ScoreSummary counts = summarizeScores(m_document.standings());
    return tr("A %1 · B %2 · C %3 · Watch %4")
        .arg(counts.gradeA)
        .arg(counts.gradeB)
        .arg(counts.gradeC)
        .arg(counts.watch);
}

void AccountsPage::takeFocus()
{
    m_table->setFocus();
}

std::vector<AccountId> AccountsPage::selectedAccounts() const
{
    std::vector<AccountId> accounts;
    if (!m_document.isOpen())
        return accounts;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const AccountId account = m_model->accountAt(index.row()); !account.isNull())
            accounts.push_back(account);
    }
    return accounts;
}

/// Brings selection, current row and empty state back after the rows were laid anew.
void AccountsPage::onModelReset()
{
    QItemSelection selection;
    constexpr size_t mostRestored = 5000;
    if (m_selectionBeforeReset.size() <= mostRestored) {
        for (const AccountId account : m_selectionBeforeReset) {
            if (const int row = m_model->rowOf(account); row >= 0)
                selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        }
    }
    const int current = m_model->rowOf(m_document.currentAccount());
    if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    updateCounts();
}

void AccountsPage::applyFilter()
{
    auto filter = Filter::parse(m_filter->text());
    m_filterFault->setVisible(!filter);
    if (!filter) {
        m_filterFault->setText(filter.error().message);
        return;
    }
    m_model->setFilter(std::move(*filter));
    updateCounts();
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
    if (all == 0)
        m_empty->setWords(tr("The accounts you could win belong here. Import them from your CRM as CSV or Excel."),
                          tr("Import…"));
    else if (m_model->talOnly() && onTal == 0)
        m_empty->setWords(tr("Nobody is on the target account list yet. Choose accounts under All and press Ctrl+T."),
                          {});
    else
        m_empty->setWords(tr("No account matches the search and the filter."), {});
}

void AccountsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString AccountsPage::selectionAsText() const
{
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    QStringList head;
    for (int column = 0; column < m_model->columnCount(); ++column)
        head.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(head.join(u'\t'));
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(cell(m_model->index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void AccountsPage::show(AccountId account)
{
    if (m_model->rowOf(account) < 0) {
        m_search->clear();
        m_filter->clear();
        applyFilter();
        m_model->setTalOnly(false);
    }
    if (const int row = m_model->rowOf(account); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
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
    m_filter->setPlaceholderText(tr("Filter, for example: tier = 1 and intent >= 60"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(
        tr("Fields: name, industry, country, owner, tier, grade, score, fit, intent, engagement, threads…\n"
           "Signs: = != < <= > >= contains in and or not"));
    m_search->setPlaceholderText(tr("Search accounts"));
    m_search->setAccessibleName(tr("Search accounts"));
    m_model->retranslate();
    updateCounts();
}

} // namespace talbook
