#include "core/documents/markdown.h"
#include "tests/support/folders.h"

#include "core/documents/gfm.h"

#include <QFile>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

std::string escaped(const QString &text)
{
    return escapeMarkdown(text.toStdString());
}

std::string paragraph(const QString &text)
{
    return settleMarkdown(escaped(text) + "\n");
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsWithAMeaningAreEscaped()
    {
        QCOMPARE(paragraph(u"a\\b|c*d_e[f]g<h>i#j`k~l"_s),
                 std::string("a\\\\b\\|c\\*d\\_e\\[f\\]g\\<h\\>i\\#j\\`k\\~l\n"));
        QCOMPARE(paragraph(u"&lt; AT&T &#9;"_s), std::string("\\&lt; AT&T \\&\\#9;\n"));
        QCOMPARE(paragraph(u"Привет, мир! 5 - 3 = 2"_s), std::string("Привет, мир! 5 - 3 = 2\n"));
    }

    void aValueCannotBeginABlock_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"1. Group", "12) x", "- x", "+ x", "* x", "> x", "# x", "=== ", "---", ":--", "    code", "\tcode", "~~~",
              "```", "| a |", "<div>", "<!-- x -->", "1.", "[x]: http://y"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aValueCannotBeginABlock()
    {
        QFETCH(QString, text);
        const QString expected = text.trimmed();
        const QString html = gfmHtml("before\n\n" + paragraph(text));
        QVERIFY2(html.startsWith(u"<p>before</p>\n<p>"_s), qPrintable(html));
        QCOMPARE(plainText(html).trimmed(), u"before\n"_s + expected);
        // Neither as the next line of a paragraph, nor as an item of a list.
        QCOMPARE(plainText(gfmHtml("before\n" + paragraph(text))).trimmed(), u"before\n"_s + expected);
        const QString item = gfmHtml(settleMarkdown("- " + escaped(text) + "\n"));
        QCOMPARE(item, u"<ul>\n<li>"_s + item.mid(9).section(u"</li>"_s, 0, 0) + u"</li>\n</ul>\n"_s);
        QCOMPARE(plainText(item).trimmed(), expected);
    }

    void numbersStayReadable()
    {
        QCOMPARE(paragraph(u"1.5 days"_s), std::string("1.5 days\n"));
        QCOMPARE(settleMarkdown("| " + escaped(u"-5"_s) + " | " + escaped(u"1. x"_s) + " |\n"),
                 std::string("| -5 | 1. x |\n"));
    }

    void lineBreaksFitTheirPlace()
    {
        const QString text = u"\n one \r\n\r\n\n- two\u2028three \n"_s;
        QCOMPARE(settleMarkdown("| " + escaped(text) + " | x |\n"), std::string("| one<br>- two<br>three | x |\n"));
        QCOMPARE(settleMarkdown("- " + escaped(text) + "\n"), std::string("- one - two three\n"));
        QCOMPARE(settleMarkdown("# About " + escaped(text) + "\n"), std::string("# About one - two three\n"));
        QCOMPARE(settleMarkdown(escaped(text) + "\n"), std::string("one\n\n\n\\- two\\\nthree\n"));
        const QString html = gfmHtml(settleMarkdown(escaped(text) + "\n"));
        QCOMPARE(html.count(u"<p>"_s), 2);
        QVERIFY(!html.contains(u'\\'));
    }

    void controlCharactersAreDropped()
    {
        QCOMPARE(paragraph(u"a\u0001\u0002\u0003\u0000\u007Fb"_s), std::string("ab\n"));
    }

    void naughtyStringsKeepTheTableAndTheText()
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
        QVERIFY(lines.size() > 700);
        const QStringList cells = tableCells(gfmHtml(table));
        QCOMPARE(cells.size(), expected.size());
        for (qsizetype i = 0; i < cells.size(); ++i)
            QCOMPARE(cells[i].trimmed(), expected[i]);
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "test_markdown.moc"
