#pragma once

#include "ui/charts/chart_picture.h"

namespace talbook
{

class LineChart;

/// Figures over time, as lines or as stacked bars.
class LinePicture : public ChartPicture
{
    Q_OBJECT

public:
    explicit LinePicture(QWidget *parent = nullptr);

    void setFigures(const ChartFigures &figures) override;
    LineChart &chart() const { return *m_chart; }

private:
    LineChart *m_chart;
};

} // namespace talbook
