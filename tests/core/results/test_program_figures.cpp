#include "core/results/program_figures.h"

#include "tests/core/results/program_plan.h"
#include "tests/support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

std::vector<ProgramFigure> figuresOf(const Plan &plan, const Standings &standings)
{
    auto figures = programFigures(plan.database(), standings);
    if (!figures)
        qFatal("%s", qPrintable(figures.error().message));
    return std::move(*figures);
}

ProgramFigure figureOf(const ProgramPlan &plan, FigureKind kind, QDate day = figureDay)
{
    for (ProgramFigure &figure : figuresOf(*plan.plan, plan.standings(day))) {
        if (figure.kind == kind)
            return figure;
    }
    qFatal("the figure %s is not there", qPrintable(figureId(kind)));
}

QStringList kindsOf(const ProgramPlan &plan)
{
    QStringList ids;
    for (const ProgramFigure &figure : figuresOf(*plan.plan, plan.standings()))
        ids.append(figureId(figure.kind));
    return ids;
}

QString namesOf(const ProgramPlan &plan, const ProgramFigure &figure)
{
    const Standings standings = plan.standings();
    QStringList names;
    for (const AccountId account : figure.accounts)
        names.append(std::get<QString>(standings.value(*standings.indexOf(account), FilterField::Name)));
    names.sort(); // accounts made one by one have random ids
    return names.join(u' ');
}

QString seriesOf(const ProgramFigure &figure)
{
    QStringList points;
    for (const SeriesPoint &point : figure.series)
        points.append(point.day.toString(u"MM-dd"_s) + u'=' + QString::number(point.value));
    return points.join(u' ');
}

/// Four accounts on the list since 5 January; Eta was won and left it on 1 February; Xi and Yps were never on it.
struct SmallProgram : ProgramPlan
{
    const QDate joined{2027, 1, 5};
    AccountId alpha = account(u"Alpha"_s, joined), beta = account(u"Beta"_s, joined),
              gamma = account(u"Gamma"_s, joined), delta = account(u"Delta"_s, joined), eta = account(u"Eta"_s, joined),
              xi = account(u"Xi"_s), yps = account(u"Yps"_s);

    SmallProgram()
    {
        const ContactId buyer = person(alpha, u"Buyer"_s, u"economic_buyer"_s);
        const ContactId champion = person(alpha, u"Champion"_s, u"champion"_s);
        const ContactId architect = person(beta, u"Architect"_s, u"technical_buyer"_s);
        person(delta, u"Silent"_s, u"champion"_s);
        activity(alpha, QDate(2027, 1, 10), champion);
        activity(alpha, QDate(2027, 2, 10), buyer);
        activity(beta, QDate(2027, 1, 12), architect); // 30 days ago
        activity(gamma, QDate(2027, 1, 11));           // 31 days ago
        activity(delta, QDate(2027, 2, 1), {}, u"email_sent"_s, u"outbound"_s);
        activity(eta, QDate(2027, 1, 25));
        activity(xi, QDate(2027, 2, 1));
        run([this](Edit &edit) {
            return graduate(edit, program, std::span(&eta, 1), Graduation::Won, QDate(2027, 2, 1), {});
        });
    }

