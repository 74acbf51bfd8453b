#include "tests/ui/shell/window_fixture.h"

#include "core/exchange/sample_plan.h"
#include "ui/importing/import_wizard.h"
#include "ui/shell/page.h"
#include "ui/shell/start_page.h"

#include <QApplication>
#include <QPushButton>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// The real window with the real sample, before a plan is open.
struct FirstStart
{
    FirstStart()
        : document(folder.environment(), [] { return QDate(2027, 2, 11); }),
          window(document,
                 {dialogs,
                  [](Plan &plan) { return fillWithSample(plan, QDate(2027, 2, 11), Wording(Language::English)); },
                  [](Language) {}})
    {
        window.show();
    }
    StartPage *page() { return window.findChild<StartPage *>(); }
    void press(const QString &text)
    {
        QCoreApplication::processEvents(); // what the page lists is laid out
        for (QPushButton *button : page()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        qFatal("the start page has no button %s", qPrintable(text));
    }
    size_t accounts() const { return document.isOpen() ? document.standings().size() : 0; }

    PlanFolder folder;
    ScriptedDialogs dialogs;
    Document document;
    MainWindow window;
};

} // namespace

/// The first start, and what a later one finds as it was left.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }
    void init() { QSettings().clear(); }

    void theSamplePlanOpensOnItsHomePage()
    {
        FirstStart first;
        QVERIFY(first.page()->isVisible());
        first.dialogs.files = {first.folder.file()};
        first.press(u"Look at the sample plan"_s);
        QVERIFY(!first.page()->isVisible());
        QCOMPARE(first.accounts(), size_t(63)); // as resources/sample/README.md counts them
        QCOMPARE(first.window.currentPage().id(), u"home"_s);
        QVERIFY(QFile::exists(first.folder.file()));
        QVERIFY(first.dialogs.errors.isEmpty());
    }

    void theCommandMakesTheSameSample()
    {
        FirstStart first;
        first.dialogs.files = {first.folder.file()};
        first.window.commands().action(u"file.sample"_s)->trigger();
        QCOMPARE(first.accounts(), size_t(63));
    }

    void anEmptyPlanOpens()
    {
        FirstStart first;
        first.dialogs.files = {first.folder.file()};
        first.press(u"Start an empty plan"_s);
        QVERIFY(first.document.isOpen());
        QCOMPARE(first.accounts(), size_t(0));
        QVERIFY(!first.page()->isVisible());
    }

    void aCrmExportMakesAPlanAndOpensTheWizard()
    {
        FirstStart first;
        QFile table(first.folder.file(u"crm.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write("name\nAcme\n") > 0);
        table.close();
        first.dialogs.files = {first.folder.file(), table.fileName()};
        QString seen;
        QTimer person;
        connect(&person, &QTimer::timeout, this, [&seen] {
            if (auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget())) {
                seen = wizard->windowTitle();
                wizard->reject();
            }
        });
        person.start(10);
        first.press(u"Start from a CRM export"_s);
        QTRY_COMPARE(seen, u"Import"_s);
        QVERIFY(first.document.isOpen());
        QCOMPARE(first.accounts(), size_t(0)); // it was left
    }

    void whoChoosesNoFileStaysWhereTheyAre()
    {
        for (const QString &button :
             {u"Look at the sample plan"_s, u"Start from a CRM export"_s, u"Start an empty plan"_s, u"Open a plan"_s}) {
            FirstStart first;
            first.press(button);
            QCOMPARE(first.dialogs.asked.size(), 1);
            QVERIFY2(!first.document.isOpen() && first.page()->isVisible(), qPrintable(button));
        }
    }

    void aPlanIsOpenedAndAmongTheLast()
    {
        FirstStart first;
        TALBOOK_VERIFY(newPlan(first.folder, u"Northern region.talbook"_s)->close());
        first.dialogs.files = {first.folder.file(u"Northern region.talbook"_s)};
        first.press(u"Open a plan"_s);
        first.document.jobs().wait();
        QVERIFY(first.document.isOpen());
        first.window.commands().action(u"file.close"_s)->trigger();
        first.document.jobs().wait();
        QVERIFY(first.page()->isVisible());
        first.press(u"Northern region"_s);
        first.document.jobs().wait();
        QVERIFY(first.document.isOpen());
    }

    void theWindowComesBackInItsSize()
    {
        const QSize left(777, 555);
        {
            WindowFixture fixture;
            QVERIFY(fixture.window.size() != left);
            fixture.window.resize(left);
            fixture.trigger(u"file.quit"_s);
            QVERIFY(!fixture.window.isVisible());
        }
        WindowFixture again;
        QCOMPARE(again.window.size(), left.expandedTo(again.window.minimumSizeHint()));
    }

    void thePageIsRememberedForEachPlan()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s}); // on its accounts
        TALBOOK_VERIFY(newPlan(fixture.folder, u"other.talbook"_s)->close());
        fixture.open(fixture.folder.file(u"other.talbook"_s));
        QCOMPARE(fixture.window.currentPage().id(), u"home"_s); // never seen before
        fixture.open(fixture.folder.file());
        QCOMPARE(fixture.window.currentPage().id(), u"accounts"_s);
        fixture.trigger(u"page.home"_s);
        fixture.open(fixture.folder.file(u"other.talbook"_s));
        fixture.trigger(u"page.accounts"_s);
        fixture.open(fixture.folder.file());
        QCOMPARE(fixture.window.currentPage().id(), u"home"_s);
    }
};

QTEST_MAIN(TestStart)
#include "test_start.moc"
