#include "tests/ui/home/home_fixture.h"

#include "core/accounts/programs.h"
#include "core/accounts/tal.h"
#include "core/plays/account_review.h"
#include "ui/home/action_decisions.h"
#include "ui/home/action_row.h"
#include "ui/home/earlier_review_dialog.h"
#include "ui/home/review_card.h"
#include "ui/home/review_dialog.h"
#include "ui/home/review_status_box.h"
#include "ui/plays/text_field.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// 11 February 2027 is a Thursday. Each account is on the list since January; the first has a surge on the 8th and a
/// review on the 2nd.
void makeList(HomeFixture &home, const QStringList &names)
{
    home.makePlan();
    home.run(u"Accounts"_s, [&](Edit &edit) -> Expected<void> {
        const auto program = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
        TALBOOK_TRY(program);
        std::vector<AccountId> accounts;
        for (const QString &name : names)
            accounts.emplace_back(insertAccount(edit, {.name = name}));
        TALBOOK_TRY(joinTal(edit, *program, accounts, QDate(2027, 1, 5), {}));
        TALBOOK_TRY(edit.database().execute(
            "INSERT INTO signal(id, account_id, date, kind, strength, topic) VALUES(?, ?, ?, ?, ?, ?)", edit.newId(),
            accounts.front(), QDate(2027, 2, 8), u"topic_surge"_s, 60.0, u"kafka"_s));
        TALBOOK_TRY(addReview(edit, {{}, accounts.front(), QDate(2027, 2, 2), u"blocked"_s, u"legal"_s, u"wait"_s}));
        return {};
    });
    home.document.jobs().wait();
    home.page.show();
}

ReviewDialog *openReview(HomeFixture &home)
{
    home.page.showReview();
    home.document.jobs().wait();
    auto *dialog = home.page.findChild<ReviewDialog *>();
    if (dialog) {
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the review is not active");
    }
    return dialog;
}

std::vector<AccountReview> reviewsOf(HomeFixture &home, AccountId account)
{
    const auto found = accountReviews(home.document.plan().database(), account);
    return found ? *found : std::vector<AccountReview>();
}

