#include "core/documents/document_writer.h"
#include "core/plays/checklist.h"
#include "core/plays/discovery.h"
#include "core/plays/quarter.h"
#include "core/scoring/standing.h"

#include "core/documents/sample_account.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString strategyOf(Plan &plan, Language language)
{
    DocumentRequest request;
    request.document = u"abm-strategy-plan"_s;
    request.language = language;
    request.asOf = QDate(2027, 2, 11);
    const auto standings = Standings::read(plan.database(), {request.asOf, {}, {}}, Wording(language));
    if (!standings)
        return standings.error().message;
    const auto text = renderDocument(plan.database(), *standings, request, {});
    return text ? withoutMarks(*text).replace(QChar(0x00A0), u' ') : text.error().message;
}

} // namespace

class TestStrategyPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan.reset(); // before its folder
        m_folder = std::make_unique<PlanFolder>();
        m_plan = samplePlan(*m_folder);
    }

    void theProgramIsSummedUp()
    {
        const QString text = strategyOf(*m_plan, Language::English);
        QVERIFY2(text.contains(u"# ABM strategy plan: Q1 2027\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"- What we want: Ten first meetings\n"_s));
        QVERIFY2(text.contains(u"- For whom: 1 account on the target account list, chosen from 2 accounts by fit"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"- How: 1 campaign launched; tasks settled: 1 of 2.\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- What it is about: contracts of 600,000 EUR a year, set for 1 account.\n"_s),
                 qPrintable(text));
    }

    /// Planned 15,000 + 99,000 of content and 0.9 x 5,000 of events; spent 1,200.50 and 0.9 x 3,000. The forecast is
    /// what was spent where the day has come, the 99,000 as they are planned: 102,900.50. (R - C) / C = 3 asks for four
    /// times that.
    void moneyIsThatOfTheBudget()
    {
        const QString text = strategyOf(*m_plan, Language::English);
        QVERIFY2(text.contains(u"- With what: 118,500.00 EUR planned, 3,900.50 EUR spent.\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| Content | 114,000.00 EUR | 0.00 EUR | 1,200.50 EUR |"_s) ||
                     text.contains(u"| Content creation | 114,000.00 EUR | 0.00 EUR | 1,200.50 EUR |"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(
                     u"- At the forecast cost of 102,900.50 EUR, a return of 3 : 1 takes 411,602.00 EUR of attributed "
                     "revenue.\n"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"in GBP (planned 1.00, actual 0.00)"_s), qPrintable(text));
    }

    void answersAreSaidInWords()
    {
        const Wording words(Language::English);
        TALBOOK_VERIFY(m_plan->run(u"Answers"_s, [&words](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setDiscoveryAnswer(edit, ProgramId{1}, u"maturity"_s, u"scaling"_s, words));
            TALBOOK_TRY(setDiscoveryAnswer(edit, ProgramId{1}, u"sales"_s, u"partly"_s, words));
            TALBOOK_TRY(setDiscoveryAnswer(edit, ProgramId{1}, u"resources"_s, u"50000"_s, words));
            return setDiscoveryAnswer(edit, ProgramId{1}, u"launch"_s, u"2027-02-01"_s, words);
        }));
        const QString text = strategyOf(*m_plan, Language::English);
        QVERIFY2(text.contains(u"| How is sales involved? | Some sellers take part |"_s), qPrintable(text));
        QVERIFY(text.contains(u"| What is the budget for the quarter? | 50,000 EUR |"_s));
        // The stage that the answer names is the program's, with the length of list that suits it.
        QVERIFY2(text.contains(u"a list of 50–100 accounts suits it"_s), qPrintable(text));
        QVERIFY(!text.contains(u"How far is account-based marketing"_s)); // not twice
        QVERIFY(text.contains(u"| When shall the first campaign start? | 1 February 2027 |"_s));
        QVERIFY(strategyOf(*m_plan, Language::Russian)
                    .contains(u"| Как участвуют продажи? | Участвует часть продавцов |"_s));
    }

    void theChecklistIsCounted()
    {
        const Wording words(Language::English);
        TALBOOK_VERIFY(m_plan->run(u"Checklist"_s, [&words](Edit &edit) -> Expected<void> {
            const auto added = addChecklist(edit, ProgramId{1}, words);
            TALBOOK_TRY(added);
            const auto items = checklist(edit.database(), ProgramId{1}, words);
            TALBOOK_TRY(items);
            const std::vector<ChecklistId> first{items->front().id};
            return tickChecklistItems(edit, first, QDate(2026, 10, 9));
        }));
        const QString text = strategyOf(*m_plan, Language::English);
        QVERIFY2(text.contains(u"Of the checklist, 1 of 24 is done.\n"_s), qPrintable(text));
        // Twelve weeks before 1 January 2027, of four items one.
        QVERIFY2(text.contains(u" | 9 Oct 2026 | 1 of 4 |\n"_s), qPrintable(text));
    }

    void allSevenSectionsInBothLanguages()
    {
        const QString english = strategyOf(*m_plan, Language::English);
        for (const QString &section :
             {u"## Executive summary"_s, u"## Strategic context"_s, u"## The program in detail"_s,
              u"## Tactics and timeline"_s, u"## Success metrics and KPIs"_s, u"## Investment required"_s,
              u"## Expected outcomes"_s})
            QCOMPARE(english.count(section + u'\n'), 1);
        const QString russian = strategyOf(*m_plan, Language::Russian);
        for (const QString &section :
             {u"## Краткое резюме"_s, u"## Стратегический контекст"_s, u"## Программа подробно"_s,
              u"## Тактика и сроки"_s, u"## Показатели успеха и KPI"_s, u"## Необходимые инвестиции"_s,
              u"## Ожидаемые результаты"_s})
            QCOMPARE(russian.count(section + u'\n'), 1);
        QVERIFY2(russian.contains(u"план — 118 500,00 EUR, потрачено — 3 900,50 EUR"_s), qPrintable(russian));
        QCOMPARE(strategyOf(*m_plan, Language::Russian), russian);
    }

    void anEmptyPlanSaysWhatIsMissing()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QString text = strategyOf(*plan, Language::English);
        QVERIFY2(text.contains(u"- The goals of the program have not been written down yet."_s), qPrintable(text));
        QVERIFY(text.contains(u"No program has been made yet, so its quarter has no dates."_s));
        QVERIFY(text.contains(u"The program has no budget yet. Import costs, or add budget lines."_s));
        QVERIFY(!text.contains(u"{{"_s));
    }

private:
    std::unique_ptr<PlanFolder> m_folder;
    std::unique_ptr<Plan> m_plan;
};

QTEST_GUILESS_MAIN(TestStrategyPlan)
#include "test_strategy_plan.moc"
