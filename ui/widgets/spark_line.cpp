#include "ui/widgets/spark_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bar_painters.h"
#include "ui/widgets/plain_label.h"

#include <QPainter>

namespace talbook
{

SparkLine::SparkLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SparkLine::setValues(const QList<double> &values, const QString &inWords)
{
    m_values = values;
    setAccessibleName(inWords);
    setToolTip(plainToolTip(inWords));
    update();
}

QSize SparkLine::sizeHint() const
{
    return {Theme::current().px(metric::SparkWidth), Theme::current().px(metric::SparkHeight)};
}

void SparkLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintSparkLine(painter, rect(), Theme::current(), m_values);
}

} // namespace talbook
