#include "ui/timeline/timeline_marks.h"

#include "ui/theme/crisp.h"
#include "ui/theme/sprite.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QPainter>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ringAcross = 7;
constexpr int diamondAcross = 10;
constexpr int mostCounted = 99;

void drawMark(QPainter &painter, const QRect &rect, const Theme &theme, TaskMark mark)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto within = [&rect, &theme](int across) {
        const qreal size = theme.px(across);
        QRectF box(0, 0, size, size);
        box.moveCenter(QRectF(rect).center());
        return box;
    };
    switch (mark) {
    case TaskMark::Open:
        painter.setPen(QPen(theme.colour(Colour::Accent), 1.75));
        painter.setBrush(theme.colour(Colour::Base));
        painter.drawEllipse(within(ringAcross));
        break;
    case TaskMark::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Mid));
        painter.drawEllipse(within(ringAcross + 1));
        break;
    case TaskMark::Overdue:
        paintShape(painter, within(diamondAcross - 1), Shape::TriangleDown, theme.colour(Colour::Bad));
        break;
    case TaskMark::Skipped:
        paintShape(painter, within(ringAcross + 1), Shape::Cross, theme.colour(Colour::Neutral));
        break;
    case TaskMark::Milestone:
        paintShape(painter, within(diamondAcross), Shape::Diamond, theme.colour(Colour::Text));
        break;
    case TaskMark::MilestoneDone:
        paintShape(painter, within(diamondAcross), Shape::Diamond, theme.colour(Colour::Mid));
        break;
    }
}

} // namespace

TaskMark markOf(const Task &task, QDate asOf)
{
    if (task.status == TaskStatus::Skipped)
        return TaskMark::Skipped;
    if (task.status == TaskStatus::Done)
        return task.milestone ? TaskMark::MilestoneDone : TaskMark::Done;
    if (isOverdue(task, asOf))
        return TaskMark::Overdue;
    return task.milestone ? TaskMark::Milestone : TaskMark::Open;
}

void paintTaskMark(QPainter &painter, const QRectF &rect, const Theme &theme, TaskMark mark)
{
    const int across = theme.px(diamondAcross + 4);
    QRect box(0, 0, across, across);
    box.moveCenter(rect.center().toPoint());
    paintSprite(painter, box, theme, {"task"_L1, int(mark)},
                [&theme, mark](QPainter &inner, const QRect &place) { drawMark(inner, place, theme, mark); });
}

void paintTaskCount(QPainter &painter, const QRectF &rect, const Theme &theme, int tasks, bool overdue)
{
    QRect box = rect.toRect();
    const int height = theme.px(13);
    box = QRect(box.left(), box.center().y() - height / 2, box.width(), height);
    const QString text = tasks > mostCounted ? u"99+"_s : QString::number(tasks);
    paintSprite(painter, box, theme, {"tasks"_L1, overdue ? 1 : 0, text}, [&](QPainter &inner, const QRect &place) {
        const QColor ink = theme.colour(overdue ? Colour::BadText : Colour::Accent);
        roundedBox(inner, place, place.height() / 2.0, theme.colour(Colour::Base), ink);
        QFont font = theme.font(Type::Caption, Weight::SemiBold);
        font.setPixelSize(std::max(8, theme.px(tasks > mostCounted ? 8 : 9)));
        inner.setFont(font);
        inner.setPen(ink);
        inner.drawText(place, Qt::AlignCenter, text);
    });
}

} // namespace talbook
