#include "ui/matrix/what_if_panel.h"

#include "core/scoring/explanation.h"
#include "ui/accounts/name_dialog.h"
#include "ui/matrix/figure_slider.h"
#include "ui/matrix/kept_menu.h"
#include "ui/matrix/matrix_words.h"
#include "ui/matrix/what_if_models.h"
#include "ui/matrix/what_if_runner.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int weightEnd = 60; ///< of the sliders; a greater weight of the model widens them
constexpr int halfLifeEnd = 120;
constexpr int lowRow = 24;
constexpr int mostRows = 6; ///< of who comes and goes, before the list scrolls

void layOutTable(TableView &table, int firstFigure, int columns)
{
    table.setLeadingInset(0);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = firstFigure; column < columns; ++column) {
        table.setItemDelegateForColumn(
            column, new CellDelegate(CellDelegate::Align::Right, CellDelegate::Emphasis::Plain, &table));
        table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    }
}

/// Figures take what they need, and leave the rest to the names.
void fitFigures(TableView &table)
{
    const Theme &theme = Theme::current();
    const QFontMetrics figures(theme.font(Type::Body, Weight::SemiBold));
    const QFontMetrics heads(theme.font(Type::Caption, Weight::Medium));
    const QAbstractItemModel &model = *table.model();
    for (int column = 1; column < model.columnCount(); ++column) {
        int widest = heads.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model.rowCount(), 100); ++row)
            widest = std::max(widest, figures.horizontalAdvance(model.index(row, column).data().toString()));
        table.setColumnWidth(column, widest + 2 * theme.px(metric::CellPadding));
    }
}

} // namespace

WhatIfPanel::WhatIfPanel(Document &document, WhatIfRunner &runner, QWidget *parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_counts(new MatrixCountModel(this)),
      m_moves(new MatrixMoveModel(this))
{
    setSurface(*this, Surface::Base);
    build();
    connect(&runner, &WhatIfRunner::figuresChanged, this, &WhatIfPanel::onFigures);
    connect(&runner, &WhatIfRunner::placesChanged, this, &WhatIfPanel::showEffect);
    connect(&runner, &WhatIfRunner::refined, this, &WhatIfPanel::showMoves);
    connect(&document, &Document::reset, this, &WhatIfPanel::fillBaselines);
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches("setting"))
            fillBaselines(); // a what-if was kept or removed: no score is new
    });
    connect(&document, &Document::stateChanged, this, &WhatIfPanel::onFigures);
    connect(&Theme::current(), &Theme::changed, this, &WhatIfPanel::fitTables);
    retranslate();
    fillBaselines();
}

void WhatIfPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metric::InspectorMargin, 2, metric::Grid, 2);
    head->setSpacing(metric::Grid);
    m_title = new PlainLabel({}, {.type = Type::Section});
    m_remark = new ElidedLabel({}, {.type = Type::Caption, .colour = Colour::Text3});
    m_kept = new KeptMenu(m_document);
    connect(m_kept, &KeptMenu::refused, this, &WhatIfPanel::refused);
    connect(m_kept, &KeptMenu::chosen, this, [this](const KeptWhatIf &kept) {
        m_taken = kept.name;
        m_takenFigures = kept.figures;
        m_runner.setFigures(kept.figures);
        onFigures();
    });
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_remark);
    head->addLayout(names, 1);
    head->addWidget(m_kept);
    auto *headBox = new QWidget;
    headBox->setLayout(head);
    headBox->setFixedHeight(Theme::current().px(metric::ToolRow));
    column->addWidget(headBox);
    column->addWidget(new ThinLine(Qt::Horizontal));

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    setSurface(*content, Surface::Base);
    setSurface(*scroll->viewport(), Surface::Base);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(metric::InspectorMargin, 12, metric::InspectorMargin, 12);
    rows->setSpacing(metric::Grid);
    buildSliders(*rows);
    rows->addWidget(new ThinLine(Qt::Horizontal));
    buildEffect(*rows);
    rows->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    buildFoot(*column);
}

