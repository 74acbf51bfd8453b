#include "core/exchange/formula_guard.h"
#include "core/exchange/markdown_table.h"
#include "core/exchange/open_records.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "support/records.h"
#include "tests/support/folders.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace
{

Table accounts()
{
    Table table;
    table.title = u"Accounts"_s;
    table.columns = {{u"Name"_s},
                     {u"Score"_s, ColumnType::Number},
                     {u"Budget"_s, ColumnType::Money},
                     {u"Since"_s, ColumnType::Date}};
    table.rows = {
        {u"ООО «Ромашка»; Тверь"_s, 0.1, Money{-123405, u"EUR"_s}, QDate(2024, 3, 5)},
        {u"=cmd|' /C calc'!A0"_s, 1e6, Money{5, u"RUB"_s}, QDate(1899, 12, 31)},
        {u"say \"hi\"\nthere"_s, -5.0, Money{7, u"JPY"_s}},
        {{}, std::nan(""), {}, {}},
    };
    return table;
}

QByteArray written(const Table &table, TableFileFormat format, const TableWriteOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = writeTable(table, buffer, format, options);
    return result ? buffer.data() : result.error().message.toUtf8();
}

/// A table of text, each row of it written and read again.
Table textTable(const Rows &rows)
{
    Table table;
    for (const QString &title : rows.first())
        table.columns.push_back({title});
    for (qsizetype i = 1; i < rows.size(); ++i) {
        std::vector<TableCell> cells;
        for (const QString &text : rows[i])
            cells.push_back(text);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

struct Format
{
    const char *name;
    TableFileFormat format;
    CsvWriteOptions csv;
};

const std::vector<Format> formats{
    {"csv", TableFileFormat::Csv, {}},
    {"csv for Excel", TableFileFormat::Csv, {';', true, true, true}},
    {"tsv", TableFileFormat::Tsv, {}},
    {"xlsx", TableFileFormat::Xlsx, {}},
};

} // namespace

class TestTableWriter : public QObject
{
    Q_OBJECT

private:
    /// Written to a file and read as whoever imports it would.
    ReadRecords throughFile(const Table &table, const Format &format)
    {
        const QString path = m_files.path(u"table"_s);
        const auto saved = saveTable(table, path, format.format, {format.csv, {}});
        if (!saved)
            return {{}, {}, {}, saved.error().message};
        auto opened = openRecords(path);
        if (!opened)
            return {{}, {}, {}, opened.error().message};
        ReadRecords read = readAll(*opened->reader);
        if (format.format != TableFileFormat::Xlsx) {
            for (QStringList &row : read.rows) {
                for (QString &field : row) {
                    const std::string utf8 = field.toStdString();
                    field = exactText(unguarded(utf8));
                }
            }
        }
        return read;
    }

private Q_SLOTS:
    void csv()
    {
        QCOMPARE(QString::fromUtf8(written(accounts(), TableFileFormat::Csv)),
                 u"Name,Score,Budget,Since\r\n"
                 u"\"ООО «Ромашка»; Тверь\",0.1,-1234.05,2024-03-05\r\n"
                 u"\"'=cmd|' /C calc'!A0\",1000000,0.05,1899-12-31\r\n"
                 u"\"say \"\"hi\"\"\nthere\",-5,7,\r\n"
                 u",,,\r\n"_s);
    }

    void csvForRussianExcel()
    {
        const CsvWriteOptions options{';', true, true, true};
        const QByteArray bytes = written(accounts(), TableFileFormat::Csv, {options, {}});
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFName;Score;Budget;Since\r\n"));
        QVERIFY(bytes.contains("\";0,1;-1234,05;2024-03-05\r\n"));
    }

    void theGuardCanBeLeftOut()
    {
        QVERIFY(written(accounts(), TableFileFormat::Csv, {{',', false, false, false}, {}})
                    .contains("\"=cmd|' /C calc'!A0\""));
    }

    void tsv()
    {
        QCOMPARE(written(textTable({{u"a"_s, u"b\tc"_s}, {u"1"_s, u"2"_s}}), TableFileFormat::Tsv),
                 "a\t\"b\tc\"\r\n1\t2\r\n");
    }

    void beginningsThatMeanSomethingToOthersAreQuoted()
    {
        QVERIFY(written(textTable({{u"ID"_s, u"b"_s}}), TableFileFormat::Csv).startsWith("\"ID\",b"));
        QVERIFY(written(textTable({{u"sep=x"_s}}), TableFileFormat::Csv).startsWith("\"sep=x\""));
        QVERIFY(written(textTable({{u"\uFEFFa"_s}}), TableFileFormat::Csv)
                    .startsWith("\"\xEF\xBB\xBF"
                                "a\""));
        QCOMPARE(written(textTable({{u""_s}, {u""_s}, {u"IDs"_s}}), TableFileFormat::Csv), "\"\"\r\n\"\"\r\nIDs\r\n");
        QCOMPARE(written(textTable({{u""_s}}), TableFileFormat::Csv, {{',', true, true, false}, {}}),
                 "\xEF\xBB\xBF\"\"\r\n");
    }

    void markdown()
    {
        QCOMPARE(QString::fromUtf8(written(accounts(), TableFileFormat::Markdown)),
                 u"| Name | Score | Budget | Since |\n"
                 u"| --- | ---: | ---: | --- |\n"
                 u"| ООО «Ромашка»; Тверь | 0.1 | -1234.05 EUR | 2024-03-05 |\n"
                 u"| =cmd\\|' /C calc'!A0 | 1000000 | 0.05 RUB | 1899-12-31 |\n"
                 u"| say \"hi\"<br>there | -5 | 7 JPY |  |\n"
                 u"|  |  |  |  |\n"_s);
        QCOMPARE(markdownEscaped(u"\\ | * _ [a](b) <i> # `c` ~d~"),
                 u"\\\\ \\| \\* \\_ \\[a\\](b) \\<i\\> \\# \\`c\\` \\~d\\~"_s);
        QCOMPARE(markdownEscaped(u"a\r\nb\rc\nd"), u"a<br>b<br>c<br>d"_s);
        QCOMPARE(markdownEscaped(u"R&D; AT&T &amp; &#60; &;"), u"R\\&D; AT&T \\&amp; &\\#60; &;"_s);
    }

    void xlsxCellsAreTyped()
    {
        Table table = accounts();
        table.rows.push_back({u"_x000D_\r\u0001\uFFFE😀"_s, 1.0, Money{1, u"odd"_s}, QDate(9999, 12, 31)});
        const ReadRecords read = throughFile(table, formats[3]);
        QCOMPARE(read.error, QString());
        const QString none;
        QCOMPARE(read.rows, (Rows{{u"Name"_s, u"Score"_s, u"Budget"_s, u"Since"_s},
                                  {u"ООО «Ромашка»; Тверь"_s, u"0.1"_s, u"-1234.05"_s, u"2024-03-05"_s},
                                  {u"=cmd|' /C calc'!A0"_s, u"1000000"_s, u"0.05"_s, u"1899-12-31"_s},
                                  {u"say \"hi\"\nthere"_s, u"-5"_s, u"7"_s, none},
                                  {u"_x000D_\r\u0001\uFFFE😀"_s, u"1"_s, u"0.01"_s, u"9999-12-31"_s}}));
    }

    void xlsxAsOpenpyxlReadsIt()
    {
        const QString python = u"/usr/bin/python3"_s;
        if (QProcess::execute(python, {u"-c"_s, u"import openpyxl"_s}) != 0)
            QSKIP("openpyxl, the independent reader, is not installed");
        const QString path = m_files.path(u"openpyxl.xlsx"_s);
        QVERIFY(saveTable(accounts(), path, TableFileFormat::Xlsx,
                          {{}, QDateTime(QDate(2027, 2, 11), QTime(9, 0), Qt::UTC)}));
        QProcess process;
        process.start(
            python,
            {u"-c"_s,
             u"import openpyxl, sys\n"
             u"book = openpyxl.load_workbook(sys.argv[1])\n"
             u"sheet = book['Accounts']\n"
             u"for row in sheet.iter_rows():\n"
             u"    print(*[ascii(c.value) + '/' + c.number_format for c in row], sep='; ')\n"
             u"print(sheet['A1'].font.b, sheet.freeze_panes, sheet.auto_filter.ref, book.properties.created)\n"_s,
             path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()),
                 u"'Name'/General; 'Score'/General; 'Budget'/General; 'Since'/General\n"
                 u"'\\u041e\\u041e\\u041e \\xab\\u0420\\u043e\\u043c\\u0430\\u0448\\u043a\\u0430\\xbb; "
                 u"\\u0422\\u0432\\u0435\\u0440\\u044c'/General; "
                 u"0.1/General; -1234.05/#,##0.00\" EUR\"; datetime.datetime(2024, 3, 5, 0, 0)/yyyy-mm-dd\n"
                 u"\"=cmd|' /C calc'!A0\"/General; 1000000/General; 0.05/#,##0.00\" RUB\"; '1899-12-31'/General\n"
                 u"'say \"hi\"\\nthere'/General; -5/General; 7/#,##0\" JPY\"; None/General\n"
                 u"True A2 A1:D5 2027-02-11 09:00:00\n"_s);
    }

    void sheetsHaveNamesThatExcelAllows()
    {
        QCOMPARE(
            sheetNames({u"Accounts"_s, u"a[b]:c*?/\\d"_s, u"'quoted'"_s, u"HISTORY"_s, u""_s, u"accounts"_s, u"///"_s}),
            (QStringList{u"Accounts"_s, u"a b c d"_s, u"quoted"_s, u"HISTORY (2)"_s, u"Table"_s, u"accounts (2)"_s,
                         u"Table (2)"_s}));
        const QString longTitle(40, u'x');
        QCOMPARE(sheetNames({longTitle, longTitle}), (QStringList{QString(31, u'x'), QString(27, u'x') + u" (2)"_s}));
        QCOMPARE(sheetNames({QString(30, u'x') + u"😀"_s}), (QStringList{QString(30, u'x')}));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        std::vector<Table> tables(3, accounts());
        tables[1].title = u"Бюджет: 2027/28"_s;
        QVERIFY(writeXlsx(tables, buffer));
        auto opened = openRecords(m_files.add(buffer.data()));
        QVERIFY(opened);
        QCOMPARE(opened->sheets, (QStringList{u"Accounts"_s, u"Бюджет 2027 28"_s, u"Accounts (2)"_s}));
    }

    void theSameTableIsTheSameWorkbook()
    {
        QCOMPARE(written(accounts(), TableFileFormat::Xlsx), written(accounts(), TableFileFormat::Xlsx));
    }

    void whatDoesNotFitIntoASheetIsSaid()
    {
        Table table = accounts();
        table.rows[1][0] = QString(32'767, u'я');
        QVERIFY(throughFile(table, formats[3]).error.isEmpty());
        table.rows[1][0] = QString(32'768, u'я');
        QCOMPARE(
            throughFile(table, formats[3]).error,
            u"The text of “Name” in row 3 is longer than an Excel cell can hold (32767 characters). Save as CSV."_s);
        table.rows.resize(1'048'576);
        QVERIFY(throughFile(table, formats[3]).error.contains(u"larger than an Excel sheet"));
    }

    void naughtyStringsSurvive_data()
    {
        QTest::addColumn<int>("format");
        for (std::size_t i = 0; i < formats.size(); ++i)
            QTest::newRow(formats[i].name) << int(i);
    }
    void naughtyStringsSurvive()
    {
        NEEDS_SHARED_DATA();
        QFETCH(int, format);
        const QByteArray json = fileContent(sharedData(u"csv/blns.json"_s));
        const QJsonArray strings = QJsonDocument::fromJson(json).array();
        QCOMPARE(strings.size(), 515);
        Rows rows{{u"naughty"_s, u"number"_s}};
        for (const QJsonValue &string : strings)
            rows.append({string.toString(), QString::number(rows.size())});
        const ReadRecords read = throughFile(textTable(rows), formats[std::size_t(format)]);
        QCOMPARE(read.error, QString());
        QCOMPARE(read.rows.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(read.rows[i], rows[i]);
            QCOMPARE(read.faults[i], RecordFault::None);
        }
    }

    void randomTablesSurvive_data() { naughtyStringsSurvive_data(); }
    void randomTablesSurvive()
    {
        QFETCH(int, format);
        static const QStringList pieces = {u"a"_s,  u"я"_s,     u"😀"_s,    u"\""_s,      u"\"\""_s,  u","_s, u";"_s,
                                           u"\t"_s, u"|"_s,     u"\n"_s,   u"\r"_s,      u" "_s,     u"'"_s, u"="_s,
                                           u"+"_s,  u"-"_s,     u"@"_s,    u"A1"_s,      u"SUM("_s,  u"1"_s, u")"_s,
                                           u"＝"_s, u"sep=;"_s, u"\r\n"_s, u"_x000D_"_s, u"\uFEFF"_s};
        QRandomGenerator random(20270211);
        for (int round = 0; round < 300; ++round) {
            Rows rows;
            const int columns = 1 + random.bounded(5);
            const int records = 1 + random.bounded(8);
            for (int i = 0; i < records; ++i) {
                QStringList row;
                for (int column = 0; column < columns; ++column) {
                    QString text;
                    for (int length = random.bounded(6); length > 0; --length)
                        text += pieces[random.bounded(int(pieces.size()))];
                    row.append(text);
                }
                // A sheet does not tell empty rows, and the width of a text table is guessed from what is there.
                row.first().prepend(u'x');
                row.last().append(u'x');
                rows.append(row);
            }
            const ReadRecords read = throughFile(textTable(rows), formats[std::size_t(format)]);
            QCOMPARE(read.error, QString());
            QCOMPARE(read.rows, rows);
        }
    }

    void filesAreWrittenWholeOrNotAtAll()
    {
        const QString path = m_files.add("before");
        const Error error{ErrorCode::BadInput, u"stopped"_s};
        const auto failed = saveFile(path, [&error](QIODevice &device) -> Expected<void> {
            device.write("half");
            return error;
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, u"stopped"_s);
        QCOMPARE(fileContent(path), "before");
        QVERIFY(saveTable(textTable({{u"a"_s}}), path, TableFileFormat::Csv));
        QCOMPARE(fileContent(path), "a\r\n");
        const QString nowhere = m_files.path(u"no/such/folder.csv"_s);
        const auto refused = saveTable(accounts(), nowhere, TableFileFormat::Csv);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(nowhere), qPrintable(refused.error().message));
    }

    void aFullDiskIsSaid()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("this machine has no /dev/full");
        const auto result = writeTable(accounts(), full, TableFileFormat::Csv);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QVERIFY(!writeTable(accounts(), full, TableFileFormat::Markdown));
        QVERIFY(!writeTable(accounts(), full, TableFileFormat::Xlsx));
    }

    void formatsAreKnownByTheEnding()
    {
        QCOMPARE(tableFileFormat(u"a/b.CSV"_s), TableFileFormat::Csv);
        QCOMPARE(tableFileFormat(u"b.tsv"_s), TableFileFormat::Tsv);
        QCOMPARE(tableFileFormat(u"b.md"_s), TableFileFormat::Markdown);
        QCOMPARE(tableFileFormat(u"b.v2.xlsx"_s), TableFileFormat::Xlsx);
        QCOMPARE(tableFileFormat(u"b.xls"_s), std::nullopt);
    }

private:
    TableFiles m_files;
};

QTEST_GUILESS_MAIN(TestTableWriter)
#include "test_table_writer.moc"
