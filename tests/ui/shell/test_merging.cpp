#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/merge_dialog.h"

#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Two people's copies of one plan, as the second to save meets them in the window.
class TestMerging : public QObject
{
    Q_OBJECT

private:
    static void change(WindowFixture &fixture, const char *sql)
    {
        TALBOOK_VERIFY(fixture.document.run(u"Change"_s, [sql](Edit &edit) { return edit.database().execute(sql); }));
    }

    static void save(WindowFixture &fixture)
    {
        fixture.trigger(u"file.save"_s);
        fixture.document.jobs().wait();
    }

    /// What a colleague makes of the saved plan in a copy.
    static QString colleaguesCopy(WindowFixture &fixture, const char *sql)
    {
        save(fixture);
        const QString path = fixture.folder.file(u"colleague.talbook"_s);
        if (!QFile::copy(fixture.folder.file(), path))
            qFatal("no copy");
        auto plan = Plan::open(path, fixture.folder.environment(), {.access = PlanAccess::Once});
        if (!plan || !(*plan)->run(u"Theirs"_s, [sql](Edit &edit) { return edit.database().execute(sql); }) ||
            !(*plan)->publish())
            qFatal("no change of theirs");
        return path;
    }

    static MergeDialog &opened(WindowFixture &fixture)
    {
        fixture.document.jobs().wait();
        auto *dialog = fixture.window.findChild<MergeDialog *>();
        if (!dialog || !dialog->isVisible())
            qFatal("no window to merge in");
        return *dialog;
    }

    static MergeDialog &merging(WindowFixture &fixture, const QString &path)
    {
        fixture.dialogs.files = {path};
        fixture.trigger(u"file.merge"_s);
        return opened(fixture);
    }

    static QString ownerOf(WindowFixture &fixture, const QString &account)
    {
        return fixture.cell(account, FilterField::Owner).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void whatBothChangedIsChosenByKeyboardAndUndone()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        change(fixture, "UPDATE account SET owner = 'Anna'");
        const QString theirs =
            colleaguesCopy(fixture, "UPDATE account SET owner = CASE name WHEN 'Acme' THEN 'Olga' ELSE 'Oleg' END");
        change(fixture, "UPDATE account SET owner = 'Maria' WHERE name = 'Acme'");
        MergeDialog &dialog = merging(fixture, theirs);
        QTreeWidget &questions = dialog.questions();
        QCOMPARE(questions.topLevelItemCount(), 1);
        QCOMPARE(questions.topLevelItem(0)->text(0), u"Acme"_s);
        QCOMPARE(questions.topLevelItem(0)->childCount(), 1);
        const QTreeWidgetItem &question = *questions.topLevelItem(0)->child(0);
        QCOMPARE(question.text(1) + question.text(2) + question.text(3), u"AnnaMariaOlga"_s);
        QVERIFY(!dialog.mergeButton().isEnabled());
        QVERIFY(dialog.text().contains(u"1 record"_s)); // Bolt, which mine did not touch

        QTest::keyClick(&questions, Qt::Key_Right);
        QVERIFY(dialog.mergeButton().isEnabled());
        QTest::keyClick(&questions, Qt::Key_Left);
        QTest::keyClick(&questions, Qt::Key_Right);
        dialog.mergeButton().click();
        fixture.document.jobs().wait();
        QCOMPARE(ownerOf(fixture, u"Acme"_s), u"Olga"_s);
        QCOMPARE(ownerOf(fixture, u"Bolt"_s), u"Oleg"_s);
        dialog.reject();
        fixture.trigger(u"edit.undo"_s);
        fixture.document.jobs().wait();
        QCOMPARE(ownerOf(fixture, u"Acme"_s), u"Maria"_s);
        QCOMPARE(ownerOf(fixture, u"Bolt"_s), u"Anna"_s);
    }

