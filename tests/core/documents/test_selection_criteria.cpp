#include "core/documents/document_writer.h"
#include "core/scoring/standing.h"

#include "core/documents/sample_account.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString criteriaOf(const Plan &plan, Language language)
{
    const Wording words(language);
    const auto standings = Standings::read(plan.database(), {QDate(2027, 2, 11), {}, {}}, words);
    if (!standings)
        return standings.error().message;
    DocumentRequest request;
    request.document = u"account-selection-criteria"_s;
    request.language = language;
    const auto text = renderDocument(plan.database(), *standings, request, {});
    return text ? withoutMarks(*text).replace(QChar(0x00A0), u' ') : text.error().message;
}

} // namespace

class TestSelectionCriteria : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan.reset(); // before its folder
        m_folder = std::make_unique<PlanFolder>();
        m_plan = samplePlan(*m_folder);
    }

    void criteriaTellWeightsAndBands()
    {
        const QString text = criteriaOf(*m_plan, Language::English);
        QVERIFY(text.contains(
            u"| Company size | Firmographic | 25 | 1,000 or more: 100 %; 200 to below 1,000: 70 %; 50 to below 200: 40 % |"_s));
        QVERIFY(text.contains(u"| Industry | Firmographic | 20 | primary (SaaS, FinTech, Healthcare IT): 100 %; "
                              "secondary (E-commerce, Manufacturing): 50 % |"_s));
        QVERIFY(text.contains(u"| Geography | Firmographic | 0 | North America, Europe: 100 % (not counted) |"_s));
        QVERIFY(text.contains(u"| Component | Weight |\n|---|---:|\n| Firmographic | 40 % |\n| Intent | 30 % "
                              u"|\n| Engagement | 20 % |\n"
                              "| Strategic | 10 % |\n"_s));
        QVERIFY(text.contains(u"|---|---:|---|\n| A | 80 | 1:1 |\n| B | 60 | 1:Few |\n| C | 40 | 1:Many |\n"_s));
    }

    void sourcesTellWhetherTheyAreConnected()
    {
        // 0.6 of intent is first-party: 0.4, 0.3, 0.3; 0.4 third-party: 0.5, 0.3, 0.2.
        QVERIFY(
            criteriaOf(*m_plan, Language::Russian)
                .contains(
                    u"| Сайт | 24 % | да |\n| Эл. почта | 18 % | нет |\n| Использование продукта | 18 % | нет |\n"
                    "| Всплеск интереса к теме | 20 % | да |\n| Наём | 12 % | нет |\n| Смена технологий | 8 % | нет |\n"_s));
    }

    void countsByGradeTierAndQuadrant()
    {
        const QString text = criteriaOf(*m_plan, Language::English);
        QVERIFY(text.contains(
            u"- 2 accounts scored with the model “S1 enterprise”; mean score 54.0 of 100."_s)); // (82.441 + 25.538) / 2
        QVERIFY(text.contains(
            u"| Grade A | 1 | 1 |\n| Grade B | 0 | 0 |\n| Grade C | 0 | 0 |\n| Watch, below every grade | 1 | 0 |\n"_s));
        QVERIFY(text.contains(
            u"| 1:1 | 10–25 | 1 | 1 |\n| 1:Few | 50–100 | 0 | 0 |\n| 1:Many | 200–500 | 0 | 0 |\n| no tier |  | 1 | 0 |\n"_s));
        QVERIFY(text.contains(
            u"| A | full ABM plays, strike zone | 1 | 1 |\n| B | nurture | 0 | 0 |\n| B | ABM Lite | 0 | 0 |\n"
            "| C | watch | 1 | 0 |\n"_s));
        QVERIFY(text.contains(u"For the accounts on the list this comes to 10,000–50,000 EUR a year."_s));
    }

    void theListsFirstAccountsHaveReasons()
    {
        QVERIFY(
            criteriaOf(*m_plan, Language::English)
                .contains(
                    u"| 1 | Northwind \\| Systems | 1:1 | A | 82.4 | 85.0 | 76.0 | Maria Lind | High | Opens an office in Munich |\n"_s));
        // Without a list all accounts are ranked, and the score gives the reasons.
        TALBOOK_VERIFY(m_plan->run(u"Empty"_s, [](Edit &edit) { return edit.database().execute("DELETE FROM tal"); }));
        const QString text = criteriaOf(*m_plan, Language::English);
        QVERIFY(text.contains(u"- The target account list is still empty."_s));
        QVERIFY(text.contains(u"| Website: 50 points after decay; Company size: 1,200 employees |\n"_s));
        QVERIFY(text.contains(u"| 2 | Бета | no tier | Watch | 25.5 |"_s));
    }

    void theListIsRefreshedWithTheQuarter()
    {
        QVERIFY(
            criteriaOf(*m_plan, Language::Russian).contains(u"- Каждый квартал, в следующий раз 1 апреля 2027 г.: "_s));
    }

    void anEmptyPlanSaysWhatToDo()
    {
        const PlanFolder folder;
        const QString text = criteriaOf(*newPlan(folder), Language::English);
        QVERIFY(text.contains(u"The plan has no accounts yet. Import them to see who is chosen and why."_s));
    }

private:
    std::unique_ptr<PlanFolder> m_folder;
    std::unique_ptr<Plan> m_plan;
};

QTEST_GUILESS_MAIN(TestSelectionCriteria)
#include "test_selection_criteria.moc"
