#include "ui/committee/person_card.h"

#include "ui/committee/committee_source.h"
#include "ui/committee/person_words.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge_painters.h"
#include "ui/widgets/bar_painters.h"
#include "ui/widgets/cell_text.h"

#include <QCache>
#include <QFontMetrics>
#include <QPainter>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int personCardWidth = 200;
constexpr int personCardHeight = 72;
constexpr int secondTitleLine = 14;
constexpr int cardPadding = 10;
constexpr int stanceSide = 12;
constexpr int nameLeft = 30;
constexpr int nameTop = 8;
constexpr int titleTop = 26;
constexpr int footHeight = 16;
constexpr int dotsLeft = 114;
constexpr int engagedSide = 10;
constexpr int handleSide = 12;
constexpr int foldHeight = 18;

int titleWidth(const Theme &theme)
{
    return theme.px(personCardWidth - nameLeft - cardPadding);
}

} // namespace

QStringList titleLines(const QString &title)
{
    // Titles recur from person to person, and measuring a text takes longer than everything else about a card.
    static QCache<QString, std::pair<double, QStringList>> known(4096);
    const Theme &theme = Theme::current();
    if (const auto *lines = known.object(title); lines && lines->first == theme.textScale())
        return lines->second;
    QStringList lines{title};
    const QFontMetrics metrics(theme.font(Type::Caption));
    if (metrics.horizontalAdvance(title) > titleWidth(theme)) {
        // The last space before which the first line still fits.
        for (qsizetype space = title.lastIndexOf(u' '); space > 0; space = title.lastIndexOf(u' ', space - 1)) {
            if (metrics.horizontalAdvance(title.left(space)) > titleWidth(theme))
                continue;
            lines = {title.left(space), title.mid(space + 1)};
            break;
        }
    }
    known.insert(title, new std::pair(theme.textScale(), lines));
    return lines;
}

QSizeF personCardSize(const QString &title)
{
    const Theme &theme = Theme::current();
    const bool second = titleLines(title).size() > 1;
    return QSizeF(theme.px(personCardWidth), theme.px(personCardHeight + (second ? secondTitleLine : 0)));
}

PersonCard::PersonCard(const CommitteeSource &source, PersonFace face, const QSizeF &size)
    : ChartCard(size), m_source(source), m_face(std::move(face))
{
}

QString PersonCard::inWords() const
{
    const int person = m_source.indexOf(m_face.person);
    return person >= 0 ? personInWords(m_source, person) : m_face.name;
}

void PersonCard::setFace(const PersonFace &face)
{
    if (face == m_face)
        return;
    m_face = face;
    update();
}

void PersonCard::setHovered(bool hovered)
{
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
}

QRectF PersonCard::handle() const
{
    if (!m_face.editable || !(m_hovered || isSelected()))
        return {};
    const qreal side = Theme::current().px(handleSide);
    return {place().right() - side / 2, place().center().y() - side / 2, side, side};
}

QString PersonCard::foldText() const
{
    return m_face.hidden > 0 ? u"+%1"_s.arg(m_face.hidden) : u"−"_s;
}

QRectF PersonCard::foldBadge() const
{
    if (!m_face.folds || !(m_face.hidden > 0 || m_hovered || isSelected()))
        return {};
    const Theme &theme = Theme::current();
    const qreal height = theme.px(foldHeight);
    const QFontMetrics metrics(theme.font(Type::Caption, Weight::SemiBold));
    const qreal width = std::max(height, qreal(metrics.horizontalAdvance(foldText()) + theme.px(10)));
    return {std::round(place().center().x() - width / 2), place().bottom() - height / 2, width, height};
}

void PersonCard::paintPlain(QPainter &painter, const Theme &theme) const
{
    painter.fillRect(rect(), theme.colour(markOf(m_face.stance).colour));
    if (mark() != CardMark::None || isSelected() || ringShown()) {
        // Two pixels on the screen, however small the card.
        QPen pen(theme.colour(mark() == CardMark::Refused ? Colour::Bad : Colour::Accent), theme.px(2));
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(-4, -4, 4, 4));
    }
}

void PersonCard::paintCard(QPainter &painter, const Theme &theme) const
{
    const QRect box = rect().toRect();
    roundedBox(painter, rect(), theme.px(metric::Radius), ground(theme), theme.colour(Colour::Border));
    const int padding = theme.px(cardPadding);
    const int stance = theme.px(stanceSide);
    const int nameHeight = theme.lineHeight(Type::Body);
    paintMark(painter, QRect(padding, theme.px(nameTop) + (nameHeight - stance) / 2, stance, stance), theme,
              markOf(m_face.stance));
    if (m_face.engaged) { // below the stance, so that the name has the whole line
        const int side = theme.px(engagedSide);
        paintMark(painter,
                  QRect(padding + (stance - side) / 2, theme.px(titleTop) + (theme.px(secondTitleLine) - side) / 2,
                        side, side),
                  theme, {Shape::Tick, Colour::Good});
    }
    const int left = theme.px(nameLeft);
    paintCellText(painter, QRect(left, theme.px(nameTop), box.width() - padding - left, nameHeight), m_face.name,
                  {theme.font(Type::Body, Weight::SemiBold), theme.colour(Colour::Text)});
    QRect line(left, theme.px(titleTop), titleWidth(theme), theme.px(secondTitleLine + 1));
    for (const QString &text : m_face.title) {
        paintCellText(painter, line, text, {theme.font(Type::Caption), theme.colour(Colour::Text2)});
        line.translate(0, theme.px(secondTitleLine));
    }
    paintFoot(painter, theme,
              QRect(padding, box.height() - theme.px(8 + footHeight), box.width() - 2 * padding, theme.px(footHeight)));
    paintRings(painter, theme);
    if (const QRectF badge = foldBadge().translated(-pos()); !badge.isEmpty()) {
        roundedBox(painter, badge, badge.height() / 2, theme.colour(Colour::Base), theme.colour(Colour::Control));
        paintCellText(painter, badge.toRect(), foldText(),
                      {theme.font(Type::Caption, Weight::SemiBold), theme.colour(Colour::Text2), Qt::AlignHCenter});
    }
    if (const QRectF knob = handle().translated(-pos()); !knob.isEmpty())
        roundedBox(painter, knob, knob.height() / 2, theme.colour(Colour::Base), theme.colour(Colour::Accent), 1.5);
}

void PersonCard::paintFoot(QPainter &painter, const Theme &theme, const QRect &foot) const
{
    const TextInk touch{theme.font(Type::Caption), theme.colour(Colour::Text2), Qt::AlignRight};
    const int gap = theme.px(metric::HalfGrid);
    const int touchLeft = foot.right() + 1 - QFontMetrics(touch.font).horizontalAdvance(m_face.touch) - 1;
    // From card to card at the same place, unless the words after it need more room than usual.
    const int dots = std::min(theme.px(dotsLeft), touchLeft - gap - influenceWidth(theme));
    if (!m_face.role.isEmpty())
        paintRoleBadge(painter, QRect(foot.topLeft(), QSize(dots - foot.x() - gap, foot.height())), theme, m_face.role,
                       m_face.proposed);
    if (m_face.influence > 0)
        paintInfluence(painter, QRect(QPoint(dots, foot.y()), foot.size()), theme, m_face.influence);
    paintCellText(painter, QRect(touchLeft, foot.y(), foot.right() + 1 - touchLeft, foot.height()), m_face.touch,
                  touch);
}

} // namespace talbook
