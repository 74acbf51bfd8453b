#include "core/exchange/open_records.h"
#include "core/exchange/xlsx_numbers.h"
#include "support/records.h"
#include "support/zip_file.h"
#include "tests/support/folders.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;
using Parts = QMap<QString, QByteArray>;

namespace
{

const QByteArray relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook with one sheet of the given rows, written by hand in the manner of no program in particular.
Parts workbook(const QByteArray &rows)
{
    const QByteArray relationships =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const auto relation = [](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        return QByteArray(R"(<Relationship Id=")" + id + R"(" Type=")" + relationNamespace + '/' + type +
                          R"(" Target=")" + target + R"("/>)");
    };
    return {
        {u"_rels/.rels"_s, relationships + relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {u"xl/workbook.xml"_s, R"(<workbook xmlns:r=")" + relationNamespace +
                                   R"("><sheets><sheet name="One" sheetId="1" r:id="s"/></sheets></workbook>)"},
        {u"xl/_rels/workbook.xml.rels"_s, relationships + relation("s", "worksheet", "worksheets/sheet1.xml") +
                                              relation("t", "sharedStrings", "sharedStrings.xml") +
                                              relation("f", "styles", "/xl/styles.xml") + "</Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

QByteArray inlineRow(const QByteArray &text)
{
    return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
}

struct Sheet
{
    QString error;
    OpenedRecords opened;
    ReadRecords read;
};

Sheet readSheet(const QString &path, const QString &sheet = {})
{
    RecordOptions options;
    options.sheet = sheet;
    Sheet result;
    auto opened = openRecords(path, options);
    if (!opened) {
        result.error = opened.error().message;
        return result;
    }
    result.opened = std::move(*opened);
    result.read = readAll(*result.opened.reader);
    result.error = result.read.error;
    return result;
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private:
    Sheet readParts(const Parts &parts)
    {
        const QString path = m_files.add({});
        writeZip(path, parts);
        return readSheet(path);
    }

private Q_SLOTS:
    void aWorkbookOfOpenpyxl()
    {
        const QString path = sourcePath(u"tests/fixtures/exchange/openpyxl.xlsx"_s);
        const Sheet sheet = readSheet(path);
        QCOMPARE(sheet.error, QString());
        QCOMPARE(sheet.opened.format, TableFormat::Xlsx);
        QCOMPARE(sheet.opened.sheet, u"Компании"_s); // the first that is not hidden
        QCOMPARE(sheet.opened.sheets, (QStringList{u"Компании"_s, u"Last"_s}));
        const QString none;
        const Rows expected{
            {u"Название"_s, u"Сотрудники"_s, u"Выручка"_s, u"Основана"_s, u"Встреча"_s, u"Начало"_s, u"Клиент"_s,
             u"Прогноз"_s, u"Итог"_s},
            {u"ООО «Ромашка»"_s, u"120"_s, u"1100.04"_s, u"1999-12-31"_s, u"2024-03-05T14:30:00"_s, u"09:15:00"_s,
             u"TRUE"_s, u"0.3"_s, none},
            {u"  Acme\nLtd  "_s, u"-5"_s, u"1e-10"_s, u"1900-01-01"_s, u"2024-03-05T00:00:59"_s, none, u"FALSE"_s,
             u"1e+22"_s, none},
            {u"after two blank rows"_s, none, u"74951234567"_s, none, none, none, none, none, u"#DIV/0!"_s},
            {u"a format with a quoted d"_s, u"45000"_s, none, none, none, none, none, none, none}};
        QCOMPARE(sheet.read.rows, expected);
        QCOMPARE(sheet.read.lines, (QList<qint64>{1, 2, 3, 6, 7}));
        QCOMPARE(sheet.read.faults, (QList{RecordFault::None, RecordFault::FormulaUnknown, RecordFault::None,
                                           RecordFault::FormulaError, RecordFault::None}));
        QCOMPARE(sheet.opened.reader->position(), sheet.opened.reader->total());
    }

    void sheetsAreChosenByName()
    {
        const QString path = sourcePath(u"tests/fixtures/exchange/openpyxl.xlsx"_s);
        QCOMPARE(readSheet(path, u"last"_s).read.rows, (Rows{{u"1"_s, u"2"_s}}));
        const Sheet hidden = readSheet(path, u"Notes"_s);
        QCOMPARE(hidden.read.rows, (Rows{{u"not this one"_s}}));
        QCOMPARE(hidden.opened.sheets, (QStringList{u"Notes"_s, u"Компании"_s, u"Last"_s}));
        QVERIFY(readSheet(path, u"None"_s).error.endsWith(u"has no sheet “None”. It has: Notes, Компании, Last."));
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<Rows>("expected");
        const auto row = [](const char *name, const QByteArray &rows, const Rows &expected) {
            QTest::newRow(name) << rows << expected;
        };
        row("cells without references", "<row><c><v>1</v></c><c><v>2</v></c></row>", {{u"1"_s, u"2"_s}});
        row("gaps", R"(<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>)",
            {QStringList{{}, u"1"_s} + QStringList(24, QString()) + QStringList{u"2"_s}});
        row("rows as wide as the first", R"(<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>)",
            {{u"1"_s, u"2"_s}, {u"3"_s, {}}});
        row("empty cells",
            R"(<row><c s="1"/><c t="inlineStr"><is><t/></is></c></row><row><c><v>1</v></c><c s="1"/></row>)",
            {{u"1"_s}});
        row("shared, plain and rich", R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>)",
            {{u"plain "_s, u"rich text"_s, u"東京"_s}});
        row("results of formulas",
            R"(<row><c t="str"><f>A1</f><v>a_x000D_b</v></c><c t="str"><f>A2</f><v></v></c><c><f>1</f><v>7</v></c></row>)",
            {{u"a\rb"_s, {}, u"7"_s}});
        row("escapes", inlineRow("_x005F_x000D_ _x0041_ _xZZZZ_ _x12 _x0042_"), {{u"_x000D_ A _xZZZZ_ _x12 B"_s}});
        row("entities and CDATA", inlineRow("a &amp; b &#1055; <![CDATA[<c>]]>"), {{u"a & b П <c>"_s}});
        row("inline, rich",
            R"(<row><c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c></row>)",
            {{u"a b"_s}});
        row("iso date", R"(<row><c t="d"><v>2024-03-05</v></c></row>)", {{u"2024-03-05"_s}});
        row("dates", R"(<row><c s="1"><v>45356</v></c><c s="2"><v>45356.75</v></c><c s="3"><v>45356</v></c></row>)",
            {{u"2024-03-05"_s, u"2024-03-05T18:00:00"_s, u"45356"_s}});
        row("numbers with too many digits", "<row><c><v>0.10000000000000001</v></c><c><v>1.5E3</v></c></row>",
            {{u"0.1"_s, u"1500"_s}});
        row("prefixes", R"(<x:row xmlns:x="urn:x"><x:c><x:v>1</x:v></x:c></x:row>)", {{u"1"_s}});
    }
    void cells()
    {
        QFETCH(QByteArray, rows);
        Parts parts = workbook(rows);
        parts.insert(
            u"xl/sharedStrings.xml"_s,
            R"(<sst><si><t xml:space="preserve">plain </t></si><si><r><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si>)"
            R"(<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>)");
        parts.insert(
            u"xl/styles.xml"_s,
            R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>)"
            R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
            R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="4"/></cellXfs></styleSheet>)");
        const Sheet sheet = readParts(parts);
        QCOMPARE(sheet.error, QString());
        QTEST(sheet.read.rows, "expected");
    }

    void daysMayCountFrom1904()
    {
        Parts parts = workbook(R"(<row><c s="0"><v>0</v></c><c><v>43894</v></c></row>)");
        parts[u"xl/workbook.xml"_s].replace("<sheets>", R"(<workbookPr date1904="1"/><sheets>)");
        parts.insert(u"xl/styles.xml"_s, R"(<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>)");
        QCOMPARE(readParts(parts).read.rows, (Rows{{u"1904-01-01"_s, u"2024-03-05"_s}}));
    }

    void kindsOfNumbers_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("code");
        QTest::addColumn<NumberKind>("kind");
        const auto row = [](int id, const QString &code, NumberKind kind) {
            QTest::newRow(qPrintable(QString::number(id) + u' ' + code)) << id << code << kind;
        };
        for (const int id : {0, 1, 4, 9, 11, 37, 44, 48, 49})
            row(id, {}, NumberKind::Number);
        for (const int id : {14, 15, 17, 30, 57})
            row(id, {}, NumberKind::Date);
        for (const int id : {18, 21, 45, 46, 47})
            row(id, {}, NumberKind::Time);
        row(22, {}, NumberKind::DateAndTime);
        row(164, u"yyyy-mm-dd"_s, NumberKind::Date);
        row(164, u"[$-419]d mmmm yyyy;@"_s, NumberKind::Date);
        row(164, u"mmm\\ yy"_s, NumberKind::Date);
        row(164, u"mmmm"_s, NumberKind::Date);
        row(164, u"dd.mm.yyyy h:mm"_s, NumberKind::DateAndTime);
        row(164, u"h:mm AM/PM"_s, NumberKind::Time);
        row(164, u"[h]:mm:ss"_s, NumberKind::Time);
        row(164, u"mm:ss.0"_s, NumberKind::Time);
        row(164, u"General"_s, NumberKind::Number);
        row(164, u"#,##0.00 \"USD\""_s, NumberKind::Number);
        row(164, u"#,##0\\d"_s, NumberKind::Number);
        row(164, u"[Red]0.00_d;[$USD]-0"_s, NumberKind::Number);
        row(164, u"0.00;[Red]\"yes\"yyyy"_s, NumberKind::Number);
    }
    void kindsOfNumbers()
    {
        QFETCH(int, id);
        QFETCH(QString, code);
        QTEST(numberKind(id, code), "kind");
    }

