#include "core/documents/block_merge.h"
#include "core/documents/document_writer.h"
#include "core/scoring/standing.h"

#include "core/documents/gfm.h"
#include "core/documents/sample_account.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate asOf(2027, 2, 11);

QString mapOf(const Plan &plan, qint64 account, Language language)
{
    const Wording words(language);
    const auto standings = Standings::read(plan.database(), {asOf, {}, {}}, words);
    if (!standings)
        return standings.error().message;
    DocumentRequest request;
    request.document = u"buying-committee-map"_s;
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

DocumentRequest requestFor(const PlanFolder &folder, Language language = Language::English)
{
    DocumentRequest request;
    request.document = u"buying-committee-map"_s;
    request.language = language;
    request.asOf = asOf;
    request.folder = folder.file(u"documents"_s);
    return request;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCommitteeMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan.reset(); // before its folder
        m_folder = std::make_unique<PlanFolder>();
        m_plan = samplePlan(*m_folder);
        TALBOOK_VERIFY(m_plan->run(u"Influence"_s, [](Edit &edit) {
            return edit.database().execute("INSERT INTO influence(from_contact, to_contact) VALUES(13, 12)");
        }));
        m_english = mapOf(*m_plan, 1, Language::English);
        m_russian = mapOf(*m_plan, 1, Language::Russian);
    }

    void sevenSectionsInBothLanguages()
    {
        for (const auto &[text, headings] :
             {std::pair(m_english, QStringList{u"Executive summary"_s, u"Strategic context"_s, u"Committee in detail"_s,
                                               u"Tactics and timeline"_s, u"Success metrics and KPIs"_s,
                                               u"Investment required"_s, u"Expected outcomes"_s}),
              std::pair(m_russian, QStringList{u"Краткое резюме"_s, u"Стратегический контекст"_s, u"Состав комитета"_s,
                                               u"Тактика и сроки"_s, u"Показатели успеха и KPI"_s,
                                               u"Необходимые инвестиции"_s, u"Ожидаемые результаты"_s})}) {
            QStringList found;
            for (const QString &line : text.split(u'\n')) {
                if (line.startsWith(u"## "_s))
                    found.append(line.mid(3));
            }
            QCOMPARE(found, headings);
        }
    }

    void theSummaryTellsWhatToDo()
    {
        // Only Olga, a champion of influence 3, is engaged: 1 of 5 roles, 3 of 25 weighted. Erik Holm knows Anna, the
        // economic buyer: a way of 2; by Olga it would be 1 + 0 + 2 = 3.
        QCOMPARE(blockOf(m_english, "summary"),
                 u"## Executive summary\n\n"
                 "- 3 stakeholders known, 1 thread: **high risk**. Multi-threading 2 of 10.\n"
                 "- Coverage of the required roles: 20 %; weighted by influence: 12 %.\n"
                 "- Reach Anna Weber (economic buyer) next: nobody in this role is engaged yet.\n"
                 "- The warmest way to an economic buyer: Anna Weber (known to Erik Holm).\n"
                 "- To close: 7 gaps."_s);
    }

    void whomToReachInWhichOrder()
    {
        // Anna adds 5 of 25, then Jan 4 of 25.
        QVERIFY2(blockOf(m_english, "tactics")
                     .contains(u"| 1 | Anna Weber | CFO | economic buyer | 5 | +20 % | 32 % | Erik Holm |\n"
                               "| 2 | Jan Kral | CTO | technical buyer | 4 | +16 % | 48 % |  |"_s),
                 qPrintable(blockOf(m_english, "tactics")));
        QVERIFY2(blockOf(m_english, "outcomes")
                     .contains(u"3 threads, coverage of the required roles 60 %, weighted by influence 48 %."_s),
                 qPrintable(blockOf(m_english, "outcomes")));
    }

    void theTreeStandsAsTextAndAsMermaid()
    {
        const QString reporting = blockOf(m_english, "reporting");
        QVERIFY2(reporting.contains(u"- Anna Weber, CFO (economic buyer)\n"
                                    "  - Jan Kral, CTO (technical buyer)\n"
                                    "  - Olga Ritter, Director of Operations (champion, engaged)"_s),
                 qPrintable(reporting));
        QVERIFY(reporting.contains(u"- Olga Ritter influences Jan Kral"_s));
        const QString drawing = blockOf(m_english, "drawing");
        QVERIFY2(drawing.contains(u"```mermaid\nflowchart TD\n"_s) && drawing.contains(u"p1 --> p2\n"_s) &&
                     drawing.contains(u"p1 --> p3\n"_s) && drawing.endsWith(u"```"_s),
                 qPrintable(drawing));
    }

    void gapsAndWhoWouldBeMissed()
    {
        const QString gaps = blockOf(m_english, "gaps");
        QVERIFY(gaps.contains(u"- Everything hangs on Olga Ritter, the only engaged stakeholder."_s));
        QVERIFY(gaps.contains(u"- If Anna Weber leaves, no way to an economic buyer is left."_s));
        QVERIFY(gaps.contains(u"- If Olga Ritter leaves, nobody in the role champion is engaged."_s));
    }

    void everyRoleHasItsMessage()
    {
        for (const QString &text : {m_english, m_russian}) {
            const QStringList rows = blockOf(text, "messages").split(u'\n').mid(4);
            QCOMPARE(rows.size(), 6);
            for (const QString &row : rows) {
                for (const QString &cell : row.split(u'|').mid(1, 5))
                    QVERIFY2(!cell.trimmed().isEmpty(), qPrintable(row));
            }
        }
        QVERIFY(blockOf(m_russian, "messages").contains(u"окупаемость вложений"_s));
    }

    void metricsHaveTargets()
    {
        // Anna was last written to on 5 January, 37 days before; she and Olga are those on whom something hangs.
        QCOMPARE(blockOf(m_english, "metrics"),
                 u"## Success metrics and KPIs\n\n| Metric | Now | Target |\n|---|---|---|\n"
                 "| Engaged stakeholders (threads) | 1 (high risk) | 4 or more |\n"
                 "| Coverage of the required roles | 20 % | 100 % |\n"
                 "| Coverage weighted by influence | 12 % | 48 % |\n"
                 "| Multi-threading score | 2 of 10 | 6 or more |\n"
                 "| Last touch of an economic buyer | 37 days ago | within 30 days |\n"
                 "| People on whom a role or the way to the buyer hangs | 2 | 0 |"_s);
    }

    void rolesOfTitlesAreProposedAndNotSet()
    {
        TALBOOK_VERIFY(m_plan->run(u"Add"_s, [](Edit &edit) {
            return edit.database().execute(
                "INSERT INTO contact(id, account_id, name, title) VALUES(14, 1, 'Ivan', 'Начальник отдела закупок')");
        }));
        const QString people = blockOf(mapOf(*m_plan, 1, Language::English), "people");
        QVERIFY2(people.contains(u"| Ivan | Начальник отдела закупок | blocker | Procurement, legal, compliance, "
                                 "finance below C-level |"_s),
                 qPrintable(people));
        QVERIFY(people.contains(u"| Ivan | Начальник отдела закупок |  | role unknown |"_s));
    }

    void anAccountWithoutPeopleSaysSo()
    {
        for (const Language language : {Language::English, Language::Russian}) {
            const QString beta = mapOf(*m_plan, 2, language);
            for (const char *name : {"summary", "people", "tactics", "path"})
                QVERIFY2(blockOf(beta, name).endsWith(u'.'), qPrintable(blockOf(beta, name)));
            QCOMPARE(blockOf(beta, "drawing"), QString());
        }
    }

    void namesCannotBreakTheTablesOrTheDrawing()
    {
        TALBOOK_VERIFY(m_plan->run(u"Rename"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE contact SET name = 'A | B``` <b> \"q\" ]', title = '*x*|y' "
                                           "WHERE id = 12");
        }));
        const QString text = mapOf(*m_plan, 1, Language::English);
        const QString plain = gfmHtml(withoutMarks(m_english).toStdString());
        const QString html = gfmHtml(withoutMarks(text).toStdString());
        QCOMPARE(tableCells(html).size(), tableCells(plain).size());
        QCOMPARE(html.count(u"<li>"_s), plain.count(u"<li>"_s));
        QCOMPARE(html.count(u"<pre>"_s), 1);
        QVERIFY(!html.contains(u"<b>"_s));
    }

    void samePlanAndDaySameBytes()
    {
        const auto first = writeDocuments(m_plan->database(), requestFor(*m_folder));
        TALBOOK_VERIFY(first);
        QCOMPARE(first->created, 1); // Northwind is on the list, Beta is not
        const QByteArray bytes = contentOf(first->files.first());
        QVERIFY(QFileInfo(first->files.first()).fileName().startsWith(u"buying-committee-map-"_s));
        const auto again = writeDocuments(m_plan->database(), requestFor(*m_folder));
        TALBOOK_VERIFY(again);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(contentOf(first->files.first()), bytes);
    }

    void whatAPersonWroteStays()
    {
        const auto written = writeDocuments(m_plan->database(), requestFor(*m_folder));
        TALBOOK_VERIFY(written);
        const QString path = written->files.first();
        QByteArray text = contentOf(path);
        const QByteArray mark = "<!-- talbook:begin tactics";
        QVERIFY(text.contains(mark));
        text.replace(mark, QByteArray("Anna plays the cello.\n\n" + mark));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        TALBOOK_VERIFY(m_plan->run(u"Engage"_s, [](Edit &edit) {
            return edit.database().execute(
                "INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) "
                "VALUES(29, 1, 11, '2027-02-09', 'meeting_held', 'inbound', 1)");
        }));
        const auto again = writeDocuments(m_plan->database(), requestFor(*m_folder));
        TALBOOK_VERIFY(again);
        QCOMPARE(again->updated, 1);
        const QByteArray after = contentOf(path);
        QVERIFY(after.contains("Anna plays the cello."));
        QVERIFY(after.contains("2 threads"));
        QVERIFY(!after.contains("Everything hangs on"));
    }

    void noNameOfTheTemplatesIsUnknown()
    {
        for (const Language language : {Language::English, Language::Russian}) {
            const auto written = writeDocuments(m_plan->database(), requestFor(*m_folder, language));
            TALBOOK_VERIFY(written);
            QCOMPARE(written->remarks, QStringList());
        }
    }

private:
    std::unique_ptr<PlanFolder> m_folder;
    std::unique_ptr<Plan> m_plan;
    QString m_english, m_russian;
};

QTEST_GUILESS_MAIN(TestCommitteeMap)
#include "test_committee_map.moc"
