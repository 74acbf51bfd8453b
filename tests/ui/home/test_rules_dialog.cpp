#include "tests/ui/home/home_fixture.h"

#include "core/plays/next_actions.h"
#include "core/plays/play_store.h"
#include "ui/home/rule_form.h"
#include "ui/home/rules_dialog.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Intent of each three days ago: strength x 2^(-3 / 30). 60 and 30 give 55.98 and 27.99, from nothing a week before.
void makeAccounts(HomeFixture &home)
{
    home.makePlan();
    home.run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
        for (const auto &[name, strength] : {std::pair(u"Acme"_s, 60.0), std::pair(u"Bolt"_s, 30.0)}) {
            const AccountId account{insertAccount(edit, {.name = name})};
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO signal(id, account_id, date, kind, strength, topic) VALUES(?, ?, ?, ?, ?, ?)",
                edit.newId(), account, QDate(2027, 2, 8), u"topic_surge"_s, strength, u"kafka"_s));
        }
        return {};
    });
    home.document.jobs().wait();
}

std::vector<Rule> rulesOf(HomeFixture &home)
{
    auto all = rules(home.document.plan().database(), home.document.standings().model(), home.document.words());
    if (!all)
        qFatal("%s", qPrintable(all.error().message));
    return *all;
}

Rule spikeOf(HomeFixture &home)
{
    const auto all = rulesOf(home);
    return *std::ranges::find(all, u"intent_spike"_s, &Rule::id);
}

} // namespace

class TestRulesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theCountFollowsTheThreshold()
    {
        HomeFixture home;
        makeAccounts(home);
        RulesDialog dialog(home.document, rulesOf(home));
        dialog.show();
        QCOMPARE(dialog.form().rule().id, u"intent_spike"_s); // the first one
        QCOMPARE(dialog.matches(0), 2);
        dialog.form().threshold(u"points"_s)->setValue(40);
        QCOMPARE(dialog.matches(0), 1);
        dialog.form().threshold(u"points"_s)->setValue(80);
        QCOMPARE(dialog.matches(0), 0);
        QCOMPARE(dialog.table().model()->index(0, 2).data().toString(), u"0"_s);
        QCOMPARE(spikeOf(home).threshold(u"points"_s), 20.0); // nothing is stored yet
    }

    void tabGoesThroughTheFieldsAsTheyStand()
    {
        HomeFixture home;
        makeAccounts(home);
        RulesDialog dialog(home.document, rulesOf(home));
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.table().selectRow(1);
        dialog.table().selectRow(0); // the thresholds are other fields now
        QCoreApplication::processEvents(); // and are shown
        dialog.form().findChild<QPlainTextEdit *>()->setFocus();
        QStringList names;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            names.append(dialog.focusWidget()->accessibleName());
        }
        QCOMPARE(names, (QStringList{u"Days"_s, u"Points"_s, u"Who acts"_s, u"Due in working days"_s}));
    }

    void whatIsOffStillTellsHowManyItWouldMatch()
    {
        HomeFixture home;
        makeAccounts(home);
        RulesDialog dialog(home.document, rulesOf(home));
        dialog.show();
        QTest::keyClick(&dialog.table(), Qt::Key_Space);
        QVERIFY(!dialog.form().rule().enabled);
        QCOMPARE(dialog.table().model()->index(0, 1).data().toString(), u"off"_s);
        QCOMPARE(dialog.matches(0), 2);
    }

    void allChangesAreOneStep()
    {
        HomeFixture home;
        makeAccounts(home);
        auto *dialog = new RulesDialog(home.document, rulesOf(home));
        dialog->show();
        dialog->form().threshold(u"points"_s)->setValue(40);
        dialog->table().selectRow(1);
        const QString second = dialog->form().rule().id;
        QVERIFY(second != u"intent_spike");
        dialog->form().onBox().setChecked(false);
        dialog->accept();
        QCOMPARE(spikeOf(home).threshold(u"points"_s), 40.0);
        QVERIFY(!rulesOf(home)[1].enabled);
        QCOMPARE(home.document.undoTitle(), u"Change the rules"_s);
        home.document.undo([](const Expected<void> &) {});
        home.document.jobs().wait();
        QCOMPARE(spikeOf(home).threshold(u"points"_s), 20.0);
        QVERIFY(rulesOf(home)[1].enabled);
    }

    void aRuleIsRestoredAsShipped()
    {
        HomeFixture home;
        makeAccounts(home);
        Rule changed = spikeOf(home);
        changed.thresholds[u"points"_s] = 40;
        changed.dueDays = 5;
        home.run(u"Rule"_s, [&](Edit &edit) { return changeRule(edit, changed, home.document.words()); });
        auto *dialog = new RulesDialog(home.document, rulesOf(home));
        dialog->show();
        QCOMPARE(dialog->matches(0), 1);
        QTest::mouseClick(&dialog->form().restoreButton(), Qt::LeftButton);
        QCOMPARE(dialog->form().threshold(u"points"_s)->value(), 20.0);
        QCOMPARE(dialog->matches(0), 2);
        QVERIFY(!dialog->form().restoreButton().isEnabled());
        dialog->accept();
        QVERIFY(!spikeOf(home).changed);
        QCOMPARE(spikeOf(home).dueDays, 1);
    }

    void aRuleMayNameAnyPlayAndHowLongItRests()
    {
        HomeFixture home;
        makeAccounts(home);
        PlayId own;
        home.run(u"Play"_s, [&](Edit &edit) -> Expected<void> {
            Play play;
            play.name = u"Breakfast"_s;
            play.durationDays = 7;
            play.phases = {{u"one"_s, u"Week 1"_s, 1, 7}};
            const auto made = addPlay(edit, play, home.document.words());
            TALBOOK_TRY(made);
            own = *made;
            return {};
        });
        auto *dialog = new RulesDialog(home.document, rulesOf(home));
        dialog->show();
        QComboBox &box = dialog->form().playBox();
        // What the plan does not have yet, but Talbook brings, can be named as well.
        QVERIFY(box.itemText(box.findData(u"s1-strike-zone"_s)).contains(u"not in the plan yet"_s));
        box.setCurrentIndex(box.findText(u"Breakfast"_s));
        QCOMPARE(dialog->form().restBox().value(), 30);
        dialog->form().restBox().setValue(60);
        dialog->accept();
        QCOMPARE(spikeOf(home).play, QString::number(own.value));
        QCOMPARE(spikeOf(home).restDays, 60);
        const auto actions =
            nextActions(home.document.plan().database(), home.document.standings(), home.document.words());
        TALBOOK_VERIFY(actions);
        QVERIFY(!actions->empty());
        QCOMPARE(actions->front().playName, u"Breakfast"_s);
        QVERIFY(actions->front().play == own);
        // Gone from the plan it is proposed no more, and the rule says so.
        home.run(u"Remove"_s, [&](Edit &edit) { return removePlay(edit, own); });
        auto *again = new RulesDialog(home.document, rulesOf(home));
        again->show();
        QCOMPARE(again->form().playBox().currentText(), u"A play that the plan has no more"_s);
        const auto later =
            nextActions(home.document.plan().database(), home.document.standings(), home.document.words());
        TALBOOK_VERIFY(later);
        QVERIFY(later->front().playName.isEmpty() && later->front().playPreset.isEmpty());
        again->reject();
    }

    void cancelChangesNothing()
    {
        HomeFixture home;
        makeAccounts(home);
        const QString before = home.document.undoTitle();
        auto *dialog = new RulesDialog(home.document, rulesOf(home));
        dialog->show();
        dialog->form().threshold(u"points"_s)->setValue(80);
        dialog->reject();
        QCOMPARE(spikeOf(home).threshold(u"points"_s), 20.0);
        QCOMPARE(home.document.undoTitle(), before);
    }
};

QTEST_MAIN(TestRulesDialog)
#include "test_rules_dialog.moc"
