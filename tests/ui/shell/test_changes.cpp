#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/backups_dialog.h"
#include "ui/shell/changes_dialog.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What changed since a day or beside a file, asked on the real window; one account of a file brought back.
class TestChanges : public QObject
{
    Q_OBJECT

private:
    static void change(WindowFixture &fixture, const char *sql)
    {
        TALBOOK_VERIFY(fixture.document.run(u"Change"_s, [sql](Edit &edit) { return edit.database().execute(sql); }));
        fixture.document.jobs().wait();
    }

    static ChangesDialog &shown(WindowFixture &fixture)
    {
        fixture.document.jobs().wait();
        auto *dialog = fixture.window.findChild<ChangesDialog *>();
        if (!dialog || !dialog->isVisible())
            qFatal("no window of changes");
        return *dialog;
    }

    static QString savedCopy(WindowFixture &fixture)
    {
        fixture.trigger(u"file.save"_s);
        fixture.document.jobs().wait();
        const QString path = fixture.folder.file(u"monday.talbook"_s);
        if (!QFile::copy(fixture.folder.file(), path))
            qFatal("no copy");
        return path;
    }

    static ChangesDialog &beside(WindowFixture &fixture, const QString &path)
    {
        fixture.trigger(u"file.changes"_s);
        ChangesDialog &dialog = shown(fixture);
        dialog.compareWith(path);
        fixture.document.jobs().wait();
        return dialog;
    }

    static QTreeWidgetItem *accountLine(const ChangesDialog &dialog, const QString &name)
    {
        for (int i = 0; i < dialog.tree().topLevelItemCount(); ++i) {
            if (dialog.tree().topLevelItem(i)->text(0).startsWith(name))
                return dialog.tree().topLevelItem(i);
        }
        qFatal("no line of %s", qPrintable(name));
    }

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void whatChangedSinceADayIsToldByAccountAndCopied()
    {
        WindowFixture fixture;
        fixture.folder.now = QDateTime(QDate(2027, 2, 1), QTime(9, 0));
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.folder.now = QDateTime(QDate(2027, 2, 10), QTime(9, 0));
        change(fixture, "UPDATE account SET owner = 'Anna' WHERE name = 'Acme'");
        fixture.trigger(u"file.changes"_s);
        ChangesDialog &dialog = shown(fixture);
        dialog.day().setDate(QDate(2027, 2, 5));
        fixture.document.jobs().wait();
        QVERIFY(!dialog.restoreButton().isVisible()); // only a file has what can be brought back
        QTreeWidgetItem *acme = accountLine(dialog, u"Acme"_s);
        acme->setExpanded(true);
        QCOMPARE(acme->child(0)->text(0) + u'/' + acme->child(0)->text(1) + u'/' + acme->child(0)->text(2),
                 u"Owner//Anna"_s);
        dialog.copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Anna"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Bolt"_s));

        dialog.day().setDate(QDate(2027, 2, 11));
        fixture.document.jobs().wait();
        QVERIFY(dialog.sentence().text().contains(u"Nothing was changed."_s));
        fixture.trigger(u"edit.undo"_s); // and follows the plan
        dialog.day().setDate(QDate(2027, 2, 5));
        fixture.document.jobs().wait();
        QVERIFY(dialog.sentence().text().contains(u"Nothing was changed."_s));
    }

    void anAccountOpensFromItsLine()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"file.changes"_s);
        ChangesDialog &dialog = shown(fixture);
        dialog.day().setDate(QDate(2020, 1, 1));
        fixture.document.jobs().wait();
        QSignalSpy asked(&dialog, &ChangesDialog::accountRequested);
        dialog.tree().setCurrentItem(accountLine(dialog, u"Acme"_s));
        QTest::keyClick(&dialog.tree(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void oneAccountOfAFileIsBroughtBack()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        change(fixture, "UPDATE account SET owner = 'Anna'");
        change(fixture, "INSERT INTO contact(id, account_id, name) SELECT 77, id, 'Boris' FROM account "
                        "WHERE name = 'Acme'");
        const QString copy = savedCopy(fixture);
        change(fixture, "DELETE FROM account WHERE name = 'Acme'");
        change(fixture, "UPDATE account SET owner = 'Olga' WHERE name = 'Bolt'");
        change(fixture, "INSERT INTO account(id, name) VALUES(5, 'Cobalt')");
        ChangesDialog &dialog = beside(fixture, copy);
        QVERIFY(dialog.restoreButton().isVisible());
        dialog.tree().setCurrentItem(accountLine(dialog, u"Cobalt"_s));
        QVERIFY(!dialog.restoreButton().isEnabled()); // the file does not have it
        dialog.tree().setCurrentItem(accountLine(dialog, u"Acme"_s));
        QVERIFY(dialog.restoreButton().isEnabled());
        dialog.restoreButton().click();
        fixture.document.jobs().wait();
        const QString told = dialog.sentence().text();
        QVERIFY2(told.startsWith(u"“Acme” is restored; Undo takes it back. 2 record"_s), qPrintable(told));
        QCOMPARE(fixture.names(), (QStringList{u"Acme"_s, u"Bolt"_s, u"Cobalt"_s}));
        QCOMPARE(fixture.cell(u"Acme"_s, FilterField::Owner).data().toString(), u"Anna"_s);
        QCOMPARE(fixture.cell(u"Bolt"_s, FilterField::Owner).data().toString(), u"Olga"_s);

        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names(), (QStringList{u"Bolt"_s, u"Cobalt"_s}));
    }

    void theBackupsLeadToWhatHasChangedSince()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"file.backups"_s);
        auto *backups = fixture.window.findChild<BackupsDialog *>();
        backups->backUpNow();
        fixture.document.jobs().wait();
        change(fixture, "UPDATE account SET owner = 'Olga'");
        backups->list().setCurrentCell(0, 0);
        fixture.document.jobs().wait();
        backups->changesButton().click();
        ChangesDialog &dialog = shown(fixture);
        QCOMPARE(dialog.since().currentIndex(), int(ChangesDialog::Since::File));
        dialog.tree().setCurrentItem(accountLine(dialog, u"Acme"_s));
        dialog.restoreButton().click();
        fixture.document.jobs().wait();
        QCOMPARE(fixture.cell(u"Acme"_s, FilterField::Owner).data().toString(), QString());
    }

    void anotherPlanIsNotComparedWith()
    {
        WindowFixture other;
        other.makePlan({u"Zeta"_s});
        const QString path = savedCopy(other);
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const ChangesDialog &dialog = beside(fixture, path);
        QCOMPARE(dialog.tree().topLevelItemCount(), 0);
        bool named = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            named = named || label->text().contains(u"monday.talbook"_s);
        QVERIFY(named);
    }

    void theLanguageChangesWhileItIsShown()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"file.changes"_s);
        const ChangesDialog &dialog = shown(fixture);
        fixture.window.setLanguage(Language::Russian);
        QCoreApplication::processEvents();
        fixture.document.jobs().wait();
        QCOMPARE(dialog.windowTitle(), u"Изменения"_s);
        fixture.window.setLanguage(Language::English);
        QCoreApplication::processEvents();
        fixture.document.jobs().wait();
        QCOMPARE(dialog.windowTitle(), u"Changes"_s);
    }
};

QTEST_MAIN(TestChanges)
#include "test_changes.moc"
