#include "core/plan/merge_base.h"
#include "tests/core/plan/two_copies.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedMergesToNothing()
    {
        const TwoCopies copies;
        QVERIFY(copies.merge().diffs.empty());
        QCOMPARE(*copies.mine->history().undoTitle(), u"Begin"_s);
    }

    void differentCellsOfOneRowMergeByThemselves()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE account SET industry = 'Banking' WHERE id = 1");
        TwoCopies::change(*copies.theirs, "UPDATE account SET owner = 'Olga' WHERE id = 1");
        QVERIFY(copies.merge().conflicts.empty());
        QCOMPARE(textOf(*copies.mine, "SELECT industry || ' ' || owner FROM account WHERE id = 1"), u"Banking Olga"_s);
    }

    void theSameCellIsAskedAndEitherAnswerHolds_data()
    {
        QTest::addColumn<bool>("theirs");
        QTest::addColumn<QString>("owner");
        QTest::newRow("mine") << false << u"Maria"_s;
        QTest::newRow("theirs") << true << u"Olga"_s;
    }
    void theSameCellIsAskedAndEitherAnswerHolds()
    {
        QFETCH(bool, theirs);
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE account SET owner = 'Maria', industry = 'Banking' WHERE id = 1");
        TwoCopies::change(*copies.theirs, "UPDATE account SET owner = 'Olga', employees = 7 WHERE id = 1");
        const MergeComparison compared = copies.merge(theirs ? takeTheirs : takeMine);
        QCOMPARE(compared.conflicts.size(), size_t(1));
        const MergeCell &cell = compared.conflicts.front().cells.front();
        QCOMPARE(compared.tables[size_t(compared.diffs[cell.diff].table)].columns[size_t(cell.column)], "owner");
        QCOMPARE(cell.base.toString() + cell.mine.toString() + cell.theirs.toString(), u"AnnaMariaOlga"_s);
        QTEST(textOf(*copies.mine, "SELECT owner FROM account WHERE id = 1"), "owner");
        QCOMPARE(textOf(*copies.mine, "SELECT industry || employees FROM account WHERE id = 1"), u"Banking7"_s);
    }

    /// 100 EUR of one and another sum in USD of the other: neither amount may end up beside the other's currency.
    void anAmountKeepsItsCurrency()
    {
        for (const bool theirs : {false, true}) {
            const TwoCopies copies;
            for (Plan *plan : {copies.mine.get(), copies.theirs.get()})
                TwoCopies::change(*plan, "INSERT INTO cost(id, date, planned, actual, currency) "
                                         "VALUES(71, '2026-01-05', 10000, 0, 'EUR')");
            const auto base = copies.mine->publishCopy(copies.folderPath() + u"/agreed.talbook"_s);
            TALBOOK_VERIFY(base);
            const auto agreed = copies.opened(u"agreed.talbook"_s, PlanAccess::Read);
            TwoCopies::change(*copies.mine, "UPDATE cost SET planned = 11000, currency = 'USD' WHERE id = 71");
            TwoCopies::change(*copies.theirs, "UPDATE cost SET actual = 2500 WHERE id = 71");
            const MergeFiles files{&agreed->database(), &copies.mine->database(), &copies.theirs->database()};
            const auto comparison = compareForMerge(files);
            TALBOOK_VERIFY(comparison);
            QCOMPARE(comparison->conflicts.size(), size_t(1));
            TALBOOK_VERIFY(copies.mine->run(u"Merge"_s, [&](Edit &edit) {
                return applyMerge(edit, files, *comparison, {theirs ? MergeSide::Theirs : MergeSide::Mine});
            }));
            QCOMPARE(textOf(*copies.mine, "SELECT planned || ' ' || actual || ' ' || currency FROM cost"),
                     theirs ? u"10000 2500 EUR"_s : u"11000 0 USD"_s);
        }
    }

    /// In one currency each amount is a cell of its own.
    void amountsInOneCurrencyAreMergedOneByOne()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE account SET revenue = 5 WHERE id = 1");
        TwoCopies::change(*copies.theirs, "UPDATE account SET expected_acv = 7 WHERE id = 1");
        QVERIFY(copies.merge().conflicts.empty());
        QCOMPARE(textOf(*copies.mine, "SELECT revenue || ' ' || expected_acv FROM account WHERE id = 1"), u"5 7"_s);
    }

    void theDaysOfADealAreOneQuestion()
    {
        const TwoCopies copies;
        for (Plan *plan : {copies.mine.get(), copies.theirs.get()})
            TwoCopies::change(*plan, "INSERT INTO opportunity(id, account_id, name, created, outcome) "
                                     "VALUES(81, 1, 'Pilot', '2026-01-05', 'open')");
        TALBOOK_VERIFY(copies.mine->publishCopy(copies.folderPath() + u"/agreed.talbook"_s));
        const auto agreed = copies.opened(u"agreed.talbook"_s, PlanAccess::Read);
        TwoCopies::change(*copies.mine, "UPDATE opportunity SET created = '2026-04-15'");
        TwoCopies::change(*copies.theirs, "UPDATE opportunity SET closed = '2026-03-01', outcome = 'won'");
        const auto comparison =
            compareForMerge({&agreed->database(), &copies.mine->database(), &copies.theirs->database()});
        TALBOOK_VERIFY(comparison);
        QCOMPARE(comparison->conflicts.size(), size_t(1));
        QCOMPARE(comparison->conflicts.front().cells.size(), size_t(3));
    }

    void theSameValueOnBothSidesIsNoConflict()
    {
        const TwoCopies copies;
        for (Plan *plan : {copies.mine.get(), copies.theirs.get()})
            TwoCopies::change(*plan, "UPDATE account SET owner = 'Olga' WHERE id = 1");
        QVERIFY(copies.merge().diffs.empty());
    }

    void rowsAddedOnBothSidesAreBothThere()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "INSERT INTO account(id, name) VALUES(5, 'Mine')");
        TwoCopies::change(*copies.theirs, "INSERT INTO account(id, name) VALUES(6, 'Theirs')");
        TwoCopies::change(*copies.theirs, "INSERT INTO contact(id, account_id, name) VALUES(61, 6, 'New')");
        QVERIFY(copies.merge().conflicts.empty());
        QCOMPARE(textOf(*copies.mine, "SELECT group_concat(name, ' ') FROM (SELECT name FROM account ORDER BY id)"),
                 u"Acme Bolt Mine Theirs"_s);
        QCOMPARE(textOf(*copies.mine, "SELECT name FROM contact WHERE id = 61"), u"New"_s);
    }

    void theSameRowAddedTwiceIsAskedCellByCell()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "INSERT INTO rate(currency, value) VALUES('USD', 1.5)");
        TwoCopies::change(*copies.theirs, "INSERT INTO rate(currency, value) VALUES('USD', 1.25), ('GBP', 0.5)");
        QCOMPARE(copies.merge(takeTheirs).conflicts.size(), size_t(1));
        QCOMPARE(textOf(*copies.mine, "SELECT value FROM rate WHERE currency = 'USD'"), u"1.25"_s);
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM rate"), 2);
    }

    void aRowThatBothRemovedIsGone()
    {
        const TwoCopies copies;
        for (Plan *plan : {copies.mine.get(), copies.theirs.get()})
            TwoCopies::change(*plan, "DELETE FROM account WHERE id = 1");
        QVERIFY(copies.merge().diffs.empty());
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM contact"), 0);
    }

    void aRowThatTheirsRemovedGoesWithAllUnderIt()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.theirs, "DELETE FROM account WHERE id = 1");
        TwoCopies::change(*copies.mine, "UPDATE account SET owner = 'Maria' WHERE id = 2");
        QVERIFY(copies.merge().conflicts.empty());
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM account"), 1);
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM contact"), 0);
        QCOMPARE(textOf(*copies.mine, "SELECT owner FROM account"), u"Maria"_s);
    }

    /// Removed on one side, changed somewhere underneath on the other: one question about the account, either way.
    void removedHereAndEditedThereIsOneQuestion_data()
    {
        QTest::addColumn<bool>("mineRemoves");
        QTest::addColumn<bool>("keep");
        for (const bool mine : {true, false}) {
            for (const bool keep : {true, false})
                QTest::addRow("%s removes, %s", mine ? "mine" : "theirs", keep ? "kept" : "gone") << mine << keep;
        }
    }
    void removedHereAndEditedThereIsOneQuestion()
    {
        QFETCH(bool, mineRemoves);
        QFETCH(bool, keep);
        const TwoCopies copies;
        Plan &removing = mineRemoves ? *copies.mine : *copies.theirs;
        Plan &editing = mineRemoves ? *copies.theirs : *copies.mine;
        TwoCopies::change(removing, "DELETE FROM account WHERE id = 1");
        TwoCopies::change(editing, "UPDATE contact SET title = 'CFO' WHERE id = 12");
        TwoCopies::change(editing, "INSERT INTO contact(id, account_id, name, reports_to) VALUES(14, 1, 'New', 13)");
        TwoCopies::change(editing, "INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) "
                                   "VALUES(32, 1, 14, '2026-02-15', 'call', 'outbound', 1)");
        const MergeComparison compared = copies.merge(keep == mineRemoves ? takeTheirs : takeMine);
        QCOMPARE(compared.conflicts.size(), size_t(1));
        const MergeConflict &conflict = compared.conflicts.front();
        QCOMPARE(conflict.kind, MergeConflict::Kind::Removal);
        QCOMPARE(conflict.removedBy, mineRemoves ? MergeSide::Mine : MergeSide::Theirs);
        QCOMPARE(conflict.removed.size(), size_t(6)); // the account, three people, an activity, a task
        QCOMPARE(compared.tables[size_t(compared.diffs[conflict.removed.front()].table)].name, "account");
        QCOMPARE(conflict.touched.size(), size_t(3));
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM account"), keep ? 2 : 1);
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM contact"), keep ? 4 : 0);
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM activity"), keep ? 2 : 0);
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM contact WHERE title = 'CFO'"), keep ? 1 : 0);
    }

    void aReferenceToARemovedRowIsAsked_data() { removedHereAndEditedThereIsOneQuestion_data(); }
    void aReferenceToARemovedRowIsAsked()
    {
        QFETCH(bool, mineRemoves);
        QFETCH(bool, keep);
        const TwoCopies copies;
        Plan &removing = mineRemoves ? *copies.mine : *copies.theirs;
        Plan &referring = mineRemoves ? *copies.theirs : *copies.mine;
        TwoCopies::change(removing, "DELETE FROM contact WHERE id = 11"); // empties the task, the activity, the report
        TwoCopies::change(referring, "INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) "
                                     "VALUES(33, 1, 11, '2026-02-15', 'call', 'outbound', 1)");
        QCOMPARE(copies.merge(keep == mineRemoves ? takeTheirs : takeMine).conflicts.size(), size_t(1));
        // The new activity is there either way; with the manager back, so is everything that named him.
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM activity"), 2);
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM activity WHERE contact_id = 11"), keep ? 2 : 0);
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM task WHERE contact_id = 11"), keep ? 1 : 0);
        QCOMPARE(numberOf(*copies.mine, "SELECT count(*) FROM contact WHERE reports_to = 11"), keep ? 1 : 0);
    }

    void aPersonMovedOutIsNotTakenAlong()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.theirs, "UPDATE contact SET reports_to = NULL WHERE id = 11");
        TwoCopies::change(*copies.theirs, "UPDATE contact SET account_id = 2, reports_to = NULL WHERE id = 12");
        TwoCopies::change(*copies.theirs, "DELETE FROM account WHERE id = 1");
        QVERIFY(copies.merge().conflicts.empty());
        QCOMPARE(textOf(*copies.mine, "SELECT group_concat(name) FROM contact"), u"Director"_s);
    }

    void movedOnOneSideAndEditedOnTheOther()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE contact SET reports_to = 12 WHERE id = 13");
        TwoCopies::change(*copies.theirs, "UPDATE contact SET title = 'Lead' WHERE id = 13");
        QVERIFY(copies.merge().conflicts.empty());
        QCOMPARE(textOf(*copies.mine, "SELECT reports_to || title FROM contact WHERE id = 13"), u"12Lead"_s);
    }

    void twoMovesThatMakeACircleAreAsked_data()
    {
        QTest::addColumn<bool>("theirs");
        QTest::newRow("mine") << false;
        QTest::newRow("theirs") << true;
    }
    void twoMovesThatMakeACircleAreAsked()
    {
        QFETCH(bool, theirs);
        const TwoCopies copies;
        // Mine: the director reports to the engineer, who is free. Theirs: the engineer goes under the manager's boss.
        TwoCopies::change(*copies.mine, "UPDATE contact SET reports_to = NULL WHERE id = 11");
        TwoCopies::change(*copies.mine, "UPDATE contact SET reports_to = 11 WHERE id = 12");
        TwoCopies::change(*copies.theirs, "UPDATE contact SET reports_to = NULL WHERE id = 13");
        TwoCopies::change(*copies.theirs, "UPDATE contact SET reports_to = 13 WHERE id = 11");
        // 11: mine none, theirs 13 (asked as a cell); 12: mine 11; 13: theirs none. No circle with either answer.
        QCOMPARE(copies.compared().conflicts.size(), size_t(1));
        QCOMPARE(copies.compared().conflicts.front().kind, MergeConflict::Kind::Cells);

        const TwoCopies circle;
        TwoCopies::change(*circle.mine, "INSERT INTO contact(id, account_id, name) VALUES(15, 2, 'Left')");
        TwoCopies::change(*circle.theirs, "UPDATE contact SET reports_to = NULL WHERE id = 13");
        TwoCopies::change(*circle.theirs, "UPDATE contact SET reports_to = 13 WHERE id = 12");
        TwoCopies::change(*circle.mine, "UPDATE contact SET reports_to = 12 WHERE id = 13");
        // 12 under 13 (theirs), 13 under 12 (mine; theirs has it free): the cell of 13 is asked.
        QCOMPARE(circle.compared().conflicts.size(), size_t(2));
        QCOMPARE(circle.compared().conflicts.back().kind, MergeConflict::Kind::Chart);
        circle.merge(theirs ? takeTheirs : takeMine);
        QCOMPARE(numberOf(*circle.mine, "SELECT coalesce(reports_to, 0) FROM contact WHERE id = 12"), theirs ? 13 : 0);
        QCOMPARE(numberOf(*circle.mine, "SELECT coalesce(reports_to, 0) FROM contact WHERE id = 13"), theirs ? 0 : 12);
    }

    void valuesThatBelongTogetherAreOneQuestion()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE task SET due_on = '2026-02-10' WHERE id = 41");
        TwoCopies::change(*copies.theirs,
                          "UPDATE task SET starts_on = '2026-03-01', due_on = '2026-03-05' WHERE id = 41");
        QCOMPARE(copies.merge(takeTheirs).conflicts.size(), size_t(1));
        QCOMPARE(textOf(*copies.mine, "SELECT starts_on || due_on FROM task"), u"2026-03-012026-03-05"_s);
    }

    void theCountOfACalendarsVersionsIsNeverAsked()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE task SET sequence = 1, title = 'Ring' WHERE id = 41");
        TwoCopies::change(*copies.theirs, "UPDATE task SET sequence = 3, owner = 'Olga' WHERE id = 41");
        QVERIFY(copies.merge().conflicts.empty());
        QCOMPARE(textOf(*copies.mine, "SELECT sequence || title || owner FROM task"), u"3RingOlga"_s);
    }

    void mergingIsOneStepAndUndoIsMineAgain()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE account SET owner = 'Maria' WHERE id = 1");
        TwoCopies::change(*copies.theirs, "DELETE FROM account WHERE id = 2");
        TwoCopies::change(*copies.theirs, "UPDATE account SET owner = 'Olga' WHERE id = 1");
        const QByteArray before = fingerprint(*copies.mine);
        copies.merge(takeTheirs);
        QCOMPARE(*copies.mine->history().undoTitle(), u"Merge"_s);
        QVERIFY(fingerprint(*copies.mine) != before);
        TALBOOK_VERIFY(copies.mine->undo());
        QCOMPARE(fingerprint(*copies.mine), before);
    }

    void theSameMergeTwiceChangesNothing()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE account SET owner = 'Maria' WHERE id = 1");
        TwoCopies::change(*copies.theirs, "DELETE FROM contact WHERE id = 13");
        TwoCopies::change(*copies.theirs, "INSERT INTO account(id, name) VALUES(6, 'Theirs')");
        copies.merge();
        const QByteArray once = fingerprint(*copies.mine);
        copies.merge();
        QCOMPARE(fingerprint(*copies.mine), once);
    }

    void withoutConflictsTheOrderDoesNotMatter()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE account SET industry = 'Banking' WHERE id = 1");
        TwoCopies::change(*copies.mine, "DELETE FROM contact WHERE id = 13");
        TwoCopies::change(*copies.theirs, "UPDATE account SET owner = 'Olga' WHERE id = 1");
        TwoCopies::change(*copies.theirs, "INSERT INTO contact(id, account_id, name) VALUES(21, 2, 'New')");
        const auto copy = copies.mine->publishCopy(copies.folderPath() + u"/mine.talbook"_s);
        TALBOOK_VERIFY(copy);
        const auto before = copies.opened(u"mine.talbook"_s, PlanAccess::Read);
        copies.merge(*copies.mine, *copies.theirs);
        copies.merge(*copies.theirs, *before);
        QCOMPARE(fingerprint(*copies.mine), fingerprint(*copies.theirs));
    }

    void withoutABaseNothingIsTakenUnasked()
    {
        TwoCopies copies;
        TwoCopies::change(*copies.mine, "DELETE FROM contact WHERE id = 13");
        TwoCopies::change(*copies.mine, "UPDATE account SET owner = 'Maria' WHERE id = 1");
        TwoCopies::change(*copies.theirs, "INSERT INTO account(id, name) VALUES(6, 'Theirs')");
        TwoCopies::change(*copies.theirs, "INSERT INTO contact(id, account_id, name) VALUES(61, 6, 'New')");
        copies.withBase = false;
        const QByteArray before = fingerprint(*copies.mine);
        // The engineer; the owner; the new account with its person.
        QCOMPARE(copies.merge(takeMine).conflicts.size(), size_t(3));
        QCOMPARE(fingerprint(*copies.mine), before);
        copies.merge(takeTheirs);
        QCOMPARE(fingerprint(*copies.mine), fingerprint(*copies.theirs));
    }

    void theVersionBothComeFromIsFoundByTheHistory()
    {
        const TwoCopies copies;
        const QByteArray begun = fingerprint(*copies.base);
        TwoCopies::change(*copies.mine, "UPDATE account SET owner = 'Maria' WHERE id = 1");
        TwoCopies::change(*copies.theirs, "UPDATE account SET owner = 'Olga' WHERE id = 1");
        TwoCopies::change(*copies.theirs, "DELETE FROM account WHERE id = 2");
        const auto found = commonVersion(copies.mine->database(), copies.theirs->database(), copies.folderPath());
        TALBOOK_VERIFY(found);
        QVERIFY(found->has_value());
        QCOMPARE(textOf(*copies.base, "SELECT group_concat(owner) FROM account"), u"Anna,Boris"_s);
        QCOMPARE(*(*found)->database.text("SELECT group_concat(owner) FROM account"), u"Anna,Boris"_s);
        QCOMPARE(fingerprint((*found)->database), begun);
    }

    /// What was merged is a version both hold: answers given once are not asked for again.
    void aMergedVersionIsTheBaseOfTheNextMerge()
    {
        const TwoCopies copies;
        TwoCopies::change(*copies.mine, "UPDATE account SET owner = 'Maria' WHERE id = 1");
        TwoCopies::change(*copies.theirs, "UPDATE account SET owner = 'Olga', industry = 'Rail' WHERE id = 1");
        const QString version = *versionOf(copies.theirs->database());
        const MergeComparison first = copies.compared();
        TALBOOK_VERIFY(copies.mine->run(u"Merge"_s, [&](Edit &edit) {
            edit.setMergedVersion(version);
            return applyMerge(edit, copies.files(*copies.mine, *copies.theirs), first, {MergeSide::Mine});
        }));
        TwoCopies::change(*copies.theirs, "UPDATE account SET employees = 5 WHERE id = 1");
        const auto base = commonVersion(copies.mine->database(), copies.theirs->database(), copies.folderPath());
        TALBOOK_VERIFY(base);
        QVERIFY(base->has_value());
        const auto second = compareForMerge({&(*base)->database, &copies.mine->database(), &copies.theirs->database()});
        TALBOOK_VERIFY(second);
        QVERIFY(second->conflicts.empty());
        QCOMPARE(second->rowsOf(MergeSide::Theirs), 1);
    }

    void anotherPlanIsRefused()
    {
        const TwoCopies copies;
        PlanFolder elsewhere;
        const auto other = newPlan(elsewhere);
        const auto same = requireSamePlan(copies.mine->database(), other->database());
        QVERIFY(!same);
        QCOMPARE(same.error().code, ErrorCode::BadInput);
        QVERIFY(same.error().message.contains(u"another plan"_s));
        TALBOOK_VERIFY(requireSamePlan(copies.mine->database(), copies.theirs->database()));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
