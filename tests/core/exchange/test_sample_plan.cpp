#include "core/exchange/sample_plan.h"

#include "core/plays/content_matrix.h"
#include "core/scoring/standing.h"
#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Expected counts are those of resources/sample/README.md, which were counted outside the program.
class TestSamplePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordArrives()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(fillWithSample(*plan, QDate(2027, 2, 11), Wording(Language::English)));
        const auto count = [&](const std::string &table) {
            const auto rows = plan->database().number("SELECT count(*) FROM " + table);
            return rows ? *rows : -1;
        };
        QCOMPARE(count("account"), 63);
        QCOMPARE(count("contact"), 308);
        QCOMPARE(count("activity"), 3145);
        QCOMPARE(count("signal"), 340);
        QCOMPARE(count("influence"), 22);
        QCOMPARE(count("asset"), 60);
        QCOMPARE(count("opportunity"), 90);
        QCOMPARE(count("cost"), 92);
        QCOMPARE(count("program"), 2);
        QCOMPARE(count("tal"), 79);
        QCOMPARE(count("play"), 11);
        QCOMPARE(count("review"), 15);
        QCOMPARE(count("review WHERE account_id NOT IN (SELECT account_id FROM tal WHERE left_on IS NULL)"), 0);
        QCOMPARE(count("checklist WHERE done_on IS NULL AND due_on < '2027-02-11'"), 1);
        QCOMPARE(count("account WHERE extra ->> '$.\"CRM segment\"' <> ''"), 63);
        QCOMPARE(count("account WHERE extra ->> '$.priority' IS NOT NULL"), 0); // it belongs to the list
        QCOMPARE(count("tal WHERE priority NOT IN ('High', 'Medium', 'Low')"), 0);
        QCOMPARE(count("activity WHERE contact_id IS NULL AND kind = 'meeting_held'"), 0);
        QVERIFY(count("contact WHERE reports_to IS NOT NULL") > 150);
    }

    void theDistributionIsTheOneTheStoryTells()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(fillWithSample(*plan, QDate(2027, 2, 11), Wording(Language::English)));
        const auto standings =
            Standings::read(plan->database(), {QDate(2027, 2, 11), std::nullopt, {}}, Wording(Language::English));
        TALBOOK_VERIFY(standings);
        const ScoreSummary counts = standings->summary();
        QCOMPARE(counts.gradeA, size_t(8));
        QCOMPARE(counts.gradeB, size_t(16));
        QCOMPARE(counts.gradeC, size_t(25));
        QCOMPARE(counts.watch, size_t(14));
        QCOMPARE(counts.quadrants, (std::array<size_t, 4>{9, 5, 31, 18}));
    }

    /// Nobody believes a list on which everybody is fully engaged.
    void engagementIsSpread()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(fillWithSample(*plan, QDate(2027, 2, 11), Wording(Language::English)));
        const auto standings =
            Standings::read(plan->database(), {QDate(2027, 2, 11), std::nullopt, {}}, Wording(Language::English));
        TALBOOK_VERIFY(standings);
        std::array<int, 4> quarters{};
        for (size_t i = 0; i < standings->size(); ++i) {
            if (!standings->accounts()[i].onTal)
                continue;
            const double engagement = std::get<double>(standings->value(i, FilterField::Engagement));
            QVERIFY(engagement < 100);
            ++quarters[size_t(engagement / 25)];
        }
        for (const int accounts : quarters)
            QVERIFY2(accounts >= 5, qPrintable(QString::number(accounts)));
    }

    void committeesOfStrategicAccountsAreWorthDrawing()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(fillWithSample(*plan, QDate(2027, 2, 11), Wording(Language::English)));
        for (const char *domain : {"halbrook-health", "northlight-payments", "severin-pay", "veridane",
                                   "medsfera-vostok", "quillan-robotics", "lumenfold", "tessaly-pay", "brightmoor"}) {
            const auto count = [&](const std::string &what) {
                const auto number = plan->database().number(
                    "SELECT " + what + " FROM contact c JOIN account a ON a.id = c.account_id WHERE a.domain = '" +
                    domain + ".example'");
                return number ? *number : -1;
            };
            QVERIFY2(count("count(*)") >= 6 && count("count(*)") <= 12, domain);
            QCOMPARE(count("sum(c.reports_to IS NULL)"), 2);
            QVERIFY2(count("count(DISTINCT c.stance)") >= 2, domain);
            QVERIFY2(count("sum(EXISTS(SELECT 1 FROM influence WHERE from_contact = c.id))") >= 1, domain);
        }
    }

    void anyDayGivesTheSameStory()
    {
        for (const QDate day : {QDate(2024, 2, 29), QDate(2026, 12, 31), QDate(2027, 1, 1)}) {
            PlanFolder folder;
            const auto plan = newPlan(folder);
            TALBOOK_VERIFY(fillWithSample(*plan, day, Wording(Language::Russian)));
            const auto standings =
                Standings::read(plan->database(), {day, std::nullopt, {}}, Wording(Language::Russian));
            TALBOOK_VERIFY(standings);
            QCOMPARE(standings->summary().gradeA, size_t(8));
        }
    }

    /// As resources/sample/README.md tells: four gaps, six for who needs Russian assets.
    void theContentMatrixHasGaps()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const Wording words(Language::English);
        TALBOOK_VERIFY(fillWithSample(*plan, QDate(2027, 2, 11), words));
        const auto matrix = contentMatrix(plan->database(), words);
        TALBOOK_VERIFY(matrix);
        QCOMPARE(matrix->gaps().size(), size_t(4));
        const auto russian = contentMatrix(plan->database(), words, {.language = QStringLiteral("ru"), .industry = {}});
        TALBOOK_VERIFY(russian);
        QCOMPARE(russian->gaps().size(), size_t(6));
    }

    void itCanBeTakenBack()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QByteArray before = fingerprint(*plan);
        TALBOOK_VERIFY(fillWithSample(*plan, QDate(2027, 2, 11), Wording(Language::English)));
        while (!plan->history().undoTitle()->isNull())
            TALBOOK_VERIFY(plan->undo());
        QCOMPARE(fingerprint(*plan), before);
    }
};

QTEST_GUILESS_MAIN(TestSamplePlan)
#include "test_sample_plan.moc"
