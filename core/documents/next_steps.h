#pragma once

#include "core/committee/committee_gaps.h"
#include "core/documents/account_records.h"

namespace talbook
{

/// What to do with an account next, and why. Derived anew from the plan each time, never stored.
struct NextStep
{
    QString what;
    QString why;
    QString who; ///< empty: nobody is named
    QDate by;    ///< a weekday
};

struct NextStepsInput
{
    AccountScore score;
    QStringList unknownFields;
    QString owner;
    const std::vector<Stakeholder> &people;
    const CommitteeState &committee;
    const std::vector<AccountRecords::Task> &tasks;
    QDate asOf;
};

/// From the level of intent, the committee's gaps, overdue tasks and unknown fields; the most urgent first.
std::vector<NextStep> nextSteps(const NextStepsInput &input, const Wording &words);

} // namespace talbook
