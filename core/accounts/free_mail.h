#pragma once

#include <string_view>

namespace talbook
{

/// Whether anybody can have an e-mail address there, so that the address says nothing about where a person works.
/// @param domain registrable, lower case.
bool isFreeMailDomain(std::string_view domain);

} // namespace talbook
