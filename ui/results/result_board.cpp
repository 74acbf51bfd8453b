#include "ui/results/result_board.h"

#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace talbook
{

namespace
{

constexpr int leastForTwo = 720;

} // namespace

ResultBoard::ResultBoard(Dialogs &dialogs, QWidget *parent)
    : QScrollArea(parent), m_dialogs(dialogs), m_content(new QWidget), m_grid(new QGridLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_grid->setContentsMargins(metric::PageMargin, 2 * metric::Grid, metric::PageMargin, 2 * metric::Grid);
    m_grid->setHorizontalSpacing(4 * metric::Grid);
    m_grid->setVerticalSpacing(3 * metric::Grid);
    column->addLayout(m_grid, 1);
    setWidget(m_content);
    setSurface(*m_content, Surface::Base);
    setSurface(*viewport(), Surface::Base);
}

void ResultBoard::setHead(QWidget *head)
{
    m_head = head;
    static_cast<QVBoxLayout *>(m_content->layout())->insertWidget(0, head);
}

int ResultBoard::add(ChartPicture *picture)
{
    const int place = int(m_panels.size());
    auto *panel = new ChartPanel(picture, m_dialogs, m_content);
    m_panels.push_back(panel);
    m_charts.emplace_back();
    connect(panel, &ChartPanel::failed, this, &ResultBoard::failed);
    connect(panel, &ChartPanel::chosen, this, [this, place](int point, int series) {
        if (const FigureSource *source = m_charts[size_t(place)].source(point, series))
            Q_EMIT figureRequested(*source);
    });
    m_columns = 0;
    arrange();
    return place;
}

void ResultBoard::show(int place, const ResultChart &chart)
{
    m_charts[size_t(place)] = chart;
    m_panels[size_t(place)]->setFigures(chart.figures);
}

void ResultBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ResultBoard::arrange()
{
    const int columns = viewport()->width() >= Theme::current().px(leastForTwo) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (ChartPanel *panel : m_panels)
        m_grid->removeWidget(panel);
    for (int i = 0; i < int(m_panels.size()); ++i)
        m_grid->addWidget(m_panels[size_t(i)], i / columns, i % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace talbook
