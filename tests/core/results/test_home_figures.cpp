#include "core/results/home_figures.h"

#include "core/exchange/sample_plan.h"
#include "tests/core/results/program_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

HomeFigures homeOf(const Plan &plan, QDate day = figureDay, const std::optional<PlanMoment> &seen = {})
{
    const Wording words(Language::English);
    const auto standings = Standings::read(plan.database(), {day, {}, {}}, words);
    if (!standings)
        qFatal("%s", qPrintable(standings.error().message));
    auto home = readHome(plan.database(), *standings, words, seen);
    if (!home)
        qFatal("%s", qPrintable(home.error().message));
    return std::move(*home);
}

QString stepsOf(const HomeFigures &home)
{
    QStringList titles;
    for (const HistoryStep &step : home.changes->steps)
        titles.append(step.title);
    return titles.join(u", "_s);
}

Expected<void> renameAll(Edit &edit, const char *name)
{
    return edit.database().execute("UPDATE account SET name = ?", name);
}

} // namespace

class TestHomeFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlanHasNothingToShow()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const HomeFigures home = homeOf(*plan);
        QCOMPARE(home.accounts, size_t(0));
        QVERIFY(home.figures.empty() && home.tiers.empty() && home.attention.empty() && home.findings.empty());
        QVERIFY(!home.changes);
        QCOMPARE(home.currency, u"EUR"_s);
    }

    /// Counts of resources/sample/README.md and its tables, counted outside the program.
    void theSampleTellsItsStory()
    {
        PlanFolder folder(TestDisk::Memory);
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(fillWithSample(*plan, figureDay, Wording(Language::English)));
        const HomeFigures home = homeOf(*plan);
        QCOMPARE(home.onList, size_t(41));
        QCOMPARE(home.figures.size(), size_t(8));
        const ProgramFigure &rate = home.figures[4];
        QCOMPARE(rate.kind, FigureKind::WinRate);
        QCOMPARE(rate.numerator, 18.0);
        QCOMPARE(rate.denominator, 40.0);
        QCOMPARE(rate.rest->numerator, 7.0);
        QCOMPARE(rate.rest->denominator, 28.0);
        QVERIFY(std::abs(rate.interval->low - 0.307053078109) < 1e-9);
        QVERIFY(std::abs(rate.rest->interval->low - 0.126764949193) < 1e-9);
        QCOMPARE(rate.verdict, Verdict::Missed); // 45 % are not twice 25 %… by 5 points
        QStringList spikes;
        const Standings standings = standingsOf(*plan, figureDay);
        for (const AttentionItem &item : home.attention) {
            if (item.reasons.front().kind == AttentionKind::IntentSpike)
                spikes.append(std::get<QString>(standings.value(item.account, FilterField::Name)).section(u' ', 0, 0));
        }
        QVERIFY2(spikes.contains(u"Maribel"_s) && spikes.contains(u"Теплоконтур"_s), qPrintable(spikes.join(u' ')));
    }

    void tiersCountTheList()
    {
        ProgramPlan plan;
        const AccountId first = plan.account(u"First"_s, QDate(2027, 1, 5));
        plan.account(u"Second"_s, QDate(2027, 1, 5));
        plan.account(u"Off"_s);
        plan.execute("UPDATE account SET tier = 1 WHERE name <> 'Second'");
        plan.execute("UPDATE account SET tier = 3 WHERE name = 'Second'");
        const HomeFigures home = homeOf(*plan.plan);
        QCOMPARE(home.tiers.size(), size_t(3));
        QCOMPARE(home.tiers[0].accounts, std::vector<AccountId>{first});
        QCOMPARE(*home.tiers[0].plan.capacity, 25);
        QCOMPARE(home.tiers[1].accounts.size(), size_t(0));
        QCOMPARE(home.tiers[2].accounts.size(), size_t(1));
    }

    void stepsSinceThePlanWasSeen()
    {
        ProgramPlan plan;
        plan.account(u"Acme"_s, QDate(2027, 1, 5));
        const PlanMoment seen = homeOf(*plan.plan).moment;
        QCOMPARE(seen.day, figureDay);
        QVERIFY(!seen.plan.isEmpty());
        QVERIFY(homeOf(*plan.plan, figureDay, seen).changes->isEmpty());
        plan.run([](Edit &edit) { return renameAll(edit, "One"); }, u"First"_s);
        plan.run([](Edit &edit) { return renameAll(edit, "Two"); }, u"Second"_s);
        QCOMPARE(stepsOf(homeOf(*plan.plan, figureDay, seen)), u"Second, First"_s);
        TALBOOK_VERIFY(plan.plan->undo());
        QCOMPARE(stepsOf(homeOf(*plan.plan, figureDay, seen)), u"First"_s);
        plan.run([](Edit &edit) { return renameAll(edit, "Three"); }, u"Third"_s); // takes the undone one's number
        QCOMPARE(stepsOf(homeOf(*plan.plan, figureDay, seen)), u"Third, First"_s);
    }

    void anotherPlansMomentSaysNothing()
    {
        ProgramPlan plan;
        PlanMoment other = homeOf(*plan.plan).moment;
        other.plan = u"another"_s;
        QVERIFY(!homeOf(*plan.plan, figureDay, other).changes);
    }

    void scoresThatMovedSinceThen()
    {
        // Score = 0.3 x intent: 30 then, 30 x 2^(-30/30) now; and the other way with a signal of today.
        ProgramPlan plan;
        const AccountId fading = plan.account(u"Fading"_s, QDate(2027, 1, 5));
        const AccountId rising = plan.account(u"Rising"_s, QDate(2027, 1, 5));
        plan.account(u"Still"_s, QDate(2027, 1, 5));
        plan.run([&](Edit &edit) -> Expected<void> {
            insertSignal(edit, fading.value, u"topic_surge"_s, 100, figureDay.addDays(-30));
            insertSignal(edit, rising.value, u"topic_surge"_s, 80, figureDay);
            return {};
        });
        PlanMoment seen = homeOf(*plan.plan).moment;
        QVERIFY(homeOf(*plan.plan, figureDay, seen).changes->moves.empty()); // the same day
        seen.day = figureDay.addDays(-30);
        const RecentChanges changes = *homeOf(*plan.plan, figureDay, seen).changes;
        QCOMPARE(changes.moves.size(), size_t(2));
        QCOMPARE(changes.moves[0].name, u"Rising"_s);
        QCOMPARE(changes.moves[0].before, 0.0);
        QCOMPARE(changes.moves[0].after, 24.0);
        QCOMPARE(changes.moves[1].account, fading);
        QCOMPARE(changes.moves[1].before, 30.0);
        QCOMPARE(changes.moves[1].after, 15.0);
        QCOMPARE(changes.moves[1].gradeAfter, u"Watch"_s);
    }
};

QTEST_GUILESS_MAIN(TestHomeFigures)
#include "test_home_figures.moc"
