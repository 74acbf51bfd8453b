#include "matrix_fixture.h"

#include "core/accounts/segments.h"
#include "ui/accounts/account_inspector.h"
#include "ui/accounts/account_page.h"
#include "ui/signals/signals_page.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QXmlStreamReader>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList columnTexts(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

/// Whom the page shows, what is done with a selection, the table, pictures.
class TestMatrixPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void tiersAreSetForTheSelectionInOneStep()
    {
        MatrixDesk desk;
        desk.drag(desk.at(20, 45), desk.at(80, 10)); // Rising and Lite
        desk.page().selectionBar().tierMenu().actions().front()->trigger();
        desk.settle();
        QCOMPARE(desk.document.undoTitle(), u"Set tier 1:1: 2 account(s)"_s);
        for (const QString &name : {u"Rising"_s, u"Lite"_s})
            QCOMPARE(desk.document.standings()[desk.account(name)].tier, 1);
        QCOMPARE(desk.selected(), (QStringList{u"Lite"_s, u"Rising"_s}));
        for (const MatrixPoint &point : desk.plot().points()) {
            if (point.account == desk.account(u"Lite"_s))
                QCOMPARE(point.tier, qint8(1));
        }
        desk.trigger(u"edit.undo"_s);
        desk.settle();
        QVERIFY(!desk.document.standings()[desk.account(u"Rising"_s)].tierByHand);
    }

    /// The menu's commands mean what is selected here, not what was selected in the table.
    void theMenuMeansTheSelectionThatIsSeen()
    {
        MatrixDesk desk;
        desk.trigger(u"page.accounts"_s);
        desk.select(u"Cold"_s);
        desk.trigger(u"page.matrix"_s);
        desk.click(desk.at(u"Lite"_s));
        desk.trigger(u"account.tier1"_s);
        desk.settle();
        QCOMPARE(desk.document.standings()[desk.account(u"Lite"_s)].tier, 1);
        QCOMPARE(desk.document.standings()[desk.account(u"Cold"_s)].tier, 0);
    }

    void aSelectionBecomesASegmentAndIsShownAgain()
    {
        MatrixDesk desk;
        desk.drag(desk.at(20, 45), desk.at(80, 10));
        QTest::mouseClick(&desk.page().selectionBar().segmentButton(), Qt::LeftButton);
        auto *name = desk.window.findChild<QLineEdit *>(u"name"_s);
        QVERIFY(name);
        name->setText(u"On the way"_s);
        QTest::keyClick(name, Qt::Key_Return);
        desk.settle();
        QCOMPARE(desk.document.undoTitle(), u"Save segment “On the way”"_s);
        const auto saved = segments(desk.document.plan().database());
        TALBOOK_VERIFY(saved);
        QCOMPARE(saved->size(), size_t(1));

        desk.page().scope().chooseSegment(saved->front().id);
        desk.settle();
        QCOMPARE(desk.plot().points().size(), size_t(2));
        QCOMPARE(desk.page().summary(), u"2 account(s) · 0 in the strike zone"_s);
        desk.trigger(u"edit.undo"_s);
        desk.settle();
        QVERIFY(desk.page().emptyState().isVisible()); // there is no such segment any more
    }

    void theTableShowsTheSameWithTheSameSelection()
    {
        MatrixDesk desk;
        QAbstractItemModelTester tester(&desk.page().tableModel());
        desk.drag(desk.at(20, 45), desk.at(80, 10));
        QTest::mouseClick(&desk.page().selectionBar().tableButton(), Qt::LeftButton);
        QVERIFY(desk.page().table().isVisible());
        const MatrixTableModel &model = desk.page().tableModel();
        QCOMPARE(columnTexts(model, MatrixTableModel::Account).mid(0, 3),
                 (QStringList{u"Strike"_s, u"Lite"_s, u"Rising"_s})); // by fit
        QCOMPARE(columnTexts(model, MatrixTableModel::Fit).mid(0, 3), (QStringList{u"100"_s, u"72"_s, u"27"_s}));
        QCOMPARE(columnTexts(model, MatrixTableModel::InQuadrant).first(), u"A Strike zone"_s);
        QCOMPARE(model.index(2, MatrixTableModel::Change).data().toString(), u"\u221236"_s);
        QCOMPARE(model.index(0, MatrixTableModel::Acv).data().toString(), u"500,000\u00a0EUR"_s);
        const auto rows = desk.page().table().selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 2);

        // What is selected here is selected there.
        desk.page().table().selectRow(0);
        QCOMPARE(desk.selected(), QStringList{u"Strike"_s});
        QCOMPARE(desk.current(), u"Strike"_s);
        QTest::keyClick(&desk.page().table(), Qt::Key_Return);
        QVERIFY(desk.window.findChild<AccountPage *>()->isVisible());
    }

    void theTableSortsByItsHeads()
    {
        MatrixDesk desk;
        desk.page().tools().setTable(true);
        MatrixTableModel &model = desk.page().tableModel();
        desk.page().table().selectRow(0);
        Q_EMIT desk.page().table().sortHeader()->sortRequested({{MatrixTableModel::Account, Qt::AscendingOrder}});
        QCOMPARE(columnTexts(model, MatrixTableModel::Account),
                 (QStringList{u"Cold"_s, u"Lite"_s, u"Ready"_s, u"Rising"_s, u"Strike"_s}));
        QCOMPARE(desk.selected(), QStringList{u"Strike"_s}); // whatever row it is in now
        model.setSort({{MatrixTableModel::Tier, Qt::AscendingOrder}, {MatrixTableModel::Intent, Qt::DescendingOrder}});
        // Strike 74: B, 1:Few. Lite 46: C, 1:Many. None for the rest: Ready 70, Rising 40, Cold 0.
        QCOMPARE(columnTexts(model, MatrixTableModel::Account),
                 (QStringList{u"Strike"_s, u"Lite"_s, u"Ready"_s, u"Rising"_s, u"Cold"_s}));
    }

    void oneOwnersAccountsAreShownAlone()
    {
        MatrixDesk desk;
        auto *owners = desk.page().findChild<QPushButton *>(u"matrixOwner"_s);
        Q_EMIT owners->menu()->aboutToShow();
        QCOMPARE(owners->menu()->actions().last()->text(), u"Nadia"_s);
        owners->menu()->actions().last()->trigger();
        QCOMPARE(desk.plot().points().size(), size_t(2));
        QCOMPARE(owners->text(), u"Owner: Nadia"_s);
        Q_EMIT owners->menu()->aboutToShow();
        owners->menu()->actions().first()->trigger();
        QCOMPARE(desk.plot().points().size(), size_t(5));
    }

    void theListIsShownByTheSwitch()
    {
        MatrixDesk desk;
        desk.page().scope().choose(MatrixScope::Tal);
        QVERIFY(desk.page().emptyState().isVisible()); // nobody is on it
        QTest::mouseClick(desk.page().emptyState().findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(desk.page().scope().which(), MatrixScope::All);
        QCOMPARE(desk.plot().points().size(), size_t(5));
        desk.trigger(u"page.accounts"_s);
        desk.select(u"Lite"_s);
        desk.joinNewProgram();
        desk.trigger(u"page.matrix"_s);
        desk.settle();
        desk.page().scope().choose(MatrixScope::Tal);
        QCOMPARE(desk.plot().points().size(), size_t(1));
    }

    void anEmptyPlanAsksForAccounts()
    {
        MatrixDesk desk(false);
        QVERIFY(desk.page().emptyState().isVisible());
        QVERIFY(!desk.panel().isVisible());
        QCOMPARE(desk.plot().points().size(), size_t(0));
    }

    void aDeletedAccountLeavesTheSelection()
    {
        MatrixDesk desk;
        desk.drag(desk.at(20, 45), desk.at(80, 10));
        const auto done = desk.document.run(
            u"Delete"_s, [](Edit &edit) { return edit.database().execute("DELETE FROM account WHERE name = 'Lite'"); });
        TALBOOK_VERIFY(done);
        desk.settle();
        QCOMPARE(desk.selected(), QStringList{u"Rising"_s});
        QCOMPARE(desk.plot().points().size(), size_t(4));
    }

    void theWhatIfStandsInPlaceOfTheInspector()
    {
        MatrixDesk desk;
        auto *inspector = desk.window.findChild<AccountInspector *>();
        QVERIFY(desk.panel().isVisible());
        QVERIFY(!inspector->isVisible());
        QTest::mouseClick(&desk.page().tools().whatIfButton(), Qt::LeftButton);
        QVERIFY(!desk.panel().isVisible());
        QVERIFY(inspector->isVisible());
        QTest::mouseClick(&desk.page().tools().whatIfButton(), Qt::LeftButton);
        desk.trigger(u"page.accounts"_s);
        QVERIFY(inspector->isVisible());
    }

    void picturesAreWritten()
    {
        MatrixDesk desk;
        const QString png = desk.folder.file(u"matrix.png"_s);
        desk.dialogs.files.append(png);
        desk.page().tools().exportMenu().actions().front()->trigger();
        const QImage image(png);
        QCOMPARE(image.width(), 2 * desk.plot().width());
        QVERIFY(image.height() > 2 * desk.plot().height());

        const QString svg = desk.folder.file(u"matrix"_s); // without an ending
        desk.dialogs.files.append(svg);
        desk.page().tools().exportMenu().actions().last()->trigger();
        QFile file(svg + u".svg"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString texts;
        int ellipses = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && (xml.name() == u"circle" || xml.name() == u"ellipse"))
                ++ellipses;
            if (xml.isCharacters())
                texts += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts.contains(u"Strike zone"_s));
        QVERIFY(ellipses >= 3); // rings of those without a tier
        QVERIFY(desk.dialogs.errors.isEmpty());

        desk.dialogs.files.append(desk.folder.file(u"no such folder/matrix.png"_s));
        desk.page().tools().exportMenu().actions().front()->trigger();
        QCOMPARE(desk.dialogs.errors.size(), 1);
        QVERIFY(desk.dialogs.errors.front().contains(u"matrix.png"_s));
    }

    void withoutSourcesOfIntentThePageSaysWhy()
    {
        MatrixDesk desk;
        const auto done =
            desk.document.run(u"Forget"_s, [](Edit &edit) { return edit.database().execute("DELETE FROM signal"); });
        TALBOOK_VERIFY(done);
        desk.settle();
        QVERIFY(desk.plot().remark().contains(u"no source of intent is connected"_s));
        desk.trigger(u"edit.undo"_s);
        desk.settle();
        QCOMPARE(desk.plot().remark(), QString());
    }

    void theChoiceIsRememberedPerPlan()
    {
        MatrixDesk desk;
        desk.page().scope().chooseOwner(u"Nadia"_s);
        desk.page().tools().setWhatIf(false);
        const QString path = desk.document.plan().path();
        desk.trigger(u"file.close"_s);
        desk.document.jobs().wait();
        desk.open(path);
        desk.trigger(u"page.matrix"_s);
        desk.settle();
        QCOMPARE(desk.page().scope().owner(), u"Nadia"_s);
        QVERIFY(!desk.page().tools().isWhatIf());
        QCOMPARE(desk.plot().points().size(), size_t(2));
    }

    void theViewIsRememberedPerPlan()
    {
        MatrixDesk desk;
        desk.page().tools().setTrails(false, true);
        desk.plot().zoomBy(2);
        desk.press(desk.at(50, 50));
        desk.release(desk.at(50, 50));
        QTest::keyPress(&desk.plot(), Qt::Key_Space);
        desk.drag(desk.at(50, 50), desk.at(60, 40));
        QTest::keyRelease(&desk.plot(), Qt::Key_Space);
        const QRectF view = desk.plot().frame().view();
        QVERIFY(view.width() < 100);
        const QString path = desk.document.plan().path();
        desk.trigger(u"file.close"_s);
        desk.document.jobs().wait();
        QVERIFY(desk.folder.file(u"other.talbook"_s) != path);
        desk.open(path);
        desk.trigger(u"page.matrix"_s);
        desk.settle();
        QVERIFY(std::abs(desk.plot().frame().view().left() - view.left()) < 0.01);
        QVERIFY(std::abs(desk.plot().frame().view().top() - view.top()) < 0.01);
        QVERIFY(std::abs(desk.plot().frame().view().width() - view.width()) < 0.01);
        QVERIFY(!desk.page().tools().trailsOfSelected());
        QVERIFY(desk.page().tools().trailsOfStrikeZone());
    }

    void backLeadsFromAnAccountToTheMatrix()
    {
        MatrixDesk desk;
        desk.click(desk.at(u"Lite"_s));
        QTest::mouseDClick(&desk.plot(), Qt::LeftButton, Qt::NoModifier, desk.at(u"Lite"_s));
        auto *account = desk.window.findChild<AccountPage *>();
        QVERIFY(account->isVisible());
        QTest::keyClick(account, Qt::Key_Escape);
        QVERIFY(desk.page().isVisible());
        QCOMPARE(desk.current(), u"Lite"_s);
        desk.trigger(u"page.accounts"_s);
        desk.select(u"Lite"_s);
        desk.trigger(u"account.open"_s);
        QTest::keyClick(account, Qt::Key_Escape);
        QVERIFY(desk.window.accountsPage().isVisible());
    }

    void aWideWindowCanBeMadeNarrowInRussian()
    {
        MatrixDesk desk;
        desk.window.setLanguage(Language::Russian);
        desk.settle();
        desk.page().tools().setWhatIf(false);
        desk.window.resize(1920, 1080);
        QCoreApplication::processEvents();
        desk.window.resize(1280, 720);
        QCoreApplication::processEvents();
        QCOMPARE(desk.window.width(), 1280);
        desk.trigger(u"page.signals"_s);
        desk.window.signalsPage().showPart(SignalsPage::Records);
        QCoreApplication::processEvents();
        QVERIFY(desk.window.minimumSizeHint().width() <= 1280);
        desk.window.setLanguage(Language::English);
    }

    void changesWhileThePageIsHiddenAreSeenWhenItReturns()
    {
        MatrixDesk desk;
        desk.trigger(u"page.home"_s);
        const auto done = desk.document.run(u"More"_s, [](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = u"Late"_s});
            return {};
        });
        TALBOOK_VERIFY(done);
        desk.trigger(u"page.matrix"_s);
        desk.settle();
        QCOMPARE(desk.plot().points().size(), size_t(6));
    }
};

QTEST_MAIN(TestMatrixPage)
#include "test_matrix_page.moc"
