#include "core/plan/merge_base.h"
#include "tests/core/plan/two_copies.h"

#include <QRandomGenerator>
#include <QTest>

using namespace talbook;
using namespace talbook::test;

namespace
{

constexpr auto ownerOfOne = "SELECT owner FROM account WHERE id = 1";
constexpr auto takesWrong = "UPDATE account SET owner = 'Wrong' WHERE id = 1";

/// Two people who merge as the window and the command line do: by the version that both are known to have held.
class Colleagues
{
public:
    Colleagues() : mine(*copies.mine), theirs(*copies.theirs) {}

    /// How many questions there were.
    qsizetype merge(Plan &to, const Plan &from, MergeSide answer = MergeSide::Mine) const
    {
        const auto base = commonVersion(to.database(), from.database(), copies.folderPath());
        if (!base || !*base)
            qFatal("no version in common");
        const MergeFiles files{&(*base)->database, &to.database(), &from.database()};
        const auto comparison = compareForMerge(files);
        if (!comparison)
            qFatal("not compared");
        const auto version = versionOf(from.database());
        const std::vector<MergeSide> answers(comparison->conflicts.size(), answer);
        const auto done = to.run(u"Merge"_s, [&](Edit &edit) {
            edit.setMergedVersion(*version);
            return applyMerge(edit, files, *comparison, answers);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return qsizetype(comparison->conflicts.size());
    }

    /// A copy of a plan as somebody else gets it by mail.
    std::unique_ptr<Plan> copyOf(const Plan &plan, const QString &name) const
    {
        if (!plan.publishCopy(copies.folderPath() + u'/' + name))
            qFatal("no copy");
        return copies.opened(name, PlanAccess::Once);
    }

    const TwoCopies copies;
    Plan &mine;
    Plan &theirs;
};

} // namespace

/// To take something back is a change like any other: merging must not bring it again.
class TestMergeBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasUndoneAfterSharingStaysUndone_data()
    {
        QTest::addColumn<bool>("more");
        QTest::addRow("and can be redone") << false;
        QTest::addRow("and another change was made in its place") << true;
    }
    void whatWasUndoneAfterSharingStaysUndone()
    {
        QFETCH(bool, more);
        const Colleagues two;
        TwoCopies::change(two.mine, takesWrong);
        const auto other = two.copyOf(two.mine, u"other.talbook"_s);
        TwoCopies::change(*other, "UPDATE account SET industry = 'Rail' WHERE id = 1");
        TALBOOK_VERIFY(two.mine.undo());
        if (more)
            TwoCopies::change(two.mine, "UPDATE account SET employees = 7 WHERE id = 1");
        QCOMPARE(two.merge(two.mine, *other), 0);
        QCOMPARE(textOf(two.mine, ownerOfOne), u"Anna"_s);
        QCOMPARE(textOf(two.mine, "SELECT industry FROM account WHERE id = 1"), u"Rail"_s);
        if (more)
            QCOMPARE(numberOf(two.mine, "SELECT employees FROM account WHERE id = 1"), 7);
    }

    void whatTheOtherUndidIsUndoneHereToo_data() { whatWasUndoneAfterSharingStaysUndone_data(); }
    void whatTheOtherUndidIsUndoneHereToo()
    {
        QFETCH(bool, more);
        const Colleagues two;
        TwoCopies::change(two.mine, takesWrong);
        const auto other = two.copyOf(two.mine, u"other.talbook"_s);
        TwoCopies::change(two.mine, "UPDATE account SET industry = 'Rail' WHERE id = 1");
        TALBOOK_VERIFY(other->undo());
        if (more)
            TwoCopies::change(*other, "UPDATE account SET employees = 7 WHERE id = 1");
        QCOMPARE(two.merge(two.mine, *other), 0);
        QCOMPARE(textOf(two.mine, ownerOfOne), u"Anna"_s);
        QCOMPARE(textOf(two.mine, "SELECT industry FROM account WHERE id = 1"), u"Rail"_s);
    }

    /// The version that was merged stands in no file's way any more; its step was taken back and replaced.
    void whatWasMergedAndThenUndoneThereIsUndoneHereToo()
    {
        const Colleagues two;
        TwoCopies::change(two.theirs, takesWrong);
        QCOMPARE(two.merge(two.mine, two.theirs), 0);
        QCOMPARE(textOf(two.mine, ownerOfOne), u"Wrong"_s);
        TALBOOK_VERIFY(two.theirs.undo());
        TwoCopies::change(two.theirs, "UPDATE account SET industry = 'Rail' WHERE id = 1");
        QCOMPARE(two.merge(two.mine, two.theirs), 0);
        QCOMPARE(textOf(two.mine, ownerOfOne), u"Anna"_s);
        QCOMPARE(textOf(two.mine, "SELECT industry FROM account WHERE id = 1"), u"Rail"_s);
    }

