#pragma once

#include "core/committee/stakeholders.h"

#include <optional>
#include <vector>

namespace talbook
{

/// What keeps a reporting line from being drawn. An import refuses such lines and the plan's invariants do too; a plan
/// from elsewhere may have them.
enum class ReportingFaultKind
{
    SelfManager,    ///< said to report to himself
    MissingManager, ///< the manager is not among the people
    Circle,         ///< the line closes a circle
    RepeatedId,     ///< the id has been somebody else's before
};
/// Stable, for scripts: "self_manager", "missing_manager", "circle", "repeated_id".
QString reportingFaultId(ReportingFaultKind kind);

struct ReportingFault
{
    ReportingFaultKind kind = ReportingFaultKind::MissingManager;
    size_t person = 0; ///< index into the stakeholders: whose line, or whose id
};

/// Who reports to whom without what cannot be drawn: everybody is there, and the lines form a forest.
struct SoundReporting
{
    std::vector<std::optional<size_t>> managerOf; ///< by person, an index; none for one who stands at a top
    std::vector<ReportingFault> faults;           ///< by person
};

/// Of a circle the one line is left out that belongs to the person who stands last in the list: the one that closed it
/// when they were drawn in that order. Of people with the same id the first is whom others report to. Linear.
SoundReporting soundReporting(const std::vector<Stakeholder> &people);

/// "Anna Weber is said to report to herself…": a sentence.
QString reportingFaultMessage(const ReportingFault &fault, const std::vector<Stakeholder> &people,
                              const Wording &words);

} // namespace talbook
