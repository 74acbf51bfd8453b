#include "ui/committee/chart_legend.h"

#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

#include <QFontMetrics>
#include <QPainter>

namespace talbook
{

namespace
{

constexpr int sampleLength = 24;
constexpr int sampleGap = 6;
constexpr int betweenSamples = 12;

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    retranslate();
}

void ChartLegend::retranslate()
{
    m_reports = tr("reports to", "legend");
    m_influences = tr("influences", "legend");
    setAccessibleName(tr("A solid line means: %1. A dashed line means: %2.").arg(m_reports, m_influences));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Caption));
    return {2 * theme.px(sampleLength + sampleGap) + theme.px(betweenSamples) + metrics.horizontalAdvance(m_reports) +
                metrics.horizontalAdvance(m_influences) + 4,
            theme.px(metric::Control)};
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QFont font = theme.font(Type::Caption);
    int x = 0;
    const auto sample = [&](const QPen &pen, const QString &text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, height() / 2 + 0.5), QPointF(x + theme.px(sampleLength), height() / 2 + 0.5));
        x += theme.px(sampleLength + sampleGap);
        const int width = QFontMetrics(font).horizontalAdvance(text) + 2;
        paintCellText(painter, QRect(x, 0, width, height()), text, {font, theme.colour(Colour::Text2)});
        x += width + theme.px(betweenSamples);
    };
    sample(QPen(theme.colour(Colour::Control), 1), m_reports);
    QPen dashed(theme.colour(Colour::Accent), 1.5);
    dashed.setDashPattern({4, 3});
    sample(dashed, m_influences);
}

} // namespace talbook
