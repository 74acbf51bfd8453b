#include "ui/matrix/hover_facts.h"
#include "ui/matrix/matrix_legend.h"
#include "ui/matrix/matrix_page.h"
#include "ui/matrix/matrix_plot.h"
#include "ui/matrix/matrix_scope.h"
#include "ui/matrix/matrix_table.h"
#include "ui/matrix/matrix_table_model.h"
#include "ui/matrix/matrix_tools.h"
#include "ui/matrix/matrix_words.h"
#include "ui/matrix/selection_bar.h"
#include "ui/matrix/what_if_panel.h"
#include "ui/matrix/what_if_runner.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QStackedLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double buttonZoom = 1.5;
constexpr int leastSheet = 360;

} // namespace

void MatrixPage::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_toolRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_toolRow->setContentsMargins(metric::PageMargin, metric::Grid, 12, metric::Grid);
    m_toolRow->setSpacing(metric::Grid);
    m_scope = new MatrixScope(m_document);
    m_tools = new MatrixTools;
    m_toolRow->addWidget(m_scope, 0, Qt::AlignLeft);
    m_toolRow->addStretch(1);
    m_toolRow->addWidget(m_tools);
    whole->addLayout(m_toolRow);
    whole->addWidget(new ThinLine(Qt::Horizontal));
    buildPlot();
    buildTable();
    m_empty = new EmptyState(u"scatter-chart"_s, {}, {});
    m_sheet = new QWidget;
    m_stack = new QStackedLayout(m_sheet);
    m_stack->addWidget(m_plotSide);
    m_stack->addWidget(m_tableSide);
    m_stack->addWidget(m_empty);
    m_panelLine = new ThinLine(Qt::Vertical);
    m_panel = new WhatIfPanel(m_document, *m_runner);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_sheet, 1);
    below->addWidget(m_panelLine);
    below->addWidget(m_panel);
    whole->addLayout(below, 1);
}

/// Where there is little room, or text is large, the tools take a row of their own, and the panel stands in place of
/// the plot instead of beside it.
void MatrixPage::arrange()
{
    const Theme &theme = Theme::current();
    const int wanted = m_scope->sizeHint().width() + m_tools->sizeHint().width() + 3 * metric::PageMargin;
    m_toolRow->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool anybody = m_document.isOpen() && m_document.standings().size() > 0;
    const bool panel = m_tools->isWhatIf() && anybody;
    const bool narrow = width() < theme.px(metric::Inspector + leastSheet);
    m_panel->setVisible(panel);
    m_panelLine->setVisible(panel && !narrow);
    m_sheet->setVisible(!panel || !narrow);
    m_panel->setMinimumWidth(theme.px(metric::Inspector));
    m_panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(metric::Inspector));
}

/// The layout's own would be that of the tools beside one another, and a page that is not in view keeps the whole
/// window as wide as that; arrange() puts them below one another and the panel in place of the plot.
QSize MatrixPage::minimumSizeHint() const
{
    const QMargins margins = m_toolRow->contentsMargins();
    const int tools = std::max(m_scope->minimumSizeHint().width(), m_tools->minimumSizeHint().width());
    const int sheet = std::max(m_sheet->minimumSizeHint().width(), Theme::current().px(metric::Inspector));
    const QSize whole = Page::minimumSizeHint();
    return {std::min(whole.width(), std::max(tools + margins.left() + margins.right(), sheet)), whole.height()};
}

void MatrixPage::buildPlot()
{
    m_plotSide = new QWidget;
    auto *column = new QVBoxLayout(m_plotSide);
    column->setContentsMargins(metric::Grid, 0, metric::Grid, 0);
    column->setSpacing(0);
    m_plot = new MatrixPlot;
    m_plot->setFactsOf([this](quint32 account) {
        return hoverFacts(m_document.standings(), account, *m_runner, m_document.words().locale());
    });
    m_plot->setInWords([this](quint32 account) {
        return placeInWords(m_document.standings(), account, m_runner->places()[account], m_document.words().locale());
    });
    m_plot->installEventFilter(this);
    m_selectionBar = new SelectionBar(m_plot);
    column->addWidget(m_plot, 1);
    column->addWidget(buildFoot());
}

QWidget *MatrixPage::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(52, 0, metric::Grid, metric::HalfGrid);
    row->setSpacing(metric::HalfGrid);
    m_legend = new MatrixLegend;
    m_zoomOut = new IconButton(icon(u"zoom-out"), {});
    m_zoomIn = new IconButton(icon(u"zoom-in"), {});
    m_zoomAll = new IconButton(icon(u"maximize"), {});
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_plot->zoomBy(buttonZoom); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_plot->zoomBy(1 / buttonZoom); });
    connect(m_zoomAll, &QToolButton::clicked, m_plot, &MatrixPlot::showAll);
    row->addWidget(m_legend, 1);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoomIn);
    row->addWidget(m_zoomAll);
    return foot;
}

