#pragma once

#include "core/accounts/tal.h"
#include "support/temporary_plan.h"

namespace talbook::test
{

/// A plan of two accounts whose figures are easy to work out by hand. On 11 February 2027, with the default model:
///
/// Northwind (id 1) — firmographic (25 + 20 + 0.7 x 20) / 65 of 40 points: 15.385 + 12.308 + 8.615; the web has 10 x 5
/// points, full: 0.6 x 30 = 18; the topic 80, a half-life old: 0.4 x 30 x 0.4 = 4.8; engagement 50 + 50 of 150 points:
/// 13.333; strategic 10. Score 82.441, grade A. Fit (59 + 15 x 0.5 + 10) / 90 = 85, intent 60 + 16 = 76.
///
/// Beta (id 2) — 0.7 x 25, 0.5 x 20, 0.7 x 20 of 65: 10.769 + 6.154 + 8.615 = 25.538 points, nothing else.
inline Expected<void> addSampleAccounts(Edit &edit)
{
    const Database &db = edit.database();
    TALBOOK_TRY(db.execute("INSERT INTO rate(currency, value) VALUES('USD', 0.9)"));
    TALBOOK_TRY(db.execute("INSERT INTO program(id, name, starts_on, ends_on, goals) "
                           "VALUES(1, 'Q1 2027', '2027-01-01', '2027-03-31', 'Ten first meetings')"));
    TALBOOK_TRY(db.execute(
        "INSERT INTO account(id, name, domain, industry, employees, revenue, country, technologies, competitors, "
        "owner, "
        "expected_acv, description) VALUES(1, 'Northwind | Systems', 'northwind.example', 'SaaS', 1200, 5000000000, "
        "'Germany', 'Salesforce; Snowflake', 'Rival CRM', 'Maria Lind', 60000000, 'Makes weather_models.\n\n- Moves to "
        "the cloud.')"));
    TALBOOK_TRY(db.execute("INSERT INTO account(id, name, industry, employees, revenue) "
                           "VALUES(2, 'Бета', 'Manufacturing', 300, 2000000000)"));
    TALBOOK_TRY(db.execute("INSERT INTO tal(account_id, program_id, priority, reason, joined_on) "
                           "VALUES(1, 1, 'High', 'Opens an office in Munich', '2027-01-04')"));
    TALBOOK_TRY(db.execute("INSERT INTO contact(id, account_id, name, title, buying_role, stance, influence, "
                           "reports_to, our_contact) VALUES"
                           "(11, 1, 'Anna Weber', 'CFO', 'economic_buyer', 'supporter', 5, NULL, 'Erik Holm'),"
                           "(12, 1, 'Jan Kral', 'CTO', 'technical_buyer', 'opponent', 4, 11, NULL),"
                           "(13, 1, 'Olga Ritter', 'Director of Operations', 'champion', 'champion', 3, 11, NULL)"));
    TALBOOK_TRY(db.execute(
        "INSERT INTO activity(id, account_id, contact_id, date, kind, channel, direction, asset, count) VALUES"
        "(21, 1, 11, '2027-01-05', 'email_sent', 'email', 'outbound', 'Invitation', 1),"
        "(22, 1, 13, '2027-02-08', 'meeting_held', 'meeting', 'inbound', NULL, 1),"
        "(23, 1, NULL, '2027-02-11', 'pricing_page', 'website', 'inbound', '/pricing', 10),"
        "(24, 1, NULL, '2027-02-20', 'pricing_page', 'website', 'inbound', 'after the day', 1)"));
    TALBOOK_TRY(db.execute("INSERT INTO signal(id, account_id, date, kind, topic, strength, source) "
                           "VALUES(31, 1, '2027-01-12', 'topic_surge', 'data platform', 80, 'Bombora')"));
    TALBOOK_TRY(db.execute(
        "INSERT INTO opportunity(id, account_id, name, stage, amount, currency, created, closed, outcome) VALUES"
        "(41, 1, 'Platform', 'Proposal', 32000000, 'EUR', '2027-01-20', NULL, 'open'),"
        "(42, 1, 'Pilot', 'Won', 10000000, 'USD', '2026-02-01', '2026-05-10', 'won')"));
    TALBOOK_TRY(db.execute(
        "INSERT INTO cost(id, program_id, account_id, date, category, planned, committed, actual, currency) VALUES"
        "(51, 1, 1, '2027-01-15', 'content', 1500000, NULL, 120050, 'EUR'),"
        "(52, 1, 1, '2027-02-01', 'events', 500000, 100000, 300000, 'USD'),"
        "(53, 1, 1, '2026-12-31', 'content', 9900000, NULL, NULL, 'EUR'),"
        "(54, 1, 1, '2027-03-01', 'agency', 100, NULL, NULL, 'GBP')"));
    TALBOOK_TRY(db.execute("INSERT INTO campaign(id, program_id, name, starts_on, definition) "
                           "VALUES(61, 1, 'Strike zone', '2027-02-01', '{}')"));
    return db.execute("INSERT INTO task(id, campaign_id, account_id, title, channel, owner, starts_on, due_on, "
                      "planned_start, planned_due, status, sequence) VALUES"
                      "(71, 61, 1, 'Send the business case', 'email', 'Maria Lind', '2027-02-05', '2027-02-05', "
                      "'2027-02-05', '2027-02-05', 'open', 0),"
                      "(72, 61, 1, 'Call the champion', 'phone', 'Maria Lind', '2027-02-02', '2027-02-02', "
                      "'2027-02-02', '2027-02-02', 'done', 0)");
}

inline std::unique_ptr<Plan> samplePlan(const PlanFolder &folder)
{
    auto plan = newPlan(folder);
    if (const auto made = plan->run(QStringLiteral("Sample"), addSampleAccounts); !made)
        qFatal("%s (%s)", qPrintable(made.error().message), qPrintable(made.error().details));
    return plan;
}

} // namespace talbook::test
