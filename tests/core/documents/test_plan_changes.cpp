#include "core/documents/changes_markdown.h"
#include "core/exchange/plan_change_sources.h"
#include "core/plan/plan_worker.h"
#include "tests/support/temporary_plan.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const Wording &english()
{
    static const Wording words(Language::English);
    return words;
}

/// "Tier: 1:Few -> 1:1", a line each; the blanks of amounts as usual ones.
QString told(const std::vector<FieldChange> &fields)
{
    QStringList lines;
    for (const FieldChange &field : fields)
        lines.append(u"%1: %2 -> %3"_s.arg(field.field, field.before, field.after).simplified());
    return lines.join(u'\n');
}

Plan::Work sql(std::initializer_list<const char *> statements)
{
    return [all = std::vector<const char *>(statements)](Edit &edit) -> Expected<void> {
        for (const char *statement : all)
            TALBOOK_TRY(edit.database().execute(statement));
        return {};
    };
}

/// Acme with two people, Bolt with none, on 1 February 2027.
std::unique_ptr<Plan> makePlan(PlanFolder &folder)
{
    folder.now = QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC);
    auto plan = newPlan(folder);
    if (!plan->run(u"Begin"_s, sql({"INSERT INTO account(id, name, tier) VALUES(1, 'Acme', 2), (2, 'Bolt', NULL)",
                                    "INSERT INTO contact(id, account_id, name, title) VALUES(11, 1, 'Anna', 'CFO'), "
                                    "(12, 1, 'Boris', 'Buyer')",
                                    "INSERT INTO opportunity(id, account_id, name, amount, currency, outcome) "
                                    "VALUES(21, 1, 'Renewal', 1000000, 'USD', 'open')"})))
        qFatal("no plan");
    return plan;
}

void later(PlanFolder &folder, int day)
{
    folder.now = QDateTime(QDate(2027, 2, day), QTime(12, 0), Qt::UTC);
}

} // namespace

