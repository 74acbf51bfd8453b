#include "matrix_fixture.h"

#include "core/scoring/what_if_store.h"
#include "ui/matrix/figure_slider.h"
#include "ui/matrix/kept_menu.h"
#include "ui/matrix/what_if_models.h"
#include "ui/theme/theme.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList rowTexts(const QAbstractItemModel &model, int row, int from = 1)
{
    QStringList texts;
    for (int column = from; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

int rowOf(StandingGroup group)
{
    const auto groups = matrixGroups();
    return int(std::ranges::find(groups, group) - groups.begin());
}

QStringList counts(MatrixDesk &desk, StandingGroup group)
{
    return rowTexts(*desk.panel().counts().model(), rowOf(group));
}

/// Name and stability of those in the list below.
QStringList moves(MatrixDesk &desk)
{
    QStringList rows;
    const QAbstractItemModel &model = *desk.panel().moves().model();
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(rowTexts(model, row, 0).join(u' '));
    return rows;
}

/// As a person does it: the handle by the keyboard.
void nudge(FigureSlider &slider, Qt::Key key, int times)
{
    slider.slider().setFocus();
    for (int i = 0; i < times; ++i)
        QTest::keyClick(&slider.slider(), key);
}

void nameIt(MatrixDesk &desk, const QString &name)
{
    QVERIFY(QTest::qWaitFor([&desk] { return desk.window.findChild<QLineEdit *>(u"name"_s) != nullptr; }));
    auto *field = desk.window.findChild<QLineEdit *>(u"name"_s);
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.settle();
}

double score(MatrixDesk &desk, const QString &name)
{
    return desk.document.standings()[desk.account(name)].score.score;
}

} // namespace

class TestMatrixWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void slidersStandWhereTheModelStands()
    {
        MatrixDesk desk;
        QCOMPARE(desk.panel().weight(Component::Firmographic).figure(), 40.0);
        QCOMPARE(desk.panel().weight(Component::Intent).slider().value(), 30);
        QVERIFY(!desk.panel().weight(Component::Timing).isVisible()); // weighs nothing in S1
        QCOMPARE(desk.panel().halfLife().figure(), 30.0);
        QVERIFY(!desk.panel().applyButton().isEnabled());
        QVERIFY(!desk.panel().discardButton().isEnabled());
        QVERIFY(desk.panel().keepButton().isEnabled());
    }

    void aThresholdMovedCountsAndNamesWhoChanges()
    {
        MatrixDesk desk;
        QAbstractItemModelTester counted(desk.panel().counts().model());
        QAbstractItemModelTester moved(desk.panel().moves().model());
        nudge(desk.panel().intentFrom(), Qt::Key_PageDown, 4); // 60 to 20
        desk.settle();
        QCOMPARE(desk.runner().figures().intentFrom, 20.0);
        QCOMPARE(counts(desk, StandingGroup::QuadrantA), (QStringList{u"1"_s, u"2"_s, u"+1"_s}));
        QCOMPARE(counts(desk, StandingGroup::QuadrantNurture), (QStringList{u"1"_s, u"2"_s, u"+1"_s}));
        QCOMPARE(counts(desk, StandingGroup::QuadrantC), (QStringList{u"2"_s, u"1"_s, u"\u22121"_s}));
        QCOMPARE(moves(desk), QStringList{u"Lite 100 %"_s}); // into the strike zone; its fit and intent are far off
        QVERIFY(desk.panel().intentFrom().slider().accessibleDescription().contains(u"20 instead of 60"_s));
        desk.panel().counts().setCurrentIndex(desk.panel().counts().model()->index(rowOf(StandingGroup::QuadrantC), 0));
        QCOMPARE(moves(desk), QStringList());
        QTest::mouseClick(desk.panel().direction().findChildren<QAbstractButton *>().last(), Qt::LeftButton);
        QCOMPARE(moves(desk), QStringList{u"Rising 100 %"_s});
        QCOMPARE(desk.document.undoTitle(), u"Accounts"_s); // nothing is stored
    }

    /// Strike has 74 of S1: 40 firmographic, 24 of 30 intent, 10 strategic; engagement's 20 are unknown. Without
    /// engagement it is 74 of 80 = 92.5, an A.
    void aWeightMovedGivesOtherTiers()
    {
        MatrixDesk desk;
        QCOMPARE(score(desk, u"Strike"_s), 74.0);
        QCOMPARE(counts(desk, StandingGroup::Tier1), (QStringList{u"0"_s, u"0"_s, u"0"_s}));
        nudge(desk.panel().weight(Component::Engagement), Qt::Key_Home, 1);
        desk.settle();
        QCOMPARE(counts(desk, StandingGroup::Tier1), (QStringList{u"0"_s, u"1"_s, u"+1"_s}));
        QCOMPARE(desk.runner().places()[desk.account(u"Strike"_s)].figures.score, 92.5);
        QCOMPARE(score(desk, u"Strike"_s), 74.0);
        desk.panel().counts().setCurrentIndex(desk.panel().counts().model()->index(rowOf(StandingGroup::Tier1), 0));
        QCOMPARE(moves(desk), QStringList{u"Strike 100 %"_s});

        QTest::mouseClick(&desk.panel().discardButton(), Qt::LeftButton);
        desk.settle();
        QCOMPARE(desk.panel().weight(Component::Engagement).figure(), 20.0);
        QCOMPARE(counts(desk, StandingGroup::Tier1), (QStringList{u"0"_s, u"0"_s, u"0"_s}));
    }

    void aHalfLifeMovedMovesThePoints()
    {
        MatrixDesk desk;
        const QPoint before = desk.at(u"Rising"_s);
        desk.panel().halfLife().slider().setValue(15);
        desk.settle();
        QCOMPARE(desk.runner().places()[desk.account(u"Rising"_s)].figures.intent, 20.0); // 80, two half-lives old
        QVERIFY(desk.at(u"Rising"_s).y() > before.y());
        QCOMPARE(desk.at(u"Rising"_s).x(), before.x());
    }

    void everythingIsReachedAndDoneByKeyboardInRussian()
    {
        MatrixDesk desk;
        desk.window.setLanguage(Language::Russian);
        nudge(desk.panel().intentFrom(), Qt::Key_PageDown, 4); // 60 - 4 x 10: Lite enters
        desk.settle();
        QCOMPARE(desk.panel().intentFrom().figure(), 20.0);
        desk.window.activateWindow();
        QSlider &first = desk.panel().weight(Component::Firmographic).slider();
        first.setFocus();
        QTRY_VERIFY(first.hasFocus());
        QList<QWidget *> reached;
        for (int i = 0; i < 40 && desk.panel().isAncestorOf(QApplication::focusWidget()); ++i) {
            reached.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *wanted :
             {static_cast<QWidget *>(&desk.panel().weight(Component::Intent).slider()),
              static_cast<QWidget *>(&desk.panel().halfLife().slider()), static_cast<QWidget *>(&desk.panel().counts()),
              static_cast<QWidget *>(&desk.panel().moves()), static_cast<QWidget *>(&desk.panel().applyButton()),
              static_cast<QWidget *>(&desk.panel().keepButton()),
              static_cast<QWidget *>(&desk.panel().discardButton())})
            QVERIFY2(reached.contains(wanted), qPrintable(wanted->accessibleName() + wanted->objectName()));
        for (const QWidget *one : std::as_const(reached))
            QVERIFY2(!one->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(one),
                     one->metaObject()->className());

        // Down to another group and back; who enters is chosen by Enter.
        desk.panel().counts().setFocus();
        QTest::keyClick(&desk.panel().counts(), Qt::Key_Down);
        QTest::keyClick(&desk.panel().counts(), Qt::Key_Up);
        desk.panel().moves().setFocus();
        QTest::keyClick(&desk.panel().moves(), Qt::Key_Down);
        QTest::keyClick(&desk.panel().moves(), Qt::Key_Return);
        QCOMPARE(desk.current(), u"Lite"_s);
        QTest::keyClick(&desk.panel().applyButton(), Qt::Key_Space);
        desk.settle();
        QCOMPARE(desk.document.standings().model().intentThreshold, 20.0);
        desk.trigger(u"edit.undo"_s);
        desk.settle();
        QCOMPARE(desk.document.standings().model().intentThreshold, 60.0);
        desk.window.setLanguage(Language::English);
    }

    /// “А Ударная зона” and “Уровень 1:Many” in full, whatever the figures need.
    void namesAreNotCutInRussian()
    {
        MatrixDesk desk;
        desk.window.setLanguage(Language::Russian);
        desk.settle();
        const TableView &table = desk.panel().counts();
        const QFontMetrics metrics(Theme::current().font(Type::Body));
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString name = table.model()->index(row, 0).data().toString();
            QVERIFY2(metrics.horizontalAdvance(name) + 2 * metric::CellPadding <= table.columnWidth(0),
                     qPrintable(name));
        }
        desk.window.setLanguage(Language::English);
    }

    void whoChangesIsChosenByAClick()
    {
        MatrixDesk desk;
        desk.panel().intentFrom().slider().setValue(20);
        desk.settle();
        const QModelIndex row = desk.panel().moves().model()->index(0, 0);
        QTest::mouseClick(desk.panel().moves().viewport(), Qt::LeftButton, Qt::NoModifier,
                          desk.panel().moves().visualRect(row).center());
        QCOMPARE(desk.current(), u"Lite"_s);
    }

    void applyingIsOneStepAndUndone()
    {
        MatrixDesk desk;
        nudge(desk.panel().weight(Component::Engagement), Qt::Key_Home, 1);
        desk.panel().fitFrom().slider().setValue(70);
        desk.settle();
        QTest::mouseClick(&desk.panel().applyButton(), Qt::LeftButton);
        desk.settle();
        QCOMPARE(desk.document.undoTitle(), u"Apply the what-if to the scoring model"_s);
        QCOMPARE(score(desk, u"Strike"_s), 92.5);
        QCOMPARE(desk.document.standings().model().fitThreshold, 70.0);
        QVERIFY(!desk.runner().isMoved());
        QVERIFY(!desk.panel().applyButton().isEnabled());

        desk.trigger(u"edit.undo"_s);
        desk.settle();
        QCOMPARE(score(desk, u"Strike"_s), 74.0);
        QCOMPARE(desk.panel().weight(Component::Engagement).figure(), 20.0);
        QCOMPARE(desk.panel().fitFrom().figure(), 60.0);
        QVERIFY(!desk.runner().isMoved());
        desk.trigger(u"edit.redo"_s);
        desk.settle();
        QCOMPARE(desk.panel().fitFrom().figure(), 70.0);
    }

    void nothingButZeroesCannotBeApplied()
    {
        MatrixDesk desk;
        for (const Component component :
             {Component::Firmographic, Component::Intent, Component::Engagement, Component::Strategic})
            nudge(desk.panel().weight(component), Qt::Key_Home, 1);
        desk.settle();
        QVERIFY(desk.runner().isMoved());
        QVERIFY(!desk.panel().applyButton().isEnabled());
        QVERIFY(desk.panel().applyButton().toolTip().contains(u"All weights are 0"_s));
    }

    void aWhatIfIsKeptTakenUpComparedAndRemoved()
    {
        MatrixDesk desk;
        QVERIFY(!desk.panel().kept().isVisible());
        QVERIFY(!desk.panel().baseline().isVisible());
        desk.panel().intentFrom().slider().setValue(20);
        desk.settle();
        QTest::mouseClick(&desk.panel().keepButton(), Qt::LeftButton);
        nameIt(desk, u"Early birds"_s);
        QCOMPARE(desk.document.undoTitle(), u"Keep what-if “Early birds”"_s);
        QCOMPARE(desk.runner().figures().intentFrom, 20.0); // still on the table
        QVERIFY(desk.panel().kept().isVisible());

        QTest::mouseClick(&desk.panel().discardButton(), Qt::LeftButton);
        nudge(desk.panel().fitFrom(), Qt::Key_End, 1); // 100: Strike alone fits
        desk.settle();
        QTest::mouseClick(&desk.panel().keepButton(), Qt::LeftButton);
        nameIt(desk, u"Perfect only"_s);

        // Perfect only on the sliders, held against Early birds: before is what Early birds counts.
        QComboBox &baseline = desk.panel().baseline();
        QCOMPARE(baseline.count(), 3);
        QCOMPARE(baseline.itemText(1), u"Early birds"_s);
        baseline.setCurrentIndex(1);
        Q_EMIT baseline.activated(1);
        desk.settle();
        QCOMPARE(counts(desk, StandingGroup::QuadrantA), (QStringList{u"2"_s, u"1"_s, u"\u22121"_s}));
        QCOMPARE(counts(desk, StandingGroup::QuadrantNurture), (QStringList{u"2"_s, u"1"_s, u"\u22121"_s}));

        const auto kept = desk.panel().kept().kept();
        QCOMPARE(kept.size(), size_t(2));
        QMenu *menu = desk.panel().kept().menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().front()->text(), u"Early birds"_s);
        menu->actions().front()->trigger();
        desk.settle();
        QCOMPARE(desk.panel().intentFrom().figure(), 20.0);
        QCOMPARE(desk.panel().fitFrom().figure(), 60.0);
        QCOMPARE(counts(desk, StandingGroup::QuadrantA), (QStringList{u"2"_s, u"2"_s, u"0"_s}));

        Q_EMIT menu->aboutToShow();
        menu->actions().last()->trigger(); // remove “Perfect only”
        desk.settle();
        QCOMPARE(desk.panel().kept().kept().size(), size_t(1));
        desk.trigger(u"edit.undo"_s);
        desk.settle();
        QCOMPARE(desk.panel().kept().kept().size(), size_t(2));
    }

    /// No mouse: the same as above from the sliders to the comparison, and back by undo.
    void twoAreKeptAndComparedByKeyboardAlone()
    {
        MatrixDesk desk;
        desk.window.activateWindow();
        QSlider &first = desk.panel().weight(Component::Firmographic).slider();
        first.setFocus();
        QTRY_VERIFY(first.hasFocus());
        const auto key = [](Qt::Key pressed, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), pressed, with);
        };
        const auto reach = [&](QWidget &wanted) {
            for (int i = 0; i < 80 && !wanted.hasFocus(); ++i)
                key(Qt::Key_Tab);
            return wanted.hasFocus();
        };
        const auto keepAs = [&](const QString &name) {
            QVERIFY(reach(desk.panel().keepButton()));
            key(Qt::Key_Space);
            QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
            QTest::keyClicks(QApplication::focusWidget(), name);
            key(Qt::Key_Return);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            desk.settle();
            QCOMPARE(desk.document.undoTitle(), u"Keep what-if “%1”"_s.arg(name));
            desk.window.activateWindow(); // as the desktop does when a dialog closes
            QTRY_VERIFY(desk.panel().keepButton().hasFocus()); // where one was
        };
        QVERIFY(reach(desk.panel().intentFrom().slider()));
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_PageDown); // 60 to 20
        desk.settle();
        keepAs(u"Early birds"_s);
        QVERIFY(reach(desk.panel().discardButton()));
        key(Qt::Key_Space);
        desk.settle();
        QTRY_VERIFY(QApplication::focusWidget());
        QVERIFY(reach(desk.panel().fitFrom().slider()));
        key(Qt::Key_End);
        desk.settle();
        keepAs(u"Perfect only"_s);

        QComboBox &baseline = desk.panel().baseline();
        QVERIFY(reach(baseline));
        key(Qt::Key_Down);
        desk.settle();
        QCOMPARE(baseline.currentText(), u"Early birds"_s);
        QCOMPARE(counts(desk, StandingGroup::QuadrantA), (QStringList{u"2"_s, u"1"_s, u"\u22121"_s}));
        QCOMPARE(counts(desk, StandingGroup::QuadrantNurture), (QStringList{u"2"_s, u"1"_s, u"\u22121"_s}));

        // Another one is taken up from the menu.
        QVERIFY(reach(desk.panel().kept()));
        QTimer::singleShot(0, qApp, [] {
            QWidget *menu = QApplication::activePopupWidget();
            if (!menu)
                qFatal("the menu did not open");
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        key(Qt::Key_Space);
        desk.settle();
        QCOMPARE(desk.panel().intentFrom().figure(), 20.0);
        QCOMPARE(desk.panel().fitFrom().figure(), 60.0);
        QCOMPARE(counts(desk, StandingGroup::QuadrantA), (QStringList{u"2"_s, u"2"_s, u"0"_s}));

        desk.window.activateWindow(); // as above, when the menu has closed
        QTRY_VERIFY(QApplication::focusWidget());
        key(Qt::Key_Z, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.panel().kept().kept().size(), size_t(1));
    }

    void aNameThatIsTakenIsRefusedInTheDialog()
    {
        MatrixDesk desk;
        for (int round = 0; round < 2; ++round) {
            QTest::mouseClick(&desk.panel().keepButton(), Qt::LeftButton);
            nameIt(desk, u"Twice"_s);
        }
        auto *field = desk.window.findChild<QLineEdit *>(u"name"_s);
        QVERIFY(field && field->isVisible());
        QVERIFY(field->accessibleDescription().contains(u"Twice"_s));
        QCOMPARE(desk.panel().kept().kept().size(), size_t(1));
        field->window()->close();
    }

    /// A plan too large for the interface's thread: of many wishes the last one counts, and the result is the same.
    void jobsGiveTheSameAndTheLastWishWins()
    {
        MatrixDesk desk;
        WhatIf wanted = desk.runner().figures();
        desk.runner().setMostInPlace(0);
        for (const double halfLife : {20.0, 10.0, 60.0, 15.0}) {
            wanted.halfLifeDays = halfLife;
            wanted.weights[size_t(Component::Engagement)] = halfLife - 15;
            desk.runner().setFigures(wanted);
            QVERIFY(desk.runner().isBusy());
        }
        desk.settle();
        WhatIfScores direct(std::make_shared<const Standings>(desk.document.standings()));
        const auto expected = direct.places(wanted);
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(desk.runner().places()[i].figures.score, expected[i].figures.score);
            QCOMPARE(desk.runner().places()[i].figures.intent, expected[i].figures.intent);
            QCOMPARE(desk.runner().places()[i].tier, expected[i].tier);
        }
        const auto stability = direct.stability(wanted, {});
        QVERIFY(desk.runner().stability());
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE((*desk.runner().stability())[i].tier, (*stability)[i].tier);
        QCOMPARE((*desk.runner().past())[desk.account(u"Rising"_s)].fourWeeksAgo,
                 direct.pastIntents(wanted)[desk.account(u"Rising"_s)].fourWeeksAgo);
    }

    void anEditOfAnAccountIsFollowedUnderTheWhatIf()
    {
        MatrixDesk desk;
        desk.panel().intentFrom().slider().setValue(20);
        desk.settle();
        const auto done = desk.document.run(u"Edit"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE account SET employees = 1000, industry = 'SaaS', revenue = "
                                           "10000000000 WHERE name = 'Ready'");
        });
        TALBOOK_VERIFY(done);
        desk.settle();
        QCOMPARE(desk.runner().figures().intentFrom, 20.0);
        QCOMPARE(desk.plot().label(Quadrant::A).title(), u"A Strike zone · 3"_s); // Ready fits now
    }

    void anotherPlanBeginsUnmoved()
    {
        MatrixDesk desk;
        desk.panel().intentFrom().slider().setValue(20);
        desk.settle();
        desk.dialogs.files.append(desk.folder.file(u"other.talbook"_s));
        desk.trigger(u"file.new"_s);
        desk.settle();
        QVERIFY(!desk.runner().isMoved());
        QCOMPARE(desk.runner().figures().intentFrom, 60.0);
    }
};

QTEST_MAIN(TestMatrixWhatIf)
#include "test_matrix_what_if.moc"
