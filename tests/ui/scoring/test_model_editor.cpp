#include "tests/ui/scoring/model_desk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestModelEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theCommandOpensOneEditor()
    {
        WindowFixture fixture;
        fixture.makePlan({});
        fixture.trigger(u"account.model"_s);
        fixture.trigger(u"account.model"_s);
        QCOMPARE(fixture.window.findChildren<ModelEditor *>().size(), 1);
        QVERIFY(!fixture.window.findChild<ModelEditor *>()->isModal());
    }

    void aWeightShowsItsEffectAndStoresNothing()
    {
        Desk desk;
        const QByteArray before = fingerprint(desk.fixture.document.plan());
        QCOMPARE(desk.counts(StandingGroup::GradeC), QStringList({u"1"_s, u"1"_s, u"0"_s}));
        desk.weighFirmographicOnly(); // 100: A; 38.462 and 0: Watch
        QCOMPARE(desk.counts(StandingGroup::GradeA), QStringList({u"0"_s, u"1"_s, u"+1"_s}));
        QCOMPARE(desk.counts(StandingGroup::GradeC), QStringList({u"1"_s, u"0"_s, u"−1"_s}));
        QCOMPARE(desk.counts(StandingGroup::Watch), QStringList({u"2"_s, u"2"_s, u"0"_s}));
        QCOMPARE(desk.counts(StandingGroup::Tier1), QStringList({u"0"_s, u"1"_s, u"+1"_s}));
        QCOMPARE(desk.counts(StandingGroup::QuadrantLite), QStringList({u"1"_s, u"1"_s, u"0"_s}));
        // The mean of 40, 15.385, 0 and of 100, 38.462, 0.
        QCOMPARE(desk.counts(standingGroupCount), QStringList({u"18.5"_s, u"46.2"_s, u"+27.7"_s}));
        QCOMPARE(desk.moves(), QStringList({u"Full 40.0 100.0"_s}));
        QCOMPARE(fingerprint(desk.fixture.document.plan()), before);
    }

    void whoLeavesIsListedByGroup()
    {
        Desk desk;
        desk.weighFirmographicOnly();
        desk.editor->effect().counts().selectRow(EffectModel::rowOf(StandingGroup::GradeC));
        QVERIFY(desk.moves().isEmpty()); // nobody enters C
        QTest::mouseClick(desk.editor->effect().direction().findChildren<QAbstractButton *>().value(1), Qt::LeftButton);
        QCOMPARE(desk.editor->effect().direction().currentIndex(), 1);
        QCOMPARE(desk.moves(), QStringList({u"Full 40.0 100.0"_s}));
    }

    void anAccountOfTheListBecomesTheCurrentOne()
    {
        Desk desk;
        desk.weighFirmographicOnly();
        TableView &table = desk.editor->effect().moves();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        const Standings &standings = desk.fixture.document.standings();
        QCOMPARE(desk.fixture.document.currentAccount(), standings.accounts()[indexOfName(standings, u"Full"_s)].id);
        desk.fixture.document.setCurrentAccount({});
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 0)).center());
        QVERIFY(!desk.fixture.document.currentAccount().isNull());
    }

    void applyingIsOneStepThatUndoTakesBack()
    {
        Desk desk;
        const QByteArray before = fingerprint(desk.fixture.document.plan());
        desk.weighFirmographicOnly();
        QVERIFY(desk.canApply());
        desk.apply();
        desk.settle();
        QCOMPARE(desk.score(u"Full"_s), 100.0);
        QCOMPARE(desk.undoTitle(), u"Scoring model: S1 enterprise, own copy"_s);
        QCOMPARE(desk.chosen(), u"S1 enterprise, own copy"_s);
        QVERIFY(!desk.editor->hasUnappliedChanges());
        QVERIFY(!desk.canApply());
        QCOMPARE(desk.counts(StandingGroup::GradeA), QStringList({u"1"_s, u"1"_s, u"0"_s}));
        desk.fixture.trigger(u"edit.undo"_s);
        desk.settle();
        QCOMPARE(fingerprint(desk.fixture.document.plan()), before);
        QCOMPARE(desk.score(u"Full"_s), 40.0);
        QCOMPARE(desk.chosen(), u"S1 enterprise"_s);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"30"_s);
        desk.fixture.trigger(u"edit.redo"_s);
        desk.settle();
        QCOMPARE(desk.score(u"Full"_s), 100.0);
        QVERIFY(desk.models().contains(u"S1 enterprise, own copy"_s));
    }

    void undoWorksFromTheEditorsOwnKeyboard()
    {
        Desk desk;
        QStringList ids;
        for (const QAction *action : desk.editor->actions())
            ids.append(action->objectName());
        QCOMPARE(ids, QStringList({u"edit.undo"_s, u"edit.redo"_s}));
    }

    void discardingBringsTheStoredFiguresBack()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"5"_s);
        QTest::mouseClick(&desk.editor->foot().discardButton(), Qt::LeftButton);
        QCOMPARE(desk.number(u"weights/intent"_s)->text(), u"30"_s);
        QVERIFY(!desk.editor->hasUnappliedChanges());
        QVERIFY(!desk.editor->foot().discardButton().isEnabled());
    }

    void closingWithChangesAsksOnce()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        const qsizetype before = desk.fixture.dialogs.asked.size();
        desk.fixture.dialogs.choices = {2}; // keep editing
        QTest::keyClick(desk.editor.get(), Qt::Key_Escape);
        QVERIFY(desk.editor->isVisible());
        desk.fixture.dialogs.choices = {1}; // discard
        desk.editor->close();
        QVERIFY(!desk.editor->isVisible());
        QCOMPARE(desk.fixture.dialogs.asked.size(), before + 2);
        QCOMPARE(desk.fixture.document.standings().model().weight(Component::Intent), 30.0);
    }

    void closingCanApply()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.fixture.dialogs.choices = {0};
        desk.editor->close();
        QVERIFY(!desk.editor->isVisible());
        QCOMPARE(desk.fixture.document.standings().model().weight(Component::Intent), 10.0);
    }

    void theWindowDoesNotCloseOverUnappliedChanges()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"10"_s);
        desk.fixture.dialogs.choices = {2}; // keep editing
        desk.fixture.window.close();
        QVERIFY(desk.fixture.window.isVisible());
        QVERIFY(desk.editor->isVisible());
        desk.fixture.dialogs.choices = {1};
        desk.editor->close();
    }

    void manyRecordsAreScoredAsAJob()
    {
        Desk desk;
        desk.editor->runner().setMostInPlace(2);
        QSignalSpy jobs(&desk.fixture.document.jobs(), &Jobs::changed);
        desk.weighFirmographicOnly();
        QVERIFY(jobs.count() > 0);
        QCOMPARE(desk.counts(StandingGroup::GradeA), QStringList({u"0"_s, u"1"_s, u"+1"_s}));
        // Of changes that follow each other the last one counts, and an editor that is gone is not missed.
        desk.number(u"weights/intent"_s)->setText(u"30"_s);
        Q_EMIT desk.number(u"weights/intent"_s)->changed();
        QVERIFY(desk.editor->runner().isBusy());
        desk.editor.reset();
        desk.fixture.document.jobs().wait();
    }

    void theModelsKeepTheRules()
    {
        Desk desk;
        const QAbstractItemModelTester counts(desk.editor->effect().counts().model());
        const QAbstractItemModelTester moves(desk.editor->effect().moves().model());
        desk.weighFirmographicOnly();
        desk.editor->effect().counts().selectRow(EffectModel::rowOf(StandingGroup::GradeC));
    }

    void everyControlHasAName()
    {
        Desk desk;
        for (const QWidget *widget : desk.editor->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                qobject_cast<const QScrollBar *>(widget) || widget->inherits("QComboBoxListView"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

    void theLanguageChangesWithTheWindows()
    {
        Desk desk;
        desk.type(u"weights/intent"_s, u"12.5"_s);
        desk.fixture.window.setLanguage(Language::Russian);
        QTRY_COMPARE(desk.number(u"weights/intent"_s)->text(), u"12,5"_s); // what was typed is still there
        QVERIFY(desk.editor->hasUnappliedChanges());
    }
};

QTEST_MAIN(TestModelEditor)
#include "test_model_editor.moc"
