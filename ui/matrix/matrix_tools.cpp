#include "ui/matrix/matrix_tools.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/push_buttons.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace talbook
{

using namespace Qt::StringLiterals;

MatrixTools::MatrixTools(QWidget *parent)
    : QWidget(parent), m_tools(new QButtonGroup(this)), m_trailsMenu(new QMenu(this)), m_exportMenu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::HalfGrid);
    for (const auto &[tool, name] :
         {std::pair(PlotTool::Rectangle, u"square"_s), std::pair(PlotTool::Lasso, u"lasso-select"_s),
          std::pair(PlotTool::Move, u"move"_s)}) {
        auto *button = new IconButton(icon(name), {});
        button->setCheckable(true);
        m_tools->addButton(button, int(tool));
        row->addWidget(button);
    }
    m_tools->button(int(PlotTool::Rectangle))->setChecked(true);
    connect(m_tools, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT toolChosen(PlotTool(id)); });
    row->addSpacing(metric::Grid);

    m_trails = new IconButton(icon(u"history"), {});
    m_trails->setMenu(m_trailsMenu);
    m_ofSelected = m_trailsMenu->addAction(QString());
    m_ofStrikeZone = m_trailsMenu->addAction(QString());
    for (QAction *action : {m_ofSelected, m_ofStrikeZone}) {
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &MatrixTools::trailsChanged);
    }
    m_ofSelected->setChecked(true);
    m_table = new IconButton(icon(u"table-2"), {});
    m_table->setCheckable(true);
    connect(m_table, &QToolButton::toggled, this, &MatrixTools::tableToggled);
    m_export = new IconButton(icon(u"share"), {});
    m_export->setMenu(m_exportMenu);
    m_whatIf = new QPushButton(icon(u"sliders-horizontal"), {});
    m_whatIf->setCheckable(true);
    m_whatIf->setObjectName(u"whatIf"_s);
    connect(m_whatIf, &QPushButton::toggled, this, &MatrixTools::whatIfToggled);
    row->addWidget(m_trails);
    row->addWidget(m_table);
    row->addWidget(m_export);
    row->addSpacing(metric::HalfGrid);
    row->addWidget(m_whatIf);
    retranslate();
}

IconButton &MatrixTools::toolButton(PlotTool tool) const
{
    return *static_cast<IconButton *>(m_tools->button(int(tool)));
}

void MatrixTools::setTool(PlotTool tool)
{
    m_tools->button(int(tool))->setChecked(true);
}

void MatrixTools::setTable(bool on)
{
    m_table->setChecked(on);
}

void MatrixTools::setWhatIf(bool on)
{
    m_whatIf->setChecked(on);
}

void MatrixTools::setTrails(bool ofSelected, bool ofStrikeZone)
{
    m_ofSelected->setChecked(ofSelected);
    m_ofStrikeZone->setChecked(ofStrikeZone);
}

bool MatrixTools::trailsOfSelected() const
{
    return m_ofSelected->isChecked();
}

bool MatrixTools::trailsOfStrikeZone() const
{
    return m_ofStrikeZone->isChecked();
}

bool MatrixTools::isTable() const
{
    return m_table->isChecked();
}

bool MatrixTools::isWhatIf() const
{
    return m_whatIf->isChecked();
}

void MatrixTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MatrixTools::retranslate()
{
    toolButton(PlotTool::Rectangle).setName(tr("Select by a rectangle"));
    toolButton(PlotTool::Lasso).setName(tr("Select by a lasso"));
    toolButton(PlotTool::Move).setName(tr("Move the view (or hold Space)"));
    m_trails->setName(tr("Trails: where accounts were 4 and 12 weeks ago"));
    m_ofSelected->setText(tr("Trails of the selected"));
    m_ofStrikeZone->setText(tr("Trails of the strike zone"));
    m_table->setName(tr("Show as table"));
    m_export->setName(tr("Export"));
    m_exportMenu->clear();
    m_exportMenu->addAction(tr("Export as PNG…"), this, [this] { Q_EMIT exportRequested(u"png"_s); });
    m_exportMenu->addAction(tr("Export as SVG…"), this, [this] { Q_EMIT exportRequested(u"svg"_s); });
    m_whatIf->setText(tr("What if"));
}

} // namespace talbook
