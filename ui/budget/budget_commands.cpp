#include "ui/budget/budget_commands.h"

#include "ui/budget/budget_page.h"
#include "ui/budget/budget_table.h"
#include "ui/shell/commands.h"

namespace talbook
{

using namespace Qt::StringLiterals;

void connectBudget(Commands &commands, BudgetPage &page, const std::function<void()> &show)
{
    const auto on = [&](const QString &command, const std::function<void()> &work) {
        commands.connectTo(command, [show, work] {
            show();
            work();
        });
    };
    on(u"budget.add"_s, [&page] { page.add(LineDialog::Line); });
    on(u"budget.add_technology"_s, [&page] { page.add(LineDialog::Technology); });
    on(u"budget.add_headcount"_s, [&page] { page.add(LineDialog::Headcount); });
    on(u"budget.remove"_s, [&page] { page.removeChosen(); });
    on(u"budget.copy_markdown"_s, [&page] { page.table().copyMarkdown(); });
    on(u"budget.export_view"_s, [&page] { page.exportView(); });
    on(u"budget.export_lines"_s, [&page] { page.exportLines(); });
    commands.connectTo(u"budget.rates"_s, [&page] { page.showRates(); });
    commands.connectTo(u"budget.import"_s, [&page] { Q_EMIT page.importRequested(); });
}

} // namespace talbook
