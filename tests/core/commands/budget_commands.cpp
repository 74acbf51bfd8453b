#include "core/budget/budget_edit.h"
#include "tests/core/commands/commands.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

BudgetCategories categoriesOf(Desk &desk)
{
    auto categories = BudgetCategories::read(desk.words);
    if (!categories)
        qFatal("%s", qPrintable(categories.error().message));
    return *categories;
}

std::optional<qint64> anyAmount(Desk &desk)
{
    return desk.oneIn(3) ? std::nullopt : std::optional<qint64>(desk.below(2'000'000) - 1000);
}

BudgetLine anyLine(Desk &desk)
{
    BudgetLine line;
    const auto program = desk.anyProgram();
    line.program = program && !desk.oneIn(4) ? program->id : ProgramId();
    line.account = desk.oneIn(2) ? desk.anyAccount() : AccountId();
    line.date = desk.oneIn(9) ? QDate() : desk.anyDay();
    line.category = desk.oneIn(2) ? u"Events & gifts"_s : desk.anyText();
    line.channel = desk.oneIn(2) ? u"linkedin"_s : QString();
    line.campaign = desk.oneIn(3) ? desk.anyText() : QString();
    line.note = desk.anyText();
    line.tier = desk.below(5);
    line.planned = anyAmount(desk);
    line.committed = anyAmount(desk);
    line.actual = anyAmount(desk);
    line.currency = desk.oneIn(6) ? desk.anyText() : u"EUR"_s;
    return line;
}

std::vector<CostId> someLines(Desk &desk)
{
    const QStringList ids = desk.found("SELECT id FROM cost ORDER BY id");
    std::vector<CostId> chosen;
    for (int wanted = 1 + desk.below(4); wanted > 0 && !ids.isEmpty(); --wanted)
        chosen.push_back(CostId{desk.anyOf(ids).toLongLong()});
    return chosen;
}

bool addOne(Desk &desk)
{
    const BudgetLine line = anyLine(desk);
    return desk.run(u"Add a line to the budget"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addBudgetLine(edit, line, categoriesOf(desk)));
        return {};
    });
}

bool changeOne(Desk &desk)
{
    BudgetLine line = anyLine(desk);
    const auto lines = someLines(desk);
    if (lines.empty())
        return false;
    line.id = lines.front();
    return desk.run(u"Change a line of the budget"_s,
                    [&](Edit &edit) { return changeBudgetLine(edit, line, categoriesOf(desk)); });
}

bool removeSome(Desk &desk)
{
    const auto lines = someLines(desk);
    return desk.run(u"Remove lines of the budget"_s, [&](Edit &edit) { return removeBudgetLines(edit, lines); });
}

} // namespace

std::vector<Command> budgetCommands()
{
    return {{"add a line to the budget", {"addBudgetLine"}, addOne},
            {"change a line of the budget", {"changeBudgetLine"}, changeOne},
            {"remove lines of the budget", {"removeBudgetLines"}, removeSome}};
}

} // namespace talbook::test
