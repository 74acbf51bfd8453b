#pragma once

#include <QString>

namespace talbook::cli
{

/// The manual page of section 1 in the language that is chosen, as man(7) source: made from the command table, so that
/// no command and no option can be missing.
QString programManual();

} // namespace talbook::cli
