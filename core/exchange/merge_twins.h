#pragma once

#include "core/plan/merge.h"

#include <QStringList>

namespace talbook
{

/// What both sides added without knowing of each other: accounts of one domain (without one: of one name), people of
/// one account with one e-mail address (without one: of one name). After the merge they stand side by side, since rows
/// are told apart by their numbers; somebody has to look which to keep.
/// @return what they are called: "NewCo · newco.example", as mine writes it, in the order of the names
Expected<QStringList> addedByBoth(const MergeFiles &files, const MergeComparison &comparison);

} // namespace talbook
