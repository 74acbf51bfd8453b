#include "ui/widgets/contribution_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/surface.h"

#include <QGridLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

ContributionList::ContributionList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    const Theme &theme = Theme::current();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(metric::Grid));
    m_grid->setVerticalSpacing(theme.px(6));
    m_grid->setColumnStretch(1, 1);
}

void ContributionList::setContributions(const QList<Contribution> &lines, const Contribution &total)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    double longest = 0;
    for (const Contribution &line : lines)
        longest = std::max(longest, line.possible);
    for (const Contribution &line : lines)
        addLine(line, longest, false);
    m_grid->addWidget(new ThinLine(Qt::Horizontal, this), m_grid->rowCount(), 0, 1, 4);
    addLine(total, longest, true);
}

void ContributionList::addLine(const Contribution &line, double longest, bool isTotal)
{
    const int row = m_grid->rowCount();
    const auto bold = [](Colour colour) { return TextLook{Type::Body, colour, Weight::SemiBold}; };
    const QString tip = plainToolTip(line.toolTip);

    auto *label = new ElidedLabel(line.label, isTotal ? bold(Colour::Text) : TextLook(), this);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    label->setToolTip(tip);
    m_grid->addWidget(label, row, 0);
    if (!isTotal) {
        auto *bar = new ShareBar(this);
        bar->setShares(line.possible > 0 ? line.points / line.possible : 0, longest > 0 ? line.possible / longest : 0);
        bar->setAccessibleName(u"%1: %2 / %3"_s.arg(line.label, line.pointsText, line.possibleText));
        bar->setToolTip(tip);
        m_grid->addWidget(bar, row, 1);
    }
    auto *points = new PlainLabel(line.pointsText, bold(Colour::Text), this);
    points->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(points, row, 2);
    auto *possible = new PlainLabel(u"/ "_s + line.possibleText, {.colour = Colour::Text2}, this);
    possible->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(possible, row, 3);
}

} // namespace talbook
