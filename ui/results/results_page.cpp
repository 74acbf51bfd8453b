#include "ui/results/results_page.h"

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/plan/plan.h"
#include "core/results/metric_words.h"
#include "ui/charts/figure_grid.h"
#include "ui/charts/interval_bars.h"
#include "ui/charts/line_picture.h"
#include "ui/home/figure_tile.h"
#include "ui/results/attribution_view.h"
#include "ui/results/benchmark_dialog.h"
#include "ui/results/figure_records_dialog.h"
#include "ui/results/period_dialog.h"
#include "ui/results/program_charts.h"
#include "ui/results/result_board.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QStackedWidget>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int periodWidth = 200;
const QString ownPeriod = u"own"_s;
enum OverviewPlace
{
    RevenueAgainstCost,
    WinRateBars,
    Trends,
    DealSizeBars
};
enum FunnelPlace
{
    Stages,
    PipelineMonths,
    DaysOnTheWay,
    VelocityBars
};
constexpr MetricKind costKinds[] = {MetricKind::CostPerEngaged, MetricKind::CostPerOpportunity,
                                    MetricKind::CostPerCustomer, MetricKind::Cost};

/// Each once, in the order of their records.
std::vector<AccountId> accountsOf(const std::vector<MetricRecord> &records)
{
    std::vector<AccountId> accounts;
    for (const MetricRecord &record : records) {
        if (!record.account.isNull() && std::ranges::find(accounts, record.account) == accounts.end())
            accounts.push_back(record.account);
    }
    return accounts;
}

} // namespace

ResultsPage::ResultsPage(Document &document, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_document(document), m_dialogs(dialogs), m_reading(document), m_recordReading(document),
      m_parts(new QStackedWidget), m_empty(new EmptyState(u"trophy"_s, {}, {}))
{
    setSurface(*this, Surface::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new ThinLine(Qt::Horizontal));
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_parts);
    column->addWidget(content, 1);
    buildBoards();
    connect(m_empty, &EmptyState::actionRequested, this, &ResultsPage::importRequested);
    connect(m_tabs, &SegmentedSwitch::currentChanged, this, [this](int tab) { showTab(Tab(tab)); });
    connect(m_period, &QComboBox::activated, this, [this](int period) {
        if (period == int(m_periods.size()))
            askPeriod();
        else
            choosePeriod(period);
    });
    connect(&document, &Document::reset, this, &ResultsPage::onReset);
    connect(&document, &Document::figuresChanged, this, &ResultsPage::refresh);
    connect(&document, &Document::changed, this, &ResultsPage::refresh);
    connect(&document, &Document::stateChanged, this, [this] {
        m_grid->setEditable(m_document.isEditable());
        showEmptyState();
    });
    retranslate();
}

QWidget *ResultsPage::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(Theme::current().px(metric::ToolRow));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->setSpacing(metric::Grid);
    m_tabs = new SegmentedSwitch({});
    for (int tab = Overview; tab <= Cost; ++tab)
        m_tabs->addSegment({});
    m_period = new QComboBox;
    m_period->setMinimumWidth(Theme::current().px(periodWidth));
    row->addWidget(m_tabs);
    row->addWidget(m_period);
    row->addStretch(1);
    return head;
}

void ResultsPage::buildBoards()
{
    m_overview = new ResultBoard(m_dialogs);
    m_tiles = new FigureStrip;
    m_overview->setHead(m_tiles);
    m_overview->add(new LinePicture);
    m_overview->add(new IntervalBars);
    m_overview->add(new LinePicture);
    m_overview->add(new IntervalBars);
    m_funnel = new ResultBoard(m_dialogs);
    m_funnel->add(new IntervalBars);
    m_funnel->add(new LinePicture);
    m_funnel->add(new IntervalBars);
    m_funnel->add(new IntervalBars);
    m_cost = new ResultBoard(m_dialogs);
    for (size_t i = 0; i < std::size(costKinds); ++i)
        m_cost->add(new IntervalBars);
    m_parts->addWidget(m_overview);
    m_attribution = new AttributionView(m_document, m_dialogs);
    m_parts->addWidget(m_attribution);
    m_parts->addWidget(buildCohorts());
    m_parts->addWidget(m_funnel);
    m_parts->addWidget(m_cost);
    connect(m_attribution, &AttributionView::failed, this, &ResultsPage::failed);
    connect(m_attribution, &AttributionView::creditRequested, this,
            [this](const QString &title, const QString &text, const QString &definition, const MetricFigure &behind) {
                listRecords(title, text, definition, MetricKind::AttributedRevenue, behind);
            });
    for (ResultBoard *board : {m_overview, m_funnel, m_cost}) {
        connect(board, &ResultBoard::figureRequested, this, &ResultsPage::showRecords);
        connect(board, &ResultBoard::failed, this, &ResultsPage::failed);
    }
}

