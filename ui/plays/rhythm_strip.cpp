#include "ui/plays/rhythm_strip.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shapes.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr int week = 7;
constexpr int scaleHeight = 16;
constexpr int barHeight = 18;
constexpr int tickHeight = 12;
constexpr int mark = 10;

} // namespace

RhythmStrip::RhythmStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Weeks of the play"));
}

void RhythmStrip::setPlay(const Play &play, const QString &chosen)
{
    m_play = play;
    m_chosen = chosen;
    update();
}

QSize RhythmStrip::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(200), theme.px(scaleHeight + barHeight + tickHeight + metric::Grid)};
}

/// Whole weeks that hold everything.
int RhythmStrip::days() const
{
    int last = std::max(1, m_play.durationDays);
    for (const PlayPhase &phase : m_play.phases)
        last = std::max(last, phase.lastDay);
    for (const PlayStep &step : m_play.steps)
        last = std::max(last, step.day + step.duration - 1);
    return (last + week - 1) / week * week;
}

double RhythmStrip::xOf(double day) const
{
    return (day - 1) / days() * width();
}

QRectF RhythmStrip::barOf(const PlayPhase &phase) const
{
    const Theme &theme = Theme::current();
    const double left = xOf(phase.firstDay);
    return {left, double(theme.px(scaleHeight)), std::max(4.0, xOf(phase.lastDay + 1) - left - 2),
            double(theme.px(barHeight))};
}

const PlayPhase *RhythmStrip::phaseAt(QPointF at) const
{
    const auto found =
        std::ranges::find_if(m_play.phases, [&](const PlayPhase &phase) { return barOf(phase).contains(at); });
    return found == m_play.phases.end() ? nullptr : &*found;
}

const PlayStep *RhythmStrip::stepAt(QPointF at) const
{
    const Theme &theme = Theme::current();
    if (at.y() < theme.px(scaleHeight + barHeight))
        return nullptr;
    const PlayStep *nearest = nullptr;
    double best = theme.px(6);
    for (const PlayStep &step : m_play.steps) {
        const double distance = std::abs(xOf(step.day + 0.5) - at.x());
        if (distance < best) {
            best = distance;
            nearest = &step;
        }
    }
    return nearest;
}

void RhythmStrip::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int weeks = days() / week;
    painter.setFont(theme.font(Type::Caption));
    const QFontMetrics metrics(painter.font());
    const double weekWidth = double(width()) / weeks;
    const int every = std::max(1, int(std::ceil(metrics.horizontalAdvance(tr("W %1").arg(weeks)) * 1.5 / weekWidth)));
    for (int i = 0; i < weeks; ++i) {
        const double x = i * weekWidth;
        fillCrisp(painter, QRectF(x, 0, 1, height()), theme.colour(Colour::Sep));
        if (i % every != 0)
            continue;
        painter.setPen(theme.colour(Colour::Text3));
        painter.drawText(QRectF(x + theme.px(4), 0, weekWidth * every - theme.px(4), theme.px(scaleHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("W %1").arg(locale().toString(i + 1)));
    }
    for (const PlayPhase &phase : m_play.phases) {
        const QRectF bar = barOf(phase);
        const bool chosen = phase.id == m_chosen;
        roundedBox(painter, bar, theme.px(metric::BadgeRadius), theme.colour(Colour::Soft),
                   theme.colour(chosen ? Colour::Accent : Colour::Mid), chosen ? 2 : 1);
        painter.setPen(theme.colour(Colour::Text));
        const QRectF room = bar.adjusted(theme.px(6), 0, -theme.px(4), 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(phase.name, Qt::ElideRight, int(room.width())));
    }
    const double top = theme.px(scaleHeight + barHeight + metric::HalfGrid);
    for (const PlayStep &step : m_play.steps) {
        const double x = xOf(step.day + 0.5);
        const bool chosen = step.id == m_chosen;
        const Colour colour = chosen ? Colour::Accent : Colour::Text2;
        if (step.milestone) {
            const double size = theme.px(mark);
            paintShape(painter, {x - size / 2, top, size, size}, Shape::Diamond, theme.colour(colour));
        } else {
            fillCrisp(painter, QRectF(x - (chosen ? 1.5 : 0.5), top, chosen ? 4 : 2, theme.px(tickHeight - 2)),
                      theme.colour(colour));
        }
    }
}

void RhythmStrip::mousePressEvent(QMouseEvent *event)
{
    if (const PlayStep *step = stepAt(event->position()))
        Q_EMIT stepRequested(QString(step->id));
    else if (const PlayPhase *phase = phaseAt(event->position()))
        Q_EMIT phaseRequested(QString(phase->id));
}

bool RhythmStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString text;
        if (const PlayStep *step = stepAt(help->pos()))
            text = tr("Day %1: %2").arg(locale().toString(step->day), step->action);
        else if (const PlayPhase *phase = phaseAt(help->pos()))
            text = phase->name;
        QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : plainToolTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace talbook