void MatrixPage::buildTable()
{
    m_tableSide = new QWidget;
    auto *column = new QVBoxLayout(m_tableSide);
    column->setContentsMargins(0, 0, 0, 0);
    m_tableModel = new MatrixTableModel(m_document, this);
    m_table = new MatrixTable(m_document, *m_tableModel);
    connect(m_table->sortHeader(), &SortHeader::sortRequested, this, &MatrixPage::selectInTable);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(idOf(m_tableModel->accountAt(index.row()))); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_selecting)
            return;
        std::vector<quint32> accounts;
        for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
            accounts.push_back(m_tableModel->accountAt(row.row()));
        m_selecting = true;
        select(accounts, SelectHow::Replace);
        m_selecting = false;
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_selecting)
                    m_document.setCurrentAccount(idOf(m_tableModel->accountAt(current.row())));
            });
    column->addWidget(m_table);
}

void MatrixPage::connectParts()
{
    connect(m_runner, &WhatIfRunner::placesChanged, this, &MatrixPage::onPlaces);
    connect(m_runner, &WhatIfRunner::refined, this, &MatrixPage::onRefined);
    connect(m_runner, &WhatIfRunner::figuresChanged, this,
            [this] { m_plot->setThresholds(m_runner->figures().fitFrom, m_runner->figures().intentFrom); });
    connect(&m_document, &Document::currentAccountChanged, this, &MatrixPage::showCurrent);
    connect(&m_document, &Document::stateChanged, this,
            [this] { m_selectionBar->setSelected(qsizetype(m_selected.size()), m_document.isEditable()); });
    // A segment changes no figures, so nothing else tells of it.
    connect(&m_document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (!m_document.isOpen() || !summary.touches("segment"))
            return;
        m_stale = true;
        onPlaces();
    });
    connect(m_scope, &MatrixScope::changed, this, [this] {
        m_stale = true;
        onPlaces();
    });
    connect(m_panel, &WhatIfPanel::refused, this, [this](const QString &message, const QString &details) {
        Q_EMIT failed({ErrorCode::BadInput, message, details});
    });
    connect(m_tools, &MatrixTools::toolChosen, m_plot, &MatrixPlot::setTool);
    connect(m_tools, &MatrixTools::tableToggled, this, [this] {
        showState();
        remember();
    });
    connect(m_tools, &MatrixTools::trailsChanged, this, [this] {
        showTrails();
        remember();
    });
    connect(m_tools, &MatrixTools::whatIfToggled, this, [this] {
        showState();
        remember();
        Q_EMIT inspectorChanged();
    });
    connect(m_tools, &MatrixTools::exportRequested, this, &MatrixPage::exportPicture);
    connect(m_selectionBar, &SelectionBar::launchRequested, this, &MatrixPage::launchRequested);
    connect(m_selectionBar, &SelectionBar::segmentRequested, this, &MatrixPage::saveSegment);
    connect(m_selectionBar, &SelectionBar::tierRequested, this, &MatrixPage::setTier);
    connect(m_selectionBar, &SelectionBar::clearRequested, this, [this] { select({}, SelectHow::Replace); });
    connect(m_selectionBar, &SelectionBar::tableRequested, this, [this] {
        m_tools->setTable(true);
        m_table->setFocus();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_document.isOpen() && m_document.standings().size() > 0) {
            m_scope->chooseOwner({});
            m_scope->choose(MatrixScope::All);
        } else {
            Q_EMIT importRequested();
        }
    });
}

void MatrixPage::connectPlot()
{
    connect(m_plot, &MatrixPlot::selectRequested, this,
            [this](const std::vector<quint32> &accounts, SelectHow how) { select(accounts, how); });
    connect(m_plot, &MatrixPlot::clearRequested, this, [this] { select({}, SelectHow::Replace); });
    connect(m_plot, &MatrixPlot::currentRequested, this,
            [this](quint32 account) { m_document.setCurrentAccount(idOf(account)); });
    connect(m_plot, &MatrixPlot::openRequested, this, [this](quint32 account) { Q_EMIT openRequested(idOf(account)); });
    connect(m_plot, &MatrixPlot::viewChanged, this, &MatrixPage::remember);
    connect(m_plot, &MatrixPlot::menuRequested, this, &MatrixPage::openMenu);
    connect(m_plot, &MatrixPlot::thresholdsMoved, this, [this](double fit, double intent) {
        WhatIf figures = m_runner->figures();
        figures.fitFrom = fit;
        figures.intentFrom = intent;
        m_runner->setFigures(figures);
    });
}

} // namespace talbook
