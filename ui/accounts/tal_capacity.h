#pragma once

#include "core/accounts/tiers.h"

#include <QWidget>

#include <array>

namespace talbook
{

class PlainLabel;
class RangeBar;
class TierPill;

/// How many accounts each tier of a list holds against what the preset lets it carry, drawn and said in a sentence.
class TalCapacity : public QWidget
{
    Q_OBJECT

public:
    explicit TalCapacity(QWidget *parent = nullptr);

    /// `counts` by tier; [0] has none.
    void setCounts(const std::array<int, 4> &counts, const TierPreset &preset, const QLocale &locale);

    /// "1:1 holds 14, room for 11 more."
    static QString sentence(int tier, int count, const TierPlan &plan, const QLocale &locale);

private:
    struct Part
    {
        TierPill *pill;
        PlainLabel *sentence;
        RangeBar *bar;
    };
    std::array<Part, 3> m_parts{};
};

} // namespace talbook