    void numbersAsText()
    {
        const auto text = [](const char *number, NumberKind kind) {
            return numberText(QString::fromLatin1(number), kind, false);
        };
        QCOMPARE(text("100000", NumberKind::Number), u"100000"_s);
        QCOMPARE(text("1E+20", NumberKind::Number), u"100000000000000000000"_s);
        QCOMPARE(text("-0.0", NumberKind::Number), u"0"_s);
        QCOMPARE(text("0.30000000000000004", NumberKind::Number), u"0.30000000000000004"_s);
        QCOMPARE(text("abc", NumberKind::Date), u"abc"_s);
        QCOMPARE(text("nan", NumberKind::Date), u"nan"_s);
        // The last days before and the first after the leap day that 1900 did not have.
        QCOMPARE(text("59", NumberKind::Date), u"1900-02-28"_s);
        QCOMPARE(text("60", NumberKind::Date), u"60"_s);
        QCOMPARE(text("61", NumberKind::Date), u"1900-03-01"_s);
        QCOMPARE(text("2958465", NumberKind::Date), u"9999-12-31"_s);
        QCOMPARE(text("2958466", NumberKind::Date), u"2958466"_s);
        QCOMPARE(text("-1", NumberKind::Date), u"-1"_s);
        QCOMPARE(text("45356.9999999999", NumberKind::DateAndTime), u"2024-03-06"_s); // rounded, as it is shown
        QCOMPARE(text("45356.5000058", NumberKind::DateAndTime), u"2024-03-05T12:00:00.501"_s);
        QCOMPARE(text("1.5", NumberKind::Time), u"36:00:00"_s);
    }

