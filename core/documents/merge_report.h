#pragma once

#include "core/exchange/merge_questions.h"
#include "core/exchange/plan_changes.h"

namespace talbook
{

/// What came from whom: what both changed and whose version was taken, what theirs and what mine had changed.
struct MergeReport
{
    QString mine; ///< file names
    QString theirs;
    bool hasBase = true;
    std::vector<MergeQuestion> questions;
    std::vector<MergeSide> answers; ///< one for each question
    QStringList twins;              ///< what both added; see addedByBoth()
    PlanChanges fromTheirs;         ///< since the version both come from; not read without one
    PlanChanges fromMine;
};

/// As Markdown.
QString mergeReportMarkdown(const MergeReport &report, const Wording &words);

} // namespace talbook
