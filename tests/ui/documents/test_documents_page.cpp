#include "tests/ui/shell/window_fixture.h"

#include "ui/accounts/account_chooser.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/accounts_table.h"
#include "ui/documents/document_options.h"
#include "ui/documents/document_preview.h"
#include "ui/documents/documents_page.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// The window on the Documents page of a plan with two accounts; documents go into a folder of their own.
class DocumentsWindow : public WindowFixture
{
public:
    DocumentsWindow()
    {
        makePlan({u"Acme"_s, u"Bolt & <i>Sons</i>"_s});
        trigger(u"page.documents"_s);
        page().options().setFolder(out.filePath(u"made"_s));
        settle();
    }

    DocumentsPage &page() { return window.documentsPage(); }
    QString shown() { return page().preview().browser().toPlainText(); }
    QString state(const QString &kind)
    {
        const QAbstractItemModel &rows = *page().list().model();
        return rows.index(int(documentIds().indexOf(kind)), 1).data().toString();
    }
    void choose(const QString &kind)
    {
        page().choose(kind);
        settle();
    }
    void settle() { document.jobs().wait(); }
    QStringList written() { return QDir(out.filePath(u"made"_s)).entryList(QDir::Files, QDir::Name); }
    AccountId account(const QString &name)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row, 0).data().toString() == name)
                return model().accountAt(row);
        }
        return {};
    }

    QTemporaryDir out;
};

} // namespace

class TestDocumentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void everyKindOfDocumentIsListed()
    {
        DocumentsWindow fixture;
        QCOMPARE(fixture.page().list().model()->rowCount(), int(documentIds().size()));
        QCOMPARE(fixture.state(u"account-plan"_s), u"not written yet"_s);
        QCOMPARE(fixture.state(u"campaign-brief"_s), u"–"_s); // there is no campaign
    }

    void thePreviewIsTheDocumentOfTheChosenAccount()
    {
        DocumentsWindow fixture;
        fixture.choose(u"account-plan"_s);
        fixture.document.setCurrentAccount(fixture.account(u"Bolt & <i>Sons</i>"_s));
        fixture.settle();
        QVERIFY2(fixture.shown().startsWith(u"Account plan: Bolt & <i>Sons</i>\n"_s), qPrintable(fixture.shown()));
        QVERIFY(!fixture.shown().contains(u"talbook:begin"_s));
        fixture.page().options().setLanguage(Language::Russian);
        fixture.settle();
        QVERIFY2(fixture.shown().contains(u"Краткое резюме"_s), qPrintable(fixture.shown()));
    }

    void theArrowsGoFromOneToTheNext()
    {
        DocumentsWindow fixture;
        fixture.choose(u"account-selection-criteria"_s);
        fixture.window.activateWindow();
        fixture.page().takeFocus();
        QTest::keyClick(&fixture.page().list(), Qt::Key_Down);
        fixture.settle();
        QCOMPARE(fixture.page().chosen(), u"account-plan"_s);
        QVERIFY(fixture.shown().startsWith(u"Account plan: "_s));
    }

    void writingTellsWhatCameOfIt()
    {
        DocumentsWindow fixture;
        fixture.choose(u"account-selection-criteria"_s);
        fixture.trigger(u"documents.write"_s);
        fixture.settle();
        QCOMPARE(fixture.written(), QStringList{u"account-selection-criteria.md"_s});
        QCOMPARE(fixture.page().report(), u"1 new, 0 brought up to date, 0 unchanged."_s);
        QVERIFY2(fixture.page().preview().remark().endsWith(u"Nothing has changed since."_s),
                 qPrintable(fixture.page().preview().remark()));
        fixture.trigger(u"documents.write"_s);
        fixture.settle();
        QCOMPARE(fixture.page().report(), u"0 new, 0 brought up to date, 1 unchanged."_s);
    }

    void aChangeOfThePlanIsToldBesideTheDocument()
    {
        DocumentsWindow fixture;
        fixture.choose(u"account-selection-criteria"_s);
        fixture.trigger(u"documents.write"_s);
        fixture.settle();
        const QString before = fixture.state(u"account-selection-criteria"_s);
        const auto renamed = fixture.document.run(u"Rename"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE account SET name = 'Zenith' WHERE name = 'Acme'");
        });
        QVERIFY(renamed.hasValue());
        fixture.settle();
        QVERIFY2(fixture.state(u"account-selection-criteria"_s) != before, qPrintable(before));
        QVERIFY2(fixture.page().preview().remark().contains(u"Changed since: "_s),
                 qPrintable(fixture.page().preview().remark()));
        fixture.document.undo([](const Expected<void> &) {});
        fixture.settle();
        QCOMPARE(fixture.state(u"account-selection-criteria"_s), before);
    }

    void everyAccountHasItsDocumentWhereThatIsChosen()
    {
        DocumentsWindow fixture;
        fixture.choose(u"account-plan"_s);
        fixture.page().options().setWhich(DocumentOptions::Which::Each);
        fixture.trigger(u"documents.write"_s);
        fixture.settle();
        QCOMPARE(fixture.written().size(), 2);
    }

    void documentsFollowTheWindowsLanguageUntilOneIsChosen()
    {
        DocumentsWindow fixture;
        fixture.choose(u"account-plan"_s);
        fixture.page().options().setWhich(DocumentOptions::Which::Each);
        fixture.window.setLanguage(Language::Russian);
        fixture.settle();
        QVERIFY2(fixture.shown().contains(u"Краткое резюме"_s), qPrintable(fixture.shown()));
        fixture.page().options().setLanguage(Language::Russian);
        fixture.window.setLanguage(Language::English);
        fixture.settle();
        QVERIFY2(fixture.shown().contains(u"Краткое резюме"_s), qPrintable(fixture.shown()));
    }

    void severalKindsAreWrittenTogether()
    {
        DocumentsWindow fixture;
        fixture.choose(u"account-plan"_s);
        QItemSelectionModel &selection = *fixture.page().list().selectionModel();
        selection.select(fixture.page().list().model()->index(0, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(fixture.page().allChosen(), (QStringList{documentIds().front(), u"account-plan"_s}));
        fixture.trigger(u"documents.write"_s);
        fixture.settle();
        QCOMPARE(fixture.written().size(), 2);
        QVERIFY(fixture.written().contains(documentIds().front() + u".md"_s));
        QCOMPARE(fixture.page().allChosen().size(), 2); // and stay selected
    }

    void theAccountsSelectedInTheTableHaveTheirDocuments()
    {
        DocumentsWindow fixture;
        fixture.trigger(u"page.accounts"_s);
        fixture.trigger(u"page.documents"_s);
        fixture.choose(u"account-plan"_s);
        using Which = DocumentOptions::Which;
        const QComboBox &which = fixture.page().options().whichBox();
        QCOMPARE(which.findData(int(Which::Selected)), -1); // none or one is selected
        fixture.trigger(u"page.accounts"_s);
        fixture.window.accountsPage().table().selectAll();
        fixture.trigger(u"page.documents"_s);
        fixture.settle();
        QCOMPARE(which.itemText(which.findData(int(Which::Selected))), u"Selected accounts: 2"_s);
        fixture.page().options().setWhich(Which::Selected);
        fixture.trigger(u"documents.write"_s);
        fixture.settle();
        QCOMPARE(fixture.written().size(), 2);
        fixture.trigger(u"page.accounts"_s);
        fixture.window.accountsPage().table().clearSelection();
        fixture.trigger(u"page.documents"_s);
        fixture.settle();
        QVERIFY(fixture.page().options().which() == Which::One);
    }

    void allAreWrittenInTheChosenForm()
    {
        DocumentsWindow fixture;
        fixture.page().options().setFormat(DocumentFormat::Pdf);
        fixture.trigger(u"documents.write_all"_s);
        fixture.settle();
        QVERIFY(fixture.written().contains(u"abm-strategy-plan.pdf"_s));
        QVERIFY(fixture.written().contains(u"account-plan-Acme.pdf"_s) ||
                fixture.written().contains(u"account-plan-Bolt-i-Sons-i.pdf"_s));
        QVERIFY(fixture.dialogs.errors.isEmpty());
    }

    void aFileThatIsNotTalbooksIsToldAndLeft()
    {
        DocumentsWindow fixture;
        QVERIFY(QDir().mkpath(fixture.out.filePath(u"made"_s)));
        QFile file(fixture.out.filePath(u"made/account-selection-criteria.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Mine alone.\n") > 0);
        file.close();
        fixture.choose(u"account-selection-criteria"_s);
        fixture.trigger(u"documents.write_all"_s);
        fixture.settle();
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY2(fixture.dialogs.errors.front().contains(u"account-selection-criteria.md"_s),
                 qPrintable(fixture.dialogs.errors.front()));
        QCOMPARE(fixture.written(), QStringList{u"account-selection-criteria.md"_s});
        QCOMPARE(fixture.state(u"account-selection-criteria"_s), u"cannot be written"_s);
    }

    void theFolderIsChosenAndRemembered()
    {
        DocumentsWindow fixture;
        fixture.dialogs.files.append(fixture.out.filePath(u"other"_s));
        fixture.trigger(u"documents.folder"_s);
        QCOMPARE(fixture.page().options().folder(), fixture.out.filePath(u"other"_s));
        fixture.page().options().restore();
        QCOMPARE(fixture.page().options().folder(), fixture.out.filePath(u"other"_s));
    }

    void theCopyIsMarkdownWithoutMarks()
    {
        DocumentsWindow fixture;
        fixture.choose(u"account-selection-criteria"_s);
        fixture.trigger(u"documents.copy"_s);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"# Account selection criteria\n"_s), qPrintable(text));
        QVERIFY(!text.contains(u"<!--"_s));
    }

    void withoutACampaignThePageSaysSo()
    {
        DocumentsWindow fixture;
        fixture.choose(u"campaign-brief"_s);
        QVERIFY2(fixture.page().preview().remark().contains(u"No play has been launched yet"_s),
                 qPrintable(fixture.page().preview().remark()));
        QCOMPARE(fixture.shown(), QString());
    }
};

QTEST_MAIN(TestDocumentsPage)
#include "test_documents_page.moc"