void WhatIfPanel::buildSliders(QVBoxLayout &column)
{
    // The rows of one group stand closer than the groups.
    const auto group = [&column] {
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        column.addLayout(rows);
        return rows;
    };
    m_weightHeading = new SectionHeading({});
    QVBoxLayout *weights = group();
    weights->addWidget(m_weightHeading);
    weights->addSpacing(metric::HalfGrid);
    for (size_t i = 0; i < m_weights.size(); ++i) {
        m_weights[i] = new FigureSlider(0, weightEnd);
        connect(m_weights[i], &FigureSlider::moved, this,
                [this, i](double figure) { change([i, figure](WhatIf &whatIf) { whatIf.weights[i] = figure; }); });
        weights->addWidget(m_weights[i]);
    }
    m_more = new QuietButton({});
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showAll = !m_showAll;
        onFigures();
    });
    weights->addWidget(m_more, 0, Qt::AlignLeft);
    column.addWidget(new ThinLine(Qt::Horizontal));
    m_limitHeading = new SectionHeading({});
    QVBoxLayout *limits = group();
    limits->addWidget(m_limitHeading);
    limits->addSpacing(metric::HalfGrid);
    m_fitFrom = new FigureSlider(0, 100);
    m_intentFrom = new FigureSlider(0, 100);
    m_halfLife = new FigureSlider(1, halfLifeEnd);
    connect(m_fitFrom, &FigureSlider::moved, this,
            [this](double figure) { change([figure](WhatIf &whatIf) { whatIf.fitFrom = figure; }); });
    connect(m_intentFrom, &FigureSlider::moved, this,
            [this](double figure) { change([figure](WhatIf &whatIf) { whatIf.intentFrom = figure; }); });
    connect(m_halfLife, &FigureSlider::moved, this,
            [this](double figure) { change([figure](WhatIf &whatIf) { whatIf.halfLifeDays = figure; }); });
    for (FigureSlider *slider : {m_fitFrom, m_intentFrom, m_halfLife})
        limits->addWidget(slider);
}

void WhatIfPanel::buildEffect(QVBoxLayout &column)
{
    m_baselineRow = new QWidget;
    auto *row = new QHBoxLayout(m_baselineRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::Grid);
    m_baselineLabel = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_baseline = new QComboBox;
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_baseline->setMinimumContentsLength(8);
    row->addWidget(m_baselineLabel);
    row->addWidget(m_baseline, 1);
    connect(m_baseline, &QComboBox::activated, this, [this](int index) {
        const auto kept = m_kept->kept();
        const auto chosen = std::ranges::find(kept, m_baseline->itemData(index).toString(), &KeptWhatIf::id);
        m_runner.setBaseline(chosen == kept.end() ? std::nullopt : std::optional(chosen->figures));
    });
    column.addWidget(m_baselineRow);
    m_countTable = new TableView({});
    m_countTable->setModel(m_counts);
    layOutTable(*m_countTable, MatrixCountModel::Before, MatrixCountModel::ColumnCount);
    m_countTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_countTable->selectRow(0);
    column.addWidget(m_countTable);
    m_moveHeading = new SectionHeading({});
    column.addWidget(m_moveHeading);
    m_direction = new SegmentedSwitch({});
    m_direction->addSegment({});
    m_direction->addSegment({});
    column.addWidget(m_direction);
    m_nobody = new PlainLabel({}, {.colour = Colour::Text3});
    column.addWidget(m_nobody);
    m_moveTable = new TableView({});
    m_moveTable->setModel(m_moves);
    layOutTable(*m_moveTable, MatrixMoveModel::Firmness, MatrixMoveModel::ColumnCount);
    column.addWidget(m_moveTable);
    connect(m_countTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhatIfPanel::showMoves);
    connect(m_direction, &SegmentedSwitch::currentChanged, this, &WhatIfPanel::showMoves);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            m_document.setCurrentAccount(m_moves->account(index.row()));
    };
    connect(m_moveTable, &QAbstractItemView::clicked, this, choose);
    connect(m_moveTable, &QAbstractItemView::activated, this, choose);
}

