#include "tests/ui/accounts/document_fixture.h"

#include "core/accounts/account_edit.h"
#include "core/plays/checklist.h"
#include "ui/accounts/record_rows.h"
#include "ui/accounts/tal_capacity.h"
#include "ui/accounts/tal_dialog.h"
#include "ui/accounts/tal_member_dialogs.h"
#include "ui/accounts/tal_page.h"
#include "ui/accounts/tal_program_dialog.h"
#include "ui/accounts/tal_refresh_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

AccountFactsForTest fitting(const QString &name)
{
    return {.name = name, .employees = 1000, .industry = u"SaaS"_s, .revenue = 100e6, .strategic = 100}; // 50 of 100
}

/// Acme and Bolt on the list of Q1 2027, Core outside it.
class TalFixture : public DocumentFixture
{
public:
    TalFixture()
    {
        acme = add(fitting(u"Acme"_s));
        bolt = add({.name = u"Bolt"_s});
        core = add(fitting(u"Core"_s));
        run([this](Edit &edit) -> Expected<void> {
            const auto made = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(made);
            program = *made;
            const std::vector<AccountId> both = {acme, bolt};
            return joinTal(edit, program, both, QDate(2027, 1, 4), u"ICP fit"_s);
        });
        dialog = std::make_unique<TalDialog>(document, std::vector<AccountId>{core});
        dialog->show();
    }

    TalPage &page() { return dialog->page(); }
    QString cell(AccountId account, int column)
    {
        const int row = page().memberRows().rowOf(account.value);
        return row < 0 ? u"(not there)"_s : page().memberRows().index(row, column).data().toString();
    }
    void select(AccountId account)
    {
        page().memberTable().clearSelection();
        page().memberTable().selectRow(page().memberRows().rowOf(account.value));
    }
    TalMember member(ProgramId list, AccountId account)
    {
        const auto members = talMembers(document.plan().database(), list);
        for (const TalMember &found : *members) {
            if (found.account == account)
                return found;
        }
        return {};
    }
    template <class Dialog> static void answer(const std::function<void(Dialog &)> &fill)
    {
        QTimer::singleShot(0, qApp, [fill] {
            auto *open = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!open)
                qFatal("no dialog is open");
            fill(*open);
        });
    }
    static void press(QDialog &open) { QTest::mouseClick(open.findChild<PrimaryButton *>(), Qt::LeftButton); }

    AccountId acme, bolt, core;
    ProgramId program;
    std::unique_ptr<TalDialog> dialog;
};

} // namespace

class TestTalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    void membersStandWithTheirReason()
    {
        TalFixture fixture;
        QAbstractItemModelTester tester(&fixture.page().memberRows());
        QCOMPARE(fixture.page().memberRows().rowCount(), 2);
        QCOMPARE(fixture.cell(fixture.acme, 5), u"ICP fit"_s);
        QCOMPARE(fixture.cell(fixture.acme, 6), u"4 Jan 2027"_s);
        QCOMPARE(fixture.cell(fixture.acme, 2), u"50"_s);
    }

    void aProgramIsMadeForAQuarter()
    {
        TalFixture fixture;
        const QByteArray before = fixture.contents();
        TalFixture::answer<TalProgramDialog>([](TalProgramDialog &open) {
            QCOMPARE(open.draft().name, u"Q2 2027"_s); // the first quarter that has none
            QCOMPARE(open.draft().startsOn, QDate(2027, 4, 1));
            auto *quarter = open.findChildren<QComboBox *>().first();
            quarter->setCurrentIndex(quarter->findText(u"Q3 2027"_s));
            Q_EMIT quarter->activated(quarter->currentIndex());
            TalFixture::press(open);
        });
        fixture.page().makeProgram();
        const auto all = programs(fixture.document.plan().database());
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->front().name, u"Q3 2027"_s);
        QCOMPARE(all->front().endsOn, QDate(2027, 9, 30));
        QCOMPARE(fixture.page().memberRows().rowCount(), 0);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.page().memberRows().rowCount(), 2);
    }

    void aProgramWithoutNameIsToldAndNotMade()
    {
        TalFixture fixture;
        const QByteArray before = fixture.contents();
        TalFixture::answer<TalProgramDialog>([](TalProgramDialog &open) {
            open.findChild<QLineEdit *>()->clear();
            TalFixture::press(open);
            QVERIFY(open.isVisible());
            open.reject();
        });
        fixture.page().makeProgram();
        QCOMPARE(fixture.contents(), before);
    }

    void theProgramToWorkInIsChosen()
    {
        TalFixture fixture;
        ProgramId next;
        fixture.run([&next](Edit &edit) -> Expected<void> {
            const auto made = addProgram(edit, u"Q2 2027"_s, QDate(2027, 4, 1), QDate(2027, 6, 30));
            TALBOOK_TRY(made);
            next = *made;
            return {};
        });
        fixture.page().showProgram(next);
        fixture.page().chooseShownProgram();
        QCOMPARE(fixture.document.standings().program()->id, next);
        fixture.page().followTheDay();
        QCOMPARE(fixture.document.standings().program()->id, fixture.program);
    }

    void ownerPriorityAndReasonAreEditedInPlace()
    {
        TalFixture fixture;
        const QByteArray before = fixture.contents();
        RecordRows &rows = fixture.page().memberRows();
        const auto set = [&](int column, const QString &text) {
            const int row = rows.rowOf(fixture.acme.value);
            QVERIFY(rows.flags(rows.index(row, column)) & Qt::ItemIsEditable);
            rows.setData(rows.index(row, column), text, Qt::EditRole);
            QCOMPARE(fixture.cell(fixture.acme, column), text);
        };
        set(3, u"Anna"_s);
        set(4, u"High"_s);
        set(5, u"Asked for a demo"_s);
        QCOMPARE(fixture.member(fixture.program, fixture.acme).reason, u"Asked for a demo"_s);
        for (int i = 0; i < 3; ++i)
            fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void selectedAccountsJoinWithReasonAndPriority()
    {
        TalFixture fixture;
        const QByteArray before = fixture.contents();
        TalFixture::answer<TalJoinDialog>([](TalJoinDialog &open) {
            open.findChild<QLineEdit *>()->setText(u"Funding round"_s);
            open.findChild<QComboBox *>()->setCurrentText(u"High"_s);
            TalFixture::press(open);
        });
        fixture.page().addSelected();
        const TalMember joined = fixture.member(fixture.program, fixture.core);
        QCOMPARE(joined.reason, u"Funding round"_s);
        QCOMPARE(joined.priority, u"High"_s);
        QCOMPARE(joined.joinedOn, today);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void anAccountGraduatesAndIsBroughtBack()
    {
        TalFixture fixture;
        fixture.select(fixture.acme);
        TalFixture::answer<TalGraduateDialog>([](TalGraduateDialog &open) {
            auto *outcome = open.findChild<QComboBox *>();
            outcome->setCurrentIndex(outcome->findText(u"Lost"_s));
            open.findChild<QLineEdit *>()->setText(u"Chose a rival"_s);
            TalFixture::press(open);
        });
        fixture.page().graduateChosen();
        const TalMember left = fixture.member(fixture.program, fixture.acme);
        QVERIFY(left.outcome == Graduation::Lost);
        QCOMPARE(left.note, u"Chose a rival"_s);
        QCOMPARE(left.leftOn, today);
        QCOMPARE(fixture.page().memberRows().rowCount(), 1);
        fixture.page().showLeft(true);
        QCOMPARE(fixture.cell(fixture.acme, 3), u"Lost"_s);
        fixture.select(fixture.acme);
        fixture.page().bringBackChosen();
        QVERIFY(!fixture.member(fixture.program, fixture.acme).hasLeft());
        fixture.undo();
        QVERIFY(fixture.member(fixture.program, fixture.acme).hasLeft());
        fixture.undo();
        QVERIFY(!fixture.member(fixture.program, fixture.acme).hasLeft());
    }

    void aMistakenAccountIsTakenOff()
    {
        TalFixture fixture;
        const QByteArray before = fixture.contents();
        fixture.select(fixture.bolt);
        fixture.page().removeChosen();
        QVERIFY(fixture.member(fixture.program, fixture.bolt).account.isNull());
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void capacityIsSaidInASentence_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("capacity"); // 0: none
        QTest::addColumn<QString>("sentence");
        QTest::newRow("room") << 14 << 10 << 25 << u"1:1 holds 14, room for 11 more."_s;
        QTest::newRow("full") << 25 << 10 << 25 << u"1:1 holds 25 and is full."_s;
        QTest::newRow("over") << 30 << 10 << 25 << u"1:1 holds 30, 5 more than the 25 it can carry."_s;
        QTest::newRow("below") << 4 << 10 << 25 << u"1:1 holds 4 and begins at 10; room for 21 more."_s;
        QTest::newRow("endless") << 600 << 500 << 0 << u"1:1 holds 600, room for any number."_s;
        QTest::newRow("endless, below") << 60 << 500 << 0 << u"1:1 holds 60 and begins at 500."_s;
    }
    void capacityIsSaidInASentence()
    {
        QFETCH(int, count);
        QFETCH(int, minimum);
        QFETCH(int, capacity);
        TierPlan plan;
        plan.minimum = minimum;
        if (capacity > 0)
            plan.capacity = capacity;
        QTEST(TalCapacity::sentence(1, count, plan, QLocale::c()), "sentence");
    }

    void aNewQuarterIsMadeAsOneStep()
    {
        TalFixture fixture;
        const QByteArray before = fixture.contents();
        TalFixture::answer<TalRefreshDialog>([&fixture](TalRefreshDialog &open) {
            QAbstractItemModelTester tester(&open.rows());
            const RecordRows &rows = open.rows();
            QCOMPARE(rows.rowCount(), 3);
            const auto proposal = [&rows](AccountId account) {
                return rows.index(rows.rowOf(account.value), 1).data().toString();
            };
            QCOMPARE(proposal(fixture.acme), u"Keep"_s); // 50 reaches 40
            QCOMPARE(proposal(fixture.bolt), u"Drop"_s); // nothing is known of it, nobody took part
            QCOMPARE(proposal(fixture.core), u"Add"_s);
            TalFixture::press(open);
        });
        fixture.page().refreshForNextQuarter();
        const auto all = programs(fixture.document.plan().database());
        QCOMPARE(all->front().name, u"Q2 2027"_s);
        QCOMPARE(all->front().accounts, 2);
        QVERIFY(!checklist(fixture.document.plan().database(), all->front().id, fixture.document.words())->empty());
        QCOMPARE(fixture.member(all->front().id, fixture.acme).reason, u"ICP fit"_s);
        QVERIFY(fixture.member(all->front().id, fixture.core).reason.contains(u"50.0"_s));
        const TalMember dropped = fixture.member(fixture.program, fixture.bolt);
        QVERIFY(dropped.outcome == Graduation::Replaced);
        QVERIFY(dropped.note.contains(u"nobody took part"_s));
        QVERIFY(!fixture.member(fixture.program, fixture.acme).hasLeft());
        QCOMPARE(fixture.page().memberRows().rowCount(), 2); // the new list is shown
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void ticksDecideWhoIsOnTheNewList()
    {
        TalFixture fixture;
        TalFixture::answer<TalRefreshDialog>([&fixture](TalRefreshDialog &open) {
            RecordRows &rows = open.rows();
            const auto tick = [&rows](AccountId account, Qt::CheckState state) {
                rows.setData(rows.index(rows.rowOf(account.value), 0), state, Qt::CheckStateRole);
            };
            auto *table = open.findChild<TableView *>();
            table->setCurrentIndex(rows.index(rows.rowOf(fixture.bolt.value), 0));
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Space); // by keyboard
            tick(fixture.core, Qt::Unchecked);
            tick(fixture.acme, Qt::Unchecked);
            open.findChild<QCheckBox *>()->setChecked(true);
            TalFixture::press(open);
        });
        fixture.page().refreshForNextQuarter();
        const ProgramId next = fixture.document.standings().program()->id;
        QVERIFY(next != fixture.program); // it was chosen to work in
        QVERIFY(!fixture.member(next, fixture.bolt).account.isNull());
        QVERIFY(fixture.member(next, fixture.core).account.isNull());
        QCOMPARE(fixture.member(fixture.program, fixture.acme).note, u"Not carried over to Q2 2027"_s);
    }

    void everythingHasAName()
    {
        TalFixture fixture;
        QCOMPARE(unnamedControl(*fixture.dialog), QString());
        TalFixture::answer<TalRefreshDialog>([](TalRefreshDialog &open) {
            QCOMPARE(unnamedControl(open), QString());
            open.reject();
        });
        fixture.page().refreshForNextQuarter();
    }
};

QTEST_MAIN(TestTalPage)
#include "test_tal_page.moc"
