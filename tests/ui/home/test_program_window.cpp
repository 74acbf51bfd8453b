#include "tests/ui/shell/window_fixture.h"

#include "core/accounts/programs.h"
#include "core/accounts/tal.h"
#include "core/plays/account_review.h"
#include "core/plays/rhythm.h"
#include "core/plays/rules.h"
#include "ui/accounts/account_page.h"
#include "ui/home/action_row.h"
#include "ui/home/home_page.h"
#include "ui/home/home_row.h"
#include "ui/home/parts_dialog.h"
#include "ui/home/review_dialog.h"
#include "ui/home/rhythm_dialog.h"
#include "ui/plays/launch_actions.h"
#include "ui/plays/launch_dialog.h"
#include "ui/plays/launch_notice.h"

#include <QComboBox>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// The window at Home, on a plan whose one rule is met by its one account: Acme, with a surge on 8 February 2027, three
/// days before the day.
struct Week : WindowFixture
{
    Week()
    {
        makePlan({u"Acme"_s});
        const auto done = document.run(u"Program"_s, [this](Edit &edit) -> Expected<void> {
            const AccountId acme = document.standings().accounts()[0].id;
            const auto program = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(program);
            TALBOOK_TRY(joinTal(edit, *program, std::span(&acme, 1), QDate(2027, 1, 5), {}));
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO signal(id, account_id, date, kind, strength, topic) VALUES(?, ?, ?, ?, ?, ?)",
                edit.newId(), acme, QDate(2027, 2, 8), u"topic_surge"_s, 60.0, u"kafka"_s));
            auto all = rules(edit.database(), document.standings().model(), document.words());
            TALBOOK_TRY(all);
            for (Rule &rule : *all) {
                rule.enabled = rule.id == u"intent_spike";
                TALBOOK_TRY(changeRule(edit, rule, document.words()));
            }
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        document.jobs().wait();
        trigger(u"page.home"_s);
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }

    HomePage &home() { return *window.findChild<HomePage *>(); }
    template <class Dialog> Dialog *byKey(Qt::Key key)
    {
        QTest::keyClick(&window, key, Qt::ControlModifier | Qt::ShiftModifier);
        document.jobs().wait();
        auto *dialog = window.findChild<Dialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    void undo()
    {
        trigger(u"edit.undo"_s);
        document.jobs().wait();
    }
    qint64 count(const char *sql) { return *document.plan().database().number(sql); }
};

} // namespace

/// The program's week in the window itself: by key and menu, to other pages, and back by the window's undo.
class TestProgramWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theReviewOpensByItsKeyAndIsUndoneInTheWindow()
    {
        Week week;
        auto *dialog = week.byKey<ReviewDialog>(Qt::Key_W);
        QVERIFY(dialog);
        dialog->markAndGoOn();
        QCOMPARE(week.count("SELECT count(*) FROM review"), 1);
        dialog->accept();
        QCOMPARE(week.document.undoTitle(), u"Review of Acme"_s);
        QVERIFY(week.home()
                    .findChild<HomeRow *>(u"rhythm/weekly_review"_s)
                    ->rowText()
                    .lines[1]
                    .text.contains(u"1 account"_s));
        week.undo();
        QCOMPARE(week.count("SELECT count(*) FROM review"), 0);
    }

    void theReviewLeadsToTheAccountAndBackToHome()
    {
        Week week;
        auto *dialog = week.byKey<ReviewDialog>(Qt::Key_W);
        QVERIFY(dialog);
        QTest::keyClick(&dialog->table(), Qt::Key_Return);
        auto *account = week.window.findChild<AccountPage *>();
        QVERIFY(account->isVisible());
        QCOMPARE(week.document.currentAccount(), week.document.standings().accounts()[0].id);
        Q_EMIT account->backRequested();
        QVERIFY(week.home().isVisible());
    }

    void meetingsAndPartsOpenByTheirKeysAndAreUndoneInTheWindow()
    {
        Week week;
        auto *rhythm = week.byKey<RhythmDialog>(Qt::Key_H);
        QVERIFY(rhythm);
        rhythm->hold();
        QCOMPARE(week.document.undoTitle(), u"Held: Account review"_s);
        rhythm->accept();
        QCOMPARE(week.count("SELECT count(*) FROM setting WHERE key = 'rhythm'"), 1);
        week.undo();
        QCOMPARE(week.count("SELECT count(*) FROM setting WHERE key = 'rhythm'"), 0);
        auto *parts = week.byKey<PartsDialog>(Qt::Key_R);
        QVERIFY(parts);
        parts->choose(u"content"_s, 3);
        QTest::keyClick(&parts->table(), Qt::Key_I);
        parts->accept();
        QCOMPARE(week.count("SELECT count(*) FROM setting WHERE key = 'responsibilities'"), 1);
        week.undo();
        QCOMPARE(week.count("SELECT count(*) FROM setting WHERE key = 'responsibilities'"), 0);
    }

    void aPlayLaunchedForAnActionIsToldInTheStatusBar()
    {
        Week week;
        auto *row = week.home().findChild<ActionRow *>();
        QVERIFY(row);
        row->row().setFocus();
        QTest::keyClick(&row->row(), Qt::Key_L);
        QCoreApplication::processEvents();
        auto *dialog = week.window.findChild<LaunchDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        week.document.jobs().wait();
        const QString campaign = dialog->playBox().currentText();
        dialog->accept();
        week.document.jobs().wait();
        QCoreApplication::processEvents();
        QVERIFY(week.window.launchActions().notice().isVisible());
        QVERIFY2(week.window.launchActions().notice().text().contains(campaign),
                 qPrintable(week.window.launchActions().notice().text()));
        QVERIFY(!week.home().findChild<ActionRow *>());
        QCOMPARE(week.count("SELECT count(*) FROM campaign"), 1);
        week.undo();
        QCOMPARE(week.count("SELECT count(*) FROM campaign"), 0);
        QCOMPARE(week.count("SELECT count(*) FROM decision"), 0);
        QVERIFY(week.home().findChild<ActionRow *>());
    }
};

QTEST_MAIN(TestProgramWindow)
#include "test_program_window.moc"
