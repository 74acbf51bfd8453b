#include "ui/theme/crisp.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionSlider>

namespace talbook::stylepart
{

namespace
{

constexpr int progressTextRoom = 40;

/// The colour of what is scrolled, so that the bar seems to lie on it.
QColor scrolledGround(const QWidget *bar, const QPalette &fallback)
{
    for (const QWidget *above = bar; above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
        if (!area)
            continue;
        const auto *scroll = qobject_cast<const QScrollArea *>(area);
        const QWidget *content =
            scroll && scroll->widget() && scroll->widget()->autoFillBackground() ? scroll->widget() : area->viewport();
        return content->palette().color(content->backgroundRole());
    }
    return fallback.color(QPalette::Window);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestThumb)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const auto stretch = [&](int from, int to) {
        const QRect rect = horizontal ? QRect(from, 0, to - from, option.rect.height())
                                      : QRect(0, from, option.rect.width(), to - from);
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    int thumb = length;
    if (const qint64 range = qint64(option.maximum) - option.minimum; range > 0)
        thumb = std::max(int(qint64(length) * option.pageStep / (range + option.pageStep)),
                         std::min(shortestThumb, length));
    const int from = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                     length - thumb, option.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(from, from + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, from);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(from + thumb, length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {}; // no arrow buttons: the wheel, the keys and the thumb are enough
    }
}

void drawScrollBar(const Brushwork &work, const QStyleOptionSlider &option, const QStyle &style)
{
    work.painter.fillRect(option.rect, scrolledGround(work.widget, option.palette));
    if (option.maximum <= option.minimum)
        return;
    const QRect thumb = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, work.widget);
    const bool active = option.state & QStyle::State_Enabled && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int side = work.theme.px(2);
    const QRect body = horizontal ? thumb.adjusted(2, side, -2, -side) : thumb.adjusted(side, 2, -side, -2);
    roundedBox(work.painter, body, std::min(body.width(), body.height()) / 2.0,
               work.theme.colour(active ? Colour::Control : Colour::Border));
}

void drawSlider(const Brushwork &work, const QStyleOptionSlider &option, const QStyle &style)
{
    const Theme &theme = work.theme;
    const QRect handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, work.widget);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int thick = theme.px(4);
    const int radius = theme.px(metric::BarRadius);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor accent = enabled ? theme.colour(Colour::Accent) : theme.disabled(Colour::Accent);
    const QPoint middle = handle.center();

    QRect groove = option.rect;
    QRect done = option.rect;
    if (horizontal) {
        groove = QRect(groove.x(), middle.y() - thick / 2 + 1, groove.width(), thick);
        done = groove;
        if (option.upsideDown)
            done.setLeft(middle.x());
        else
            done.setRight(middle.x());
    } else {
        groove = QRect(middle.x() - thick / 2 + 1, groove.y(), thick, groove.height());
        done = groove;
        if (option.upsideDown)
            done.setTop(middle.y());
        else
            done.setBottom(middle.y());
    }
    roundedBox(work.painter, groove, radius, theme.track());
    roundedBox(work.painter, done, radius, accent);

    if (focusShown(option, work.widget))
        roundedBox(work.painter, handle, handle.width() / 2.0, {}, theme.colour(Colour::Accent), theme.focusRing());
    const int inset = theme.px(3);
    const QRect knob = handle.adjusted(inset, inset, -inset, -inset);
    const bool held = option.state & QStyle::State_Sunken || option.activeSubControls & QStyle::SC_SliderHandle;
    roundedBox(work.painter, knob, knob.width() / 2.0,
               theme.colour(enabled && held && option.state & QStyle::State_MouseOver ? Colour::Soft : Colour::Base),
               accent, theme.px(2));
}

void drawProgress(const Brushwork &work, const QStyleOptionProgressBar &option)
{
    const Theme &theme = work.theme;
    const int height = theme.px(metric::RangeBar);
    const int radius = theme.px(metric::BarRadius);
    const int text = option.textVisible ? theme.px(progressTextRoom) : 0;
    const QRect &rect = option.rect;
    const QRect groove = QStyle::visualRect(
        option.direction, rect, QRect(rect.x(), rect.y() + (rect.height() - height) / 2, rect.width() - text, height));
    roundedBox(work.painter, groove, radius, theme.track());
    if (text) {
        work.painter.setPen(theme.colour(Colour::Text2));
        work.painter.drawText(rect,
                              int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)) |
                                  Qt::TextSingleLine,
                              option.text);
    }

    const qint64 range = qint64(option.maximum) - option.minimum;
    QRectF done(groove);
    if (range <= 0) { // how long is not known: a piece in the middle
        done.adjust(done.width() * 0.3, 0, -done.width() * 0.3, 0);
        roundedBox(work.painter, done, radius, theme.colour(Colour::Mid));
        return;
    }
    const qreal share = std::clamp(qreal(option.progress - option.minimum) / qreal(range), 0.0, 1.0);
    const qreal length = done.width() * share;
    if (length < 1)
        return;
    const bool fromRight = option.invertedAppearance != (option.direction == Qt::RightToLeft);
    done = QRectF(fromRight ? done.right() - length : done.left(), done.top(), length, done.height());
    roundedBox(work.painter, done, radius, theme.colour(Colour::Accent));
}

} // namespace talbook::stylepart
