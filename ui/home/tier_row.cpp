#include "ui/home/tier_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge_painters.h"
#include "ui/widgets/plain_label.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace talbook
{

TierRow::TierRow(const TierCount &count, const QLocale &locale, QWidget *parent)
    : HomeButton(parent), m_tier(count.tier)
{
    const auto number = [&locale](int value) { return locale.toString(value); };
    const int accounts = int(count.accounts.size());
    const int least = count.plan.minimum.value_or(0);
    m_count.actual = accounts;
    m_count.actualText = number(accounts);
    m_count.from = least;
    if (least > 0)
        m_count.fromText = number(least);
    // A tier without an upper limit ends nowhere: the bar leaves room beyond what is there.
    m_count.to = count.plan.capacity ? *count.plan.capacity : 2 * std::max(accounts, least) + 1;
    if (count.plan.capacity)
        m_count.toText = number(*count.plan.capacity);

    const QString name = tierName(m_tier);
    QString words;
    if (count.plan.capacity && least > 0)
        words = tr("%n account(s), the tier is meant for %1 to %2", nullptr, accounts)
                    .arg(number(least), number(*count.plan.capacity));
    else if (count.plan.capacity)
        words =
            tr("%n account(s), the tier is meant for up to %1", nullptr, accounts).arg(number(*count.plan.capacity));
    else
        words = tr("%n account(s), the tier is meant for %1 and more", nullptr, accounts).arg(number(least));
    setText(name);
    setAccessibleName(QStringLiteral("%1: %2").arg(name, words));
    setToolTip(plainToolTip(words));
    setOpens(accounts > 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TierRow::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(metric::Pill + 16 * metric::Grid), rangeBarHeight(theme) + 2 * theme.px(6)};
}

void TierRow::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintGround(painter);
    const int top = theme.px(6);
    const int pad = theme.px(metric::CellPadding);
    paintTierPill(painter, QRect(pad, top, theme.px(metric::Pill), theme.px(metric::Badge)), theme, m_tier,
                  tierName(m_tier));
    const int left = pad + theme.px(metric::Pill + 2 * metric::Grid);
    paintRangeBar(painter, QRect(left, top, width() - left - pad, rangeBarHeight(theme)), theme, m_count);
    paintRing(painter);
}

} // namespace talbook
