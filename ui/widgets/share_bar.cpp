#include "ui/widgets/share_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bar_painters.h"

#include <QPainter>

#include <algorithm>

namespace talbook
{

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShares(double filled, double track)
{
    m_filled = filled;
    m_track = std::clamp(track, 0.0, 1.0);
    update();
}

QSize ShareBar::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(12 * metric::Grid), theme.px(metric::ScoreBar)};
}

QSize ShareBar::minimumSizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(4 * metric::Grid), theme.px(metric::ScoreBar)};
}

void ShareBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QRect track = rect();
    track.setWidth(qRound(track.width() * m_track));
    if (layoutDirection() == Qt::RightToLeft)
        track.moveRight(rect().right());
    paintShareBar(painter, track, Theme::current(), m_filled);
}

} // namespace talbook
