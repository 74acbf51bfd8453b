#include "ui/results/attribution_view.h"

#include "core/plan/plan.h"
#include "core/results/metric_words.h"
#include "core/scoring/standing.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/figure_grid.h"
#include "ui/charts/interval_bars.h"
#include "ui/results/attribution_settings_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int keyWidth = 184;
constexpr int tableHeight = 300;
constexpr AttributionBy dimensions[] = {AttributionBy::Channel, AttributionBy::Campaign, AttributionBy::Play,
                                        AttributionBy::Asset, AttributionBy::Tier};

} // namespace

AttributionView::AttributionView(Document &document, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_document(document), m_reading(document), m_by(new QComboBox), m_model(new QComboBox),
      m_byLabel(new PlainLabel({}, {.colour = Colour::Text2})),
      m_modelLabel(new PlainLabel({}, {.colour = Colour::Text2})),
      m_headline(new PlainLabel({}, {.type = Type::Section})),
      m_remarks(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2})), m_grid(new FigureGrid),
      m_table(new ChartPanel(m_grid, dialogs)), m_bars(new ChartPanel(new IntervalBars, dialogs))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, 2 * metric::Grid);
    column->setSpacing(metric::Grid);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(metric::Grid);
    for (const AttributionBy by : dimensions)
        m_by->addItem({}, int(by));
    for (const AttributionModel model : attributionModels())
        m_model->addItem({}, int(model));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_byLabel->setBuddy(m_by);
    m_modelLabel->setBuddy(m_model);
    choice->addWidget(m_byLabel);
    choice->addWidget(m_by);
    choice->addSpacing(metric::Grid);
    choice->addWidget(m_modelLabel);
    choice->addWidget(m_model);
    choice->addStretch(1);
    m_settings = new QuietButton(QString());
    choice->addWidget(m_settings);
    connect(m_settings, &QPushButton::clicked, this, &AttributionView::askSettings);
    column->addLayout(choice);
    m_headline->setWordWrap(true);
    column->addWidget(m_headline);
    m_grid->setLabelWidth(keyWidth);
    m_grid->setEditable(false);
    m_table->setMinimumHeight(Theme::current().px(tableHeight));
    column->addWidget(m_table, 2);
    m_remarks->setWordWrap(true);
    column->addWidget(m_remarks);
    column->addWidget(m_bars, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    setSurface(*content, Surface::Base);
    setSurface(*scroll->viewport(), Surface::Base);
    outer->addWidget(scroll);
    connect(m_by, &QComboBox::activated, this, [this] { refresh(); });
    connect(m_model, &QComboBox::activated, this, [this] { showData(); });
    connect(m_table, &ChartPanel::failed, this, &AttributionView::failed);
    connect(m_bars, &ChartPanel::failed, this, &AttributionView::failed);
    connect(m_table, &ChartPanel::chosen, this, [this](int point, int series) {
        const ChartFigures &figures = m_table->figures();
        const ChartValue &value = figures.points[size_t(point)].values[size_t(series)];
        const auto &results = m_data->comparison.results; // a column each, and one for their spread
        openCredit(figures.points[size_t(point)].label,
                   figures.series[size_t(series)].name + u' ' + value.text + u" %"_s +
                       (value.cases.isEmpty() ? QString() : u", "_s + value.cases),
                   size_t(series) < results.size() ? std::optional(results[size_t(series)].model) : std::nullopt);
    });
    connect(m_bars, &ChartPanel::chosen, this, [this](int point, int) {
        const ChartPoint &chosen = m_bars->figures().points[size_t(point)];
        openCredit(chosen.label, chosen.values.front().text + u", "_s + chosen.values.front().cases,
                   AttributionModel(m_model->currentData().toInt()));
    });
    retranslate();
}

void AttributionView::setPeriod(const MetricsRequest &request, bool listOnly)
{
    m_request = request;
    m_listOnly = listOnly;
    m_due = true;
    refresh();
}

void AttributionView::forget()
{
    m_reading.forget();
    m_data.reset();
    m_due = false;
    m_stale = true;
}

void AttributionView::setDimension(AttributionBy by)
{
    m_by->setCurrentIndex(m_by->findData(int(by)));
    refresh();
}

void AttributionView::setModel(AttributionModel model)
{
    m_model->setCurrentIndex(m_model->findData(int(model)));
    showData();
}

QString AttributionView::headline() const
{
    return m_headline->text();
}

QString AttributionView::remarks() const
{
    return m_remarks->text();
}

void AttributionView::refresh()
{
    m_stale = true;
    if (m_due && m_document.isOpen() && isVisible())
        read();
}

