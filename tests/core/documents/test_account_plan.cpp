#include "core/documents/block_merge.h"
#include "core/documents/document_writer.h"
#include "core/scoring/standing.h"
#include "tests/support/folders.h"

#include "core/documents/gfm.h"
#include "core/documents/sample_account.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate asOf(2027, 2, 11);

QString planOf(const Plan &plan, qint64 account, Language language, QDate day = asOf)
{
    const Wording words(language);
    const auto standings = Standings::read(plan.database(), {day, {}, {}}, words);
    if (!standings)
        return standings.error().message;
    DocumentRequest request;
    request.document = u"account-plan"_s;
    request.language = language;
    const auto text = renderDocument(plan.database(), *standings, request, AccountId{account});
    return text ? *text : text.error().message + text.error().details;
}

/// What stands in one block, without the empty line before its end; no-break spaces as blanks, to be read in a source.
QString blockOf(const QString &document, const char *name)
{
    const std::string text = document.toStdString();
    const auto parts = splitBlocks(text, u"document"_s);
    if (!parts)
        return parts.error().message;
    for (const BlockPart &part : *parts) {
        if (part.name == name)
            return QString::fromStdString(std::string(part.text)).trimmed().replace(QChar(0x00A0), u' ');
    }
    return {};
}

} // namespace

class TestAccountPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan.reset(); // before its folder
        m_folder = std::make_unique<PlanFolder>();
        m_plan = samplePlan(*m_folder);
        m_english = planOf(*m_plan, 1, Language::English);
        m_russian = planOf(*m_plan, 1, Language::Russian);
    }

    void titleAndSummary()
    {
        QCOMPARE(blockOf(m_english, "title"),
                 u"# Account plan: Northwind \\| Systems\n\n"
                 "As of 11 February 2027 · Program Q1 2027 (1 Jan 2027 – 31 Mar 2027) · Owner: Maria Lind"_s);
        // Engagement 66.667 is cut, never rounded up. Threads: Olga alone; coverage 1 of 5 roles.
        QCOMPARE(blockOf(m_english, "summary"),
                 u"## Executive summary\n\n"
                 "- **Grade A**: 82.4 of 100 points. Tier: 1:1.\n"
                 "- Fit 85.0, intent 76.0 (warm), engagement 66.6. Quadrant A: full ABM plays, strike zone.\n"
                 "- Buying committee: 3 stakeholders known, 1 thread (high risk), 20 % of the required roles "
                 "covered, 7 "
                 "gaps.\n"
                 "- Pipeline: 1 open opportunity worth 320,000 EUR.\n"
                 "- Next step, by 15 February 2027: settle the overdue tasks."_s);
        QCOMPARE(
            blockOf(m_russian, "summary"),
            u"## Краткое резюме\n\n"
            "- **Категория A**: 82,4 из 100 баллов. Уровень: 1:1.\n"
            "- Соответствие 85,0, намерение 76,0 (аккаунт тёплый), вовлечённость 66,6. Квадрант A: полные ABM-плеи, "
            "ударная зона.\n"
            "- Закупочный комитет: 3 стейкхолдера, 1 контакт-нить (высокий риск), охвачено 20 % обязательных ролей, "
            "7 пробелов.\n"
            "- Воронка: 1 открытая сделка на 320 000 EUR.\n"
            "- Следующий шаг (до 15 февраля 2027 г.) — разобрать просроченные задачи."_s);
    }

    /// An amount that nobody knows is not nothing.
    void unknownAmountsAreSaid()
    {
        const auto run = [&](const char *sql) {
            const auto done = m_plan->run(u"Deals"_s, [sql](Edit &edit) { return edit.database().execute(sql); });
            TALBOOK_VERIFY(done);
        };
        run("INSERT INTO opportunity(id, account_id, name, outcome) VALUES(901, 1, 'Pilot', 'open')");
        const auto planIn = [&](Language language) {
            return planOf(*m_plan, 1, language).replace(QChar(0x00A0), u' ');
        };
        QString plan = planIn(Language::English);
        QVERIFY2(plan.contains(u"- Pipeline: 2 open opportunities worth 320,000 EUR and 1 unknown amount."_s),
                 qPrintable(blockOf(plan, "summary")));
        QVERIFY(plan.contains(u"| Open pipeline | 320,000 EUR and 1 unknown amount |"_s));
        plan = planIn(Language::Russian);
        QVERIFY2(plan.contains(u"- Воронка: 2 открытые сделки на 320 000 EUR (сумма ещё 1 сделки неизвестна)."_s),
                 qPrintable(blockOf(plan, "summary")));
        run("UPDATE opportunity SET amount = NULL WHERE outcome = 'open'");
        plan = planIn(Language::English);
        QVERIFY(plan.contains(u"- Pipeline: 2 open opportunities worth an unknown amount."_s));
        QVERIFY(plan.contains(u"| Open pipeline | unknown |"_s));
    }

    void contextTellsListAndReasons()
    {
        QCOMPARE(blockOf(m_english, "context"),
                 u"## Strategic context\n\n"
                 "- On the target account list since 4 January 2027, priority: High. Why: Opens an office in Munich\n"
                 "- Goals of the program: Ten first meetings\n"
                 "- Place in the matrix: quadrant A, with fit 85.0 (threshold 60) and intent 76.0 (threshold 60).\n"
                 "- Most points come from: Website (18.0), Company size (15.4), Engagement points (13.3).\n"
                 "- Most points are missing in: Topic surge (−7.2), Engagement points (−6.7), Revenue (−3.7).\n\n"
                 "Makes weather\\_models.\n\n\\- Moves to the cloud."_s);
        QVERIFY(blockOf(m_russian, "context").contains(u"с 4 января 2027 г., приоритет: высокий. Почему: Opens"_s));
        const QString beta = planOf(*m_plan, 2, Language::English);
        QVERIFY(blockOf(beta, "context").contains(u"- Not on the target account list of Q1 2027: "_s));
    }

    void theScoreIsTakenApart()
    {
        QCOMPARE(
            blockOf(m_english, "score"),
            u"### Why this score\n\n"
            "Model: S1 enterprise.\n\n"
            "| Component | Criterion | Value | Rule | Points | Out of |\n"
            "|---|---|---|---|---:|---:|\n"
            "| Firmographic | Company size | 1,200 employees | 1,000 or more: 100 % | 15.4 | 15.4 |\n"
            "| Firmographic | Industry | SaaS | primary industry: 100 % | 12.3 | 12.3 |\n"
            "| Firmographic | Revenue | 50,000,000 EUR | 20,000,000 EUR to below 100,000,000 EUR: 70 % | 8.6 | "
            "12.3 |\n"
            "| Intent | Website | 50 points after decay | 50 of 50 points: 100 % | 18.0 | 18.0 |\n"
            "| Intent | Topic surge | data platform at strength 80, 30 days ago | the strongest signal after decay: 40 "
            "of 100 "
            "| 4.8 | 12.0 |\n"
            "| Engagement | Engagement points | 100 points in 90 days | 150 points are full engagement | 13.3 | 20.0 "
            "|\n"
            "| Strategic | Strategic value | 100 of 100 | from the expected contract value | 10.0 | 10.0 |\n"
            "| **Total** | | | | **82.4** | **100** |\n\n"
            "- Not connected: E-mail, Product usage, Hiring, Technology change."_s);
        QVERIFY(blockOf(m_russian, "score")
                    .contains(
                        u"| Фирмографика | Размер компании | 1 200 сотрудников | от 1 000: 100 % | 15,4 | 15,4 |\n"_s));
    }

    void partsSumToTheScoreAsShown()
    {
        // 10.769 + 6.154 + 8.615 = 25.538; shown 10.8 + 6.2 + 8.6 = 25.6 against 25.5.
        const QString score = blockOf(planOf(*m_plan, 2, Language::English), "score");
        QVERIFY2(score.contains(u"| Rounding | | | | −0.1 | |\n| **Total** | | | | **25.5** | **100** |"_s),
                 qPrintable(score));
        QVERIFY(score.contains(u"| 300 employees | 200 to below 1,000: 70 % | 10.8 | 15.4 |"_s));
        // Fields of 65 of the 90 weights are known.
        QVERIFY(score.contains(u"72 % of what fit is judged by is known."_s));
        QVERIFY(score.contains(u"- Strategic value is unknown."_s));
    }

    void committeeGapsAndReporting()
    {
        QCOMPARE(blockOf(m_english, "committee"),
                 u"### Buying committee\n\n"
                 "1 thread: high risk. Multi-threading 2 of 10, coverage 20 %.\n\n"
                 "| Name | Title | Role | Influence | Stance | Engaged | Last touch | Our contact |\n"
                 "|---|---|---|---:|---|---|---|---|\n"
                 "| Anna Weber | CFO | economic buyer | 5 | supporter | no | 5 Jan 2027 | Erik Holm |\n"
                 "| Jan Kral | CTO | technical buyer | 4 | opponent | no | never |  |\n"
                 "| Olga Ritter | Director of Operations | champion | 3 | champion | yes | 8 Feb 2027 |  |\n\n"
                 "What is missing:\n\n"
                 "- The economic buyer Anna Weber has had no touch since 5 January 2027.\n"
                 "- Jan Kral is against us and has influence 4 of 5.\n"
                 "- Everything hangs on Olga Ritter, the only engaged stakeholder.\n"
                 "- No engaged stakeholder in the role: economic buyer.\n"
                 "- No engaged stakeholder in the role: technical buyer.\n"
                 "- Nobody is known in the role: influencer.\n"
                 "- Nobody is known in the role: end user."_s);
        QCOMPARE(blockOf(m_english, "reporting"), u"Who reports to whom:\n\n"
                                                  "- Anna Weber, CFO (economic buyer)\n"
                                                  "  - Jan Kral, CTO (technical buyer)\n"
                                                  "  - Olga Ritter, Director of Operations (champion, engaged)"_s);
        QVERIFY(blockOf(m_russian, "committee")
                    .contains(u"| Jan Kral | CTO | технический покупатель | 4 | противник | нет | не было |"_s));
        QVERIFY(blockOf(m_russian, "committee")
                    .contains(u"- Последнее касание с экономическим покупателем (Anna Weber) — 5 января 2027 г."_s));
    }

    void stepsFollowFromGapsAndIntent()
    {
        // 11 February 2027 is a Thursday; what falls on a weekend moves to Monday.
        QCOMPARE(
            blockOf(m_english, "steps"),
            u"## Tactics and timeline\n\n### Next steps\n\n"
            "| By | What | Why | Who |\n|---|---|---|---|\n"
            "| 15 Feb 2027 | Settle the overdue tasks | 1 task is past its date. | Maria Lind |\n"
            "| 18 Feb 2027 | Accelerated nurture | Intent is 76.0 (warm). | Maria Lind |\n"
            "| 18 Feb 2027 | Get in touch with Anna Weber | The economic buyer Anna Weber has had no touch since "
            "5 January 2027. | Erik Holm |\n"
            "| 18 Feb 2027 | Learn what Jan Kral objects to and answer it | Jan Kral is against us and has influence 4 "
            "of 5. "
            "| Maria Lind |\n"
            "| 25 Feb 2027 | Win a second contact besides Olga Ritter | Everything hangs on Olga Ritter, the only "
            "engaged "
            "stakeholder. | Maria Lind |\n"
            "| 25 Feb 2027 | Win a first response: economic buyer (Anna Weber); technical buyer (Jan Kral) | Nobody in "
            "2 required roles is engaged. | Maria Lind |\n"
            "| 4 Mar 2027 | Find out who holds the role: influencer; end user | 2 required roles have nobody. "
            "| Maria Lind |"_s);
        const QString beta = blockOf(planOf(*m_plan, 2, Language::Russian), "steps");
        QVERIFY(beta.contains(
            u"| 04.03.2027 | Заполнить: Технологический стек, Текущее решение, Стратегическая ценность |"_s));
        QVERIFY(beta.contains(u"| 15.02.2027 | Назначить ответственного в продажах |"_s));
    }

    void whatHappenedUpToTheDay()
    {
        QCOMPARE(blockOf(m_russian, "activities"),
                 u"### Последние активности\n\n| Дата | Что | Кто | Канал | О чём |\n|---|---|---|---|---|\n"
                 "| 11.02.2027 | Страница с ценами × 10 |  | Сайт | /pricing |\n"
                 "| 08.02.2027 | Встреча состоялась | Olga Ritter | Встреча |  |\n"
                 "| 05.01.2027 | Письмо отправлено (от нас) | Anna Weber | Эл. почта | Invitation |"_s);
        QVERIFY(
            blockOf(m_english, "signals").endsWith(u"| 12 Jan 2027 | Topic surge | data platform | 80 | Bombora |"_s));
        QVERIFY(blockOf(m_english, "opportunities")
                    .endsWith(u"| Platform | Proposal | 320,000 EUR | 20 Jan 2027 | open |  |  |\n"
                              "| Pilot | Won | 90,000 EUR | 1 Feb 2026 | won | 10 May 2026 |  |"_s));
        // Seen from before its end, the pilot was still open, and the platform unknown.
        const QString earlier = blockOf(planOf(*m_plan, 1, Language::English, QDate(2026, 5, 1)), "opportunities");
        QVERIFY2(earlier.endsWith(u"| Pilot | Won | 90,000 EUR | 1 Feb 2026 | open |  |  |"_s), qPrintable(earlier));
    }

    void manyActivitiesAreCounted()
    {
        TALBOOK_VERIFY(m_plan->run(u"More"_s, [](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 12; ++i) {
                TALBOOK_TRY(
                    edit.database().execute("INSERT INTO activity(id, account_id, date, kind, direction, count) "
                                            "VALUES(?, 2, '2027-01-01', 'page_view', 'inbound', 1)",
                                            qint64(900 + i)));
            }
            return {};
        }));
        const QString rows = blockOf(planOf(*m_plan, 2, Language::Russian), "activities");
        QCOMPARE(rows.count(u"| 01.01.2027 |"_s), 10);
        QVERIFY(rows.endsWith(u"\n\nИ ещё 2 ранее."_s));
    }

    void metricsHaveTargets()
    {
        // Joined on 4 January: the meeting came after 35 days, the opportunity after 16.
        QCOMPARE(blockOf(m_english, "metrics"),
                 u"## Success metrics and KPIs\n\n| Metric | Now | Target |\n|---|---|---|\n"
                 "| Engaged stakeholders (threads) | 1 (high risk) | 4 or more |\n"
                 "| Coverage of the required roles | 20 % | 100 % |\n"
                 "| Engagement score | 66.6 | 76 or more |\n"
                 "| Intent score | 76.0 (warm) | 80 or more |\n"
                 "| Open pipeline | 320,000 EUR | 600,000 EUR and more |\n"
                 "| Time to first engagement | 35 days | within 30 days |\n"
                 "| Time to opportunity | 16 days | within 90 days |"_s);
    }

    void investmentAgainstTheTiersRange()
    {
        // 1,200.50 + 0.9 x 3,000; the cost of 2026 is another year's, pounds have no rate.
        QCOMPARE(blockOf(m_english, "investment"),
                 u"## Investment required\n\nFiscal year 2027:\n\n"
                 "| Category | Planned | Committed | Actual |\n|---|---:|---:|---:|\n"
                 "| Content | 15,000 EUR | 0 EUR | 1,200.50 EUR |\n"
                 "| Events and gifts | 4,500 EUR | 900 EUR | 2,700 EUR |\n"
                 "| **Total** | **19,500 EUR** | **900 EUR** | **3,900.50 EUR** |\n\n"
                 "Tier 1:1 calls for 10,000–50,000 EUR per account and year; 3,900.50 EUR was spent in the 365 days to "
                 "11 February 2027, below this range.\n\n"
                 "Not counted for want of an exchange rate: GBP."_s);
        QVERIFY(blockOf(m_russian, "investment").contains(u"| Контент | 15 000 EUR | 0 EUR | 1 200,50 EUR |"_s));
        // 600,000 / 19,500 = 30.77
        QVERIFY(
            blockOf(m_english, "outcomes")
                .contains(
                    u"- Every EUR invested stands against 30.7 EUR of expected contract value a year. A program should reach at least 3."_s));
    }

    void sectionsWithoutDataSayWhatIsMissing()
    {
        for (const Language language : {Language::English, Language::Russian}) {
            const QString beta = planOf(*m_plan, 2, language);
            for (const char *name : {"committee", "activities", "signals", "opportunities", "tasks", "investment"}) {
                const QString block = blockOf(beta, name);
                QVERIFY2(!block.contains(u'|'), qPrintable(block));
                QVERIFY2(block.section(u'\n', -1).endsWith(u'.'), qPrintable(block));
            }
            QCOMPARE(blockOf(beta, "reporting"), QString());
        }
    }

    void nothingIsLeftUntranslatedInRussian()
    {
        // What is Latin in the Russian document comes from the plan, or is a proper name.
        QString text = withoutMarks(m_russian) + withoutMarks(planOf(*m_plan, 2, Language::Russian));
        for (const QString &own : {u"Northwind"_s,
                                   u"Systems"_s,
                                   u"Maria Lind"_s,
                                   u"Erik Holm"_s,
                                   u"Anna Weber"_s,
                                   u"Jan Kral"_s,
                                   u"Olga Ritter"_s,
                                   u"Director of Operations"_s,
                                   u"Opens an office in Munich"_s,
                                   u"Ten first meetings"_s,
                                   u"data platform"_s,
                                   u"Bombora"_s,
                                   u"Invitation"_s,
                                   u"Send the business case"_s,
                                   u"Call the champion"_s,
                                   u"Strike zone"_s,
                                   u"Makes weather\\_models."_s,
                                   u"Moves to the cloud."_s,
                                   u"Salesforce; Snowflake"_s,
                                   u"Rival CRM"_s,
                                   u"CRM"_s,
                                   u"northwind.example"_s,
                                   u"Germany"_s,
                                   u"Manufacturing"_s,
                                   u"SaaS"_s,
                                   u"Platform"_s,
                                   u"Proposal"_s,
                                   u"Pilot"_s,
                                   u"Won"_s,
                                   u"/pricing"_s,
                                   u"Few"_s,
                                   u"EUR"_s,
                                   u"GBP"_s,
                                   u"KPI"_s,
                                   u"ABM"_s,
                                   u"CFO"_s,
                                   u"CTO"_s,
                                   u"S1"_s,
                                   u"Q1"_s})
            text.remove(own);
        text.remove(u"Категория A"_s).remove(u"вадрант A"_s).remove(u"вадрант C"_s);
        static const QRegularExpression latin(u"[A-Za-z]+"_s);
        QStringList left;
        for (auto it = latin.globalMatch(text); it.hasNext();)
            left.append(it.next().captured());
        QCOMPARE(left.join(u' '), QString());
    }

    void samePlanAndDaySameBytes()
    {
        QCOMPARE(planOf(*m_plan, 1, Language::English), m_english);
        const PlanFolder another;
        QCOMPARE(planOf(*samplePlan(another), 1, Language::English), m_english);
        QVERIFY(planOf(*m_plan, 1, Language::English, asOf.addDays(1)) != m_english);
    }

    void thePreviewHasNoMarks()
    {
        const QString preview = withoutMarks(m_english);
        QVERIFY(preview.startsWith(u"# Account plan: Northwind"_s));
        QVERIFY(!preview.contains(u"<!--"_s));
        QVERIFY(!preview.contains(u"\n\n\n"_s));
    }

    void naughtyNamesLeaveTheTablesWhole()
    {
        QFile file(sharedData(u"csv/blns.txt"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the reference file csv/blns.txt is not there");
        const QStringList names = QString::fromUtf8(file.readAll()).split(u'\n');
        const PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Naughty"_s, [&names](Edit &edit) -> Expected<void> {
            const Database &db = edit.database();
            for (qsizetype i = 0; i <= names.size(); ++i) {
                const QString name = i == 0 ? u"plain"_s : names[i - 1];
                const auto account = edit.newId<AccountId>();
                TALBOOK_TRY(
                    db.execute("INSERT INTO account(id, name, industry, technologies, competitors, owner, description) "
                               "VALUES(?1, ?2, ?2, ?2, ?2, ?2, ?2)",
                               account, name));
                const auto contact = edit.newId<ContactId>();
                TALBOOK_TRY(db.execute(
                    "INSERT INTO contact(id, account_id, name, title, buying_role) VALUES(?1, ?2, ?3, ?3, 'champion')",
                    contact, account, name));
                TALBOOK_TRY(db.execute("INSERT INTO contact(id, account_id, name, title, buying_role, reports_to) "
                                       "VALUES(?1, ?2, ?3, ?3, 'end_user', ?4)",
                                       edit.newId(), account, name, contact));
                TALBOOK_TRY(db.execute("INSERT INTO opportunity(id, account_id, name, stage, owner, outcome) "
                                       "VALUES(?1, ?2, ?3, ?3, ?3, 'open')",
                                       edit.newId(), account, name));
                TALBOOK_TRY(db.execute("INSERT INTO signal(id, account_id, date, kind, topic, strength, source) "
                                       "VALUES(?1, ?2, '2027-01-01', 'hiring', ?3, 50, ?3)",
                                       edit.newId(), account, name));
            }
            return {};
        }));
        DocumentRequest request;
        request.document = u"account-plan"_s;
        request.asOf = asOf;
        const Wording words(Language::English);
        const auto standings = Standings::read(plan->database(), {asOf, {}, {}}, words);
        TALBOOK_VERIFY(standings);
        struct Shape
        {
            qsizetype cells, items, headings;
            bool operator==(const Shape &) const = default;
        };
        const auto shapeOf = [&](size_t account) {
            const auto text = renderDocument(plan->database(), *standings, request, standings->accounts()[account].id);
            if (!text)
                return Shape{};
            // Fields that are empty for an empty name are rows and items less: those of the profile, and their mention.
            QString body = withoutMarks(*text);
            body.remove(body.indexOf(u"### Profile"_s),
                        body.indexOf(u"### Why this score"_s) - body.indexOf(u"### Profile"_s));
            const QString html = gfmHtml(body.toStdString());
            return Shape{tableCells(html).size(), html.count(u"<li>"_s), html.count(QRegularExpression(u"<h[1-6]>"_s))};
        };
        const Shape plain = shapeOf(0);
        QVERIFY(plain.cells > 60 && plain.headings == 15);
        for (size_t i = 1; i < standings->size(); ++i) {
            const QString name = names[qsizetype(i) - 1];
            if (QString::fromUtf8(name.toUtf8()).trimmed().isEmpty()) // nothing, or only a byte order mark
                continue;
            const Shape shape = shapeOf(i);
            QVERIFY2(shape.cells == plain.cells && shape.headings == plain.headings, qPrintable(name));
        }
    }

private:
    std::unique_ptr<PlanFolder> m_folder;
    std::unique_ptr<Plan> m_plan;
    QString m_english, m_russian;
};

QTEST_GUILESS_MAIN(TestAccountPlan)
#include "test_account_plan.moc"
