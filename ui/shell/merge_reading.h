#pragma once

#include "core/documents/merge_report.h"
#include "core/plan/merge_base.h"
#include "core/plan/plan.h"

namespace talbook
{

/// Another copy of the plan beside the plan in hand, compared.
struct MergeReading
{
    QString path;
    PlanStamp stamp; ///< of the file as it was read
    std::unique_ptr<Plan> theirs;
    std::optional<EarlierVersion> base;
    MergeComparison comparison;
    std::vector<MergeQuestion> questions;
    QString version;     ///< of theirs
    qint64 revision = 0; ///< of the plan in hand
    qint64 comes = 0;    ///< rows that theirs changed and nobody need be asked about

    const Database *baseDatabase() const { return base ? &base->database : nullptr; }
};

/// Reads and compares; for a job's thread.
Expected<std::shared_ptr<MergeReading>> readMerge(const QString &path, const Database &mine,
                                                  const PlanEnvironment &environment, const Wording &words,
                                                  const Progress &progress);

/// Merges in one step. Refused where the plan in hand has gone on since it was read.
Expected<ChangeSummary> mergeAnswered(const MergeReading &reading, const std::vector<MergeSide> &answers,
                                      const PlanWorker &worker, const Progress &progress);

/// What came from whom, of a merge with these answers that is done or about to be.
Expected<MergeReport> mergeReportOf(const MergeReading &reading, const std::vector<MergeSide> &answers,
                                    const Database &mine, const Wording &words, const Progress &progress);

} // namespace talbook
