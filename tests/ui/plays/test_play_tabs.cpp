#include "tests/ui/plays/plays_fixture.h"

#include "tests/support/records.h"
#include "tests/ui/accounts/document_fixture.h"
#include "ui/accounts/account_chooser.h"
#include "ui/accounts/field_frame.h"
#include "ui/accounts/record_rows.h"
#include "ui/plays/asset_dialog.h"
#include "ui/plays/content_grid.h"
#include "ui/plays/content_tab.h"
#include "ui/plays/message_preview.h"
#include "ui/plays/messages_tab.h"
#include "ui/plays/personas_tab.h"
#include "ui/plays/text_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QTextEdit>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Rows of the grid: economic buyer, technical buyer, champion…; columns: awareness, consideration, decision.
class TabsWindow : public PlaysWindow
{
public:
    ContentTab &content()
    {
        page().showPart(PlaysPage::Content);
        return page().content();
    }
    MessagesTab &messages()
    {
        page().showPart(PlaysPage::Messages);
        return page().messages();
    }
    PersonasTab &personas()
    {
        page().showPart(PlaysPage::Personas);
        return page().personas();
    }
    AssetId addOne(const QString &name, const QString &role, const QString &stage, const QString &language = {})
    {
        AssetId id;
        edit([&](Edit &edit) -> Expected<void> {
            Asset asset;
            asset.name = name;
            asset.kind = u"roi_calculator"_s;
            asset.language = language;
            asset.places = {{role, stage}};
            const auto added = addAsset(edit, asset);
            TALBOOK_TRY(added);
            id = *added;
            return {};
        });
        return id;
    }
};

} // namespace

class TestPlayTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { startInterface(); }

    void aCellWithoutAssetsIsAGap()
    {
        TabsWindow window;
        window.addOne(u"Payback sheet"_s, u"economic_buyer"_s, u"consideration"_s);
        ContentGridModel &grid = window.content().gridModel();
        QAbstractItemModelTester tester(&grid);
        QCOMPARE(grid.rowCount(), 6);
        QCOMPARE(grid.columnCount(), 3);
        QVERIFY(grid.index(0, 0).data(ContentGridModel::GapRole).toBool());
        QCOMPARE(grid.index(0, 0).data().toString(), u"Gap: nothing yet"_s);
        QVERIFY(!grid.index(0, 1).data(ContentGridModel::GapRole).toBool());
        QVERIFY(grid.index(0, 1).data().toString().startsWith(u"1 asset"_s));
        QVERIFY(grid.index(0, 1).data(ContentGridModel::KindsRole).toString().contains(u"ROI calculator"_s));
        QCOMPARE(unnamedControl(window.window), QString());
    }

    void theChosenCellSaysWhatIsListed()
    {
        TabsWindow window;
        window.addOne(u"Payback sheet"_s, u"economic_buyer"_s, u"consideration"_s);
        window.addOne(u"Other"_s, u"champion"_s, u"decision"_s);
        ContentTab &tab = window.content();
        QCOMPARE(tab.rows().rowCount(), 2);
        tab.grid().choose(2, 2);
        QCOMPARE(tab.rows().rowCount(), 1);
        QCOMPARE(tab.rows().index(0, 0).data().toString(), u"Other"_s);
        QTest::keyClick(&tab.grid(), Qt::Key_Escape);
        QCOMPARE(tab.rows().rowCount(), 2);
    }

    void theLanguageFilters()
    {
        TabsWindow window;
        window.addOne(u"Sheet"_s, u"economic_buyer"_s, u"consideration"_s, u"en"_s);
        window.addOne(u"Лист"_s, u"economic_buyer"_s, u"consideration"_s, u"ru"_s);
        ContentTab &tab = window.content();
        QCOMPARE(tab.languageBox().count(), 3);
        tab.languageBox().setCurrentIndex(2);
        Q_EMIT tab.languageBox().activated(2);
        QCOMPARE(tab.rows().rowCount(), 1);
        QCOMPARE(tab.rows().index(0, 0).data().toString(), u"Лист"_s);
    }

    void useIsCounted()
    {
        TabsWindow window;
        window.addOne(u"Sheet"_s, u"economic_buyer"_s, u"consideration"_s);
        window.edit([&](Edit &edit) -> Expected<void> {
            insertActivity(edit, window.document.standings().accounts()[0].id.value, u"email_sent"_s, 1,
                           QDate(2027, 2, 1));
            return edit.database().execute("UPDATE activity SET asset = 'sheet'");
        });
        ContentTab &tab = window.content();
        QCOMPARE(tab.rows().index(0, 6).data().toString(), u"1"_s);
        QCOMPARE(tab.rows().index(0, 7).data().toString(), u"1"_s);
        QCOMPARE(tab.rows().index(0, 9).data().toString(), u"1 Feb 2027"_s);
    }

    void anAssetIsAddedChangedAndRemoved()
    {
        TabsWindow window;
        const QByteArray before = window.contents();
        ContentTab &tab = window.content();
        tab.grid().choose(1, 0);
        answer<AssetDialog>([](AssetDialog &dialog) {
            QVERIFY(dialog.place(1, 0).isChecked());
            dialog.accept();
            QVERIFY(dialog.isVisible() && dialog.fault().isVisible()); // it has no name
            dialog.nameField().setEditText(u"Blueprint"_s);
            dialog.accept();
        });
        QTest::keyClick(&tab.grid(), Qt::Key_Return);
        QCOMPARE(tab.rows().rowCount(), 1);
        QVERIFY(!tab.gridModel().index(1, 0).data(ContentGridModel::GapRole).toBool());
        answer<AssetDialog>([](AssetDialog &dialog) {
            dialog.nameField().setEditText(u"Blue sheet"_s);
            dialog.accept();
        });
        QTest::keyClick(&tab.table(), Qt::Key_Return);
        QCOMPARE(tab.rows().index(0, 0).data().toString(), u"Blue sheet"_s);
        QTest::keyClick(&tab.table(), Qt::Key_Delete);
        QCOMPARE(tab.rows().rowCount(), 0);
        for (int i = 0; i < 3; ++i)
            window.undo();
        QCOMPARE(window.contents(), before);
    }

    void templatesAreListedByRole()
    {
        TabsWindow window;
        MessagesTab &tab = window.messages();
        const int all = tab.rows().rowCount();
        QVERIFY(all >= 32);
        tab.roleFilter().setCurrentIndex(3); // champion
        Q_EMIT tab.roleFilter().activated(3);
        QVERIFY(tab.rows().rowCount() > 0 && tab.rows().rowCount() < all);
        for (int row = 0; row < tab.rows().rowCount(); ++row) {
            const QString role = tab.rows().index(row, 1).data().toString();
            QVERIFY2(role == u"Champion" || role == u"Any role", qPrintable(role));
        }
        QCOMPARE(unnamedControl(window.window), QString());
    }

    void templatesTellTheirLanguageAndAreSortedByIt()
    {
        TabsWindow window;
        MessagesTab &tab = window.messages();
        const auto languages = [&tab] {
            QStringList all;
            for (int row = 0; row < tab.rows().rowCount(); ++row)
                all.append(tab.rows().index(row, 3).data().toString());
            return all;
        };
        QCOMPARE(tab.rows().headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Language"_s);
        QVERIFY(!tab.list().isColumnHidden(3)); // however narrow the list is
        const QString chosen = tab.current()->preset;
        Q_EMIT tab.list().sortHeader()->sortRequested({{3, Qt::AscendingOrder}});
        const QStringList sorted = languages();
        QCOMPARE(sorted.first(), u"English"_s);
        QCOMPARE(sorted.last(), u"Русский"_s);
        QVERIFY(std::ranges::is_sorted(sorted));
        QCOMPARE(tab.current()->preset, chosen);
        QCOMPARE(tab.list().currentIndex().data().toString(), tab.current()->name);
        QComboBox &filter = tab.languageFilter();
        filter.setCurrentIndex(filter.findData(u"ru"_s));
        Q_EMIT filter.activated(filter.currentIndex());
        QCOMPARE(tab.rows().rowCount(), sorted.count(u"Русский"_s));
        QCOMPARE(languages().count(u"Русский"_s), tab.rows().rowCount());
        window.window.setLanguage(Language::Russian);
        QCoreApplication::processEvents();
        QCOMPARE(tab.rows().headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Язык"_s);
        window.window.setLanguage(Language::English);
        QCoreApplication::processEvents();
    }

    void thePreviewMarksWhatTheChosenPersonLacks()
    {
        TabsWindow window;
        const qint64 acme = window.document.standings().accounts()[0].id.value;
        window.edit([&](Edit &edit) -> Expected<void> {
            const ContactId vera{insertContact(edit, acme, u"Vera Stone"_s, u"champion"_s, {})};
            return edit.database().execute("UPDATE contact SET seniority = 'vp' WHERE id = ?", vera);
        });
        MessagesTab &tab = window.messages();
        tab.preview().accountField().setAccount(AccountId{acme});
        tab.subjectField().clear();
        tab.bodyField().setPlainText(u"{{contact.seniority}} / {{contact.linkedin}} / {{contact.interests}}"_s);
        QCOMPARE(tab.preview().contactBox().currentText(), u"Vera Stone"_s);
        QCOMPARE(tab.preview().text().toPlainText(), u"Vice president / ‹LinkedIn profile› / ‹Content interests›"_s);
        QCOMPARE(tab.preview().remark().text(), u"▲ Nobody has entered: LinkedIn profile, Content interests"_s);
        // As a whole the account has no level: that is marked too.
        tab.preview().contactBox().setCurrentIndex(0);
        Q_EMIT tab.preview().contactBox().activated(0);
        QVERIFY(tab.preview().text().toPlainText().startsWith(u"‹Seniority› / "_s));
        QStringList offered;
        Q_EMIT tab.variableMenu().aboutToShow();
        for (const QAction *action : tab.variableMenu().actions())
            offered.append(action->data().toString());
        for (const QString &variable :
             {u"contact.seniority"_s, u"contact.linkedin"_s, u"contact.linkedin_activity"_s, u"contact.interests"_s})
            QVERIFY2(offered.contains(variable), qPrintable(variable));
    }

    void theAccountFieldSpeaksTheLanguageThatIsChosenMeanwhile()
    {
        TabsWindow window;
        const QLineEdit &field = window.messages().preview().accountField();
        QCOMPARE(field.placeholderText(), u"A few letters of its name"_s);
        const QString account = field.text();
        window.window.setLanguage(Language::Russian);
        QCoreApplication::processEvents();
        QCOMPARE(field.placeholderText(), u"Несколько букв названия"_s);
        QCOMPARE(field.text(), account);
        window.window.setLanguage(Language::English);
        QCoreApplication::processEvents();
        QCOMPARE(field.placeholderText(), u"A few letters of its name"_s);
    }

    void aTemplateIsEditedWithVariablesAndRestored()
    {
        TabsWindow window;
        MessagesTab &tab = window.messages();
        const QByteArray before = window.contents();
        const QString name = tab.current()->name;
        tab.bodyField().setFocus();
        tab.bodyField().selectAll();
        QTest::keyClicks(&tab.bodyField(), u"Dear "_s);
        Q_EMIT tab.variableMenu().aboutToShow();
        for (QAction *action : tab.variableMenu().actions()) {
            if (action->data().toString() == u"account.name")
                action->trigger();
        }
        QCOMPARE(tab.bodyField().text(), u"Dear {{account.name}}"_s);
        tab.settle();
        QVERIFY(tab.current()->isChangedPreset());
        QCOMPARE(tab.current()->body, u"Dear {{account.name}}"_s);
        QCOMPARE(window.document.undoTitle(), u"Change the template “%1”"_s.arg(name));
        tab.remove();
        QVERIFY(!tab.current()->isChangedPreset());
        window.undo();
        QVERIFY(tab.current()->isChangedPreset());
        window.undo();
        QCOMPARE(window.contents(), before);
        QVERIFY(tab.bodyField().text() != u"Dear {{account.name}}"_s);
    }

    void thePreviewMarksWhatIsMissingAndUnknown()
    {
        TabsWindow window;
        MessagesTab &tab = window.messages();
        tab.preview().accountField().setAccount(window.document.standings().accounts()[0].id);
        tab.subjectField().clear();
        tab.bodyField().setPlainText(u"{{account.name}} {{account.industry}} {{account.moon}}"_s);
        const QString text = tab.preview().text().toPlainText();
        QVERIFY2(text.contains(u"Acme ‹"_s), qPrintable(text));
        QVERIFY2(text.contains(u"{{account.moon}}"_s), qPrintable(text));
        QTextCursor cursor(tab.preview().text().document());
        cursor.movePosition(QTextCursor::End);
        QVERIFY(cursor.charFormat().fontStrikeOut());
        const QString remark = tab.preview().remark().text();
        QVERIFY2(remark.contains(u"▲ Nobody has entered"_s) && remark.contains(u"✕ No such variable"_s),
                 qPrintable(remark));
        tab.preview().copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Acme ‹"_s));
    }

    void templatesAreMadeCopiedAndRemoved()
    {
        TabsWindow window;
        MessagesTab &tab = window.messages();
        const QByteArray before = window.contents();
        const int all = tab.rows().rowCount();
        tab.add();
        QCOMPARE(tab.rows().rowCount(), all + 1);
        QCOMPARE(tab.nameField().text(), u"New template"_s);
        tab.duplicate();
        QCOMPARE(tab.rows().rowCount(), all + 2);
        tab.remove();
        QCOMPARE(tab.rows().rowCount(), all + 1);
        for (int i = 0; i < 3; ++i)
            window.undo();
        QCOMPARE(window.contents(), before);
    }

    void aPersonaIsEditedAndRestored()
    {
        TabsWindow window;
        PersonasTab &tab = window.personas();
        const QByteArray before = window.contents();
        TextField &concerns = tab.field(PersonasTab::Concerns);
        const QString shipped = concerns.text();
        QVERIFY(!shipped.isEmpty());
        QVERIFY(!tab.restoreButton().isEnabled());
        concerns.setFocus();
        concerns.selectAll();
        QTest::keyClicks(&concerns, u"Price"_s);
        tab.list().setFocus();
        QVERIFY(tab.restoreButton().isEnabled());
        window.undo();
        QCOMPARE(window.contents(), before);
        QCOMPARE(concerns.text(), shipped);
        window.document.redo([](const Expected<void> &) {});
        QCOMPARE(concerns.text(), u"Price"_s);
        QTest::mouseClick(&tab.restoreButton(), Qt::LeftButton);
        QCOMPARE(concerns.text(), shipped);
        QCOMPARE(unnamedControl(window.window), QString());
    }

    void whatWasWrittenInOneBoxIsUndoneFromAnother()
    {
        TabsWindow window;
        PersonasTab &tab = window.personas();
        const QByteArray before = window.contents();
        TextField &concerns = tab.field(PersonasTab::Concerns);
        TextField &focus = tab.field(PersonasTab::Focus);
        const QString worries = concerns.text(), topics = focus.text();
        const auto type = [](TextField &field, const QString &text) {
            field.setFocus();
            field.selectAll();
            QTest::keyClicks(&field, text);
        };
        type(concerns, u"Price"_s);
        type(focus, u"Returns"_s);
        QTest::keyClick(&focus, Qt::Key_Z, Qt::ControlModifier); // what is typed here
        QVERIFY(focus.text() != u"Returns"_s);
        QCOMPARE(concerns.text(), u"Price"_s);
        while (focus.document()->isUndoAvailable())
            focus.undo();
        QCOMPARE(focus.text(), topics);
        QTest::keyClick(&focus, Qt::Key_Z, Qt::ControlModifier); // what is stored from the other one
        window.document.jobs().wait();
        QCOMPARE(concerns.text(), worries);
        QCOMPARE(window.contents(), before);
        QVERIFY(qobject_cast<FieldFrame *>(focus.parentWidget())); // it shows where the keyboard is
    }
};

QTEST_MAIN(TestPlayTabs)
#include "test_play_tabs.moc"
