#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/recent_files.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// The plans that were opened last, wherever they are offered.
class TestRecent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void plansOpenedLastAreOfferedAtTheStart()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        QCOMPARE(recentFiles().value(0), fixture.folder.file());
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        QCoreApplication::processEvents();
        QPushButton *recent = nullptr;
        for (QPushButton *button : fixture.window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleDescription() == fixture.folder.file())
                recent = button;
        }
        QVERIFY(recent);
        recent->click();
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
    }

    void plansOpenedLastAreInTheMenuAndThePalette()
    {
        WindowFixture fixture;
        QSettings().remove(u"recent"_s);
        QMenu *menu = fixture.window.commands().action(u"file.recent"_s)->menu();
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->actions().first()->isEnabled()); // says that there is none
        fixture.makePlan({u"Acme"_s});
        const QString gone = fixture.folder.file(u"R&D.talbook"_s);
        rememberFile(gone);
        Q_EMIT menu->aboutToShow();
        QStringList entries;
        for (const QAction *entry : menu->actions())
            entries.append(entry->text());
        QCOMPARE(entries, (QStringList{u"&1 R&&D"_s, u"&2 plan"_s}));
        menu->actions().first()->trigger(); // what is gone is told and forgotten, and the plan stays
        fixture.document.jobs().wait();
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY(fixture.document.isOpen());
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        menu->actions().first()->trigger();
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});

        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        fixture.trigger(u"view.palette"_s);
        QTest::keyClicks(&fixture.window.palette().field(), u"plan"_s);
        const PaletteModel &found = fixture.window.palette().model();
        QStringList headings;
        for (int row = 0; row < found.rowCount(); ++row) {
            if (found.isHeading(row))
                headings.append(found.index(row).data().toString());
        }
        QCOMPARE(headings.last(), u"Plans opened last"_s);
        while (fixture.window.palette().findChild<QListView *>()->currentIndex().row() < found.rowCount() - 1)
            QTest::keyClick(&fixture.window.palette().field(), Qt::Key_Down);
        QTest::keyClick(&fixture.window.palette().field(), Qt::Key_Return);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
    }

    void twoPlansOfOneNameAreToldApartByTheirFolders()
    {
        const QStringList files{u"/north/2027.talbook"_s, u"/south/2027.talbook"_s, u"/south/plan.talbook"_s};
        QCOMPARE(recentTitle(files[0], files), u"2027 (north)"_s);
        QCOMPARE(recentTitle(files[2], files), u"plan"_s);
    }

    void aPlanThatIsGoneIsForgotten()
    {
        WindowFixture fixture;
        rememberFile(fixture.folder.file(u"gone.talbook"_s));
        fixture.open(fixture.folder.file(u"gone.talbook"_s));
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY(!recentFiles().contains(fixture.folder.file(u"gone.talbook"_s)));
    }
};

QTEST_MAIN(TestRecent)
#include "test_recent.moc"
