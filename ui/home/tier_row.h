#pragma once

#include "core/results/home_figures.h"
#include "ui/home/home_button.h"
#include "ui/widgets/bar_painters.h"

namespace talbook
{

/// A tier's pill, and its accounts on a bar against what the tier can carry.
class TierRow : public HomeButton
{
    Q_OBJECT

public:
    TierRow(const TierCount &count, const QLocale &locale, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_tier;
    Spend m_count; ///< accounts, where the bar's usual unit is money
};

} // namespace talbook
