#include "ui/widgets/group_bars.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int barThickness = 8;
constexpr int barPitch = 14;
constexpr int afterBar = 6;
constexpr int smallestBar = 1;

} // namespace

GroupBars::GroupBars(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GroupBars::setContents(const BarContents &contents)
{
    m_contents = contents;
    m_current = std::min(m_current, int(contents.labels.size()) - 1);
    setTitle(m_title);
    updateGeometry();
    update();
}

void GroupBars::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    QStringList all;
    for (int group = 0; group < m_contents.labels.size(); ++group)
        all.append(detail(group));
    setAccessibleDescription(all.join(u'\n'));
}

QString GroupBars::detail(int group) const
{
    QStringList parts;
    for (const BarContents::Series &series : m_contents.series)
        parts.append(tr("%1 %2", "a series and its figure: Planned 1,000").arg(series.name, series.texts.value(group)));
    return m_contents.labels.value(group) + u": "_s + parts.join(u", "_s);
}

int GroupBars::groupHeight() const
{
    const Theme &theme = Theme::current();
    return theme.lineHeight(Type::Caption) + theme.px(barPitch) * int(m_contents.series.size()) +
           theme.px(metric::Grid);
}

QSize GroupBars::sizeHint() const
{
    return {Theme::current().px(30 * metric::Grid), groupHeight() * int(m_contents.labels.size())};
}

QSize GroupBars::minimumSizeHint() const
{
    return {Theme::current().px(20 * metric::Grid), sizeHint().height()};
}

QString GroupBars::barText(int series, int group) const
{
    const BarContents::Series &known = m_contents.series[series];
    return group == 0 ? known.texts.value(group) + u' ' + known.name : known.texts.value(group);
}

/// As long as every label still fits behind its bar.
double GroupBars::pixelsPerUnit() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Caption));
    double scale = -1;
    for (int series = 0; series < m_contents.series.size(); ++series) {
        for (int group = 0; group < m_contents.labels.size(); ++group) {
            const double value = m_contents.series[series].values.value(group);
            if (value <= 0)
                continue;
            const int label = metrics.horizontalAdvance(barText(series, group)) + theme.px(afterBar) + 2;
            const double fits = std::max(1.0, double(width() - theme.px(2) - label)) / value;
            scale = scale < 0 ? fits : std::min(scale, fits);
        }
    }
    return std::max(scale, 0.0);
}

void GroupBars::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const double scale = pixelsPerUnit();
    const int line = theme.lineHeight(Type::Caption);
    const int pitch = theme.px(barPitch);
    const int left = theme.px(2);
    for (int group = 0; group < m_contents.labels.size(); ++group) {
        const int top = group * groupHeight();
        if (group == m_current)
            painter.fillRect(QRect(0, top, width(), groupHeight() - theme.px(metric::HalfGrid)),
                             theme.colour(Colour::Hover));
        paintCellText(painter, QRect(left, top, width() - 2 * left, line), m_contents.labels[group],
                      {theme.font(Type::Caption, Weight::Medium), theme.colour(Colour::Text)});
        for (int series = 0; series < m_contents.series.size(); ++series) {
            const int y = top + line + series * pitch;
            const double value = m_contents.series[series].values.value(group);
            const double length = value > 0 ? std::max<double>(smallestBar, value * scale) : 0;
            const QRectF bar(left, y + (pitch - theme.px(barThickness)) / 2.0, length, theme.px(barThickness));
            fillCrisp(painter, bar, theme.colour(m_contents.series[series].colour));
            const int after = left + qRound(length) + theme.px(afterBar);
            paintCellText(painter, QRect(after, y, width() - after, pitch), barText(series, group),
                          {theme.font(Type::Caption), theme.colour(Colour::Text2)});
        }
        fillCrisp(painter, QRectF(0, top + line, 1, pitch * int(m_contents.series.size())),
                  theme.colour(Colour::Control));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        roundedBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(metric::Radius), {},
                   theme.colour(Colour::Accent), theme.focusRing());
}

int GroupBars::groupAt(int y) const
{
    const int group = groupHeight() > 0 ? y / groupHeight() : -1;
    return y >= 0 && group < m_contents.labels.size() ? group : -1;
}

void GroupBars::setCurrent(int group)
{
    if (group == m_current)
        return;
    m_current = group;
    update();
}

void GroupBars::tell()
{
    if (m_current < 0)
        return;
    const int y = m_current * groupHeight() + groupHeight();
    QToolTip::showText(mapToGlobal(QPoint(Theme::current().px(metric::Grid), y)), plainToolTip(detail(m_current)),
                       this);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void GroupBars::mouseMoveEvent(QMouseEvent *event)
{
    const int group = groupAt(event->pos().y());
    setCurrent(group);
    setToolTip(group < 0 ? QString() : plainToolTip(detail(group)));
}

void GroupBars::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void GroupBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_contents.labels.size()) - 1;
    if (event->key() == Qt::Key_Down)
        setCurrent(std::min(m_current + 1, last));
    else if (event->key() == Qt::Key_Up)
        setCurrent(std::max(m_current - 1, 0));
    else if (event->key() == Qt::Key_Home)
        setCurrent(std::min(0, last));
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else {
        QWidget::keyPressEvent(event);
        return;
    }
    tell();
}

void GroupBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_contents.labels.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

void GroupBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    update();
}

} // namespace talbook
