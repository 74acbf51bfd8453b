#include "ui/matrix/quadrant_label.h"

#include "ui/matrix/matrix_words.h"
#include "ui/theme/crisp.h"
#include "ui/theme/keyboard_cues.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace talbook
{

QuadrantLabel::QuadrantLabel(Quadrant quadrant, QWidget *parent) : QAbstractButton(parent), m_quadrant(quadrant)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    retranslate();
}

void QuadrantLabel::setCount(qsizetype count)
{
    m_count = count;
    retranslate();
}

void QuadrantLabel::retranslate()
{
    //: a quadrant of the matrix and how many accounts are in it
    m_title = tr("%1 · %2").arg(quadrantTitle(m_quadrant), QLocale().toString(m_count));
    setAccessibleName(tr("%1, %2").arg(m_title, quadrantAdvice(m_quadrant)));
    setToolTip(plainToolTip(tr("Click to select them all")));
    resize(sizeHint());
    update();
}

QSize QuadrantLabel::sizeHint() const
{
    const Theme &theme = Theme::current();
    const int width = std::max(QFontMetrics(theme.font(Type::Section)).horizontalAdvance(m_title),
                               QFontMetrics(theme.font(Type::Caption)).horizontalAdvance(quadrantAdvice(m_quadrant)));
    return {width + theme.px(metric::Grid) + 2, theme.lineHeight(Type::Section) + theme.lineHeight(Type::Caption)};
}

void QuadrantLabel::paintInto(QPainter &painter, const QRect &rect) const
{
    const Theme &theme = Theme::current();
    const QRect text = rect.adjusted(theme.px(metric::HalfGrid), 0, -theme.px(metric::HalfGrid), 0);
    const auto across = isRight() ? Qt::AlignRight : Qt::AlignLeft;
    const QRect first(text.left(), text.top(), text.width(), theme.lineHeight(Type::Section));
    const QRect second(text.left(), first.bottom() + 1, text.width(), theme.lineHeight(Type::Caption));
    painter.setFont(theme.font(Type::Section));
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(first, int(across | Qt::AlignVCenter) | Qt::TextSingleLine, m_title);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(second, int(across | Qt::AlignVCenter) | Qt::TextSingleLine, quadrantAdvice(m_quadrant));
}

void QuadrantLabel::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (underMouse())
        roundedBox(painter, rect(), theme.px(metric::BadgeRadius), theme.colour(Colour::Hover));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        roundedBox(painter, rect(), theme.px(metric::BadgeRadius), {}, theme.colour(Colour::Accent), theme.focusRing());
    paintInto(painter, rect());
}

} // namespace talbook
