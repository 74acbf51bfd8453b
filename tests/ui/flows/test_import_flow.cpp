#include "flow.h"

#include "ui/importing/column_model.h"
#include "ui/importing/field_delegate.h"
#include "ui/importing/import_session.h"
#include "ui/importing/import_wizard.h"
#include "ui/widgets/push_buttons.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

class ImportFlow : public Flow
{
public:
    ImportFlow() { go(u"page.accounts"_s); }

    QString file(const QString &name, const QByteArray &text)
    {
        QFile file(folder.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    /// Drops the file on the window; the wizard that opens is handed to `person`.
    void drop(const QString &path, const std::function<void(ImportWizard &)> &person)
    {
        bool answered = false;
        answer<ImportWizard>([this, person, &answered](ImportWizard &wizard) {
            current = &wizard;
            person(wizard);
            answered = true;
        });
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        if (!QTest::qWaitFor([&] { return answered && !QApplication::activeModalWidget(); }, 600'000))
            qFatal("the wizard does not end");
        settle();
    }
    bool quiet() const
    {
        return QTest::qWaitFor(
            [this] { return !current || (!current->session().isReading() && !current->session().isBusy()); }, 600'000);
    }
    /// By the Return key alone.
    bool goTo(ImportWizard::Step step)
    {
        while (current->step() < step) {
            if (!quiet() ||
                !QTest::qWaitFor([this] { return current->findChild<PrimaryButton *>()->isEnabled(); }, 600'000))
                return false;
            QTest::keyClick(current.data(), Qt::Key_Return);
        }
        const bool rests = quiet();
        settle();
        watch(*current);
        return rests;
    }
    TableView *columns() const
    {
        for (TableView *table : current->findChildren<TableView *>()) {
            if (table->accessibleName() == u"Columns and the fields they go to")
                return table;
        }
        return nullptr;
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : current->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    QPointer<ImportWizard> current;
};

} // namespace

/// A table dropped on the window, from the first look at it to taking it back.
class TestImportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aMappingIsCorrectedRememberedAndUndoneInTheWindow()
    {
        ImportFlow flow;
        const QByteArray before = flow.contents();
        flow.drop(flow.file(u"first.csv"_s, "name;Squad\nAcme;Blue\nБорец;Red\n"), [&flow](ImportWizard &wizard) {
            QVERIFY(flow.goTo(ImportWizard::Columns));
            TableView *table = flow.columns();
            QTest::keyClick(table, Qt::Key_Down);
            QTest::keyClick(table, Qt::Key_F2);
            auto *combo = table->findChild<FieldCombo *>();
            QVERIFY(combo);
            QTest::keyClicks(combo, u"indus"_s);
            QTest::keyClick(combo, Qt::Key_Return);
            QTRY_COMPARE(table->model()->index(1, ColumnModel::Field).data().toString(), u"Industry"_s);
            QVERIFY(flow.goTo(ImportWizard::Check));
            QVERIFY2(flow.shown().contains(u"created"_s), qPrintable(flow.shown())); // before it changes
            QVERIFY(flow.goTo(ImportWizard::Done));
            QVERIFY(wizard.report());
            QCOMPARE(wizard.report()->added, 2);
            Flow::press(wizard, u"Show the Accounts"_s);
        });
        QCOMPARE(flow.names().size(), 2);
        QCOMPARE(flow.cell(u"Борец"_s, FilterField::Industry).data().toString(), u"Red"_s);
        QCOMPARE(flow.document.undoTitle(), u"Import first.csv: 2 account(s)"_s);
        flow.drop(flow.file(u"second.csv"_s, "name;Squad\nZeta;Green\n"), [&flow](ImportWizard &wizard) {
            QVERIFY(flow.goTo(ImportWizard::Columns));
            QCOMPARE(flow.columns()->model()->index(1, ColumnModel::Field).data().toString(), u"Industry"_s);
            QCOMPARE(flow.columns()->model()->index(1, ColumnModel::Found).data().toString(), u"as last time"_s);
            wizard.reject();
        });
        QCOMPARE(flow.document.undoTitle(), u"Import first.csv: 2 account(s)"_s); // the second was left
        QCOMPARE(flow.notOneStep(before), QString());
        QVERIFY(!flow.names().contains(u"Борец"_s));
    }

    void theImportIsUndoneFromItsLastPage()
    {
        ImportFlow flow;
        const QByteArray before = flow.contents();
        flow.drop(flow.file(u"list.csv"_s, "name,employees\nAcme,12\n"), [&flow, &before](ImportWizard &wizard) {
            QVERIFY(flow.goTo(ImportWizard::Done));
            QVERIFY(flow.contents() != before);
            Flow::press(wizard, u"Undo"_s);
            flow.settle();
            QCOMPARE(flow.contents(), before);
            QVERIFY(flow.shown().contains(u"The import is undone."_s));
            Flow::press(wizard, u"Close"_s);
        });
        QCOMPARE(flow.contents(), before);
    }

    /// What cannot be undone now is said, and tried again.
    void anUndoThatFailsIsSaidAndTriedAgain()
    {
        ImportFlow flow;
        const QByteArray before = flow.contents();
        flow.drop(flow.file(u"list.csv"_s, "name,employees\nAcme,12\n"), [&flow, &before](ImportWizard &wizard) {
            QVERIFY(flow.goTo(ImportWizard::Done));
            // Behind the plan's back the row is another one: what was recorded does not fit it.
            const Database &database = flow.document.plan().database();
            TALBOOK_VERIFY(database.execute("UPDATE account SET employees = 99 WHERE name = 'Acme'"));
            Flow::press(wizard, u"Undo"_s);
            flow.settle();
            QVERIFY2(!flow.shown().contains(u"The import is undone."_s), qPrintable(flow.shown()));
            TALBOOK_VERIFY(database.execute("UPDATE account SET employees = 12 WHERE name = 'Acme'"));
            Flow::press(wizard, u"Undo"_s);
            flow.settle();
            QVERIFY2(flow.shown().contains(u"The import is undone."_s), qPrintable(flow.shown()));
            QCOMPARE(flow.contents(), before);
            wizard.accept();
        });
    }

    void faultyRowsAreSavedMendedAndDroppedAgain()
    {
        ImportFlow flow;
        const QByteArray before = flow.contents();
        const QString faults = flow.folder.file(u"faults.csv"_s);
        flow.drop(flow.file(u"list.csv"_s, "name,employees\nAcme,12\nZeta,many\n"),
                  [&flow, &faults](ImportWizard &wizard) {
                      QVERIFY(flow.goTo(ImportWizard::Check));
                      QVERIFY2(flow.shown().contains(u"faulty"_s), qPrintable(flow.shown()));
                      flow.dialogs.files = {faults};
                      Flow::press(wizard, u"Save Faulty Rows"_s);
                      QVERIFY(QFile::exists(faults));
                      QVERIFY(flow.goTo(ImportWizard::Done));
                      wizard.accept();
                  });
        QVERIFY(flow.names().contains(u"Acme"_s) && !flow.names().contains(u"Zeta"_s));
        QFile file(faults);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray mended = file.readAll().replace("many", "20");
        flow.drop(flow.file(u"mended.csv"_s, mended), [&flow](ImportWizard &wizard) {
            QVERIFY(flow.goTo(ImportWizard::Done));
            QCOMPARE(wizard.report()->rejected, 0);
            wizard.accept();
        });
        QCOMPARE(flow.cell(u"Zeta"_s, FilterField::Employees).data().toString(), u"20"_s);
        flow.go(u"edit.undo"_s);
        QCOMPARE(flow.notOneStep(before), QString());
    }

    void reportingLinesThatAreLeftOutAreSaidBeforeAndAfter()
    {
        ImportFlow flow;
        const QByteArray before = flow.contents();
        const QByteArray people = "account,external_id,name,reports_to\nNorthlight Payments,x1,Zoe Hart,x1\n"
                                  "Northlight Payments,x2,Yuri Lomov,x1\n";
        const auto said = u"Reporting lines left out: 1 own manager"_s;
        flow.drop(flow.file(u"people.csv"_s, people), [&flow, &said](ImportWizard &wizard) {
            QVERIFY(flow.goTo(ImportWizard::Check));
            QVERIFY2(flow.shown().contains(said), qPrintable(flow.shown()));
            QVERIFY(flow.goTo(ImportWizard::Done));
            QCOMPARE(wizard.report()->added, 2);
            QVERIFY2(flow.shown().contains(said), qPrintable(flow.shown()));
            wizard.accept();
        });
        QCOMPARE(flow.notOneStep(before), QString());
    }

    void anImportThatIsLeftAtAnyStepLeavesNothing()
    {
        ImportFlow flow;
        const QByteArray before = flow.contents();
        for (const auto step : {ImportWizard::File, ImportWizard::Columns, ImportWizard::Check}) {
            flow.drop(flow.file(u"list.csv"_s, "name,employees\nAcme,12\n"), [&flow, step](ImportWizard &wizard) {
                QVERIFY(flow.goTo(step));
                Flow::press(wizard, u"Cancel"_s);
            });
            QCOMPARE(flow.contents(), before);
        }
        QVERIFY(flow.dialogs.errors.isEmpty());
    }
};

QTEST_MAIN(TestImportFlow)
#include "test_import_flow.moc"