/// Once the dialog of an earlier review is open, does what a person would do in it.
void inTheNextDialog(const std::function<void(EarlierReviewDialog &)> &fill)
{
    QTimer::singleShot(1, qApp, [fill] {
        auto *dialog = qobject_cast<EarlierReviewDialog *>(QApplication::activeModalWidget());
        if (!dialog) { // it is opened by a queued call
            inTheNextDialog(fill);
            return;
        }
        fill(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

QString nameOf(const ReviewDialog &dialog)
{
    return dialog.table().currentIndex().siblingAtColumn(0).data().toString();
}

QStringList linesOf(const ReviewDialog &dialog, const QString &section)
{
    QStringList lines;
    for (QWidget *widget : dialog.findChild<HomeSection *>(section)->contents()) {
        if (const auto *row = qobject_cast<HomeRow *>(widget))
            lines.append(row->rowText().inWords());
    }
    return lines;
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startInterface();
        qRegisterMetaType<AccountId>();
    }

    void anAccountShowsWhatIsNewWhatToDoAndWhatWasNoted()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s, u"Bolt"_s});
        ReviewDialog *dialog = openReview(home);
        QVERIFY(dialog);
        QCOMPARE(nameOf(*dialog), u"Acme"_s); // its surge puts it first
        QCOMPARE(linesOf(*dialog, u"news"_s), QStringList{u"8\u00A0Feb · Topic surge · kafka · strength 60"_s});
        QVERIFY(!dialog->findChildren<ActionRow *>().isEmpty());
        QCOMPARE(linesOf(*dialog, u"earlier"_s),
                 QStringList{u"2 Feb 2027\nBlocked\nBlockers: legal\nDecisions: wait"_s});
        QCOMPARE(dialog->card().statusBox().currentText(), u"Blocked"_s); // until somebody says otherwise
        QCOMPARE(dialog->card().blockers().text(), u"legal"_s);
        QCOMPARE(dialog->card().decided().text(), QString());
        QCOMPARE(reviewsOf(home, dialog->current()).size(), size_t(1)); // nothing is stored by looking
    }

    void markingStoresTheReviewAndGoesOn()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s, u"Bolt"_s});
        ReviewDialog *dialog = openReview(home);
        const AccountId acme = dialog->current();
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(nameOf(*dialog), u"Bolt"_s);
        QCOMPARE(reviewsOf(home, acme).front().date, QDate(2027, 2, 11));
        QCOMPARE(reviewsOf(home, acme).front().status, u"blocked"_s);
        QCOMPARE(reviewsOf(home, acme).front().blockers, u"legal"_s);
        const AccountId bolt = dialog->current();
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(nameOf(*dialog), u"Bolt"_s);                      // the last
        QCOMPARE(reviewsOf(home, bolt).front().status, QString()); // nothing was chosen
        QCOMPARE(dialog->card().statusBox().status(), QString());
        QCOMPARE(home.document.undoTitle(), u"Review of Bolt"_s);
        dialog->table().setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        home.document.jobs().wait();
        QVERIFY(reviewsOf(home, bolt).empty());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        home.document.jobs().wait();
        QCOMPARE(reviewsOf(home, bolt).size(), size_t(1));
    }

    void whatBlocksAsksForAStatus()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s, u"Bolt"_s, u"Crane"_s});
        ReviewDialog *dialog = openReview(home);
        dialog->walk(1);
        const AccountId second = dialog->current();
        dialog->card().blockers().setFocus();
        QTest::keyClicks(&dialog->card().blockers(), u"No budget"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dialog->current(), second); // it stays
        QCOMPARE(reviewsOf(home, second).front().blockers, u"No budget"_s);
        QCOMPARE(dialog->table().currentIndex().siblingAtColumn(1).data().toString(), u"No status yet"_s);
        QVERIFY(dialog->card().statusBox().lineEdit()->hasFocus() || dialog->card().statusBox().hasFocus());
        dialog->card().statusBox().setStatus(u"blocked"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->current() != second);
        QCOMPARE(reviewsOf(home, second).front().status, u"blocked"_s);
    }

    void theKeyboardWalksFromAccountToAccount()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s, u"Bolt"_s, u"Crane"_s});
        ReviewDialog *dialog = openReview(home);
        const auto press = [&](Qt::Key key) { QTest::keyClick(dialog->focusWidget(), key, Qt::AltModifier); };
        QStringList walked = {nameOf(*dialog)};
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) {
            press(key);
            walked.append(nameOf(*dialog));
        }
        const QString second = walked[1], third = walked[2];
        QCOMPARE(walked, (QStringList{u"Acme"_s, second, third, third, second}));
        QVERIFY(second != third);
    }

    void whatIsTypedIsStoredOnTheWayToTheNext()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s, u"Bolt"_s});
        ReviewDialog *dialog = openReview(home);
        const AccountId acme = dialog->current();
        dialog->card().decided().setFocus();
        QTest::keyClicks(&dialog->card().decided(), u"Call the CFO"_s);
        QTest::keyClick(&dialog->card().decided(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(nameOf(*dialog), u"Bolt"_s);
        QCOMPARE(dialog->card().decided().text(), QString());
        QCOMPARE(reviewsOf(home, acme).front().decisions, u"Call the CFO"_s);
        QCOMPARE(dialog->focusWidget(), &dialog->card().decided());             // goes on writing there
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Z, Qt::ControlModifier); // the field has nothing of its own
        home.document.jobs().wait();
        QCOMPARE(reviewsOf(home, acme).size(), size_t(1));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(dialog->card().decided().text(), QString());
    }

    void blockersAreEditedAndCleared()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s});
        ReviewDialog *dialog = openReview(home);
        const AccountId acme = dialog->current();
        TextField &blockers = dialog->card().blockers();
        blockers.setFocus();
        blockers.selectAll();
        QTest::keyClicks(&blockers, u"No budget"_s);
        dialog->table().setFocus();
        QCOMPARE(reviewsOf(home, acme).front().blockers, u"No budget"_s);
        QCOMPARE(reviewsOf(home, acme).front().status, u"blocked"_s);
        QCOMPARE(reviewsOf(home, acme).size(), size_t(2));
        blockers.setFocus();
        blockers.selectAll();
        QTest::keyClick(&blockers, Qt::Key_Delete);
        dialog->table().setFocus();
        QCOMPARE(reviewsOf(home, acme).front().blockers, QString());
        QCOMPARE(reviewsOf(home, acme).size(), size_t(2)); // the same review
        home.document.undo([](const Expected<void> &) {});
        home.document.jobs().wait();
        QCOMPARE(blockers.text(), u"No budget"_s);
    }

    void aStatusIsChosenOrTyped()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s});
        ReviewDialog *dialog = openReview(home);
        const AccountId acme = dialog->current();
        QComboBox &status = dialog->card().statusBox();
        status.setFocus();
        QTest::keyClick(&status, Qt::Key_Up); // from "Blocked" to the one above
        QCOMPARE(reviewsOf(home, acme).front().status, u"needs_push"_s);
        status.lineEdit()->selectAll();
        QTest::keyClicks(status.lineEdit(), u"In legal review"_s);
        QTest::keyClick(status.lineEdit(), Qt::Key_Return);
        QCOMPARE(reviewsOf(home, acme).front().status, u"In legal review"_s);
        QVERIFY(dialog->isVisible());
        home.document.undo([](const Expected<void> &) {});
        home.document.jobs().wait();
        QCOMPARE(status.currentText(), u"Needs a push"_s);
    }

    void aReviewIsTakenBack()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s});
        ReviewDialog *dialog = openReview(home);
        const AccountId acme = dialog->current();
        QVERIFY(dialog->card().takeBackButton().isHidden());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->card().takeBackButton().isHidden());
        QTest::mouseClick(&dialog->card().takeBackButton(), Qt::LeftButton);
        QCOMPARE(reviewsOf(home, acme).size(), size_t(1));
        home.document.undo([](const Expected<void> &) {});
        home.document.jobs().wait();
        QCOMPARE(reviewsOf(home, acme).size(), size_t(2));
    }

    void anEarlierReviewIsChangedByTheKeyboardAndTheHistoryNamesIt()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s});
        ReviewDialog *dialog = openReview(home);
        const AccountId acme = dialog->current();
        inTheNextDialog([](EarlierReviewDialog &earlier) {
            QCOMPARE(earlier.windowTitle(), u"Review of Acme on 2 Feb 2027"_s);
            QCOMPARE(earlier.dayField().date(), QDate(2027, 2, 2));
            QCOMPARE(earlier.statusBox().status(), u"blocked"_s);
            QCOMPARE(earlier.blockers().toPlainText(), u"legal"_s);
            QCOMPARE(earlier.decided().toPlainText(), u"wait"_s);
            earlier.decided().setFocus();
            earlier.decided().selectAll();
            QTest::keyClicks(&earlier.decided(), u"Ask the board"_s);
            QTest::keyClick(&earlier.decided(), Qt::Key_Return); // a line of the text
            QVERIFY(earlier.isVisible());
            earlier.statusBox().lineEdit()->selectAll();
            QTest::keyClicks(earlier.statusBox().lineEdit(), u"Paused"_s);
            earlier.dayField().setDate(QDate(2027, 2, 3));
            QTest::keyClick(&earlier.decided(), Qt::Key_Return, Qt::ControlModifier);
        });
        dialog->card().focusEarlier({});
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(linesOf(*dialog, u"earlier"_s),
                     QStringList{u"3 Feb 2027\nPaused\nBlockers: legal\nDecisions: Ask the board"_s});
        QCOMPARE(home.document.undoTitle(), u"Change the review of Acme on 2 Feb 2027"_s);
        QVERIFY2(qobject_cast<HomeRow *>(dialog->focusWidget()),
                 dialog->focusWidget() ? dialog->focusWidget()->metaObject()->className() : "none");
        QCOMPARE(reviewsOf(home, acme).size(), size_t(1)); // none of this week was made by it
        QCOMPARE(dialog->card().statusBox().status(), u"paused"_s);
        home.document.undo([](const Expected<void> &) {});
        home.document.jobs().wait();
        QCOMPARE(linesOf(*dialog, u"earlier"_s),
                 QStringList{u"2 Feb 2027\nBlocked\nBlockers: legal\nDecisions: wait"_s});
        QCOMPARE(dialog->card().statusBox().status(), u"blocked"_s);
    }

    void anEarlierReviewIsRemovedAndAnEmptyOneRefused()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s});
        ReviewDialog *dialog = openReview(home);
        const AccountId acme = dialog->current();
        const ReviewId earlier = reviewsOf(home, acme).front().id;
        inTheNextDialog([](EarlierReviewDialog &open) {
            open.statusBox().setStatus({});
            open.blockers().clear();
            open.decided().clear();
            open.accept();
            QVERIFY(open.isVisible() && open.fault().isVisible());
            open.reject();
        });
        dialog->editEarlier(earlier);
        QCOMPARE(reviewsOf(home, acme).front().blockers, u"legal"_s);
        inTheNextDialog([](EarlierReviewDialog &open) { open.accept(); }); // nothing was changed: no step
        dialog->editEarlier(earlier);
        QVERIFY(!home.document.undoTitle().startsWith(u"Change the review"_s));
        inTheNextDialog([](EarlierReviewDialog &open) { open.removeButton().click(); });
        dialog->editEarlier(earlier);
        QVERIFY(reviewsOf(home, acme).empty());
        QCOMPARE(home.document.undoTitle(), u"Remove the review of Acme on 2 Feb 2027"_s);
        QCOMPARE(dialog->card().statusBox().status(), QString()); // what held until now is gone with it
        QCOMPARE(dialog->focusWidget(), &dialog->card().statusBox());
        home.document.undo([](const Expected<void> &) {});
        home.document.jobs().wait();
        QCOMPARE(reviewsOf(home, acme).size(), size_t(1));
    }

    void theListIsNarrowedAndWhoWasReviewedStaysInIt()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s, u"Bolt"_s});
        ReviewDialog *dialog = openReview(home);
        const auto choose = [&](int shown) {
            dialog->shown().setCurrentIndex(shown);
            Q_EMIT dialog->shown().currentChanged(shown);
        };
        choose(ReviewDialog::WithNews);
        QCOMPARE(dialog->table().model()->rowCount(), 1);
        QCOMPARE(nameOf(*dialog), u"Acme"_s);
        choose(ReviewDialog::ToReview);
        QCOMPARE(dialog->table().model()->rowCount(), 2);
        dialog->markAndGoOn();
        QCOMPARE(dialog->table().model()->rowCount(), 2);
        choose(ReviewDialog::ToReview);
        QCOMPARE(dialog->table().model()->rowCount(), 1);
        QCOMPARE(nameOf(*dialog), u"Bolt"_s);
    }

    void theReviewIsCopiedAsMarkdown()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s, u"Bolt"_s});
        ReviewDialog *dialog = openReview(home);
        QTest::keyClick(dialog, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString one = QGuiApplication::clipboard()->text();
        QVERIFY2(one.startsWith(u"# Weekly account review, 11 Feb 2027\n\n## Acme\n\n- Status: Blocked\n"_s),
                 qPrintable(one));
        QVERIFY(one.contains(u"- Blockers: legal\n"_s));
        QVERIFY(!one.contains(u"Bolt"_s));
        dialog->copyMarkdown(true);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"## Bolt\n"_s));
    }

    void aDecisionAboutANextActionIsTakenHereToo()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s});
        ReviewDialog *dialog = openReview(home);
        const auto actions = dialog->findChildren<ActionRow *>().size();
        QVERIFY(actions > 0);
        dialog->findChild<ActionRow *>()->row().setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_A);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(dialog->findChildren<ActionRow *>().size(), actions - 1);
        home.document.undo([](const Expected<void> &) {});
        home.document.jobs().wait();
        QCOMPARE(dialog->findChildren<ActionRow *>().size(), actions);
    }

    void anAccountIsOpened()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s});
        ReviewDialog *dialog = openReview(home);
        const AccountId acme = dialog->current();
        QSignalSpy asked(&home.page, &HomePage::accountRequested);
        QTest::keyClick(&dialog->table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<AccountId>(), acme);
        QVERIFY(!dialog->isVisible());
    }

    void whatIsTypedIsNotLostByClosing()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s});
        ReviewDialog *dialog = openReview(home);
        const AccountId acme = dialog->current();
        dialog->card().decided().setFocus();
        QTest::keyClicks(&dialog->card().decided(), u"Go"_s);
        dialog->reject();
        QCOMPARE(reviewsOf(home, acme).front().decisions, u"Go"_s);
    }

    void aPlanForReadingOnlyIsLookedThrough()
    {
        HomeFixture home;
        makeList(home, {u"Acme"_s});
        home.document.close([](const Expected<void> &) {});
        home.document.jobs().wait();
        home.document.open(home.folder.file(), {.access = PlanAccess::Read}, [](const Expected<void> &) {});
        home.document.jobs().wait();
        ReviewDialog *dialog = openReview(home);
        QVERIFY(dialog->card().decided().isReadOnly());
        QVERIFY(!dialog->card().statusBox().isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(reviewsOf(home, dialog->current()).size(), size_t(1));
        QCOMPARE(dialog->card().earlier().size(), size_t(1));
        dialog->editEarlier(dialog->card().earlier().front().id); // opens nothing
        QVERIFY(!qobject_cast<EarlierReviewDialog *>(QApplication::activeModalWidget()));
    }

    void aLargePlanIsReadAsideAndMarkedAtOnce()
    {
        HomeFixture home;
        home.makePlan();
        home.run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
            const auto program = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(program);
            std::vector<AccountId> accounts;
            for (int i = 0; i < 10'001; ++i)
                accounts.emplace_back(insertAccount(edit, {.name = u"Account %1"_s.arg(i)}));
            return joinTal(edit, *program, accounts, QDate(2027, 1, 5), {});
        });
        home.document.jobs().wait();
        QVERIFY(home.document.isLarge());
        home.page.showReview();
        auto *dialog = home.page.findChild<ReviewDialog *>();
        QVERIFY(home.document.jobs().isBusy());
        QCOMPARE(dialog->table().model()->rowCount(), 0);
        home.document.jobs().wait();
        QCOMPARE(dialog->table().model()->rowCount(), 10'001);
        const AccountId first = dialog->current();
        dialog->markAndGoOn();
        QVERIFY(!home.document.jobs().isBusy());
        QVERIFY(dialog->current() != first);
        QCOMPARE(dialog->table().model()->index(0, 4).data().toString(), u"11\u00A0Feb"_s);
        QCOMPARE(reviewsOf(home, first).size(), size_t(1));
    }

    void nobodyOnTheListIsSaid()
    {
        HomeFixture home;
        home.makePlan();
        ReviewDialog *dialog = openReview(home);
        QVERIFY(dialog->current().isNull());
        bool said = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().startsWith(u"Nobody is on the target"_s));
        QVERIFY(said);
    }
};

QTEST_MAIN(TestReview)
#include "test_review.moc"