    void damagedWorkbooksAreRefused_data()
    {
        QTest::addColumn<Parts>("parts");
        const Parts sound = workbook("<row><c><v>1</v></c></row>");
        const auto with = [&sound](const char *name, const QString &part, const QByteArray &content) {
            Parts parts = sound;
            parts.insert(part, content);
            QTest::newRow(name) << parts;
        };
        QTest::newRow("not a workbook") << Parts{{u"a.txt"_s, "a"}};
        with("no sheets", u"xl/workbook.xml"_s, "<workbook/>");
        with("xml cut short", u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData><row><c><v>1");
        with("a document type", u"xl/worksheets/sheet1.xml"_s,
             "<!DOCTYPE x [<!ENTITY a "
             "\"aaaa\">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>");
        with("a string that is not there", u"xl/worksheets/sheet1.xml"_s,
             "<worksheet><sheetData><row><c t=\"s\"><v>5</v></c></row></sheetData></worksheet>");
        with("a column that is not there", u"xl/worksheets/sheet1.xml"_s,
             "<worksheet><sheetData><row><c r=\"ZZZZ1\"><v>5</v></c></row></sheetData></worksheet>");
        with("broken relations", u"xl/_rels/workbook.xml.rels"_s, "<Relationships><");
        with("broken styles", u"xl/styles.xml"_s, "<styleSheet><");
        with("broken strings", u"xl/sharedStrings.xml"_s, "<sst><si><t>");
        Parts without = sound;
        without.remove(u"xl/worksheets/sheet1.xml"_s);
        QTest::newRow("no rows") << without;
    }
    void damagedWorkbooksAreRefused()
    {
        QFETCH(Parts, parts);
        const Sheet sheet = readParts(parts);
        QVERIFY2(sheet.error.contains(u"is damaged") || sheet.error.contains(u"is no Excel workbook"),
                 qPrintable(sheet.error));
    }

    void changedBytesAreNoticed()
    {
        const QString path = m_files.add({});
        QByteArray rows;
        for (int i = 0; i < 2000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i * 7919 % 10007) + "</v></c></row>";
        writeZip(path, workbook(rows));
        QByteArray bytes = fileContent(path);
        QVERIFY(readSheet(path).error.isEmpty());
        const qsizetype middle = bytes.indexOf("sheet1.xml") + 3000;
        bytes[middle] = char(bytes[middle] ^ 0x10);
        QVERIFY(!readSheet(m_files.add(bytes)).error.isEmpty());
        QVERIFY(!readSheet(m_files.add(bytes.first(bytes.size() - 100))).error.isEmpty());
    }

    void aWorkbookThatWouldGrowWithoutLimitIsRefused()
    {
        Parts parts = workbook({});
        parts.insert(u"xl/worksheets/sheet1.xml"_s, QByteArray(64 << 20, ' '));
        const QString error = readParts(parts).error;
        QVERIFY2(error.contains(u"unpacked, it would be far larger"), qPrintable(error));
    }

    void whatIsNoTableIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...") << u"old Excel workbook"_s;
        QTest::newRow("web page") << QByteArray("\xEF\xBB\xBF\r\n<HTML><table>") << u"is a web page"_s;
        QTest::newRow("document type") << QByteArray("<!DOCTYPE html>") << u"is a web page"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7") << u"is no table"_s;
        QTest::newRow("plan") << QByteArray("SQLite format 3\0", 16) << u"is no table"_s;
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF\x02\x01\x01\0\0\x03\0\x3E\0\x01",
                                               14)
                                        .repeated(20)
                                 << u"is no table"_s;
        QTest::newRow("empty archive") << QByteArray("PK\x05\x06") + QByteArray(18, '\0') << u"no Excel workbook"_s;
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    }
    void whatIsNoTableIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const QString error = readSheet(m_files.add(content)).error;
        QVERIFY2(error.contains(words), qPrintable(error));
    }

    /// Neither what is written in two bytes a letter, with or without a mark, nor a stray zero makes a program of a
    /// text.
    void textInTwoBytesALetterIsNoProgram()
    {
        const QString text = u"Название;Домен\nБОРЕЦ ЛОГИСТИК;borets.ru\nACME;acme.com\n"_s.repeated(10);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const QByteArrayList contents{wide, QByteArray("\xFF\xFE" + wide),
                                      QByteArray("Name,Domain\nAc\0me,acme.com\n", 27).repeated(9)};
        for (const QByteArray &content : contents) {
            const auto opened = openRecords(m_files.add(content), {});
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        }
    }

    void textIsOpenedAsText()
    {
        const QString path = m_files.add("\xCF\xF0\xE8\xE2\xE5\xF2;b\n#;1\n"); // Привет
        RecordOptions options;
        options.comment = u"#"_s;
        auto opened = openRecords(path, options);
        QVERIFY(opened);
        QCOMPARE(opened->format, TableFormat::Text);
        QCOMPARE(opened->encoding, u"windows-1251"_s);
        QCOMPARE(opened->delimiter, u";"_s);
        QCOMPARE(readAll(*opened->reader).rows, (Rows{{u"Привет"_s, u"b"_s}}));
        options.encoding = u"UTF-8"_s;
        options.delimiter = u","_s;
        auto forced = openRecords(path, options);
        QVERIFY(forced);
        QCOMPARE(readAll(*forced->reader).faults, (QList{RecordFault::InvalidBytes}));
        options.delimiter = u"ab"_s;
        QVERIFY(!openRecords(path, options));
    }

private:
    TableFiles m_files;
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "test_xlsx_reader.moc"
