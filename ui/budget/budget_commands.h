#pragma once

#include <functional>

namespace talbook
{

class BudgetPage;
class Commands;

/// The menu of the budget. What is done there begins by showing the page.
void connectBudget(Commands &commands, BudgetPage &page, const std::function<void()> &show);

} // namespace talbook
