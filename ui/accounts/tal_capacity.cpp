#include "ui/accounts/tal_capacity.h"

#include "ui/theme/theme.h"
#include "ui/widgets/mark_labels.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/range_bar.h"

#include <QHBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

TalCapacity::TalCapacity(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * metric::Grid);
    for (Part &part : m_parts) {
        auto *column = new QVBoxLayout;
        column->setSpacing(metric::HalfGrid);
        part = {new TierPill, new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2}), new RangeBar};
        part.sentence->setWordWrap(true);
        part.sentence->setMinimumHeight(2 * Theme::current().lineHeight(Type::Caption));
        part.sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        column->addWidget(part.pill, 0, Qt::AlignLeft);
        column->addWidget(part.bar);
        column->addWidget(part.sentence);
        row->addLayout(column, 1);
    }
}

QString TalCapacity::sentence(int tier, int count, const TierPlan &plan, const QLocale &locale)
{
    const QString name = tierName(tier);
    const QString holds = locale.toString(count);
    if (plan.capacity && count > *plan.capacity)
        return tr("%1 holds %2, %3 more than the %4 it can carry.")
            .arg(name, holds, locale.toString(count - *plan.capacity), locale.toString(*plan.capacity));
    if (plan.minimum && count < *plan.minimum) {
        return plan.capacity
                   ? tr("%1 holds %2 and begins at %3; room for %4 more.")
                         .arg(name, holds, locale.toString(*plan.minimum), locale.toString(*plan.capacity - count))
                   : tr("%1 holds %2 and begins at %3.").arg(name, holds, locale.toString(*plan.minimum));
    }
    if (!plan.capacity)
        return tr("%1 holds %2, room for any number.").arg(name, holds);
    if (count == *plan.capacity)
        return tr("%1 holds %2 and is full.").arg(name, holds);
    return tr("%1 holds %2, room for %3 more.").arg(name, holds, locale.toString(*plan.capacity - count));
}

void TalCapacity::setCounts(const std::array<int, 4> &counts, const TierPreset &preset, const QLocale &locale)
{
    for (int tier = 1; tier <= 3; ++tier) {
        const Part &part = m_parts[size_t(tier - 1)];
        const TierPlan &plan = preset.tiers[size_t(tier - 1)];
        const int count = counts[size_t(tier)];
        Spend spend;
        spend.actual = count;
        spend.actualText = locale.toString(count);
        spend.from = plan.minimum.value_or(0);
        spend.fromText = locale.toString(plan.minimum.value_or(0));
        // Without a capacity the range goes on as far as the bar.
        spend.to = plan.capacity ? *plan.capacity : std::max(2.0 * spend.from, spend.actual);
        spend.toText = plan.capacity ? locale.toString(*plan.capacity) : QString();
        part.pill->setTier(tier, tierName(tier));
        part.bar->setSpend(spend);
        part.sentence->setText(sentence(tier, count, plan, locale));
        part.bar->setAccessibleName(part.sentence->text());
    }
}

} // namespace talbook
