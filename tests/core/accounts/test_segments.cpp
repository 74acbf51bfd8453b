#include "core/accounts/segments.h"
#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

SegmentId add(Plan &plan, const QString &name, const QString &expression)
{
    SegmentId id;
    const auto done = plan.run(u"Save"_s, [&](Edit &edit) -> Expected<void> {
        const auto added = addSegment(edit, name, expression);
        TALBOOK_TRY(added);
        id = *added;
        return {};
    });
    return done ? id : SegmentId();
}

QStringList named(const Plan &plan)
{
    QStringList list;
    const auto known = segments(plan.database());
    for (const Segment &segment : *known)
        list.append(segment.name + u": "_s + segment.expression);
    return list;
}

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsAStepThatGoesBack()
    {
        const PlanFolder folder;
        const auto plan = newPlan(folder);
        const SegmentId hot = add(*plan, u" Hot  ones "_s, u"level = hot"_s);
        const QStringList saved = {u"Hot ones: level = hot"_s};
        QCOMPARE(named(*plan), saved);
        TALBOOK_VERIFY(plan->run(u"Rename"_s, [&](Edit &edit) { return renameSegment(edit, hot, u"Горячие"_s); }));
        QCOMPARE(named(*plan), QStringList{u"Горячие: level = hot"_s});
        TALBOOK_VERIFY(plan->run(
            u"Update"_s, [&](Edit &edit) { return setSegmentExpression(edit, hot, u"level in (hot, warm)"_s); }));
        QCOMPARE(named(*plan), QStringList{u"Горячие: level in (hot, warm)"_s});
        TALBOOK_VERIFY(plan->run(u"Delete"_s, [&](Edit &edit) { return removeSegment(edit, hot); }));
        QVERIFY(named(*plan).isEmpty());
        for (int i = 0; i < 3; ++i)
            TALBOOK_VERIFY(plan->undo());
        QCOMPARE(named(*plan), saved);
    }

    void theyStandByNameCaseAside()
    {
        const PlanFolder folder;
        const auto plan = newPlan(folder);
        add(*plan, u"emea"_s, u"region = EMEA"_s);
        add(*plan, u"Asia"_s, u"region = Asia"_s);
        add(*plan, u"Ёлка"_s, u"region = A"_s);
        add(*plan, u"ель"_s, u"region = B"_s);
        QStringList names;
        const auto known = segments(plan->database());
        for (const Segment &segment : *known)
            names.append(segment.name);
        QCOMPARE(names, (QStringList{u"Asia"_s, u"emea"_s, u"Ёлка"_s, u"ель"_s}));
    }

    void aNameIsTakenOnce()
    {
        const PlanFolder folder;
        const auto plan = newPlan(folder);
        const SegmentId first = add(*plan, u"EMEA"_s, u"region = EMEA"_s);
        const auto again = plan->run(u"Save"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addSegment(edit, u"emea"_s, u"tier = 1"_s));
            return {};
        });
        QVERIFY(!again);
        QVERIFY2(again.error().message.contains(u"“EMEA”"_s), qPrintable(again.error().message));
        // Its own name in another case is not taken.
        TALBOOK_VERIFY(plan->run(u"Rename"_s, [&](Edit &edit) { return renameSegment(edit, first, u"Emea"_s); }));
    }

    void aSegmentNeedsANameAndACondition()
    {
        const PlanFolder folder;
        const auto plan = newPlan(folder);
        QVERIFY(add(*plan, u"  "_s, u"tier = 1"_s).isNull());
        QVERIFY(add(*plan, u"All"_s, u" "_s).isNull());
        QVERIFY(add(*plan, u"Wrong"_s, u"tier ="_s).isNull());
        QVERIFY(named(*plan).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "test_segments.moc"
