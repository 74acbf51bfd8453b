#include "support/records.h"
#include "tests/support/folders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Public files with traps, read against what their manifest or a file beside them says.
class TestPublicTables : public QObject
{
    Q_OBJECT

private:
    static QString shared(const QString &name) { return sharedData(name); }

    struct Opened
    {
        QString encoding;
        QString delimiter;
        ReadRecords read;
    };
    static Opened open(const QString &name)
    {
        auto source = TextSource::open(shared(name));
        if (!source)
            return {{}, {}, {{}, {}, {}, source.error().message}};
        auto reader = CsvReader::open(std::move(*source), {});
        if (!reader)
            return {{}, {}, {{}, {}, {}, reader.error().message}};
        return {(*reader)->encoding(), (*reader)->delimiter(), readAll(**reader)};
    }

private Q_SLOTS:
    void initTestCase() { NEEDS_SHARED_DATA(); }

    void csvSpectrum_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(shared(u"csv/spectrum"_s)).entryList({u"*.csv"_s});
        QCOMPARE(names.size(), 12);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
    void csvSpectrum()
    {
        QFETCH(QString, name);
        const QString base = u"csv/spectrum/"_s + name;
        const QJsonDocument json = QJsonDocument::fromJson(fileContent(shared(base + u".json"_s)));
        const QJsonArray expected = json.isArray() ? json.array() : QJsonArray{json.object()};
        const ReadRecords read = open(base + u".csv"_s).read;
        QCOMPARE(read.error, QString());
        QCOMPARE(read.rows.size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QJsonObject row;
            for (qsizetype column = 0; column < read.rows.at(0).size(); ++column)
                row.insert(read.rows.at(0).at(column), read.rows.at(i + 1).value(column));
            if (name == u"location_coordinates") { // the .json beside has another telephone number than the .csv
                QCOMPARE(row.value(u"Location Coordinates"_s), expected.at(i)[u"Location Coordinates"_s]);
                continue;
            }
            QCOMPARE(row, expected.at(i).toObject());
        }
    }

