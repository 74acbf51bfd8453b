#pragma once

#include <QString>

namespace talbook::cli
{

/// What the shell of that name ("bash", "fish" or "zsh") needs to complete commands, options and the words they take;
/// empty for a shell that is not known.
QString completionFor(const QString &shell);

} // namespace talbook::cli
