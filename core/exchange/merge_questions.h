#pragma once

#include "core/base/ids.h"
#include "core/base/wording.h"
#include "core/plan/merge.h"

#include <vector>

namespace talbook
{

/// One value that both sides changed, in words; empty where there is none.
struct MergeLine
{
    QString field;
    QString base;
    QString mine;
    QString theirs;

    friend bool operator==(const MergeLine &, const MergeLine &) = default;
};

/// A conflict as a person is asked about it.
struct MergeQuestion
{
    AccountId accountId; ///< null where it is about no account
    QString account;     ///< with its domain where another one in question has its name; empty without one
    QString record;      ///< "People: Anna Petrova"; empty where it is the account itself
    std::vector<MergeLine> lines;
};

/// One for each of comparison.conflicts, in their order.
Expected<std::vector<MergeQuestion>> mergeQuestions(const MergeFiles &files, const MergeComparison &comparison,
                                                    const Wording &words);

} // namespace talbook
