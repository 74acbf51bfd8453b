#include "tests/support/cli_runner.h"
#include "tests/ui/budget/budget_fixture.h"

#include "core/documents/document_writer.h"
#include "core/results/plan_checks.h"
#include "ui/accounts/record_rows.h"
#include "ui/accounts/spend_line.h"
#include "ui/budget/spend_table.h"
#include "ui/widgets/table_view.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What an account cost is one figure, wherever it is read: 40,000.00 in a line, 21,000.50 in a task that no line
/// states, and nothing for the task whose campaign and channel a line of the account states.
class TestOneSpend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void windowDocumentChecksAndCommandLineAgree()
    {
        BudgetWindow fixture(
            {"UPDATE account SET tier = 1 WHERE id = 1", "INSERT INTO tal(program_id, account_id, joined_on, tier) VALUES(1, 1, '2027-01-01', 1)",
             "INSERT INTO cost(id, program_id, account_id, date, category, channel, campaign, actual, currency) VALUES"
             "(1, 1, 1, '2027-01-20', 'events', 'event', 'Strike zone', 4000000, 'EUR')",
             "INSERT INTO task(id, campaign_id, account_id, title, channel, starts_on, due_on, planned_start, "
             "planned_due, status, settled_on, actual, currency, sequence) VALUES"
             "(1, 1, 1, 'Parcel', 'direct_mail', '2027-02-01', '2027-02-02', '2027-02-01', '2027-02-02', 'done', "
             "'2027-02-02', 2100050, 'EUR', 0), "
             "(2, 1, 1, 'Dinner', 'event', '2027-02-01', '2027-02-02', '2027-02-01', '2027-02-02', 'done', "
             "'2027-02-02', 9900000, 'EUR', 0)"});
        fixture.page().showPart(BudgetPage::Accounts);
        QCOMPARE(fixture.page().spend().rows().index(0, SpendTable::SpentColumn).data().toString(), u"61,000.50"_s);

        fixture.document.setCurrentAccount(AccountId{1});
        const auto lines = fixture.window.findChildren<SpendLine *>();
        QCOMPARE(lines.size(), 2); // the inspector's and the overview's
        for (const SpendLine *line : lines)
            QVERIFY2(line->sentence().startsWith(u"61,000.50\u00a0EUR, over the range"_s),
                     qPrintable(line->sentence()));

        const Standings &standings = fixture.document.standings();
        DocumentRequest request;
        request.document = u"account-plan"_s;
        request.language = Language::English;
        const auto text = renderDocument(fixture.document.plan().database(), standings, request, AccountId{1});
        QVERIFY(text);
        QString plain = *text;
        plain.replace(QChar(QChar::Nbsp), u' ');
        QVERIFY(plain.contains(u"61,000.50 EUR was spent in the 365 days to 11 February 2027, above this range"_s));
        QVERIFY(plain.contains(u"**61,000.50 EUR**"_s)); // the year's total, for no cost is older

        const auto findings = checkPractice(fixture.document.plan().database(), standings, fixture.document.words());
        QVERIFY(findings);
        QString said;
        for (const PlanFinding &finding : *findings)
            said += finding.message;
        QVERIFY2(said.replace(QChar(QChar::Nbsp), u' ').contains(u"61,001"_s) || said.contains(u"61,000.50"_s),
                 qPrintable(said));

        QVERIFY(fixture.document.plan().publish());
        CliFolder folder;
        const CliResult result = folder.run({u"budget"_s, fixture.folder.file(), u"--by"_s, u"account"_s, u"--format"_s,
                                             u"json"_s, u"--as-of"_s, u"2027-02-11"_s});
        const QJsonArray rows = result.json().value(u"rows"_s).toArray();
        QVERIFY2(!rows.isEmpty(), result.told().constData());
        QCOMPARE(rows.first()[u"key"_s].toString(), u"Acme"_s);
        QCOMPARE(rows.first()[u"actual"_s].toDouble(), 61000.5);
    }
};

QTEST_MAIN(TestOneSpend)

#include "test_one_spend.moc"
