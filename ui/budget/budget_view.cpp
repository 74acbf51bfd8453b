#include "ui/budget/budget_view.h"

#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "ui/budget/budget_desk.h"
#include "ui/budget/budget_model.h"
#include "ui/budget/budget_table.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array shownMeasures = {BudgetMeasure::Planned, BudgetMeasure::Committed, BudgetMeasure::Actual,
                                      BudgetMeasure::Remaining, BudgetMeasure::Forecast};
constexpr int dimensions = int(BudgetDimension::Month) + 1;

double roundingOf(const BudgetRounding &rounding, BudgetMeasure measure)
{
    switch (measure) {
    case BudgetMeasure::Planned:
        return rounding.planned;
    case BudgetMeasure::Committed:
        return rounding.committed;
    case BudgetMeasure::Actual:
        return rounding.actual;
    case BudgetMeasure::Remaining:
        return rounding.remaining;
    case BudgetMeasure::Forecast:
        return rounding.forecast;
    }
    Q_UNREACHABLE();
}

} // namespace

BudgetView::BudgetView(BudgetModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new BudgetTable(model)),
      m_foot(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3}))
{
    m_table->setProperty("scrollsSideways", true); // a column a month
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildSums());
    column->addWidget(buildTools());
    column->addWidget(buildNotice());
    column->addWidget(m_table, 1);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(metric::PageMargin, metric::HalfGrid, metric::PageMargin, metric::HalfGrid);
    column->addWidget(m_foot);
    setFocusProxy(m_table);
    connect(&model, &QAbstractItemModel::modelReset, this, &BudgetView::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &BudgetView::refresh);
    retranslate();
}

QWidget *BudgetView::buildSums()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(metric::PageMargin, metric::HalfGrid, metric::PageMargin, metric::Grid);
    row->setSpacing(3 * metric::Grid);
    for (size_t i = 0; i < shownMeasures.size(); ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        const Sum sum{new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3}),
                      new PlainLabel({}, {.type = Type::Section})};
        column->addWidget(sum.name);
        column->addWidget(sum.amount);
        row->addLayout(column);
        m_sums.push_back(sum);
    }
    row->addStretch(1);
    return holder;
}

QWidget *BudgetView::buildTools()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    row->setSpacing(metric::Grid);
    m_dimension = new SegmentedSwitch({});
    for (int i = 0; i < dimensions; ++i)
        m_dimension->addSegment({});
    m_measureName = new PlainLabel({}, {.colour = Colour::Text2});
    m_measure = new QComboBox;
    for (const BudgetMeasure measure : shownMeasures)
        m_measure->addItem({}, int(measure));
    row->addWidget(m_dimension);
    row->addStretch(1);
    row->addWidget(m_measureName);
    row->addWidget(m_measure);
    connect(m_dimension, &SegmentedSwitch::currentChanged, this,
            [this](int by) { m_model.setDimension(BudgetDimension(by)); });
    connect(m_measure, &QComboBox::activated, this,
            [this](int) { m_model.setMeasure(BudgetMeasure(m_measure->currentData().toInt())); });
    return holder;
}

QWidget *BudgetView::buildNotice()
{
    m_noticeRow = new QWidget;
    auto *row = new QHBoxLayout(m_noticeRow);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    row->setSpacing(metric::Grid);
    auto *mark = new QLabel;
    mark->setPixmap(icon(u"triangle-alert", Colour::WarnText).pixmap(Theme::current().px(metric::Icon)));
    m_notice = new PlainLabel({}, {.colour = Colour::WarnText});
    m_notice->setWordWrap(true);
    m_rates = new QPushButton;
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(m_notice, 1);
    row->addWidget(m_rates, 0, Qt::AlignTop);
    connect(m_rates, &QPushButton::clicked, this, &BudgetView::ratesRequested);
    m_noticeRow->hide();
    return m_noticeRow;
}

QString BudgetView::sumText(BudgetMeasure measure) const
{
    return m_sums[size_t(measure)].amount->text();
}

QString BudgetView::notice() const
{
    return m_noticeRow->isHidden() ? QString() : m_notice->text();
}

QString BudgetView::foot() const
{
    return m_foot->text();
}

void BudgetView::setDimension(BudgetDimension dimension)
{
    m_dimension->setCurrentIndex(int(dimension));
    m_model.setDimension(dimension);
}

void BudgetView::setMeasure(BudgetMeasure measure)
{
    m_measure->setCurrentIndex(m_measure->findData(int(measure)));
    m_model.setMeasure(measure);
}

void BudgetView::refresh()
{
    const BudgetDesk &desk = m_model.desk();
    if (!desk.budget())
        return;
    const Wording &words = desk.document().words();
    for (size_t i = 0; i < shownMeasures.size(); ++i) {
        m_sums[i].name->setText(budgetMeasureName(shownMeasures[i], words));
        const QString amount =
            exactMoney(amountOf(m_model.grid().sum, shownMeasures[i]), desk.budget()->currency, words);
        // A sum of rounded amounts says so; the foot says by how much.
        const bool rounded = isRounding(roundingOf(desk.budget()->rounding, shownMeasures[i]));
        m_sums[i].amount->setText(roundedMark(rounded) + amount);
        const QString rounding = rounded ? u'\n' + roundingSentence(*desk.budget(), words) : QString();
        m_sums[i].amount->setToolTip(plainToolTip(budgetDefinition(words) + rounding));
    }
    for (int by = 0; by < dimensions; ++by)
        m_dimension->setSegmentText(by, budgetDimensionName(BudgetDimension(by), words));
    for (size_t i = 0; i < shownMeasures.size(); ++i)
        m_measure->setItemText(int(i), budgetMeasureName(shownMeasures[i], words));
    const QString uncounted = uncountedSentence(*desk.budget(), words);
    m_notice->setText(uncounted);
    m_noticeRow->setVisible(!uncounted.isEmpty());
    QStringList foot;
    if (desk.document().isReadOnly())
        foot.append(tr("This plan is open for reading only: nothing can be changed here."));
    foot.append(roundingSentence(*desk.budget(), words));
    foot.removeAll(QString());
    m_foot->setText(foot.join(u' '));
    m_foot->setVisible(!foot.isEmpty());
}

void BudgetView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BudgetView::retranslate()
{
    m_dimension->setAccessibleName(tr("What the rows are"));
    m_measureName->setText(tr("Months show"));
    m_measure->setAccessibleName(tr("What the months show"));
    m_rates->setText(tr("Exchange rates…"));
    m_table->setAccessibleName(tr("Budget"));
    refresh();
}

} // namespace talbook
