#include "ui/signals/chart_box.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace talbook
{

ChartBox::ChartBox(QWidget *parent) : QWidget(parent), m_heading(new SectionHeading({})), m_chart(new LineChart)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid);
    column->addWidget(m_heading);
    column->addWidget(m_chart);
}

void ChartBox::setTitle(const QString &title, const QString &remark)
{
    m_heading->setText(title);
    m_heading->setRemark(remark);
    m_chart->setTitle(title);
}

} // namespace talbook
