#include "core/plays/campaign_definition.h"
#include "core/results/set_aside.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/accounts/account_inspector.h"
#include "ui/accounts/edit_selected_dialog.h"
#include "ui/home/ask_dialog.h"
#include "ui/home/finding_row.h"
#include "ui/home/finding_rows.h"
#include "ui/home/finding_strip.h"
#include "ui/home/home_page.h"
#include "ui/home/home_row.h"
#include "ui/plays/plays_page.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// The window on a plan of two listed accounts that nobody owns, with signals, and nobody off the list.
class FindingsFixture : public WindowFixture
{
public:
    FindingsFixture()
    {
        if (const auto made = document.create(folder.file(), {}); !made)
            qFatal("%s", qPrintable(made.error().message));
        run(u"Accounts"_s, "INSERT INTO account(id, name) VALUES(1, 'Acme'), (2, 'Beta')");
        run(u"Program"_s, "INSERT INTO program(id, name, starts_on, ends_on) "
                          "VALUES(5, 'Q1 2027', '2027-01-01', '2027-12-31')");
        run(u"List"_s, "INSERT INTO tal(program_id, account_id, joined_on) VALUES(5, 1, '2027-01-01'), "
                       "(5, 2, '2027-01-01')");
        document.jobs().wait();
        trigger(u"page.home"_s);
        document.jobs().wait();
    }

    void run(const QString &title, const char *sql)
    {
        const auto done = document.run(title, [sql](Edit &edit) { return edit.database().execute(sql); });
        if (!done)
            qFatal("%s", qPrintable(done.error().details));
    }

    HomePage &home() { return *window.findChild<HomePage *>(); }

    template <class Dialog> Dialog *dialog() { return window.findChild<Dialog *>(); }

