#pragma once

#include <vector>

namespace talbook
{

/// All indexes, each after those it waits for; among the free the lowest first. What stands on a circle comes last, in
/// its own order.
/// @param after for each index those it waits for
std::vector<size_t> inOrder(const std::vector<std::vector<size_t>> &after);

/// The same relation among the others where some are passed over: whoever waited for one that is passed waits for what
/// that one waited for. Nothing for the passed.
std::vector<std::vector<size_t>> throughPassed(const std::vector<std::vector<size_t>> &after,
                                               const std::vector<bool> &passed);

} // namespace talbook
