#include "timeline_fixture.h"

#include <QWheelEvent>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Mouse and keyboard on the chart; each gesture is one step that can be undone.
class TestTimelineGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aTaskIsDraggedToAnotherDay()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.dragBy(desk.at(u"Acme"_s, u"Call"_s), 3); // from Friday the 12th to Monday
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 15));
        QCOMPARE(desk.due(u"Acme"_s, u"Meeting"_s), QDate(2027, 2, 17));
        QCOMPARE(desk.due(u"Borealis"_s, u"Call"_s), QDate(2027, 2, 12));
        QCOMPARE(desk.document.undoTitle(), u"Move “Call”"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 12));
    }

    void whatWaitsFollowsWhileOneDrags()
    {
        TimelineDesk desk;
        const QPoint call = desk.at(u"Acme"_s, u"Call"_s);
        const QPoint meeting = desk.at(u"Acme"_s, u"Meeting"_s);
        desk.press(call);
        desk.move(call + QPoint(50, 0));
        desk.move(call + QPoint(7 * 16, 0));                                      // to Friday the 19th
        QCOMPARE(desk.at(u"Acme"_s, u"Meeting"_s).x(), meeting.x() + 2 * 16 + 4); // beside the call, on the 19th
        QVERIFY(desk.view().hint().contains(u"1 follow"_s));
        QCOMPARE(desk.due(u"Acme"_s, u"Meeting"_s), QDate(2027, 2, 17)); // not in the plan yet
        desk.release(call + QPoint(7 * 16, 0));
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 19));
        QCOMPARE(desk.due(u"Acme"_s, u"Meeting"_s), QDate(2027, 2, 19));
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.due(u"Acme"_s, u"Meeting"_s), QDate(2027, 2, 17));
    }

    void escCancelsADrag()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        const QPoint call = desk.at(u"Acme"_s, u"Call"_s);
        desk.press(call);
        desk.move(call + QPoint(80, 0));
        QVERIFY(desk.view().isDragging());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.view().isDragging());
        QCOMPARE(desk.at(u"Acme"_s, u"Call"_s), call);
        desk.release(call + QPoint(80, 0));
        QCOMPARE(desk.contents(), before);
    }

    /// It waits for the research of the 8th: no earlier than that, and the page says why.
    void whatIsHeldIsTold()
    {
        TimelineDesk desk;
        const QPoint mail = desk.at(u"Acme"_s, u"E-mail"_s);
        desk.press(mail);
        desk.move(mail - QPoint(50, 0));
        desk.move(mail - QPoint(7 * 16, 0));
        QVERIFY(desk.view().hint().contains(u"waits for “Research”"_s));
        desk.release(mail - QPoint(7 * 16, 0));
        QCOMPARE(desk.due(u"Acme"_s, u"E-mail"_s), QDate(2027, 2, 8));
        QVERIFY(desk.page().notice().contains(u"Research"_s));
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.due(u"Acme"_s, u"E-mail"_s), QDate(2027, 2, 10));
    }

    void anEdgeStretchesATask()
    {
        TimelineDesk desk;
        const QPoint call = desk.at(u"Acme"_s, u"Call"_s);
        desk.dragBy(call + QPoint(7, 0), 3); // just beside its right edge
        QCOMPARE(desk.task(u"Acme"_s, u"Call"_s).start, QDate(2027, 2, 12));
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 15));
        QCOMPARE(desk.document.undoTitle(), u"Stretch “Call”"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 12));
    }

    void aBarMovesItsPhase()
    {
        TimelineDesk desk;
        const Task mail = desk.task(u"Acme"_s, u"E-mail"_s);
        const auto bar = desk.view().barRect(mail.account, mail.campaign, u"begin"_s);
        QVERIFY(bar);
        desk.dragBy(bar->center(), 7);
        QCOMPARE(desk.due(u"Acme"_s, u"Research"_s), QDate(2027, 2, 15));
        QCOMPARE(desk.due(u"Acme"_s, u"E-mail"_s), QDate(2027, 2, 17));
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 19));
        QCOMPARE(desk.due(u"Acme"_s, u"Meeting"_s), QDate(2027, 2, 19)); // it waits for the call
        QCOMPARE(desk.due(u"Borealis"_s, u"Call"_s), QDate(2027, 2, 12));
        QCOMPARE(desk.document.undoTitle(), u"Move phase “Begin”"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.due(u"Acme"_s, u"Research"_s), QDate(2027, 2, 8));
    }

    /// The end of a phase is where its last task is.
    void aBarsEndStretchesItsLastTask()
    {
        TimelineDesk desk;
        const Task mail = desk.task(u"Acme"_s, u"E-mail"_s);
        const auto bar = desk.view().barRect(mail.account, mail.campaign, u"begin"_s);
        desk.dragBy(QPoint(bar->right() - 1, bar->center().y()), 3);
        QCOMPARE(desk.task(u"Acme"_s, u"Call"_s).start, QDate(2027, 2, 12));
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 15));
        QCOMPARE(desk.due(u"Acme"_s, u"E-mail"_s), QDate(2027, 2, 10));
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 12));
    }

    void aBandSelectsAndAllMoveTogether()
    {
        TimelineDesk desk;
        const QPoint first = desk.at(u"Acme"_s, u"Call"_s);
        const QPoint last = desk.at(u"Borealis"_s, u"Meeting"_s);
        desk.drag(first - QPoint(12, 3), last + QPoint(12, 5));
        QCOMPARE(desk.selected(),
                 (QStringList{u"Acme Call"_s, u"Acme Meeting"_s, u"Borealis Call"_s, u"Borealis Meeting"_s}));
        desk.dragBy(desk.at(u"Borealis"_s, u"Meeting"_s), 7);
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 19));
        QCOMPARE(desk.due(u"Borealis"_s, u"Meeting"_s), QDate(2027, 2, 24));
        QCOMPARE(desk.document.undoTitle(), u"Move 4 task(s)"_s);
        QCOMPARE(desk.selected().size(), 4);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.due(u"Borealis"_s, u"Meeting"_s), QDate(2027, 2, 17));
    }

    void ctrlAddsAndTakesAway()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        desk.click(desk.at(u"Borealis"_s, u"E-mail"_s), Qt::ControlModifier);
        QCOMPARE(desk.selected(), (QStringList{u"Acme Call"_s, u"Borealis E-mail"_s}));
        desk.click(desk.at(u"Acme"_s, u"Call"_s), Qt::ControlModifier);
        QCOMPARE(desk.selected(), QStringList{u"Borealis E-mail"_s});
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.selected(), QStringList());
    }

    void aClickChoosesTheAccountEverywhere()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Borealis"_s, u"Call"_s));
        QCOMPARE(desk.document.currentAccount(), desk.task(u"Borealis"_s, u"Call"_s).account);
    }

    void arrowsWalkAndAltMoves()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Acme"_s, u"E-mail"_s));
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.selected(), QStringList{u"Acme Call"_s});
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.selected(), QStringList{u"Borealis Call"_s});
        desk.key(Qt::Key_Home);
        QCOMPARE(desk.selected(), QStringList{u"Borealis Research"_s});
        desk.key(Qt::Key_End);
        QCOMPARE(desk.selected(), QStringList{u"Borealis Meeting"_s});
        QVERIFY(desk.view().accessibleDescription().contains(u"Meeting"_s));
        desk.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(desk.due(u"Borealis"_s, u"Meeting"_s), QDate(2027, 2, 18));
        desk.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(desk.due(u"Borealis"_s, u"Meeting"_s), QDate(2027, 2, 25));
        desk.trigger(u"edit.undo"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.due(u"Borealis"_s, u"Meeting"_s), QDate(2027, 2, 17));
        desk.key(Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
        QCOMPARE(desk.task(u"Borealis"_s, u"Meeting"_s).start, QDate(2027, 2, 17));
        QCOMPARE(desk.due(u"Borealis"_s, u"Meeting"_s), QDate(2027, 2, 18));
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.due(u"Borealis"_s, u"Meeting"_s), QDate(2027, 2, 17));
    }

    void deleteRemovesAndUndoBringsBack()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.click(desk.at(u"Acme"_s, u"Meeting"_s));
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.document.undoTitle(), u"Remove “Meeting”"_s);
        QCOMPARE(desk.page().model().rowCount(), 7);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.page().model().rowCount(), 8);
        QCOMPARE(desk.contents(), before);
    }

    void enterAndDoubleClickOpenTheTask()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        desk.key(Qt::Key_Return);
        auto *dialog = desk.dialog<TaskDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->title().text(), u"Call"_s);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseDClick(desk.viewport(), Qt::LeftButton, Qt::NoModifier, desk.at(u"Acme"_s, u"Meeting"_s));
        QVERIFY(desk.dialog<TaskDialog>());
        QCOMPARE(desk.dialog<TaskDialog>()->title().text(), u"Meeting"_s);
    }

    void aDoubleClickOnWhatStandsForSeveralListsThem()
    {
        TimelineDesk desk;
        const Task call = desk.task(u"Acme"_s, u"Call"_s);
        const auto bar = desk.view().barRect(call.account, call.campaign, u"begin"_s);
        QVERIFY(bar);
        QTest::mouseDClick(desk.viewport(), Qt::LeftButton, {}, bar->center());
        QVERIFY(desk.page().tools().isTable());
        QVERIFY(desk.page().table().isVisible());
        QCOMPARE(desk.selected(), (QStringList{u"Acme Call"_s, u"Acme E-mail"_s, u"Acme Research"_s}));
        QVERIFY(!desk.page().table().currentTask().isNull());
        desk.page().switchView();
        QCOMPARE(desk.selected().size(), 3); // back in the chart they are chosen still

        // A mark that stands for neighbours, as days have no width.
        desk.view().setDayWidth(desk.view().axis().dayWidth() / 100);
        const auto mark = desk.view().markRect(call.id);
        QVERIFY(mark);
        QTest::mouseDClick(desk.viewport(), Qt::LeftButton, {}, mark->center());
        QVERIFY(desk.page().tools().isTable());
        QVERIFY(desk.selected().size() > 1);
        QVERIFY(desk.selected().contains(u"Acme Call"_s));
        QVERIFY(!desk.dialog<TaskDialog>());
    }

    void theLoadOpensAndClosesByMouseAndKey()
    {
        TimelineDesk desk;
        desk.view().setLoadOpen(true);
        const int rows = desk.view().chartRect().height();
        const QPoint strip = desk.view().loadStripRect().center();
        desk.click(strip);
        QVERIFY(!desk.view().isLoadOpen());
        QVERIFY(desk.view().chartRect().height() > rows);
        desk.hover(desk.view().loadStripRect().center());
        QVERIFY(desk.view().card().isVisible());
        desk.key(Qt::Key_L);
        QVERIFY(desk.view().isLoadOpen());
        QCOMPARE(desk.view().chartRect().height(), rows);
        QCOMPARE(desk.document.undoTitle(), u"Launch"_s); // nothing of the plan was touched
    }

    void whereTheWindowIsLowTheLoadIsAStrip()
    {
        TimelineDesk desk;
        desk.window.resize(1400, 1080);
        QVERIFY(desk.view().isLoadOpen());
        desk.window.resize(1280, 720);
        QVERIFY(!desk.view().isLoadOpen());
        QVERIFY(desk.view().chartRect().height() >= 5 * desk.view().rowHeadRect(0).height());
    }

    void aGroupFolds()
    {
        TimelineDesk desk;
        QCOMPARE(desk.view().layout().visible().size(), size_t(3));
        desk.click(desk.view().rowHeadRect(0).center());
        QCOMPARE(desk.view().layout().visible().size(), size_t(1));
        desk.click(desk.view().rowHeadRect(0).center());
        QCOMPARE(desk.view().layout().visible().size(), size_t(3));
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        desk.key(Qt::Key_F);
        QCOMPARE(desk.view().layout().visible().size(), size_t(1));
    }

    /// The day under the mouse stays under it.
    void ctrlAndTheWheelZoom()
    {
        TimelineDesk desk;
        const QPoint mail = desk.at(u"Acme"_s, u"E-mail"_s);
        QWheelEvent wheel(mail, desk.viewport()->mapToGlobal(mail), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.viewport(), &wheel);
        QCOMPARE(desk.view().dayWidth(), 16 * 1.2);
        QVERIFY(std::abs(desk.at(u"Acme"_s, u"E-mail"_s).x() - mail.x()) <= 2);
        desk.key(Qt::Key_0);
        QVERIFY(desk.view().zoom() == TimelineView::Zoom::Quarter);
    }

    void theMouseOverATaskTellsOfIt()
    {
        TimelineDesk desk;
        desk.hover(desk.at(u"Acme"_s, u"E-mail"_s));
        QVERIFY(desk.view().card().isVisible());
        QCOMPARE(desk.view().card().lines().first(), u"E-mail"_s);
        QCOMPARE(desk.view().card().lines().at(3), u"Overdue · Irina · E-mail"_s);
    }

    void whatIsDoneStays()
    {
        TimelineDesk desk;
        const Task research = desk.task(u"Acme"_s, u"Research"_s);
        QVERIFY(desk.document.run(u"Done"_s, [&](Edit &edit) {
            return settleTask(edit, research.id, {.on = QDate(2027, 2, 9)}, desk.document.words());
        }));
        const QByteArray before = desk.contents();
        const QPoint place = desk.at(u"Acme"_s, u"Research"_s);
        desk.press(place);
        desk.move(place + QPoint(60, 0));
        QCOMPARE(desk.view().hint(), u"What is done or skipped does not move."_s);
        desk.release(place + QPoint(60, 0));
        QCOMPARE(desk.contents(), before);
    }

    /// The day it is due stays; a task it waits for holds its start.
    void theStartEdgeStretchesATask()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.dragBy(desk.at(u"Acme"_s, u"Meeting"_s) - QPoint(7, 0), -2); // just beside its left edge, from the 17th
        QCOMPARE(desk.task(u"Acme"_s, u"Meeting"_s).start, QDate(2027, 2, 15));
        QCOMPARE(desk.due(u"Acme"_s, u"Meeting"_s), QDate(2027, 2, 17));
        QCOMPARE(desk.document.undoTitle(), u"Stretch “Meeting”"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);

        desk.dragBy(desk.at(u"Acme"_s, u"Meeting"_s) - QPoint(7, 0), -8);
        QCOMPARE(desk.task(u"Acme"_s, u"Meeting"_s).start, QDate(2027, 2, 12)); // the call is due then
        QCOMPARE(desk.due(u"Acme"_s, u"Meeting"_s), QDate(2027, 2, 17));
        QVERIFY(desk.page().notice().contains(u"Call"_s));
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);
    }

    void theMiddleButtonPans()
    {
        TimelineDesk desk;
        desk.view().setDayWidth(40);
        desk.view().showDay(QDate(2027, 2, 11));
        const QByteArray before = desk.contents();
        const QPoint call = desk.at(u"Acme"_s, u"Call"_s);
        QTest::mousePress(desk.viewport(), Qt::MiddleButton, {}, call);
        QCOMPARE(desk.viewport()->cursor().shape(), Qt::ClosedHandCursor);
        desk.move(call - QPoint(30, 0));
        desk.move(call - QPoint(80, 0));
        QCOMPARE(desk.at(u"Acme"_s, u"Call"_s), call - QPoint(80, 0)); // what was taken hold of stays under the mouse
        QTest::mouseRelease(desk.viewport(), Qt::MiddleButton, {}, call - QPoint(80, 0));
        QCOMPARE(desk.viewport()->cursor().shape(), Qt::PointingHandCursor);
        QVERIFY(!desk.view().isDragging());
        QCOMPARE(desk.contents(), before);
        QCOMPARE(desk.selected(), QStringList());
    }

    /// Held at the edge, a task takes the chart along, and the day under the mouse is the day it gets.
    void aDragAtTheEdgeScrolls()
    {
        TimelineDesk desk;
        desk.view().setDayWidth(40);
        desk.view().showDay(QDate(2027, 2, 11));
        const QByteArray before = desk.contents();
        const QPoint call = desk.at(u"Acme"_s, u"Call"_s);
        const QPoint edge(desk.view().chartRect().right() - 4, call.y());
        const int scrolled = desk.view().horizontalScrollBar()->value();
        desk.press(call);
        desk.move(call + QPoint(50, 0));
        desk.move(edge);
        QTRY_VERIFY(desk.view().horizontalScrollBar()->value() >= scrolled + 3 * 40);
        desk.release(edge);
        const int stood = desk.view().horizontalScrollBar()->value();
        const QDate unscrolled = QDate(2027, 2, 12).addDays((edge.x() - call.x()) / 40);
        QVERIFY(desk.due(u"Acme"_s, u"Call"_s) > unscrolled.addDays(2));
        // At most a weekend beside the mouse.
        QVERIFY(std::abs(desk.at(u"Acme"_s, u"Call"_s).x() - edge.x()) <= 3 * 40);
        QCOMPARE(desk.view().horizontalScrollBar()->value(), stood); // it stands when the button is up
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);

        // To the left edge, and Esc.
        desk.view().showDay(QDate(2027, 2, 11));
        const QPoint meeting = desk.at(u"Acme"_s, u"Meeting"_s);
        const int there = desk.view().horizontalScrollBar()->value();
        desk.press(meeting);
        desk.move(meeting - QPoint(50, 0));
        desk.move(QPoint(desk.view().chartRect().left() + 4, meeting.y()));
        QTRY_VERIFY(desk.view().horizontalScrollBar()->value() < there);
        desk.key(Qt::Key_Escape);
        desk.release(meeting);
        QCOMPARE(desk.contents(), before);
    }

    void shiftAndArrowsExtendAndAllMoveTogether()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.click(desk.at(u"Acme"_s, u"E-mail"_s));
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.selected(), (QStringList{u"Acme Call"_s, u"Acme E-mail"_s}));
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        const QStringList three{u"Acme Call"_s, u"Acme E-mail"_s, u"Borealis Call"_s};
        QCOMPARE(desk.selected(), three);
        desk.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(desk.due(u"Acme"_s, u"E-mail"_s), QDate(2027, 2, 11));
        QCOMPARE(desk.due(u"Acme"_s, u"Call"_s), QDate(2027, 2, 15)); // from Friday to Monday
        QCOMPARE(desk.due(u"Borealis"_s, u"Call"_s), QDate(2027, 2, 15));
        QCOMPARE(desk.due(u"Borealis"_s, u"E-mail"_s), QDate(2027, 2, 10));
        QCOMPARE(desk.document.undoTitle(), u"Move 3 task(s)"_s);
        QCOMPARE(desk.selected(), three);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);
        desk.key(Qt::Key_Up, Qt::ShiftModifier);
        desk.key(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(desk.selected(),
                 (QStringList{u"Acme Call"_s, u"Acme E-mail"_s, u"Acme Research"_s, u"Borealis Call"_s}));
    }

    void spaceTakesTheCurrentTaskInAndOut()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        desk.key(Qt::Key_Space);
        QCOMPARE(desk.selected(), QStringList());
        desk.key(Qt::Key_Space);
        QCOMPARE(desk.selected(), QStringList{u"Acme Call"_s});
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        desk.key(Qt::Key_Space);
        QCOMPARE(desk.selected(), QStringList{u"Acme Call"_s});
    }

    void ctrlASelectsAllThatIsShown()
    {
        TimelineDesk desk;
        const QByteArray before = desk.contents();
        desk.view().setFocus();
        desk.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.selected().size(), 8);
        desk.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(desk.document.undoTitle(), u"Move 8 task(s)"_s);
        for (const QString &account : {u"Acme"_s, u"Borealis"_s}) {
            QCOMPARE(desk.due(account, u"Research"_s), QDate(2027, 2, 15));
            QCOMPARE(desk.due(account, u"Meeting"_s), QDate(2027, 2, 24));
        }
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(desk.contents(), before);

        desk.page().tools().search().setText(u"acme"_s);
        desk.view().setFocus();
        desk.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.selected().size(), 4);
        QVERIFY(!desk.selected().contains(u"Borealis Call"_s));
    }

    /// A page is what the chart shows, less a row that stays in sight.
    void pageKeysWalkByPages()
    {
        TimelineDesk desk(false);
        const auto done = desk.document.run(u"Fill"_s, [&](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 60; ++i) {
                TaskDraft draft;
                draft.account = AccountId{insertAccount(edit, {.name = u"Account %1"_s.arg(i, 2, 10, QChar(u'0'))})};
                draft.title = u"Call"_s;
                draft.owner = u"Irina"_s;
                draft.start = draft.due = QDate(2027, 2, 15);
                TALBOOK_TRY(addTask(edit, draft));
            }
            return {};
        });
        QVERIFY(done);
        const int page = desk.view().chartRect().height() / desk.view().rowHeadRect(0).height() - 1;
        QVERIFY(page > 2 && page < 30);
        desk.click(desk.at(u"Account 00"_s, u"Call"_s));
        desk.key(Qt::Key_PageDown);
        QCOMPARE(desk.selected(), QStringList{u"Account %1 Call"_s.arg(page, 2, 10, QChar(u'0'))});
        QVERIFY(desk.view().chartRect().contains(
            desk.at(u"Account %1"_s.arg(page, 2, 10, QChar(u'0')), u"Call"_s))); // it is in sight
        desk.key(Qt::Key_PageUp);
        QCOMPARE(desk.selected(), QStringList{u"Account 00 Call"_s});
        desk.key(Qt::Key_PageUp); // above it is only the group's head
        QCOMPARE(desk.selected(), QStringList{u"Account 00 Call"_s});
        for (int i = 0; i <= 60 / page; ++i)
            desk.key(Qt::Key_PageDown);
        QCOMPARE(desk.selected(), QStringList{u"Account 59 Call"_s});
    }

    /// Less than a page above the first row, one comes to the first task, not nowhere.
    void pageUpReachesTheFirstTasks()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Borealis"_s, u"Call"_s));
        desk.key(Qt::Key_PageUp);
        QCOMPARE(desk.selected(), QStringList{u"Acme Call"_s});
        desk.key(Qt::Key_PageDown, Qt::ShiftModifier);
        QCOMPARE(desk.selected(), (QStringList{u"Acme Call"_s, u"Borealis Call"_s}));
    }

    void tComesBackToToday()
    {
        TimelineDesk desk;
        desk.view().setDayWidth(40);
        desk.view().showDay(QDate(2027, 2, 11));
        QScrollBar &bar = *desk.view().horizontalScrollBar();
        const int today = bar.value();
        bar.setValue(bar.maximum());
        QVERIFY(bar.value() != today);
        desk.key(Qt::Key_T);
        QCOMPARE(bar.value(), today);
    }

    void plusAndMinusZoom()
    {
        TimelineDesk desk;
        desk.key(Qt::Key_Plus);
        QCOMPARE(desk.view().dayWidth(), 20.0); // a quarter wider than 16
        desk.key(Qt::Key_Minus);
        QCOMPARE(desk.view().dayWidth(), 16.0);
        desk.key(Qt::Key_Equal); // the key of + without Shift
        QCOMPARE(desk.view().dayWidth(), 20.0);
        QVERIFY(!desk.view().zoom());
    }

    void shiftFFoldsAll()
    {
        TimelineDesk desk;
        desk.click(desk.at(u"Acme"_s, u"Call"_s));
        desk.page().tools().groupSwitch().setCurrentIndex(int(TimelineGroup::Account));
        Q_EMIT desk.page().tools().groupSwitch().currentChanged(int(TimelineGroup::Account));
        QCOMPARE(desk.view().layout().visible().size(), size_t(4)); // two accounts, a campaign in each
        desk.key(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(desk.view().layout().visible().size(), size_t(2));
        desk.key(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(desk.view().layout().visible().size(), size_t(4));
        QCOMPARE(desk.document.undoTitle(), u"Launch"_s); // nothing of the plan was touched
    }
};

QTEST_MAIN(TestTimelineGestures)
#include "test_timeline_gestures.moc"