    void tables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("delimiter");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("usualWidth");
        const auto row = [](const QString &name, const QString &encoding, const QString &delimiter, int records,
                            int width) {
            QTest::newRow(qPrintable(name)) << name << encoding << delimiter << records << width;
        };
        const QString utf8 = u"UTF-8"_s;
        row(u"csv/frictionless/blank-headers.csv"_s, utf8, u","_s, 3, 3);
        row(u"csv/frictionless/blank-rows.csv"_s, utf8, u","_s, 4, 3);
        row(u"csv/frictionless/bom.csv"_s, utf8, u","_s, 3, 2);
        row(u"csv/frictionless/countries.csv"_s, utf8, u","_s, 7, 4);
        row(u"csv/frictionless/doublequote.csv"_s, utf8, u","_s, 6, 17);
        row(u"csv/frictionless/duplicate-headers.csv"_s, utf8, u","_s, 3, 5);
        row(u"csv/frictionless/encoding-issue-274.csv"_s, utf8, u","_s, 508, 17);
        row(u"csv/frictionless/escaping.csv"_s, utf8, u","_s, 4, 2);
        row(u"csv/frictionless/latin1.csv"_s, u"windows-1252"_s, u","_s, 3, 2);
        row(u"csv/frictionless/leading-zeros.csv"_s, utf8, u""_s, 4, 1);
        row(u"csv/frictionless/long.csv"_s, utf8, u","_s, 7, 2);
        row(u"csv/frictionless/number-test.csv"_s, utf8, u","_s, 14, 6);
        row(u"csv/frictionless/skip-rows-before-headers.csv"_s, utf8, u","_s, 4, 2);
        row(u"csv/frictionless/table-1MB.csv"_s, utf8, u","_s, 10'000, 10);
        row(u"csv/frictionless/table-delimiter.csv"_s, utf8, u";"_s, 3, 2);
        row(u"csv/frictionless/table-infer-utf8.csv"_s, utf8, u","_s, 6, 3);
        row(u"csv/frictionless/table.tsv"_s, utf8, u"\t"_s, 4, 2);
        row(u"csv/frictionless/timezone.csv"_s, utf8, u","_s, 5, 2);
        row(u"csv/frictionless/vix.csv"_s, utf8, u";"_s, 3, 5);
        row(u"csv/frictionless/without-rows.csv"_s, utf8, u","_s, 1, 2);
        row(u"csv/dataloader/20kRows.csv"_s, utf8, u""_s, 20'001, 1);
        row(u"csv/dataloader/csvEscapedQuotes.csv"_s, utf8, u","_s, 3, 2);
        row(u"csv/dataloader/csvSeparator.csv"_s, utf8, u","_s, 3, 3);
        row(u"csv/dataloader/csvtext.csv"_s, utf8, u","_s, 3, 3);
        row(u"csv/dataloader/csvtext_BOM_UTF16LE.csv"_s, u"UTF-16LE"_s, u","_s, 3, 3);
        row(u"csv/dataloader/csvtext_BOM_UTF8.csv"_s, utf8, u","_s, 3, 3);
        row(u"csv/dataloader/dateEndingInZ.csv"_s, utf8, u","_s, 2, 9);
        row(u"csv/dataloader/dateWithTimeZone.csv"_s, utf8, u","_s, 3, 9);
        row(u"csv/dataloader/timeZoneFormatTesting.csv"_s, utf8, u","_s, 13, 2);
        row(u"csv/derived/excel_sep_line.csv"_s, u"windows-1251"_s, u";"_s, 2, 2);
        row(u"csv/derived/mixed_eol.csv"_s, utf8, u","_s, 6, 2);
        row(u"csv/derived/ru_accounts_locale_utf8bom.csv"_s, utf8, u";"_s, 86, 6);
        row(u"csv/derived/ru_orgs_cp1251_semicolon.csv"_s, u"windows-1251"_s, u";"_s, 106, 4);
        row(u"csv/derived/ru_orgs_utf16le_bom_tab.csv"_s, u"UTF-16LE"_s, u"\t"_s, 106, 4);
        row(u"csv/derived/ru_orgs_utf8_nobom_comma.csv"_s, utf8, u","_s, 106, 4);
        row(u"companies/adventureworks_resellers_nohdr_pipe.csv"_s, utf8, u"|"_s, 701, 20);
        row(u"companies/ieee_oui_orgs.csv"_s, utf8, u","_s, 32'531, 4);
        row(u"companies/ru_gov_organizations.csv"_s, utf8, u","_s, 106, 6);
        row(u"companies/sp500_constituents.csv"_s, utf8, u","_s, 504, 8);
        row(u"crm/salesforce_accountData.csv"_s, u"windows-1252"_s, u","_s, 424, 38);
        row(u"crm/salesforce_opportunityData.csv"_s, utf8, u","_s, 39, 31);
        row(u"crm/maven_sales_pipeline.csv"_s, utf8, u","_s, 8'801, 8);
        row(u"intent/bombora_Output_MasterSurgeFile_20150719-sample.csv"_s, utf8, u","_s, 10'000, 9);
        row(u"orgchart/adventureworks_dimemployee_nohdr_pipe.csv"_s, utf8, u"|"_s, 296, 31);
        row(u"titles/onet_alternate_titles.csv"_s, utf8, u","_s, 54'766, 3);
        row(u"titles/ru_jobs_faker.csv"_s, utf8, u""_s, 541, 1);
    }
    void tables()
    {
        QFETCH(QString, name);
        const Opened opened = open(name);
        QCOMPARE(opened.read.error, QString());
        QTEST(opened.encoding, "encoding");
        QTEST(opened.delimiter, "delimiter");
        QTEST(int(opened.read.rows.size()), "records");
        QHash<int, int> widths;
        for (const QStringList &row : opened.read.rows)
            ++widths[int(row.size())];
        const auto usual = std::max_element(widths.cbegin(), widths.cend());
        QTEST(usual.key(), "usualWidth");
        const qsizetype faults = opened.read.faults.size() - opened.read.faults.count(RecordFault::None);
        QCOMPARE(faults, name.endsWith(u"escaping.csv") ? 1 : 0);
    }

    void sameContentInThreeEncodings_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"ru_orgs_cp1251_semicolon", "ru_orgs_utf16le_bom_tab", "ru_orgs_utf8_nobom_comma"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void sameContentInThreeEncodings()
    {
        QFETCH(QString, name);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QStringList &row : open(u"csv/derived/"_s + name + u".csv"_s).read.rows)
            hash.addData(QByteArray(row.join(QChar(0x1F)).toUtf8() + '\x1E'));
        QCOMPARE(hash.result().toHex().first(16), QByteArray("e4059e3bba658501"));
    }

    void mixedLineEnds()
    {
        QCOMPARE(open(u"csv/derived/mixed_eol.csv"_s).read.rows,
                 (QList<QStringList>{{u"name"_s, u"domain"_s},
                                     {u"Alpha"_s, u"a.example"_s},
                                     {u"Beta"_s, u"b.example"_s},
                                     {u"Gamma"_s, u"c.example"_s},
                                     {u"Del\nta"_s, u"d.example"_s},
                                     {u"Eps\r\nilon"_s, u"e.example"_s}}));
    }

    void particularFields()
    {
        QCOMPARE(open(u"csv/derived/excel_sep_line.csv"_s).read.rows,
                 (QList<QStringList>{{u"Компания"_s, u"Сайт"_s}, {u"ООО \"Ромашка\""_s, u"romashka.example"_s}}));
        QCOMPARE(open(u"csv/frictionless/escaping.csv"_s).read.rows,
                 (QList<QStringList>{{u"ID"_s, u" Test"_s},
                                     {u"1"_s, u"Test line 1"_s},
                                     {u"2"_s, u"Test \" line 2"_s},
                                     {u"3"_s, u"Test \\\" line 3"_s}}));
        QCOMPARE(open(u"csv/frictionless/bom.csv"_s).read.rows.at(0), (QStringList{u"id"_s, u"name"_s}));
        QCOMPARE(open(u"csv/frictionless/latin1.csv"_s).read.rows.at(2), (QStringList{u"2"_s, u"©"_s}));
        QCOMPARE(open(u"csv/frictionless/table.tsv"_s).read.rows.at(3), (QStringList{u"3"_s, u"\\N"_s}));
        QStringList names;
        for (const QStringList &row : open(u"crm/salesforce_accountData.csv"_s).read.rows) {
            if (row.join(QString()).contains(u"Inmobiliario"_s))
                names.append(row.filter(u"Inmobiliario"_s));
        }
        QVERIFY2(names.join(u' ').contains(u"Crédito Inmobiliario"), qPrintable(names.join(u' ')));
    }

    void linesOfRecordsWithLineEndsInside()
    {
        const ReadRecords read = open(u"companies/ieee_oui_orgs.csv"_s).read;
        QSet<QString> organisations;
        for (const QStringList &row : read.rows.sliced(1))
            organisations.insert(row.at(2));
        QCOMPARE(organisations.size(), 18'753);
        QCOMPARE(read.lines.last(), 32'543);
    }

    void anEmptyFileIsSaid()
    {
        QVERIFY(open(u"csv/frictionless/empty.csv"_s).read.error.contains(u"empty.csv” is empty."));
    }
};

QTEST_GUILESS_MAIN(TestPublicTables)
#include "test_public_tables.moc"
