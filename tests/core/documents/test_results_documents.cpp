#include "core/documents/document_writer.h"
#include "core/results/metric_words.h"
#include "core/scoring/standing.h"

#include "core/documents/sample_account.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate asOf(2027, 2, 11);

QString documentOf(Plan &plan, const QString &document, Language language)
{
    DocumentRequest request;
    request.document = document;
    request.language = language;
    request.asOf = asOf;
    const auto standings = Standings::read(plan.database(), {asOf, {}, {}}, Wording(language));
    if (!standings)
        return standings.error().message;
    const auto text = renderDocument(plan.database(), *standings, request, {});
    return text ? withoutMarks(*text).replace(QChar(0x00A0), u' ') : text.error().message;
}

QStringList sections(Language language, const QString &details)
{
    return language == Language::English
               ? QStringList{u"## Executive summary"_s,
                             u"## Strategic context"_s,
                             details,
                             u"## Tactics and timeline"_s,
                             u"## Success metrics and KPIs"_s,
                             u"## Investment required"_s,
                             u"## Expected outcomes"_s}
               : QStringList{
                     u"## Краткое резюме"_s,      u"## Стратегический контекст"_s, details,
                     u"## Тактика и сроки"_s,     u"## Показатели успеха и KPI"_s, u"## Необходимые инвестиции"_s,
                     u"## Ожидаемые результаты"_s};
}

} // namespace

class TestResultsDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan.reset(); // before its folder
        m_folder = std::make_unique<PlanFolder>();
        m_plan = samplePlan(*m_folder);
    }

    void aPlanWithoutAListSaysSoOnce()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Account"_s, [](Edit &edit) {
            return edit.database().execute("INSERT INTO account(id, name) VALUES(1, 'Acme')");
        }));
        for (const QString &name : {u"quarterly-abm-review"_s, u"abm-performance-dashboard"_s}) {
            const QString text = documentOf(*plan, name, Language::English);
            QCOMPARE(text.count(u"Nobody is on a target list in the period"_s), 1);
            QVERIFY(text.contains(u"- The period: everything up to 11 February 2027."_s));
            QVERIFY(text.contains(u"- Engaged: – of all accounts."_s));
            for (const QString &wrong : {u"control cohort"_s, u"Nothing of the checklist"_s})
                QVERIFY2(!text.contains(wrong), qPrintable(wrong));
        }
    }

    /// Of the one account on the list: it was on the site, one deal of 320,000 EUR was made in the program, none won.
    void theDashboardTellsTheMetrics()
    {
        const QString text = documentOf(*m_plan, u"abm-performance-dashboard"_s, Language::English);
        QVERIFY2(text.contains(u"# ABM performance dashboard\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- Engaged: 100 % of the list. Pipeline made: 320,000 EUR, 100 % of all"_s) ||
                     text.contains(u"- Engaged: 100.0 % of the list. Pipeline made: 320,000 EUR, 100.0 % of all"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"No deal with a touchpoint was won in the period, so there is nothing to attribute."_s));
        QVERIFY2(text.contains(u"- On the target account list: 1 account. Joined in the program: 1 account."_s),
                 qPrintable(text));
    }

    void everyFigureIsThatOfTheMetrics()
    {
        const Wording words(Language::English);
        const auto standings = Standings::read(m_plan->database(), {asOf, {}, {}}, words);
        TALBOOK_VERIFY(standings);
        const auto metrics = readMetrics(m_plan->database(), *standings, {}, words);
        TALBOOK_VERIFY(metrics);
        for (const QString &document : {u"abm-performance-dashboard"_s, u"quarterly-abm-review"_s}) {
            const QString text = documentOf(*m_plan, document, Language::English);
            for (const Metric &metric : metrics->metrics) {
                const QString row = u"| %1 | %2 |"_s.arg(
                    metricName(metric.kind, words),
                    metricText(metric.figure.value, metricDefinition(metric.kind).unit, metrics->currency, words));
                QVERIFY2(text.contains(QString(row).replace(QChar(0x00A0), u' ')), qPrintable(row + u'\n' + text));
            }
        }
    }

    /// Beta, off the list, won a deal too: it is in no list of the review. A hundred euros are spent for each won.
    void theReviewTellsTheDealsOfTheList()
    {
        TALBOOK_VERIFY(m_plan->run(u"Deals"_s, [](Edit &edit) {
            return edit.database().execute(
                "INSERT INTO opportunity(id, account_id, name, amount, currency, created, closed, outcome) VALUES"
                "(43, 1, 'Extension', 5000050, 'EUR', '2027-01-10', '2027-02-01', 'won'),"
                "(44, 1, 'Second try', NULL, 'EUR', '2027-01-10', '2027-02-02', 'lost'),"
                "(45, 2, 'Not ours', 700000, 'EUR', '2027-01-10', '2027-02-02', 'won'),"
                "(46, 1, 'Later', 700000, 'EUR', '2027-01-10', '2027-02-20', 'won')");
        }));
        const QString text = documentOf(*m_plan, u"quarterly-abm-review"_s, Language::English);
        QVERIFY2(text.contains(u"| Northwind \\| Systems | Extension | won | 50,000.50 EUR | 1 Feb 2027 |\n"
                               "| Northwind \\| Systems | Second try | lost | – | 2 Feb 2027 |\n"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"Not ours"_s));
        QVERIFY(!text.contains(u"| Later |"_s));
        QVERIFY2(text.contains(u"Too few cases"_s), qPrintable(text));
    }

    void bothHaveAllSectionsInBothLanguages()
    {
        for (const Language language : {Language::English, Language::Russian}) {
            const bool english = language == Language::English;
            const QString dashboard = documentOf(*m_plan, u"abm-performance-dashboard"_s, language);
            for (const QString &section :
                 sections(language, english ? u"## Results in detail"_s : u"## Результаты подробно"_s))
                QVERIFY2(dashboard.count(section + u'\n') == 1, qPrintable(section + u'\n' + dashboard));
            const QString review = documentOf(*m_plan, u"quarterly-abm-review"_s, language);
            for (const QString &section :
                 sections(language, english ? u"## The quarter in detail"_s : u"## Квартал подробно"_s))
                QVERIFY2(review.count(section + u'\n') == 1, qPrintable(section + u'\n' + review));
            QCOMPARE(documentOf(*m_plan, u"quarterly-abm-review"_s, language), review);
        }
    }

    void anEmptyPlanHasNothingToCompare()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        for (const QString &document : {u"abm-performance-dashboard"_s, u"quarterly-abm-review"_s}) {
            const QString text = documentOf(*plan, document, Language::English);
            QVERIFY2(text.contains(u"Nobody was on the target account list"_s), qPrintable(text));
            QVERIFY(!text.contains(u"{{"_s));
        }
    }

private:
    std::unique_ptr<PlanFolder> m_folder;
    std::unique_ptr<Plan> m_plan;
};

QTEST_GUILESS_MAIN(TestResultsDocuments)
#include "test_results_documents.moc"
