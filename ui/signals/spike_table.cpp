#include "ui/signals/spike_table.h"

#include "ui/accounts/record_rows.h"
#include "ui/shell/document.h"
#include "ui/signals/signal_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QStackedLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

enum SpikeColumn
{
    SpikeAccount,
    SpikeWeek,
    SpikeFromTo,
    SpikeCameIn,
    SpikeOwner,
    SpikeColumnCount
};

QString accountText(const Standings &standings, AccountId account, FilterField field)
{
    const auto index = standings.indexOf(account);
    const FilterValue value = index ? standings.value(*index, field) : FilterValue();
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

SpikeTable::SpikeTable(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_rows(new RecordRows(this)), m_table(new TableView({})),
      m_empty(new EmptyState(u"line-chart"_s, {}, {}))
{
    m_rows->setEditable(false);
    m_rows->setColumns({{.width = 168}, {.width = 160}, {.width = 136, .right = true}, {.width = 248}, {.width = 128}});
    m_rows->present(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    std::vector<ColumnRoom> rooms(SpikeColumnCount);
    rooms[SpikeAccount] = {.least = 128, .share = 3};
    rooms[SpikeFromTo] = {.sample = u"▲ 100.0 → 100.0"_s};
    rooms[SpikeCameIn] = {.least = 128, .share = 4, .leaves = 1};
    rooms[SpikeOwner] = {.least = 96, .share = 2, .leaves = 2};
    m_columns = new ColumnFit(*m_table, std::move(rooms));
    letRowsBeCopied(*m_table);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_table->selectionModel()->hasSelection()) // a table that gets the focus has a row, unchosen
                    choose(current.row());
            });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT accountRequested(m_rises[size_t(m_rows->idAt(index.row()))].account);
    });
}

void SpikeTable::choose(int row)
{
    if (row >= 0 && row < m_rows->rowCount())
        m_document.setCurrentAccount(m_rises[size_t(m_rows->idAt(row))].account);
}

void SpikeTable::setRises(const std::vector<IntentRise> &rises)
{
    const Standings &standings = m_document.standings();
    const QLocale &locale = m_document.words().locale();
    const SignalWords words(m_document.words());
    m_table->setAccessibleName(tr("Spikes of the last four weeks"));
    m_rows->setColumns({{.title = tr("Account")},
                        {.title = tr("Week")},
                        {.title = tr("Intent"), .right = true},
                        {.title = tr("What came in")},
                        {.title = tr("Owner")}});
    m_rises = rises;
    std::vector<RecordRows::Row> rows;
    for (size_t i = 0; i < rises.size(); ++i) {
        const IntentRise &rise = rises[i];
        const QString before = words.figure(rise.before);
        const QString after = words.figure(rise.after);
        rows.push_back({qint64(i),
                        {{accountText(standings, rise.account, FilterField::Name)},
                         {.text = words.week(rise.week), .key = rise.week},
                         {.text = u"▲ %1 → %2"_s.arg(before, after),
                          .key = rise.after - rise.before,
                          .words = tr("Intent rose from %1 to %2").arg(before, after)},
                         {words.cameIn(rise)},
                         {accountText(standings, rise.account, FilterField::Owner)}}});
    }
    m_rows->setRows(std::move(rows));
    m_columns->setSample(SpikeWeek, words.longestWeek());
    m_columns->fit();
    m_empty->setWords(tr("No account’s intent rose by more than %1 points within a week in the last four weeks.")
                          .arg(locale.toString(standings.model().intent.spikePoints)),
                      {});
    m_stack->setCurrentWidget(rises.empty() ? static_cast<QWidget *>(m_empty) : m_table);
}

} // namespace talbook
