#include "core/accounts/account_edit.h"
#include "core/accounts/account_table.h"

#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString cell(const Plan &plan, AccountId account, const char *column)
{
    const auto value = plan.database().text("SELECT " + std::string(column) +
                                            " FROM account WHERE id = " + std::to_string(account.value));
    return value ? *value : value.error().message;
}

/// A plan in euros with one account, and one whose amounts are in yen.
struct EditedPlan
{
    PlanFolder folder;
    std::unique_ptr<Plan> plan = newPlan(folder);
    AccountId acme, tokyo;

    EditedPlan()
    {
        const auto done = plan->run(u"Accounts"_s, [this](Edit &edit) -> Expected<void> {
            const auto first = addAccount(edit, u"  Acme   Corp "_s);
            TALBOOK_TRY(first);
            acme = *first;
            const auto second = addAccount(edit, u"Tokyo"_s);
            TALBOOK_TRY(second);
            tokyo = *second;
            return edit.database().execute("UPDATE account SET currency = 'JPY', revenue = 500 WHERE id = ?", tokyo);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    Expected<ChangeSummary> set(AccountField field, const QString &typed, std::vector<AccountId> accounts = {})
    {
        if (accounts.empty())
            accounts = {acme};
        return plan->run(u"Edit"_s, [&](Edit &edit) { return setAccountField(edit, accounts, field, typed); });
    }
};

} // namespace

class TestAccountEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Cases with many rows leave the plan as they found it.
    void initTestCase()
    {
        m_shared = std::make_unique<EditedPlan>();
        m_directory = newPlan(m_folder);
        TALBOOK_VERIFY(m_directory->run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
            return edit.database().execute(
                "INSERT INTO account(id, name, domain) VALUES "
                "(7, 'Ромашка', 'romashka.example'), (8, 'Müller & Co', NULL), "
                "(9, 'Booking', 'booking.example'), (10, 'booking.example', NULL), "
                "(11, 'Twin', 'shared.example'), (12, 'TWIN', 'shared.example'), (13, '8', NULL)");
        }));
    }

    void namesAreTidied()
    {
        EditedPlan edited;
        QCOMPARE(cell(*edited.plan, edited.acme, "name"), u"Acme Corp"_s);
    }

    void fieldsAreStored_data()
    {
        QTest::addColumn<AccountField>("field");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *column, AccountField field, const QString &typed, const QString &stored) {
            QTest::addRow("%s: %s", column, qPrintable(typed.simplified()))
                << field << QByteArray(column) << typed << stored;
        };
        row("name", AccountField::Name, u" Ромашка  ООО "_s, u"Ромашка ООО"_s);
        row("domain", AccountField::Domain, u"acme.example"_s, u"acme.example"_s);
        row("domain", AccountField::Domain, u"https://www.Acme.co.uk/eu?x=1"_s, u"acme.co.uk"_s);
        row("parent", AccountField::Parent, u"Acme Holding"_s, u"Acme Holding"_s);
        row("industry", AccountField::Industry, u"FinTech"_s, u"FinTech"_s);
        row("country", AccountField::Country, u"Германия"_s, u"Германия"_s);
        row("region", AccountField::Region, u"Europe"_s, u"Europe"_s);
        row("city", AccountField::City, u"Köln"_s, u"Köln"_s);
        row("linkedin_url", AccountField::LinkedinUrl, u"https://linkedin.example/acme"_s,
            u"https://linkedin.example/acme"_s);
        row("technologies", AccountField::Technologies, u"Salesforce; Snowflake"_s, u"Salesforce; Snowflake"_s);
        row("competitors", AccountField::Competitors, u"Rival"_s, u"Rival"_s);
        row("owner", AccountField::Owner, u"Анна"_s, u"Анна"_s);
        row("description", AccountField::Description, u"A maker of everything"_s, u"A maker of everything"_s);
        row("notes", AccountField::Notes, u"two\n  lines"_s, u"two\n  lines"_s);
        row("tier", AccountField::Tier, u"1:Many"_s, u"3"_s);
        row("tier", AccountField::Tier, u"2"_s, u"2"_s);
        row("employees", AccountField::Employees, u"1 200"_s, u"1200"_s);
        row("employees", AccountField::Employees, u"1,200"_s, u"1200"_s);
        row("employees", AccountField::Employees, u"0"_s, u"0"_s);
        row("strategic_value", AccountField::StrategicValue, u"62,5"_s, u"62.5"_s);
        row("strategic_value", AccountField::StrategicValue, u"100"_s, u"100.0"_s);
        row("revenue", AccountField::Revenue, u"1 200 000,50 €"_s, u"120000050"_s);
        row("revenue", AccountField::Revenue, u"0"_s, u"0"_s);
        row("expected_acv", AccountField::ExpectedAcv, u"250000"_s, u"25000000"_s);
    }
    void fieldsAreStored()
    {
        QFETCH(AccountField, field);
        QFETCH(QByteArray, column);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        EditedPlan &edited = *m_shared;
        const QByteArray before = fingerprint(*edited.plan);
        TALBOOK_VERIFY(edited.set(field, typed));
        QCOMPARE(cell(*edited.plan, edited.acme, column.constData()), stored);
        if (field != AccountField::Name) {
            TALBOOK_VERIFY(edited.set(field, u"  "_s));
            QVERIFY(cell(*edited.plan, edited.acme, column.constData()).isNull());
            TALBOOK_VERIFY(edited.plan->undo());
        }
        TALBOOK_VERIFY(edited.plan->undo());
        QCOMPARE(fingerprint(*edited.plan), before);
    }

    void badValuesAreRefusedWithASentence_data()
    {
        QTest::addColumn<AccountField>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << AccountField::Name << u"  "_s << u"needs a name"_s;
        QTest::newRow("no tier") << AccountField::Tier << u"gold"_s << u"1:1, 1:Few or 1:Many"_s;
        QTest::newRow("tier 4") << AccountField::Tier << u"4"_s << u"1:1, 1:Few or 1:Many"_s;
        QTest::newRow("words for employees") << AccountField::Employees << u"many"_s << u"whole number"_s;
        QTest::newRow("more employees than people") << AccountField::Employees << u"8901,234,567"_s << u"100 million"_s;
        QTest::newRow("negative employees") << AccountField::Employees << u"-5"_s << u"whole number"_s;
        QTest::newRow("strategic value above 100") << AccountField::StrategicValue << u"101"_s << u"0 to 100"_s;
        QTest::newRow("strategic value below 0") << AccountField::StrategicValue << u"-1"_s << u"0 to 100"_s;
        QTest::newRow("strategic value in words") << AccountField::StrategicValue << u"high"_s << u"0 to 100"_s;
        QTest::newRow("words for revenue") << AccountField::Revenue << u"a lot"_s << u"EUR"_s;
        QTest::newRow("negative revenue") << AccountField::Revenue << u"-1"_s << u"EUR"_s;
        QTest::newRow("revenue beyond all bounds") << AccountField::Revenue << u"99999999999999999999"_s << u"EUR"_s;
        QTest::newRow("words for ACV") << AccountField::ExpectedAcv << u"tbd"_s << u"EUR"_s;
    }
    void badValuesAreRefusedWithASentence()
    {
        QFETCH(AccountField, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        EditedPlan &edited = *m_shared;
        const QByteArray before = fingerprint(*edited.plan);
        const auto result = edited.set(field, typed, {edited.acme, edited.tokyo});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadInput);
        QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
        const QString quoted = typed.trimmed().isEmpty() ? QString() : u"“"_s + typed + u"”"_s;
        QVERIFY2(result.error().message.contains(quoted), qPrintable(result.error().message));
        QCOMPARE(result.error().message.contains(u'“'), !quoted.isEmpty());
        QCOMPARE(fingerprint(*edited.plan), before);
    }

    void amountsKeepAnAccountsForeignCurrency()
    {
        EditedPlan edited;
        TALBOOK_VERIFY(edited.set(AccountField::ExpectedAcv, u"3000"_s, {edited.acme, edited.tokyo}));
        QCOMPARE(cell(*edited.plan, edited.acme, "expected_acv"), u"300000"_s); // euros have cents
        QCOMPARE(cell(*edited.plan, edited.tokyo, "expected_acv"), u"3000"_s);  // yen have none
        QCOMPARE(cell(*edited.plan, edited.tokyo, "currency"), u"JPY"_s);
        QCOMPARE(cell(*edited.plan, edited.tokyo, "revenue"), u"500"_s);
    }

    void oneStepEditsMany()
    {
        EditedPlan edited;
        const auto summary = edited.set(AccountField::Owner, u"Anna"_s, {edited.acme, edited.tokyo});
        TALBOOK_VERIFY(summary);
        QCOMPARE(summary->find("account")->updated.size(), size_t(2));
        QCOMPARE(edited.plan->history().steps()->size(), size_t(2));
    }

    void removedAccountsComeBackByUndo()
    {
        EditedPlan edited;
        const QByteArray before = fingerprint(*edited.plan);
        const std::vector<AccountId> both = {edited.acme, edited.tokyo};
        TALBOOK_VERIFY(edited.plan->run(u"Remove"_s, [&](Edit &edit) { return removeAccounts(edit, both); }));
        QCOMPARE(*edited.plan->database().number("SELECT count(*) FROM account"), 0);
        TALBOOK_VERIFY(edited.plan->undo());
        QCOMPARE(fingerprint(*edited.plan), before);
    }

    void anAccountWithoutANameIsNotMade()
    {
        EditedPlan edited;
        const auto result = edited.plan->run(u"Add"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addAccount(edit, u"\t "_s));
            return {};
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadInput);
    }

    void accountsAreFound_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("found"); // id; 0 not found, -1 ambiguous
        QTest::newRow("id") << u"7"_s << 7;
        QTest::newRow("id before a name that looks like one") << u"8"_s << 8;
        QTest::newRow("exact name") << u"Ромашка"_s << 7;
        QTest::newRow("name in another case") << u"РОМАШКА"_s << 7;
        QTest::newRow("name with accents") << u"muller & co"_s << 8;
        QTest::newRow("domain") << u"romashka.example"_s << 7;
        QTest::newRow("domain in capitals") << u"Romashka.Example"_s << 7;
        QTest::newRow("domain before a name that looks like one") << u"booking.example"_s << 9;
        QTest::newRow("two of a name") << u"Twin"_s << -1;
        QTest::newRow("two of a domain") << u"shared.example"_s << -1;
        QTest::newRow("one of the two by id") << u"12"_s << 12;
        QTest::newRow("part of a name") << u"Ромаш"_s << 0;
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("id that nobody has") << u"99"_s << 0;
        QTest::newRow("no wildcards") << u"%"_s << 0;
        QTest::newRow("no SQL") << u"' OR 1=1 --"_s << 0;
    }
    void accountsAreFound()
    {
        QFETCH(QString, wanted);
        QFETCH(int, found);
        const auto account = findAccount(m_directory->database(), wanted);
        if (found > 0) {
            TALBOOK_VERIFY(account);
            QCOMPARE(account->value, found);
            return;
        }
        QVERIFY(!account);
        QCOMPARE(account.error().code, found < 0 ? ErrorCode::BadInput : ErrorCode::NotFound);
        QVERIFY2(account.error().message.contains(u"“"_s + wanted + u"”"_s), qPrintable(account.error().message));
        if (found < 0)
            QVERIFY2(account.error().message.contains(u"11, 12"_s), qPrintable(account.error().message));
    }

    void theTableReadsAndRefreshesRows()
    {
        EditedPlan edited;
        auto table = AccountTable::read(edited.plan->database(), {});
        TALBOOK_VERIFY(table);
        QCOMPARE(table->size(), size_t(2));
        const size_t index = table->indexOf(edited.acme).value();
        QVERIFY((*table)[index].owner.isEmpty());
        QVERIFY(!(*table)[index].employees.has_value());
        TALBOOK_VERIFY(edited.set(AccountField::Owner, u"Анна"_s));
        TALBOOK_VERIFY(edited.set(AccountField::Employees, u"1200"_s));
        const std::vector<qint64> changed = {edited.acme.value, 424242}; // one that is not in the table is passed over
        TALBOOK_VERIFY(table->refresh(edited.plan->database(), changed));
        QVERIFY(table->text((*table)[index].owner) == "Анна");
        QCOMPARE((*table)[index].employees, std::optional(qint32(1200)));
        QVERIFY(!table->indexOf(AccountId{424242}).has_value());
    }

private:
    std::unique_ptr<EditedPlan> m_shared;
    PlanFolder m_folder;
    std::unique_ptr<Plan> m_directory;
};

QTEST_GUILESS_MAIN(TestAccountEdit)
#include "test_account_edit.moc"
