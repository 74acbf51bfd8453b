#include "committee_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// The table says and does what the chart does.
class TestCommitteeTable : public QObject
{
    Q_OBJECT

private:
    static QModelIndex cell(CommitteeFixture &fixture, const QString &name, CommitteeColumn column)
    {
        return fixture.page.table().tree().indexOf(fixture.ids[name]).siblingAtColumn(int(column));
    }
    /// The editor of the current cell, as F2 opens it.
    template <class Editor> static Editor *editorOf(CommitteeFixture &fixture, const QModelIndex &index)
    {
        fixture.page.table().setCurrentIndex(index);
        QTest::keyClick(&fixture.page.table(), Qt::Key_F2);
        auto *editor = fixture.page.table().viewport()->findChild<Editor *>();
        if (!editor)
            qFatal("the cell has no editor");
        return editor;
    }

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theTreeKeepsItsPromises()
    {
        CommitteeFixture fixture;
        const QAbstractItemModelTester tester(&fixture.page.table().tree(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.run(
            [&](Edit &edit) { return movePeople(edit, std::vector{fixture.ids[u"Oleg"_s]}, fixture.ids[u"Neris"_s]); });
        fixture.run([&](Edit &edit) { return removePeople(edit, std::vector{fixture.ids[u"Saule"_s]}); });
        fixture.undo();
        fixture.undo();
        fixture.select(u"Bolt"_s);
        QCoreApplication::processEvents();
    }

    void managersStandAboveTheirReportsAndMissingRolesAtTheEnd()
    {
        CommitteeFixture fixture;
        const CommitteeTree &tree = fixture.page.table().tree();
        const QModelIndex vera = tree.index(0, 0);
        QCOMPARE(vera.data().toString(), u"Vera"_s);
        QCOMPARE(tree.rowCount(vera), 2);
        QCOMPARE(tree.index(1, 0, vera).data().toString(), u"Saule"_s);
        QCOMPARE(tree.index(0, 0, tree.index(1, 0, vera)).data().toString(), u"Neris"_s);
        QCOMPARE(tree.index(1, 0).data().toString(), u"Oleg"_s);
        QCOMPARE(tree.rowCount(), 2 + 4); // four of five roles have nobody
        QCOMPARE(tree.missingRoleAt(tree.index(2, 0)), 1);
    }

    void aCellIsEditedAndUndone()
    {
        CommitteeFixture fixture;
        fixture.trigger(u"committee.view"_s);
        QVERIFY(fixture.page.table().isVisible());
        auto *line = editorOf<QLineEdit>(fixture, cell(fixture, u"Edwin"_s, CommitteeColumn::Title));
        line->setText(u"CFO"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents(); // the delegate takes it a moment later
        QCOMPARE(cell(fixture, u"Edwin"_s, CommitteeColumn::Title).data().toString(), u"CFO"_s);
        QCOMPARE(fixture.page.table().currentIndex(), cell(fixture, u"Edwin"_s, CommitteeColumn::Title));
        fixture.undo();
        QCOMPARE(fixture.person(u"Edwin"_s).title, QString());
    }

    void rolesAndStancesAreChosen()
    {
        CommitteeFixture fixture;
        fixture.page.showView(CommitteePage::Table);
        const QModelIndex role = cell(fixture, u"Edwin"_s, CommitteeColumn::Role);
        auto *box = editorOf<QComboBox>(fixture, role);
        box->setCurrentIndex(box->findData(u"economic_buyer"_s));
        fixture.page.table().itemDelegateForIndex(role)->setModelData(box, &fixture.page.table().tree(), role);
        QCOMPARE(fixture.person(u"Edwin"_s).role, 0);
        QCOMPARE(cell(fixture, u"Edwin"_s, CommitteeColumn::Role).data().toString(), u"Economic buyer"_s);
        fixture.undo();
        QCOMPARE(fixture.person(u"Edwin"_s).role, -1);
    }

    void theManagerIsACellToo()
    {
        CommitteeFixture fixture;
        fixture.page.showView(CommitteePage::Table);
        CommitteeTree &tree = fixture.page.table().tree();
        QVERIFY(tree.setData(cell(fixture, u"Oleg"_s, CommitteeColumn::Manager), fixture.ids[u"Neris"_s].value,
                             Qt::EditRole));
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; -Saule; --Neris; ---Oleg"_s);
        // A circle is refused with its reason, in a message since there is no chart to say it.
        QVERIFY(!tree.setData(cell(fixture, u"Vera"_s, CommitteeColumn::Manager), fixture.ids[u"Neris"_s].value,
                              Qt::EditRole));
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY(fixture.dialogs.errors.first().contains(u"circle"_s));
        fixture.undo();
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; -Saule; --Neris; Oleg"_s);
    }

    void whatIsRefusedSaysWhy()
    {
        CommitteeFixture fixture;
        fixture.page.showView(CommitteePage::Table);
        QVERIFY(!fixture.page.table().tree().setData(cell(fixture, u"Edwin"_s, CommitteeColumn::Email), u"nowhere"_s,
                                                     Qt::EditRole));
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
    }

    void bothViewsShareWhoIsChosen()
    {
        CommitteeFixture fixture;
        fixture.scene().select({fixture.ids[u"Neris"_s]});
        fixture.trigger(u"committee.view"_s);
        QCOMPARE(fixture.selected(), QStringList{u"Neris"_s});
        fixture.page.table().select({fixture.ids[u"Oleg"_s]});
        fixture.trigger(u"committee.view"_s);
        QVERIFY(fixture.chart().isVisible());
        QCOMPARE(fixture.selected(), QStringList{u"Oleg"_s});
    }

    /// Nobody there, or fewer people: the one who was current is gone.
    void tabGoesAlongTheRow()
    {
        CommitteeFixture fixture;
        fixture.trigger(u"committee.view"_s);
        CommitteeTable &table = fixture.page.table();
        auto *line = editorOf<QLineEdit>(fixture, cell(fixture, u"Edwin"_s, CommitteeColumn::Name));
        line->setText(u"Edwina"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QCoreApplication::processEvents();
        QCOMPARE(table.currentPerson(), fixture.ids[u"Edwin"_s]);
        QCOMPARE(table.currentIndex().siblingAtColumn(0).data().toString(), u"Edwina"_s);
        QCOMPARE(table.header()->visualIndex(table.currentIndex().column()), 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the name's editor
        QVERIFY(table.viewport()->findChild<QLineEdit *>());                 // and is open to be typed into
        QTest::keyClick(table.viewport()->findChild<QLineEdit *>(), Qt::Key_Backtab);
        QCoreApplication::processEvents();
        QCOMPARE(table.currentPerson(), fixture.ids[u"Edwin"_s]);
        QCOMPARE(table.currentIndex().column(), int(CommitteeColumn::Name));
    }

    void anotherAccountTakesTheTablesPlace()
    {
        CommitteeFixture fixture;
        fixture.page.showView(CommitteePage::Table);
        fixture.page.table().select({fixture.ids[u"Oleg"_s]});
        fixture.document.setCurrentAccount({});
        QVERIFY(fixture.page.selectedPeople().empty());
        QCOMPARE(fixture.page.table().model()->rowCount(), 0);
    }

    void deleteRemovesARow()
    {
        CommitteeFixture fixture;
        fixture.page.showView(CommitteePage::Table);
        fixture.page.table().select({fixture.ids[u"Saule"_s]});
        QTest::keyClick(&fixture.page.table(), Qt::Key_Delete);
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; -Neris; Oleg"_s);
        fixture.undo();
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; -Saule; --Neris; Oleg"_s);
    }

    void aClosedBranchStaysClosed()
    {
        CommitteeFixture fixture;
        fixture.page.showView(CommitteePage::Table);
        CommitteeTable &table = fixture.page.table();
        table.collapse(table.tree().indexOf(fixture.ids[u"Saule"_s]));
        fixture.run([&](Edit &edit) {
            return setPersonField(edit, std::vector{fixture.ids[u"Edwin"_s]}, PersonField::Title, u"CFO"_s);
        });
        QVERIFY(!table.isExpanded(table.tree().indexOf(fixture.ids[u"Saule"_s])));
        QVERIFY(table.isExpanded(table.tree().indexOf(fixture.ids[u"Vera"_s])));
    }
};

QTEST_MAIN(TestCommitteeTable)
#include "test_committee_table.moc"
