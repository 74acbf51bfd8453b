#include "core/documents/merge_reading.h"

#include "core/exchange/merge_twins.h"
#include "core/exchange/plan_change_sources.h"
#include "core/plan/plan_file.h"

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

const Database *MergeReading::base() const
{
    if (namedBase)
        return &namedBase->database();
    return foundBase ? &foundBase->database : nullptr;
}

Expected<std::shared_ptr<MergeReading>> readMerge(const QString &path, const MergeBase &base, const Database &mine,
                                                  const PlanEnvironment &environment, const Wording &words,
                                                  const Progress &progress)
{
    const auto open = [&](const QString &file) -> Expected<std::unique_ptr<Plan>> {
        auto plan = Plan::open(file, environment, {.access = PlanAccess::Read});
        TALBOOK_TRY(plan);
        TALBOOK_TRY(requireSamePlan(mine, (*plan)->database()));
        // A job may read it that ends before the merge: it goes on living with the program.
        (*plan)->moveToThread(QCoreApplication::instance()->thread());
        return std::move(*plan);
    };
    auto reading = std::make_shared<MergeReading>();
    reading->path = path;
    TALBOOK_TRY(readPlanHeader(path)); // says of a folder or a pipe what it is
    const auto stamp = stampOf(path);
    TALBOOK_TRY(stamp);
    reading->stamp = *stamp;
    auto theirs = open(path);
    TALBOOK_TRY(theirs);
    reading->theirs = std::move(*theirs);
    QString named = base.named;
    if (named.isEmpty()) {
        auto found = commonVersion(mine, reading->theirs->database(), environment.dataFolder);
        TALBOOK_TRY(found);
        reading->foundBase = std::move(*found);
        if (!reading->foundBase && QFileInfo::exists(base.opened))
            named = base.opened;
    }
    if (!named.isEmpty()) {
        auto opened = open(named);
        TALBOOK_TRY(opened);
        reading->namedBase = std::move(*opened);
    }
    auto comparison = compareForMerge(reading->files(mine), progress);
    TALBOOK_TRY(comparison);
    reading->comparison = std::move(*comparison);
    auto questions = mergeQuestions(reading->files(mine), reading->comparison, words);
    TALBOOK_TRY(questions);
    reading->questions = std::move(*questions);
    auto twins = addedByBoth(reading->files(mine), reading->comparison);
    TALBOOK_TRY(twins);
    reading->twins = std::move(*twins);
    const auto version = versionOf(reading->theirs->database());
    TALBOOK_TRY(version);
    reading->version = *version;
    const auto revision = History(mine).revision();
    TALBOOK_TRY(revision);
    reading->revision = *revision;
    reading->comes = rowsThatCome(reading->comparison);
    return reading;
}

Expected<void> readMergeChanges(MergeReading &reading, const Database &mine, const Wording &words,
                                const Progress &progress)
{
    if (!reading.base())
        return {};
    auto fromTheirs = changesBetween(*reading.base(), reading.theirs->database(), words, progress);
    TALBOOK_TRY(fromTheirs);
    reading.fromTheirs = std::move(*fromTheirs);
    reading.fromTheirs.heading = words.translate("Merge", "What theirs had changed");
    auto fromMine = changesBetween(*reading.base(), mine, words, progress);
    TALBOOK_TRY(fromMine);
    reading.fromMine = std::move(*fromMine);
    reading.fromMine.heading = words.translate("Merge", "What mine had changed");
    return {};
}

History::Work mergeStep(const MergeReading &reading, const std::vector<MergeSide> &answers)
{
    return [&reading, answers](Edit &edit) -> Expected<void> {
        const auto revision = History(edit.database()).revision();
        TALBOOK_TRY(revision);
        if (*revision != reading.revision) {
            return Error{ErrorCode::Invariant,
                         QCoreApplication::translate("Merge", "The plan was changed since the two were compared. "
                                                              "Close this window and merge again."),
                         {}};
        }
        edit.setMergedVersion(reading.version);
        return applyMerge(edit, reading.files(edit.database()), reading.comparison, answers);
    };
}

MergeReport mergeReport(const MergeReading &reading, const std::vector<MergeSide> &answers, const QString &mine)
{
    return {.mine = mine,
            .theirs = QFileInfo(reading.path).fileName(),
            .hasBase = reading.base() != nullptr,
            .questions = reading.questions,
            .answers = answers,
            .twins = reading.twins,
            .fromTheirs = reading.fromTheirs,
            .fromMine = reading.fromMine};
}

} // namespace talbook
