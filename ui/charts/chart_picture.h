#pragma once

#include "ui/charts/chart_figures.h"

#include <QWidget>

namespace talbook
{

/// Whatever draws a chart's figures. Takes the keyboard: arrows go from point to point, Enter chooses one.
class ChartPicture : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setFigures(const ChartFigures &figures) = 0;

Q_SIGNALS:
    /// The person wants to see what stands behind a figure.
    void chosen(int point, int series);
};

} // namespace talbook
