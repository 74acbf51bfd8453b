#include "ui/widgets/mark_labels.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge_painters.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/plain_label.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lineMark = 10;
constexpr int lineMarkRoom = 20; ///< from the line's start to its words

int figureRoom(const Theme &theme, const QString &figure)
{
    if (figure.isEmpty())
        return 0;
    return QFontMetrics(theme.font(Type::Body, Weight::SemiBold)).horizontalAdvance(figure) + theme.px(6);
}

} // namespace

TierPill::TierPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TierPill::setTier(int tier, const QString &name)
{
    m_tier = tier;
    m_name = name;
    setAccessibleName(name);
    update();
}

QSize TierPill::sizeHint() const
{
    return {Theme::current().px(metric::Pill), Theme::current().px(metric::Badge)};
}

void TierPill::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintTierPill(painter, rect(), Theme::current(), m_tier, m_name);
}

GradeBox::GradeBox(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GradeBox::setGrade(const QString &grade, const QString &name)
{
    m_grade = grade;
    m_name = name;
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    update();
}

QSize GradeBox::sizeHint() const
{
    const int side = Theme::current().px(metric::Badge);
    return {side, side};
}

void GradeBox::paintEvent(QPaintEvent * /*event*/)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintGradeBox(painter, rect(), Theme::current(), m_grade, m_name.left(1));
}

MarkLine::MarkLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

MarkLine::MarkLine(Mark mark, const QString &text, QWidget *parent) : MarkLine(parent)
{
    setLine(mark, {}, text);
}

void MarkLine::setLine(Mark mark, const QString &figure, const QString &text)
{
    m_mark = mark;
    m_figure = figure;
    m_text = text;
    setAccessibleName(figure.isEmpty() ? text : u"%1 %2"_s.arg(figure, text));
    updateGeometry();
    update();
}

QSize MarkLine::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(lineMarkRoom) + figureRoom(theme, m_figure) +
                QFontMetrics(theme.font(Type::Body)).horizontalAdvance(m_text) + 1,
            theme.lineHeight(Type::Body)};
}

QSize MarkLine::minimumSizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(lineMarkRoom + 3 * metric::Grid) + figureRoom(theme, m_figure), theme.lineHeight(Type::Body)};
}

void MarkLine::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int side = theme.px(lineMark);
    paintMark(painter, QRect(theme.px(1), (height() - side) / 2, side, side), theme, m_mark);
    QRect room = rect().adjusted(theme.px(lineMarkRoom), 0, 0, 0);
    paintCellText(painter, room, m_figure, {theme.font(Type::Body, Weight::SemiBold), theme.colour(Colour::Text)});
    room.adjust(figureRoom(theme, m_figure), 0, 0, 0);
    paintCellText(painter, room, m_text,
                  {theme.font(Type::Body), theme.colour(m_figure.isEmpty() ? Colour::Text : Colour::Text2)});
}

bool MarkLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           width() < sizeHint().width() ? plainToolTip(accessibleName()) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace talbook
