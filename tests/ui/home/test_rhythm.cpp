#include "tests/ui/home/home_fixture.h"

#include "core/accounts/programs.h"
#include "core/accounts/tal.h"
#include "core/plays/quarter.h"
#include "core/plays/rhythm.h"
#include "ui/home/ask_dialog.h"
#include "ui/home/checklist_dialog.h"
#include "ui/home/parts_dialog.h"
#include "ui/home/review_dialog.h"
#include "ui/home/rhythm_dialog.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// A program of the first quarter with one account on its list. The day, 11 February 2027, is a Thursday.
void makeProgram(HomeFixture &home)
{
    home.makePlan();
    home.run(u"Program"_s, [](Edit &edit) -> Expected<void> {
        const AccountId account{insertAccount(edit, {.name = u"Acme"_s})};
        const auto program = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
        TALBOOK_TRY(program);
        return joinTal(edit, *program, std::span(&account, 1), QDate(2027, 1, 5), {});
    });
    home.document.jobs().wait();
    home.page.show();
}

RhythmDate meeting(HomeFixture &home, size_t index)
{
    const auto dates = rhythmDates(home.document.plan().database(), home.document.standings().program(), home.today,
                                   home.document.words());
    return dates ? (*dates)[index] : RhythmDate();
}

HomeRow *rowOf(HomeFixture &home, const QString &id)
{
    return home.page.findChild<HomeRow *>(u"rhythm/"_s + id);
}

void undo(HomeFixture &home)
{
    home.document.undo([](const Expected<void> &) {});
    home.document.jobs().wait();
}

QString letter(HomeFixture &home, const QString &row, const QString &role)
{
    const auto table = responsibilities(home.document.plan().database(), home.document.words());
    const auto found = std::ranges::find(table->rows, row, &Responsibility::id);
    return found == table->rows.end() ? u"none"_s : found->letters.value(role);
}

QString cellText(const PartsDialog &dialog)
{
    return dialog.table().currentIndex().data().toString();
}

} // namespace

class TestRhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void homeSaysWhenTheMeetingsAreHeld()
    {
        HomeFixture home;
        makeProgram(home);
        QCOMPARE(rowOf(home, u"weekly_review"_s)->rowText().lines[1].text, u"on 15\u00A0Feb · every week"_s);
        QCOMPARE(rowOf(home, u"monthly_pipeline"_s)->rowText().lines[1].text, u"on 1\u00A0Mar · every month"_s);
        QCOMPARE(rowOf(home, u"quarterly_review"_s)->rowText().lines[1].text, u"on 31\u00A0Mar · every quarter"_s);
        rowOf(home, u"weekly_review"_s)->click();
        QVERIFY(home.page.findChild<ReviewDialog *>());
    }

    void aMeetingIsMovedAndHeld()
    {
        HomeFixture home;
        makeProgram(home);
        rowOf(home, u"monthly_pipeline"_s)->click();
        auto *dialog = home.page.findChild<RhythmDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->table().currentIndex().row(), 1); // the one that was opened
        QCOMPARE(dialog->dayField().date(), QDate(2027, 3, 1));
        dialog->dayField().setDate(QDate(2027, 2, 9));
        QCOMPARE(meeting(home, 1).next, QDate(2027, 2, 9));
        QVERIFY(rowOf(home, u"monthly_pipeline"_s)->rowText().lines[1].text.startsWith(u"overdue since"_s));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"&Held Today")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(meeting(home, 1).next, QDate(2027, 3, 9));
        QCOMPARE(meeting(home, 1).last, QDate(2027, 2, 11));
        QCOMPARE(dialog->dayField().date(), QDate(2027, 3, 9));
        QCOMPARE(dialog->table().currentIndex().row(), 1);
        undo(home);
        QCOMPARE(meeting(home, 1).next, QDate(2027, 2, 9));
        QVERIFY(!meeting(home, 1).last.isValid());
        undo(home);
        QCOMPARE(meeting(home, 1).next, QDate(2027, 3, 1));
        QCOMPARE(dialog->dayField().date(), QDate(2027, 3, 1));
    }

    void theChecklistLeadsToTheRhythmAndTheParts()
    {
        HomeFixture home;
        makeProgram(home);
        home.page.showWholeQuarter({});
        auto *quarter = home.page.findChild<ChecklistDialog *>();
        Q_EMIT quarter->rhythmRequested();
        QVERIFY(home.page.findChild<RhythmDialog *>());
        Q_EMIT home.page.findChild<RhythmDialog *>()->partsRequested();
        QVERIFY(home.page.findChild<PartsDialog *>());
    }

    void lettersAreTypedIntoTheTable()
    {
        HomeFixture home;
        makeProgram(home);
        home.page.showParts();
        auto *dialog = home.page.findChild<PartsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->table().model()->rowCount() > 10);
        dialog->choose(u"content"_s, 3); // the campaign manager does it
        QCOMPARE(cellText(*dialog), u"R"_s);
        QTest::keyClick(&dialog->table(), Qt::Key_C);
        QCOMPARE(cellText(*dialog), u"C"_s);
        QCOMPARE(letter(home, u"content"_s, u"campaign_manager"_s), u"C"_s);
        QTest::keyClick(&dialog->table(), Qt::Key_Delete);
        QCOMPARE(cellText(*dialog), QString());
        // The key of A where the keyboard is set to Russian.
        QKeyEvent typed(QEvent::KeyPress, 0x0424, Qt::NoModifier, u"ф"_s);
        QApplication::sendEvent(&dialog->table(), &typed);
        QCOMPARE(letter(home, u"content"_s, u"campaign_manager"_s), u"A"_s);
        QCOMPARE(letter(home, u"content"_s, u"abm_manager"_s), u"R"_s); // one alone answers
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (int i = 0; i < 3; ++i) { // without leaving the dialog
            QTest::keyClick(&dialog->table(), Qt::Key_Z, Qt::ControlModifier);
            home.document.jobs().wait();
        }
        QCOMPARE(letter(home, u"content"_s, u"campaign_manager"_s), u"R"_s);
        QCOMPARE(letter(home, u"content"_s, u"abm_manager"_s), u"A"_s);
        QCOMPARE(cellText(*dialog), u"R"_s);
    }

    void responsibilitiesAreAddedAndRemoved()
    {
        HomeFixture home;
        makeProgram(home);
        home.page.showParts();
        auto *dialog = home.page.findChild<PartsDialog *>();
        const int before = dialog->table().model()->rowCount();
        dialog->addRow();
        auto *form = dialog->findChild<AskDialog *>();
        form->accept();
        QVERIFY(form->isVisible()); // it has no name yet
        form->findChild<QComboBox *>()->setEditText(u"Partner events"_s);
        form->accept();
        QCOMPARE(dialog->table().model()->rowCount(), before + 1);
        QCOMPARE(dialog->table().currentIndex().siblingAtColumn(0).data().toString(), u"Partner events"_s);
        QTest::keyClick(&dialog->table(), Qt::Key_R);
        QCOMPARE(cellText(*dialog), u"R"_s);
        dialog->removeRow();
        QCOMPARE(dialog->table().model()->rowCount(), before);
        dialog->choose(u"content"_s, 0);
        QTest::keyClick(&dialog->table(), Qt::Key_Delete);
        QCOMPARE(letter(home, u"content"_s, u"ae"_s), u"none"_s);
        dialog->restore();
        QCOMPARE(letter(home, u"content"_s, u"ae"_s), u"C"_s);
        undo(home);
        undo(home);
        QCOMPARE(letter(home, u"content"_s, u"ae"_s), u"C"_s);
        undo(home);
        QCOMPARE(dialog->table().model()->rowCount(), before + 1);
    }
};

QTEST_MAIN(TestRhythm)
#include "test_rhythm.moc"
