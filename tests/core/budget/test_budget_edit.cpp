#include "core/budget/budget_edit.h"
#include "core/budget/shares.h"
#include "tests/support/temporary_plan.h"

#include <QRandomGenerator>

#include <numeric>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

BudgetCategories categories()
{
    return *BudgetCategories::read(Wording(Language::English));
}

BudgetLine lineOf(qint64 planned)
{
    BudgetLine line;
    line.date = QDate(2027, 1, 15);
    line.planned = planned;
    line.currency = u"EUR"_s;
    return line;
}

} // namespace

class TestBudgetEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsAddedChangedAndRemoved()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const BudgetCategories known = categories();
        BudgetLine line = lineOf(100000);
        line.category = u"Мероприятия и подарки"_s;
        line.note = u"Dinner"_s;
        TALBOOK_VERIFY(plan->run(u"Add"_s, [&](Edit &edit) -> Expected<void> {
            const auto id = addBudgetLine(edit, line, known);
            TALBOOK_TRY(id);
            line.id = *id;
            return {};
        }));
        Program program;
        program.startsOn = QDate(2027, 1, 1);
        program.endsOn = QDate(2027, 3, 31);
        auto lines = budgetLines(plan->database(), program);
        TALBOOK_VERIFY(lines);
        QCOMPARE(lines->size(), size_t(1));
        QCOMPARE(lines->front().category, u"events"_s); // stored by its id, whatever the language
        line.actual = 5;
        line.category.clear();
        TALBOOK_VERIFY(plan->run(u"Change"_s, [&](Edit &edit) { return changeBudgetLine(edit, line, known); }));
        lines = budgetLines(plan->database(), program);
        QCOMPARE(lines->front().actual, std::optional<qint64>(5));
        QVERIFY(lines->front().category.isEmpty());
        TALBOOK_VERIFY(plan->run(u"Remove"_s, [&](Edit &edit) { return removeBudgetLines(edit, {line.id}); }));
        QVERIFY(budgetLines(plan->database(), program)->empty());
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(budgetLines(plan->database(), program)->size(), size_t(1));
        line.id = CostId{99};
        const auto gone = plan->run(u"Change"_s, [&](Edit &edit) { return changeBudgetLine(edit, line, known); });
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
    }

    void aBadLineIsRefusedWithItsField_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("word");
        QTest::newRow("date") << 0 << u"date"_s;
        QTest::newRow("amount") << 1 << u"amount"_s;
        QTest::newRow("currency") << 2 << u"EURO"_s;
        QTest::newRow("tier") << 3 << u"4"_s;
        QTest::newRow("too much") << 4 << u"large"_s;
        QTest::newRow("account") << 5 << u"account"_s;
    }
    void aBadLineIsRefusedWithItsField()
    {
        QFETCH(int, fault);
        QFETCH(QString, word);
        PlanFolder folder;
        const auto plan = newPlan(folder);
        BudgetLine line = lineOf(1);
        if (fault == 0)
            line.date = {};
        else if (fault == 1)
            line.planned = {};
        else if (fault == 2)
            line.currency = u"EURO"_s;
        else if (fault == 3)
            line.tier = 4;
        else if (fault == 4)
            line.planned = 9'000'000'000'000'001;
        else
            line.account = AccountId{77};
        const auto added = plan->run(u"Add"_s, [&](Edit &edit) -> Expected<void> {
            const auto id = addBudgetLine(edit, line, categories());
            return id ? Expected<void>() : Expected<void>(id.error());
        });
        QVERIFY(!added);
        QVERIFY2(added.error().message.contains(word), qPrintable(added.error().message));
    }

    /// 1,000.00 over three months: 333.34 + 333.33 + 333.33.
    void anAmountIsSpreadOverMonthsToTheCent()
    {
        const auto lines = spreadOverMonths(lineOf(100000), QDate(2027, 1, 15), QDate(2027, 3, 31));
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0].planned, std::optional<qint64>(33334));
        QCOMPARE(lines[1].planned, std::optional<qint64>(33333));
        QCOMPARE(lines[2].planned, std::optional<qint64>(33333));
        QCOMPARE(lines[0].date, QDate(2027, 1, 15)); // not before the span
        QCOMPARE(lines[2].date, QDate(2027, 3, 1));
        QVERIFY(!lines[0].actual);
    }

    /// 60,000 a year, a quarter of the time, three months: 3,750.
    void aShareOfASalaryIsCountedByMonths()
    {
        QCOMPARE(shareOfYear(6000000, 0.25, QDate(2027, 1, 1), QDate(2027, 3, 31)), 375000);
        QCOMPARE(shareOfYear(6000000, 1, QDate(2026, 12, 1), QDate(2027, 1, 31)), 1000000);
    }

    /// Hamilton's method by hand: 10 by 1 : 1 : 1 is 4, 3, 3; 10 by 6 : 3 : 1.5 is 5.71, 2.86, 1.43: 6, 3, 1.
    void sharesGoToTheLargestRemainders()
    {
        const std::vector<double> uneven{6, 3, 1.5};
        QCOMPARE(equalShares(10, 3), (std::vector<qint64>{4, 3, 3}));
        QCOMPARE(sharesOf(10, uneven), (std::vector<qint64>{6, 3, 1}));
        QCOMPARE(sharesOf(-10, uneven), (std::vector<qint64>{-6, -3, -1}));
        const std::vector<double> none{0, 0};
        QCOMPARE(sharesOf(3, none), (std::vector<qint64>{2, 1}));
        const std::vector<double> one{0, 5};
        QCOMPARE(sharesOf(7, one), (std::vector<qint64>{0, 7}));
    }

    void sharesAlwaysSumToTheAmount()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            std::vector<double> weights(size_t(random.bounded(1, 40)));
            for (double &weight : weights)
                weight = random.bounded(4) == 0 ? 0 : random.generateDouble() * 1000;
            const qint64 amount = qint64(random.bounded(2'000'000)) * (random.bounded(2) ? 1 : -1) * 1'000'003;
            const auto parts = sharesOf(amount, weights);
            QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), amount);
        }
    }
};

QTEST_GUILESS_MAIN(TestBudgetEdit)
#include "test_budget_edit.moc"
