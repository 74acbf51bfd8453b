#include "tests/ui/scoring/model_desk.h"

#include "ui/widgets/plain_label.h"

#include <algorithm>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// The models of a plan: which there are, which is in use, how they come and go.
class TestPlanModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void thePresetIsCopiedByItsFirstChange()
    {
        Desk desk;
        const auto says = [&desk](const QString &text) {
            const auto labels = desk.editor->findChildren<PlainLabel *>();
            return std::ranges::any_of(labels, [&](const PlainLabel *label) { return label->text().contains(text); });
        };
        QVERIFY(says(u"A preset. It stays as it is"_s));
        desk.type(u"weights/intent"_s, u"31"_s);
        QVERIFY(says(u"A copy that is not stored yet"_s));
        QVERIFY(says(u"S1 enterprise, own copy"_s));
        desk.type(u"weights/intent"_s, u"30"_s); // as it was
        QVERIFY(says(u"A preset. It stays as it is"_s));
        QVERIFY(!desk.editor->hasUnappliedChanges());
        QVERIFY(!desk.canApply());
    }

    void anotherModelCanBeTakenIntoUse()
    {
        Desk desk;
        desk.chooseModel(u"S2 ICP points"_s);
        QCOMPARE(desk.counts(StandingGroup::GradeB), QStringList({u"0"_s, u"1"_s, u"+1"_s})); // 65 of 100
        desk.apply();
        desk.settle();
        QCOMPARE(desk.score(u"Full"_s), 65.0);
        QCOMPARE(desk.undoTitle(), u"Scoring model: S2 ICP points"_s);
        QCOMPARE(desk.models().size(), 4); // nothing had to be copied
    }

    void aNewModelIsKeptBesideTheOneInUse()
    {
        Desk desk;
        desk.weighFirmographicOnly();
        QTest::mouseClick(&desk.editor->foot().saveAsButton(), Qt::LeftButton);
        desk.editor->foot().nameField().setText(u"Firmographic"_s);
        QTest::keyClick(&desk.editor->foot().nameField(), Qt::Key_Return);
        desk.settle();
        QCOMPARE(desk.undoTitle(), u"New scoring model: Firmographic"_s); // Enter did this and pressed nothing else
        QCOMPARE(desk.chosen(), u"Firmographic"_s);
        QCOMPARE(desk.score(u"Full"_s), 40.0); // S1 goes on
        QCOMPARE(desk.counts(StandingGroup::GradeA), QStringList({u"0"_s, u"1"_s, u"+1"_s}));
        QVERIFY(desk.canApply()); // takes it into use
        // The same name once more is refused, and nothing typed is lost.
        desk.type(u"weights/intent"_s, u"7"_s);
        QTest::mouseClick(&desk.editor->foot().saveAsButton(), Qt::LeftButton);
        desk.editor->foot().nameField().setText(u"Firmographic"_s);
        QTest::keyClick(&desk.editor->foot().nameField(), Qt::Key_Return);
        QCOMPARE(desk.fixture.dialogs.errors.size(), 1);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"7"_s);
        QTest::keyClick(&desk.editor->foot().nameField(), Qt::Key_Escape); // leaves the naming, not the window
        QVERIFY(desk.editor->isVisible());
        QVERIFY(!desk.editor->foot().isNaming());
    }

    void modelsAreDuplicatedRenamedResetAndDeleted()
    {
        Desk desk;
        desk.press(u"Duplicate"_s);
        QCOMPARE(desk.chosen(), u"S1 enterprise, own copy"_s);
        QListWidget &list = desk.editor->list().list();
        list.currentItem()->setText(u"Ours"_s); // what the list's own editor does
        QTRY_COMPARE(desk.undoTitle(), u"Rename scoring model to Ours"_s);
        QVERIFY(desk.models().contains(u"Ours"_s));
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.apply();
        desk.settle();
        desk.press(u"Reset to preset"_s);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"30"_s);
        QCOMPARE(desk.undoTitle(), u"Reset scoring model: Ours"_s);
        desk.press(u"Delete"_s);
        QCOMPARE(desk.models().size(), 4);
        QCOMPARE(desk.chosen(), u"S1 enterprise"_s);
        desk.fixture.trigger(u"edit.undo"_s);
        QVERIFY(desk.models().contains(u"Ours"_s));
    }

    void aModelTravelsByFile()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.apply();
        desk.settle();
        const QString path = desk.fixture.folder.file(u"model.json"_s);
        desk.fixture.dialogs.files = {path, path};
        desk.press(u"Export…"_s);
        desk.press(u"Import…"_s);
        QCOMPARE(desk.chosen(), u"S1 enterprise, own copy 2"_s);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"10"_s);
        QCOMPARE(desk.undoTitle(), u"Import scoring model: S1 enterprise, own copy 2"_s);
        desk.fixture.dialogs.files = {desk.fixture.folder.file(u"none.json"_s)};
        desk.press(u"Import…"_s);
        QCOMPARE(desk.fixture.dialogs.errors.size(), 1);
    }

    void anotherModelIsNotChosenOverUnappliedChanges()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.fixture.dialogs.choices = {2}; // keep editing
        desk.chooseModel(u"S0 balanced"_s);
        QCOMPARE(desk.chosen(), u"S1 enterprise"_s);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"10"_s);
    }
};

QTEST_MAIN(TestPlanModels)
#include "test_plan_models.moc"
