#include "ui/budget/spend_table.h"

#include "core/accounts/tiers.h"
#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "core/budget/spend_words.h"
#include "ui/accounts/record_rows.h"
#include "ui/shell/column_memory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_painters.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_delegates.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rangeRow = 48;
enum SpendRole : int
{
    ActualRole = Qt::UserRole + 0x300,
    FromRole,
    ToRole,
    FromTextRole,
    ToTextRole
};

/// The bar of the theme, with its three amounts.
class RangeCell : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override
    {
        if (!cell.index.data(ToRole).isValid()) {
            CellDelegate::paintContent(cell);
            return;
        }
        const Spend spend{cell.index.data(ActualRole).toDouble(),   cell.index.data(FromRole).toDouble(),
                          cell.index.data(ToRole).toDouble(),       cell.index.data().toString(),
                          cell.index.data(FromTextRole).toString(), cell.index.data(ToTextRole).toString()};
        const int height = rangeBarHeight(cell.theme);
        paintRangeBar(
            cell.painter,
            QRect(cell.rect.x(), cell.rect.y() + (cell.rect.height() - height) / 2, cell.rect.width(), height),
            cell.theme, spend);
    }
};

} // namespace

SpendTable::SpendTable(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_reading(document), m_rows(new RecordRows(this)),
      m_table(new TableView({})), m_remark(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3})),
      m_empty(new EmptyState(u"wallet"_s, {}, {}))
{
    m_rows->setEditable(false);
    m_rows->setColumns({{.width = 200}, {.width = 84}, {.width = 116, .right = true}, {.width = 240}, {.width = 120}});
    m_rows->present(*m_table);
    m_table->setItemDelegateForColumn(TierColumn, new TierDelegate(m_table));
    m_table->setItemDelegateForColumn(RangeColumn, new RangeCell(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // The verdict goes first where room is short: the bar beside it says the same.
    m_columns = new ColumnFit(*m_table, {{.least = 152, .share = 2},
                                         {.least = 84},
                                         {.least = 108},
                                         {.least = 220, .share = 3},
                                         {.least = 112, .leaves = 1}});
    letRowsBeCopied(*m_table);
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(metric::PageMargin, metric::HalfGrid, metric::PageMargin, metric::HalfGrid);
    column->addWidget(m_remark);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_table);
    const QList<SortKey> overFirst{{RangeColumn, Qt::DescendingOrder}};
    m_table->sortHeader()->setSortKeys(overFirst);
    m_rows->setSort(overFirst);
    new ColumnMemory(document, *m_columns, u"spend"_s);
    const auto choose = [this](int row) {
        if (row >= 0 && row < m_rows->rowCount())
            m_document.setCurrentAccount(AccountId{m_rows->idAt(row)});
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [choose](const QModelIndex &current) { choose(current.row()); });
    connect(m_table, &QAbstractItemView::clicked, this, [choose](const QModelIndex &index) { choose(index.row()); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT accountRequested(AccountId{m_rows->idAt(index.row())}); });
    connect(&Theme::current(), &Theme::changed, this, &SpendTable::applySizes);
    applySizes();
}

void SpendTable::applySizes()
{
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().px(rangeRow));
}

QString SpendTable::remark() const
{
    return m_remark->text();
}

void SpendTable::forget()
{
    m_reading.forget();
    m_stale = true;
    m_rows->setRows({});
}

void SpendTable::refresh()
{
    m_stale = true;
    if (isVisible() && m_document.isOpen())
        read();
}

void SpendTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_document.isOpen())
        read();
}

void SpendTable::read()
{
    m_stale = false;
    m_reading.start(
        tr("Adding up what accounts cost"),
        [settings = m_document.standings().facts().settings,
         asOf = m_document.asOf()](const Database &database, const Standings &, const Progress &) {
            return accountSpend(database, settings, asOf.addDays(-spendDays), asOf);
        },
        [this](const Expected<AccountSpend> &spend) {
            if (spend) {
                take(*spend);
                return;
            }
            m_stale = true; // the next look or change tries again
            if (spend.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(spend.error());
        });
}

void SpendTable::take(const AccountSpend &spend)
{
    const Standings &standings = m_document.standings();
    const Wording &words = m_document.words();
    const QString currency = standings.facts().settings.currency;
    m_table->setAccessibleName(tr("What accounts cost"));
    m_rows->setColumns({{.title = words.translate("Budget", "Account")},
                        {.title = words.translate("Budget", "Tier")},
                        {.title = tr("Spent, %1").arg(currency), .right = true},
                        {.title = tr("Against the tier’s range")},
                        {.title = tr("Verdict")}});
    std::vector<RecordRows::Row> rows;
    for (size_t i = 0; i < standings.size(); ++i) {
        const AccountRow &account = standings.accounts()[i];
        const auto found = spend.spent.constFind(account.id);
        if (!account.onTal && found == spend.spent.constEnd())
            continue;
        const qint64 minor = found == spend.spent.constEnd() ? 0 : *found;
        const double actual = toMajor(minor, currency);
        const int tier = standings[i].tier;
        const TierPlan plan = tier > 0 ? standings.tiers().tiers[size_t(tier - 1)] : TierPlan();
        const SpendVerdict verdict = spendVerdict(actual, plan);
        const std::string_view name = standings.accounts().text(account.name);
        RecordCell range{.text = tr("no range for the tier"), .key = -1.0};
        if (plan.investTo || plan.investFrom) {
            const double from = plan.investFrom.value_or(0);
            // Without an upper end the range goes on as far as the bar.
            const double to = plan.investTo ? *plan.investTo : std::max(2 * from, actual);
            const auto text = [&](double amount) { return words.locale().toString(amount, 'f', 0); };
            range = {.text = exactAmount(minor, currency, words),
                     .key = to > 0 ? actual / to : actual,
                     .marks = {{ActualRole, actual},
                               {FromRole, from},
                               {ToRole, to},
                               {FromTextRole, text(from)},
                               {ToTextRole, plan.investTo ? text(to) : QString()}},
                     .words = spendSentence(minor, currency, plan, words)};
        }
        rows.push_back({account.id.value,
                        {{QString::fromUtf8(name.data(), qsizetype(name.size()))},
                         {.text = tierName(tier), .key = tier, .marks = {{TierRole, tier}}},
                         {.text = exactAmount(minor, currency, words), .key = minor},
                         range,
                         {.text = spendVerdictName(verdict, words), .key = int(verdict)}}});
    }
    m_empty->setWords(tr("What each account cost is shown here against the range of its tier. The list has no accounts "
                         "yet, and no cost names one."),
                      {});
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_rows->setRows(std::move(rows));
    QString longest;
    for (const SpendVerdict verdict : {SpendVerdict::Below, SpendVerdict::Within, SpendVerdict::Over}) {
        const QString name = spendVerdictName(verdict, words);
        longest = name.size() > longest.size() ? name : longest;
    }
    m_columns->setSample(VerdictColumn, longest);
    m_columns->fit();
    QStringList remark{tr("What was spent in the 365 days to %1. Costs that are shared name no account and are in "
                          "nobody’s figure.")
                           .arg(words.locale().toString(m_document.asOf(), u"d MMM yyyy"_s))};
    if (!spend.withoutRate.isEmpty())
        remark.append(tr("Not counted for want of an exchange rate: %1.").arg(spend.withoutRate.join(u", "_s)));
    m_remark->setText(remark.join(u' '));
}

} // namespace talbook
