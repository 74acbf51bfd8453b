#include "core/accounts/programs.h"
#include "core/accounts/settings.h"
#include "core/accounts/tiers.h"

#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurrentProgram_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("name");
        QTest::newRow("before all: the first to come") << QDate(2026, 6, 1) << u"Autumn"_s;
        QTest::newRow("its first day") << QDate(2026, 10, 1) << u"Autumn"_s;
        QTest::newRow("its last day") << QDate(2026, 12, 31) << u"Autumn"_s;
        QTest::newRow("in a gap: the newest that began") << QDate(2027, 1, 15) << u"Autumn"_s;
        QTest::newRow("inside the second") << QDate(2027, 2, 11) << u"Winter"_s;
        QTest::newRow("two run: the newer") << QDate(2027, 3, 20) << u"Spring"_s;
        QTest::newRow("after all: the newest") << QDate(2030, 1, 1) << u"Spring"_s;
    }
    void theCurrentProgram()
    {
        QFETCH(QDate, asOf);
        QFETCH(QString, name);
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Programs"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addProgram(edit, u"Winter"_s, QDate(2027, 2, 1), QDate(2027, 3, 31)));
            TALBOOK_TRY(addProgram(edit, u"Autumn"_s, QDate(2026, 10, 1), QDate(2026, 12, 31)));
            TALBOOK_TRY(addProgram(edit, u"Spring"_s, QDate(2027, 3, 15), QDate(2027, 6, 30)));
            return {};
        }));
        const auto current = currentProgram(plan->database(), asOf);
        TALBOOK_VERIFY(current);
        QVERIFY(current->has_value());
        QCOMPARE((*current)->name, name);
    }

    void aPlanWithoutProgramsHasNoCurrentOne()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto current = currentProgram(plan->database(), QDate(2027, 2, 11));
        TALBOOK_VERIFY(current);
        QVERIFY(!current->has_value());
    }

    void aProgramIsMadeForTheQuarterOnce()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        std::vector<ProgramId> made;
        TALBOOK_VERIFY(plan->run(u"Program"_s, [&made](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setSetting(edit, u"fiscal_year_start"_s, u"2"_s));
            for (int i = 0; i < 2; ++i) {
                const auto program = ensureProgram(edit, QDate(2027, 2, 11));
                TALBOOK_TRY(program);
                made.push_back(*program);
            }
            return {};
        }));
        QCOMPARE(made[0].value, made[1].value);
        const auto all = programs(plan->database());
        TALBOOK_VERIFY(all);
        QCOMPARE(all->size(), size_t(1));
        // A fiscal year that begins in February 2027 ends in January 2028, and bears that number.
        QCOMPARE(all->front().name, u"Q1 2028"_s);
        QCOMPARE(all->front().startsOn, QDate(2027, 2, 1));
        QCOMPARE(all->front().endsOn, QDate(2027, 4, 30));
    }

    void aProgramIsFoundByNameOrId()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto nothing = findProgram(plan->database(), u"Q1"_s);
        QVERIFY(!nothing);
        QVERIFY(nothing.error().message.contains(u"no program yet"_s));
        ProgramId id;
        TALBOOK_VERIFY(plan->run(u"Program"_s, [&id](Edit &edit) -> Expected<void> {
            const auto program = addProgram(edit, u"Весна 2027"_s, QDate(2027, 3, 1), QDate(2027, 5, 31));
            TALBOOK_TRY(program);
            id = *program;
            return {};
        }));
        QCOMPARE(findProgram(plan->database(), u"ВЕСНА 2027"_s)->id.value, id.value);
        QCOMPARE(findProgram(plan->database(), QString::number(id.value))->id.value, id.value);
        const auto other = findProgram(plan->database(), u"Осень"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::NotFound);
        QVERIFY(other.error().message.contains(u"Весна 2027"_s));
    }

    void aProgramCannotEndBeforeItBegins()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QByteArray before = fingerprint(*plan);
        const auto result = plan->run(u"Program"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addProgram(edit, u"Backwards"_s, QDate(2027, 3, 1), QDate(2027, 2, 1)));
            return {};
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Invariant);
        QCOMPARE(fingerprint(*plan), before);
    }

    void settingsAreReadBack()
    {
        PlanFolder folder;
        const auto created = Plan::create(folder.file(), folder.environment(), PlanAccess::Edit, {u"RUB"_s, 4});
        TALBOOK_VERIFY(created);
        Plan &plan = **created;
        TALBOOK_VERIFY(plan.run(u"Settings"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setSetting(edit, u"tier_preset"_s, u"s1"_s));
            TALBOOK_TRY(setSetting(edit, u"scoring_model"_s, u"s0"_s));
            TALBOOK_TRY(setRate(edit, u"USD"_s, 90));
            return setRate(edit, u"JPY"_s, 0.6);
        }));
        auto settings = planSettings(plan.database());
        TALBOOK_VERIFY(settings);
        QCOMPARE(settings->currency, u"RUB"_s);
        QCOMPARE(settings->fiscalYearStart, 4);
        QCOMPARE(settings->tierPreset, u"s1"_s);
        QCOMPARE(settings->scoringModel, u"s0"_s);
        QCOMPARE(settings->inPlanCurrency(12345, u""_s), std::optional(123.45));
        QCOMPARE(settings->inPlanCurrency(12345, u"RUB"_s), std::optional(123.45));
        QCOMPARE(settings->inPlanCurrency(10000, u"USD"_s), std::optional(9000.0)); // 100 dollars at 90
        QCOMPARE(settings->inPlanCurrency(1000, u"JPY"_s), std::optional(600.0));   // the yen has no cents
        QVERIFY(!settings->inPlanCurrency(1, u"CHF"_s).has_value());

        TALBOOK_VERIFY(plan.run(u"Default"_s, [](Edit &edit) { return setSetting(edit, u"tier_preset"_s, {}); }));
        settings = planSettings(plan.database());
        TALBOOK_VERIFY(settings);
        QVERIFY(settings->tierPreset.isEmpty());
    }

    void impossibleRatesAreRefused()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const std::vector<std::pair<QString, double>> wrong = {{u"usd"_s, 1},  {u"XXQ"_s, 1},       {u"USD"_s, 0},
                                                               {u"USD"_s, -1}, {u"USD"_s, qQNaN()}, {u"USD"_s, 1e12}};
        for (const auto &[currency, rate] : wrong) {
            const auto result = plan->run(u"Rate"_s, [&](Edit &edit) { return setRate(edit, currency, rate); });
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::BadInput);
            QVERIFY2(result.error().message.contains(currency), qPrintable(result.error().message));
        }
    }

    void aChosenProgramGoesBeforeTheDay()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        ProgramId spring;
        TALBOOK_VERIFY(plan->run(u"Programs"_s, [&spring](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addProgram(edit, u"Winter"_s, QDate(2027, 2, 1), QDate(2027, 3, 31)));
            const auto made = addProgram(edit, u"Spring"_s, QDate(2027, 4, 1), QDate(2027, 6, 30));
            TALBOOK_TRY(made);
            spring = *made;
            return chooseProgram(edit, spring);
        }));
        const QDate day(2027, 2, 11);
        QCOMPARE((*currentProgram(plan->database(), day))->name, u"Spring"_s);
        TALBOOK_VERIFY(plan->run(u"By the day"_s, [](Edit &edit) { return chooseProgram(edit, {}); }));
        QCOMPARE((*currentProgram(plan->database(), day))->name, u"Winter"_s);
        TALBOOK_VERIFY(plan->run(u"Gone"_s, [](Edit &edit) { return chooseProgram(edit, ProgramId{12345}); }));
        QCOMPARE((*currentProgram(plan->database(), day))->name, u"Winter"_s);
    }

    void aProgramIsChanged()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Program"_s, [](Edit &edit) -> Expected<void> {
            const auto made = addProgram(edit, ProgramDraft{u" Q2  2027 "_s, QDate(2027, 4, 1), QDate(2027, 6, 30)});
            TALBOOK_TRY(made);
            return changeProgram(
                edit, *made,
                {u"Spring"_s, QDate(2027, 4, 5), QDate(2027, 6, 25), u"Ten meetings"_s, u"s1"_s, u"pilot"_s});
        }));
        const auto all = programs(plan->database());
        TALBOOK_VERIFY(all);
        const Program &program = all->front();
        QCOMPARE(program.name, u"Spring"_s);
        QCOMPARE(program.startsOn, QDate(2027, 4, 5));
        QCOMPARE(program.endsOn, QDate(2027, 6, 25));
        QCOMPARE(program.goals, u"Ten meetings"_s);
        QCOMPARE(program.tierPreset, u"s1"_s);
        QCOMPARE(program.maturity, u"pilot"_s);
    }

    void aProgramWithoutNameOrDaysIsRefused()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QDate first(2027, 4, 1);
        for (const ProgramDraft &draft : {ProgramDraft{u"  "_s, first, first}, ProgramDraft{u"Q2"_s, first, QDate()},
                                          ProgramDraft{u"Q2"_s, first, first.addDays(-1)}}) {
            const auto done = plan->run(u"Program"_s, [&draft](Edit &edit) -> Expected<void> {
                TALBOOK_TRY(addProgram(edit, draft));
                return {};
            });
            QVERIFY(!done);
            QCOMPARE(int(done.error().code), int(ErrorCode::BadInput));
        }
    }

    void maturityHasFourStages()
    {
        const auto stages = maturityStages(Wording(Language::English)); // S1: 10-20, 50-100, 500+
        TALBOOK_VERIFY(stages);
        QCOMPARE(stages->size(), size_t(4));
        QCOMPARE(stages->at(0).id, u"pilot"_s);
        QVERIFY(stages->at(0).accountsFrom == 10 && stages->at(0).accountsTo == 20);
        QVERIFY(stages->at(2).accountsFrom == 500 && !stages->at(2).accountsTo);
    }
};

QTEST_GUILESS_MAIN(TestPrograms)
#include "test_programs.moc"
