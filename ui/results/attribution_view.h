#pragma once

#include "core/results/metric_records.h"
#include "core/results/metrics.h"
#include "ui/results/attribution_charts.h"
#include "ui/shell/plan_reading.h"

#include <QWidget>

class QComboBox;

namespace talbook
{

class ChartPanel;
class Dialogs;
class FigureGrid;
class PlainLabel;
class QuietButton;
class SegmentedSwitch;

/// All attribution models side by side over one dimension, how far they differ, and the bars of the chosen one.
/// Worked out by a job that can be stopped.
class AttributionView : public QWidget
{
    Q_OBJECT

public:
    AttributionView(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Reads where it is seen, else when it will be. `listOnly`: deals of the list's accounts.
    void setPeriod(const MetricsRequest &request, bool listOnly);
    void forget();
    void setDimension(AttributionBy by);
    void setModel(AttributionModel model);
    QString headline() const;
    QString remarks() const;
    ChartPanel &table() const { return *m_table; }
    ChartPanel &bars() const { return *m_bars; }
    FigureGrid &grid() const { return *m_grid; }
    const std::optional<AttributionData> &data() const { return m_data; }
    /// Half-life, days looked back and the rest of what the models are reckoned with.
    void askSettings();
    void retranslate();

Q_SIGNALS:
    /// The won deals behind a credit, and how its model works.
    void creditRequested(const QString &title, const QString &figure, const QString &definition,
                         const talbook::MetricFigure &figures);
    void failed(const talbook::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void read();
    void showData();
    void openCredit(const QString &key, const QString &figure, std::optional<AttributionModel> model);

    Document &m_document;
    PlanReading<AttributionData> m_reading;
    std::optional<AttributionData> m_data;
    MetricsRequest m_request;
    bool m_listOnly = false;
    bool m_stale = true;
    bool m_due = false; ///< a period has been given
    QComboBox *m_by;
    QComboBox *m_model;
    QuietButton *m_settings;
    PlainLabel *m_byLabel;
    PlainLabel *m_modelLabel;
    PlainLabel *m_headline;
    PlainLabel *m_remarks;
    FigureGrid *m_grid;
    ChartPanel *m_table;
    ChartPanel *m_bars;
};

} // namespace talbook
