#include "core/plan/merge_base.h"

#include "core/plan/changeset.h"
#include "core/plan/history.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// A step of the history, and with it the version of the plan that it led to.
struct Version
{
    qint64 seq = 0;
    bool done = false;
    qint64 revision = 0; ///< of the plan when the step was last done or undone
    qint64 leftBy = 0;   ///< the step that took another way after this one was undone; 0: none did
    QString id;          ///< see versionOf()
    QString merged;      ///< of another file's version that this step took over
    QString time;
};

/// All versions that a file has seen, also those it went back from: a tree, of which one path leads to the plan.
class Versions
{
public:
    static Expected<Versions> read(const Database &plan)
    {
        Versions versions;
        Statement steps(plan,
                        "SELECT seq, done, revision, iif(coalesce_key LIKE 'left %', CAST(substr(coalesce_key, 6) AS "
                        "INTEGER), 0), hex(digest) || ' ' || time, iif(coalesce_key LIKE 'merged %', "
                        "substr(coalesce_key, 8), ''), time FROM history ORDER BY seq");
        while (steps.step()) {
            versions.m_steps.push_back({steps.integer(0), steps.integer(1) != 0, steps.integer(2), steps.integer(3),
                                        steps.text(4), steps.text(5), steps.text(6)});
        }
        TALBOOK_TRY(steps.result());
        // A merge that was undone may be wanted again; what it took over is not held any more.
        for (const Version &step : versions.m_steps) {
            if (step.done && !step.merged.isEmpty())
                versions.m_takenOver.insert(step.merged);
        }
        Statement noted(plan, "SELECT substr(key, 8) FROM meta WHERE key LIKE 'merged %'");
        while (noted.step())
            versions.m_takenOver.insert(noted.text(0));
        TALBOOK_TRY(noted.result());
        return versions;
    }

    const std::vector<Version> &steps() const { return m_steps; }

    /// The steps that lead to a version, oldest first, as far as the history reaches back; nothing where one of those
    /// that were taken back is not kept any more.
    std::optional<std::vector<size_t>> pathTo(size_t version) const
    {
        const qint64 seq = m_steps[version].seq;
        std::vector<size_t> path;
        for (size_t i = 0; i <= version; ++i) {
            const bool alive = m_steps[i].leftBy == 0 || m_steps[i].leftBy > seq;
            if (alive)
                path.push_back(i);
            // Only steps that were taken back go one by one; a gap beside them may be one of theirs.
            const bool gap = i > 0 && m_steps[i].seq != m_steps[i - 1].seq + 1;
            if (gap && !m_steps[version].done && alive && !m_steps[i].done)
                return std::nullopt;
        }
        return path;
    }

    /// Whether both came from that version, or this file merged it.
    bool holds(const Versions &others, size_t version) const
    {
        const Version &asked = others.m_steps[version];
        if (m_takenOver.contains(asked.id))
            return true;
        const auto own = std::ranges::find(m_steps, asked.seq, &Version::seq);
        if (own == m_steps.end() || own->id != asked.id ||
            !cameTheSameWay(others, version, size_t(own - m_steps.begin())))
            return false;
        // Whoever moved the step later did it after the two had parted: the other one tells whether it stood then.
        return own->revision < asked.revision ? own->done : asked.done;
    }

private:
    /// The same step may have been taken in two copies that differ already.
    bool cameTheSameWay(const Versions &others, size_t version, size_t own) const
    {
        const auto way = pathTo(own);
        const auto otherWay = others.pathTo(version);
        if (!way || !otherWay)
            return false;
        auto mine = way->rbegin();
        auto theirs = otherWay->rbegin();
        for (; mine != way->rend() && theirs != otherWay->rend(); ++mine, ++theirs) {
            if (m_steps[*mine].seq != others.m_steps[*theirs].seq || m_steps[*mine].id != others.m_steps[*theirs].id)
                return false;
        }
        return true;
    }

    std::vector<Version> m_steps; ///< oldest first
    std::set<QString> m_takenOver;
};

Expected<std::optional<EarlierVersion>> goneTo(const Database &plan, const Versions &versions, size_t version,
                                               const QString &folder)
{
    const auto path = versions.pathTo(version);
    if (!path)
        return std::optional<EarlierVersion>();
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

    std::vector<std::pair<qint64, ApplyDirection>> way;
    for (size_t i = versions.steps().size(); i-- > version + 1;) {
        if (versions.steps()[i].done)
            way.emplace_back(versions.steps()[i].seq, ApplyDirection::Backward);
    }
    for (const size_t i : *path) {
        if (!versions.steps()[i].done)
            way.emplace_back(versions.steps()[i].seq, ApplyDirection::Forward);
    }
    const History history(*copy);
    Transaction transaction(*copy);
    TALBOOK_TRY(transaction.begin());
    for (const auto &[seq, direction] : way) {
        const auto changeset = history.changeset(seq);
        TALBOOK_TRY(changeset);
        if (!*changeset) // damaged
            return std::optional<EarlierVersion>();
        TALBOOK_TRY(applyChangeset(*copy, **changeset, direction));
    }
    TALBOOK_TRY(transaction.commit());
    return std::optional(EarlierVersion{std::move(place), std::move(*copy)});
}

} // namespace

Expected<std::optional<EarlierVersion>> commonVersion(const Database &mine, const Database &theirs,
                                                      const QString &folder)
{
    const auto ours = Versions::read(mine);
    TALBOOK_TRY(ours);
    const auto others = Versions::read(theirs);
    TALBOOK_TRY(others);
    struct Common
    {
        const Database *plan;
        const Versions *versions;
        size_t version;

        auto age() const
        {
            const Version &step = versions->steps()[version];
            return std::tuple(step.time, step.seq);
        }
    };
    std::vector<Common> common;
    for (size_t i = 0; i < ours->steps().size(); ++i) {
        if (others->holds(*ours, i))
            common.push_back({&mine, &*ours, i});
    }
    for (size_t i = 0; i < others->steps().size(); ++i) {
        if (ours->holds(*others, i))
            common.push_back({&theirs, &*others, i});
    }
    // The latest leaves least to ask.
    std::ranges::stable_sort(common, std::ranges::greater(), &Common::age);
    for (const Common &each : common) {
        auto found = goneTo(*each.plan, *each.versions, each.version, folder);
        TALBOOK_TRY(found);
        if (*found)
            return found;
    }
    return std::optional<EarlierVersion>();
}

Expected<QString> versionOf(const Database &plan)
{
    return plan.text("SELECT hex(digest) || ' ' || time FROM history WHERE done = 1 ORDER BY seq DESC LIMIT 1");
}

} // namespace talbook
