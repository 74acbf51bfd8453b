#include "ui/signals/account_signals.h"

#include "ui/accounts/record_rows.h"
#include "ui/shell/document.h"
#include "ui/signals/chart_box.h"
#include "ui/signals/origin_table.h"
#include "ui/signals/signal_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array weekChoices = {13, 26};
constexpr size_t recordsReadInPlace = 2000;
enum StackPage
{
    ContentPage,
    EmptyPage,
    WaitingPage
};
enum WeekColumn
{
    WeekEnd,
    WeekIntent,
    WeekChange,
    WeekSpike,
    WeekEngagement,
    WeekSignals,
    WeekInbound,
    WeekOutbound,
    WeekColumnCount
};

} // namespace

AccountSignals::AccountSignals(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_reading(document)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, metric::Grid);
    column->setSpacing(metric::Grid);
    auto *head = new QHBoxLayout;
    m_period = new SegmentedSwitch({});
    for (size_t i = 0; i < weekChoices.size(); ++i)
        m_period->addSegment({});
    m_remark = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3});
    head->addWidget(m_period);
    head->addSpacing(metric::Grid);
    head->addWidget(m_remark, 1);
    column->addLayout(head);
    auto *charts = new QWidget;
    buildCharts(*charts);
    column->addWidget(charts);
    auto *tables = new QWidget;
    buildTables(*tables);
    column->addWidget(tables, 1);
    m_empty = new EmptyState(u"line-chart"_s, {}, {});
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new QWidget); // the status bar tells that it is being read
    setFocusProxy(&m_intent->chart());
    connect(m_empty, &EmptyState::actionRequested, this, &AccountSignals::addRequested);
    connect(m_period, &SegmentedSwitch::currentChanged, this, &AccountSignals::refresh);
    connect(&document, &Document::currentAccountChanged, this, &AccountSignals::refresh);
    connect(&document, &Document::figuresChanged, this, &AccountSignals::refresh);
    connect(&document, &Document::reset, this, &AccountSignals::refresh);
    retranslate();
}

void AccountSignals::buildCharts(QWidget &holder)
{
    auto *row = new QHBoxLayout(&holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * metric::Grid);
    m_intent = new ChartBox;
    m_engagement = new ChartBox;
    for (ChartBox *box : {m_intent, m_engagement}) {
        row->addWidget(box, 1);
        connect(&box->chart(), &LineChart::chosenByPerson, this, &AccountSignals::requestWeek);
    }
}

void AccountSignals::buildTables(QWidget &holder)
{
    auto *row = new QHBoxLayout(&holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * metric::Grid);
    m_rows = new RecordRows(this);
    m_rows->setEditable(false);
    std::vector<RecordColumn> columns(WeekColumnCount);
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i].right = i != WeekEnd && i != WeekSpike;
    m_rows->setColumns(columns);
    m_table = new TableView({});
    m_table->setLeadingInset(0);
    m_rows->present(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    letRowsBeCopied(*m_table);
    m_columns = new ColumnFit(*m_table, {{.share = 1},
                                         {.sample = u"100.0"_s},
                                         {.sample = u"−100.0"_s},
                                         {.share = 1},
                                         {.sample = u"100.0"_s},
                                         {.sample = u"1,000"_s},
                                         {.sample = u"1,000"_s, .leaves = 1},
                                         {.sample = u"1,000"_s, .leaves = 2}});
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { requestWeek(int(m_rows->idAt(index.row()))); });
    auto *weeks = new QVBoxLayout;
    weeks->setSpacing(metric::HalfGrid);
    m_tableHeading = new SectionHeading({});
    weeks->addWidget(m_tableHeading);
    weeks->addWidget(m_table, 1);
    row->addLayout(weeks, 3);
    m_origins = new OriginTable(m_document, false);
    row->addWidget(m_origins, 2);
}

int AccountSignals::weeks() const
{
    return weekChoices[size_t(m_period->currentIndex())];
}

void AccountSignals::setWeeks(int weeks)
{
    m_period->setCurrentIndex(weeks == weekChoices.back() ? int(weekChoices.size()) - 1 : 0);
    refresh();
}

