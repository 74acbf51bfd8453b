#include "core/plan/merge_base.h"

#include "core/plan/history.h"

#include <QCoreApplication>
#include <QDir>

#include <set>
#include <vector>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

struct Version
{
    QString digest;
    QString merged; ///< of another file's version that this step took over
    QString time;
};

/// Newest first.
Expected<std::vector<Version>> versionsOf(const Database &plan)
{
    std::vector<Version> versions;
    Statement steps(
        plan, "SELECT hex(digest), iif(coalesce_key LIKE 'merged %', substr(coalesce_key, 8), ''), time FROM history "
              "WHERE done = 1 ORDER BY seq DESC");
    while (steps.step())
        versions.push_back({steps.text(0), steps.text(1), steps.text(2)});
    TALBOOK_TRY(steps.result());
    return versions;
}

/// How many of a file's newest steps the other does not know; nothing where it knows none of them.
std::optional<size_t> unknownSteps(const std::vector<Version> &of, const std::vector<Version> &other)
{
    std::set<QString> known;
    for (const Version &version : other) {
        known.insert(version.digest);
        if (!version.merged.isEmpty())
            known.insert(version.merged);
    }
    for (size_t i = 0; i < of.size(); ++i) {
        if (known.contains(of[i].digest))
            return i;
    }
    return std::nullopt;
}

Expected<std::optional<EarlierVersion>> undone(const Database &plan, size_t steps, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Plan", "The folder “%1” cannot be made. Check who may write there.")
                         .arg(folder),
                     folder};
    auto place = std::make_unique<QTemporaryDir>(folder + u"/merge-XXXXXX"_s);
    if (!place->isValid())
        return Error{ErrorCode::FileSystem, place->errorString(), folder};
    const QString file = place->filePath(u"base.talbook"_s);
    TALBOOK_TRY(plan.execute("VACUUM INTO ?", file));
    auto copy = Database::open(file, DatabaseMode::ReadWrite, plan.shownName());
    TALBOOK_TRY(copy);
    {
        History history(*copy);
        for (size_t i = 0; i < steps; ++i) {
            if (const auto back = history.undo(); !back) {
                if (back.error().code == ErrorCode::Damaged)
                    return std::optional<EarlierVersion>();
                return back.error();
            }
        }
    }
    return std::optional(EarlierVersion{std::move(place), std::move(*copy)});
}

} // namespace

Expected<std::optional<EarlierVersion>> commonVersion(const Database &mine, const Database &theirs,
                                                      const QString &folder)
{
    const auto ours = versionsOf(mine);
    TALBOOK_TRY(ours);
    const auto others = versionsOf(theirs);
    TALBOOK_TRY(others);
    const auto inMine = unknownSteps(*ours, *others);
    const auto inTheirs = unknownSteps(*others, *ours);
    if (!inMine && !inTheirs)
        return std::optional<EarlierVersion>();
    // Both are versions that both files hold; the later one leaves less to ask.
    const bool ofMine = !inTheirs || (inMine && (*ours)[*inMine].time > (*others)[*inTheirs].time);
    return ofMine ? undone(mine, *inMine, folder) : undone(theirs, *inTheirs, folder);
}

Expected<QString> versionOf(const Database &plan)
{
    return plan.text("SELECT hex(digest) FROM history WHERE done = 1 ORDER BY seq DESC LIMIT 1");
}

} // namespace talbook
