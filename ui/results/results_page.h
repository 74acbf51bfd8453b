#pragma once

#include "core/results/metric_records.h"
#include "ui/results/metric_charts.h"
#include "ui/shell/page.h"
#include "ui/shell/plan_reading.h"

#include <QPointer>

#include <optional>

class QComboBox;
class QStackedLayout;
class QStackedWidget;

namespace talbook
{

class AttributionView;
class ChartPanel;
class Dialogs;
class EmptyState;
class FigureGrid;
class FigureStrip;
class QuietButton;
class ResultBoard;
class SegmentedSwitch;

/// What the program brought for what it cost: figures against their benchmarks, cohorts beside each other, the way to
/// a deal, and its price. Every figure opens the records and accounts behind it.
class ResultsPage : public Page
{
    Q_OBJECT

public:
    enum Tab
    {
        Overview,
        Attribution,
        Cohorts,
        Funnel,
        Cost
    };

    ResultsPage(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    /// No account is chosen here: the charts have the whole width.
    bool hasOwnInspector() const override { return true; }
    void takeFocus() override;

    Tab tab() const;
    void showTab(Tab tab);
    QComboBox &periods() const { return *m_period; }
    /// By its place in periods().
    void choosePeriod(int period);
    /// Both days count.
    void setOwnPeriod(QDate from, QDate to);
    /// Asks for them.
    void askPeriod();
    /// Of the metric in the row where the keyboard is.
    void askBenchmark();
    FigureStrip &tiles() const { return *m_tiles; }
    ResultBoard &overview() const { return *m_overview; }
    AttributionView &attribution() const { return *m_attribution; }
    ResultBoard &funnel() const { return *m_funnel; }
    ResultBoard &cost() const { return *m_cost; }
    ChartPanel &metrics() const { return *m_metrics; }
    FigureGrid &metricGrid() const { return *m_grid; }
    void setCohorts(CohortsBy by);
    /// Nothing until it has been read.
    const std::optional<ResultData> &data() const { return m_data; }
    /// Lists the records behind a figure.
    void showRecords(const FigureSource &source);

Q_SIGNALS:
    void importRequested();
    void accountsRequested(const QString &title, const std::vector<talbook::AccountId> &accounts);
    void accountRequested(talbook::AccountId account);
    void failed(const talbook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildCohorts();
    void buildBoards();
    void onReset();
    void refresh();
    void read();
    void readPeriods();
    void take(const Expected<ResultData> &data);
    void showData();
    void showEmptyState();
    void listRecords(const QString &title, const QString &text, const QString &definition, MetricKind kind,
                     const MetricFigure &figure);
    void setTargetFrom(int metric, const QString &text);
    void retranslate();

    Document &m_document;
    Dialogs &m_dialogs;
    PlanReading<ResultData> m_reading;
    PlanReading<std::vector<MetricRecord>> m_recordReading;
    std::optional<ResultData> m_data;
    std::vector<ResultPeriod> m_periods;
    SegmentedSwitch *m_tabs;
    QComboBox *m_period;
    QStackedWidget *m_parts;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    FigureStrip *m_tiles;
    ResultBoard *m_overview;
    AttributionView *m_attribution;
    ResultBoard *m_funnel;
    ResultBoard *m_cost;
    SegmentedSwitch *m_by;
    QuietButton *m_benchmark;
    QPointer<const Plan> m_plan; ///< whose period is chosen
    QDate m_ownFrom, m_ownTo;    ///< invalid: none were asked for
    QString m_chosen;            ///< key of a period; empty: the first one
    int m_shown = 0;             ///< place of the period whose results are shown
    FigureGrid *m_grid;
    ChartPanel *m_metrics;
    ResultChart m_table;
    bool m_stale = true;
};

} // namespace talbook
