#include "core/documents/document_writer.h"
#include "core/documents/markdown.h"
#include "core/documents/markdown_html.h"
#include "core/documents/mermaid_tree.h"

#include "core/documents/gfm.h"
#include "core/documents/sample_account.h"
#include "support/folders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(bytes) == bytes.size();
}

QString html(const char *markdown)
{
    return QString::fromUtf8(markdownToHtml(markdown).html);
}

} // namespace

class TestDocumentFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plan.reset(); // before its folder
        m_planFolder = std::make_unique<PlanFolder>();
        m_plan = samplePlan(*m_planFolder);
        m_out = std::make_unique<QTemporaryDir>();
        m_request = {};
        m_request.document = u"account-plan"_s;
        m_request.accounts = {AccountId{1}};
        m_request.asOf = QDate(2027, 2, 11);
        m_request.folder = m_out->path();
        m_request.format = DocumentFormat::Html;
    }

    void figuresStandOnTheRight()
    {
        QCOMPARE(html("| a | b |\n|---|---:|\n| x | 1 |\n"),
                 u"<table>\n<thead>\n<tr><th align=\"left\">a</th><th align=\"right\">b</th></tr>\n</thead>\n<tbody>\n"
                 "<tr><td>x</td><td align=\"right\">1</td></tr>\n</tbody>\n</table>\n"_s);
    }

    void rawHtmlIsShownAndNotObeyed_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("script") << QByteArray("<script>x</script>\n") << u"<p>&lt;script&gt;x&lt;/script&gt;</p>\n"_s;
        QTest::newRow("inline") << QByteArray("a <b onclick=\"x\">c\n")
                                << u"<p>a &lt;b onclick=&quot;x&quot;&gt;c</p>\n"_s;
        QTest::newRow("break") << QByteArray("a<br>b\n") << u"<p>a<br>b</p>\n"_s;
        QTest::newRow("remark") << QByteArray("<!-- one\ntwo -->\n\nthree\n") << u"<p>three</p>\n"_s;
        QTest::newRow("bad link") << QByteArray("[a](javascript:x) [b](data:x)\n") << u"<p>a b</p>\n"_s;
        QTest::newRow("good link") << QByteArray("[a](https://x.example/?a=1&b=2)\n")
                                   << u"<p><a href=\"https://x.example/?a=1&amp;b=2\">a</a></p>\n"_s;
        QTest::newRow("picture") << QByteArray("![a chart](https://x.example/a.png)\n")
                                 << u"<p><a href=\"https://x.example/a.png\">a chart</a></p>\n"_s;
        QTest::newRow("tasks") << QByteArray("- [ ] a\n- [x] b\n") << u"<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>\n"_s;
        QTest::newRow("struck") << QByteArray("~~a~~\n") << u"<p><s>a</s></p>\n"_s;
    }
    void rawHtmlIsShownAndNotObeyed()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, expected);
        QCOMPARE(html(markdown.constData()), expected);
    }

    void aChartBecomesATree()
    {
        QCOMPARE(mermaidTree(u"flowchart TD\n    p1[\"Anna #34;A#34;<br/>CFO\"]\n    p2[\"Jan\"]\n    p3[\"Olga\"]\n"
                             "    p4[\"Ben\"]\n    p1 --> p2\n    p2 --> p3\n    p1 --> p4\n"
                             "    p4 -. \"influences\" .-> p1\n"_s),
                 std::optional(u"Anna \"A\", CFO\n├── Jan\n│   └── Olga\n└── Ben\n\nBen → influences: Anna \"A\""_s));
        QCOMPARE(mermaidTree(u"sequenceDiagram\n A->>B: x\n"_s), std::nullopt);
        QCOMPARE(mermaidTree(u"flowchart TD\n a[\"A\"]\n b[\"B\"]\n a --> b\n b --> a\n"_s), std::nullopt);
        QVERIFY(html("```mermaid\npie\n```\n").contains(u"<pre>pie\n</pre>"_s));
    }

    void naughtyStringsKeepTheTable()
    {
        QFile file(sharedData(u"csv/blns.txt"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the reference file csv/blns.txt is not there");
        const QList<QByteArray> lines = file.readAll().split('\n');
        std::string table = "| n | name | after |\n|---|---|---|\n";
        QStringList expected{u"n"_s, u"name"_s, u"after"_s};
        for (const QByteArray &line : lines) {
            table += settleMarkdown("| 1 | " + escapeMarkdown(line.toStdString()) + " | end |\n");
            QByteArray visible = line;
            for (char c = 1; c < ' '; ++c)
                visible.replace(c, c == '\t' ? " " : "");
            visible.replace('\x7F', "").replace("\xC2\x85", "\n");
            expected += {u"1"_s, QString::fromUtf8("x" + visible).mid(1).trimmed(), u"end"_s};
        }
        const QStringList cells = tableCells(QString::fromUtf8(markdownToHtml(table).html));
        QCOMPARE(cells.size(), expected.size());
        for (qsizetype i = 0; i < cells.size(); ++i)
            QCOMPARE(cells[i].trimmed(), expected[i]);
    }

    void aPageHoldsAllSectionsAndNeedsNoOtherFile()
    {
        for (const Language language : {Language::English, Language::Russian}) {
            m_request.language = language;
            for (const QString &id : documentIds()) {
                m_request.document = id;
                m_request.accounts.clear();
                const auto written = writeDocuments(m_plan->database(), m_request);
                TALBOOK_VERIFY(written);
                for (const QString &path : written->files) {
                    QVERIFY(path.endsWith(u".html"_s));
                    const QString page = QString::fromUtf8(bytesOf(path));
                    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"%1\">"_s.arg(languageCode(language))));
                    QCOMPARE(page.count(u"<h1>"_s), 1);
                    QVERIFY2(page.count(u"<h2>"_s) >= 7, qPrintable(path));
                    QVERIFY2(!page.contains(u"talbook:"_s) && !page.contains(u"src="_s) && !page.contains(u"@import"_s),
                             qPrintable(path));
                    QVERIFY2(!plainText(page.mid(page.indexOf(u"<body>"_s))).contains(u"|---"_s), qPrintable(path));
                }
            }
        }
    }

    void whatPeopleWroteIntoTheMarkdownIsThereToo()
    {
        m_request.format = DocumentFormat::Markdown;
        auto written = writeDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(written);
        QVERIFY(append(written->files.front(), "\nCall **Anna** first.\n"));
        const QByteArray markdown = bytesOf(written->files.front());
        m_request.format = DocumentFormat::Html;
        written = writeDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(written);
        QVERIFY(bytesOf(written->files.front()).contains("<p>Call <strong>Anna</strong> first.</p>"));
        QCOMPARE(bytesOf(m_out->filePath(u"account-plan-Northwind-Systems.md"_s)), markdown);
    }

    void theSamePageIsLeftAlone()
    {
        const auto first = writeDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(first);
        QCOMPARE(first->created, 1);
        const auto again = writeDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(again);
        QCOMPARE(again->unchanged, 1);
        m_request.asOf = QDate(2027, 2, 12);
        const auto later = writeDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(later);
        QCOMPARE(later->updated, 1);
    }

    void aPageOfSomebodyElseIsNotReplaced()
    {
        const QString path = m_out->filePath(u"account-plan-Northwind-Systems.html"_s);
        QVERIFY(append(path, "<html>mine</html>"));
        const auto written = writeDocuments(m_plan->database(), m_request);
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
        QCOMPARE(bytesOf(path), QByteArray("<html>mine</html>"));
    }

    void allKindsAreWrittenOrNone()
    {
        m_request.document = allDocuments.toString();
        m_request.accounts.clear();
        m_request.format = DocumentFormat::Markdown;
        const auto first = writeDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(first);
        QCOMPARE(first->created, qint64(first->files.size()));
        const auto again = writeDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(again);
        QCOMPARE(again->unchanged, first->created);
        QCOMPARE(again->created + again->updated, 0);

        QVERIFY(append(m_out->filePath(u"account-selection-criteria.md"_s), "<!-- talbook:begin x -->\n"));
        m_request.asOf = QDate(2027, 3, 11);
        const QByteArray before = bytesOf(m_out->filePath(u"account-plan-Northwind-Systems.md"_s));
        const auto broken = writeDocuments(m_plan->database(), m_request);
        QVERIFY(!broken);
        QVERIFY2(broken.error().message.startsWith(u"account-selection-criteria: "_s),
                 qPrintable(broken.error().message));
        QCOMPARE(bytesOf(m_out->filePath(u"account-plan-Northwind-Systems.md"_s)), before);
    }

    void aDraftTellsWhatWouldChange()
    {
        m_request.format = DocumentFormat::Markdown;
        m_request.document = u"account-plan"_s;
        auto drafts = draftDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(drafts);
        QCOMPARE(int(drafts->front().state), int(DraftState::New));
        QCOMPARE(drafts->front().subject, u"Northwind | Systems"_s);
        QVERIFY(!drafts->front().written.isValid());
        TALBOOK_VERIFY(writeDocuments(m_plan->database(), m_request));
        drafts = draftDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(drafts);
        QCOMPARE(int(drafts->front().state), int(DraftState::Same));
        QVERIFY(drafts->front().written.isValid());
        TALBOOK_VERIFY(m_plan->run(u"Rename"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE tal SET reason = 'A new plant' WHERE account_id = 1");
        }));
        drafts = draftDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(drafts);
        QCOMPARE(int(drafts->front().state), int(DraftState::Changed));
        QCOMPARE(drafts->front().changedSections, QStringList{u"Strategic context"_s});
    }

    /// A page has no marks: it carries the fingerprints of its blocks.
    void aPageTellsWhichOfItsSectionsAreOld()
    {
        TALBOOK_VERIFY(writeDocuments(m_plan->database(), m_request));
        TALBOOK_VERIFY(m_plan->run(u"Reason"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE tal SET reason = 'A new plant' WHERE account_id = 1");
        }));
        const auto drafts = draftDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(drafts);
        QCOMPARE(int(drafts->front().state), int(DraftState::Changed));
        QCOMPARE(drafts->front().changedSections, QStringList{u"Strategic context"_s});
    }

    void aPageOfAnEarlierVersionTellsNoSections()
    {
        const auto written = writeDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(written);
        QByteArray page = bytesOf(written->files.front());
        const qsizetype from = page.indexOf("<meta name=\"keywords\"");
        QVERIFY(from > 0);
        page.remove(from, page.indexOf('\n', from) + 1 - from);
        QFile file(written->files.front());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
        file.close();
        const auto drafts = draftDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(drafts);
        QCOMPARE(int(drafts->front().state), int(DraftState::Changed));
        QCOMPARE(drafts->front().changedSections, QStringList());
    }

    void severalKindsAreWrittenInOneGo()
    {
        m_request.documents = {u"account-plan"_s, u"buying-committee-map"_s};
        const auto written = writeDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(written);
        QStringList names;
        for (const QString &path : written->files)
            names.append(QFileInfo(path).fileName());
        QCOMPARE(names, (QStringList{u"account-plan-Northwind-Systems.html"_s,
                                     u"buying-committee-map-Northwind-Systems.html"_s}));
    }

    void whereADocumentStandsIsToldWithoutMakingWhatIsNotThere()
    {
        m_request.format = DocumentFormat::Markdown;
        m_request.document = u"account-plan"_s;
        auto states = documentStates(m_plan->database(), m_request);
        TALBOOK_VERIFY(states);
        QCOMPARE(int(states->front().state), int(DraftState::New));
        QVERIFY(states->front().markdown.isEmpty());
        TALBOOK_VERIFY(writeDocuments(m_plan->database(), m_request));
        TALBOOK_VERIFY(m_plan->run(u"Reason"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE tal SET reason = 'A new plant' WHERE account_id = 1");
        }));
        states = documentStates(m_plan->database(), m_request);
        TALBOOK_VERIFY(states);
        QCOMPARE(int(states->front().state), int(DraftState::Changed));
        QCOMPARE(states->front().changedSections, QStringList{u"Strategic context"_s});
    }

    void aDraftThatCannotBeWrittenSaysWhy()
    {
        m_request.format = DocumentFormat::Markdown;
        QVERIFY(append(m_out->filePath(u"account-plan-Northwind-Systems.md"_s), "Mine alone.\n"));
        const auto drafts = draftDocuments(m_plan->database(), m_request);
        TALBOOK_VERIFY(drafts);
        QVERIFY2(drafts->front().fault.contains(u"account-plan-Northwind-Systems.md"_s),
                 qPrintable(drafts->front().fault));
    }

private:
    std::unique_ptr<PlanFolder> m_planFolder;
    std::unique_ptr<Plan> m_plan;
    std::unique_ptr<QTemporaryDir> m_out;
    DocumentRequest m_request;
};

QTEST_GUILESS_MAIN(TestDocumentFormats)
#include "test_document_formats.moc"
