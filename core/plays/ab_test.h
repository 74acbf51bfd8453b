#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"
#include "core/plays/proportions.h"

#include <QStringList>

#include <vector>

namespace talbook
{

class Database;

enum class TestVerdict
{
    NotEnough, ///< too few cases to say anything
    Better,    ///< than the first variant, at 5 %
    Worse,
    NoDifference, ///< of the size worth noticing: it would have shown with a chance of 80 % or more
};

/// A variant held against the first, the control.
struct VariantResult
{
    QString id;
    ProportionCount count;     ///< accounts whose task is settled; those that converted
    qint64 open = 0;           ///< accounts whose task is still open
    ProportionTest comparison; ///< of the control itself: with itself
    TestVerdict verdict = TestVerdict::NotEnough;
    qint64 needed = 0; ///< of NotEnough: cases that are missing in the smaller of the two
};

/// The smallest difference of shares worth noticing where nobody says otherwise: ten points of a hundred.
inline constexpr double noticeableDifference = 0.1;

/// Results of counts, the control first. Not enough: fewer than five conversions or non-conversions are to be expected
/// in one of the two (the pooled share times its cases), or the difference is not significant and one of `notice` would
/// have shown with a chance below 80 %.
std::vector<VariantResult> judgeVariants(std::vector<VariantResult> counted, double notice = noticeableDifference);

/// What the tasks of a step of a campaign tell, in the order of the step's variants, the first being the control: an
/// account with a task that is done is a case, and a conversion where an outcome is among `conversions` (none given:
/// replied, meeting, opportunity and positive). A skipped task is no case. Empty where the step has no variants.
Expected<std::vector<VariantResult>> testResults(const Database &database, CampaignId campaign, const QString &step,
                                                 const QStringList &conversions = {},
                                                 double notice = noticeableDifference);

/// "Variant b converts better: 30 % against 20 %, difference 10 points (95 %: 1 to 19)." "Not enough data: 84 more…"
QString verdictText(const VariantResult &control, const VariantResult &variant, const Wording &words);

} // namespace talbook
