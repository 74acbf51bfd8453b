#include "ui/committee/ghost_card.h"

#include "ui/committee/person_words.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ghostWidth = 200;
constexpr int ghostHeight = 72;
constexpr int ghostPadding = 14;

} // namespace

QSizeF ghostCardSize()
{
    const Theme &theme = Theme::current();
    return QSizeF(theme.px(ghostWidth), theme.px(ghostHeight));
}

GhostCard::GhostCard(int role, const QSizeF &size, bool editable) : ChartCard(size), m_role(role), m_editable(editable)
{
}

QString GhostCard::inWords() const
{
    return u"%1\n%2"_s.arg(missingRoleTitle(m_role), roleExamples(m_role));
}

void GhostCard::setEditable(bool editable)
{
    if (editable == m_editable)
        return;
    m_editable = editable;
    update();
}

void GhostCard::paintPlain(QPainter &painter, const Theme &theme) const
{
    QPen pen(theme.colour(isSelected() || ringShown() ? Colour::Accent : Colour::Control), 1, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect());
}

void GhostCard::paintCard(QPainter &painter, const Theme &theme) const
{
    roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Base), theme.colour(Colour::Control),
               1.0, Qt::DashLine);
    const int padding = theme.px(ghostPadding);
    QRect line(padding, theme.px(9), int(size().width()) - 2 * padding, theme.lineHeight(Type::Body));
    paintCellText(painter, line, missingRoleTitle(m_role),
                  {theme.font(Type::Body, Weight::SemiBold), theme.colour(Colour::BadText)});
    line.translate(0, theme.px(19));
    line.setHeight(theme.lineHeight(Type::Caption));
    paintCellText(painter, line, roleExamples(m_role), {theme.font(Type::Caption), theme.colour(Colour::Text2)});
    if (m_editable) {
        line.translate(0, theme.px(19));
        paintCellText(painter, line, u"+ "_s + QCoreApplication::translate("CommitteeChart", "Add or find a person"),
                      {theme.font(Type::Caption, Weight::SemiBold), theme.colour(Colour::Accent)});
    }
    paintRings(painter, theme);
}

} // namespace talbook
