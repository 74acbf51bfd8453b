#include "core/exchange/import_run.h"
#include "core/plan/plan.h"
#include "core/scoring/standing.h"
#include "tests/bench/floors.h"
#include "tests/bench/steps.h"

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<Plan> freshPlan(const QString &folder)
{
    return must(Plan::create(folder + u"/bench.talbook"_s,
                             {folder + u"/data"_s, [] { return QDateTime(benchDay, QTime(9, 0), Qt::UTC); }, {}},
                             PlanAccess::Edit, {}));
}

Cost import(Plan &plan, ImportKind kind, const QString &path)
{
    ImportRequest request;
    request.kind = kind;
    request.path = path;
    request.asOf = benchDay;
    return cost([&] {
        if (must(importFile(plan, request)).rejected > 0)
            qFatal("rows were rejected");
    });
}

void measureScoring(Report &report, const Plan &plan)
{
    const Wording words(Language::English);
    std::optional<Standings> standings;
    const Cost read = medianCost(3, [&] {
        standings = must(Standings::read(plan.database(), {benchDay, std::nullopt, {}}, words));
    });
    report.row(u"read everything and score all"_s, read, scanFloor(plan));
    ScoringModel model = standings->model();
    const Cost rescored = medianCost(5, [&] {
        model.weights[size_t(Component::Intent)] += 1; // a slider that moves
        standings->rescore(model);
    });
    report.row(u"rescore all with other weights"_s, rescored, passFloor(standings->facts().activities.size()));
}

void measureEditing(Report &report, Plan &plan)
{
    const Floor floor = updateFloor(plan);
    const Cost edited = medianCost(9, [&, n = 0]() mutable {
        must(plan.run(u"Edit"_s, [&n](Edit &step) {
            return step.database().execute("UPDATE account SET owner = ? WHERE id = (SELECT min(id) FROM account)",
                                           QString::number(++n));
        }));
    });
    report.row(u"edit one cell"_s, edited, floor);
    report.row(u"undo the edit of a cell"_s, medianCost(9, [&] { must(plan.undo()); }), floor);
}

} // namespace

void measureCore(Report &report, const QString &folder, int accounts)
{
    auto plan = freshPlan(folder);
    const Cost accountsCost = import(*plan, ImportKind::Accounts, folder + u"/accounts.csv"_s);
    report.row(u"import the accounts"_s, accountsCost, copyFloor(folder, *plan, "account"));
    const Cost activitiesCost = import(*plan, ImportKind::Activities, folder + u"/activities.csv"_s);
    report.row(u"import the activities"_s, activitiesCost, copyFloor(folder, *plan, "activity"));
    if (must(plan->database().number("SELECT count(*) FROM account")) != accounts)
        qFatal("accounts are missing");
    measureScoring(report, *plan);
    measureEditing(report, *plan);
    const Floor removal = deleteFloor(folder, *plan, "activity");
    report.row(u"undo the import of the activities"_s, cost([&] { must(plan->undo()); }), removal);
    const Cost redone = cost([&] { must(plan->redo()); });
    report.row(u"redo it"_s, redone, copyFloor(folder, *plan, "activity"));
    const Floor vacuum = vacuumFloor(folder, *plan);
    report.row(u"publish"_s, cost([&] { must(plan->publish()); }), vacuum);
    must(plan->close());
}

} // namespace talbook::bench
