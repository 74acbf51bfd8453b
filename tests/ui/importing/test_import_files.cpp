#include "wizard_fixture.h"

#include "core/exchange/table_writer.h"
#include "ui/importing/file_drop.h"
#include "ui/importing/found_combo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What the wizard makes of the files that people have.
class TestImportFiles : public QObject
{
    Q_OBJECT

private:
    /// Drops a file on the window and tells what it was taken for.
    static QStringList drop(const QList<QUrl> &urls)
    {
        QWidget window;
        FileDrop drops(&window);
        QStringList taken;
        connect(&drops, &FileDrop::tableDropped, &window, [&](const QString &path) { taken = {u"table"_s, path}; });
        connect(&drops, &FileDrop::planDropped, &window, [&](const QString &path) { taken = {u"plan"_s, path}; });
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        QCoreApplication::processEvents();
        return taken;
    }
    static void say(FoundCombo *combo, const QString &value)
    {
        combo->setCurrentIndex(combo->findData(value));
        Q_EMIT combo->activated(combo->currentIndex());
    }

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    void filesThatAreNoTableAreToldByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << u"empty.csv"_s << QByteArray();
        QTest::newRow("names of columns alone") << u"heads.csv"_s << QByteArray("name,domain,employees\n");
        QTest::newRow("pdf") << u"paper.csv"_s << QByteArray("%PDF-1.7 stream");
    }
    void filesThatAreNoTableAreToldByName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        WizardFixture fixture;
        fixture.start(fixture.file(name, content));
        QVERIFY(fixture.settled());
        QVERIFY2(fixture.wizard->session().fault(), qPrintable(fixture.rows().join(u'\n')));
        QVERIFY(fixture.shown().contains(name));
        QVERIFY(!fixture.next()->isEnabled());
    }

    void aBinaryFileBringsNothingIn()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(4096, '\0')));
        QVERIFY(fixture.settled());
        QVERIFY(fixture.wizard->session().fault() || !fixture.wizard->session().missingFields().empty());
    }

    void aFolderIsTold()
    {
        WizardFixture fixture;
        fixture.start(fixture.window.folder.dataFolder());
        QVERIFY(fixture.settled());
        QVERIFY(fixture.wizard->session().fault());
        QVERIFY(!fixture.next()->isEnabled());
    }

    void aFileThatMayNotBeReadIsTold()
    {
        WizardFixture fixture;
        const QString path = fixture.file(u"secret.csv"_s, "name\nAcme\n");
        QFile::setPermissions(path, {});
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            QSKIP("whoever runs this may read everything");
        fixture.start(path);
        QVERIFY(fixture.settled());
        QVERIFY(fixture.shown().contains(u"secret.csv"_s));
        QVERIFY(!fixture.next()->isEnabled());
    }

    void anotherFileCanBeChosen()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"empty.csv"_s, {}));
        QVERIFY(fixture.settled());
        fixture.window.dialogs.files = {fixture.file(u"good.csv"_s, "name\nAcme\n")};
        QTest::keyClick(fixture.button(u"Choose Another File…"_s), Qt::Key_Space);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.rows(), QStringList{u"Acme"_s});
        QVERIFY(fixture.next()->isEnabled());
    }

    void aWizardWithoutAFileAsksForOne()
    {
        WizardFixture fixture;
        fixture.start({});
        QVERIFY(!fixture.next()->isEnabled());
        fixture.window.dialogs.files = {fixture.file(u"good.csv"_s, "name\nAcme\n")};
        QTest::keyClick(fixture.button(u"Choose a File…"_s), Qt::Key_Space);
        QVERIFY(fixture.settled());
        QVERIFY(fixture.next()->isEnabled());
    }

    void russianFilesInEachEncoding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("delimiter");
        QTest::newRow("1251") << u"csv/derived/ru_orgs_cp1251_semicolon.csv"_s << u"windows-1251"_s << u";"_s;
        QTest::newRow("utf-16") << u"csv/derived/ru_orgs_utf16le_bom_tab.csv"_s << u"UTF-16LE"_s << u"\t"_s;
        QTest::newRow("utf-8") << u"csv/derived/ru_orgs_utf8_nobom_comma.csv"_s << u"UTF-8"_s << u","_s;
    }
    void russianFilesInEachEncoding()
    {
        QFETCH(QString, name);
        QFETCH(QString, encoding);
        QFETCH(QString, delimiter);
        if (!QFile::exists(sharedData(name)))
            QSKIP("the shared data are not here");
        WizardFixture fixture;
        fixture.start(sharedData(name));
        QVERIFY(fixture.settled());
        const ImportPreview *preview = fixture.wizard->session().preview();
        QVERIFY(preview);
        QCOMPARE(preview->encoding, encoding);
        QCOMPARE(preview->delimiter, delimiter);
        QCOMPARE(preview->mapping.columns.size(), size_t(4));
        QVERIFY(fixture.named<FoundCombo>(u"Encoding of the text"_s)->currentText().startsWith(encoding));
    }

    void theEncodingCanBeSaidOtherwise()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"a.csv"_s, "name\n\xCF\xF0\xE8\xE2\xE5\xF2 \xEC\xE8\xF0\n")); // "Привет мир"
        QVERIFY(fixture.settled());
        auto *encoding = fixture.named<FoundCombo>(u"Encoding of the text"_s);
        say(encoding, u"windows-1251"_s);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.rows(), QStringList{u"Привет мир"_s});
        say(encoding, u"windows-1252"_s);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.rows(), QStringList{u"Ïðèâåò ìèð"_s});
    }

    void theDelimiterCanBeSaidOtherwise()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"a.csv"_s, "name;city\nAcme;Rome\n"));
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.rows(), QStringList{u"Acme|Rome"_s});
        auto *delimiter = fixture.named<FoundCombo>(u"What parts the columns"_s);
        QCOMPARE(delimiter->currentText(), u"Semicolon (found)"_s);
        say(delimiter, u","_s);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.rows(), QStringList{u"Acme;Rome"_s});
        delimiter->setCurrentIndex(0);
        Q_EMIT delimiter->activated(0);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.rows(), QStringList{u"Acme|Rome"_s});
    }

    void aFirstRowThatIsARecordIsNoticed()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"a.csv"_s, "1|Acme|2001-02-03\n2|Zeta|2002-03-04\n"));
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.rows().size(), 2);
        QVERIFY(fixture.shown().contains(u"looks like a record"_s));
        QCheckBox *header = nullptr;
        for (QCheckBox *box : fixture.wizard->findChildren<QCheckBox *>())
            header = box->isVisible() ? box : header;
        QVERIFY(header);
        QVERIFY(!header->isChecked());
        QTest::keyClick(header, Qt::Key_Space);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.rows().size(), 1);
    }

    void theToolIsNamed()
    {
        const QString path = sharedData(u"crm/salesforce_opportunityData.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the shared data are not here");
        WizardFixture fixture;
        fixture.start(path);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.wizard->session().said().kind, ImportKind::Opportunities);
        QCOMPARE(fixture.named<FoundCombo>(u"The tool the file came from"_s)->currentText(),
                 u"Salesforce (recognised)"_s);
    }

    void aWorkbookShowsItsSheets()
    {
        WizardFixture fixture;
        Table table{u"People"_s, {{u"name"_s}, {u"city"_s}}, {{u"Acme"_s, u"Rome"_s}}};
        const QString path = fixture.window.folder.file(u"book.xlsx"_s);
        QVERIFY(saveTable(table, path, TableFileFormat::Xlsx, {{}, QDateTime(QDate(2027, 1, 2), QTime(), Qt::UTC)}));
        fixture.start(path);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.rows(), QStringList{u"Acme|Rome"_s});
        QVERIFY(fixture.named<QComboBox>(u"Sheet of the workbook"_s)->isVisible());
        QVERIFY(!fixture.named<FoundCombo>(u"Encoding of the text"_s)->isVisible());
        QVERIFY(fixture.goTo(ImportWizard::Done));
        QCOMPARE(fixture.wizard->report()->added, 1);
    }

    void aFileOfManyRowsIsReadWithoutTheInterfaceWaiting()
    {
        const QString path = sharedData(u"companies/ieee_oui_orgs.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the shared data are not here");
        WizardFixture fixture;
        ImportWizard &wizard = fixture.start(path);
        QVERIFY(wizard.session().isReading());
        QVERIFY(fixture.goTo(ImportWizard::Columns));
        wizard.session().setField(2, u"name"_s); // "Organization Name"
        QVERIFY(fixture.settled());
        QVERIFY(fixture.goTo(ImportWizard::Check));
        const ImportReport &report = wizard.session().checkedOutcome()->report;
        QCOMPARE(report.read, 32'530);
        QCOMPARE(report.read, report.added + report.updated + report.unchanged + report.rejected);
    }

    void droppedTablesAndPlans()
    {
        QCOMPARE(drop({QUrl::fromLocalFile(u"/a/List.CSV"_s)}), (QStringList{u"table"_s, u"/a/List.CSV"_s}));
        QCOMPARE(drop({QUrl::fromLocalFile(u"/a/b.xlsx"_s)}), (QStringList{u"table"_s, u"/a/b.xlsx"_s}));
        QCOMPARE(drop({QUrl::fromLocalFile(u"/a/q1.talbook"_s)}), (QStringList{u"plan"_s, u"/a/q1.talbook"_s}));
        QCOMPARE(drop({QUrl::fromLocalFile(u"/a/picture.png"_s)}), QStringList());
        QCOMPARE(drop({QUrl(u"https://example.com/a.csv"_s)}), QStringList());
        QCOMPARE(drop({QUrl::fromLocalFile(u"/a/1.csv"_s), QUrl::fromLocalFile(u"/a/2.csv"_s)}), QStringList());
    }
};

QTEST_MAIN(TestImportFiles)
#include "test_import_files.moc"