    void whatWasUndoneBeforeSharingAndRedoneThereComes()
    {
        const Colleagues two;
        TwoCopies::change(two.mine, "UPDATE account SET owner = 'Right' WHERE id = 1");
        TALBOOK_VERIFY(two.mine.undo());
        const auto other = two.copyOf(two.mine, u"other.talbook"_s);
        TALBOOK_VERIFY(other->redo());
        TwoCopies::change(two.mine, "UPDATE account SET industry = 'Rail' WHERE id = 1");
        QCOMPARE(two.merge(two.mine, *other), 0);
        QCOMPARE(textOf(two.mine, ownerOfOne), u"Right"_s);
    }

    /// A merge that was undone is asked again, with all it brings.
    void anUndoneMergeCanBeMadeAgain()
    {
        const Colleagues two;
        TwoCopies::change(two.mine, "UPDATE account SET owner = 'Maria' WHERE id = 1");
        TwoCopies::change(two.theirs, "UPDATE account SET owner = 'Olga', industry = 'Rail' WHERE id = 1");
        QCOMPARE(two.merge(two.mine, two.theirs, MergeSide::Mine), 1);
        TALBOOK_VERIFY(two.mine.undo());
        QCOMPARE(two.merge(two.mine, two.theirs, MergeSide::Theirs), 1);
        QCOMPARE(textOf(two.mine, ownerOfOne), u"Olga"_s);
        TALBOOK_VERIFY(two.mine.undo());
        TALBOOK_VERIFY(two.mine.redo());
        QCOMPARE(two.merge(two.mine, two.theirs), 0);
    }

    /// Where mine was taken everywhere the plan stays as it is, and the question is answered all the same.
    void whatWasDecidedWithoutAChangeIsNotAskedAgain()
    {
        const Colleagues two;
        TwoCopies::change(two.mine, "UPDATE account SET owner = 'Maria' WHERE id = 1");
        TwoCopies::change(two.theirs, "UPDATE account SET owner = 'Olga' WHERE id = 1");
        const QByteArray before = fingerprint(two.mine);
        QCOMPARE(two.merge(two.mine, two.theirs), 1);
        QCOMPARE(fingerprint(two.mine), before);
        QVERIFY(two.mine.hasUnpublishedChanges());
        QCOMPARE(two.merge(two.mine, two.theirs), 0);
        TwoCopies::change(two.theirs, "UPDATE account SET industry = 'Rail' WHERE id = 1");
        QCOMPARE(two.merge(two.mine, two.theirs), 0);
        QCOMPARE(textOf(two.mine, ownerOfOne), u"Maria"_s);
        QCOMPARE(textOf(two.mine, "SELECT industry FROM account WHERE id = 1"), u"Rail"_s);
    }

    /// The same step, with the same number and at the same moment, in two plans that differ already.
    void theSameStepTakenTwiceIsNoVersionInCommon()
    {
        const Colleagues two;
        TwoCopies::change(two.mine, "UPDATE account SET owner = 'Maria' WHERE id = 2");
        TwoCopies::change(two.theirs, "UPDATE account SET industry = 'Rail' WHERE id = 2");
        for (Plan *plan : {&two.mine, &two.theirs})
            TwoCopies::change(*plan, "UPDATE account SET owner = 'Olga' WHERE id = 1");
        QCOMPARE(two.merge(two.mine, two.theirs), 0);
        QCOMPARE(textOf(two.mine, "SELECT owner || industry FROM account WHERE id = 2"), u"MariaRail"_s);
    }

    void theVersionThatWasSharedIsFound_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    /// By dice: somebody works, undoes and redoes, shares the plan, and goes on so; the other goes on working.
    void theVersionThatWasSharedIsFound()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Colleagues two;
        const auto work = [&random](Plan &plan) {
            const auto sql = "UPDATE account SET owner = 'o" + std::to_string(random.bounded(1000)) +
                             "' WHERE id = " + std::to_string(1 + random.bounded(2));
            TwoCopies::change(plan, sql.c_str());
        };
        const auto anything = [&](Plan &plan) {
            const int dice = random.bounded(5);
            if (dice < 2)
                work(plan);
            else if (dice < 4 && !(*plan.history().undoTitle()).isNull() && *plan.history().undoTitle() != u"Begin"_s)
                TALBOOK_VERIFY(plan.undo());
            else if (!(*plan.history().redoTitle()).isNull())
                TALBOOK_VERIFY(plan.redo());
        };
        work(two.mine);
        for (int i = 0; i < 8; ++i)
            anything(two.mine);
        const auto other = two.copyOf(two.mine, u"other.talbook"_s);
        const QByteArray shared = fingerprint(two.mine);
        for (int i = 0; i < 10; ++i)
            anything(two.mine);
        work(*other);
        work(*other);
        for (const auto &[one, another] : {std::pair(&two.mine, &*other), std::pair(&*other, &two.mine)}) {
            const auto base = commonVersion(one->database(), another->database(), two.copies.folderPath());
            TALBOOK_VERIFY(base);
            QVERIFY(base->has_value());
            QCOMPARE(fingerprint((*base)->database), shared);
        }
    }
};

QTEST_GUILESS_MAIN(TestMergeBase)
#include "test_merge_base.moc"
