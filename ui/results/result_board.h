#pragma once

#include "ui/charts/chart_panel.h"
#include "ui/results/metric_charts.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;

namespace talbook
{

/// Charts two by two, one below the other where there is no room for two.
class ResultBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit ResultBoard(Dialogs &dialogs, QWidget *parent = nullptr);

    /// Above the charts, over the whole width.
    void setHead(QWidget *head);
    /// Adds a chart; its figures follow by show(). Returns its place.
    int add(ChartPicture *picture);
    void show(int place, const ResultChart &chart);
    ChartPanel &panel(int place) const { return *m_panels[size_t(place)]; }

Q_SIGNALS:
    void figureRequested(const talbook::FigureSource &source);
    void failed(const talbook::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Dialogs &m_dialogs;
    QWidget *m_content;
    QGridLayout *m_grid;
    QWidget *m_head = nullptr;
    std::vector<ChartPanel *> m_panels;
    std::vector<ResultChart> m_charts;
    int m_columns = 0;
};

} // namespace talbook