/// What changed since a day, since the last review, and between two files.
class TestPlanChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void fieldsAreToldOldAndNewWithNamesInsteadOfIds()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        later(folder, 10);
        TALBOOK_VERIFY(plan->run(
            u"Move Boris under Anna"_s,
            sql({"UPDATE contact SET reports_to = 11, buying_role = 'end_user' WHERE id = 12",
                 "UPDATE account SET tier = 1, expected_acv = 1250000 WHERE id = 1",
                 "UPDATE opportunity SET amount = 1250050, closed = '2027-03-04', outcome = 'won' WHERE id = 21"})));
        const auto changes = changesFrom(plan->database(), QDateTime(QDate(2027, 2, 5), {}, Qt::UTC), english());
        TALBOOK_VERIFY(changes);
        QCOMPARE(changes->heading, u"Changes since 5 February 2027"_s);
        QCOMPARE(changes->steps.size(), 1u);
        QCOMPARE(changes->steps[0].title, u"Move Boris under Anna"_s);
        QCOMPARE(changes->accounts.size(), 1u);
        const AccountChanges &acme = changes->accounts[0];
        QCOMPARE(acme.name, u"Acme"_s);
        QCOMPARE(told(acme.fields), u"Tier: 1:Few -> 1:1\nExpected ACV: -> 12,500.00 EUR"_s);
        QCOMPARE(acme.records.size(), 2u);
        QCOMPARE(acme.records[0].title, u"People"_s);
        QCOMPARE(acme.records[0].edited, 1);
        QCOMPARE(acme.records[0].records[0].name, u"Boris"_s);
        QCOMPARE(told(acme.records[0].records[0].fields), u"Buying role: -> end user\nReports to: -> Anna"_s);
        QCOMPARE(told(acme.records[1].records[0].fields),
                 u"Amount: 10,000.00 USD -> 12,500.50 USD\nClosed on: -> 4 Mar 2027\nOutcome: open -> won"_s);
        QCOMPARE(acme.steps, std::vector<size_t>{0});
    }

    void eachStepTellsWhoTookIt()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(makePlan(folder)->close());
        later(folder, 10);
        const QString path = folder.file();
        for (const QString &person : {u"Anna"_s, QString(), u"Boris"_s}) {
            PlanEnvironment environment = folder.environment();
            environment.author = person;
            const auto plan = Plan::open(path, environment, {.access = PlanAccess::Once});
            TALBOOK_VERIFY(plan);
            const auto tier = [](const char *statement) { return sql({statement}); };
            TALBOOK_VERIFY((*plan)->run(u"Tier"_s, tier("UPDATE account SET tier = ifnull(tier, 0) % 3 + 1")));
            const auto worker = (*plan)->worker();
            TALBOOK_VERIFY(worker);
            TALBOOK_VERIFY(worker->run(u"Country"_s, tier("UPDATE account SET country = ifnull(country, '') || 'x'")));
            TALBOOK_VERIFY((*plan)->publish());
        }
        const auto plan = Plan::open(path, folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(plan);
        const auto changes = changesFrom((*plan)->database(), QDateTime(QDate(2027, 2, 5), {}, Qt::UTC), english());
        TALBOOK_VERIFY(changes);
        QStringList lines;
        for (const ChangeStep &step : changes->steps)
            lines.append(stepText(step, english()));
        QCOMPARE(lines, (QStringList{u"10 Feb 2027, 12:00, Boris: Country"_s, u"10 Feb 2027, 12:00, Boris: Tier"_s,
                                     u"10 Feb 2027, 12:00: Country"_s, u"10 Feb 2027, 12:00: Tier"_s,
                                     u"10 Feb 2027, 12:00, Anna: Country"_s, u"10 Feb 2027, 12:00, Anna: Tier"_s}));
    }

    void whatWasTypedBackIsNoChangeAndWhatCameAndWentIsNone()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        later(folder, 10);
        TALBOOK_VERIFY(plan->run(u"Tier"_s, sql({"UPDATE account SET tier = 3 WHERE id = 1"})));
        TALBOOK_VERIFY(plan->run(u"Add"_s, sql({"INSERT INTO contact(id, account_id, name) VALUES(13, 2, 'Clara')"})));
        TALBOOK_VERIFY(plan->run(u"Rename"_s, sql({"UPDATE contact SET name = 'Klara' WHERE id = 13"})));
        TALBOOK_VERIFY(plan->run(u"Back"_s, sql({"UPDATE account SET tier = 2 WHERE id = 1"})));
        TALBOOK_VERIFY(plan->run(u"Undone"_s, sql({"UPDATE account SET name = 'Zeta' WHERE id = 2"})));
        TALBOOK_VERIFY(plan->undo());
        const QDateTime since(QDate(2027, 2, 5), {}, Qt::UTC);
        auto changes = changesFrom(plan->database(), since, english());
        TALBOOK_VERIFY(changes);
        QCOMPARE(changes->steps.size(), 4u); // newest first, the undone one is not told
        QCOMPARE(changes->steps[0].title, u"Back"_s);
        QCOMPARE(changes->accounts.size(), 1u);
        QCOMPARE(changes->accounts[0].name, u"Bolt"_s);
        QCOMPARE(changes->accounts[0].change, RowChange::None);
        QCOMPARE(changes->accounts[0].records[0].added, 1);
        QCOMPARE(changes->accounts[0].records[0].records[0].name, u"Klara"_s);
        QCOMPARE(changes->accounts[0].steps, (std::vector<size_t>{2, 1}));
        TALBOOK_VERIFY(plan->run(u"Delete"_s, sql({"DELETE FROM contact WHERE id = 13"})));
        changes = changesFrom(plan->database(), since, english());
        TALBOOK_VERIFY(changes);
        QVERIFY(changes->accounts.empty());
    }

    void anAccountThatIsGoneIsNamedAndItsRecordsAreCounted()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        later(folder, 10);
        TALBOOK_VERIFY(plan->run(u"Edit Anna"_s, sql({"UPDATE contact SET title = 'CEO' WHERE id = 11"})));
        TALBOOK_VERIFY(plan->run(u"Delete Acme"_s, sql({"DELETE FROM account WHERE id = 1"})));
        const auto changes = changesFrom(plan->database(), QDateTime(QDate(2027, 2, 5), {}, Qt::UTC), english());
        TALBOOK_VERIFY(changes);
        QCOMPARE(changes->accounts.size(), 1u);
        QCOMPARE(changes->accounts[0].name, u"Acme"_s);
        QCOMPARE(changes->accounts[0].change, RowChange::Removed);
        QCOMPARE(changes->accounts[0].records[0].removed, 2);
        QVERIFY(changes->accounts[0].records[0].records.empty());
        QCOMPARE(changesMarkdown(*changes, english()), u"# Changes since 5 February 2027\n"
                                                       "\n"
                                                       "## Steps\n"
                                                       "\n"
                                                       "- 10 Feb 2027, 12:00: Delete Acme\n"
                                                       "- 10 Feb 2027, 12:00: Edit Anna\n"
                                                       "\n"
                                                       "## Removed accounts: 1\n"
                                                       "\n"
                                                       "- Acme (People: removed 2; Opportunities: removed 1)\n"_s);
    }

    void anImportOfTenThousandRowsIsCounted()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        later(folder, 10);
        TALBOOK_VERIFY(plan->run(
            u"Import"_s,
            sql({"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO "
                 "activity(id, account_id, date, kind, direction, count) SELECT 1000 + i, 2, '2027-02-09', 'webinar', "
                 "'inbound', 1 FROM n"})));
        const auto changes = changesFrom(plan->database(), QDateTime(QDate(2027, 2, 5), {}, Qt::UTC), english());
        TALBOOK_VERIFY(changes);
        const RecordGroup &activities = changes->accounts.at(0).records.at(0);
        QCOMPARE(activities.added, 10000);
        QCOMPARE(activities.records.size(), 20u);
        QCOMPARE(activities.records[0].name, u"Webinar, 9 Feb 2027"_s);
        const QString markdown = changesMarkdown(*changes, english());
        QVERIFY2(markdown.contains(u"- Activities: added 10,000\n"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"  - and 9,980 more\n"_s), qPrintable(markdown));
    }

    /// Acme was reviewed on the 8th, Bolt never.
    void eachAccountIsToldFromItsLastReviewOn()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        later(folder, 8);
        TALBOOK_VERIFY(plan->run(u"Before"_s, sql({"UPDATE account SET country = 'DE'"})));
        TALBOOK_VERIFY(plan->run(
            u"Review"_s, sql({"INSERT INTO review(id, account_id, date, status) VALUES(31, 1, '2027-02-08', NULL)"})));
        TALBOOK_VERIFY(plan->run(u"After"_s, sql({"UPDATE account SET city = 'Bonn' WHERE id = 1"})));
        const auto changes = changesFromLastReview(plan->database(), english());
        TALBOOK_VERIFY(changes);
        QCOMPARE(changes->accounts.size(), 2u);
        QCOMPARE(told(changes->accounts[0].fields), u"City: -> Bonn"_s);
        QCOMPARE(changes->accounts[0].change, RowChange::Edited);
        QCOMPARE(changes->accounts[1].name, u"Bolt"_s);
        QCOMPARE(changes->accounts[1].change, RowChange::Added); // with the plan's first step
    }

    void twoFilesAreComparedAndNeitherIsTouched()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        const QString then = folder.file(u"then.talbook"_s);
        TALBOOK_VERIFY(plan->publishCopy(then));
        QFile file(then);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        later(folder, 10);
        TALBOOK_VERIFY(plan->run(
            u"Change"_s, sql({"UPDATE contact SET title = 'CEO' WHERE id = 11", "DELETE FROM contact WHERE id = 12",
                              "UPDATE setting SET value = 'USD' WHERE key = 'currency'",
                              "INSERT INTO account(id, name) VALUES(3, 'Cargo')"})));
        const auto changes = changesFromFile(then, plan->database(), folder.environment(), english());
        TALBOOK_VERIFY(changes);
        QCOMPARE(changesMarkdown(*changes, english()), u"# From “then.talbook” to “plan.talbook”\n"
                                                       "\n"
                                                       "## New accounts: 1\n"
                                                       "\n"
                                                       "- Cargo\n"
                                                       "\n"
                                                       "## Acme\n"
                                                       "\n"
                                                       "- People: edited 1, removed 1\n"
                                                       "  - edited: Anna (Job title: CFO → CEO)\n"
                                                       "  - removed: Boris\n"
                                                       "\n"
                                                       "## The plan itself\n"
                                                       "\n"
                                                       "- Settings of the plan: edited 1\n"
                                                       "  - edited: Currency of the plan (Value: EUR → USD)\n"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void theHistoryAndTheFilesSayTheSame()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        const QString then = folder.file(u"then.talbook"_s);
        TALBOOK_VERIFY(plan->publishCopy(then));
        later(folder, 10);
        TALBOOK_VERIFY(plan->run(u"One"_s, sql({"UPDATE contact SET title = 'CEO', reports_to = 12 WHERE id = 11",
                                                "UPDATE opportunity SET amount = 5 WHERE id = 21"})));
        TALBOOK_VERIFY(plan->run(
            u"Two"_s, sql({"UPDATE contact SET title = 'Owner' WHERE id = 11", "DELETE FROM contact WHERE id = 12"})));
        const auto files = changesFromFile(then, plan->database(), folder.environment(), english());
        auto history = changesFrom(plan->database(), QDateTime(QDate(2027, 2, 5), {}, Qt::UTC), english());
        TALBOOK_VERIFY(files);
        TALBOOK_VERIFY(history);
        history->heading = files->heading;
        history->steps.clear();
        for (AccountChanges &account : history->accounts)
            account.steps.clear();
        QCOMPARE(changesMarkdown(*history, english()), changesMarkdown(*files, english()));
        QCOMPARE(told(files->accounts.at(0).records.at(0).records.at(0).fields), u"Job title: CFO -> Owner"_s);
    }

    void anotherPlanIsRefused()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        const auto other = newPlan(folder, u"other.talbook"_s);
        const auto changes =
            changesFromFile(folder.file(u"other.talbook"_s), plan->database(), folder.environment(), english());
        QVERIFY(!changes);
        QCOMPARE(changes.error().code, ErrorCode::BadInput);
        QCOMPARE(changes.error().message,
                 u"“other.talbook” is another plan, not a copy of “plan.talbook”, so the two cannot be compared. "
                 "Choose a copy or a backup of this plan."_s);
    }

    void daysAndAmountsFollowTheLanguage()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        later(folder, 10);
        TALBOOK_VERIFY(
            plan->run(u"Win"_s, sql({"UPDATE opportunity SET amount = 1250050, closed = '2027-03-04' WHERE id = 21"})));
        const Wording russian(Language::Russian);
        const auto changes = changesFrom(plan->database(), QDateTime(QDate(2027, 2, 5), {}, Qt::UTC), russian);
        TALBOOK_VERIFY(changes);
        const std::vector<FieldChange> &fields = changes->accounts.at(0).records.at(0).records.at(0).fields;
        QCOMPARE(fields.at(0).after.simplified(), u"12 500,50 USD"_s);
        QCOMPARE(fields.at(1).after, u"04.03.2027"_s);
    }

    void textOfThePlanIsNoMarkdown()
    {
        PlanFolder folder;
        const auto plan = makePlan(folder);
        later(folder, 10);
        TALBOOK_VERIFY(plan->run(u"# *Bold*"_s, sql({"UPDATE account SET name = '<b>Acme</b>' WHERE id = 1"})));
        const auto changes = changesFrom(plan->database(), QDateTime(QDate(2027, 2, 5), {}, Qt::UTC), english());
        TALBOOK_VERIFY(changes);
        const QString markdown = changesMarkdown(*changes, english());
        QVERIFY2(!markdown.contains(u"<b>"_s) && !markdown.contains(u" *Bold*"_s), qPrintable(markdown));
    }

    void aHistoryThatDoesNotReachBackSaysSo()
    {
        PlanFolder folder;
        folder.limits.steps = 1;
        const auto plan = makePlan(folder);
        later(folder, 10);
        TALBOOK_VERIFY(plan->run(u"Tier"_s, sql({"UPDATE account SET tier = 3 WHERE id = 1"})));
        const auto changes = changesFrom(plan->database(), {}, english());
        TALBOOK_VERIFY(changes);
        QCOMPARE(changeRemarks(*changes, english()),
                 QStringList{u"The history begins on 10 February 2027; what was changed before is not in it. Compare "
                             "with a backup to see more."_s});
    }
};

QTEST_GUILESS_MAIN(TestPlanChanges)
#include "test_plan_changes.moc"
