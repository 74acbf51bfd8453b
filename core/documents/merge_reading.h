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
    std::unique_ptr<Plan> namedBase;         ///< the version both come from, where somebody named it
    std::optional<EarlierVersion> foundBase; ///< else the one that the histories lead to, where they do
    MergeComparison comparison;
    std::vector<MergeQuestion> questions;
    PlanChanges fromTheirs; ///< since the version both come from; see readMergeChanges()
    PlanChanges fromMine;
    QStringList twins;   ///< see addedByBoth()
    QString version;     ///< of theirs
    qint64 revision = 0; ///< of the plan in hand
    qint64 comes = 0;    ///< rows that theirs changed and nobody need be asked about

    const Database *base() const;
    MergeFiles files(const Database &mine) const { return {base(), &mine, &theirs->database()}; }
};

/// Reads and compares; may run in a job's thread.
/// Where the version both come from is found.
struct MergeBase
{
    QString named = {};  ///< a file somebody has named; empty: looked for in the histories
    QString opened = {}; ///< the bytes that were last opened or published, where the histories do not reach back so far
};

/// @param base where neither leads to one it is no error
Expected<std::shared_ptr<MergeReading>> readMerge(const QString &path, const MergeBase &base, const Database &mine,
                                                  const PlanEnvironment &environment, const Wording &words,
                                                  const Progress &progress = {});

/// What each side has done, for the report; before the merge, since afterwards mine holds both.
Expected<void> readMergeChanges(MergeReading &reading, const Database &mine, const Wording &words,
                                const Progress &progress = {});

/// The step that merges. Refused where the plan in hand has gone on since it was read.
/// @param answers one for each of the reading's questions
History::Work mergeStep(const MergeReading &reading, const std::vector<MergeSide> &answers);

/// What came from whom.
/// @param mine what the plan in hand is called
MergeReport mergeReport(const MergeReading &reading, const std::vector<MergeSide> &answers, const QString &mine);

} // namespace talbook
