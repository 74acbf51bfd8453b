#pragma once

#include "core/results/metrics.h"

namespace talbook
{

/// What a record is to its figure.
enum class RecordPart
{
    Counted,
    TotalOnly, ///< one of MetricFigure::otherRecords
    Cost       ///< what was spent, behind a figure that is divided by it
};

/// One record behind a figure.
struct MetricRecord
{
    qint64 id = 0;     ///< 0: tasks that cost something, told together
    AccountId account; ///< null: of no account
    QString accountName;
    QDate date;      ///< of an opportunity: closed, else created; invalid for a person
    QString name;    ///< the same in words
    QString what;    ///< kind of activity as stored, name of the opportunity or person, category of the cost
    QString detail;  ///< in words: channel; outcome, with the stage of an open one; role and title; campaign
    QString channel; ///< of an activity, as stored
    QString outcome; ///< of an opportunity, as stored, for those who read it in every language: won, lost, open
    QString stage;   ///< of an opportunity, in its source's words
    QString role;    ///< of a person: one of buyingRoles()
    QString title;   ///< of a person
    std::optional<double> amount; ///< major units of `currency`
    QString currency;
    std::optional<double> planAmount; ///< in the plan's currency, as figures count it; nothing without a rate
    std::optional<double> credit;     ///< behind a credit: what of it the deal brought, in the plan's currency
    std::optional<int> days;          ///< how long it took, behind a length of time
    RecordPart part = RecordPart::Counted;
};

/// Everything behind a figure; of a share, the rest of what it is of as well; newest first (people by
/// account and role), then what was spent. Keys
/// that are gone from the plan since are left out.
Expected<std::vector<MetricRecord>> metricRecords(const Database &database, MetricKind kind, const MetricFigure &figure,
                                                  const Wording &words);

} // namespace talbook