void AttributionView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_due && m_document.isOpen())
        read();
}

/// Always a job: resampling takes seconds on a plan of any size, and may be stopped.
void AttributionView::read()
{
    m_stale = false;
    m_headline->setText(tr("Working out the models…"));
    AttributionRequest request{.by = AttributionBy(m_by->currentData().toInt()),
                               .from = m_request.from,
                               .to = m_request.to,
                               .listOnly = m_listOnly};
    if (const auto &program = m_document.standings().program(); program && !m_request.isPeriod()) {
        request.from = program->startsOn;
        request.to = std::min(program->endsOn, m_document.asOf());
    }
    m_reading.start(
        tr("Working out the attribution"),
        [request](const Database &database, const Standings &standings,
                  const Progress &progress) -> Expected<AttributionData> {
            const auto settings = attributionSettings(database);
            TALBOOK_TRY(settings);
            auto paths = readAttributionPaths(database, standings, request, *settings);
            TALBOOK_TRY(paths);
            const AttributionOptions options = AttributionOptions::of(*settings);
            auto comparison = attributeAll(*paths, options, progress);
            TALBOOK_TRY(comparison);
            return AttributionData{std::move(*paths), std::move(*comparison), options};
        },
        [this](const Expected<AttributionData> &data) {
            if (data) {
                m_data = *data;
                showData();
                return;
            }
            m_stale = true; // the next look or change tries again
            m_data.reset();
            m_headline->setText(wasStopped(data) ? tr("Stopped. Choose a dimension to begin again.")
                                                 : data.error().message);
            showData();
        },
        PlanReading<AttributionData>::Where::Aside);
}

void AttributionView::showData()
{
    const bool any = m_data.has_value();
    m_table->setVisible(any && !m_data->comparison.results.empty());
    m_bars->setVisible(any && !m_data->comparison.results.empty());
    m_remarks->setVisible(any);
    if (!any)
        return;
    const Wording &words = m_document.words();
    if (m_data->comparison.results.empty())
        m_headline->setText(tr("There is nothing to attribute: no won deal of the period has a touchpoint with a "
                               "channel."));
    else
        m_headline->setText(spreadSentence(m_data->comparison, m_data->paths.by, words));
    m_remarks->setText(attributionRemarks(*m_data, words).join(u'\n'));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_table->setFigures(creditTable(*m_data, words));
    m_bars->setFigures(creditBars(*m_data, AttributionModel(m_model->currentData().toInt()), words));
}

void AttributionView::askSettings()
{
    if (!m_document.isOpen())
        return;
    const auto settings = attributionSettings(m_document.plan().database());
    if (!settings) {
        Q_EMIT failed(settings.error());
        return;
    }
    (new AttributionSettingsDialog(m_document, *settings, this))->open();
}

void AttributionView::openCredit(const QString &key, const QString &figure, std::optional<AttributionModel> model)
{
    if (!m_data)
        return;
    const Wording &words = m_document.words();
    for (const QString &known : m_data->paths.keys + QStringList{QString()}) {
        if (attributionKeyName(known, m_data->paths.by, words) != key)
            continue;
        MetricFigure behind;
        behind.records = creditRecords(m_data->paths, known).opportunities;
        for (const AttributionPath &path : m_data->paths.paths) {
            if (std::ranges::find(behind.records, path.opportunity) != behind.records.end() &&
                std::ranges::find(behind.accounts, path.account) == behind.accounts.end())
                behind.accounts.push_back(path.account);
        }
        if (model)
            behind.credits = creditByDeal(m_data->paths, known, *model, m_data->options);
        QString definition =
            model ? attributionModelDefinition(*model, words) : metricHelp(MetricKind::AttributedRevenue, words);
        if (model && isDataDriven(*model))
            definition += u' ' + tr("It credits all paths together: no deal has a part of its own.");
        Q_EMIT creditRequested(key, figure, definition, behind);
        return;
    }
}

void AttributionView::retranslate()
{
    const Wording &words = m_document.words();
    m_settings->setText(tr("Settings…"));
    m_byLabel->setText(tr("Credit by"));
    m_modelLabel->setText(tr("Bars of"));
    m_by->setAccessibleName(tr("Credit by"));
    m_model->setAccessibleName(tr("Model whose bars are drawn"));
    for (int i = 0; i < m_by->count(); ++i)
        m_by->setItemText(i, attributionByName(AttributionBy(m_by->itemData(i).toInt()), words));
    for (int i = 0; i < m_model->count(); ++i)
        m_model->setItemText(i, attributionModelName(AttributionModel(m_model->itemData(i).toInt()), words));
    showData();
}

} // namespace talbook
