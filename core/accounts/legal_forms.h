#pragma once

#include <span>
#include <string_view>

namespace talbook
{

/// Words of a folded name, in their order.
using NameWords = std::span<const std::string_view>;

struct LegalForm
{
    std::string_view spelling; ///< the one for all that mean the same; empty where there is none
    size_t words = 0;          ///< how many of the name's words it takes
};

/// The legal form with which the words end, such as "ltd" for "… co limited"; the longest that fits.
LegalForm legalFormAtEnd(NameWords words);
/// The legal form with which they begin: «ООО …», "PJSC …".
LegalForm legalFormAtStart(NameWords words);

} // namespace talbook