    void addDeals()
    {
        deal(alpha, QDate(2027, 1, 20), {}, "open", 100'000);
        deal(alpha, QDate(2026, 12, 20), {}, "open", 70'000); // before the program
        deal(eta, QDate(2027, 1, 10), QDate(2027, 1, 30), "won", 50'000);
        deal(delta, QDate(2027, 2, 5), {}, "open", {});
        deal(xi, QDate(2027, 2, 1), {}, "open", 50'000);
        deal(alpha, QDate(2026, 5, 1), QDate(2026, 6, 1), "lost", 90'000);
        deal(beta, QDate(2025, 12, 1), QDate(2026, 2, 11), "won", 500'000);    // 366 days with today
        deal(gamma, QDate(2025, 12, 1), QDate(2026, 2, 12), "won", 30'000);    // 365 days
        deal(gamma, QDate(2026, 12, 1), QDate(2027, 2, 12), "won", 1'000'000); // tomorrow
        deal(xi, QDate(2026, 11, 1), QDate(2026, 12, 1), "lost", 10'000);
        deal(yps, QDate(2026, 11, 1), QDate(2027, 1, 15), "won", 20'000);
    }
};

} // namespace

class TestProgramFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanWithoutAListHasNoFigures()
    {
        ProgramPlan plan;
        const AccountId account = plan.account(u"Acme"_s);
        plan.activity(account, figureDay);
        QCOMPARE(kindsOf(plan), QStringList());
    }

    void aFigureWithoutDataIsNotThere()
    {
        ProgramPlan plan;
        const AccountId account = plan.account(u"Acme"_s, QDate(2027, 1, 5));
        QCOMPARE(kindsOf(plan), QStringList());
        plan.activity(account, QDate(2026, 12, 1)); // inbound, before it joined and before the program
        QCOMPARE(kindsOf(plan), (QStringList{u"engagement_rate"_s, u"reach"_s}));
        plan.person(account, u"Anna"_s, u"champion"_s);
        QCOMPARE(kindsOf(plan), (QStringList{u"engagement_rate"_s, u"coverage"_s, u"reach"_s}));
        plan.deal(account, QDate(2027, 1, 10), {}, "open", {});
        QCOMPARE(kindsOf(plan), (QStringList{u"engagement_rate"_s, u"coverage"_s, u"opportunities"_s, u"reach"_s}));
    }

    void engagementCountsInboundActivitiesOfThirtyDays()
    {
        const SmallProgram plan;
        const ProgramFigure rate = figureOf(plan, FigureKind::EngagementRate);
        QCOMPARE(rate.value, 0.5);
        QCOMPARE(rate.numerator, 2.0);
        QCOMPARE(rate.denominator, 4.0);
        QCOMPARE(namesOf(plan, rate), u"Alpha Beta"_s);
        QCOMPARE(rate.records.size(), size_t(2)); // the latest of each
        QCOMPARE(rate.verdict, Verdict::Missed);  // 60 %
        QCOMPARE(rate.benchmark->value, 0.6);
    }

    void engagementOverTheWeeks()
    {
        // 7 January: nobody of five. 14 and 21: Alpha, Beta, Gamma. 28: Eta too. 4 February: Eta has left.
        const SmallProgram plan;
        QCOMPARE(seriesOf(figureOf(plan, FigureKind::EngagementRate)),
                 u"01-07=0 01-14=0.6 01-21=0.6 01-28=0.8 02-04=0.75 02-11=0.5"_s);
    }

    void aWeeksFigureIsWhatWasTheFigureThen()
    {
        const SmallProgram plan;
        const ProgramFigure now = figureOf(plan, FigureKind::FirstEngagement);
        const ProgramFigure then = figureOf(plan, FigureKind::FirstEngagement, QDate(2027, 1, 21));
        QCOMPARE(then.value, 6.0); // 5, 7, 6 days
        QVERIFY(std::ranges::any_of(now.series, [&](const SeriesPoint &point) {
            return point.day == QDate(2027, 1, 21) && point.value == then.value;
        }));
    }

    void beforeTheProgramTheListOfTheOneBefore()
    {
        SmallProgram plan;
        plan.run([&](Edit &edit) -> Expected<void> {
            const auto before = addProgram(edit, u"Q4 2026"_s, QDate(2026, 10, 1), QDate(2026, 12, 31));
            TALBOOK_TRY(before);
            const std::array<AccountId, 2> two = {plan.xi, plan.yps};
            return joinTal(edit, *before, two, QDate(2026, 12, 20));
        });
        plan.activity(plan.yps, QDate(2026, 12, 23));
        QCOMPARE(seriesOf(figureOf(plan, FigureKind::EngagementRate)),
                 u"12-24=0.5 12-31=0.5 01-07=0 01-14=0.6 01-21=0.6 01-28=0.8 02-04=0.75 02-11=0.5"_s);
    }

    void reachCountsEveryTouchInTheProgram()
    {
        const SmallProgram plan;
        const ProgramFigure reach = figureOf(plan, FigureKind::Reach);
        QCOMPARE(reach.value, 1.0); // Delta by an outbound one
        QCOMPARE(namesOf(plan, reach), u"Alpha Beta Delta Gamma"_s);
        // 7 January nobody; 14: three of five; 28: four of five with Eta; 4 February: all four that are left.
        QCOMPARE(seriesOf(reach), u"01-07=0 01-14=0.6 01-21=0.6 01-28=0.8 02-04=1 02-11=1"_s);
    }

    void coverageIsOfTheFiveRequiredRoles()
    {
        const SmallProgram plan;
        const ProgramFigure coverage = figureOf(plan, FigureKind::Coverage);
        QCOMPARE(coverage.numerator, 3.0);    // economic buyer and champion at Alpha, technical buyer at Beta
        QCOMPARE(coverage.denominator, 20.0); // five at each of four
        QCOMPARE(coverage.value, 0.15);
        QCOMPARE(*coverage.beside, 0.75); // three engaged people at four accounts
        QCOMPARE(namesOf(plan, coverage), u"Alpha Beta"_s);
        QCOMPARE(coverage.verdict, Verdict::NoBenchmark);
        // 14 January: champion and technical buyer of 25 roles; 11 February the economic buyer comes.
        QCOMPARE(seriesOf(coverage), u"01-07=0 01-14=0.08 01-21=0.08 01-28=0.08 02-04=0.1 02-11=0.15"_s);
    }

    void coverageIsTheMeanOfTheScores()
    {
        const SmallProgram plan;
        const Standings standings = plan.standings();
        double sum = 0, threads = 0;
        for (const QString &name : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s}) {
            sum += standings[indexOfName(standings, name)].score.coverage;
            threads += standings[indexOfName(standings, name)].score.threads;
        }
        const ProgramFigure coverage = figureOf(plan, FigureKind::Coverage);
        QCOMPARE(coverage.value, sum / 4);
        QCOMPARE(*coverage.beside, threads / 4);
    }

    void firstEngagementSinceJoining()
    {
        const SmallProgram plan;
        const ProgramFigure days = figureOf(plan, FigureKind::FirstEngagement);
        QCOMPARE(days.value, 6.5); // 5, 7, 6 and Eta's 20 days
        QCOMPARE(days.numerator, 4.0);
        QCOMPARE(days.denominator, 5.0); // Delta is still waiting
        QCOMPARE(days.verdict, Verdict::Met);
        QCOMPARE(seriesOf(days), u"01-14=6 01-21=6 01-28=6.5 02-04=6.5 02-11=6.5"_s);
    }

    void firstEngagementMustComeBeforeTheThirtiethDay()
    {
        ProgramPlan plan;
        const AccountId account = plan.account(u"Acme"_s, QDate(2027, 1, 5));
        plan.activity(account, QDate(2027, 2, 4)); // 30 days
        QCOMPARE(figureOf(plan, FigureKind::FirstEngagement).verdict, Verdict::Missed);
        plan.activity(account, QDate(2027, 2, 3));
        QCOMPARE(figureOf(plan, FigureKind::FirstEngagement).verdict, Verdict::Met);
    }

    void opportunitiesOfTheProgram()
    {
        SmallProgram plan;
        plan.addDeals();
        const ProgramFigure share = figureOf(plan, FigureKind::Opportunities);
        QCOMPARE(share.numerator, 3.0); // Eta counts though it has left
        QCOMPARE(share.denominator, 5.0);
        QCOMPARE(namesOf(plan, share), u"Alpha Delta Eta"_s);
        QCOMPARE(share.records.size(), size_t(3));
        QCOMPARE(seriesOf(share), u"01-07=0 01-14=0.2 01-21=0.4 01-28=0.4 02-04=0.4 02-11=0.6"_s);
    }

    void pipelineOfTheListAndItsShare()
    {
        SmallProgram plan;
        plan.addDeals();
        const ProgramFigure pipeline = figureOf(plan, FigureKind::Pipeline);
        QCOMPARE(pipeline.value, 150'000.0);
        QCOMPARE(pipeline.denominator, 200'000.0);
        QCOMPARE(*pipeline.beside, 0.75);
        QCOMPARE(pipeline.leftOut, 1); // Delta's has no amount
        QCOMPARE(namesOf(plan, pipeline), u"Alpha Eta"_s);
        QCOMPARE(seriesOf(pipeline), u"01-14=50000 01-21=150000 01-28=150000 02-04=150000 02-11=150000"_s);
    }

    void amountsInOtherCurrencies()
    {
        SmallProgram plan;
        plan.deal(plan.alpha, QDate(2027, 2, 1), {}, "open", 1000, "USD");
        plan.deal(plan.alpha, QDate(2027, 2, 1), {}, "open", 1000, "EUR");
        QCOMPARE(figureOf(plan, FigureKind::Pipeline).value, 1000.0);
        QCOMPARE(figureOf(plan, FigureKind::Pipeline).leftOut, 1);
        plan.execute("INSERT INTO rate(currency, value) VALUES('USD', 0.5)");
        QCOMPARE(figureOf(plan, FigureKind::Pipeline).value, 1500.0);
        QCOMPARE(figureOf(plan, FigureKind::Pipeline).leftOut, 0);
    }

    void winRateOfAYearAgainstTheRest()
    {
        SmallProgram plan;
        plan.addDeals();
        const ProgramFigure rate = figureOf(plan, FigureKind::WinRate);
        QCOMPARE(rate.numerator, 2.0); // Eta, Gamma
        QCOMPARE(rate.denominator, 3.0);
        QCOMPARE(rate.rest->numerator, 1.0);
        QCOMPARE(rate.rest->denominator, 2.0);
        QVERIFY(std::abs(rate.interval->low - 0.207659600802) < 1e-9); // by bisection of the score test
        QVERIFY(std::abs(rate.interval->high - 0.938508055280) < 1e-9);
        QVERIFY(std::abs(rate.rest->interval->high - 0.905468794266) < 1e-9);
        QCOMPARE(rate.verdict, Verdict::FewCases);
        QCOMPARE(namesOf(plan, rate), u"Eta Gamma"_s);
    }

    void dealSizeOfAYear()
    {
        SmallProgram plan;
        plan.addDeals();
        const ProgramFigure size = figureOf(plan, FigureKind::DealSize);
        QCOMPARE(size.value, 40'000.0); // 50 000 and 30 000
        QCOMPARE(size.denominator, 2.0);
        QCOMPARE(size.rest->value, 20'000.0);
    }

    void twiceTheWinRateOfTheRest()
    {
        ProgramPlan plan;
        const AccountId ours = plan.account(u"Ours"_s, QDate(2027, 1, 5));
        const AccountId other = plan.account(u"Other"_s);
        const auto close = [&](AccountId account, int won, int lost) {
            for (int i = 0; i < won + lost; ++i)
                plan.deal(account, QDate(2026, 10, 1), QDate(2026, 12, 1), i < won ? "won" : "lost", 1000);
        };
        close(ours, 10, 10);
        close(other, 5, 14);
        QCOMPARE(figureOf(plan, FigureKind::WinRate).verdict, Verdict::FewCases); // 19 say nothing
        close(other, 0, 1);
        QCOMPARE(figureOf(plan, FigureKind::WinRate).verdict, Verdict::Met); // 50 % against 25 %
        close(other, 1, 0);
        QCOMPARE(figureOf(plan, FigureKind::WinRate).verdict, Verdict::Missed);
    }

    /// Sums by sector are the manifest's; the quarter's were counted from the file by another program.
    void thePipelineOfAShop()
    {
        NEEDS_SHARED_DATA();
        ImportDesk desk;
        desk.run(desk.shared(ImportKind::Accounts, "crm/maven_accounts.csv"));
        desk.run(desk.shared(ImportKind::Opportunities, "crm/maven_sales_pipeline.csv"));
        const auto listed = desk.plan->run(u"List"_s, [](Edit &edit) -> Expected<void> {
            const auto program = addProgram(edit, u"Q4 2017"_s, QDate(2017, 10, 1), QDate(2017, 12, 31));
            TALBOOK_TRY(program);
            return edit.database().execute("INSERT INTO tal(account_id, program_id, joined_on) SELECT id, ?, "
                                           "'2017-10-01' FROM account WHERE industry = 'retail'",
                                           *program);
        });
        TALBOOK_VERIFY(listed);
        const Standings standings = standingsOf(*desk.plan, QDate(2017, 12, 31));
        for (const ProgramFigure &figure : figuresOf(*desk.plan, standings)) {
            if (figure.kind == FigureKind::WinRate) {
                QCOMPARE(figure.numerator, 799.0);
                QCOMPARE(figure.denominator, 1267.0);
                QCOMPARE(figure.rest->numerator, 4238.0 - 799.0);
                QCOMPARE(figure.rest->denominator, 4238.0 + 2473.0 - 1267.0);
                QCOMPARE(figure.verdict, Verdict::Missed); // no better than the rest
            } else if (figure.kind == FigureKind::DealSize) {
                QCOMPARE(figure.numerator, 1'867'528.0);
                QCOMPARE(figure.value, 1'867'528.0 / 799);
                QCOMPARE(figure.rest->numerator, 10'005'534.0 - 1'867'528.0);
            } else if (figure.kind == FigureKind::Pipeline) {
                QCOMPARE(figure.value, 329'544.0);
                QCOMPARE(figure.denominator, 329'544.0 + 1'221'024.0);
                QCOMPARE(figure.leftOut, 3);
            } else {
                QCOMPARE(figure.kind, FigureKind::Opportunities); // there are no activities
                QCOMPARE(figure.value, 1.0);
                QCOMPARE(figure.denominator, 17.0);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestProgramFigures)
#include "test_program_figures.moc"