void WhatIfPanel::buildFoot(QVBoxLayout &column)
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metric::InspectorMargin, metric::Grid, metric::InspectorMargin, metric::Grid);
    foot->setSpacing(metric::Grid);
    m_apply = new PrimaryButton({});
    m_keep = new QPushButton;
    m_discard = new QuietButton({});
    connect(m_apply, &QPushButton::clicked, this, &WhatIfPanel::apply);
    connect(m_keep, &QPushButton::clicked, this, &WhatIfPanel::keep);
    connect(m_discard, &QPushButton::clicked, this, &WhatIfPanel::discard);
    foot->addWidget(m_apply);
    foot->addWidget(m_keep);
    foot->addWidget(m_discard);
    foot->addStretch(1);
    column.addLayout(foot);
}

void WhatIfPanel::change(const std::function<void(WhatIf &)> &how)
{
    WhatIf figures = m_runner.figures();
    how(figures);
    m_runner.setFigures(figures);
}

void WhatIfPanel::onFigures()
{
    const WhatIf &stored = m_runner.stored();
    const WhatIf &figures = m_runner.figures();
    bool hidden = false;
    for (size_t i = 0; i < m_weights.size(); ++i) {
        m_weights[i]->setStored(stored.weights[i]);
        m_weights[i]->setFigure(figures.weights[i]);
        const bool counts = stored.weights[i] > 0 || figures.weights[i] > 0;
        hidden = hidden || !counts;
        m_weights[i]->setVisible(counts || m_showAll);
    }
    m_more->setVisible(hidden);
    m_more->setText(m_showAll ? tr("Fewer components") : tr("More components"));
    const auto show = [](FigureSlider *slider, double was, double is) {
        slider->setStored(was);
        slider->setFigure(is);
    };
    show(m_fitFrom, stored.fitFrom, figures.fitFrom);
    show(m_intentFrom, stored.intentFrom, figures.intentFrom);
    show(m_halfLife, stored.halfLifeDays, figures.halfLifeDays);

    const bool moved = m_runner.isMoved();
    const bool weighs = std::ranges::any_of(figures.weights, [](double weight) { return weight > 0; });
    const bool editable = m_document.isEditable();
    m_apply->setEnabled(moved && weighs && editable);
    m_apply->setToolTip(plainToolTip(!weighs ? tr("All weights are 0; at least one component must count.")
                                     : moved ? tr("These figures will score the plan")
                                             : tr("Move a slider first")));
    m_keep->setEnabled(editable);
    m_discard->setEnabled(moved);
    const bool taken = !m_taken.isEmpty() && figures == m_takenFigures;
    m_remark->setOwnText(taken);
    m_remark->setText(taken ? m_taken : moved ? tr("nothing is stored yet") : tr("as the plan is scored"));
}

StandingGroup WhatIfPanel::group() const
{
    return MatrixCountModel::groupOf(m_countTable->currentIndex().row());
}

void WhatIfPanel::showEffect()
{
    m_counts->setEffect(m_runner.effect(), m_document.words().locale());
    showMoves();
}

void WhatIfPanel::showMoves()
{
    const QLocale &locale = m_document.words().locale();
    const auto entering = m_runner.effect().entering(group());
    const auto leaving = m_runner.effect().leaving(group());
    m_moveHeading->setText(matrixGroupName(group()));
    m_direction->setSegmentText(0, tr("Enter: %1").arg(locale.toString(qulonglong(entering.size()))));
    m_direction->setSegmentText(1, tr("Leave: %1").arg(locale.toString(qulonglong(leaving.size()))));
    const bool ofTier = group() < StandingGroup::QuadrantA;
    std::vector<MatrixMoveModel::Row> rows;
    for (const AccountMove &move : m_direction->currentIndex() == 0 ? entering : leaving) {
        const auto account = m_document.standings().indexOf(move.account);
        if (!account)
            continue;
        MatrixMoveModel::Row row{move.account, accountName(m_document.standings(), *account)};
        if (const auto *stability = m_runner.stability(); stability && *account < stability->size())
            row.firmness = ofTier ? (*stability)[*account].tier : (*stability)[*account].quadrant;
        rows.push_back(std::move(row));
    }
    m_moves->setRows(std::move(rows), locale);
    m_nobody->setVisible(m_moves->rowCount() == 0);
    m_moveTable->setVisible(m_moves->rowCount() > 0);
    fitTables();
}

