#include "ui/importing/step_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace talbook
{

namespace
{

constexpr int disc = 20;
constexpr int gap = 3 * metric::Grid;

} // namespace

StepBar::StepBar(const QStringList &titles, QWidget *parent) : QWidget(parent), m_titles(titles)
{
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles.value(step)));
    update();
}

QSize StepBar::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Body, Weight::SemiBold));
    int width = 0;
    for (const QString &title : m_titles)
        width += theme.px(disc + metric::Grid + gap) + metrics.horizontalAdvance(title);
    return {width, theme.px(metric::Control)};
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = theme.px(disc);
    int x = 0;
    for (int step = 0; step < m_titles.size(); ++step) {
        const bool isBehind = step < m_current;
        const bool isHere = step == m_current;
        const QRectF mark(x + 0.5, (height() - size) / 2.0 + 0.5, size - 1, size - 1);
        painter.setPen(QPen(theme.colour(isHere || isBehind ? Colour::Accent : Colour::Control), 1.25));
        painter.setBrush(isHere ? QBrush(theme.colour(Colour::Accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(mark);
        if (isBehind) {
            const int tick = theme.px(metric::CaptionIcon);
            paintIcon(painter, QRectF(mark.center() - QPointF(tick, tick) / 2, QSizeF(tick, tick)), u"check",
                      theme.colour(Colour::Accent));
        } else {
            painter.setFont(theme.font(Type::Caption, Weight::SemiBold));
            painter.setPen(theme.colour(isHere ? Colour::OnAccent : Colour::Text2));
            painter.drawText(mark, Qt::AlignCenter, QString::number(step + 1));
        }
        x += size + theme.px(metric::Grid);
        const QFont font = theme.font(Type::Body, isHere ? Weight::SemiBold : Weight::Regular);
        painter.setFont(font);
        painter.setPen(theme.colour(isHere ? Colour::Text : Colour::Text2));
        const int width = QFontMetrics(font).horizontalAdvance(m_titles[step]);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, m_titles[step]);
        x += width + theme.px(gap);
    }
}

} // namespace talbook
