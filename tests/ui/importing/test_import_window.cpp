#include "wizard_fixture.h"

#include "ui/accounts/filter_bar.h"
#include "ui/accounts/notes_editor.h"
#include "ui/widgets/filter_chip.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Presses Return in whatever wizard opens, until it is done, and then the button that says `last`.
class Person : public QObject
{
public:
    explicit Person(const QString &last) : m_last(last)
    {
        connect(&m_timer, &QTimer::timeout, this, &Person::act);
        m_timer.start(10);
    }

private:
    void act()
    {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        if (!wizard)
            return;
        if (wizard->step() == ImportWizard::Done && wizard->report()) {
            for (QPushButton *button : wizard->findChildren<QPushButton *>()) {
                if (QString(button->text()).remove(u'&') == m_last)
                    button->click();
            }
        } else if (wizard->findChild<PrimaryButton *>()->isEnabled()) {
            QTest::keyClick(wizard, Qt::Key_Return);
        }
    }

    QString m_last;
    QTimer m_timer;
};

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

QString writeTable(const WindowFixture &fixture)
{
    QFile file(fixture.folder.file(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("name,employees\nAcme,12\nZeta,7\n") < 0)
        qFatal("cannot write the test's file");
    return file.fileName();
}

} // namespace

/// The ways into an import from the window, and what follows it there.
class TestImportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    void theCommandAsksForTheFile()
    {
        WindowFixture fixture;
        fixture.makePlan({});
        Person person(u"Close"_s);
        fixture.dialogs.files = {writeTable(fixture)};
        fixture.trigger(u"file.import"_s);
        QTRY_COMPARE(fixture.names(), (QStringList{u"Acme"_s, u"Zeta"_s}));
    }

    void aDroppedTableComesInAndIsShown()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Nova"_s});
        Person person(u"Show the Accounts"_s);
        drop(fixture.window, writeTable(fixture));
        QTRY_VERIFY(fixture.names().contains(u"Zeta"_s));
        QTRY_COMPARE(fixture.table().currentIndex().siblingAtColumn(0).data().toString(), u"Acme"_s);
        QVERIFY(fixture.dialogs.asked.filter(u"Import"_s).isEmpty());
    }

    void exactlyTheImportedAccountsAreShown()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Nova"_s, u"Zeta"_s, u"Orion"_s});
        fixture.model().setTalOnly(true); // even where the person looked at the list alone
        Person person(u"Show the Accounts"_s);
        drop(fixture.window, writeTable(fixture)); // Acme is new, Zeta changes
        QTRY_COMPARE(fixture.names().size(), 2);
        QStringList names = fixture.names();
        names.sort();
        QCOMPARE(names, (QStringList{u"Acme"_s, u"Zeta"_s}));
        auto *chip = fixture.window.findChild<FilterChip *>(u"subset"_s);
        QVERIFY(chip && chip->isVisible());
        QVERIFY(chip->accessibleName().contains(u"list.csv"_s));
        // A filter narrows them further; what else is asked for goes first.
        fixture.window.accountsPage().filterBar().setExpression(u"name = Acme"_s);
        Q_EMIT fixture.window.accountsPage().filterBar().expressionChanged(u"name = Acme"_s);
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
        fixture.trigger(u"edit.filter_clear"_s);
        QCOMPARE(fixture.names().size(), 4);
        QVERIFY(!fixture.window.findChild<FilterChip *>(u"subset"_s) ||
                !fixture.window.findChild<FilterChip *>(u"subset"_s)->isVisible());
    }

    void theChipOfAnImportIsTakenAway()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Nova"_s});
        Person person(u"Show the Accounts"_s);
        drop(fixture.window, writeTable(fixture));
        QTRY_COMPARE(fixture.names().size(), 2);
        auto *chip = fixture.window.findChild<FilterChip *>(u"subset"_s);
        QVERIFY(chip);
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(fixture.names().size(), 3);
    }

    void aTableDroppedWithoutAPlanGetsOne()
    {
        WindowFixture fixture;
        Person person(u"Close"_s);
        fixture.dialogs.files = {fixture.folder.file()};
        drop(fixture.window, writeTable(fixture));
        QTRY_COMPARE(fixture.names().size(), 2);
        QVERIFY(QFile::exists(fixture.folder.file()));
    }

    void aDroppedPlanIsOpened()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Nova"_s});
        fixture.trigger(u"file.close"_s);
        QTRY_VERIFY(!fixture.document.isOpen());
        drop(fixture.window, fixture.folder.file());
        QTRY_VERIFY(fixture.document.isOpen());
        QCOMPARE(fixture.names(), QStringList{u"Nova"_s});
    }

    void aTableDroppedOnTheNotesComesInAndIsNotWrittenThere()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Nova"_s});
        fixture.select(u"Nova"_s);
        fixture.trigger(u"account.open"_s);
        auto *notes = fixture.window.findChild<NotesEditor *>();
        QVERIFY(notes);
        Person person(u"Show the Accounts"_s);
        drop(*notes->editor().viewport(), writeTable(fixture));
        QTRY_VERIFY(fixture.names().contains(u"Zeta"_s));
        QVERIFY(notes->editor().toPlainText().isEmpty());
        // Text is still the field's own.
        QMimeData text;
        text.setText(u"word"_s);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(notes->editor().viewport(), &enter);
        QVERIFY(enter.isAccepted());
    }

    void aDroppedFileThatIsNoPlanLeavesTheOpenOne()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Nova"_s});
        QFile bad(fixture.folder.file(u"bad.talbook"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no plan") > 0);
        bad.close();
        drop(fixture.window, bad.fileName());
        QTRY_COMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY(fixture.document.isOpen());
        QCOMPARE(fixture.names(), QStringList{u"Nova"_s});
    }

    void aPlanThatIsOnlyReadTakesNothing()
    {
        WindowFixture fixture;
        const auto holder = newPlan(fixture.folder);
        fixture.dialogs.choices = {0};
        fixture.open(fixture.folder.file());
        QVERIFY(fixture.document.isReadOnly());
        drop(fixture.window, writeTable(fixture));
        QTRY_VERIFY(!fixture.dialogs.asked.filter(u"reading only"_s).isEmpty());
        QVERIFY(fixture.names().isEmpty());
    }
};

QTEST_MAIN(TestImportWindow)
#include "test_import_window.moc"
