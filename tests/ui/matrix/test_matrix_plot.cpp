#include "matrix_fixture.h"

#include "ui/accounts/account_page.h"
#include "ui/matrix/matrix_legend.h"
#include "ui/matrix/selection_bar.h"
#include "ui/widgets/push_buttons.h"

#include <QPainter>
#include <QWheelEvent>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Gestures on the plot of the real window.
class TestMatrixPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void everyAccountLiesInItsQuadrant()
    {
        MatrixDesk desk;
        QCOMPARE(desk.plot().points().size(), size_t(5));
        QCOMPARE(desk.plot().label(Quadrant::A).title(), u"A Strike zone · 1"_s);
        QCOMPARE(desk.plot().label(Quadrant::NurtureB).title(), u"B Nurture · 1"_s);
        QCOMPARE(desk.plot().label(Quadrant::LiteB).title(), u"B ABM Lite · 1"_s);
        QCOMPARE(desk.plot().label(Quadrant::C).title(), u"C Watch · 2"_s);
        QCOMPARE(desk.page().summary(), u"5 account(s) · 1 in the strike zone"_s);
    }

    void aClickSelectsTheAccountEverywhere()
    {
        MatrixDesk desk;
        desk.click(desk.at(u"Lite"_s));
        QCOMPARE(desk.current(), u"Lite"_s);
        QCOMPARE(desk.selected(), QStringList{u"Lite"_s});
        QVERIFY(desk.plot().accessibleDescription().contains(u"Lite: fit 72, intent 20, B ABM Lite"_s));
        QVERIFY(desk.page().selectionBar().isVisible());

        desk.click(desk.at(u"Cold"_s), Qt::ControlModifier);
        QCOMPARE(desk.selected(), (QStringList{u"Cold"_s, u"Lite"_s}));
        desk.click(desk.at(u"Lite"_s), Qt::ControlModifier);
        QCOMPARE(desk.selected(), QStringList{u"Cold"_s});
        desk.click(desk.at(u"Strike"_s), Qt::ShiftModifier);
        QCOMPARE(desk.selected(), (QStringList{u"Cold"_s, u"Strike"_s}));

        desk.click(desk.at(50, 90)); // nobody there
        QCOMPARE(desk.selected(), QStringList());
        QVERIFY(!desk.page().selectionBar().isVisible());
    }

    void anAccountChosenElsewhereIsMarkedHere()
    {
        MatrixDesk desk;
        desk.document.setCurrentAccount(desk.id(u"Ready"_s));
        QVERIFY(desk.plot().accessibleDescription().startsWith(u"Ready: "_s));
    }

    void aRectangleSelectsWhatLiesInIt()
    {
        MatrixDesk desk;
        desk.drag(desk.at(20, 45), desk.at(80, 10)); // Rising (28, 40) and Lite (72, 20)
        QCOMPARE(desk.selected(), (QStringList{u"Lite"_s, u"Rising"_s}));
        QVERIFY(desk.document.undoTitle() == u"Accounts"_s); // selecting changes nothing
    }

    void aDragIsOneOnlyPastItsThreshold()
    {
        MatrixDesk desk;
        const QPoint from = desk.at(u"Lite"_s);
        desk.press(from);
        desk.move(from + QPoint(1, 1));
        desk.release(from + QPoint(1, 1));
        QCOMPARE(desk.selected(), QStringList{u"Lite"_s}); // a click with a shaky hand
    }

    void escGivesARectangleUpAndThenTheSelection()
    {
        MatrixDesk desk;
        desk.click(desk.at(u"Cold"_s));
        desk.press(desk.at(20, 45));
        desk.move(desk.at(80, 10));
        QTest::keyClick(&desk.plot(), Qt::Key_Escape);
        desk.release(desk.at(80, 10));
        QCOMPARE(desk.selected(), QStringList{u"Cold"_s});
        QTest::keyClick(&desk.plot(), Qt::Key_Escape);
        QCOMPARE(desk.selected(), QStringList());
    }

    void aLassoGoesAroundWhatItLeavesOut()
    {
        MatrixDesk desk;
        QTest::mouseClick(&desk.page().tools().toolButton(PlotTool::Lasso), Qt::LeftButton);
        QCOMPARE(desk.plot().tool(), PlotTool::Lasso);
        // A triangle over the lower left half: Cold, Rising; not Lite.
        desk.press(desk.at(10, 90));
        for (const auto &[fit, intent] : {std::pair(-2.0, 40.0), std::pair(-2.0, -2.0), std::pair(55.0, -2.0)})
            desk.move(desk.at(fit, intent));
        desk.release(desk.at(55, -2));
        QCOMPARE(desk.selected(), (QStringList{u"Cold"_s, u"Rising"_s}));
    }

    void aQuadrantsNameSelectsAllInIt()
    {
        MatrixDesk desk;
        QTest::mouseClick(&desk.plot().label(Quadrant::C), Qt::LeftButton);
        QCOMPARE(desk.selected(), (QStringList{u"Cold"_s, u"Rising"_s}));
        desk.plot().setFocus();
        QTest::keyClick(&desk.plot(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.selected().size(), 5);
    }

    void arrowsWalkShiftExtendsEnterOpens()
    {
        MatrixDesk desk;
        desk.click(desk.at(u"Cold"_s));
        QTest::keyClick(&desk.plot(), Qt::Key_Right); // Rising lies more aside than ahead, Lite does not
        QCOMPARE(desk.current(), u"Lite"_s);
        QCOMPARE(desk.selected(), QStringList{u"Lite"_s});
        QVERIFY(desk.plot().hoverCard().isVisible());
        QCOMPARE(desk.plot().hoverCard().facts().name, u"Lite"_s);
        QTest::keyClick(&desk.plot(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(desk.current(), u"Strike"_s);
        QCOMPARE(desk.selected(), (QStringList{u"Lite"_s, u"Strike"_s}));
        QTest::keyClick(&desk.plot(), Qt::Key_Space); // lets go of the current one
        QCOMPARE(desk.selected(), QStringList{u"Lite"_s});
        QTest::keyClick(&desk.plot(), Qt::Key_Return);
        QVERIFY(desk.window.findChild<AccountPage *>()->isVisible());
        QCOMPARE(desk.current(), u"Strike"_s);
    }

    void aDoubleClickOpens()
    {
        MatrixDesk desk;
        QTest::mouseDClick(&desk.plot(), Qt::LeftButton, Qt::NoModifier, desk.at(u"Ready"_s));
        QVERIFY(desk.window.findChild<AccountPage *>()->isVisible());
    }

    void wheelAndKeysZoomSpaceMoves()
    {
        MatrixDesk desk;
        const QPointF over = desk.at(u"Lite"_s);
        const QPointF before = desk.plot().frame().toFigures(over);
        QWheelEvent wheel(over, desk.plot().mapToGlobal(over), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&desk.plot(), &wheel);
        QVERIFY(!desk.plot().frame().isWhole());
        const QPointF after = desk.plot().frame().toFigures(over);
        QVERIFY(std::abs(after.x() - before.x()) < 1e-9 && std::abs(after.y() - before.y()) < 1e-9);
        QTest::keyClick(&desk.plot(), Qt::Key_0);
        QVERIFY(desk.plot().frame().isWhole());
        QTest::keyClick(&desk.plot(), Qt::Key_Plus);
        QTest::keyClick(&desk.plot(), Qt::Key_Plus);
        const QRectF closer = desk.plot().frame().view();
        QVERIFY(closer.width() < 70);

        QTest::keyPress(&desk.plot(), Qt::Key_Space);
        desk.press({400, 300});
        desk.move({340, 300});
        desk.release({340, 300});
        QTest::keyRelease(&desk.plot(), Qt::Key_Space);
        QVERIFY(desk.plot().frame().view().left() > closer.left());
        QCOMPARE(desk.selected(), QStringList()); // it moved the sheet and selected nobody
        QTest::keyClick(&desk.plot(), Qt::Key_Minus);
        QVERIFY(desk.plot().frame().view().width() > closer.width());
    }

    void theCardSaysWhoIsUnderTheMouse()
    {
        MatrixDesk desk;
        desk.hover(desk.at(u"Rising"_s));
        QVERIFY(desk.plot().hoverCard().isVisible());
        const HoverFacts &facts = desk.plot().hoverCard().facts();
        QCOMPARE(facts.name, u"Rising"_s);
        QCOMPARE(facts.fit, u"27"_s);
        QCOMPARE(facts.intent, u"40"_s);
        QVERIFY(facts.changeKnown);
        QCOMPARE(facts.change, -36); // 40 - 80 x 2^(-2/30)
        QVERIFY(facts.firmness.contains(u"100 %"_s));
        desk.hover(desk.at(u"Strike"_s));
        QVERIFY(desk.plot().hoverCard().facts().profile.contains(u"SaaS"_s));
        QVERIFY(desk.plot().hoverCard().facts().profile.contains(u"Nadia"_s));
        desk.hover(desk.at(50, 90));
        QVERIFY(!desk.plot().hoverCard().isVisible());
    }

    void twoInOnePlaceAreTold()
    {
        MatrixDesk desk;
        const auto done = desk.document.run(u"Another"_s, [](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = u"Colder"_s});
            return {};
        });
        TALBOOK_VERIFY(done);
        desk.settle();
        desk.hover(desk.at(u"Cold"_s));
        QCOMPARE(desk.plot().hoverCard().facts().more, 1);
    }

    void aThresholdsLineIsDraggedAndStoresNothing()
    {
        MatrixDesk desk;
        const QPoint from = desk.at(60, 85); // on the line, nobody near
        desk.press(from);
        desk.move(desk.at(80, 85));
        QCOMPARE(desk.runner().figures().fitFrom, 80.0);
        QCOMPARE(desk.plot().label(Quadrant::LiteB).title(), u"B ABM Lite · 0"_s);
        desk.release(desk.at(80, 85));
        QCOMPARE(desk.runner().figures().intentFrom, 60.0);
        QVERIFY(desk.runner().isMoved());
        QCOMPARE(desk.document.undoTitle(), u"Accounts"_s);

        desk.press(desk.at(80, 85));
        desk.move(desk.at(30, 85));
        QTest::keyClick(&desk.plot(), Qt::Key_Escape);
        QCOMPARE(desk.runner().figures().fitFrom, 80.0);
        desk.release(desk.at(30, 85));
        QCOMPARE(desk.runner().figures().fitFrom, 80.0);
    }

    void theCrossingMovesBothAndTheHandlesMoveByKeyboard()
    {
        MatrixDesk desk;
        desk.drag(desk.at(60, 60), desk.at(50, 30));
        QCOMPARE(desk.runner().figures().fitFrom, 50.0);
        QCOMPARE(desk.runner().figures().intentFrom, 30.0);
        ThresholdHandle &handle = desk.plot().handle(Qt::Horizontal);
        handle.setFocus();
        QTest::keyClick(&handle, Qt::Key_Right);
        QCOMPARE(desk.runner().figures().fitFrom, 51.0);
        QTest::keyClick(&handle, Qt::Key_PageUp);
        QCOMPARE(desk.runner().figures().fitFrom, 56.0);
        QCOMPARE(handle.accessibleName(), u"Fit from"_s);
    }

    void handlesAreDraggedAlongTheirAxis()
    {
        MatrixDesk desk;
        ThresholdHandle &handle = desk.plot().handle(Qt::Vertical);
        const QPoint middle = handle.rect().center();
        QTest::mousePress(&handle, Qt::LeftButton, Qt::NoModifier, middle);
        const QPoint to = handle.mapFrom(&desk.plot(), desk.at(0, 35));
        QMouseEvent event(QEvent::MouseMove, to, handle.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&handle, &event);
        QCOMPARE(desk.runner().figures().intentFrom, 35.0);
        QTest::mouseRelease(&handle, Qt::LeftButton);
        QCOMPARE(desk.runner().figures().fitFrom, 60.0);
    }

    void tiersAreToldByShapeAndColour()
    {
        MatrixDesk desk;
        desk.page().select({}, SelectHow::Replace);
        const auto done = desk.document.run(u"Tier"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE account SET tier = 1 WHERE name = 'Strike'");
        });
        TALBOOK_VERIFY(done);
        desk.settle();
        desk.hover({1, 1});
        desk.document.setCurrentAccount({});
        const QImage seen = desk.plot().grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto near = [&seen](const QPoint &at) { return QColor(seen.pixel(at)); };
        const Theme &theme = Theme::current();
        const QColor zone = blended(theme.colour(Colour::Soft), theme.colour(Colour::Base), 0.45);
        const QColor expected = blended(theme.colour(Colour::Accent), zone, 0.85);
        const QColor strike = near(desk.at(u"Strike"_s));
        QVERIFY(std::abs(strike.red() - expected.red()) < 6 && std::abs(strike.green() - expected.green()) < 6 &&
                std::abs(strike.blue() - expected.blue()) < 6);
        // 28 across: a diamond leaves the corners of its square free, and a ring would leave the middle.
        QVERIFY(std::abs(near(desk.at(u"Strike"_s) + QPoint(10, 10)).red() - zone.red()) < 6);
    }

    void trailsShowWhereAnAccountWas()
    {
        MatrixDesk desk;
        desk.hover({1, 1});
        const QPoint was = desk.at(27.778, 80 * std::exp2(-2.0 / 30)); // of Rising, four weeks ago
        const auto ink = [&desk, &was] { return QColor(desk.plot().grab().toImage().pixel(was)).lightness(); };
        const int without = ink();
        desk.document.setCurrentAccount(desk.id(u"Rising"_s));
        QVERIFY(ink() < without - 60);
        desk.page().tools().setTrails(false, false);
        QCOMPARE(ink(), without);
    }

    void aLegendWithoutRoomHasASecondLine()
    {
        MatrixLegend legend;
        const auto inkBelow = [&legend](int width) {
            QImage image(width, legend.sizeHint().height(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            legend.paintInto(painter, image.rect());
            painter.end();
            // The lowest quarter: of a single line, in the middle, nothing reaches it.
            int ink = 0;
            for (int y = image.height() * 3 / 4; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    ink += image.pixel(x, y) != QColor(Qt::white).rgb() ? 1 : 0;
            }
            return ink;
        };
        const int present = legend.sizeHint().width();
        legend.setTrails(true);
        QVERIFY(legend.sizeHint().width() > present);
        QCOMPARE(inkBelow(legend.sizeHint().width()), 0);
        QVERIFY(inkBelow(present) > 0);
    }

    void theSelectionsButtonsSayWhatTheyDo()
    {
        MatrixDesk desk;
        auto &bar = *desk.plot().findChild<SelectionBar *>();
        bar.place();
        QCOMPARE(bar.launchButton().text(), u"Launch a play…"_s);
    }
};

QTEST_MAIN(TestMatrixPlot)
#include "test_matrix_plot.moc"
