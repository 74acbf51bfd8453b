#pragma once

#include "app/talbook-cli/input.h"

namespace talbook::cli
{

/// The copies that Talbook keeps of a plan by itself: listed, compared with the plan, brought back whole or one account
/// of them, by the options of the command `backup`.
Outcome listBackups(const Input &input);
Outcome compareWithBackup(const Input &input);
Outcome restoreBackup(const Input &input);

} // namespace talbook::cli
