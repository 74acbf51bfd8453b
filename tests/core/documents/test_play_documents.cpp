#include "core/accounts/settings.h"
#include "core/documents/document_writer.h"
#include "core/plays/launch.h"
#include "core/plays/play_json.h"
#include "core/plays/play_store.h"
#include "core/plays/task_edit.h"
#include "core/plays/tasks.h"
#include "core/scoring/standing.h"

#include "core/documents/sample_account.h"

#include <QTemporaryDir>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate asOf(2027, 2, 11);

const QByteArray playText = R"({"id": "x", "name": {"en": "Win | back", "ru": "Вернуть"}, "version": 1,
    "purpose": {"en": "Get the account back.", "ru": "Вернуть аккаунт."},
    "trigger": {"en": "It went quiet.", "ru": "Аккаунт замолчал."}, "tier": 1, "duration_days": 14,
    "phases": [{"id": "one", "name": {"en": "Week 1", "ru": "Неделя 1"}, "first_day": 1, "last_day": 7},
               {"id": "two", "name": {"en": "Week 2", "ru": "Неделя 2"}, "first_day": 8, "last_day": 14}],
    "steps": [{"id": "a", "phase": "one", "day": 1, "duration": 2, "channel": "email", "who": "ae", "role": null,
               "action": {"en": "Write", "ru": "Написать"}, "content": {"en": "A letter", "ru": "Письмо"}},
              {"id": "b", "phase": "two", "day": 8, "duration": 1, "channel": "direct_mail", "who": "marketing",
               "role": "economic_buyer", "action": {"en": "Send a book", "ru": "Послать книгу"}, "cost": 50,
               "cost_unit": "account", "currency": "EUR", "after": ["a"], "kind": "milestone"}]})";

QStringList sections(Language language)
{
    return language == Language::English
               ? QStringList{u"## Executive summary"_s,
                             u"## Strategic context"_s,
                             u" in detail"_s,
                             u"## Tactics and timeline"_s,
                             u"## Success metrics and KPIs"_s,
                             u"## Investment required"_s,
                             u"## Expected outcomes"_s}
               : QStringList{
                     u"## Краткое резюме"_s,      u"## Стратегический контекст"_s, u" подробно"_s,
                     u"## Тактика и сроки"_s,     u"## Показатели успеха и KPI"_s, u"## Необходимые инвестиции"_s,
                     u"## Ожидаемые результаты"_s};
}

} // namespace

class TestPlayDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The play is launched for one account on Monday, 1 February: the letter is due on the 2nd, the book on the 8th.
    void init()
    {
        m_plan.reset(); // before its folder
        m_folder = std::make_unique<PlanFolder>();
        m_plan = samplePlan(*m_folder);
        const Wording words(Language::English);
        TALBOOK_VERIFY(m_plan->run(u"Play"_s, [&](Edit &edit) -> Expected<void> {
            auto play = playFromJson(playText, words);
            TALBOOK_TRY(play);
            const auto added = addPlay(edit, *play, words);
            TALBOOK_TRY(added);
            LaunchRequest request;
            request.play = *added;
            request.program = ProgramId{1};
            request.accounts = {AccountId{1}};
            request.start = QDate(2027, 2, 1);
            request.name = u"Back in spring"_s;
            const auto launched = launch(edit, request, words);
            TALBOOK_TRY(launched);
            m_campaign = launched->campaign;
            TaskFilter filter;
            filter.campaign = m_campaign;
            const auto made = tasks(edit.database(), filter, words);
            TALBOOK_TRY(made);
            TaskSettlement done;
            done.on = QDate(2027, 2, 2);
            done.outcome = u"replied"_s;
            return settleTask(edit, made->front().id, done, words);
        }));
    }

    void thePlaybookTellsStepsAndCosts()
    {
        const QString text = document(u"abm-playbook"_s, Language::English, u"abm-playbook-Win-back.md"_s);
        QVERIFY2(text.contains(u"# ABM play: Win \\| back"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- It costs 50.00 EUR an account.\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- Launched so far: 1 campaign for 1 account."_s), qPrintable(text));
        QVERIFY2(text.contains(
                     u"| Day 8 | Direct mail | Send a book (milestone) | Marketing | economic buyer |  | 50.00 EUR "
                     "an account | Write |"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"| Tasks done | 1 of 2 | 100 % |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| Replied | 1 | – |"_s), qPrintable(text));
        hasAllSections(text, Language::English);
    }

    void theBriefTellsProgressAndMoney()
    {
        const QString text = document(u"campaign-brief"_s, Language::English, u"campaign-brief-Back-in-spring.md"_s);
        QVERIFY2(text.contains(u"- 1 account, 2 tasks; done: 1 of 2."_s), qPrintable(text));
        QVERIFY2(text.contains(u"**Overdue: 1 task.**"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| Direct mail | 50.00 EUR | 0.00 EUR | 0.00 EUR | 50.00 EUR | 50.00 EUR |"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"| Replied | 1 |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| 8 Feb 2027 (overdue) | Send a book |"_s), qPrintable(text));
        hasAllSections(text, Language::English);
    }

    /// Of the campaign's open tasks fifteen are listed.
    void theBriefSaysHowManyTasksItLeavesOut()
    {
        QVERIFY(!document(u"campaign-brief"_s, Language::English, {}).contains(u" later; the Timeline"));
        const auto open = m_plan->database().number("SELECT count(*) FROM task WHERE status = 'open' AND campaign_id = "
                                                    "(SELECT id FROM campaign WHERE name = 'Back in spring')");
        TALBOOK_VERIFY(open);
        const int added = int(15 - *open) + 4;
        TALBOOK_VERIFY(m_plan->run(u"Tasks"_s, [added](Edit &edit) -> Expected<void> {
            for (int i = 0; i < added; ++i) {
                TALBOOK_TRY(edit.database().execute(
                    "INSERT INTO task(id, campaign_id, account_id, title, starts_on, due_on, planned_start, "
                    "planned_due, status, sequence) SELECT ?1, id, 1, 'Call', '2027-02-15', '2027-02-15', "
                    "'2027-02-15', "
                    "'2027-02-15', 'open', 0 FROM campaign WHERE name = 'Back in spring'",
                    edit.newId()));
            }
            return {};
        }));
        const QString english = document(u"campaign-brief"_s, Language::English, {});
        QVERIFY2(english.contains(u"\n4 more tasks later; the Timeline page has them all.\n"_s), qPrintable(english));
        QVERIFY(document(u"campaign-brief"_s, Language::Russian, {}).contains(u"Позже — ещё 4 задачи;"_s));
    }

    void bothSpeakRussian()
    {
        const QString playbook = document(u"abm-playbook"_s, Language::Russian, {});
        QVERIFY2(playbook.contains(u"| Неделя 1 |"_s) || playbook.contains(u"### Неделя 1"_s), qPrintable(playbook));
        QVERIFY2(playbook.contains(u"Послать книгу (веха)"_s), qPrintable(playbook));
        hasAllSections(playbook, Language::Russian);
        const QString brief = document(u"campaign-brief"_s, Language::Russian, {});
        QVERIFY2(brief.contains(u"**Просрочено: 1 задача.**"_s), qPrintable(brief));
        hasAllSections(brief, Language::Russian);
    }

    /// A name that the data does not have would be told as a remark.
    void theTemplatesUseNoUnknownNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Language>("language");
        for (const char *name : {"abm-playbook", "campaign-brief"}) {
            QTest::addRow("%s en", name) << QString::fromLatin1(name) << Language::English;
            QTest::addRow("%s ru", name) << QString::fromLatin1(name) << Language::Russian;
        }
    }
    void theTemplatesUseNoUnknownNames()
    {
        QFETCH(QString, name);
        QFETCH(Language, language);
        const QTemporaryDir out;
        const auto report = write(name, language, out.path());
        TALBOOK_VERIFY(report);
        QCOMPARE(report->remarks, QStringList());
        const auto again = write(name, language, out.path());
        TALBOOK_VERIFY(again);
        QCOMPARE(again->unchanged, 1);
    }

    /// Dollars at 0.9: 10.05 make 9.045 and 3.33 make 2.997 euros, 20.00 make 18.00. To the cent that is 9.05, 3.00 and
    /// 18.00, and 30.05 together; exactly 30.042.
    void convertedPricesAreMarkedAndMakeTheSums()
    {
        const QString text = playbookWith(u"EUR"_s, {{1005, u"USD"_s}, {333, u"USD"_s}, {2000, u"USD"_s}});
        QVERIFY2(text.contains(u"| 10.05 USD (≈ 9.05 EUR) an account |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| 3.33 USD (≈ 3.00 EUR) an account |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| 20.00 USD (18.00 EUR) an account |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- It costs ≈ 30.05 EUR an account.\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| E-mail | ≈ 30.05 EUR |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"So the sums are off the exact ones: for an account +0.0080 EUR."_s), qPrintable(text));
    }

    /// A yen has no hundredths: 12.50 become 13, and twice that is one more than 25.
    void pricesFinerThanTheCurrencyAreMarked()
    {
        const QString text = playbookWith(u"JPY"_s, {{1250, {}}, {1250, {}}, {4000, {}}});
        QVERIFY2(text.contains(u"| ≈ 13 JPY an account |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| 40 JPY an account |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| **Total** | **≈ 66 JPY** |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"for an account +1.00 JPY."_s), qPrintable(text));
    }

    void exactPricesAreNotMarked()
    {
        const QString text = document(u"abm-playbook"_s, Language::English, {});
        QVERIFY2(!text.contains(u"≈"_s) && !text.contains(u"rounded"_s), qPrintable(text));
    }

    /// 55.55 dollars at 0.9 are 49.995 euros: in the budget 50.00, half a cent too much.
    void theBriefMarksTheSumsOfConvertedCosts()
    {
        TALBOOK_VERIFY(m_plan->run(u"Dollars"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setRate(edit, u"USD"_s, 0.9));
            return edit.database().execute("UPDATE task SET currency = 'USD', cost = 5555 WHERE cost IS NOT NULL");
        }));
        const QString text = document(u"campaign-brief"_s, Language::English, {});
        QVERIFY2(
            text.contains(u"- In Q1 2027: planned ≈ 50.00 EUR, spent 0.00 EUR, expected at the end ≈ 50.00 EUR."_s),
            qPrintable(text));
        QVERIFY2(text.contains(u"| **Total** | **≈ 50.00 EUR** | **0.00 EUR** |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"planned +0.0050 EUR"_s), qPrintable(text));
    }

    /// The plan counts in euros and knows no pound: the cost is told, not taken for none.
    void aCostWithoutARateIsToldInTheBrief()
    {
        TALBOOK_VERIFY(m_plan->run(u"Pounds"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE task SET currency = 'GBP' WHERE cost IS NOT NULL");
        }));
        const QString text = document(u"campaign-brief"_s, Language::English, {});
        QVERIFY2(text.contains(u"1 cost in GBP (planned 50.00, actual 0.00)"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"its steps cost nothing"_s), qPrintable(text));
    }

    void aCampaignThatIsGoneIsToldAndNothingIsWritten()
    {
        const QTemporaryDir out;
        DocumentRequest request = requestFor(u"campaign-brief"_s, Language::English, out.path());
        request.campaigns = {CampaignId{424242}};
        const auto report = writeDocuments(m_plan->database(), request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NotFound);
        QVERIFY(QDir(out.path()).isEmpty());
    }

private:
    DocumentRequest requestFor(const QString &name, Language language, const QString &folder) const
    {
        DocumentRequest request;
        request.document = name;
        request.language = language;
        request.asOf = asOf;
        request.folder = folder;
        if (name == u"campaign-brief")
            request.campaigns = {m_campaign};
        return request;
    }

    Expected<DocumentReport> write(const QString &name, Language language, const QString &folder) const
    {
        return writeDocuments(m_plan->database(), requestFor(name, language, folder));
    }

    /// Of a play with a letter for each of the costs, in a plan of the currency that gives 0.9 of it for a dollar.
    QString playbookWith(const QString &currency, const QList<StepCost> &costs)
    {
        const Wording words(Language::English);
        PlayId id;
        const auto made = m_plan->run(u"Costs"_s, [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setSetting(edit, u"currency"_s, currency));
            TALBOOK_TRY(setRate(edit, u"USD"_s, 0.9));
            auto play = playFromJson(playText, words);
            TALBOOK_TRY(play);
            const PlayStep letter = play->steps.front();
            play->name = u"Priced"_s;
            play->steps.clear();
            for (const StepCost &cost : costs) {
                play->steps.push_back(letter);
                play->steps.back().id = u"letter-%1"_s.arg(play->steps.size());
                play->steps.back().cost = cost;
            }
            const auto added = addPlay(edit, *play, words);
            TALBOOK_TRY(added);
            id = *added;
            return {};
        });
        if (!made)
            return made.error().message + made.error().details;
        const QTemporaryDir out;
        DocumentRequest request = requestFor(u"abm-playbook"_s, Language::English, out.path());
        request.plays = {id};
        return contentsOf(writeDocuments(m_plan->database(), request));
    }

    QString document(const QString &name, Language language, const QString &fileName) const
    {
        const QTemporaryDir out;
        const auto report = write(name, language, out.path());
        if (report && !fileName.isEmpty() && !report->files.contains(out.filePath(fileName)))
            return u"written: "_s + report->files.join(u' ');
        return contentsOf(report);
    }

    static QString contentsOf(const Expected<DocumentReport> &report)
    {
        if (!report)
            return report.error().message + report.error().details;
        QFile file(report->files.front());
        return file.open(QIODevice::ReadOnly)
                   ? withoutMarks(QString::fromUtf8(file.readAll())).replace(QChar(0x00A0), u' ')
                   : file.errorString();
    }

    static void hasAllSections(const QString &text, Language language)
    {
        qsizetype at = 0;
        for (const QString &section : sections(language)) {
            at = text.indexOf(section, at);
            QVERIFY2(at >= 0, qPrintable(section + u"\n"_s + text));
        }
    }

    std::unique_ptr<PlanFolder> m_folder;
    std::unique_ptr<Plan> m_plan;
    CampaignId m_campaign;
};

QTEST_GUILESS_MAIN(TestPlayDocuments)
#include "test_play_documents.moc"
