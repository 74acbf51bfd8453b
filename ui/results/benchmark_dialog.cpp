#include "ui/results/benchmark_dialog.h"

#include "core/results/benchmarks.h"
#include "core/results/metric_words.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/results/usual_foot.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace talbook
{

namespace
{

constexpr double mostValue = 1e12;
constexpr double percent = 100;

} // namespace

BenchmarkDialog::BenchmarkDialog(Document &document, MetricKind metric, const QString &currency, QWidget *parent)
    : QDialog(parent), m_document(document), m_currency(currency), m_metric(new QComboBox), m_comparison(new QComboBox),
      m_value(new QDoubleSpinBox), m_mature(new QDoubleSpinBox),
      m_source(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2})),
      m_fault(new PlainLabel({}, {.colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Benchmark"));
    setLocale(document.words().locale());
    auto *column = new QVBoxLayout(this);
    column->addStrut(theme.px(480)); // a minimum of the dialog's own would hold against wider words
    column->setSpacing(theme.px(metric::Grid));
    for (const MetricDefinition &definition : metricDefinitions()) {
        // A metric of a year has the benchmark of the period's.
        if (definition.kind != MetricKind::WinRateYear && definition.kind != MetricKind::DealSizeYear)
            m_metric->addItem(metricName(definition.kind, document.words()), int(definition.kind));
    }
    m_comparison->addItem(tr("None"), None);
    m_comparison->addItem(tr("At least"), AtLeast);
    m_comparison->addItem(tr("Below"), Below);
    m_comparison->addItem(tr("At least so many times the rest"), TimesRest);
    for (QDoubleSpinBox *field : {m_value, m_mature}) {
        field->setRange(0, mostValue);
        field->setGroupSeparatorShown(true);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(tr("Metric"), m_metric);
    add(tr("Benchmark"), m_comparison);
    add(tr("Value"), m_value);
    add(tr("A mature program"), m_mature);
    m_mature->setSpecialValueText(tr("not told"));
    column->addLayout(form);
    m_source->setWordWrap(true);
    column->addWidget(m_source);
    addUsualFoot(*this, *column, *m_fault, document.isEditable(), [this] { showUsual(); });
    connect(m_metric, &QComboBox::currentIndexChanged, this, &BenchmarkDialog::readMetric);
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &BenchmarkDialog::followComparison);
    setMetric(metric);
}

void BenchmarkDialog::setMetric(MetricKind metric)
{
    if (metric == MetricKind::WinRateYear)
        metric = MetricKind::WinRate;
    if (metric == MetricKind::DealSizeYear)
        metric = MetricKind::DealSize;
    const QSignalBlocker quiet(m_metric);
    m_metric->setCurrentIndex(m_metric->findData(int(metric)));
    readMetric();
}

MetricKind BenchmarkDialog::shownMetric() const
{
    return MetricKind(m_metric->currentData().toInt());
}

double BenchmarkDialog::unit() const
{
    return metricDefinition(shownMetric()).unit == MetricUnit::Share && m_comparison->currentData() != TimesRest ? percent
                                                                                                            : 1;
}

void BenchmarkDialog::readMetric()
{
    const QString id = QString::fromLatin1(metricDefinition(shownMetric()).id);
    const auto shipped = Benchmarks::load();
    const auto known = Benchmarks::read(m_document.plan().database());
    m_fault->setVisible(!shipped || !known);
    if (!shipped || !known) {
        m_fault->setText(shipped ? known.error().message : shipped.error().message);
        return;
    }
    m_usual = shipped->of(id);
    const auto now = known->of(id);
    if (now != m_usual)
        m_source->setText(now ? tr("Source: this plan’s own benchmark.")
                              : tr("Source: this plan, which holds the metric against nothing."));
    else
        m_source->setText(m_usual ? tr("Source: experience of account-based programs, as it comes with Talbook.")
                                  : tr("No benchmark is known for this metric; give one of your own."));
    show(now);
}

QString BenchmarkDialog::source() const
{
    return m_source->text();
}

void BenchmarkDialog::showUsual()
{
    show(m_usual);
}

void BenchmarkDialog::show(const std::optional<Benchmark> &benchmark)
{
    const Comparison comparison = !benchmark             ? None
                                  : benchmark->timesRest ? TimesRest
                                  : benchmark->below     ? Below
                                                         : AtLeast;
    m_comparison->setCurrentIndex(m_comparison->findData(comparison));
    followComparison();
    m_value->setValue(benchmark ? benchmark->value * unit() : 0);
    m_mature->setValue(benchmark ? benchmark->mature.value_or(0) * unit() : 0);
}

void BenchmarkDialog::followComparison()
{
    const bool any = m_comparison->currentData() != None;
    m_value->setEnabled(any);
    m_mature->setEnabled(any);
    QString suffix;
    const bool times = m_comparison->currentData() == TimesRest;
    const MetricUnit unit = metricDefinition(shownMetric()).unit;
    if (!times && (unit == MetricUnit::Share || unit == MetricUnit::Percent))
        suffix = QStringLiteral("\u00A0%");
    else if (!times && unit == MetricUnit::Days)
        suffix = tr(" days", "after a number in a field");
    else if (!times && unit == MetricUnit::Ratio)
        suffix = QStringLiteral("\u00A0: 1");
    else if (!times && unit == MetricUnit::Amount)
        suffix = QStringLiteral("\u00A0") + m_currency;
    m_value->setSuffix(suffix);
    m_mature->setSuffix(suffix);
}

std::optional<Benchmark> BenchmarkDialog::benchmark() const
{
    const int comparison = m_comparison->currentData().toInt();
    if (comparison == None)
        return std::nullopt;
    Benchmark benchmark{.figure = QString::fromLatin1(metricDefinition(shownMetric()).id)};
    benchmark.value = m_value->value() / unit();
    benchmark.below = comparison == Below;
    benchmark.timesRest = comparison == TimesRest;
    if (m_mature->value() > 0)
        benchmark.mature = m_mature->value() / unit();
    return benchmark;
}

void BenchmarkDialog::accept()
{
    const QString name = metricName(shownMetric(), m_document.words());
    closeOrTell(*this, *m_fault, m_document.run(tr("Change the benchmark of “%1”").arg(name), [this](Edit &edit) {
        return setBenchmark(edit, QString::fromLatin1(metricDefinition(shownMetric()).id), benchmark());
    }));
}

} // namespace talbook