    /// A person, and what was done with one, stands under the account.
    void aPersonIsAskedAboutUnderTheAccount()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        change(fixture, "INSERT INTO contact(id, account_id, name) SELECT 11, id, 'Ann Lee' FROM account");
        change(fixture, "INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) "
                        "SELECT 31, id, 11, '2026-01-15', 'meeting', 'inbound', 1 FROM account");
        const QString theirs = colleaguesCopy(fixture, "UPDATE contact SET title = 'CTO'");
        {
            auto plan = Plan::open(theirs, fixture.folder.environment(), {.access = PlanAccess::Once});
            TALBOOK_VERIFY((*plan)->run(
                u"Theirs"_s, [](Edit &edit) { return edit.database().execute("UPDATE activity SET note = 'long'"); }));
            TALBOOK_VERIFY((*plan)->publish());
        }
        change(fixture, "UPDATE contact SET title = 'CFO'");
        change(fixture, "UPDATE activity SET note = 'short'");
        QTreeWidget &questions = merging(fixture, theirs).questions();
        QCOMPARE(questions.topLevelItemCount(), 1);
        QCOMPARE(questions.topLevelItem(0)->text(0), u"Acme"_s);
        QCOMPARE(questions.topLevelItem(0)->childCount(), 2);
    }

    /// The bytes that were opened are a version both come from, whatever became of the histories.
    void withoutHistoriesTheOpenedFileIsTheBase()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        const QString theirs = colleaguesCopy(fixture, "UPDATE account SET owner = 'Olga' WHERE name = 'Acme'");
        change(fixture, "UPDATE account SET owner = 'Maria' WHERE name = 'Bolt'");
        {
            auto plan = Plan::open(theirs, fixture.folder.environment(), {.access = PlanAccess::Once});
            TALBOOK_VERIFY((*plan)->database().execute("DELETE FROM history"));
            TALBOOK_VERIFY((*plan)->publishCopy(fixture.folder.file(u"bare.talbook"_s)));
        }
        QVERIFY(QFile::remove(fixture.folder.file()));
        QVERIFY(QFile::rename(fixture.folder.file(u"bare.talbook"_s), fixture.folder.file()));
        MergeDialog &dialog = merging(fixture, fixture.folder.file());
        QCOMPARE(dialog.questions().topLevelItemCount(), 0);
        dialog.mergeButton().click();
        fixture.document.jobs().wait();
        QCOMPARE(ownerOf(fixture, u"Acme"_s), u"Olga"_s);
        QCOMPARE(ownerOf(fixture, u"Bolt"_s), u"Maria"_s);
    }

    void accountsOfOneNameAreToldApart()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        change(fixture, "UPDATE account SET name = 'Acme', domain = CASE name WHEN 'Acme' THEN 'acme.com' ELSE "
                        "'acme.de' END");
        const QString theirs = colleaguesCopy(fixture, "UPDATE account SET owner = 'Olga'");
        change(fixture, "UPDATE account SET owner = 'Maria'");
        QTreeWidget &questions = merging(fixture, theirs).questions();
        QCOMPARE(questions.topLevelItemCount(), 2);
        QStringList heads{questions.topLevelItem(0)->text(0), questions.topLevelItem(1)->text(0)};
        heads.sort();
        QCOMPARE(heads, (QStringList{u"Acme · acme.com"_s, u"Acme · acme.de"_s}));
    }

    void aLongAnswerIsReadWhole()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const QString theirs = colleaguesCopy(
            fixture, "UPDATE account SET description = 'Their plants make pumps for water works in eleven countries, "
                     "and the group buys its software in Rotterdam, where three people decide.'");
        change(fixture, "UPDATE account SET description = 'Pumps.'");
        MergeDialog &dialog = merging(fixture, theirs);
        QCoreApplication::processEvents();
        QTreeWidget &questions = dialog.questions();
        const QTreeWidgetItem *item = questions.topLevelItem(0)->child(0);
        const int lines = questions.visualItemRect(item).height() / questions.fontMetrics().lineSpacing();
        const int wide = questions.fontMetrics().horizontalAdvance(item->text(3));
        QVERIFY2(lines * questions.columnWidth(3) >= wide, qPrintable(u"%1 lines"_s.arg(lines)));
        QVERIFY(wide > questions.columnWidth(3)); // it does not fit into one
    }

    void aFileChangedUnderneathIsMergedAndSaved()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        const QString theirs = colleaguesCopy(fixture, "UPDATE account SET owner = 'Olga' WHERE name = 'Acme'");
        QVERIFY(QFile::remove(fixture.folder.file()));
        QVERIFY(QFile::rename(theirs, fixture.folder.file()));
        change(fixture, "UPDATE account SET owner = 'Maria' WHERE name = 'Bolt'");
        fixture.dialogs.choices = {0}; // merge
        save(fixture);
        MergeDialog &dialog = opened(fixture);
        QCOMPARE(dialog.questions().topLevelItemCount(), 0);
        QVERIFY(dialog.mergeButton().isEnabled());
        dialog.mergeButton().click();
        fixture.document.jobs().wait();
        dialog.reject();
        const qsizetype asked = fixture.dialogs.asked.size();
        save(fixture);
        QCOMPARE(fixture.dialogs.asked.size(), asked);
        QVERIFY(fixture.document.isPublished());
        const auto file = Plan::open(fixture.folder.file(), fixture.folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(file);
        QCOMPARE(*(*file)->database().text("SELECT group_concat(owner) FROM (SELECT owner FROM account ORDER BY name)"),
                 u"Olga,Maria"_s);
    }

    void aFileWithNothingNewCanBeReplacedAfterMerging()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const char *same = "UPDATE account SET owner = 'Olga'";
        const QString theirs = colleaguesCopy(fixture, same);
        QVERIFY(QFile::remove(fixture.folder.file()));
        QVERIFY(QFile::rename(theirs, fixture.folder.file()));
        change(fixture, same);
        fixture.dialogs.choices = {0}; // merge
        save(fixture);
        MergeDialog &dialog = opened(fixture);
        QVERIFY2(dialog.text().contains(u"nothing that yours lacks"_s), qPrintable(dialog.text()));
        dialog.mergeButton().click();
        fixture.document.jobs().wait();
        dialog.reject();
        save(fixture);
        QVERIFY(fixture.document.isPublished());
    }

    void theReportNamesWhatCameFromWhom()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        const QString theirs =
            colleaguesCopy(fixture, "UPDATE account SET owner = 'Olga', industry = 'Railways' WHERE name = 'Acme'");
        change(fixture, "UPDATE account SET owner = 'Maria' WHERE name = 'Acme'");
        MergeDialog &dialog = merging(fixture, theirs);
        dialog.takeAll(MergeSide::Mine);
        const QString target = fixture.folder.file(u"report.md"_s);
        fixture.dialogs.files = {target};
        dialog.saveReport();
        fixture.document.jobs().wait();
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString report = QString::fromUtf8(file.readAll());
        QVERIFY2(report.contains(u"Maria | Olga | mine |"_s), qPrintable(report));
        QVERIFY2(report.contains(u"Railways"_s), qPrintable(report));

        dialog.mergeButton().click(); // afterwards mine holds both, and the report still tells them apart
        fixture.document.jobs().wait();
        fixture.dialogs.files = {target};
        dialog.saveReport();
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), report);
        const QString mine = report.section(u"## What mine had changed"_s, 1);
        QVERIFY2(mine.contains(u"Maria"_s) && !mine.contains(u"Railways"_s), qPrintable(report));
    }

    void answersOutliveAChangeOfLanguage()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const QString theirs = colleaguesCopy(fixture, "UPDATE account SET owner = 'Olga'");
        change(fixture, "UPDATE account SET owner = 'Maria'");
        MergeDialog &dialog = merging(fixture, theirs);
        dialog.takeAll(MergeSide::Theirs);
        fixture.window.setLanguage(Language::Russian);
        QCoreApplication::processEvents();
        fixture.document.jobs().wait();
        QCOMPARE(dialog.questions().topLevelItem(0)->child(0)->text(0), u"Ответственный"_s);
        QVERIFY(dialog.mergeButton().isEnabled());
        fixture.window.setLanguage(Language::English);
        QCoreApplication::processEvents();
        fixture.document.jobs().wait();
        dialog.mergeButton().click();
        fixture.document.jobs().wait();
        QCOMPARE(ownerOf(fixture, u"Acme"_s), u"Olga"_s);
    }

    void anotherPlanIsRefusedWithAReason()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const QString other = fixture.folder.file(u"other.talbook"_s);
        {
            const auto plan = newPlan(fixture.folder, u"other.talbook"_s);
            TALBOOK_VERIFY(plan->close());
        }
        MergeDialog &dialog = merging(fixture, other);
        QVERIFY2(dialog.text().contains(u"another plan"_s), qPrintable(dialog.text()));
        QVERIFY(!dialog.mergeButton().isEnabled());
    }
};

QTEST_MAIN(TestMerging)
#include "test_merging.moc"
