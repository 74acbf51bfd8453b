#include "ui/charts/line_picture.h"

#include "ui/widgets/line_chart.h"

#include <QVBoxLayout>

namespace talbook
{

LinePicture::LinePicture(QWidget *parent) : ChartPicture(parent), m_chart(new LineChart)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusProxy(m_chart);
    connect(m_chart, &LineChart::chosenByPerson, this, [this](int point) { Q_EMIT chosen(point, 0); });
}

void LinePicture::setFigures(const ChartFigures &figures)
{
    ChartContents contents;
    contents.stacked = figures.stacked;
    contents.decimals = 1;
    contents.scores = false;
    for (size_t i = 0; i < figures.points.size(); ++i) {
        contents.labels.append(figures.points[i].label);
        contents.details.append(figures.sentence(i));
    }
    for (size_t i = 0; i < figures.series.size(); ++i) {
        if (!figures.series[i].drawn)
            continue;
        ChartContents::Series series{figures.series[i].name, figures.series[i].colour};
        for (const ChartPoint &point : figures.points)
            series.values.append(point.values[i].value.value_or(0));
        contents.series.append(series);
    }
    m_chart->setTitle(figures.title);
    m_chart->setContents(contents);
}

} // namespace talbook
