#pragma once

#include "core/results/metrics.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace talbook
{

class Document;
class PlainLabel;

/// What a metric is held against, where that comes from, and the plan's own in its place.
class BenchmarkDialog : public QDialog
{
    Q_OBJECT

public:
    /// What a metric is compared by.
    enum Comparison
    {
        None,
        AtLeast,
        Below,
        TimesRest
    };
    BenchmarkDialog(Document &document, MetricKind metric, const QString &currency, QWidget *parent);

    void setMetric(MetricKind metric);
    MetricKind shownMetric() const;
    QComboBox &comparison() const { return *m_comparison; }
    QDoubleSpinBox &value() const { return *m_value; }
    /// Where the benchmark that is shown comes from.
    QString source() const;
    /// What the program ships with, in the fields alone.
    void showUsual();

    void accept() override;

private:
    void readMetric();
    void show(const std::optional<Benchmark> &benchmark);
    void followComparison();
    std::optional<Benchmark> benchmark() const;
    /// Fields show shares in per cent.
    double unit() const;

    Document &m_document;
    QString m_currency;
    QComboBox *m_metric;
    QComboBox *m_comparison;
    QDoubleSpinBox *m_value;
    QDoubleSpinBox *m_mature; ///< 0: not told
    PlainLabel *m_source;
    PlainLabel *m_fault;
    std::optional<Benchmark> m_usual;
};

} // namespace talbook
