#include "flow.h"

#include "core/accounts/account_profile.h"
#include "ui/accounts/account_inspector.h"
#include "ui/accounts/account_overview.h"
#include "ui/accounts/account_overview_profile.h"
#include "ui/accounts/account_overview_score.h"
#include "ui/accounts/account_page.h"
#include "ui/accounts/notes_editor.h"
#include "ui/accounts/time_line.h"
#include "ui/accounts/time_line_dialog.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QToolButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const auto northlight = u"Northlight Payments"_s;

class AccountFlow : public Flow
{
public:
    AccountFlow() { openAccount(northlight); }

    AccountPage &page() { return *window.findChild<AccountPage *>(); }
    QString stored(AccountField field)
    {
        return accountProfile(document.plan().database(), account(northlight), QLocale::c())->text(field);
    }
    void type(AccountField field, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(page().overview().profile().editor(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
};

} // namespace

/// Before a meeting: one account, from its row in the table.
class TestAccountFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aFieldIsEditedAndTheTableFollows()
    {
        AccountFlow flow;
        QVERIFY(flow.page().isVisible());
        const QByteArray before = flow.contents();
        const QString city = flow.stored(AccountField::City);
        flow.type(AccountField::City, u"Riga"_s);
        QCOMPARE(flow.stored(AccountField::City), u"Riga"_s);
        flow.go(u"page.accounts"_s);
        QCOMPARE(flow.cell(northlight, FilterField::City).data().toString(), u"Riga"_s);
        QCOMPARE(flow.notOneStep(before), QString());
        QCOMPARE(flow.cell(northlight, FilterField::City).data().toString(), city);
    }

    void aWrongFieldIsRefusedInItsPlace()
    {
        AccountFlow flow;
        const QByteArray before = flow.contents();
        flow.type(AccountField::Employees, u"many"_s);
        QVERIFY(flow.page().overview().profile().fault(AccountField::Employees).contains(u"many"_s));
        QCOMPARE(flow.contents(), before);
        QVERIFY(flow.dialogs.errors.isEmpty()); // said beside the field, not in a box
    }

    void aNoteIsTypedAndSeenAsItWillLook()
    {
        AccountFlow flow;
        const QByteArray before = flow.contents();
        flow.page().showTab(AccountPage::Notes);
        NotesEditor &notes = flow.page().notes();
        const QString shown = notes.preview().toPlainText();
        notes.editor().moveCursor(QTextCursor::Start);
        notes.editor().insertPlainText(u"# Встреча"_s); // keys of a test know Latin alone
        QTest::keyClick(&notes.editor(), Qt::Key_Return);
        QTest::keyClick(&notes.editor(), Qt::Key_Return);
        QTest::keyClicks(&notes.editor(), u"**Ask** for the budget."_s);
        QTest::keyClick(&notes.editor(), Qt::Key_Return);
        QTest::keyClick(&notes.editor(), Qt::Key_Return);
        QTRY_VERIFY(notes.preview().toPlainText().startsWith(u"Встреча\nAsk for the budget."_s));
        flow.openAccount(northlight); // leaving the tab and the page writes it
        QVERIFY(flow.stored(AccountField::Notes).startsWith(u"# Встреча\n\n**Ask** for the budget."_s));
        QCOMPARE(flow.document.undoTitle(), u"Notes of "_s + northlight);
        QCOMPARE(flow.notOneStep(before), QString());
        flow.page().showTab(AccountPage::Notes);
        QCOMPARE(notes.preview().toPlainText(), shown);
    }

    void aRecordIsAddedChangedAndDeletedOnTheTimeLine()
    {
        AccountFlow flow;
        flow.page().showTab(AccountPage::TimeLineTab);
        flow.settle();
        TimeLine &line = flow.page().timeLine();
        const int records = line.model().shownEvents();
        const QByteArray before = flow.contents();
        flow.answer<TimeLineDialog>([](TimeLineDialog &open) {
            auto *kind = open.findChildren<QComboBox *>().first();
            kind->setCurrentIndex(kind->findData(u"meeting_held"_s));
            QTest::mouseClick(open.findChild<PrimaryButton *>(), Qt::LeftButton);
        });
        Flow::press(line, u"Add Activity…"_s);
        flow.settle();
        QCOMPARE(line.model().shownEvents(), records + 1);
        QCOMPARE(flow.notOneStep(before), QString());
        QCOMPARE(line.model().shownEvents(), records);

        QVERIFY(records > 0);
        flow.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&flow.window));
        line.table().setFocus();
        line.table().clearSelection();
        line.table().setCurrentIndex(line.model().index(1, 0)); // under the head of its month
        QTest::keyClick(&line.table(), Qt::Key_Delete);
        flow.settle();
        QCOMPARE(line.model().shownEvents(), records - 1);
        QCOMPARE(flow.notOneStep(before), QString());
        QCOMPARE(line.model().shownEvents(), records);
    }

    void theScoreIsTakenApartToItsRecords()
    {
        AccountFlow flow;
        const QByteArray before = flow.contents();
        OverviewScore &score = flow.page().overview().score();
        const auto lines = [&score] {
            int shown = 0;
            for (const QLabel *label : score.findChildren<QLabel *>())
                shown += label->isVisible() && label->text().contains(u"today"_s);
            return shown;
        };
        QCOMPARE(lines(), 0);
        QToolButton *engagement = nullptr;
        for (QToolButton *button : score.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(u"Engagement"_s))
                engagement = button;
        }
        QVERIFY(engagement);
        engagement->click();
        QTRY_VERIFY(lines() > 0);
        QCOMPARE(flow.contents(), before); // looking changes nothing
    }

    /// The table has whole points, cut; so have the headlines beside it, and tenths stand where the score is explained.
    void theScoreIsTheSameFigureEverywhere()
    {
        AccountFlow flow;
        const QString inTable = flow.cell(northlight, FilterField::Score).data().toString();
        QVERIFY(!inTable.isEmpty());
        const auto *onPage = flow.page().findChild<QLabel *>(u"score"_s);
        const auto *beside = flow.window.findChild<AccountInspector *>()->findChild<QLabel *>(u"score"_s);
        const auto *total = flow.page().overview().score().findChild<QLabel *>(u"total"_s);
        QVERIFY(onPage && beside && total);
        QCOMPARE(onPage->text(), inTable);
        QCOMPARE(beside->text(), inTable);
        const QString exact = total->text().section(u' ', 0, 0);
        QCOMPARE(exact.section(u'.', 0, 0), inTable);
        QVERIFY2(onPage->toolTip().contains(exact), qPrintable(onPage->toolTip()));
        QVERIFY2(beside->toolTip().contains(exact), qPrintable(beside->toolTip()));
    }

    void thePersonWalksToTheNextOfTheListAndBack()
    {
        AccountFlow flow;
        const AccountId first = flow.document.currentAccount();
        const int row = flow.model().rowOf(first);
        QVERIFY(row >= 0);
        const bool last = row + 1 == flow.model().rowCount();
        QTest::keyClick(&flow.page(), last ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(flow.document.currentAccount(), flow.model().accountAt(last ? row - 1 : row + 1));
        QTest::keyClick(&flow.page(), last ? Qt::Key_Down : Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(flow.document.currentAccount(), first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        flow.settle();
        QCOMPARE(flow.table().currentIndex().siblingAtColumn(0).data().toString(), northlight);
    }
};

QTEST_MAIN(TestAccountFlow)
#include "test_account_flow.moc"
