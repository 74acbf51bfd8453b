#include "core/documents/block_merge.h"

#include "support/temporary_plan.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

/// A document of three blocks with one line each, as a template would give it.
RenderedDocument document(const std::string &a, const std::string &b, const std::string &c)
{
    const auto block = [](const std::string &name, const std::string &text) {
        return "<!-- talbook:begin " + name + " -->\n" + text + "\n<!-- talbook:end " + name + " -->\n";
    };
    return {block("a", a) + "\n" + block("b", b) + "\n" + block("c", c), {"a", "b", "c"}, u"template.md"_s, u"Kept"_s};
}

std::string written(const std::string &a, const std::string &b, const std::string &c)
{
    const auto merged = mergeDocument("", document(a, b, c), u"plan.md"_s);
    return merged ? merged->text : std::string("error");
}

std::string merged(const std::string &existing, const RenderedDocument &rendered)
{
    const auto result = mergeDocument(existing, rendered, u"plan.md"_s);
    return result ? result->text : "error: " + result.error().message.toStdString();
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const size_t at = text.find(from);
    return at == std::string::npos ? "not found: " + from : text.replace(at, from.size(), to);
}

std::string block(const std::string &name, const std::string &text)
{
    return "<!-- talbook:begin " + name + " -->\n" + text + "\n<!-- talbook:end " + name + " " +
           blockFingerprint(text) + " -->\n";
}

} // namespace

class TestBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileCarriesFingerprints()
    {
        QCOMPARE(written("A", "B", "C"), block("a", "A") + "\n" + block("b", "B") + "\n" + block("c", "C"));
        // The published test vectors of 32-bit FNV-1a.
        QCOMPARE(blockFingerprint("a\n"), std::string("e40c292c"));
        QCOMPARE(blockFingerprint(" foo\tbar\r\n"), std::string("bf9cf968"));
        QCOMPARE(merged(" \n\n", document("A", "B", "C")), written("A", "B", "C"));
    }

    void writingAgainChangesNothing()
    {
        const std::string first = written("A", "B", "C");
        QCOMPARE(merged(first, document("A", "B", "C")), first);
    }

    void onlyTheInsideOfBlocksIsWrittenAnew()
    {
        const std::string mine = "My preface \n\n" + block("a", "A") + "note right below\n" + block("b", "B") +
                                 "\n\n  my words\n\n\n" + block("c", "C") + "the end without a line break";
        const std::string expected = "My preface \n\n" + block("a", "A2") + "note right below\n" + block("b", "B") +
                                     "\n\n  my words\n\n\n" + block("c", "C2") + "the end without a line break";
        QCOMPARE(merged(mine, document("A2", "B", "C2")), expected);
    }

    void blocksKeepThePlaceAPersonGaveThem()
    {
        QCOMPARE(merged(block("c", "C") + "\nx\n" + block("a", "A") + block("b", "B"), document("A2", "B", "C2")),
                 block("c", "C2") + "\nx\n" + block("a", "A2") + block("b", "B"));
    }

    void deletedBlocksComeBackBehindTheirPredecessor()
    {
        const std::string full = written("A", "B", "C");
        QCOMPARE(merged(block("a", "A") + "\nmine\n\n" + block("c", "C"), document("A", "B", "C")),
                 block("a", "A") + "\n" + block("b", "B") + "\nmine\n\n" + block("c", "C"));
        QCOMPARE(merged(block("a", "A"), document("A", "B", "C")), full);
        QCOMPARE(merged("mine\n\n" + block("c", "C"), document("A", "B", "C")), "mine\n\n" + full);
        QCOMPARE(merged(block("b", "B"), document("A", "B", "C")), full);
    }

    void aBlockTheTemplateLeavesOutIsEmptied()
    {
        RenderedDocument without = document("A", "B", "C");
        without.text = replaced(without.text, "<!-- talbook:begin b -->\nB\n<!-- talbook:end b -->\n", "");
        QCOMPARE(merged(written("A", "B", "C"), without), block("a", "A") +
                                                              "\n<!-- talbook:begin b -->\n<!-- talbook:end b " +
                                                              blockFingerprint("") + " -->\n\n" + block("c", "C"));
        QCOMPARE(merged(block("a", "A") + "\n" + block("c", "C"), without), block("a", "A") + "\n" + block("c", "C"));
    }

    void whatAPersonWroteInsideABlockIsKeptBelowItOnce()
    {
        const std::string edited = replaced(written("A", "B", "C"), "\nB\n", "\nB, and\n\n## what I know\n");
        const std::string expected = block("a", "A") + "\n" + block("b", "B") +
                                     "\n> *Kept*\n>\n> B, and\n>\n> ## what I know\n\n" + block("c", "C");
        const auto result = mergeDocument(edited, document("A", "B", "C"), u"plan.md"_s);
        TALBOOK_VERIFY(result);
        QCOMPARE(result->text, expected);
        QCOMPARE(result->keptEdits, std::vector<std::string>{"b"});
        const auto again = mergeDocument(expected, document("A", "B", "C"), u"plan.md"_s);
        TALBOOK_VERIFY(again);
        QCOMPARE(again->text, expected);
        QVERIFY(again->keptEdits.empty());
        // The next change of the plan does not bring it back either.
        QCOMPARE(merged(expected, document("A", "B2", "C")), replaced(expected, block("b", "B"), block("b", "B2")));
    }

    void aBlockWithoutAFingerprintIsTakenForEdited()
    {
        const std::string bare = replaced(written("A", "B", "C"), " " + blockFingerprint("B") + " -->", " -->");
        QCOMPARE(merged(bare, document("A", "B", "C")), written("A", "B", "C"));
        QVERIFY(merged(bare, document("A", "B2", "C")).find("> B\n") != std::string::npos);
    }

    void anEditorsTidyingIsNoChange()
    {
        const std::string table = "| a | b |\n|---|---|\n| 1 | 2 |";
        const std::string tidied =
            replaced(written("A", table, "C"), table, "| a   | b   |\n| --- | --- |\n| 1   | 2   |");
        QCOMPARE(merged(tidied, document("A", table, "C")), tidied);
        const std::string changed = merged(tidied, document("A", "| a | b |\n|---|---|\n| 1 | 3 |", "C"));
        QVERIFY(changed.find("Kept") == std::string::npos);
        QVERIFY(changed.find("| 1 | 3 |") != std::string::npos);
    }

    void lineEndsAndByteOrderMarkAreKept()
    {
        const QByteArray crlf =
            "\xEF\xBB\xBF" + QByteArray::fromStdString(written("A", "B", "C") + "\nmine\n").replace("\n", "\r\n");
        QCOMPARE(merged(crlf.toStdString(), document("A", "B", "C")), crlf.toStdString());
        QByteArray expected = crlf;
        expected.replace("\r\nB\r\n", "\r\nB2\r\nB3\r\n");
        expected.replace(QByteArray::fromStdString(blockFingerprint("B")),
                         QByteArray::fromStdString(blockFingerprint("B2\nB3")));
        QCOMPARE(merged(crlf.toStdString(), document("A", "B2\nB3", "C")), expected.toStdString());
    }

    void faultyMarksLeaveTheFileAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("what");
        const QString a = u"<!-- talbook:begin a -->\nA\n<!-- talbook:end a -->\n"_s;
        QTest::newRow("no end") << u"x\n<!-- talbook:begin a -->\nA\n"_s << 2
                                << u"end mark of the block “a” is missing"_s;
        QTest::newRow("no begin") << u"x\ny\n<!-- talbook:end a -->\n"_s << 3 << u"“a” ends here"_s;
        QTest::newRow("nested") << u"<!-- talbook:begin a -->\n<!-- talbook:begin b -->\n"_s << 2
                                << u"“b” begins inside the block “a”"_s;
        QTest::newRow("other end") << u"<!-- talbook:begin a -->\n<!-- talbook:end b -->\n"_s << 2
                                   << u"“b” ends here"_s;
        QTest::newRow("twice") << a + a << 4 << u"“a” is in the file twice"_s;
        QTest::newRow("unknown") << a + u"\n<!-- talbook:begin z -->\n<!-- talbook:end z -->\n"_s << 5
                                 << u"no block “z”"_s;
        QTest::newRow("misspelt") << a + u"  <!-- talbook:bgin b -->\n"_s << 4 << u"cannot be read"_s;
        QTest::newRow("cut off") << u"<!-- talbook:begin a\nA\n"_s << 1 << u"cannot be read"_s;
    }
    void faultyMarksLeaveTheFileAlone()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, what);
        const auto result = mergeDocument(text.toStdString(), document("A", "B", "C"), u"plan.md"_s);
        QVERIFY(!result);
        const QString message = result.error().message;
        QVERIFY2(message.startsWith(u"“plan.md”, line %1:"_s.arg(line)), qPrintable(message));
        QVERIFY2(message.contains(what), qPrintable(message));
    }

    void aFileOfSomebodyElseIsLeftAlone()
    {
        const auto result = mergeDocument("# My own plan\n", document("A", "B", "C"), u"plan.md"_s);
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"“plan.md”"_s));
    }

    void marksInsideOtherTextAreNoMarks()
    {
        const std::string quoted = "see `<!-- talbook:begin z -->` and <!-- a remark -->\n\n" + written("A", "B", "C");
        QCOMPARE(merged(quoted, document("A", "B", "C")), quoted);
    }

    void aTemplateMustHaveBlocks()
    {
        QVERIFY(!templateBlocks("# {{title}}\n", u"mine.md"_s));
        const auto names = templateBlocks("<!-- talbook:begin x -->\n<!-- talbook:end x -->\n", u"mine.md"_s);
        TALBOOK_VERIFY(names);
        QCOMPARE(*names, std::vector<std::string>{"x"});
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "test_blocks.moc"
