#pragma once

#include "app/talbook-cli/command.h"

namespace talbook::cli
{

QString programHelp();
QString commandHelp(const Command &command);
/// Where to read on after a mistake; the command is null where none was recognised.
QString usageHint(const Command *command);

} // namespace talbook::cli
