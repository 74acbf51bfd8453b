#include "tests/support/next_job.h"
#include "tests/support/plan_text.h"
#include "tests/support/small_disk.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/backups_dialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/shortcut_help.h"
#include "ui/shell/start_page.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSysInfo>
#include <QTableWidget>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What happens to files, as a person meets it in the window.
class TestSafety : public QObject
{
    Q_OBJECT

private:
    static void addAccount(WindowFixture &fixture, const QString &name)
    {
        const auto done = fixture.document.run(u"Add "_s + name, [&name](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = name});
            return {};
        });
        TALBOOK_VERIFY(done);
    }
    static void save(WindowFixture &fixture)
    {
        fixture.trigger(u"file.save"_s);
        fixture.document.jobs().wait();
    }

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aFileReplacedUnderneathIsNotOverwritten()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        save(fixture);
        const QString other = fixture.folder.file(u"other.talbook"_s);
        {
            const auto theirs = newPlan(fixture.folder, u"other.talbook"_s);
            TALBOOK_VERIFY(theirs->run(u"Add"_s, [](Edit &edit) -> Expected<void> {
                insertAccount(edit, {.name = u"Theirs"_s});
                return {};
            }));
            TALBOOK_VERIFY(theirs->close());
        }
        QVERIFY(QFile::remove(fixture.folder.file()));
        QVERIFY(QFile::copy(other, fixture.folder.file()));
        addAccount(fixture, u"Mine"_s);

        const QString copy = fixture.folder.file(u"mine.talbook"_s);
        fixture.dialogs.choices = {1}; // save mine as a copy
        fixture.dialogs.files = {copy};
        save(fixture);
        QVERIFY(QFile::exists(copy));
        QCOMPARE(fixture.names().size(), 2);

        fixture.dialogs.choices = {2}; // and look at theirs
        save(fixture);
        QCOMPARE(fixture.names(), QStringList{u"Theirs"_s});
    }

    void aFileThatCannotBeWrittenIsSaidAndNothingIsLost()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        save(fixture);
        QVERIFY(QFile::setPermissions(fixture.folder.file(), QFile::ReadOwner));
        addAccount(fixture, u"Bolt"_s);
        fixture.dialogs.choices = {2}; // later
        save(fixture);
        QVERIFY(fixture.dialogs.asked.last().contains(u"plan.talbook"_s));
        QVERIFY(!fixture.document.isPublished());
        QVERIFY(QFile::setPermissions(fixture.folder.file(), QFile::ReadOwner | QFile::WriteOwner));
        save(fixture);
        QVERIFY(fixture.document.isPublished());
        QCOMPARE(fixture.names().size(), 2);
    }

    void aFullDiskIsSaidAndTheSaveSucceedsWithRoom()
    {
        WindowFixture fixture;
        const QString place = fixture.folder.file(u"stick"_s);
        QVERIFY(QDir().mkpath(place));
        SmallDisk disk(place, 4096);
        if (!disk.isMounted())
            QSKIP(qPrintable(disk.whyNot()));
        fixture.dialogs.files = {place + u"/plan.talbook"_s};
        fixture.trigger(u"file.new"_s);
        fixture.document.jobs().wait();
        disk.resize(disk.kilobytesUsed() + 8);
        addAccount(fixture, u"Acme"_s);
        fixture.dialogs.choices = {2}; // later
        save(fixture);
        QVERIFY(fixture.dialogs.asked.last().contains(u"disk is full"_s));
        QVERIFY(!fixture.document.isPublished());
        QVERIFY(fixture.document.saveFailed());
        disk.resize(4096);
        save(fixture);
        QVERIFY(fixture.document.isPublished());
        QVERIFY(!fixture.document.saveFailed());
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
    }

    void aNewPlanUnderATakenNameLeavesTheOpenOneOpen()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const QString open = fixture.document.plan().path();
        fixture.dialogs.files = {open, open};
        for (const QString &command : {u"file.new"_s, u"file.sample"_s}) {
            fixture.dialogs.errors.clear();
            fixture.trigger(command);
            fixture.document.jobs().wait();
            QCOMPARE(fixture.dialogs.errors.size(), 1);
            QVERIFY(fixture.dialogs.errors.first().contains(u"exists already"_s));
            QVERIFY(fixture.document.isOpen());
            QCOMPARE(fixture.document.standings().size(), size_t(1));
        }
        // Nobody is asked whether to replace what is never replaced.
        QCOMPARE(fixture.dialogs.newFiles, QStringList({u"New Plan"_s, u"New Plan"_s, u"New Plan with Sample Data"_s}));
    }

    void aCopyUnderATakenNameIsRefusedAndTheFileStays()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        QFile taken(fixture.folder.file(u"taken.talbook"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
        taken.close();
        fixture.dialogs.newFiles.clear();
        fixture.dialogs.files = {fixture.folder.file(u"taken"_s)}; // the suffix is added
        fixture.trigger(u"file.save_copy"_s);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.dialogs.newFiles, QStringList{u"Save a Copy"_s});
        QCOMPARE(fixture.dialogs.errors, QStringList{u"“taken.talbook” exists already. Choose another name."_s});
        QVERIFY(taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), QByteArray("mine"));
    }

    /// What was found to open is what is shown, whatever becomes of the file meanwhile.
    void aPlanIsReadOnceBeforeTheOneInHandIsLetGo()
    {
        WindowFixture fixture;
        const QString other = fixture.folder.file(u"other.talbook"_s);
        TALBOOK_VERIFY(newPlan(fixture.folder, u"other.talbook"_s)->close());
        fixture.makePlan({u"Acme"_s});
        bool mayLetGo = false;
        fixture.window.files().setGuard([&mayLetGo] { return mayLetGo; });
        fixture.open(other);
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
        TALBOOK_VERIFY(Plan::open(other, fixture.folder.environment(), {})); // nobody holds it
        fixture.window.files().setGuard([&other] { return QFile::rename(other, other + u"~"_s); });
        fixture.open(other);
        QVERIFY2(fixture.dialogs.errors.isEmpty(), qPrintable(fixture.dialogs.errors.join(u'\n')));
        QVERIFY(QFile::rename(other + u"~"_s, other));
        QCOMPARE(fixture.document.plan().path(), other);
        QVERIFY(fixture.document.isEditable());
        QVERIFY(fixture.names().isEmpty());
        fixture.window.files().setGuard({});
    }

    void aPlanChosenTwiceInARowIsOpenedOnce()
    {
        WindowFixture fixture;
        TALBOOK_VERIFY(newPlan(fixture.folder, u"other.talbook"_s)->close());
        for (const bool beside : {false, true}) {
            if (beside) {
                fixture.trigger(u"file.close"_s);
                fixture.document.jobs().wait();
                fixture.makePlan({u"Acme"_s});
            }
            fixture.window.files().openPath(fixture.folder.file(u"other.talbook"_s));
            fixture.open(fixture.folder.file(u"other.talbook"_s));
            QVERIFY(fixture.document.isEditable());
            QCOMPARE(fixture.document.plan().path(), fixture.folder.file(u"other.talbook"_s));
        }
        QVERIFY2(fixture.dialogs.asked == fixture.dialogs.newFiles, qPrintable(fixture.dialogs.asked.join(u'\n')));
    }

    void aPlanOpenElsewhereNamesItsHolderAndIsShownReadOnly()
    {
        WindowFixture fixture;
        const auto holder = newPlan(fixture.folder);
        fixture.dialogs.choices = {0}; // open for reading
        fixture.open(fixture.folder.file());
        QVERIFY(fixture.dialogs.asked.last().contains(QSysInfo::machineHostName()));
        QVERIFY(fixture.window.windowTitle().contains(u"read only"_s));
    }

    void aFileThatIsNoPlanLeavesTheOpenPlanOpen()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        QFile bad(fixture.folder.file(u"bad.talbook"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no plan at all") > 0);
        bad.close();
        for (const QString &name : {u"bad.talbook"_s, u"gone.talbook"_s}) {
            fixture.dialogs.errors.clear();
            fixture.dialogs.files = {fixture.folder.file(name)};
            fixture.trigger(u"file.open"_s);
            fixture.document.jobs().wait();
            QCOMPARE(fixture.dialogs.errors.size(), 1);
            QVERIFY(fixture.document.isOpen());
            QCOMPARE(fixture.document.plan().path(), fixture.folder.file());
            QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
            QCOMPARE(fixture.window.currentPage().id(), u"accounts"_s);
        }
        fixture.trigger(u"edit.undo"_s); // it is the same session, with its steps
        QVERIFY(fixture.names().isEmpty());
    }

    void whoThinksBetterOfAPlanOpenElsewhereStays()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const auto holder = newPlan(fixture.folder, u"held.talbook"_s);
        fixture.dialogs.choices = {1}; // cancel
        fixture.open(fixture.folder.file(u"held.talbook"_s));
        QVERIFY(fixture.dialogs.asked.last().contains(QSysInfo::machineHostName()));
        QVERIFY(fixture.document.isOpen());
        QCOMPARE(fixture.document.plan().path(), fixture.folder.file());
        fixture.dialogs.choices = {0}; // open for reading
        fixture.open(fixture.folder.file(u"held.talbook"_s));
        QCOMPARE(fixture.document.plan().path(), fixture.folder.file(u"held.talbook"_s));
        QVERIFY(fixture.document.isReadOnly());
    }

    void whoThinksBetterOfUnsavedChangesStays()
    {
        WindowFixture fixture;
        {
            const auto left = newPlan(fixture.folder, u"left.talbook"_s);
            TALBOOK_VERIFY(left->run(u"Add"_s, [](Edit &edit) -> Expected<void> {
                insertAccount(edit, {.name = u"Unsaved"_s});
                return {};
            }));
        } // and not closed
        fixture.makePlan({u"Acme"_s});
        fixture.dialogs.choices = {2}; // cancel
        fixture.open(fixture.folder.file(u"left.talbook"_s));
        QVERIFY(fixture.dialogs.asked.last().contains(u"left.talbook"_s));
        QVERIFY(fixture.document.isOpen());
        QCOMPARE(fixture.document.plan().path(), fixture.folder.file());
        fixture.dialogs.choices = {0}; // restore them
        fixture.open(fixture.folder.file(u"left.talbook"_s));
        fixture.trigger(u"page.accounts"_s);
        QCOMPARE(fixture.names(), QStringList{u"Unsaved"_s});
        fixture.open(fixture.folder.file()); // what was open had been saved
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
    }

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
        save(fixture);
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

    void thePlanInHandIsReadAnewWhereItIsChosenAgain()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.open(fixture.folder.file());
        QVERIFY2(fixture.dialogs.errors.isEmpty(), qPrintable(fixture.dialogs.errors.join(u'\n')));
        QVERIFY(fixture.document.isEditable());
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
    }

    void theBackupsHaveOneWindowAndTheirPlansAnEnding()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        save(fixture);
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
        save(fixture);
        fixture.trigger(u"file.backups"_s);
        auto *dialog = fixture.window.findChild<BackupsDialog *>();
        dialog->backUpNow();
        fixture.document.jobs().wait();
        addAccount(fixture, u"Bolt"_s);
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

    void theHelpHasTheKeysOfEveryPage()
    {
        WindowFixture fixture;
        fixture.trigger(u"help.shortcuts"_s);
        const auto *keys = fixture.window.findChild<ShortcutHelp *>()->findChild<QTableWidget *>();
        QSet<QString> places;
        QSet<QString> rows;
        for (int row = 0; row < keys->rowCount(); ++row) {
            places.insert(keys->item(row, 0)->text());
            const QString told = keys->item(row, 0)->text() + u'/' + keys->item(row, 2)->text();
            QVERIFY2(!rows.contains(told), qPrintable(told)); // one meaning a place
            rows.insert(told);
        }
        for (const QString &place :
             {u"Account in full"_s, u"Committee chart"_s, u"Timeline"_s, u"Matrix"_s, u"Budget"_s, u"In tables"_s})
            QVERIFY2(places.contains(place), qPrintable(place));
    }

    void closingWhatCannotBeSavedKeepsItForNextTime()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        save(fixture);
        QVERIFY(QFile::setPermissions(fixture.folder.file(), QFile::ReadOwner));
        addAccount(fixture, u"Bolt"_s);
        fixture.dialogs.choices = {1}; // stay
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        QVERIFY(fixture.document.isOpen());
        fixture.dialogs.choices = {0}; // close all the same
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        QVERIFY(!fixture.document.isOpen());
        QVERIFY(QFile::setPermissions(fixture.folder.file(), QFile::ReadOwner | QFile::WriteOwner));
        fixture.dialogs.choices = {0}; // restore
        fixture.open(fixture.folder.file());
        QCOMPARE(fixture.names().size(), 2);
    }

    void aBackupIsComparedRestoredAndTheRestoringUndone()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        save(fixture);
        BackupsDialog dialog(fixture.document, fixture.dialogs);
        dialog.backUpNow();
        fixture.document.jobs().wait();
        addAccount(fixture, u"Bolt"_s);
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
        save(fixture);
        BackupsDialog dialog(fixture.document, fixture.dialogs);
        dialog.backUpNow();
        fixture.document.jobs().wait();
        addAccount(fixture, u"Bolt"_s);
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

    void plansOpenedLastAreOfferedAtTheStart()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        QCOMPARE(recentFiles().value(0), fixture.folder.file());
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        QCoreApplication::processEvents();
        QPushButton *recent = nullptr;
        for (QPushButton *button : fixture.window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleDescription() == fixture.folder.file())
                recent = button;
        }
        QVERIFY(recent);
        recent->click();
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
    }

    void plansOpenedLastAreInTheMenuAndThePalette()
    {
        WindowFixture fixture;
        QSettings().remove(u"recent"_s);
        QMenu *menu = fixture.window.commands().action(u"file.recent"_s)->menu();
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->actions().first()->isEnabled()); // says that there is none
        fixture.makePlan({u"Acme"_s});
        const QString gone = fixture.folder.file(u"R&D.talbook"_s);
        rememberFile(gone);
        Q_EMIT menu->aboutToShow();
        QStringList entries;
        for (const QAction *entry : menu->actions())
            entries.append(entry->text());
        QCOMPARE(entries, (QStringList{u"&1 R&&D"_s, u"&2 plan"_s}));
        menu->actions().first()->trigger(); // what is gone is told and forgotten, and the plan stays
        fixture.document.jobs().wait();
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY(fixture.document.isOpen());
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        menu->actions().first()->trigger();
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});

        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        fixture.trigger(u"view.palette"_s);
        QTest::keyClicks(&fixture.window.palette().field(), u"plan"_s);
        const PaletteModel &found = fixture.window.palette().model();
        QStringList headings;
        for (int row = 0; row < found.rowCount(); ++row) {
            if (found.isHeading(row))
                headings.append(found.index(row).data().toString());
        }
        QCOMPARE(headings.last(), u"Plans opened last"_s);
        while (fixture.window.palette().findChild<QListView *>()->currentIndex().row() < found.rowCount() - 1)
            QTest::keyClick(&fixture.window.palette().field(), Qt::Key_Down);
        QTest::keyClick(&fixture.window.palette().field(), Qt::Key_Return);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
    }

    void twoPlansOfOneNameAreToldApartByTheirFolders()
    {
        const QStringList files{u"/north/2027.talbook"_s, u"/south/2027.talbook"_s, u"/south/plan.talbook"_s};
        QCOMPARE(recentTitle(files[0], files), u"2027 (north)"_s);
        QCOMPARE(recentTitle(files[2], files), u"plan"_s);
    }

    void aPlanThatIsGoneIsForgotten()
    {
        WindowFixture fixture;
        rememberFile(fixture.folder.file(u"gone.talbook"_s));
        fixture.open(fixture.folder.file(u"gone.talbook"_s));
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY(!recentFiles().contains(fixture.folder.file(u"gone.talbook"_s)));
    }
};

QTEST_MAIN(TestSafety)
#include "test_safety.moc"
