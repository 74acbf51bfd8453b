#include "core/accounts/account_block.h"
#include "core/accounts/programs.h"
#include "core/accounts/tal.h"
#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

/// Three accounts: Acme in the plan's euros, Zeta in dollars, Борец without a currency.
struct ThreeAccounts
{
    ThreeAccounts() : plan(newPlan(folder))
    {
        const auto done = plan->run(u"Accounts"_s, [this](Edit &edit) -> Expected<void> {
            for (const QString &name : {u"Acme"_s, u"Zeta"_s, u"Борец"_s}) {
                const auto added = addAccount(edit, name);
                TALBOOK_TRY(added);
                ids.push_back(*added);
            }
            TALBOOK_TRY(edit.database().execute("UPDATE account SET currency = 'EUR' WHERE id = ?", ids[0]));
            return edit.database().execute("UPDATE account SET currency = 'USD' WHERE id = ?", ids[1]);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    QString value(const char *column, AccountId account) const
    {
        return *plan->database().text("SELECT " + std::string(column) +
                                      " FROM account WHERE id = " + std::to_string(account.value));
    }
    Expected<ChangeSummary> paste(const AccountBlock &block)
    {
        return plan->run(u"Paste"_s, [&](Edit &edit) -> Expected<void> {
            const auto done = editBlock(edit, block);
            TALBOOK_TRY(done);
            made = *done;
            return {};
        });
    }

    PlanFolder folder;
    std::unique_ptr<Plan> plan;
    std::vector<AccountId> ids;
    std::vector<AccountId> made;
};

const AccountBlock::Column nameColumn = {{AccountField::Name}, u"Account"_s};
const AccountBlock::Column ownerColumn = {{AccountField::Owner}, u"Owner"_s};
const AccountBlock::Column peopleColumn = {{AccountField::Employees}, u"Employees"_s};
const AccountBlock::Column revenueColumn = {{AccountField::Revenue}, u"Revenue"_s};

} // namespace

class TestAccountBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockIsOneStepAndGoesBackAsOne()
    {
        ThreeAccounts three;
        const QByteArray before = fingerprint(*three.plan);
        TALBOOK_VERIFY(three.paste({{ownerColumn, peopleColumn},
                                    {{u"Anna"_s, u"1 200"_s}, {u"Алёна"_s, u"35"_s}},
                                    {three.ids[0], three.ids[2]},
                                    {}}));
        QCOMPARE(three.value("owner", three.ids[0]), u"Anna"_s);
        QCOMPARE(three.value("employees", three.ids[0]), u"1200"_s);
        QCOMPARE(three.value("owner", three.ids[2]), u"Алёна"_s);
        TALBOOK_VERIFY(three.plan->undo());
        QCOMPARE(fingerprint(*three.plan), before);
    }

    void amountsAreReadWithADecimalComma()
    {
        ThreeAccounts three;
        TALBOOK_VERIFY(three.paste({{revenueColumn}, {{u"1 200 000,50"_s}}, {three.ids[0]}, {}}));
        QCOMPARE(three.value("revenue", three.ids[0]), u"120000050"_s); // cents
    }

    void aFaultyValueNamesRowAndColumnAndNothingChanges()
    {
        ThreeAccounts three;
        const QByteArray before = fingerprint(*three.plan);
        const auto done = three.paste({{ownerColumn, peopleColumn},
                                       {{u"Anna"_s, u"12"_s}, {u"Boris"_s, u"many"_s}},
                                       {three.ids[0], three.ids[2]},
                                       {}});
        QVERIFY(!done);
        QVERIFY2(done.error().message.startsWith(u"Row 2, Employees: “many”"_s), qPrintable(done.error().message));
        QCOMPARE(fingerprint(*three.plan), before);
    }

    void rowsBeyondTheAccountsBecomeAccounts()
    {
        ThreeAccounts three;
        TALBOOK_VERIFY(three.paste(
            {{nameColumn, ownerColumn}, {{u"Acme AG"_s, u"Anna"_s}, {u"Nova"_s, u"Boris"_s}}, {three.ids[0]}, {}}));
        QCOMPARE(three.value("name", three.ids[0]), u"Acme AG"_s);
        QCOMPARE(three.made.size(), size_t(1));
        QCOMPARE(three.value("name", three.made[0]), u"Nova"_s);
        QCOMPARE(three.value("owner", three.made[0]), u"Boris"_s);
    }

    void newAccountsJoinTheListWhereThatIsMeant()
    {
        ThreeAccounts three;
        AccountBlock block{{nameColumn}, {{u"Nova"_s}}, {}, {}};
        block.joinsOn = today;
        TALBOOK_VERIFY(three.paste(block));
        QCOMPARE(*three.plan->database().number("SELECT count(*) FROM tal WHERE account_id = " +
                                                std::to_string(three.made[0].value)),
                 1);
        QCOMPARE(*three.plan->database().text("SELECT name FROM program"), u"Q1 2027"_s);
    }

    void aNewAccountWithoutANameIsRefused()
    {
        ThreeAccounts three;
        const auto done = three.paste({{nameColumn, ownerColumn}, {{u""_s, u"Anna"_s}}, {}, {}});
        QVERIFY(!done);
        QVERIFY2(done.error().message.startsWith(u"Row 1, Account:"_s), qPrintable(done.error().message));
    }

    void oneValueIsSetForManyAccounts()
    {
        ThreeAccounts three;
        TALBOOK_VERIFY(three.plan->run(u"Owners"_s, [&](Edit &edit) {
            return setForAccounts(edit, three.ids, {AccountField::Owner}, {}, u"Ирина"_s);
        }));
        QCOMPARE(*three.plan->database().number("SELECT count(*) FROM account WHERE owner = 'Ирина'"), 3);
    }

    void anAmountInAnotherCurrencyIsNotTakenForThePlans()
    {
        ThreeAccounts three;
        const auto done = three.plan->run(u"Revenue"_s, [&](Edit &edit) {
            return setForAccounts(edit, three.ids, {AccountField::Revenue}, {}, u"100"_s);
        });
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"Zeta"_s) && done.error().message.contains(u"USD"_s),
                 qPrintable(done.error().message));
        QVERIFY(three.value("revenue", three.ids[0]).isEmpty());
    }

    void aPriorityNeedsTheList()
    {
        ThreeAccounts three;
        const auto without = three.plan->run(u"Priority"_s, [&](Edit &edit) {
            return setForAccounts(edit, std::span(three.ids).first(1), {}, {}, u"High"_s);
        });
        QVERIFY(!without);
        ProgramId program;
        TALBOOK_VERIFY(three.plan->run(u"Join"_s, [&](Edit &edit) -> Expected<void> {
            const auto ensured = ensureProgram(edit, today);
            TALBOOK_TRY(ensured);
            program = *ensured;
            return joinTal(edit, program, std::span(three.ids).first(1), today);
        }));
        TALBOOK_VERIFY(three.plan->run(u"Priority"_s, [&](Edit &edit) {
            return setForAccounts(edit, std::span(three.ids).first(1), {}, program, u" High "_s);
        }));
        QCOMPARE(*three.plan->database().text("SELECT priority FROM tal"), u"High"_s);
        const auto other = three.plan->run(
            u"Priority"_s, [&](Edit &edit) { return setForAccounts(edit, three.ids, {}, program, u"Low"_s); });
        QVERIFY(!other);
        QVERIFY2(other.error().message.contains(u"Zeta"_s), qPrintable(other.error().message));
    }
};

QTEST_GUILESS_MAIN(TestAccountBlock)
#include "test_account_block.moc"
