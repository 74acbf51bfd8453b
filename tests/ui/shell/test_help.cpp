#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/help_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_model.h"
#include "ui/widgets/search_field.h"

#include <QListWidget>
#include <QTextBrowser>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

HelpWindow *helpOf(WindowFixture &fixture)
{
    for (HelpWindow *help : fixture.window.findChildren<HelpWindow *>()) {
        if (help->isVisible())
            return help;
    }
    return nullptr;
}

} // namespace

/// Help > First Steps and Help > Glossary: one window, without a plan too.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theKeysOpenOneWindowAtTheirPart()
    {
        WindowFixture fixture;
        fixture.trigger(u"help.first_steps"_s);
        HelpWindow *help = helpOf(fixture);
        QVERIFY(help);
        QCOMPARE(help->part(), HelpWindow::FirstSteps);
        QVERIFY(help->firstSteps().toPlainText().startsWith(u"First steps"));
        fixture.trigger(u"help.glossary"_s);
        QCOMPARE(helpOf(fixture), help);
        QCOMPARE(help->part(), HelpWindow::Glossary);
        help->reject();
        QVERIFY(!helpOf(fixture));
        fixture.trigger(u"help.glossary"_s);
        QVERIFY(helpOf(fixture));
    }

    void typingFindsAWordAndTheArrowsGoOn()
    {
        WindowFixture fixture;
        fixture.trigger(u"help.glossary"_s);
        HelpWindow &help = *helpOf(fixture);
        const int all = help.terms().count();
        QTest::keyClicks(&help.search(), u"win rate"_s);
        QVERIFY(help.terms().count() < all);
        QCOMPARE(help.terms().currentItem()->text(), u"Win rate"_s);
        QVERIFY(help.explanation().toPlainText().contains(u"Won / (won + lost)"));
        QTest::keyClick(&help.search(), Qt::Key_Down);
        QCOMPARE(help.terms().currentRow(), 1);
        QVERIFY(help.explanation().toPlainText().startsWith(help.terms().item(1)->text()));
        QTest::keyClick(&help.search(), Qt::Key_Return);
        QVERIFY(help.isVisible()); // Enter closes nothing
        QTest::keyClicks(&help.search(), u"zzzz"_s);
        QCOMPARE(help.terms().count(), 0);
        QVERIFY(help.explanation().toPlainText().contains(u"zzzz"));
        help.search().clear();
        QCOMPARE(help.terms().count(), all);
    }

    void theLanguageChangesWithTheWindowAndTheWordStays()
    {
        WindowFixture fixture;
        fixture.trigger(u"help.glossary"_s);
        HelpWindow &help = *helpOf(fixture);
        const QList<QListWidgetItem *> found = help.terms().findItems(u"Fit"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        help.terms().setCurrentItem(found.front());
        fixture.trigger(u"view.russian"_s);
        QCoreApplication::processEvents();
        QCOMPARE(help.terms().currentItem()->text(), u"Соответствие"_s);
        QVERIFY(help.explanation().toPlainText().startsWith(u"Соответствие"));
        QVERIFY(help.firstSteps().toPlainText().startsWith(u"Первые шаги"));
        fixture.trigger(u"view.english"_s);
        QCoreApplication::processEvents();
        QCOMPARE(help.terms().currentItem()->text(), u"Fit"_s);
    }

    void nothingIsLoadedForIt()
    {
        WindowFixture fixture;
        fixture.trigger(u"help.first_steps"_s);
        QTextBrowser &text = helpOf(fixture)->firstSteps();
        QVERIFY(!text.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
        QVERIFY(!text.openLinks());
    }

    void thePaletteFindsBoth()
    {
        WindowFixture fixture;
        for (const QString &name : {u"First Steps"_s, u"Glossary"_s}) {
            fixture.trigger(u"view.palette"_s);
            fixture.window.palette().field().setText(name);
            QCOMPARE(fixture.window.palette().model().index(1).data().toString(), name); // under its heading
            QTest::keyClick(&fixture.window.palette().field(), Qt::Key_Return);
            QVERIFY(helpOf(fixture));
            helpOf(fixture)->reject();
        }
    }
};

QTEST_MAIN(TestHelp)
#include "test_help.moc"
