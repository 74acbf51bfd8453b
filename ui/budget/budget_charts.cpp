#include "ui/budget/budget_charts.h"

#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "ui/accounts/record_rows.h"
#include "ui/budget/budget_desk.h"
#include "ui/budget/budget_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// What does not fit a glance stands together as the rest.
constexpr size_t mostGroups = 8;
constexpr int groupWidth = 108;
constexpr int amountWidth = 92;
constexpr int committedWidth = 100; ///< its head is a long word in Russian

} // namespace

BudgetCharts::BudgetCharts(const BudgetModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_switch(new SegmentedSwitch({})), m_spentHeading(new SectionHeading({})),
      m_spent(new GroupBars), m_forecastHeading(new SectionHeading({})), m_forecast(new GroupBars), m_bars(new QWidget),
      m_rows(new RecordRows(this)), m_table(new TableView({})),
      m_definition(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3})),
      m_why(new PlainLabel({}, {.colour = Colour::Text2})), m_action(new QPushButton)
{
    setSurface(*this, Surface::Raised);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metric::InspectorMargin, metric::Grid, 0, metric::Grid);
    outer->setSpacing(metric::Grid);
    m_switch->addSegment({});
    m_switch->addSegment({});
    outer->addWidget(m_switch, 0, Qt::AlignLeft);
    m_why->setWordWrap(true);
    m_why->setContentsMargins(0, 0, metric::InspectorMargin, 0);
    outer->addWidget(m_why);
    outer->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &QPushButton::clicked, this, &BudgetCharts::actionRequested);
    auto *column = new QVBoxLayout(m_bars);
    column->setContentsMargins(0, 0, metric::InspectorMargin, 0);
    column->setSpacing(metric::Grid);
    column->addWidget(m_spentHeading);
    column->addWidget(m_spent);
    column->addWidget(m_forecastHeading);
    column->addWidget(m_forecast);
    m_definition->setWordWrap(true);
    column->addWidget(m_definition);
    column->addStretch(1);
    setSurface(*m_bars, Surface::Raised);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_bars);
    setSurface(*scroll->viewport(), Surface::Raised);
    outer->addWidget(scroll, 1);
    m_rows->setEditable(false);
    m_rows->setColumns({{.width = groupWidth},
                        {.width = amountWidth, .right = true},
                        {.width = committedWidth, .right = true},
                        {.width = amountWidth, .right = true},
                        {.width = amountWidth, .right = true}});
    m_rows->present(*m_table);
    m_table->setLeadingInset(0);
    m_table->hide();
    outer->addWidget(m_table, 1);
    outer->addStretch(0); // what is said in place of charts stands at the top
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int part) { showFigures(part == 1); });
    connect(&model, &QAbstractItemModel::modelReset, this, &BudgetCharts::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &BudgetCharts::refresh);
    retranslate();
}

void BudgetCharts::showFigures(bool figures)
{
    m_switch->setCurrentIndex(figures ? 1 : 0);
    showParts();
}

void BudgetCharts::setNothing(const QString &why, const QString &action)
{
    m_why->setText(why);
    m_action->setText(action);
    showParts();
}

void BudgetCharts::showParts()
{
    const bool nothing = !m_why->text().isEmpty();
    const bool figures = m_switch->currentIndex() == 1;
    m_switch->setVisible(!nothing);
    m_table->setVisible(!nothing && figures);
    m_bars->parentWidget()->parentWidget()->setVisible(!nothing && !figures);
    m_why->setVisible(nothing);
    m_action->setVisible(nothing && !m_action->text().isEmpty());
}

void BudgetCharts::refresh()
{
    const BudgetDesk &desk = m_model.desk();
    BarContents spent;
    BarContents forecast;
    std::vector<RecordRows::Row> rows;
    if (desk.budget()) {
        const Wording &words = desk.document().words();
        const auto &groups = m_model.grid().groups;
        const auto series = [&words](BudgetMeasure measure, Colour colour) {
            return BarContents::Series{budgetMeasureName(measure, words), colour, {}, {}};
        };
        spent.series = {series(BudgetMeasure::Planned, Colour::Series1),
                        series(BudgetMeasure::Committed, Colour::Series2),
                        series(BudgetMeasure::Actual, Colour::Series3)};
        forecast.series = {series(BudgetMeasure::Planned, Colour::Series1),
                           series(BudgetMeasure::Forecast, Colour::Series4)};
        const auto addTo = [&](BarContents::Series &one, qint64 minor) {
            one.values.append(toMajor(minor, desk.budget()->currency));
            one.texts.append(m_model.amountText(minor));
        };
        const auto add = [&](const QString &name, const BudgetAmounts &amounts) {
            spent.labels.append(name);
            forecast.labels.append(name);
            addTo(spent.series[0], amounts.planned);
            addTo(spent.series[1], amounts.committed);
            addTo(spent.series[2], amounts.actual);
            addTo(forecast.series[0], amounts.planned);
            addTo(forecast.series[1], amounts.forecast);
        };
        BudgetAmounts rest;
        for (size_t i = 0; i < groups.size(); ++i) {
            const QString name = budgetRowName(groups[i].row, m_model.dimension(), desk.categories(), words);
            const BudgetAmounts &amounts = groups[i].row.amounts;
            const auto cell = [&](qint64 minor) { return RecordCell{.text = m_model.amountText(minor), .key = minor}; };
            rows.push_back({qint64(i),
                            {{name},
                             cell(amounts.planned),
                             cell(amounts.committed),
                             cell(amounts.actual),
                             cell(amounts.forecast)}});
            if (i + 1 < mostGroups || groups.size() == mostGroups)
                add(name, amounts);
            else
                rest += amounts;
        }
        if (groups.size() > mostGroups)
            add(tr("The other %n", nullptr, int(groups.size() - mostGroups + 1)), rest);
        m_rows->setColumns(
            {{.title = budgetDimensionName(m_model.dimension(), words), .width = groupWidth},
             {.title = budgetMeasureName(BudgetMeasure::Planned, words), .width = amountWidth, .right = true},
             {.title = budgetMeasureName(BudgetMeasure::Committed, words), .width = committedWidth, .right = true},
             {.title = budgetMeasureName(BudgetMeasure::Actual, words), .width = amountWidth, .right = true},
             {.title = budgetMeasureName(BudgetMeasure::Forecast, words), .width = amountWidth, .right = true}});
        const QString remark = tr("in %1", "a currency").arg(desk.budget()->currency);
        m_spentHeading->setRemark(remark);
        m_forecastHeading->setRemark(remark);
        m_definition->setText(budgetDefinition(words));
    }
    m_rows->setRows(std::move(rows));
    m_spent->setContents(spent);
    m_forecast->setContents(forecast);
}

void BudgetCharts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BudgetCharts::retranslate()
{
    m_switch->setAccessibleName(tr("Charts or figures"));
    m_switch->setSegmentText(0, tr("Charts"));
    m_switch->setSegmentText(1, tr("Figures"));
    m_spentHeading->setText(tr("Planned, committed, actual"));
    m_forecastHeading->setText(tr("Forecast against the plan"));
    m_spent->setTitle(tr("Planned, committed and actual of each group"));
    m_forecast->setTitle(tr("Forecast against the plan of each group"));
    m_table->setAccessibleName(tr("The charts’ figures"));
    m_table->setProperty("scrollsSideways", true);
    refresh();
}

} // namespace talbook