QWidget *ResultsPage::buildCohorts()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, metric::Grid);
    column->setSpacing(metric::Grid);
    m_by = new SegmentedSwitch({});
    m_by->addSegment({});
    m_by->addSegment({});
    m_benchmark = new QuietButton(QString());
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_by);
    choice->addStretch(1);
    choice->addWidget(m_benchmark);
    column->addLayout(choice);
    connect(m_benchmark, &QPushButton::clicked, this, &ResultsPage::askBenchmark);
    m_grid = new FigureGrid;
    m_grid->setLabelWidth(256);
    m_metrics = new ChartPanel(m_grid, m_dialogs);
    column->addWidget(m_metrics, 1);
    connect(m_by, &SegmentedSwitch::currentChanged, this, [this] { showData(); });
    connect(m_metrics, &ChartPanel::failed, this, &ResultsPage::failed);
    connect(m_metrics, &ChartPanel::chosen, this, [this](int point, int series) {
        if (const FigureSource *source = m_table.source(point, series))
            showRecords(*source);
    });
    connect(m_grid, &FigureGrid::edited, this,
            [this](int point, int, const QString &text) { setTargetFrom(point, text); });
    return part;
}

QString ResultsPage::id() const
{
    return u"results"_s;
}

QString ResultsPage::title() const
{
    return tr("Results");
}

QString ResultsPage::iconName() const
{
    return u"trophy"_s;
}

QString ResultsPage::summary() const
{
    if (!m_data || !m_data->hasDeals())
        return {};
    const Metrics &metrics = m_data->metrics;
    const Wording &words = m_document.words();
    const auto amount = [&](MetricKind kind) {
        return metricText(metrics.of(kind).figure.value.value_or(0), MetricUnit::Amount, metrics.currency, words);
    };
    return tr("%n won", nullptr, int(metrics.of(MetricKind::WonDeals).figure.n)) + u" · "_s +
           tr("%1 attributed · cost %2").arg(amount(MetricKind::AttributedRevenue), amount(MetricKind::Cost));
}

void ResultsPage::takeFocus()
{
    m_tabs->setFocus();
}

ResultsPage::Tab ResultsPage::tab() const
{
    return Tab(m_parts->currentIndex());
}

void ResultsPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_parts->setCurrentIndex(tab);
}

void ResultsPage::choosePeriod(int period)
{
    m_chosen = m_periods[size_t(period)].key;
    m_period->setCurrentIndex(period);
    refresh();
}

void ResultsPage::setOwnPeriod(QDate from, QDate to)
{
    m_ownFrom = from;
    m_ownTo = to;
    m_chosen = ownPeriod;
    refresh();
}

void ResultsPage::askPeriod()
{
    if (!m_data)
        return;
    const QDate today = m_document.asOf();
    const Metrics &metrics = m_data->metrics;
    const QDate from = m_ownFrom.isValid() ? m_ownFrom : (metrics.from.isValid() ? metrics.from : today.addYears(-1));
    m_period->setCurrentIndex(m_shown); // the entry that asks is no period
    (new PeriodDialog(
         from, m_ownTo.isValid() ? m_ownTo : std::min(metrics.to, today), today, m_document.words().locale(),
         [this](QDate first, QDate last) { setOwnPeriod(first, last); }, this))
        ->open();
}

void ResultsPage::askBenchmark()
{
    if (!m_data)
        return;
    const int row = std::max(0, m_grid->current());
    const size_t place = std::min(size_t(row), metricDefinitions().size() - 1);
    (new BenchmarkDialog(m_document, metricDefinitions()[place].kind, m_data->metrics.currency, this))->open();
}

void ResultsPage::setCohorts(CohortsBy by)
{
    m_by->setCurrentIndex(by == CohortsBy::Tier ? 0 : 1);
    showData();
}

void ResultsPage::onReset()
{
    m_reading.forget();
    m_recordReading.forget();
    m_attribution->forget();
    m_data.reset();
    m_periods.clear();
    m_period->clear();
    const Plan *plan = m_document.isOpen() ? &m_document.plan() : nullptr;
    if (plan != m_plan || !plan) { // another language resets everything too, and leaves the choice as it was
        m_ownFrom = m_ownTo = QDate();
        m_chosen.clear();
        m_plan = plan;
    }
    Q_EMIT summaryChanged();
    refresh();
}

