#include "core/base/split_mix.h"
#include "tests/support/next_job.h"
#include "tests/support/plan_text.h"
#include "tests/ui/accounts/table_person.h"

#include "ui/accounts/account_order.h"
#include "ui/accounts/edit_selected_dialog.h"
#include "ui/accounts/tal_refresh_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

#include <cmath>
#include <numeric>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What the window does beside its own thread because there is too much of it.
class TestManyAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void manyChangedAccountsAreShownAndTheirRowsStay()
    {
        TablePerson person(false);
        makeManyAccounts(person, 1501);
        person.accounts().sortBy({{columnOf(FilterField::Tier), Qt::AscendingOrder}, {0, Qt::AscendingOrder}});
        const AccountId first = person.model().accountAt(0);
        person.accounts().selectAll();
        QSignalSpy resets(&person.document, &Document::reset);
        QSignalSpy figures(&person.document, &Document::figuresChanged);
        person.trigger(u"account.tier2"_s);
        person.document.jobs().wait();
        QCOMPARE(figures.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(person.model().accountAt(0), first);
        for (int row = 0; row < person.model().rowCount(); ++row)
            QCOMPARE(person.document.standings()[person.model().standingIndex(row)].tier, 2);
        person.trigger(u"edit.undo"_s);
        person.document.jobs().wait();
        QVERIFY(!person.document.standings()[person.model().standingIndex(0)].tierByHand);
    }

    /// Beside a sort that compares: numbers of every sign and size, few and many alike, unknown ones, both ways.
    void twoColumnsOfNumbersGoAsComparingHasThem()
    {
        TablePerson person(false);
        makeManyAccounts(person, 1501);
        const Standings &standings = person.document.standings();
        SplitMix64 dice(11);
        std::vector<std::optional<double>> fine, coarse;
        for (size_t i = 0; i < standings.size(); ++i) {
            const double wide = std::ldexp(dice.uniform(-1, 1), int(dice.next() % 80) - 40);
            fine.push_back(i % 7 == 0 ? std::nullopt : std::optional(i % 11 == 0 ? (i % 2 ? 0.0 : -0.0) : wide));
            coarse.push_back(i % 13 == 0 ? std::nullopt : std::optional(double(dice.next() % 5) - 2));
        }
        const auto &names = person.document.textOrder().ranks(&AccountRow::name, standings.accounts());
        for (const bool descending : {false, true}) {
            AccountOrder order;
            order.setNumbers(FilterField::Weeks, fine);
            order.setNumbers(FilterField::NextStep, coarse);
            std::vector<quint32> rows(standings.size());
            std::iota(rows.begin(), rows.end(), 0u);
            std::vector<quint32> expected = rows;
            order.sort(rows, {{FilterField::NextStep, descending}, {FilterField::Weeks, !descending}}, standings,
                       person.document.textOrder());
            const auto before = [](std::optional<double> a, std::optional<double> b, bool down) {
                if (!a || !b)
                    return a.has_value() && !b;
                return down ? *a > *b : *a < *b;
            };
            std::ranges::stable_sort(expected, [&](quint32 a, quint32 b) {
                if (coarse[a] != coarse[b])
                    return before(coarse[a], coarse[b], descending);
                if (fine[a] != fine[b])
                    return before(fine[a], fine[b], !descending);
                return names[a] < names[b];
            });
            QVERIFY(rows == expected);
        }
    }

    void aStoppedStepLeavesNothingHalfDone_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"account.tier2", "account.delete", "edit.paste"})
            QTest::addRow("%s", command) << QString::fromLatin1(command);
    }
    void aStoppedStepLeavesNothingHalfDone()
    {
        QFETCH(QString, command);
        TablePerson person(false);
        makeManyAccounts(person, 1501);
        person.sortByName();
        QStringList names;
        for (int i = 0; i < 1501; ++i)
            names.append(u"New name %1"_s.arg(i));
        QApplication::clipboard()->setText(names.join(u'\n'));
        person.accounts().selectAll();
        person.accounts().selectionModel()->setCurrentIndex(person.model().index(0, 0), QItemSelectionModel::NoUpdate);
        const QByteArray before = fingerprint(person.document.plan());
        QSignalSpy changed(&person.document, &Document::changed);
        stopNextJob(person.document.jobs());
        person.dialogs.choices = {1, 1}; // a block of names: rename
        person.trigger(command);
        QVERIFY(person.document.jobs().current() && person.document.jobs().current()->cancelling);
        QVERIFY(!person.document.isEditable());
        person.document.jobs().wait();
        QCOMPARE(changed.count(), 0);
        QVERIFY(fingerprint(person.document.plan()) == before);
        QCOMPARE(person.document.undoTitle(), u"Accounts"_s);
        QVERIFY(person.document.isEditable());
        QCOMPARE(person.dialogs.errors, QStringList()); // who stopped it knows
        // The same goes through when nobody stops it.
        person.trigger(command);
        person.document.jobs().wait();
        QVERIFY(person.document.undoTitle() != u"Accounts");
        QVERIFY(fingerprint(person.document.plan()) != before);
    }

    void stoppedUndoAndRedoLeaveNothingHalfDone()
    {
        TablePerson person(false);
        makeManyAccounts(person, 10'001);
        for (const QString &command : {u"edit.undo"_s, u"edit.redo"_s}) {
            const QByteArray before = fingerprint(person.document.plan());
            const QString undo = person.document.undoTitle();
            stopNextJob(person.document.jobs());
            person.trigger(command);
            QVERIFY(person.document.jobs().current() && person.document.jobs().current()->cancelling);
            person.document.jobs().wait();
            QVERIFY(fingerprint(person.document.plan()) == before);
            QCOMPARE(person.document.undoTitle(), undo);
            QCOMPARE(person.dialogs.errors, QStringList());
            person.trigger(command);
            person.document.jobs().wait();
            QVERIFY(fingerprint(person.document.plan()) != before);
        }
        QCOMPARE(person.model().rowCount(), 10'001);
    }

    void theEditOfManyIsStoppedFromItsDialog()
    {
        TablePerson person(false);
        makeManyAccounts(person, 1501);
        person.accounts().selectAll();
        person.trigger(u"edit.cells"_s);
        auto *dialog = person.window.findChild<EditSelectedDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QComboBox *>(u"field"_s);
        field->setCurrentIndex(field->findData(int(FilterField::Country)));
        setValueEditorText(*dialog->findChild<QWidget *>(u"value"_s), u"Chile"_s);
        const QByteArray before = fingerprint(person.document.plan());
        whenNextJobBegins(person.document.jobs(), [dialog] { dialog->reject(); }); // Cancel and Esc
        dialog->accept();
        QVERIFY(person.document.jobs().isBusy());
        person.document.jobs().wait();
        QVERIFY(dialog->isVisible()); // what was given is not lost
        QVERIFY(fingerprint(person.document.plan()) == before);
        QCOMPARE(dialog->findChild<QLabel *>(u"preview"_s)->text(), u"Cancelled; nothing was changed."_s);
        dialog->accept();
        person.document.jobs().wait();
        QVERIFY(fingerprint(person.document.plan()) != before);
    }

    void theNewQuartersListOfManyIsWorkedOutAsideAndMayBeStopped()
    {
        TablePerson person(false);
        makeManyAccounts(person, 1501);
        person.accounts().selectAll();
        person.joinNewProgram();
        person.document.jobs().wait();
        const QByteArray before = fingerprint(person.document.plan());
        {
            TalRefreshDialog dialog(person.document);
            dialog.show();
            QVERIFY(person.document.jobs().isBusy());
            QCOMPARE(dialog.rows().rowCount(), 0);
            dialog.accept(); // nothing has been proposed yet
            person.document.jobs().wait();
            QCOMPARE(dialog.rows().rowCount(), 1501);
            QVERIFY(!dialog.rows().index(0, 6).data().toString().isEmpty());
            whenNextJobBegins(person.document.jobs(), [&dialog] { dialog.reject(); });
            dialog.accept();
            person.document.jobs().wait();
            QVERIFY(dialog.isVisible());
            QVERIFY(fingerprint(person.document.plan()) == before);
            dialog.accept();
            person.document.jobs().wait();
            QVERIFY(!dialog.isVisible());
            QVERIFY(!dialog.made().isNull());
        }
        person.trigger(u"edit.undo"_s);
        person.document.jobs().wait();
        QVERIFY(fingerprint(person.document.plan()) == before);
        TalRefreshDialog stopped(person.document);
        stopped.show();
        stopped.reject();
        person.document.jobs().wait();
        QVERIFY(!stopped.isVisible());
        const auto gone = std::make_unique<TalRefreshDialog>(person.document); // a window that goes while it is read
    }

    void anEditWhileManyAreReadIsNotLost()
    {
        TablePerson person(false);
        makeManyAccounts(person, 1501);
        person.sortByName();
        const AccountId one = person.model().accountAt(7);
        person.accounts().selectAll();
        bool edited = false;
        connect(&person.document, &Document::changed, this, [&] {
            if (std::exchange(edited, true))
                return;
            const auto done = person.document.run(u"Name"_s, [one](Edit &edit) {
                return edit.database().execute("UPDATE account SET name = 'Zzz' WHERE id = ?", one);
            });
            QVERIFY(done);
        });
        person.trigger(u"account.tier2"_s);
        person.document.jobs().wait();
        QVERIFY(edited);
        const auto index = person.document.standings().indexOf(one);
        QVERIFY(index);
        QCOMPARE(person.document.standings()[*index].tier, 2);
        QCOMPARE(std::get<QString>(person.document.standings().value(*index, FilterField::Name)), u"Zzz"_s);
        person.sortByName();
        QCOMPARE(person.model().accountAt(person.model().rowCount() - 1), one);
        person.model().setSearch(u"zzz"_s);
        QCOMPARE(person.model().rowCount(), 1);
    }

    void manyRowsAreCopied()
    {
        TablePerson person(false);
        makeManyAccounts(person, 5001);
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}});
        person.sortByName();
        person.accounts().selectAll();
        QApplication::clipboard()->clear();
        person.trigger(u"edit.copy"_s);
        person.document.jobs().wait();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5002); // with the head
        QCOMPARE(lines[1].trimmed(), u"Account 0\tАлёна"_s);
        QCOMPARE(lines[5001].trimmed(), u"Account 5000\tАлёна"_s);
    }

    void aLargePlanIsClosedAndOpenedAgain()
    {
        TablePerson person(false);
        makeManyAccounts(person, 10'001);
        QVERIFY(person.document.isLarge());
        person.trigger(u"file.close"_s);
        person.document.jobs().wait();
        QVERIFY(!person.document.isOpen());
        person.open(person.folder.file());
        QVERIFY(person.document.isOpen());
        QCOMPARE(person.model().rowCount(), 10'001);
        person.sortByName();
        QCOMPARE(person.model().index(10, 0).data().toString(), u"Account 10"_s);
    }

    void aCopyOfALargePlanIsSaved()
    {
        TablePerson person(false);
        makeManyAccounts(person, 10'001);
        const QString copy = person.folder.file(u"copy.talbook"_s);
        person.dialogs.files = {copy};
        person.trigger(u"file.save_copy"_s);
        person.document.jobs().wait();
        QCOMPARE(person.dialogs.errors, QStringList());
        person.open(copy);
        QCOMPARE(person.model().rowCount(), 10'001);
    }
};

QTEST_MAIN(TestManyAccounts)
#include "test_many_accounts.moc"
