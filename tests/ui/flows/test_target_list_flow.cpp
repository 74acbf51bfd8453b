#include "flow.h"

#include "core/accounts/tal.h"
#include "ui/accounts/record_rows.h"
#include "ui/accounts/tal_capacity.h"
#include "ui/accounts/tal_dialog.h"
#include "ui/accounts/tal_member_dialogs.h"
#include "ui/accounts/tal_page.h"
#include "ui/accounts/tal_refresh_dialog.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QLineEdit>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

class ListFlow : public Flow
{
public:
    ListFlow()
    {
        go(u"page.accounts"_s);
        model().setTalOnly(false);
        for (int row = 0; row < model().rowCount() && outside.isNull(); ++row) {
            if (!isOn(model().accountAt(row)))
                outside = model().accountAt(row);
        }
        table().setCurrentIndex(model().index(model().rowOf(outside), 0));
    }

    ProgramId program() { return document.standings().program()->id; }
    std::optional<TalMember> member(AccountId account)
    {
        const auto members = talMembers(document.plan().database(), program());
        for (const TalMember &found : *members) {
            if (found.account == account)
                return found;
        }
        return {};
    }
    bool isOn(AccountId account)
    {
        const auto found = member(account);
        return found && !found->hasLeft();
    }
    static void pressPrimary(QDialog &open) { QTest::mouseClick(open.findChild<PrimaryButton *>(), Qt::LeftButton); }
    static void select(TalPage &page, AccountId account)
    {
        page.memberTable().clearSelection();
        page.memberTable().selectRow(page.memberRows().rowOf(account.value));
    }
    static QString capacity(TalPage &page)
    {
        QStringList sentences;
        for (const QLabel *label : page.findChild<TalCapacity *>()->findChildren<QLabel *>())
            sentences.append(label->text());
        return sentences.join(u'\n');
    }

    AccountId outside; ///< an account that is not on the list, chosen in the table
};

} // namespace

