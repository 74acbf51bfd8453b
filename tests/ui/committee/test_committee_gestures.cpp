#include "committee_fixture.h"

#include "ui/committee/influence_line.h"

#include <QMenu>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QString asItWas = u"Vera; -Edwin; -Saule; --Neris; Oleg"_s;

} // namespace

/// The mouse on the chart, as events of the real view; each gesture is one step that undo takes back.
class TestCommitteeGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aCardDroppedOnAnotherReportsToIt()
    {
        CommitteeFixture fixture;
        QCOMPARE(fixture.drawn(), asItWas);
        fixture.dragTo(u"Neris"_s, fixture.middle(u"Edwin"_s));
        QVERIFY(fixture.chart().hasTool());
        QCOMPARE(fixture.card(u"Edwin"_s).mark(), CardMark::Target);
        QCOMPARE(fixture.page.pane().notice().sentence(), u"Will report to Edwin"_s);
        QCOMPARE(fixture.document.undoTitle(), fixture.base); // a preview, nothing more
        fixture.release(fixture.middle(u"Edwin"_s));
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; --Neris; -Saule; Oleg"_s);
        QCOMPARE(fixture.document.undoTitle(), u"Move Neris under Edwin"_s);
        QVERIFY(!fixture.page.pane().notice().isVisible());
        fixture.undo();
        QCOMPARE(fixture.drawn(), asItWas);
    }

    void whoIsNotPlacedIsDraggedIntoTheTree()
    {
        CommitteeFixture fixture;
        fixture.dragTo(u"Oleg"_s, fixture.middle(u"Saule"_s));
        fixture.release(fixture.middle(u"Saule"_s));
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; -Saule; --Neris; --Oleg"_s);
        QCOMPARE(fixture.scene().chart().apartCount, 0);
        fixture.undo();
        QCOMPARE(fixture.drawn(), asItWas);
        QCOMPARE(fixture.scene().chart().apartCount, 1);
    }

    void escEndsADragWithoutDoingAnything()
    {
        CommitteeFixture fixture;
        fixture.dragTo(u"Neris"_s, fixture.middle(u"Edwin"_s));
        fixture.key(Qt::Key_Escape);
        QVERIFY(!fixture.chart().hasTool());
        QCOMPARE(fixture.card(u"Edwin"_s).mark(), CardMark::None);
        fixture.release(fixture.middle(u"Edwin"_s));
        QCOMPARE(fixture.drawn(), asItWas);
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
    }

    void droppedOnTheGroundNothingChanges()
    {
        CommitteeFixture fixture;
        const QPoint ground = fixture.at(fixture.card(u"Vera"_s).place().topRight() + QPointF(60, 0));
        fixture.dragTo(u"Neris"_s, ground);
        fixture.release(ground);
        QCOMPARE(fixture.drawn(), asItWas);
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
    }

    void aCircleSaysWhyItIsRefused()
    {
        CommitteeFixture fixture;
        fixture.dragTo(u"Vera"_s, fixture.middle(u"Neris"_s));
        QCOMPARE(fixture.card(u"Neris"_s).mark(), CardMark::Refused);
        const QString why =
            u"Vera cannot report to Neris, who stands below Vera: the reporting line would run in a circle."_s;
        QCOMPARE(fixture.page.pane().notice().sentence(), why);
        QVERIFY(fixture.page.pane().notice().isRefusal());
        fixture.release(fixture.middle(u"Neris"_s));
        QCOMPARE(fixture.drawn(), asItWas);
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
        QCOMPARE(fixture.page.pane().notice().sentence(), why); // stays to be read, until the next gesture
        fixture.click(fixture.middle(u"Edwin"_s));
        QVERIFY(!fixture.page.pane().notice().isVisible());

        fixture.dragTo(u"Vera"_s, fixture.middle(u"Neris"_s));
        fixture.release(fixture.middle(u"Neris"_s));
        QVERIFY(fixture.page.pane().notice().isVisible());
        fixture.run([&](Edit &edit) { return removePeople(edit, std::vector{fixture.ids[u"Edwin"_s]}); });
        QVERIFY(!fixture.page.pane().notice().isVisible()); // nor stays it beside what came after it
    }

    void severalChosenCardsMoveTogether()
    {
        CommitteeFixture fixture;
        fixture.click(fixture.middle(u"Neris"_s));
        fixture.click(fixture.middle(u"Oleg"_s), Qt::ControlModifier);
        QCOMPARE(fixture.selected(), (QStringList{u"Neris"_s, u"Oleg"_s}));
        fixture.dragTo(u"Oleg"_s, fixture.middle(u"Edwin"_s));
        fixture.release(fixture.middle(u"Edwin"_s));
        QCOMPARE(fixture.drawn(), u"Vera; -Edwin; --Neris; --Oleg; -Saule"_s);
        fixture.undo();
        QCOMPARE(fixture.drawn(), asItWas);
    }

    void aClickOnOneOfSeveralChoosesThatOne()
    {
        CommitteeFixture fixture;
        fixture.click(fixture.middle(u"Neris"_s));
        fixture.click(fixture.middle(u"Oleg"_s), Qt::ControlModifier);
        fixture.click(fixture.middle(u"Oleg"_s));
        QCOMPARE(fixture.selected(), QStringList{u"Oleg"_s});
        fixture.click(fixture.middle(u"Oleg"_s), Qt::ControlModifier);
        QCOMPARE(fixture.selected(), QStringList());
    }

    void aRubberBandChoosesWhatItTouches()
    {
        CommitteeFixture fixture;
        const QPoint from = fixture.at(fixture.card(u"Edwin"_s).place().topLeft() - QPointF(15, 15));
        const QPoint to = fixture.at(fixture.card(u"Saule"_s).place().bottomRight() + QPointF(5, 5));
        fixture.press(from);
        fixture.drag(from + QPoint(30, 30));
        fixture.drag(to);
        fixture.release(to);
        QVERIFY(fixture.selected().contains(u"Edwin"_s));
        QVERIFY(fixture.selected().contains(u"Saule"_s));
        QVERIFY(!fixture.selected().contains(u"Vera"_s));
    }

    void theHandleDrawsAnInfluenceLine()
    {
        CommitteeFixture fixture;
        fixture.click(fixture.middle(u"Neris"_s)); // a chosen card offers its handle
        const QPoint handle = fixture.at(fixture.card(u"Neris"_s).handle().center());
        const QPoint edwin = fixture.middle(u"Edwin"_s);
        fixture.press(handle);
        fixture.drag(handle + QPoint(20, 0));
        fixture.drag(edwin);
        QCOMPARE(fixture.card(u"Edwin"_s).mark(), CardMark::Target);
        QCOMPARE(fixture.page.pane().notice().sentence(), u"Neris will influence Edwin"_s);
        fixture.release(edwin);
        const auto &lines = fixture.page.source().committee().influence;
        QCOMPARE(lines, (std::vector{InfluenceLine{fixture.ids[u"Neris"_s], fixture.ids[u"Edwin"_s]}}));
        QCOMPARE(fixture.drawn(), asItWas);
        fixture.undo();
        QVERIFY(fixture.page.source().committee().influence.empty());
    }

    void escEndsAnInfluenceLine()
    {
        CommitteeFixture fixture;
        fixture.click(fixture.middle(u"Neris"_s));
        const QPoint handle = fixture.at(fixture.card(u"Neris"_s).handle().center());
        fixture.press(handle);
        fixture.drag(fixture.middle(u"Edwin"_s));
        fixture.key(Qt::Key_Escape);
        fixture.release(fixture.middle(u"Edwin"_s));
        QVERIFY(fixture.page.source().committee().influence.empty());
    }

    void aChosenInfluenceLineIsRemoved()
    {
        CommitteeFixture fixture;
        fixture.run([&](Edit &edit) { return addInfluence(edit, fixture.ids[u"Neris"_s], fixture.ids[u"Edwin"_s]); });
        QGraphicsItem *line = nullptr;
        for (QGraphicsItem *item : fixture.scene().items()) {
            if (auto *found = qgraphicsitem_cast<InfluenceLineItem *>(item))
                line = found;
        }
        QVERIFY(line);
        line->setSelected(true);
        fixture.key(Qt::Key_Delete);
        QVERIFY(fixture.page.source().committee().influence.empty());
        QCOMPARE(fixture.drawn(), asItWas); // and nobody with it
        fixture.undo();
        QCOMPARE(fixture.page.source().committee().influence.size(), size_t(1));
    }

    void aDoubleClickEditsInPlace()
    {
        CommitteeFixture fixture;
        fixture.click(fixture.middle(u"Edwin"_s));
        QTest::mouseDClick(fixture.chart().viewport(), Qt::LeftButton, {}, fixture.middle(u"Edwin"_s));
        fixture.editorField("name").setText(u"Edwin Karsh"_s);
        fixture.editorField("title").setText(u"CFO"_s);
        QTest::keyClick(&fixture.editorField("title"), Qt::Key_Return);
        QCOMPARE(fixture.person(u"Edwin Karsh"_s).title, u"CFO"_s);
        QCOMPARE(fixture.document.undoTitle(), u"Edit Edwin"_s);
        fixture.undo(); // both fields were one step
        QCOMPARE(fixture.person(u"Edwin"_s).title, QString());
    }

    void escInTheEditorKeepsThePersonAsItWas()
    {
        CommitteeFixture fixture;
        fixture.chart().edit(fixture.ids[u"Edwin"_s]);
        fixture.editorField("name").setText(u"Somebody else"_s);
        QTest::keyClick(&fixture.editorField("name"), Qt::Key_Escape);
        QCOMPARE(fixture.drawn(), asItWas);
        QCOMPARE(fixture.document.undoTitle(), fixture.base);
    }

    void goingElsewhereTakesWhatIsTyped()
    {
        CommitteeFixture fixture;
        fixture.chart().edit(fixture.ids[u"Edwin"_s]);
        fixture.editorField("title").setText(u"CFO"_s);
        fixture.trigger(u"page.accounts"_s);
        fixture.trigger(u"page.committee"_s);
        QCOMPARE(fixture.person(u"Edwin"_s).title, u"CFO"_s);
    }

    void aRefusedNameKeepsTheEditorOpen()
    {
        CommitteeFixture fixture;
        fixture.chart().edit(fixture.ids[u"Edwin"_s]);
        fixture.editorField("name").setText(u"  "_s);
        QTest::keyClick(&fixture.editorField("name"), Qt::Key_Return);
        QVERIFY(fixture.chart().editor() && fixture.chart().editor()->isVisible());
        QCOMPARE(fixture.drawn(), asItWas);
        QTest::keyClick(&fixture.editorField("name"), Qt::Key_Escape);
    }

    void aGhostCardIsFilled()
    {
        CommitteeFixture fixture;
        // Everybody has a role here: nobody can be found for the missing one, so a new person is made.
        fixture.run([&](Edit &edit) {
            const auto people = std::vector{fixture.ids[u"Edwin"_s], fixture.ids[u"Saule"_s], fixture.ids[u"Neris"_s],
                                            fixture.ids[u"Oleg"_s]};
            return setPersonField(edit, people, PersonField::Role, u"champion"_s);
        });
        const ChartCard *ghost = nullptr;
        for (const ChartCard *card : fixture.scene().cards()) {
            if (card->missingRole() == 1)
                ghost = card;
        }
        QVERIFY(ghost);
        fixture.chart().fit();
        fixture.click(fixture.at(ghost->place().center()));
        QVERIFY(fixture.chart().editor());
        fixture.editorField("name").setText(u"Ilse"_s);
        QTest::keyClick(&fixture.editorField("name"), Qt::Key_Return);
        QCOMPARE(fixture.person(u"Ilse"_s).role, 1);
        QCOMPARE(fixture.person(u"Ilse"_s).reportsTo, fixture.ids[u"Vera"_s]);
        for (const ChartCard *card : fixture.scene().cards())
            QVERIFY(card->missingRole() != 1);
        fixture.undo();
        fixture.undo();
        QCOMPARE(fixture.drawn(), asItWas);
    }

    void somebodyWithoutARoleIsFoundForIt()
    {
        CommitteeFixture fixture;
        fixture.chart().fillRole(1);
        auto *menu = fixture.chart().findChild<QMenu *>(u"roleMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QAction *edwin = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Edwin"_s)
                edwin = action;
        }
        QVERIFY(edwin);
        edwin->trigger();
        QCOMPARE(fixture.person(u"Edwin"_s).role, 1);
        menu->close();
        fixture.undo();
        QCOMPARE(fixture.person(u"Edwin"_s).role, -1);
    }

    void theFoldBadgeFoldsAndUnfolds()
    {
        CommitteeFixture fixture;
        fixture.click(fixture.middle(u"Saule"_s));
        fixture.click(fixture.at(fixture.card(u"Saule"_s).foldBadge().center()));
        QVERIFY(!fixture.scene().cardOf(fixture.ids[u"Neris"_s]));
        QCOMPARE(fixture.card(u"Saule"_s).face().hidden, 1);
        fixture.click(fixture.at(fixture.card(u"Saule"_s).foldBadge().center()));
        QVERIFY(fixture.scene().cardOf(fixture.ids[u"Neris"_s]));
    }

    void theWheelZoomsWhereTheMouseIs()
    {
        CommitteeFixture fixture;
        fixture.chart().setZoom(1);
        const QPoint where = fixture.middle(u"Saule"_s);
        const QPointF before = fixture.chart().mapToScene(where);
        QWheelEvent wheel(where, fixture.chart().viewport()->mapToGlobal(where), {}, {0, 240}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(fixture.chart().viewport(), &wheel);
        QVERIFY(fixture.chart().zoom() > 1.2);
        const QPointF moved = fixture.chart().mapToScene(where) - before;
        QVERIFY2(std::abs(moved.x()) < 3 && std::abs(moved.y()) < 3,
                 qPrintable(u"%1, %2"_s.arg(moved.x()).arg(moved.y())));
    }

    void aReadOnlyPlanCannotBeDragged()
    {
        CommitteeFixture fixture;
        fixture.document.publish([](const Expected<void> &) {});
        fixture.document.jobs().wait();
        const QString copy = fixture.folder.file(u"held.talbook"_s);
        QVERIFY(QFile::copy(fixture.folder.file(), copy));
        auto holder = Plan::open(copy, fixture.folder.environment(), {});
        QVERIFY(holder);
        fixture.dialogs.choices = {0}; // read only
        fixture.open(copy);
        QVERIFY(!fixture.document.isEditable());
        fixture.trigger(u"page.accounts"_s);
        fixture.select(u"Acme"_s);
        fixture.trigger(u"page.committee"_s);
        fixture.dragTo(u"Neris"_s, fixture.middle(u"Edwin"_s));
        QVERIFY(!fixture.chart().hasTool());
        fixture.release(fixture.middle(u"Edwin"_s));
        QCOMPARE(fixture.drawn(), asItWas);
        fixture.chart().edit(fixture.ids[u"Edwin"_s]);
        QVERIFY(!fixture.chart().editor());
    }
};

QTEST_MAIN(TestCommitteeGestures)
#include "test_committee_gestures.moc"
