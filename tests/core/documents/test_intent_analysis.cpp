#include "core/documents/document_writer.h"
#include "core/scoring/standing.h"

#include "core/documents/sample_account.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString analysisOf(const Plan &plan, Language language)
{
    const Wording words(language);
    const auto standings = Standings::read(plan.database(), {QDate(2027, 2, 11), {}, {}}, words);
    if (!standings)
        return standings.error().message;
    DocumentRequest request;
    request.document = u"intent-signal-analysis"_s;
    request.language = language;
    const auto text = renderDocument(plan.database(), *standings, request, {});
    return text ? withoutMarks(*text).replace(QChar(0x00A0), u' ') : text.error().message;
}

/// The line that begins so; a null text where there is none.
QString line(const QString &text, const QString &beginning)
{
    for (const QString &candidate : text.split(u'\n')) {
        if (candidate.startsWith(beginning))
            return candidate;
    }
    return {};
}

} // namespace

// The figures of the sample: test/core/documents/sample_account.h. Only the web and topics are connected, so intent is
// 0.6 x web + 0.4 x topic.
class TestIntentAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan.reset(); // before its folder
        m_folder = std::make_unique<PlanFolder>();
        m_plan = samplePlan(*m_folder);
    }

    void accountsAreListedWithTheirMove()
    {
        // Four weeks before: no web yet, the topic two days old, 0.4 x 80 x 2^(-2/30) = 30.555; 76 - 30.555 = 45.445.
        const QString text = analysisOf(*m_plan, Language::English);
        QCOMPARE(line(text, u"| Northwind"_s),
                 u"| Northwind \\| Systems | 1:1 | 76.0 | +45.4 | warm | 85.0 | A | Topic surge: data platform "
                 "(strength 80, 12 Jan 2027) | Maria Lind |"_s);
        QVERIFY(!text.contains(u"Бета"_s)); // not on the list
    }

    void spikesTellBeforeAndAfter()
    {
        // A week before: 0.4 x 80 x 2^(-23/30) = 18.809. Inbound since: ten pages and a meeting.
        const QString text = analysisOf(*m_plan, Language::English);
        QCOMPARE(line(text, u"| 11 Feb 2027 | Northwind"_s),
                 u"| 11 Feb 2027 | Northwind \\| Systems | 18.8 | 76.0 | 0 | 11 | Maria Lind |"_s);
        QVERIFY(text.contains(u"- Intent rose by more than 20 within the last seven days: 1 account."_s));
    }

    void signalsTellWhereTheyComeFrom()
    {
        const QString text = analysisOf(*m_plan, Language::English);
        QVERIFY(text.contains(u"1 signal in the last 13 weeks."_s));
        QCOMPARE(line(text, u"| Bombora"_s), u"| Bombora | Topic surge | 1 | 1 | 12 Jan 2027 |"_s);
        QCOMPARE(line(text, u"| data platform"_s), u"| data platform | 1 | 1 | 80 |"_s);
    }

    void everyWeekHasItsMeans()
    {
        // Engagement 50 + 50 of 150 points is 66.667, cut.
        const QString text = analysisOf(*m_plan, Language::English);
        QCOMPARE(line(text, u"| 11 Feb 2027 | 76"_s), u"| 11 Feb 2027 | 76.0 | 66.6 | 0 | 11 | 1 |"_s);
        QCOMPARE(line(text, u"| 19 Nov 2026"_s), u"| 19 Nov 2026 | 0.0 | 0.0 | 0 | 0 | 0 |"_s);
        // The topic came on 12 January: 0.4 x 80 x 2^(-2/30).
        QCOMPARE(line(text, u"| 14 Jan 2027"_s), u"| 14 Jan 2027 | 30.5 | 0.0 | 1 | 0 | 1 |"_s);
    }

    void levelsAndStrikeZone()
    {
        const QString text = analysisOf(*m_plan, Language::English);
        QCOMPARE(line(text, u"| warm |"_s), u"| warm | 60 | Accelerated nurture | 1 |"_s);
        QVERIFY(text.contains(u"high intent: 1 account, worth 600,000 EUR a year."_s));
        QVERIFY(text.contains(u"The program has no technology lines yet."_s));
    }

    void spendOnTechnologyIsInThePlansCurrency()
    {
        TALBOOK_VERIFY(m_plan->run(u"Costs"_s, [](Edit &edit) {
            return edit.database().execute(
                "INSERT INTO cost(id, program_id, date, category, planned, actual, currency) VALUES"
                "(91, 1, '2027-01-15', 'Technology', 1000000, 250000, 'EUR'),"
                "(92, 1, '2027-02-15', 'technology', 100000, NULL, 'USD')");
        }));
        // 10,000 EUR and 1,000 USD at 0.9.
        QVERIFY(analysisOf(*m_plan, Language::English).contains(u"10,900 EUR planned, 2,500 EUR spent."_s));
    }

    void withoutAListAllAccountsAreLookedAt()
    {
        TALBOOK_VERIFY(
            m_plan->run(u"Empty the list"_s, [](Edit &edit) { return edit.database().execute("DELETE FROM tal"); }));
        const QString text = analysisOf(*m_plan, Language::English);
        QVERIFY(text.contains(u"2 accounts (all of the plan"_s));
        QCOMPARE(line(text, u"| cold |"_s), u"| cold | 0 | Awareness campaign | 1 |"_s);
    }

    void anEmptyPlanSaysWhatIsMissing()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QString text = analysisOf(*plan, Language::English);
        QVERIFY(text.contains(u"No account shows intent on this day."_s));
        QVERIFY(text.contains(u"No signal is dated within the last 13 weeks."_s));
        QVERIFY(text.contains(u"No account is in the strike zone"_s));
    }

    void readsInRussian()
    {
        const QString text = analysisOf(*m_plan, Language::Russian);
        QVERIFY(text.startsWith(u"# Анализ сигналов намерения"_s));
        QVERIFY(
            text.contains(u"в ударной зоне, где высоки и соответствие, и намерение: 1 аккаунт"_s, Qt::CaseInsensitive));
        QCOMPARE(line(text, u"| 11.02.2027 | Northwind"_s),
                 u"| 11.02.2027 | Northwind \\| Systems | 18,8 | 76,0 | 0 | 11 | Maria Lind |"_s);
    }

private:
    std::unique_ptr<PlanFolder> m_folder;
    std::unique_ptr<Plan> m_plan;
};

QTEST_GUILESS_MAIN(TestIntentAnalysis)
#include "test_intent_analysis.moc"