/// Who is worked on this quarter, from the table of accounts to the next quarter's list.
class TestTargetListFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theChosenAccountIsPutOnTheListAndTakenOffByKeys()
    {
        ListFlow flow;
        const QByteArray before = flow.contents();
        flow.go(u"account.join"_s);
        QVERIFY(flow.isOn(flow.outside));
        flow.model().setTalOnly(true);
        QVERIFY(flow.model().rowOf(flow.outside) >= 0);
        flow.table().setCurrentIndex(flow.model().index(flow.model().rowOf(flow.outside), 0));
        flow.go(u"account.leave"_s);
        QVERIFY(!flow.isOn(flow.outside));
        QVERIFY(flow.model().rowOf(flow.outside) < 0);
        flow.go(u"edit.undo"_s);
        QVERIFY(flow.isOn(flow.outside));
        QCOMPARE(flow.notOneStep(before), QString());
    }

    void anAccountJoinsWithItsReasonAndFillsItsTier()
    {
        ListFlow flow;
        const QByteArray before = flow.contents();
        flow.answer<TalDialog>([&flow, &before](TalDialog &open) {
            TalPage &page = open.page();
            const QString room = ListFlow::capacity(page);
            const int members = page.memberRows().rowCount();
            flow.answer<TalJoinDialog>([](TalJoinDialog &join) {
                join.findChild<QLineEdit *>()->setText(u"Funding round"_s);
                join.findChild<QComboBox *>()->setCurrentText(u"High"_s);
                ListFlow::pressPrimary(join);
            });
            Flow::press(page, u"Add "_s);
            flow.settle();
            QCOMPARE(page.memberRows().rowCount(), members + 1);
            QCOMPARE(flow.member(flow.outside)->reason, u"Funding round"_s);
            QVERIFY2(ListFlow::capacity(page) != room, qPrintable(room)); // one more in its tier
            QCOMPARE(flow.notOneStep(before), QString());
            QCOMPARE(page.memberRows().rowCount(), members);
            QCOMPARE(ListFlow::capacity(page), room);
            open.accept();
        });
        flow.trigger(u"account.programs"_s);
    }

    void anAccountGraduatesWithAReasonAndStandsAmongThoseWhoLeft()
    {
        ListFlow flow;
        const QByteArray before = flow.contents();
        flow.answer<TalDialog>([&flow, &before](TalDialog &open) {
            TalPage &page = open.page();
            const AccountId account{page.memberRows().idAt(0)};
            ListFlow::select(page, account);
            flow.answer<TalGraduateDialog>([](TalGraduateDialog &graduate) {
                auto *outcome = graduate.findChild<QComboBox *>();
                outcome->setCurrentIndex(outcome->findText(u"Won"_s));
                graduate.findChild<QLineEdit *>()->setText(u"Signed for three years"_s);
                ListFlow::pressPrimary(graduate);
            });
            Flow::press(page, u"Graduate"_s);
            flow.settle();
            QVERIFY(!flow.isOn(account));
            QCOMPARE(flow.member(account)->note, u"Signed for three years"_s);
            QVERIFY(flow.member(account)->outcome == Graduation::Won);
            QVERIFY(page.memberRows().rowOf(account.value) < 0);
            page.showLeft(true);
            QVERIFY(page.memberRows().rowOf(account.value) >= 0);
            QCOMPARE(flow.notOneStep(before), QString());
            page.showLeft(false);
            QVERIFY(page.memberRows().rowOf(account.value) >= 0);
            open.accept();
        });
        flow.trigger(u"account.programs"_s);
    }

    void aMistakenAccountIsTakenOff()
    {
        ListFlow flow;
        const QByteArray before = flow.contents();
        flow.answer<TalDialog>([&flow, &before](TalDialog &open) {
            TalPage &page = open.page();
            const AccountId account{page.memberRows().idAt(0)};
            ListFlow::select(page, account);
            Flow::press(page, u"Take Off"_s);
            flow.settle();
            QVERIFY(!flow.member(account));
            QCOMPARE(flow.notOneStep(before), QString());
            open.accept();
        });
        flow.trigger(u"account.programs"_s);
    }

    void theNextQuartersListIsMadeAsOneStep()
    {
        ListFlow flow;
        const QByteArray before = flow.contents();
        const ProgramId present = flow.program();
        flow.answer<TalDialog>([&flow, &before, present](TalDialog &open) {
            TalPage &page = open.page();
            const int programs = page.programRows().rowCount();
            int proposed = 0;
            flow.answer<TalRefreshDialog>([&proposed](TalRefreshDialog &refresh) {
                QVERIFY(refresh.rows().rowCount() > 0);
                for (int row = 0; row < refresh.rows().rowCount(); ++row)
                    proposed += refresh.rows().index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
                ListFlow::pressPrimary(refresh);
            });
            Flow::press(page, u"Refresh for a New Quarter"_s);
            flow.settle();
            QVERIFY(proposed > 0);
            QCOMPARE(page.programRows().rowCount(), programs + 1);
            QCOMPARE(page.memberRows().rowCount(), proposed); // the new list is shown
            QCOMPARE(flow.notOneStep(before), QString());
            QCOMPARE(page.programRows().rowCount(), programs);
            QCOMPARE(flow.program(), present);
            open.accept();
        });
        flow.trigger(u"account.programs"_s);
    }

    void aRefreshThatIsGivenUpChangesNothing()
    {
        ListFlow flow;
        const QByteArray before = flow.contents();
        flow.answer<TalDialog>([&flow](TalDialog &open) {
            flow.answer<TalRefreshDialog>([](TalRefreshDialog &refresh) { refresh.reject(); });
            Flow::press(open.page(), u"Refresh for a New Quarter"_s);
        });
        flow.trigger(u"account.programs"_s);
        QCOMPARE(flow.contents(), before);
    }
};

QTEST_MAIN(TestTargetListFlow)
#include "test_target_list_flow.moc"
