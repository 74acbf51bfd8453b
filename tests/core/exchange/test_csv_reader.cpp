#include "core/exchange/csv_scan.h"
#include "core/exchange/delimiter_guess.h"
#include "support/records.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const Rows &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("plain", "a,b\n1,2\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("no line end at the end", "a,b\n1,2", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("empty field at the end", "a,b\n1,", {{u"a"_s, u"b"_s}, {u"1"_s, u""_s}});
        row("three kinds of line end", "a,b\r\n1,2\n3,4\r5,6\r\n",
            {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}});
        row("lone carriage returns", "a,b\r1,2\r\r3,4\r", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
        row("blank lines", "\n\na,b\n\r\n\n1,2\n\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("lines of delimiters are records", "a,b\n,\n", {{u"a"_s, u"b"_s}, {u""_s, u""_s}});
        row("quoted", "\"a,1\",\"b\"\"c\"\n", {{u"a,1"_s, u"b\"c"_s}});
        row("quoted line ends", "\"a\nb\",\"c\r\nd\",\"e\rf\"\n", {{u"a\nb"_s, u"c\r\nd"_s, u"e\rf"_s}});
        row("quoted and empty", "\"\",\"\"\n", {{u""_s, u""_s}});
        row("only quotation marks", "\"\"\"\",\"\"\"\"\"\"\n", {{u"\""_s, u"\"\""_s}});
        row("ragged", "a,b,c\n1\n1,2,3,4\n", {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}});
        row("quotation marks within a plain field", "5\" pipe,say \"hi\"\nx,\n",
            {{u"5\" pipe"_s, u"say \"hi\""_s}, {u"x"_s, u""_s}});
        row("blanks stay", " a , b \n", {{u" a "_s, u" b "_s}});
        row("blanks before and after a quotation", "1, \"a,b\" ,2\n", {{u"1"_s, u"a,b"_s, u"2"_s}});
        row("blank, then a quotation that does not end the field", "1, \"Best\" Ltd,2\n",
            {{u"1"_s, u" \"Best\" Ltd"_s, u"2"_s}});
        row("blank, then a lone quotation mark", "1, \",2\n3,4,5\n",
            {{u"1"_s, u" \""_s, u"2"_s}, {u"3"_s, u"4"_s, u"5"_s}});
        row("one column", "name\nAcme\n\"\"\nBeta\n", {{u"name"_s}, {u"Acme"_s}, {u""_s}, {u"Beta"_s}});
        row("sep line", "sep=;\r\na;b,c\r\n", {{u"a"_s, u"b,c"_s}});
        row("sep line alone is a header", "sep=\n1\n", {{u"sep="_s}, {u"1"_s}});
        row("a quoted sep line is a header", "\"sep=;\"\n1\n", {{u"sep=;"_s}, {u"1"_s}});
        row("mark before the sep line", "\xEF\xBB\xBFSEP=|\na|b\n", {{u"a"_s, u"b"_s}});
        row("mark", "\xEF\xBB\xBF\"a\",b\n", {{u"a"_s, u"b"_s}});
        row("only blank lines", "\n\r\n\r", {});
    }
    void records()
    {
        QFETCH(QByteArray, bytes);
        const ReadRecords read = readCsv(m_files.add(bytes));
        QCOMPARE(read.error, QString());
        QTEST(read.rows, "rows");
        for (const RecordFault fault : read.faults)
            QCOMPARE(fault, RecordFault::None);
    }

    void strayQuotationMarksAreReadAndReported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("text after the quotation") << QByteArray("\"abc\"def,x\n") << QStringList{u"abcdef"_s, u"x"_s};
        QTest::newRow("text with marks after it")
            << QByteArray("\"a\"\"b\"c\"d,x\n") << QStringList{u"a\"bc\"d"_s, u"x"_s};
        QTest::newRow("marks not doubled")
            << QByteArray("\"The \"Best\" Ltd\",x\n") << QStringList{u"The \"Best\" Ltd"_s, u"x"_s};
        QTest::newRow("not doubled, at the end")
            << QByteArray("\"The \"Best\"\",x\n") << QStringList{u"The \"Best\""_s, u"x"_s};
        QTest::newRow("backslash") << QByteArray("\"a \\\" b\",x\n") << QStringList{u"a \\\" b"_s, u"x"_s};
    }
    void strayQuotationMarksAreReadAndReported()
    {
        QFETCH(QByteArray, bytes);
        const ReadRecords read = readCsv(m_files.add(bytes + "1,2\n"));
        QCOMPARE(read.error, QString());
        QCOMPARE(read.rows.size(), 2);
        QTEST(read.rows.at(0), "fields");
        QCOMPARE(read.faults, (QList{RecordFault::StrayQuote, RecordFault::None}));
    }

    void recordsKnowTheLineTheyBeginOn()
    {
        const ReadRecords read = readCsv(m_files.add("sep=,\na,b\r\n\n\"x\ny\r\nz\",1\r2,3\n4,\"\r5\"\n6,7"));
        QCOMPARE(read.rows.size(), 5);
        QCOMPARE(read.lines, (QList<qint64>{2, 4, 7, 8, 10}));
    }

    void aQuotationThatIsNeverClosedIsAnErrorWithItsLine()
    {
        const ReadRecords read = readCsv(m_files.add("a,b\n1,2\n3,\"four\n5,6\n"));
        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.error, u"The quotation mark that opens on line 3 is never closed."_s);
    }

    void limits()
    {
        const QByteArray full(qsizetype(maxFieldBytes), 'x');
        QCOMPARE(readCsv(m_files.add("a,b\n" + full + ",\"" + full + "\"\n")).error, QString());
        QCOMPARE(readCsv(m_files.add("a,b\n1," + full + "x\n")).error, u"A field on line 2 is longer than 1 MB."_s);
        QVERIFY(
            readCsv(m_files.add("a,b\n1,\"" + full + "xx\n")).error.contains(u"begins on line 2 is longer than 1 MB"));
        QCOMPARE(readCsv(m_files.add(QByteArray(qsizetype(maxFields) - 1, ','))).error, QString());
        QCOMPARE(readCsv(m_files.add("a\n" + QByteArray(qsizetype(maxFields), ',')), {u","_s, {}}).error,
                 u"The record on line 2 has more than 16,384 fields."_s);
    }

    void damagedRecordsAreTold()
    {
        const ReadRecords read =
            readCsv(m_files.add(QByteArray("a,b\n1,\xE9\n2,\0\n3,4\n#\xE9\n5,6", 22)), {{}, u"#"_s}, u"UTF-8"_s);
        QCOMPARE(read.faults, (QList{RecordFault::None, RecordFault::InvalidBytes, RecordFault::NulByte,
                                     RecordFault::None, RecordFault::None}));
    }

    void everyFaultHasItsSentence()
    {
        QVERIFY(faultSentence(RecordFault::None).isEmpty());
        for (const RecordFault fault : {RecordFault::InvalidBytes, RecordFault::NulByte, RecordFault::StrayQuote,
                                        RecordFault::FormulaError, RecordFault::FormulaUnknown})
            QVERIFY(!faultSentence(fault).isEmpty());
    }

    void theDelimiterCanBeForced()
    {
        const QString path = m_files.add("a§b;c\n1§2;3\n");
        QCOMPARE(readCsv(path, {u"§"_s, {}}).rows, (Rows{{u"a"_s, u"b;c"_s}, {u"1"_s, u"2;3"_s}}));
        QCOMPARE(readCsv(path, {u" "_s, {}}).rows, (Rows{{u"a§b;c"_s}, {u"1§2;3"_s}}));
        QCOMPARE(readCsv(m_files.add("a\tb,c\n"), {u"\\t"_s, {}}).rows, (Rows{{u"a"_s, u"b,c"_s}}));
        QCOMPARE(readCsv(m_files.add("a  b\n"), {u" "_s, {}}).rows, (Rows{{u"a"_s, u""_s, u"b"_s}}));
        QCOMPARE(readCsv(m_files.add("sep=;\na;b,c\n"), {u","_s, {}}).rows, (Rows{{u"a;b"_s, u"c"_s}}));
        // C2 A9 begins as the delimiter C2 A7 does.
        QCOMPARE(readCsv(m_files.add("a©§b"), {u"§"_s, {}}).rows, (Rows{{u"a©"_s, u"b"_s}}));
        for (const QString &bad : {u"ab"_s, u"\""_s, u"\n"_s, QString(QChar())})
            QVERIFY(readCsv(path, {bad, {}}).error.contains(u"cannot separate fields"));
    }

    void commentLinesAreSkippedWhenAsked()
    {
        const QString path = m_files.add("# it's a \"comment\nid,name\n1,#a\n# b,c\n");
        QCOMPARE(readCsv(path, {u","_s, u"#"_s}).rows, (Rows{{u"id"_s, u"name"_s}, {u"1"_s, u"#a"_s}}));
        QCOMPARE(readCsv(path, {u","_s, u"#"_s}).lines, (QList<qint64>{2, 3}));
        QCOMPARE(readCsv(path).rows.size(), 4);
    }

    void delimiters_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
        QTest::newRow("semicolon, decimal commas") << QByteArray("a;b\n1,5;2,5\n1,7;3\n") << ';';
        QTest::newRow("semicolon, a decimal comma in every record") << QByteArray("1;1,5\n2;2,5\n") << ';';
        QTest::newRow("tab, commas in text") << QByteArray("a\tb\nx, y\t1\nz\t2\n") << '\t';
        QTest::newRow("bar") << QByteArray("1|a, b|c;d\n2|e|f\n") << '|';
        QTest::newRow("between quotes") << QByteArray("\"a;b;c\",1\n\"d;e;f\",\"g\"\"\n;h\"\n") << ',';
        QTest::newRow("ragged") << QByteArray("a,b,c\n1,2,3\n1,2\n4,5,6\nend\n") << ',';
        QTest::newRow("one column") << QByteArray("name\nAcme\nBeta\n") << '\0';
        QTest::newRow("one column, some commas") << QByteArray("name\nAcme, Inc.\nBeta\nGamma\n") << '\0';
        QTest::newRow("one column, a comma in one of two") << QByteArray("name\nAcme, Inc.\n") << '\0';
        QTest::newRow("only the header") << QByteArray("a;b;c") << ';';
    }
    void delimiters()
    {
        QFETCH(QByteArray, text);
        QTEST(guessDelimiter({text.constData(), std::size_t(text.size())}, true), "delimiter");
    }

    void aRecordCutShortByTheSampleDoesNotCount()
    {
        QCOMPARE(guessDelimiter("a,b;c;d", false), '\0');
        QCOMPARE(guessDelimiter("a,b\nc;d;e", false), ',');
    }

    void searchFindsEachSpecialAtEachPlace()
    {
        for (const char special : {'"', '\n', '\r', ','}) {
            for (int before = 0; before < 40; ++before) {
                const QByteArray text = QByteArray(before, 'x') + special + QByteArray(40, '"');
                QCOMPARE(findSpecial(text.constData(), text.constEnd(), ',') - text.constData(), before);
            }
        }
        const QByteArray none(37, 'x');
        QVERIFY(findSpecial(none.constData(), none.constEnd(), ',') == none.constEnd());
    }

    void readingIsTheSameWhereverBlocksEnd()
    {
        // Quoted fields with line ends, doubled marks and letters of two bytes, of a length that shifts them by one
        // byte against the blocks from record to record.
        Rows rows;
        QByteArray bytes;
        for (int i = 0; i < 60'000; ++i) {
            const QString number = QString::number(i);
            rows.append({number, u"я\r\n\"х\",\n"_s + QString(i % 23, u'z'), u"end"_s});
            bytes += number.toUtf8() + ",\"" + QString(rows.last().at(1)).replace(u"\""_s, u"\"\""_s).toUtf8() +
                     "\",end\r\n";
        }
        QVERIFY(bytes.size() > 2 << 20);
        const ReadRecords read = readCsv(m_files.add(bytes));
        QCOMPARE(read.error, QString());
        QVERIFY(read.rows == rows);
        QCOMPARE(read.lines.last(), 59'999 * 3 + 1);
    }

    void progressReachesTheEnd()
    {
        const QString path = m_files.add("a,b\n1,2\n");
        auto source = TextSource::open(path);
        QVERIFY(source);
        auto reader = CsvReader::open(std::move(*source), {});
        QVERIFY(reader);
        QCOMPARE(readAll(**reader).rows.size(), 2);
        QCOMPARE((*reader)->total(), 8);
        QCOMPARE((*reader)->position(), 8);
        Record record;
        const auto again = (*reader)->next(record);
        QVERIFY(again && !*again);
    }

private:
    TableFiles m_files;
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
