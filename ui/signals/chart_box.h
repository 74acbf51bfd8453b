#pragma once

#include <QWidget>

namespace talbook
{

class LineChart;
class SectionHeading;

/// A chart under its name.
class ChartBox : public QWidget
{
    Q_OBJECT

public:
    explicit ChartBox(QWidget *parent = nullptr);

    /// `remark` stands at the right of the name.
    void setTitle(const QString &title, const QString &remark = {});
    LineChart &chart() const { return *m_chart; }

private:
    SectionHeading *m_heading;
    LineChart *m_chart;
};

} // namespace talbook
