#include "tests/ui/plays/plays_fixture.h"

#include "tests/ui/accounts/document_fixture.h"
#include "ui/accounts/record_rows.h"
#include "ui/plays/rhythm_strip.h"
#include "ui/plays/text_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/search_field.h"

#include <QCheckBox>
#include <QClipboard>
#include <QSpinBox>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestPlayLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { startInterface(); }

    void stepsStandUnderTheirPhases()
    {
        PlaysWindow window;
        QCOMPARE(window.lines(), u"Week 1 | Call 1 | Write 3 | Week 2 | Meet 8"_s);
        QCOMPARE(window.steps().index(4, PlayModel::AfterColumn).data().toString(), u"Call"_s);
        QCOMPARE(window.steps().index(1, PlayModel::WhoColumn).data().toString(), u"Account executive"_s);
        QCOMPARE(window.editor().form().purpose().text(), u"Answer at once"_s);
        QCOMPARE(unnamedControl(window.window), QString());
    }

    /// The page needs more room than there is beside the inspector, which goes before the page comes.
    void theWindowDoesNotGrowForThePage()
    {
        PlaysWindow window;
        window.trigger(u"page.accounts"_s);
        window.select(u"Acme"_s);
        for (const Language language : {Language::Russian, Language::English}) {
            window.window.setLanguage(language);
            window.window.resize(1280, 720);
            QCoreApplication::processEvents();
            window.trigger(u"page.plays"_s);
            QCoreApplication::processEvents();
            QCOMPARE(window.window.size(), QSize(1280, 720));
            window.trigger(u"page.accounts"_s);
            QCoreApplication::processEvents();
        }
        QCOMPARE(window.window.size(), QSize(1280, 720));
    }

    void aCellIsEditedAndUndone_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("phase's name") << 0 << int(PlayModel::StepColumn) << QVariant(u"First"_s) << u"First"_s;
        QTest::newRow("action") << 1 << int(PlayModel::StepColumn) << QVariant(u"Ring"_s) << u"Ring"_s;
        QTest::newRow("day") << 1 << int(PlayModel::DayColumn) << QVariant(u"2"_s) << u"2"_s;
        QTest::newRow("duration") << 1 << int(PlayModel::DaysColumn) << QVariant(u"3"_s) << u"3"_s;
        QTest::newRow("channel") << 1 << int(PlayModel::ChannelColumn) << QVariant(u"linkedin"_s) << u"LinkedIn"_s;
        QTest::newRow("who") << 1 << int(PlayModel::WhoColumn) << QVariant(u"sdr"_s) << u"Sales development"_s;
        QTest::newRow("role") << 1 << int(PlayModel::RoleColumn) << QVariant(u"champion"_s) << u"Champion"_s;
        QTest::newRow("content") << 1 << int(PlayModel::ContentColumn) << QVariant(u"Paper"_s) << u"Paper"_s;
        QTest::newRow("cost") << 1 << int(PlayModel::CostColumn) << QVariant(u"120 USD"_s) << u"120 USD"_s;
        QTest::newRow("left out") << 1 << int(PlayModel::SkipColumn) << QVariant(u"They said no"_s)
                                  << u"They said no"_s;
    }
    void aCellIsEditedAndUndone()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QVariant, typed);
        QFETCH(QString, shown);
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.choose(row, column);
        QVERIFY(window.type(row, column, typed));
        QCOMPARE(window.steps().index(row, column).data().toString(), shown);
        QVERIFY(window.contents() != before);
        window.undo();
        QCOMPARE(window.contents(), before);
        QCOMPARE(window.lines(), u"Week 1 | Call 1 | Write 3 | Week 2 | Meet 8"_s);
    }

    void aCellIsTypedIntoByKeyboard()
    {
        PlaysWindow window;
        window.choose(1);
        window.editor().table().setFocus();
        window.press(Qt::Key_F2);
        auto *line = window.editor().table().viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"Ring them"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(window.stored().steps[0].action, u"Ring them"_s);
        QCOMPARE(window.document.undoTitle(), u"Change “Call”"_s);
    }

    void whatCannotBeReadIsRefusedAndSaid()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        QVERIFY(!window.type(1, PlayModel::DayColumn, u"soon"_s));
        QVERIFY(window.editor().told().text().contains(u"“soon” is no number of days"_s));
        QVERIFY(!window.type(1, PlayModel::CostColumn, u"much"_s));
        QVERIFY(!window.type(1, PlayModel::CostColumn, u"5 XQQ"_s));
        QVERIFY(window.editor().told().text().contains(u"“XQQ” is no currency"_s));
        QVERIFY(!window.type(1, PlayModel::DayColumn, u"0"_s)); // checkPlay() says why
        QVERIFY(window.editor().told().isVisible());
        QCOMPARE(window.contents(), before);
        QVERIFY(window.type(1, PlayModel::DayColumn, u"2"_s));
        QVERIFY(!window.editor().told().text().contains(u"✕"_s));
    }

    void whatIsMendedIsNotComplainedAbout()
    {
        PlaysWindow window;
        QLineEdit &name = window.editor().form().name();
        name.setFocus();
        name.clear();
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(window.editor().told().text().contains(u"has no name"_s));
        QTest::keyClicks(&name, u"Strike"_s); // as it was
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(!window.editor().told().text().contains(u"has no name"_s));

        QVERIFY(!window.type(1, PlayModel::DayColumn, u"soon"_s));
        QVERIFY(window.editor().told().text().contains(u"soon"_s));
        QVERIFY(!window.type(1, PlayModel::DayColumn, u"1"_s)); // as it was
        QVERIFY(!window.editor().told().text().contains(u"soon"_s));
    }

    void aNameThatGoesBackByItselfIsNotComplainedAbout()
    {
        PlaysWindow window;
        QLineEdit &name = window.editor().form().name();
        name.setFocus();
        name.clear();
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(window.editor().told().text().contains(u"has no name"_s));
        window.editor().table().setFocus();
        window.edit([](Edit &edit) { return setCapacity(edit, {.everybody = 3}); });
        window.page().library().read();
        QCOMPARE(name.text(), u"Strike"_s);
        QVERIFY(!window.editor().told().text().contains(u"has no name"_s));
    }

    void aPhaseTakesItsStepsToAnotherDay()
    {
        PlaysWindow window;
        QVERIFY(window.type(3, PlayModel::DayColumn, u"10"_s));
        QCOMPARE(window.lines(), u"Week 1 | Call 1 | Write 3 | Week 2 | Meet 10"_s);
        QCOMPARE(window.stored().phases[1].lastDay, 16);
        QVERIFY(window.type(0, PlayModel::DaysColumn, u"5"_s));
        QCOMPARE(window.stored().phases[0].lastDay, 5);
    }

    void stepsAndPhasesAreAddedByKeyboard()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.choose(1);
        window.press(Qt::Key_Insert);
        QCOMPARE(window.lines(), u"Week 1 | Call 1 | New step 1 | Write 3 | Week 2 | Meet 8"_s);
        QCOMPARE(window.editor().table().currentIndex().row(), 2);
        window.undo();
        QCOMPARE(window.contents(), before);
        window.press(Qt::Key_Insert, Qt::ShiftModifier);
        QCOMPARE(window.lines(), u"Week 1 | Call 1 | Write 3 | Week 2 | Meet 8 | New phase"_s);
        QCOMPARE(window.stored().phases[2].firstDay, 15);
        QCOMPARE(window.stored().phases[2].lastDay, 21);
        window.undo();
        QCOMPARE(window.contents(), before);
    }

    void linesAreDuplicated()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.choose(2);
        window.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(window.lines(), u"Week 1 | Call 1 | Write 3 | Write 3 | Week 2 | Meet 8"_s);
        window.undo();
        window.choose(0);
        window.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(window.lines(), u"Week 1 | Call 1 | Write 3 | Week 1 | Call 8 | Write 10 | Week 2 | Meet 8"_s);
        window.undo();
        QCOMPARE(window.contents(), before);
    }

    void linesAreRemoved()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.choose(1);
        window.press(Qt::Key_Delete);
        QCOMPARE(window.lines(), u"Week 1 | Write 3 | Week 2 | Meet 8"_s);
        QCOMPARE(window.stored().steps[1].after, QStringList()); // Meet waits for nothing now
        window.undo();
        QCOMPARE(window.contents(), before);
        window.choose(0);
        window.press(Qt::Key_Delete);
        QCOMPARE(window.lines(), u"Week 2 | Meet 8"_s);
        window.undo();
        QCOMPARE(window.contents(), before);
    }

    void aStepMovesPastOthersAndIntoTheNextPhase()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.choose(1);
        window.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(window.lines(), u"Week 1 | Write 3 | Call 3 | Week 2 | Meet 8"_s);
        window.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(window.lines(), u"Week 1 | Write 3 | Week 2 | Call 8 | Meet 8"_s);
        window.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(window.lines(), u"Week 1 | Write 3 | Call 7 | Week 2 | Meet 8"_s);
        for (int i = 0; i < 3; ++i)
            window.undo();
        QCOMPARE(window.contents(), before);
    }

    void linesAreDraggedToAnotherPlace_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<int>("current");
        // As so many Alt+Down or Alt+Up would do it.
        QTest::newRow("down one") << 1 << 3 << u"Week 1 | Write 3 | Call 3 | Week 2 | Meet 8"_s << 2;
        QTest::newRow("up one") << 2 << 1 << u"Week 1 | Write 1 | Call 1 | Week 2 | Meet 8"_s << 1;
        QTest::newRow("into the next phase") << 1 << 4 << u"Week 1 | Write 3 | Week 2 | Call 8 | Meet 8"_s << 3;
        QTest::newRow("to the end") << 1 << 5 << u"Week 1 | Write 3 | Week 2 | Meet 8 | Call 8"_s << 4;
        QTest::newRow("into the phase before") << 4 << 3 << u"Week 1 | Call 1 | Write 3 | Meet 7 | Week 2"_s << 3;
        QTest::newRow("above all") << 4 << 0 << u"Week 1 | Meet 1 | Call 1 | Write 3 | Week 2"_s << 1;
        QTest::newRow("a phase up") << 3 << 0 << u"Week 2 | Meet 1 | Week 1 | Call 8 | Write 10"_s << 0;
        QTest::newRow("a phase down") << 0 << 5 << u"Week 2 | Meet 1 | Week 1 | Call 8 | Write 10"_s << 2;
    }
    void linesAreDraggedToAnotherPlace()
    {
        QFETCH(int, row);
        QFETCH(int, gap);
        QFETCH(QString, lines);
        QFETCH(int, current);
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.dragLine(row, gap, [&] { QVERIFY(window.editor().rowDrag().gap() >= 0); });
        QCOMPARE(window.lines(), lines);
        QCOMPARE(window.editor().table().currentIndex().row(), current);
        QVERIFY(window.document.undoTitle().startsWith(u"Move “"_s));
        window.undo();
        QCOMPARE(window.contents(), before);
        QCOMPARE(window.lines(), u"Week 1 | Call 1 | Write 3 | Week 2 | Meet 8"_s);
    }

    void aLineThatIsLetGoStays()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.dragLine(1, 4, [&] {
            QVERIFY(window.editor().rowDrag().isDragging());
            QTest::keyClick(&window.editor().table(), Qt::Key_Escape);
            QVERIFY(!window.editor().rowDrag().isDragging());
        });
        QCOMPARE(window.contents(), before);
        window.dragLine(1, 2, [&] { QCOMPARE(window.editor().rowDrag().gap(), -1); }); // where it stands
        QCOMPARE(window.contents(), before);
    }

    void phasesChangePlaces()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.choose(3);
        window.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(window.lines(), u"Week 2 | Meet 1 | Week 1 | Call 8 | Write 10"_s);
        window.undo();
        QCOMPARE(window.contents(), before);
    }

    void theButtonsDoTheSame()
    {
        PlaysWindow window;
        window.choose(1);
        for (IconButton *button : window.editor().findChildren<IconButton *>()) {
            if (button->accessibleName() == u"Move down (Alt+Down)")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(window.lines(), u"Week 1 | Write 3 | Call 3 | Week 2 | Meet 8"_s);
    }

    void nameAndPurposeAreOneStepEach()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        QLineEdit &name = window.editor().form().name();
        name.setFocus();
        name.selectAll();
        QTest::keyClicks(&name, u"Lightning"_s);
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(window.stored().name, u"Lightning"_s);
        TextField &purpose = window.editor().form().purpose();
        purpose.setFocus();
        purpose.selectAll();
        QTest::keyClicks(&purpose, u"Be first"_s);
        window.editor().form().trigger().setFocus();
        QCOMPARE(window.stored().purpose, u"Be first"_s);
        window.undo();
        window.undo();
        QCOMPARE(window.contents(), before);
        QCOMPARE(name.text(), u"Strike"_s);
        QCOMPARE(purpose.text(), u"Answer at once"_s);
    }

    void whatIsTypedIsKeptBeforeAnUndo()
    {
        PlaysWindow window;
        TextField &trigger = window.editor().form().trigger();
        trigger.setFocus();
        QTest::keyClicks(&trigger, u"Intent rises"_s);
        window.undo(); // settles first: the typing is what is undone
        QCOMPARE(window.stored().trigger, QString());
        QCOMPARE(trigger.text(), QString());
    }

    void tierAndDurationAreChosen()
    {
        PlaysWindow window;
        QComboBox &tier = window.editor().form().tier();
        tier.setCurrentIndex(2);
        Q_EMIT tier.activated(2);
        window.editor().form().duration().setValue(21);
        QCOMPARE(window.stored().tier, 2);
        QCOMPARE(window.stored().durationDays, 21);
        window.undo();
        window.undo();
        QCOMPARE(window.stored().tier, 0);
        QCOMPARE(window.editor().form().duration().value(), 14);
    }

    void theRestOfAStepIsEditedBelowTheTable()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.choose(2);
        StepPanel &panel = window.editor().panel();
        QVERIFY(!panel.unit().isEnabled()); // it costs nothing
        QTest::mouseClick(&panel.milestone(), Qt::LeftButton, {}, QPoint(8, panel.milestone().height() / 2));
        QVERIFY(window.stored().steps[1].milestone);
        panel.skip().setCurrentIndex(1);
        Q_EMIT panel.skip().activated(1);
        QCOMPARE(window.stored().steps[1].skipIf, skipConditions().front());
        Q_EMIT panel.afterMenu().aboutToShow();
        panel.afterMenu().actions().front()->trigger();
        QCOMPARE(window.stored().steps[1].after, QStringList{u"a"_s});
        for (int i = 0; i < 3; ++i)
            window.undo();
        QCOMPARE(window.contents(), before);
        QVERIFY(window.type(2, PlayModel::CostColumn, u"30"_s));
        panel.unit().setCurrentIndex(1);
        Q_EMIT panel.unit().activated(1);
        QCOMPARE(int(window.stored().steps[1].cost->unit), int(StepCost::Unit::Piece));
        QCOMPARE(window.stored().steps[1].cost->minor, 3000);
    }

    void aCircleOfWaitingIsRefused()
    {
        PlaysWindow window;
        window.choose(1); // Call; Meet waits for it
        Q_EMIT window.editor().panel().afterMenu().aboutToShow();
        const QByteArray before = window.contents();
        window.editor().panel().afterMenu().actions().back()->trigger();
        QCOMPARE(window.contents(), before);
        QVERIFY(window.editor().told().isVisible());
    }

    void playsAreMadeCopiedAndDeleted()
    {
        PlaysWindow window;
        const QByteArray before = window.contents();
        window.library().addNew();
        QCOMPARE(window.editor().play().name, u"New play"_s);
        window.undo();
        QCOMPARE(window.contents(), before);
        window.page().showPlay(window.play);
        window.library().duplicate();
        QCOMPARE(window.editor().play().name, u"Strike (2)"_s);
        QCOMPARE(window.library().rows().rowCount(), 2);
        window.undo();
        QCOMPARE(window.contents(), before);
        window.page().showPlay(window.play);
        window.library().remove();
        QCOMPARE(window.library().count(), 0);
        window.undo();
        QCOMPARE(window.contents(), before);
        QCOMPARE(window.library().count(), 1);
    }

    void aPresetIsRestored()
    {
        PlaysWindow window;
        window.library().addPresets();
        const auto shipped = presetPlays(window.document.words());
        TALBOOK_VERIFY(shipped);
        QCOMPARE(window.library().count(), qsizetype(shipped->size()) + 1);
        const auto found = findPlay(window.document.plan().database(), u"s1-strike-zone"_s, window.document.words());
        TALBOOK_VERIFY(found);
        window.page().showPlay(found->id);
        QVERIFY(window.type(1, PlayModel::StepColumn, u"Something else"_s));
        window.library().restore();
        QCOMPARE(window.editor().play().steps[0].action, found->steps[0].action);
        QCOMPARE(window.library().count(), qsizetype(shipped->size()) + 1);
    }

    void aPlayIsWrittenAndReadAsJson()
    {
        PlaysWindow window;
        const QString path = window.folder.file() + u".json"_s;
        window.dialogs.files = {path, path};
        window.library().exportPlay();
        window.library().importPlay();
        QCOMPARE(window.dialogs.errors, QStringList());
        QCOMPARE(window.editor().play().name, u"Strike (2)"_s);
        QCOMPARE(window.editor().play().steps.size(), size_t(3));
        QCOMPARE(window.editor().play().steps[2].after, QStringList{u"a"_s});
        window.undo();
        QCOMPARE(window.library().count(), 1);
    }

    void theListIsSearched()
    {
        PlaysWindow window;
        window.library().addPresets();
        window.library().search().setText(u"answer once"_s);
        QCOMPARE(window.library().rows().rowCount(), 1);
        QCOMPARE(window.library().rows().index(0, 0).data().toString(), u"Strike"_s);
        window.trigger(u"edit.find"_s);
        QVERIFY(window.library().search().hasFocus());
    }

    void anEmptyPlanOffersThePresets()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"page.plays"_s);
        QPushButton *add = nullptr;
        for (QPushButton *button : fixture.window.playsPage().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Add the plays that come with Talbook")
                add = button;
        }
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(fixture.window.playsPage().library().count() > 8);
        QVERIFY(fixture.window.playsPage().library().editor().isVisible());
    }

    void aPressOnTheWeeksChoosesThePhase()
    {
        PlaysWindow window;
        auto *strip = window.editor().findChild<RhythmStrip *>();
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() * 3 / 4, 25));
        QCOMPARE(window.editor().table().currentIndex().row(), 3);
    }
};

QTEST_MAIN(TestPlayLibrary)
#include "test_play_library.moc"
