#include "tests/support/next_job.h"
#include "tests/support/plan_text.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/backups_dialog.h"
#include "ui/shell/shortcut_help.h"

#include <QDir>
#include <QFileIconProvider>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Earlier states of a plan: looked at, compared and restored in the window.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void thePlanInHandStaysWhereTheOtherCannotBeRestored()
    {
        WindowFixture fixture;
        const QString left = fixture.folder.file(u"left.talbook"_s);
        for (const int answer : {0, 1}) { // restore them, set them aside
            {
                const auto plan = newPlan(fixture.folder, u"left.talbook"_s);
                TALBOOK_VERIFY(plan->run(u"Add"_s, [](Edit &edit) -> Expected<void> {
                    insertAccount(edit, {.name = u"Unsaved"_s});
                    return {};
                }));
            } // and not closed
            if (!fixture.document.isOpen())
                fixture.makePlan({u"Acme"_s});
            fixture.dialogs.errors.clear();
            fixture.dialogs.choices = {answer};
            std::unique_ptr<Plan> other; // somebody opens it while the question stands
            fixture.dialogs.meanwhile = [&] {
                auto opened = Plan::open(left, fixture.folder.environment(), {.leftover = LeftoverWork::Recover});
                TALBOOK_VERIFY(opened);
                other = std::move(*opened);
            };
            fixture.open(left);
            QVERIFY(fixture.dialogs.asked.last().contains(u"left.talbook"_s));
            QVERIFY(fixture.document.isOpen());
            QCOMPARE(fixture.document.plan().path(), fixture.folder.file());
            QVERIFY(fixture.document.isEditable());
            QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
            TALBOOK_VERIFY(other->close());
            other.reset();
            QVERIFY(QFile::remove(left));
        }
        fixture.trigger(u"edit.undo"_s); // it is the same session, with its steps
        QVERIFY(fixture.names().isEmpty());
    }

    void whatWasRestoredWaitsWhereThePlanInHandIsNotLetGo()
    {
        WindowFixture fixture;
        const QString left = fixture.folder.file(u"left.talbook"_s);
        {
            const auto plan = newPlan(fixture.folder, u"left.talbook"_s);
            TALBOOK_VERIFY(plan->run(u"Add"_s, [](Edit &edit) -> Expected<void> {
                insertAccount(edit, {.name = u"Unsaved"_s});
                return {};
            }));
        } // and not closed
        fixture.makePlan({u"Acme"_s});
        fixture.save();
        bool mayLetGo = false;
        fixture.window.files().setGuard([&mayLetGo] { return mayLetGo; });
        fixture.dialogs.choices = {0}; // restore them
        fixture.open(left);
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
        mayLetGo = true;
        fixture.dialogs.choices = {0};
        fixture.open(left);
        fixture.trigger(u"page.accounts"_s);
        QCOMPARE(fixture.names(), QStringList{u"Unsaved"_s});
    }

    void theBackupsHaveOneWindowAndTheirPlansAnEnding()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.save();
        fixture.trigger(u"file.backups"_s);
        fixture.trigger(u"file.backups"_s);
        QCOMPARE(fixture.window.findChildren<BackupsDialog *>().size(), 1);
        auto *dialog = fixture.window.findChild<BackupsDialog *>();
        dialog->backUpNow();
        fixture.document.jobs().wait();
        fixture.dialogs.files = {fixture.folder.file(u"kept"_s)};
        dialog->saveAs();
        fixture.document.jobs().wait();
        QVERIFY(QFile::exists(fixture.folder.file(u"kept.talbook"_s)));
        QVERIFY(!QFile::exists(fixture.folder.file(u"kept"_s)));
    }

    void aStepIsTakenBackByItsKeysWhileTheBackupsAreShown()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.save();
        fixture.trigger(u"file.backups"_s);
        auto *dialog = fixture.window.findChild<BackupsDialog *>();
        dialog->backUpNow();
        fixture.document.jobs().wait();
        fixture.addAccount(u"Bolt"_s);
        dialog->list().setCurrentCell(-1, -1);
        dialog->list().setCurrentCell(0, 0);
        fixture.document.jobs().wait();
        QCOMPARE(dialog->comparison().item(0, 2)->text(), u"2"_s);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
        QCOMPARE(dialog->comparison().item(0, 1)->text(), u"1"_s);
        QCOMPARE(dialog->comparison().item(0, 2)->text(), u"1"_s);
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names().size(), 2);
        QCOMPARE(dialog->comparison().item(0, 2)->text(), u"2"_s);
    }

    /// Qt asks for them under a name that its own Russian does not have.
    void theFileDialogSpeaksTheLanguageToo()
    {
        WindowFixture fixture;
        const auto folder = [] {
            return QCoreApplication::translate("QAbstractFileIconProvider", "Folder", "All other platforms");
        };
        fixture.window.setLanguage(Language::Russian);
        QCOMPARE(folder(), u"Папка"_s);
        QCOMPARE(QFileIconProvider().type(QFileInfo(QDir::tempPath())), u"Папка"_s);
        fixture.window.setLanguage(Language::English);
        QCOMPARE(folder(), u"Folder"_s);
    }

    void theHelpAndTheBackupsSpeakTheLanguageThatIsChosenMeanwhile()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"help.shortcuts"_s);
        fixture.trigger(u"file.backups"_s);
        auto *help = fixture.window.findChild<ShortcutHelp *>();
        auto *backups = fixture.window.findChild<BackupsDialog *>();
        QVERIFY(help && backups);
        const auto *keys = help->findChild<QTableWidget *>();
        QCOMPARE(keys->horizontalHeaderItem(2)->text(), u"Keys"_s);
        const int rows = keys->rowCount();
        fixture.window.setLanguage(Language::Russian);
        QCoreApplication::processEvents();
        QCOMPARE(help->windowTitle(), u"Сочетания клавиш"_s);
        QCOMPARE(keys->rowCount(), rows);
        QCOMPARE(keys->item(0, 0)->text(), u"Файл"_s);
        QCOMPARE(backups->windowTitle(), u"Резервные копии «plan»"_s);
        QCOMPARE(backups->comparison().horizontalHeaderItem(2)->text(), u"Сейчас"_s);
        fixture.window.setLanguage(Language::English);
        QCoreApplication::processEvents();
        QCOMPARE(keys->item(0, 0)->text(), u"File"_s);
        QCOMPARE(backups->restoreButton().text(), u"&Restore"_s);
    }

    void aBackupIsComparedRestoredAndTheRestoringUndone()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.save();
        BackupsDialog dialog(fixture.document, fixture.dialogs);
        dialog.backUpNow();
        fixture.document.jobs().wait();
        fixture.addAccount(u"Bolt"_s);
        fixture.document.jobs().wait();
        dialog.list().setCurrentCell(-1, -1);
        dialog.list().setCurrentCell(0, 0);
        fixture.document.jobs().wait();
        QCOMPARE(dialog.comparison().item(0, 0)->text(), u"Accounts"_s);
        QCOMPARE(dialog.comparison().item(0, 1)->text(), u"1"_s);
        QCOMPARE(dialog.comparison().item(0, 2)->text(), u"2"_s);
        QVERIFY(dialog.restoreButton().isEnabled());
        dialog.restoreButton().click();
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
        bool told = false; // and not taken away by the comparison that follows
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told = told || label->text().startsWith(u"Restored.");
        QVERIFY(told);
        fixture.trigger(u"edit.undo"_s);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names().size(), 2);
    }

    void aStoppedRestoringLeavesThePlanAsItWas()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.save();
        BackupsDialog dialog(fixture.document, fixture.dialogs);
        dialog.backUpNow();
        fixture.document.jobs().wait();
        fixture.addAccount(u"Bolt"_s);
        fixture.document.jobs().wait();
        dialog.list().setCurrentCell(-1, -1);
        dialog.list().setCurrentCell(0, 0);
        fixture.document.jobs().wait();
        const QByteArray before = fingerprint(fixture.document.plan());
        stopNextJob(fixture.document.jobs());
        dialog.restoreButton().click();
        fixture.document.jobs().wait();
        QVERIFY(fingerprint(fixture.document.plan()) == before);
        QCOMPARE(fixture.names().size(), 2);
        QVERIFY(dialog.restoreButton().isEnabled()); // to try again
        bool told = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told = told || label->text() == u"Cancelled; nothing was changed.";
        QVERIFY(told);
    }
};

QTEST_MAIN(TestBackups)
#include "test_backups.moc"
