#pragma once

#include "core/plan/merge.h"
#include "tests/support/temporary_plan.h"

namespace talbook::test
{

using namespace Qt::StringLiterals;

using Answer = std::function<MergeSide(const MergeConflict &)>;

/// Two people's copies of one plan, and what both began with: two accounts; at the first a director (12), a manager
/// (11) who reports to her, and an engineer (13) who reports to the manager; an activity and a task with the manager.
class TwoCopies
{
public:
    TwoCopies()
    {
        auto plan = newPlan(m_folder);
        must(plan->run(u"Begin"_s, [](Edit &edit) -> Expected<void> {
            const Database &to = edit.database();
            TALBOOK_TRY(to.execute("INSERT INTO program(id, name, starts_on, ends_on) "
                                   "VALUES(1, 'Q1', '2026-01-01', '2026-03-31')"));
            TALBOOK_TRY(to.execute("INSERT INTO account(id, name, industry, owner, employees) "
                                   "VALUES(1, 'Acme', 'FinTech', 'Anna', 100), (2, 'Bolt', 'SaaS', 'Boris', 200)"));
            TALBOOK_TRY(to.execute("INSERT INTO contact(id, account_id, name, reports_to) VALUES"
                                   "(12, 1, 'Director', NULL), (11, 1, 'Manager', 12), (13, 1, 'Engineer', 11)"));
            TALBOOK_TRY(to.execute("INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) "
                                   "VALUES(31, 1, 11, '2026-01-15', 'meeting', 'inbound', 1)"));
            return to.execute(
                "INSERT INTO task(id, account_id, contact_id, title, starts_on, due_on, planned_start, planned_due, "
                "status, sequence) VALUES(41, 1, 11, 'Call', '2026-02-01', '2026-02-03', '2026-02-01', '2026-02-03', "
                "'open', 0)");
        }));
        must(plan->publishCopy(m_folder.file(u"base.talbook"_s)));
        must(plan->publishCopy(m_folder.file(u"theirs.talbook"_s)));
        mine = std::move(plan);
        theirs = opened(u"theirs.talbook"_s, PlanAccess::Once);
        base = opened(u"base.talbook"_s, PlanAccess::Read);
    }

    static void change(Plan &plan, const char *sql, const QString &title = u"Change"_s)
    {
        must(plan.run(title, [sql](Edit &edit) { return edit.database().execute(sql); }));
    }

    MergeFiles files(const Plan &to, const Plan &from) const
    {
        return {withBase ? &base->database() : nullptr, &to.database(), &from.database()};
    }

    MergeComparison compared(const Plan &to, const Plan &from) const
    {
        auto comparison = compareForMerge(files(to, from));
        must(comparison);
        return std::move(*comparison);
    }
    MergeComparison compared() const { return compared(*mine, *theirs); }

    /// Merges `from` into `to` with these answers, or says why not.
    Expected<ChangeSummary> tryMerge(Plan &to, const Plan &from, const MergeComparison &comparison,
                                     const std::vector<MergeSide> &answers) const
    {
        return to.run(u"Merge"_s, [&](Edit &edit) { return applyMerge(edit, files(to, from), comparison, answers); });
    }

    /// Merges `from` into `to`; the comparison it was made by.
    MergeComparison merge(Plan &to, const Plan &from, const Answer &answer = {}) const
    {
        const MergeComparison comparison = compared(to, from);
        std::vector<MergeSide> answers;
        for (const MergeConflict &conflict : comparison.conflicts)
            answers.push_back(answer ? answer(conflict) : MergeSide::Mine);
        must(tryMerge(to, from, comparison, answers));
        requireReferences(to);
        return comparison;
    }
    static void requireReferences(const Plan &plan)
    {
        if (*plan.database().number("SELECT count(*) FROM pragma_foreign_key_check") != 0)
            qFatal("a row refers to nothing");
    }
    MergeComparison merge(const Answer &answer = {}) const { return merge(*mine, *theirs, answer); }

    std::unique_ptr<Plan> opened(const QString &name, PlanAccess access) const
    {
        auto plan = Plan::open(m_folder.file(name), m_folder.environment(), {.access = access});
        must(plan);
        return std::move(*plan);
    }

    QString folderPath() const { return m_folder.file(u"."_s); }

private:
    PlanFolder m_folder{TestDisk::Memory}; // outlives the plans in it

public:
    bool withBase = true;
    std::unique_ptr<Plan> base;
    std::unique_ptr<Plan> mine;
    std::unique_ptr<Plan> theirs;

private:
    template <class T> static void must(const Expected<T> &result)
    {
        if (!result)
            qFatal("%s / %s", qPrintable(result.error().message), qPrintable(result.error().details));
    }
};

inline MergeSide takeMine(const MergeConflict &)
{
    return MergeSide::Mine;
}

inline MergeSide takeTheirs(const MergeConflict &)
{
    return MergeSide::Theirs;
}

inline QString textOf(const Plan &plan, const char *sql)
{
    const auto text = plan.database().text(sql);
    return text ? *text : u"failed"_s;
}

inline qint64 numberOf(const Plan &plan, const char *sql)
{
    const auto number = plan.database().number(sql);
    return number ? *number : -1;
}

} // namespace talbook::test