void ResultsPage::refresh()
{
    m_stale = true;
    if (m_document.isOpen() && isVisible())
        read();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale && m_document.isOpen())
        read();
}

/// The chosen one stays, whatever it is called now; another plan begins with its program.
void ResultsPage::readPeriods()
{
    m_periods = resultPeriods(m_document.plan().database(), m_document.standings(), m_document.asOf());
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    if (m_ownFrom.isValid()) {
        const QLocale &locale = m_document.words().locale();
        const auto day = [&locale](QDate date) { return locale.toString(date, u"d\u00A0MMM\u00A0yyyy"_s); };
        m_periods.push_back(
            {day(m_ownFrom) + u" – "_s + day(m_ownTo), {.from = m_ownFrom, .to = m_ownTo, .byOwner = true}, ownPeriod});
    }
    for (const ResultPeriod &period : m_periods)
        m_period->addItem(period.name);
    m_period->addItem(tr("Days of your own…"));
    const auto same = std::ranges::find(m_periods, m_chosen, &ResultPeriod::key);
    m_period->setCurrentIndex(same == m_periods.end() ? 0 : int(same - m_periods.begin()));
}

void ResultsPage::read()
{
    m_stale = false;
    readPeriods();
    m_shown = m_period->currentIndex();
    m_reading.start(
        tr("Working out the results"),
        [asOf = m_document.asOf(), request = m_periods[size_t(m_period->currentIndex())].request,
         language = m_document.words().language()](const Database &database, const Standings &standings,
                                                   const Progress &) {
            return readResults(database, standings, asOf, request, Wording(language));
        },
        [this](const Expected<ResultData> &data) { take(data); });
}

