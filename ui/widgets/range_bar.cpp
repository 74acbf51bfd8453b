#include "ui/widgets/range_bar.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/shapes.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rangeTick = 14;

/// The text's span around `centre`, kept inside `rect`.
QRect rangeLabel(const QRect &rect, int centre, int width)
{
    const int x = std::clamp(centre - width / 2, rect.x(), std::max(rect.x(), rect.right() + 1 - width));
    return {x, rect.y(), width, rect.height()};
}

} // namespace

int rangeBarHeight(const Theme &theme)
{
    return theme.px(rangeTick) + theme.px(metric::HalfGrid) + theme.lineHeight(Type::Caption);
}

void paintRangeBar(QPainter &painter, const QRect &rect, const Theme &theme, const Spend &spend)
{
    // Room beyond the range, so that its end is a place on the bar and not the bar's end.
    const double whole = std::max({spend.to * 1.2, spend.actual * 1.05, 1.0});
    const auto at = [&](double amount) { return rect.x() + rect.width() * std::clamp(amount / whole, 0.0, 1.0); };
    const int tick = theme.px(rangeTick);
    const int thick = theme.px(metric::RangeBar);
    const int radius = theme.px(metric::BarRadius);
    const QRectF track(rect.x(), rect.y() + (tick - thick) / 2.0, rect.width(), thick);
    const QColor ink = theme.colour(spend.isOver() ? Colour::Bad : Colour::Accent);
    const auto span = [&](double from, double to, qreal inset) {
        return QRectF(at(from), track.y() + inset, at(to) - at(from), track.height() - 2 * inset);
    };
    roundedBox(painter, track, radius, theme.track());
    fillCrisp(painter, span(spend.from, spend.to, 0), theme.colour(Colour::Soft));
    fillCrisp(painter, span(0, spend.actual, 1), ink);
    for (const double end : {spend.from, spend.to})
        fillCrisp(painter, QRectF(at(end) - 1, rect.y() + 1, 1.5, tick - 2), theme.colour(Colour::Control));
    fillCrisp(painter, QRectF(at(spend.actual) - 2, rect.y() + 1, 2, tick - 2), ink);

    const QRect line(rect.x(), rect.y() + tick + theme.px(metric::HalfGrid), rect.width(),
                     theme.lineHeight(Type::Caption));
    const TextInk plain{theme.font(Type::Caption), theme.colour(Colour::Text3)};
    const TextInk strong{theme.font(Type::Caption, Weight::SemiBold),
                         theme.colour(spend.isOver() ? Colour::BadText : Colour::Text)};
    const int gap = theme.px(metric::Grid);
    const int side = spend.isOver() ? theme.px(9) : 0;
    const int markRoom = side ? side + theme.px(4) : 0;
    const QFontMetrics plainMetrics(plain.font);
    const QFontMetrics strongMetrics(strong.font);
    QRect from = rangeLabel(line, qRound(at(spend.from)), plainMetrics.horizontalAdvance(spend.fromText) + 1);
    QRect to = rangeLabel(line, qRound(at(spend.to)), plainMetrics.horizontalAdvance(spend.toText) + 1);
    QRect actual =
        rangeLabel(line, qRound(at(spend.actual)), strongMetrics.horizontalAdvance(spend.actualText) + 1 + markRoom);
    // The amount spent is what matters: the range's ends give way, and go when there is no room for them.
    const auto clear = [&](QRect &end, bool onLeft) {
        if (!end.adjusted(-gap, 0, gap, 0).intersects(actual))
            return true;
        if (onLeft)
            end.moveRight(actual.left() - gap);
        else
            end.moveLeft(actual.right() + gap);
        return end.left() >= line.left() && end.right() <= line.right();
    };
    // An end that has been reached exactly is named by the amount spent.
    const bool fromShown = spend.from != spend.actual && clear(from, spend.actual >= spend.from);
    const bool toShown =
        spend.to != spend.actual && clear(to, spend.actual >= spend.to) && !(fromShown && to.intersects(from));
    if (fromShown)
        paintCellText(painter, from, spend.fromText, plain);
    if (toShown)
        paintCellText(painter, to, spend.toText, plain);
    if (side)
        paintShape(painter, QRectF(actual.x(), actual.y() + (actual.height() - side) / 2.0, side, side),
                   Shape::Triangle, theme.colour(Colour::Bad));
    paintCellText(painter, actual.adjusted(markRoom, 0, 0, 0), spend.actualText, strong);
}

RangeBar::RangeBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBar::setSpend(const Spend &spend)
{
    m_spend = spend;
    //: amount spent, then the range it should stay in: "$12.4K, range $10K to $50K"
    setAccessibleName(tr("%1, range %2 to %3").arg(spend.actualText, spend.fromText, spend.toText));
    update();
}

QSize RangeBar::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(20 * metric::Grid), rangeBarHeight(theme)};
}

void RangeBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintRangeBar(painter, rect(), Theme::current(), m_spend);
}

void RangeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setSpend(m_spend);
}

} // namespace talbook