    /// With the keyboard at that finding. Rows are made anew when a check ends, so it is looked for last.
    void press(const QString &key, Qt::Key pressed, QWidget *among = nullptr)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window is not active.");
        document.jobs().wait();
        FindingRow *row = this->row(key, among);
        if (!row)
            qFatal("no finding %s", qPrintable(key));
        row->row().setFocus();
        QTest::keyClick(&row->row(), pressed);
    }

    /// As a person gives a reason in the dialog that is open.
    void answer(const QString &reason)
    {
        QTRY_VERIFY(dialog<AskDialog>());
        dialog<AskDialog>()->findChild<QComboBox *>()->setCurrentText(reason);
        dialog<AskDialog>()->accept();
    }

    FindingRow *row(const QString &key, QWidget *among = nullptr)
    {
        for (FindingRow *one : (among ? among : &home())->findChildren<FindingRow *>()) {
            if (one->finding().key == key)
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestPlanFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aReasonSetsAFindingAsideAndUndoBringsItBack()
    {
        FindingsFixture f;
        QVERIFY(f.row(u"no_owner"_s));
        f.press(u"no_owner"_s, Qt::Key_D);
        f.answer(u"the founder sells"_s);
        QTRY_VERIFY(!f.row(u"no_owner"_s));
        QVERIFY(f.row(u"no_control_cohort"_s));

        auto *aside = f.home().findChild<QWidget *>(u"findings/aside"_s)->findChild<QPushButton *>();
        QVERIFY(aside->text().contains(u'1'));
        aside->click();
        QTRY_VERIFY(f.row(u"no_owner"_s));
        QVERIFY2(f.row(u"no_owner"_s)->row().accessibleName().contains(u"Not here because: the founder sells"_s),
                 qPrintable(f.row(u"no_owner"_s)->row().accessibleName()));

        f.trigger(u"edit.undo"_s);
        f.document.jobs().wait();
        QTRY_VERIFY(f.row(u"no_owner"_s) && f.row(u"no_owner"_s)->finding().setAside.isEmpty());
        QVERIFY(!f.home().findChild<QWidget *>(u"findings/aside"_s));
    }

    void whatWasSetAsideIsTakenUpByAKey()
    {
        FindingsFixture f;
        const PlanFinding finding = f.row(u"no_owner"_s)->finding();
        QVERIFY(f.document.run(u"Aside"_s, [&](Edit &edit) { return setFindingAside(edit, finding, u"known"_s); }));
        QTRY_VERIFY(!f.row(u"no_owner"_s));
        f.home().findChild<QWidget *>(u"findings/aside"_s)->findChild<QPushButton *>()->click();
        QTRY_VERIFY(f.row(u"no_owner"_s));
        f.press(u"no_owner"_s, Qt::Key_U);
        QTRY_VERIFY(f.row(u"no_owner"_s) && f.row(u"no_owner"_s)->finding().setAside.isEmpty());
    }

    void withoutAReasonTheDialogStays()
    {
        FindingsFixture f;
        f.press(u"no_owner"_s, Qt::Key_Delete);
        f.answer(u"  "_s);
        QVERIFY(f.dialog<AskDialog>()->isVisible());
        QVERIFY(f.row(u"no_owner"_s));
        f.dialog<AskDialog>()->reject();
    }

    void aMissingOwnerIsNamedForAllInOneStep()
    {
        FindingsFixture f;
        QCOMPARE(f.row(u"no_owner"_s)->findChild<QToolButton *>()->accessibleName(), u"Name an owner… (G)"_s);
        QTest::mouseClick(f.row(u"no_owner"_s)->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(f.dialog<EditSelectedDialog>());
        f.dialog<EditSelectedDialog>()->reject();
        QTest::mouseClick(&f.row(u"no_owner"_s)->row(), Qt::LeftButton);
        QTRY_VERIFY(f.window.accountsPage().isVisible());
    }

    void theWayLeadsToThePlace()
    {
        FindingsFixture f;
        Play play;
        play.name = u"Zone"_s;
        play.durationDays = 1;
        play.phases.emplace_back();
        play.phases.back().id = play.phases.back().name = u"p"_s;
        play.steps.emplace_back();
        play.steps.back().id = u"s"_s;
        play.steps.back().phase = u"p"_s;
        play.steps.back().action = u"Call"_s;
        play.steps.back().role = u"champion"_s;
        QVERIFY(f.document.run(u"Campaign"_s, [&](Edit &edit) {
            return edit.database().execute("INSERT INTO campaign(id, program_id, name, starts_on, definition) "
                                           "VALUES(9, 5, 'Zone', '2027-02-01', ?)",
                                           campaignDefinitionText(play, {}, f.document.words()));
        }));
        f.run(u"Task"_s,
              "INSERT INTO task(id, campaign_id, account_id, title, starts_on, due_on, planned_start, "
              "planned_due, status, sequence) VALUES(8, 9, 1, 'Call', '2027-02-01', '2027-03-01', '2027-02-01', "
              "'2027-03-01', 'open', 0)");
        QTRY_VERIFY(f.row(u"no_content_for_role/champion"_s));
        f.press(u"no_content_for_role/champion"_s, Qt::Key_G);
        QTRY_COMPARE(&f.window.currentPage(), static_cast<Page *>(&f.window.playsPage()));
        QCOMPARE(f.window.playsPage().part(), PlaysPage::Content);
    }

    /// A finding whose key does nothing would be a dead end.
    void everyFindingLeadsSomewhere()
    {
        FindingsFixture f;
        f.run(u"One person"_s,
              "INSERT INTO contact(id, account_id, name, buying_role) VALUES(7, 1, 'Ann', 'champion')");
        f.run(u"Touch"_s, "INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) "
                          "VALUES(6, 1, 7, '2027-02-01', 'meeting_held', 'inbound', 1)");
        f.document.jobs().wait();
        QStringList keys;
        for (const FindingRow *row : f.home().findChildren<FindingRow *>())
            keys.append(row->finding().key);
        keys.removeDuplicates();
        QVERIFY2(keys.size() >= 3, qPrintable(keys.join(u' ')));
        for (const QString &key : std::as_const(keys)) {
            f.trigger(u"page.home"_s);
            bool asked = false;
            const qsizetype questions = f.dialogs.asked.size(); // for a file
            QTimer closer;                                      // some dialogs wait for their end
            connect(&closer, &QTimer::timeout, &closer, [&asked] {
                if (auto *open = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                    asked = true;
                    open->reject();
                }
            });
            closer.start(0);
            f.press(key, Qt::Key_G);
            f.document.jobs().wait();
            QTRY_VERIFY2(asked || f.dialogs.asked.size() > questions || !f.home().isVisible(), qPrintable(key));
        }
    }

    void theKeyboardGoesToTheNextFindingWhenOneIsSetAside()
    {
        FindingsFixture f;
        f.press(u"no_owner"_s, Qt::Key_D);
        f.answer(u"the founder sells"_s);
        QTRY_VERIFY(!f.row(u"no_owner"_s) && !f.dialog<AskDialog>());
        f.document.jobs().wait();
        FindingRow *next = f.home().findChild<FindingRows *>()->findChild<FindingRow *>();
        QVERIFY(next);
        QTRY_COMPARE(f.window.focusWidget(), static_cast<QWidget *>(&next->row()));
    }

    void aListWithoutOwnersIsSaidAboveTheTableOfAccounts()
    {
        FindingsFixture f;
        FindingStrip &strip = f.window.findings();
        QVERIFY(!strip.isVisible());
        f.trigger(u"page.accounts"_s);
        f.document.jobs().wait();
        QVERIFY(strip.isVisible());
        strip.findChild<QPushButton *>(u"findings/toggle"_s)->click();
        QStringList keys;
        for (const FindingRow *row : strip.rows().findChildren<FindingRow *>())
            keys.append(row->finding().key);
        QCOMPARE(keys, (QStringList{u"no_owner"_s, u"no_intent_data"_s, u"no_control_cohort"_s}));
        f.press(keys.first(), Qt::Key_D, &strip);
        f.answer(u"the founder sells"_s);
        QTRY_COMPARE(strip.rows().openCount(), 2);
        f.trigger(u"edit.undo"_s);
        f.document.jobs().wait();
        QTRY_COMPARE(strip.rows().openCount(), 3);
        f.trigger(u"page.timeline"_s);
        QVERIFY(!strip.isVisible());
    }

    void theInspectorSaysWhatIsFoundAboutItsAccount()
    {
        FindingsFixture f;
        f.trigger(u"page.accounts"_s);
        f.document.setCurrentAccount(AccountId{1});
        f.document.jobs().wait();
        FindingStrip &beside = f.window.findChild<AccountInspector *>()->findings();
        QVERIFY(beside.isVisible());
        const auto rows = beside.rows().findChildren<FindingRow *>();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()->finding().key, u"no_owner"_s);
        f.run(u"Owners"_s, "UPDATE account SET owner = 'Ann'");
        f.document.jobs().wait();
        QTRY_VERIFY(!beside.isVisible());
    }

    void spendOutsideTheRangeIsSaidOnTheBudgetPage()
    {
        FindingsFixture f;
        f.trigger(u"page.budget"_s);
        QVERIFY(!f.window.findings().isVisible());
        f.run(u"Tier"_s, "UPDATE account SET tier = 3 WHERE id = 1");
        f.run(u"Costs"_s, "INSERT INTO cost(id, account_id, date, actual, currency) "
                          "VALUES(1, 1, '2027-01-15', 900000000, 'USD')");
        f.run(u"Rate"_s, "INSERT OR REPLACE INTO rate(currency, value) VALUES('USD', 1)");
        f.document.jobs().wait();
        QTRY_VERIFY(f.window.findings().isVisible());
        QCOMPARE(f.window.findings().rows().openCount(), 1);
    }

    void theMenuOffersWhatTheButtonsDo()
    {
        FindingsFixture f;
        const QList<QToolButton *> buttons = f.row(u"no_owner"_s)->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.at(1)->accessibleName(), u"Not here because… (D)"_s);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QApplication::sendEvent(f.row(u"no_owner"_s), &asked);
        QStringList texts;
        for (const QAction *action : f.row(u"no_owner"_s)->findChild<QMenu *>()->actions())
            texts.append(action->text());
        QCOMPARE(texts, (QStringList{u"Name an owner…"_s, u"&Not here because…"_s}));
    }
};

QTEST_MAIN(TestPlanFindings)
#include "test_plan_findings.moc"