void ResultsPage::take(const Expected<ResultData> &data)
{
    if (!data) {
        m_stale = true; // the next look or change tries again
        if (data.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(data.error());
        return;
    }
    m_data = *data;
    m_attribution->setPeriod(m_periods[size_t(m_period->currentIndex())].request, m_data->metrics.hasList);
    showData();
    Q_EMIT summaryChanged();
}

void ResultsPage::showEmptyState()
{
    m_empty->setWords(tr("What the program brought stands here, and what it cost. “%1” has no deals yet: no "
                         "opportunity was opened, won or lost.")
                          .arg(m_period->currentText()),
                      m_document.isOpen() && m_document.isEditable() ? tr("Import…") : QString());
    m_stack->setCurrentIndex(m_data && m_data->hasDeals() ? 1 : 0);
}

void ResultsPage::showData()
{
    if (!m_data)
        return;
    showEmptyState();
    const Wording &words = m_document.words();
    setLocale(words.locale()); // of the axes and the numbers
    const Metrics &metrics = m_data->metrics;
    QList<FigureTile *> tiles;
    for (const ResultTile &tile : resultTiles(*m_data, words)) {
        auto *shown = new FigureTile(tile.text);
        shown->setObjectName(u"result/"_s + QString::fromLatin1(metricDefinition(tile.source.kind).id));
        shown->setOpens(true);
        connect(shown, &QAbstractButton::clicked, this, [this, source = tile.source] { showRecords(source); });
        tiles.append(shown);
    }
    m_tiles->setTiles(tiles);
    m_overview->show(RevenueAgainstCost, revenueChart(*m_data, words));
    m_overview->show(WinRateBars, cohortBars(metrics, MetricKind::WinRate, words));
    m_overview->show(Trends, trendChart(*m_data, words));
    m_overview->show(DealSizeBars, cohortBars(metrics, MetricKind::DealSize, words));
    m_table = metricTable(metrics, m_by->currentIndex() == 0 ? CohortsBy::Tier : CohortsBy::Owner, words);
    m_grid->setEditable(m_document.isEditable());
    m_metrics->setFigures(m_table.figures);
    m_funnel->show(Stages, funnelChart(*m_data, words));
    m_funnel->show(PipelineMonths, pipelineChart(*m_data, words));
    m_funnel->show(DaysOnTheWay, metricBars(metrics,
                                            {MetricKind::FirstEngagement, MetricKind::FirstOpportunity,
                                             MetricKind::MqlToSql, MetricKind::SqlToWon, MetricKind::Cycle},
                                            tr("Days on the way"), tr("medians with 95 % intervals"), words));
    m_funnel->show(VelocityBars, cohortBars(metrics, MetricKind::Velocity, words));
    for (size_t i = 0; i < std::size(costKinds); ++i)
        m_cost->show(int(i), cohortBars(metrics, costKinds[i], words));
}

void ResultsPage::showRecords(const FigureSource &source)
{
    if (!m_data)
        return;
    const MetricFigure figure = figureBehind(*m_data, source);
    const Wording &words = m_document.words();
    if (source.month >= 0) {
        const QDate first = m_data->months[size_t(source.month)].first;
        const bool isOfMonth = source.kind == MetricKind::InfluencedShare; // the others are told so far
        const QString name = metricName(source.kind, words);
        const QDate last = std::min(first.addMonths(1).addDays(-1), m_data->metrics.to);
        listRecords(isOfMonth ? name + u", "_s + words.locale().standaloneMonthName(first.month()) + u' ' +
                                    QString::number(first.year())
                              : tr("%1 up to %2", "a metric, a day").arg(name, shortDate(last, words.locale())),
                    metricText(figure.value, metricDefinition(source.kind).unit, m_data->metrics.currency, words),
                    metricHelp(source.kind, words), source.kind, figure);
        return;
    }
    const ChartValue value = chartValue(m_data->metrics, source, words);
    listRecords(figureName(m_data->metrics, source, words),
                value.cases.isEmpty() ? value.text : value.text + u", "_s + value.cases, metricHelp(source.kind, words),
                source.kind, figure);
}

void ResultsPage::listRecords(const QString &title, const QString &text, const QString &definition, MetricKind kind,
                              const MetricFigure &figure)
{
    m_recordReading.start(
        tr("Finding the records behind a figure"),
        [kind, figure, language = m_document.words().language()](const Database &database, const Standings &,
                                                                 const Progress &) {
            return metricRecords(database, kind, figure, Wording(language));
        },
        [this, said = FigureRecordsDialog::Words{title, text, definition, m_data->metrics.currency},
         accounts = FigureRecordsDialog::Accounts{figure.accounts, figure.otherAccounts}](
            const Expected<std::vector<MetricRecord>> &records) {
            if (!records) {
                if (!wasStopped(records))
                    Q_EMIT failed(records.error());
                return;
            }
            FigureRecordsDialog::Accounts behind = accounts;
            if (behind.counted.empty() && behind.others.empty())
                behind.counted = accountsOf(*records);
            auto *dialog = new FigureRecordsDialog(said, *records, behind, m_document.words(), this);
            connect(dialog, &FigureRecordsDialog::accountsRequested, this, &ResultsPage::accountsRequested);
            connect(dialog, &FigureRecordsDialog::accountRequested, this, &ResultsPage::accountRequested);
            dialog->open();
        });
}

/// Typed as it is read: shares in per cent.
void ResultsPage::setTargetFrom(int metric, const QString &text)
{
    const MetricDefinition &definition = metricDefinitions()[size_t(metric)];
    const QString name = metricName(definition.kind, m_document.words());
    QString plain = text.trimmed();
    plain.remove(u'%').remove(m_data->metrics.currency);
    if (const qsizetype ratio = plain.indexOf(u':'); ratio >= 0)
        plain.truncate(ratio);
    plain = plain.trimmed();
    std::optional<double> value;
    if (!plain.isEmpty() && plain != u"–"_s) {
        value = parseNumber(plain);
        if (!value) {
            Q_EMIT failed({ErrorCode::BadInput,
                           tr("“%1” is no number. Type the target of “%2” as a number, shares in per cent, or leave "
                              "it empty for none.")
                               .arg(text, name),
                           {}});
            return;
        }
        if (definition.unit == MetricUnit::Share)
            *value /= 100;
    }
    const auto done = m_document.run(tr("Set the target of “%1”").arg(name), [&](Edit &edit) -> Expected<void> {
        return setTarget(edit, QString::fromLatin1(definition.id), value);
    });
    if (!done)
        Q_EMIT failed(done.error());
}

void ResultsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ResultsPage::retranslate()
{
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->setSegmentText(Overview, tr("Overview"));
    m_tabs->setSegmentText(Attribution, tr("Attribution"));
    m_tabs->setSegmentText(Cohorts, tr("Cohorts"));
    m_tabs->setSegmentText(Funnel, tr("Funnel"));
    m_tabs->setSegmentText(Cost, tr("Cost"));
    m_period->setAccessibleName(tr("Program or period"));
    m_benchmark->setText(tr("Benchmark…"));
    m_benchmark->setToolTip(plainToolTip(tr("What the chosen metric is held against, and where that comes from")));
    m_by->setAccessibleName(tr("Cohorts beside the list"));
    m_by->setSegmentText(0, tr("By tier"));
    m_by->setSegmentText(1, tr("By owner"));
    m_attribution->retranslate();
    showEmptyState();
    refresh(); // notes come in the language they were asked for in
}

} // namespace talbook
