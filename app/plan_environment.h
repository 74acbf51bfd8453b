#pragma once

#include "core/plan/plan.h"

namespace talbook
{

/// The world as both programs see it: the system's clock, and the user's data folder, where working copies and backups
/// lie. The variable TALBOOK_DATA names another folder.
PlanEnvironment planEnvironment();

/// Names the programs to Qt, so that both have the same data folder. Once, before anything else.
void nameProgram();

} // namespace talbook
