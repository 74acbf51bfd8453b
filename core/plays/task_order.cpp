#include "core/plays/task_order.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace talbook
{

std::vector<size_t> inOrder(const std::vector<std::vector<size_t>> &after)
{
    std::vector<std::vector<size_t>> before(after.size());
    std::vector<size_t> open(after.size(), 0);
    for (size_t i = 0; i < after.size(); ++i) {
        for (const size_t earlier : after[i]) {
            before[earlier].push_back(i);
            ++open[i];
        }
    }
    std::priority_queue<size_t, std::vector<size_t>, std::greater<>> free;
    for (size_t i = 0; i < after.size(); ++i) {
        if (open[i] == 0)
            free.push(i);
    }
    std::vector<size_t> order;
    std::vector<bool> placed(after.size(), false);
    order.reserve(after.size());
    while (!free.empty()) {
        const size_t at = free.top();
        free.pop();
        order.push_back(at);
        placed[at] = true;
        for (const size_t later : before[at]) {
            if (--open[later] == 0)
                free.push(later);
        }
    }
    for (size_t i = 0; i < after.size(); ++i) {
        if (!placed[i])
            order.push_back(i);
    }
    return order;
}

std::vector<std::vector<size_t>> throughPassed(const std::vector<std::vector<size_t>> &after,
                                               const std::vector<bool> &passed)
{
    if (std::ranges::find(passed, true) == passed.end())
        return after;
    // In order, so that what a passed one waits for is settled before anybody asks.
    std::vector<std::vector<size_t>> reached(after.size());
    for (const size_t at : inOrder(after)) {
        std::vector<size_t> &found = reached[at];
        for (const size_t earlier : after[at]) {
            if (passed[earlier])
                found.insert(found.end(), reached[earlier].begin(), reached[earlier].end());
            else
                found.push_back(earlier);
        }
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    for (size_t i = 0; i < after.size(); ++i) {
        if (passed[i])
            reached[i].clear();
    }
    return reached;
}

} // namespace talbook