void AccountSignals::refresh()
{
    const auto account =
        m_document.isOpen() ? m_document.standings().indexOf(m_document.currentAccount()) : std::nullopt;
    if (!account || !isVisible())
        return; // shown later, it reads then
    const Facts &facts = m_document.standings().facts();
    const size_t records = facts.activitiesOf(*account).size() + facts.signalsOf(*account).size();
    const auto where =
        records > recordsReadInPlace ? PlanReading<Figures>::Where::Aside : PlanReading<Figures>::Where::InPlace;
    m_reading.start(
        tr("Working out the trends"),
        [id = m_document.currentAccount(), weeks = weeks()](const Database &database, const Standings &standings,
                                                            const Progress &) -> Expected<Figures> {
            Figures figures{id, {}, {}};
            auto events = accountEvents(database, id);
            TALBOOK_TRY(events);
            figures.events = std::move(*events);
            if (const auto index = standings.indexOf(id))
                figures.trend = accountTrend(standings.model(), standings.facts(), *index, standings.asOf(), weeks);
            return figures;
        },
        [this](const Expected<Figures> &figures) { take(figures); }, where);
    // Another account's figures are not to stand under this one's name.
    if (m_reading.isBusy() && m_account != m_document.currentAccount())
        m_stack->setCurrentIndex(WaitingPage);
}

/// Figures stay until the new ones are there.
void AccountSignals::take(const Expected<Figures> &figures)
{
    if (!figures) {
        if (figures.error().code != ErrorCode::Cancelled)
            Q_EMIT refused(figures.error().message, figures.error().details);
        return;
    }
    if (figures->account != m_document.currentAccount() || figures->trend.empty())
        return; // another one was chosen meanwhile, and is being read
    m_account = figures->account;
    m_trend = figures->trend;
    m_events = figures->events;
    m_empty->setWords(tr("How intent and engagement moved is told by records: import them, or add one by hand."),
                      m_document.isEditable() ? tr("Add Activity…") : QString());
    m_stack->setCurrentIndex(m_events.empty() ? EmptyPage : ContentPage);
    showTrend();
    fillTable();
    std::vector<AccountEvent> shown;
    for (const AccountEvent &event : m_events) {
        if (event.date <= m_trend.back().end && event.date > m_trend.front().end.addDays(-7))
            shown.push_back(event);
    }
    m_origins->setOrigins(originsOf(shown));
}

void AccountSignals::showTrend()
{
    const Standings &standings = m_document.standings();
    const SignalWords words(m_document.words());
    m_remark->setText(tr("each week as of its last day; a triangle marks a spike: intent rose by more than %1 points")
                          .arg(m_document.words().locale().toString(standings.model().intent.spikePoints)));
    m_intent->setTitle(tr("Intent per week"));
    m_engagement->setTitle(tr("Engagement per week"));
    m_intent->chart().setLocale(m_document.words().locale());
    m_engagement->chart().setLocale(m_document.words().locale());
    m_intent->chart().setContents(words.intentChart(m_trend, standings.model(), m_events));
    m_engagement->chart().setContents(words.engagementChart(m_trend, m_events));
}

void AccountSignals::fillTable()
{
    const SignalWords words(m_document.words());
    const QLocale &locale = m_document.words().locale();
    m_rows->setColumns({{.title = tr("Week")},
                        {.title = tr("Intent"), .right = true},
                        {.title = tr("Change"), .right = true},
                        {.title = tr("Spike")},
                        {.title = tr("Engagement"), .right = true},
                        {.title = tr("Signals"), .right = true},
                        {.title = tr("From them"), .right = true},
                        {.title = tr("From us"), .right = true}});
    const auto count = [&locale](int value) {
        return RecordCell{.text = value > 0 ? locale.toString(value) : QString(), .key = value};
    };
    std::vector<RecordRows::Row> rows;
    for (size_t i = m_trend.size(); i-- > 0;) {
        const TrendWeek &week = m_trend[i];
        rows.push_back({qint64(i),
                        {{.text = words.week(week.end), .key = week.end},
                         {.text = words.figure(week.intent), .key = week.intent},
                         {.text = words.change(week.change), .key = week.change},
                         {.text = week.spike ? u"▲ "_s + tr("spike") : QString(), .key = week.spike},
                         {.text = words.figure(week.engagement), .key = week.engagement},
                         count(week.signalCount),
                         count(week.inbound),
                         count(week.outbound)}});
    }
    m_rows->setRows(std::move(rows));
    m_columns->setSample(WeekEnd, words.longestWeek());
    m_columns->setSample(WeekSpike, u"▲ "_s + tr("spike"));
    m_columns->fit();
}

void AccountSignals::requestWeek(int week)
{
    if (week >= 0 && size_t(week) < m_trend.size()) {
        const QDate end = m_trend[size_t(week)].end;
        Q_EMIT periodRequested(end.addDays(-6), end);
    }
}

void AccountSignals::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AccountSignals::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountSignals::retranslate()
{
    m_period->setAccessibleName(tr("Weeks shown"));
    for (size_t i = 0; i < weekChoices.size(); ++i)
        m_period->setSegmentText(int(i), tr("%n week(s)", nullptr, weekChoices[i]));
    m_tableHeading->setText(tr("Week by week"));
    m_table->setAccessibleName(tr("Week by week"));
    m_origins->setTitle(tr("From where"));
    refresh();
}

} // namespace talbook
