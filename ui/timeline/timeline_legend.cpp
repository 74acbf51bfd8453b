#include "ui/timeline/timeline_legend.h"

#include "ui/theme/theme.h"
#include "ui/timeline/timeline_marks.h"
#include "ui/widgets/cell_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int markRoom = 16;
constexpr int entryGap = 10;

struct LegendEntry
{
    std::optional<TaskMark> mark; ///< nothing: the baseline
    QString text;
};

std::vector<LegendEntry> legendEntries()
{
    return {{TaskMark::Open, TimelineLegend::tr("task")},           {TaskMark::Done, TimelineLegend::tr("done")},
            {TaskMark::Overdue, TimelineLegend::tr("overdue")},     {TaskMark::Skipped, TimelineLegend::tr("skipped")},
            {TaskMark::Milestone, TimelineLegend::tr("milestone")}, {std::nullopt, TimelineLegend::tr("as planned")}};
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void TimelineLegend::describe()
{
    QStringList texts;
    for (const LegendEntry &entry : legendEntries())
        texts.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(texts.join(u", "_s)));
    updateGeometry();
}

QSize TimelineLegend::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Caption));
    int width = 0;
    for (const LegendEntry &entry : legendEntries())
        width += theme.px(markRoom + entryGap) + metrics.horizontalAdvance(entry.text) + 2;
    return {width, theme.px(metric::Control)};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()}; // what has no room is left out, the last first
}

void TimelineLegend::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QFont font = theme.font(Type::Caption);
    const QFontMetrics metrics(font);
    int x = 0;
    for (const LegendEntry &entry : legendEntries()) {
        const int text = metrics.horizontalAdvance(entry.text) + 2;
        if (x + theme.px(markRoom) + text > width())
            break;
        const QRect mark(x, 0, theme.px(markRoom), height());
        if (entry.mark)
            paintTaskMark(painter, mark, theme, *entry.mark);
        else
            painter.fillRect(QRect(mark.left() + 1, mark.center().y(), mark.width() - 5, 2),
                             theme.colour(theme.isHighContrast() ? Colour::Text : Colour::Border));
        paintCellText(painter, QRect(mark.right() + 1, 0, text, height()), entry.text,
                      {font, theme.colour(Colour::Text2)});
        x = mark.right() + 1 + text + theme.px(entryGap);
    }
}

void TimelineLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    update();
    QWidget::changeEvent(event);
}

} // namespace talbook
