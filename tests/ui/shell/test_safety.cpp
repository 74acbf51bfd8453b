#include "tests/support/next_job.h"
#include "tests/support/plan_text.h"
#include "tests/support/small_disk.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/backups_dialog.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/start_page.h"

#include <QDir>
#include <QLabel>
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
        fixture.dialogs.choices = {0}; // save mine as a copy
        fixture.dialogs.files = {copy};
        save(fixture);
        QVERIFY(QFile::exists(copy));
        QCOMPARE(fixture.names().size(), 2);

        fixture.dialogs.choices = {1}; // and look at theirs
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
