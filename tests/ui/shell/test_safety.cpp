#include "core/plan/plan_lock.h"
#include "tests/support/small_disk.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/shortcut_help.h"

#include <QDir>
#include <QLabel>
#include <QStatusBar>
#include <QSysInfo>
#include <QTableWidget>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What happens to files, as a person meets it in the window.
class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aFileReplacedUnderneathIsNotOverwritten()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.save();
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
        fixture.addAccount(u"Mine"_s);

        const QString copy = fixture.folder.file(u"mine.talbook"_s);
        fixture.dialogs.choices = {1}; // save mine as a copy
        fixture.dialogs.files = {copy};
        fixture.save();
        QVERIFY(QFile::exists(copy));
        QCOMPARE(fixture.names().size(), 2);

        fixture.dialogs.choices = {2}; // and look at theirs
        fixture.save();
        QCOMPARE(fixture.names(), QStringList{u"Theirs"_s});
    }

    void aFileThatCannotBeWrittenIsSaidAndNothingIsLost()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.save();
        QVERIFY(QFile::setPermissions(fixture.folder.file(), QFile::ReadOwner));
        fixture.addAccount(u"Bolt"_s);
        fixture.dialogs.choices = {2}; // later
        fixture.save();
        QVERIFY(fixture.dialogs.asked.last().contains(u"plan.talbook"_s));
        QVERIFY(!fixture.document.isPublished());
        QVERIFY(QFile::setPermissions(fixture.folder.file(), QFile::ReadOwner | QFile::WriteOwner));
        fixture.save();
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
        fixture.addAccount(u"Acme"_s);
        fixture.dialogs.choices = {2}; // later
        fixture.save();
        QVERIFY(fixture.dialogs.asked.last().contains(u"disk is full"_s));
        QVERIFY(!fixture.document.isPublished());
        QVERIFY(fixture.document.saveFailed());
        disk.resize(4096);
        fixture.save();
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
        // The name stays in sight, as long as somebody holds the plan.
        QStringList status;
        for (const QLabel *label : fixture.window.statusBar()->findChildren<QLabel *>())
            status.append(label->text());
        QVERIFY2(status.filter(u"Read only: open at "_s).join(QString()).contains(QSysInfo::machineHostName()),
                 qPrintable(status.join(u'|')));
        QCOMPARE(PlanLock::holderOf(fixture.folder.file(u"nobodys.talbook"_s)), QString());
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
        fixture.save();
        QVERIFY(QFile::setPermissions(fixture.folder.file(), QFile::ReadOwner));
        fixture.addAccount(u"Bolt"_s);
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
};

QTEST_MAIN(TestSafety)
#include "test_safety.moc"