void WhatIfPanel::fitTables()
{
    const Theme &theme = Theme::current();
    for (TableView *table : {m_countTable, m_moveTable}) {
        table->verticalHeader()->setMinimumSectionSize(theme.px(lowRow));
        table->verticalHeader()->setDefaultSectionSize(theme.px(lowRow));
        const int rows = std::min(table->model()->rowCount(), table == m_moveTable ? mostRows : INT_MAX);
        table->setFixedHeight(theme.px(metric::Header) + rows * theme.px(lowRow));
        fitFigures(*table);
    }
}

/// The model in use and the kept ones; the row is there only where something is kept.
void WhatIfPanel::fillBaselines()
{
    const QString chosen = m_baseline->currentData().toString();
    const auto kept = m_kept->kept();
    m_baseline->clear();
    m_baseline->addItem(tr("Model in use"));
    for (const KeptWhatIf &one : kept)
        m_baseline->addItem(one.name, one.id);
    const int found = chosen.isEmpty() ? 0 : m_baseline->findData(chosen);
    m_baseline->setCurrentIndex(std::max(found, 0));
    if (found <= 0)
        m_runner.setBaseline(std::nullopt);
    m_baselineRow->setVisible(!kept.empty());
    onFigures();
    showEffect();
}

void WhatIfPanel::apply()
{
    const WhatIf figures = m_runner.figures();
    const bool named = !m_taken.isEmpty() && figures == m_takenFigures;
    const QString title = named ? tr("Apply what-if “%1” to the scoring model").arg(m_taken)
                                : tr("Apply the what-if to the scoring model");
    const auto done = m_document.run(title, [&](Edit &edit) { return applyWhatIf(edit, figures, m_document.words()); });
    if (!done)
        Q_EMIT refused(done.error().message, done.error().details);
}

void WhatIfPanel::keep()
{
    const auto work = [this](const QString &name) {
        return m_document.run(tr("Keep what-if “%1”").arg(name.trimmed()), [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(keepWhatIf(edit, name, m_runner.figures()));
            m_taken = name.trimmed();
            m_takenFigures = m_runner.figures();
            return {};
        });
    };
    (new NameDialog({tr("Keep What-if"), tr("Name of the what-if"), tr("Keep")}, {}, work, window()))->open();
}

void WhatIfPanel::discard()
{
    m_taken.clear();
    m_runner.setFigures(m_runner.stored());
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WhatIfPanel::retranslate()
{
    m_title->setText(tr("What if"));
    m_weightHeading->setText(tr("Weights"));
    for (size_t i = 0; i < m_weights.size(); ++i)
        m_weights[i]->setName(componentName(Component(i), m_document.words()));
    m_limitHeading->setText(tr("Thresholds and decay"));
    m_fitFrom->setName(tr("Fit from"));
    m_intentFrom->setName(tr("Intent from"));
    m_halfLife->setName(tr("Half-life, days"));
    m_baselineLabel->setText(tr("before:"));
    m_baseline->setAccessibleName(tr("Compared with"));
    m_baseline->setItemText(0, tr("Model in use"));
    m_countTable->setAccessibleName(tr("Accounts before and after"));
    m_moveTable->setAccessibleName(tr("Accounts that change"));
    m_direction->setAccessibleName(tr("Who comes or who goes"));
    m_nobody->setText(tr("Nobody."));
    m_apply->setText(tr("Apply"));
    m_keep->setText(tr("Keep as…"));
    m_discard->setText(tr("Discard"));
    onFigures();
    showEffect();
}

} // namespace talbook
