#include "ui/widgets/badge_painters.h"

#include "ui/theme/crisp.h"
#include "ui/theme/sprite.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int markSize = 10;    ///< shapes beside words
constexpr int pillMarkSize = 8; ///< shapes inside pills
constexpr int roleBadgeHeight = 16;
constexpr int keyCapHeight = 18;

QRect leadingBox(const QRect &rect, int width, int height)
{
    return {rect.x(), rect.y() + (rect.height() - height) / 2, std::min(width, rect.width()), height};
}

struct PillInk
{
    QColor fill;
    QColor outline;
    QColor mark;
    QColor text;
};

PillInk pillInk(const Theme &theme, int tier)
{
    if (tier == 1)
        return {theme.colour(Colour::Accent), {}, theme.colour(Colour::OnAccent), theme.colour(Colour::OnAccent)};
    if (tier == 2)
        return {theme.colour(Colour::Soft), {}, theme.colour(Colour::Accent), theme.colour(Colour::Accent)};
    return {theme.colour(Colour::Base), theme.colour(Colour::Control), theme.colour(Colour::Neutral),
            theme.colour(Colour::Text2)};
}

void drawTierPill(QPainter &painter, const QRect &pill, const Theme &theme, int tier, const QString &text,
                  bool proposed)
{
    const PillInk ink = pillInk(theme, tier);
    const QColor outline = proposed ? theme.colour(Colour::Control) : ink.outline;
    roundedBox(painter, pill, theme.px(metric::BadgeRadius), ink.fill, outline, 1.0,
               proposed ? Qt::DashLine : Qt::SolidLine);

    const QFont font = theme.font(Type::Caption, Weight::SemiBold);
    const int side = theme.px(pillMarkSize);
    const int gap = theme.px(5);
    const int width = side + gap + QFontMetrics(font).horizontalAdvance(text);
    const int x = pill.x() + std::max(theme.px(3), (pill.width() - width) / 2);
    paintShape(painter, QRectF(x, pill.y() + (pill.height() - side) / 2.0, side, side), markOfTier(tier).shape,
               ink.mark);
    paintCellText(painter, QRect(x + side + gap, pill.y(), pill.right() - x - side - gap, pill.height()), text,
                  {font, ink.text});
}

enum class GradeRank
{
    A,
    B,
    C,
    Watch
};

GradeRank gradeRank(const QString &grade)
{
    if (grade == "A"_L1)
        return GradeRank::A;
    if (grade == "B"_L1)
        return GradeRank::B;
    return grade == "C"_L1 ? GradeRank::C : GradeRank::Watch;
}

void drawGradeBox(QPainter &painter, const QRect &box, const Theme &theme, GradeRank rank, const QString &letter)
{
    const int radius = theme.px(metric::BadgeRadius);
    const bool solid = rank == GradeRank::A || rank == GradeRank::B;
    if (solid)
        roundedBox(painter, box, radius, theme.colour(rank == GradeRank::A ? Colour::Text : Colour::Text3));
    else
        roundedBox(painter, box, radius, {}, theme.colour(Colour::Control), 1.0,
                   rank == GradeRank::C ? Qt::SolidLine : Qt::DashLine);
    paintCellText(painter, box, letter,
                  {theme.font(Type::Caption, Weight::SemiBold), theme.colour(solid ? Colour::Base : Colour::Text2),
                   Qt::AlignHCenter});
}

} // namespace

void paintTierPill(QPainter &painter, const QRect &rect, const Theme &theme, int tier, const QString &text,
                   bool proposed)
{
    if (tier < 1 || tier > 3)
        return;
    const QRect pill = leadingBox(rect, theme.px(metric::Pill), theme.px(metric::Badge));
    paintSprite(painter, pill, theme, {"tier"_L1, proposed ? -tier : tier, text},
                [&](QPainter &on, const QRect &box) { drawTierPill(on, box, theme, tier, text, proposed); });
}

void paintGradeBox(QPainter &painter, const QRect &rect, const Theme &theme, const QString &grade,
                   const QString &letter)
{
    const int side = theme.px(metric::Badge);
    const GradeRank rank = gradeRank(grade);
    paintSprite(painter, leadingBox(rect, side, side), theme, {"grade"_L1, int(rank), letter},
                [&](QPainter &on, const QRect &box) { drawGradeBox(on, box, theme, rank, letter); });
}

int paintRoleBadge(QPainter &painter, const QRect &rect, const Theme &theme, const QString &text, bool proposed)
{
    const QFont font = theme.font(Type::Caption, Weight::Medium);
    const int padding = theme.px(5);
    const int width = std::min(rect.width(), QFontMetrics(font).horizontalAdvance(text) + 2 * padding + 1);
    const QRect box = leadingBox(rect, width, theme.px(roleBadgeHeight));
    roundedBox(painter, box, theme.px(metric::BadgeRadius), {}, theme.colour(Colour::Control), 1.0,
               proposed ? Qt::DashLine : Qt::SolidLine);
    paintCellText(painter, box.adjusted(padding, 0, -padding + 1, 0), text, {font, theme.colour(Colour::Text2)});
    return width;
}

int paintKeyCap(QPainter &painter, const QRect &rect, const Theme &theme, const QString &text)
{
    const QFont font = theme.font(Type::Caption);
    const int padding = theme.px(5);
    const int width = std::min(rect.width(), QFontMetrics(font).horizontalAdvance(text) + 2 * padding);
    QRect box = leadingBox(rect, width, theme.px(keyCapHeight));
    box.moveRight(rect.right());
    roundedBox(painter, box, theme.px(metric::BadgeRadius), theme.colour(Colour::Window), theme.colour(Colour::Sep));
    paintCellText(painter, box, text, {font, theme.colour(Colour::Text3), Qt::AlignHCenter});
    return width;
}

void paintThreads(QPainter &painter, const QRect &rect, const Theme &theme, ThreadMark mark, const QString &number,
                  const QString &word)
{
    const int side = theme.px(markSize);
    const int gap = theme.px(7);
    paintMark(painter, leadingBox(rect, side, side), theme, markOf(mark));
    const QFont bold = theme.font(Type::Body, Weight::SemiBold);
    QRect rest = rect.adjusted(side + gap, 0, 0, 0);
    paintCellText(painter, rest, number, {bold, theme.colour(Colour::Text)});
    rest.adjust(QFontMetrics(bold).horizontalAdvance(number) + theme.px(5), 0, 0, 0);
    paintCellText(painter, rest, word, {theme.font(Type::Body), theme.colour(Colour::Text2)});
}

void paintStance(QPainter &painter, const QRect &rect, const Theme &theme, StanceMark stance, const QString &word)
{
    const int side = theme.px(markSize);
    paintMark(painter, leadingBox(rect, side, side), theme, markOf(stance));
    paintCellText(painter, rect.adjusted(side + theme.px(7), 0, 0, 0), word,
                  {theme.font(Type::Body), theme.colour(Colour::Text)});
}

} // namespace talbook
