#include "ui/shell/merge_reading.h"

#include "core/exchange/plan_change_sources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace talbook
{

namespace
{

qint64 rowsThatCome(const MergeComparison &comparison)
{
    QSet<size_t> asked;
    for (const MergeConflict &conflict : comparison.conflicts) {
        for (const MergeCell &cell : conflict.cells)
            asked.insert(cell.diff);
        for (const std::vector<size_t> &rows : {conflict.removed, conflict.touched}) {
            for (const size_t row : rows)
                asked.insert(row);
        }
    }
    qint64 rows = 0;
    for (size_t i = 0; i < comparison.diffs.size(); ++i)
        rows += comparison.diffs[i].theirs != RowChange::None && !asked.contains(i) ? 1 : 0;
    return rows;
}

} // namespace

Expected<std::shared_ptr<MergeReading>> readMerge(const QString &path, const Database &mine,
                                                  const PlanEnvironment &environment, const Wording &words,
                                                  const Progress &progress)
{
    auto reading = std::make_shared<MergeReading>();
    reading->path = path;
    const auto stamp = stampOf(path);
    TALBOOK_TRY(stamp);
    reading->stamp = *stamp;
    auto theirs = Plan::open(path, environment, {.access = PlanAccess::Read});
    TALBOOK_TRY(theirs);
    reading->theirs = std::move(*theirs);
    TALBOOK_TRY(requireSamePlan(mine, reading->theirs->database()));
    auto base = commonVersion(mine, reading->theirs->database(), environment.dataFolder);
    TALBOOK_TRY(base);
    reading->base = std::move(*base);
    const MergeFiles files{reading->baseDatabase(), &mine, &reading->theirs->database()};
    auto comparison = compareForMerge(files, progress);
    TALBOOK_TRY(comparison);
    reading->comparison = std::move(*comparison);
    auto questions = mergeQuestions(files, reading->comparison, words);
    TALBOOK_TRY(questions);
    reading->questions = std::move(*questions);
    const auto version = versionOf(reading->theirs->database());
    TALBOOK_TRY(version);
    reading->version = *version;
    const auto revision = History(mine).revision();
    TALBOOK_TRY(revision);
    reading->revision = *revision;
    reading->comes = rowsThatCome(reading->comparison);
    // It was read by a job and goes on living in the window's thread.
    reading->theirs->moveToThread(QCoreApplication::instance()->thread());
    return reading;
}

Expected<ChangeSummary> mergeAnswered(const MergeReading &reading, const std::vector<MergeSide> &answers,
                                      const PlanWorker &worker, const Progress &progress)
{
    const auto revision = History(worker.database()).revision();
    TALBOOK_TRY(revision);
    if (*revision != reading.revision) {
        return Error{ErrorCode::Invariant,
                     QCoreApplication::translate("Merge", "The plan was changed since the two were compared. Close "
                                                          "this window and merge again."),
                     {}};
    }
    return worker.run(
        mergeTitle(QFileInfo(reading.path).fileName()),
        [&](Edit &edit) {
            edit.setMergedVersion(reading.version);
            return applyMerge(edit, {reading.baseDatabase(), &edit.database(), &reading.theirs->database()},
                              reading.comparison, answers);
        },
        progress, reading.comes);
}

Expected<MergeReport> mergeReportOf(const MergeReading &reading, const std::vector<MergeSide> &answers,
                                    const Database &mine, const Wording &words, const Progress &progress)
{
    MergeReport report{.mine = mine.shownName(),
                       .theirs = QFileInfo(reading.path).fileName(),
                       .hasBase = reading.base.has_value(),
                       .questions = reading.questions,
                       .answers = answers,
                       .fromTheirs = {},
                       .fromMine = {}};
    if (!reading.base)
        return report;
    auto fromTheirs = changesBetween(reading.base->database, reading.theirs->database(), words, progress);
    TALBOOK_TRY(fromTheirs);
    report.fromTheirs = std::move(*fromTheirs);
    report.fromTheirs.heading = words.translate("Merge", "What theirs brought");
    auto fromMine = changesBetween(reading.base->database, mine, words, progress);
    TALBOOK_TRY(fromMine);
    report.fromMine = std::move(*fromMine);
    report.fromMine.heading = words.translate("Merge", "What mine had changed");
    return report;
}

} // namespace talbook
