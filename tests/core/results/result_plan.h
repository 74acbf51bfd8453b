#pragma once

#include "tests/core/results/program_plan.h"

namespace talbook::test
{

/// A program small enough to be worked out by hand; the figures in the tests come from this list.
///
/// On the list since 5 January 2027 (Foxtrot since the 10th): Alpha in tier 1, Beta and Charlie in tier 2, Delta,
/// Foxtrot and Golf in tier 3; Echo, of tier 2, left it won on 1 February. Xray and Yankee were never on it.
struct ResultPlan : ProgramPlan
{
    const QDate joined{2027, 1, 5};
    AccountId alpha = account(u"Alpha", joined), beta = account(u"Beta", joined), charlie = account(u"Charlie", joined),
              delta = account(u"Delta", joined), echo = account(u"Echo", joined),
              foxtrot = account(u"Foxtrot", QDate(2027, 1, 10)), golf = account(u"Golf", joined),
              xray = account(u"Xray"), yankee = account(u"Yankee");
    ContactId buyer = person(alpha, QStringLiteral("Buyer"), QStringLiteral("economic_buyer")),
              champion = person(alpha, QStringLiteral("Champion"), QStringLiteral("champion")),
              architect = person(beta, QStringLiteral("Architect"), QStringLiteral("technical_buyer")),
              silent = person(delta, QStringLiteral("Silent"), QStringLiteral("champion"));

    ResultPlan()
    {
        const auto tier = [this](std::initializer_list<AccountId> accounts, int number) {
            run([&](Edit &edit) -> Expected<void> {
                for (const AccountId account : accounts)
                    TALBOOK_TRY(edit.database().execute("UPDATE account SET tier = ? WHERE id = ?", number, account));
                return {};
            });
        };
        tier({alpha}, 1);
        tier({beta, charlie, echo}, 2);
        tier({delta, foxtrot, golf}, 3);

        touch(alpha, QDate(2027, 1, 10), "meeting_held", "sales", "inbound", champion);
        touch(alpha, QDate(2027, 2, 10), "email_reply", "email", "inbound", buyer);
        touch(beta, QDate(2027, 1, 12), "content_download", "website", "inbound", architect); // 30 days ago
        touch(charlie, QDate(2027, 1, 11), "website_visit", "website", "inbound");            // 31 days ago
        touch(delta, QDate(2027, 2, 1), "email_sent", "email", "outbound", silent);
        touch(echo, QDate(2027, 1, 25), "webinar_attendance", "webinar", "inbound");
        touch(foxtrot, QDate(2027, 1, 15), "call", "phone", "outbound");
        touch(xray, QDate(2027, 2, 1), "website_visit", "website", "inbound");

        deal(alpha, QDate(2027, 1, 20), {}, "open", 100'000);
        deal(alpha, QDate(2026, 12, 20), {}, "open", 70'000); // before the program
        deal(echo, QDate(2027, 1, 10), QDate(2027, 1, 30), "won", 50'000);
        deal(delta, QDate(2027, 2, 5), {}, "open", {});
        deal(foxtrot, QDate(2027, 1, 20), {}, "open", 50'000);
        deal(golf, QDate(2027, 1, 2), QDate(2027, 1, 20), "won", 20'000);
        deal(beta, QDate(2026, 11, 1), QDate(2027, 1, 31), "won", 30'000);
        deal(beta, QDate(2026, 5, 1), QDate(2026, 7, 1), "won", 40'000); // so Beta is no new customer
        deal(charlie, QDate(2026, 12, 1), QDate(2027, 2, 1), "lost", 10'000);
        deal(xray, QDate(2027, 2, 1), {}, "open", 50'000);
        deal(xray, QDate(2026, 12, 1), QDate(2027, 2, 2), "lost", 5'000);
        deal(yankee, QDate(2026, 11, 1), QDate(2027, 1, 15), "won", 20'000);
        deal(yankee, QDate(2025, 1, 1), QDate(2026, 2, 11), "won", 9'000); // 366 days with today
        run([this](Edit &edit) {
            return edit.database().execute("UPDATE opportunity SET mql_date = '2026-12-28', sql_date = '2027-01-04' "
                                           "WHERE account_id = ?",
                                           echo);
        });

        run([this](Edit &edit) -> Expected<void> {
            const auto cost = [&](QDate date, int planned, int actual, AccountId account, std::optional<int> ofTier) {
                return edit.database().execute(
                    "INSERT INTO cost(id, date, category, planned, actual, currency, account_id, tier) VALUES(?, ?, "
                    "'advertising', ?, ?, 'EUR', ?, ?)",
                    edit.newId(), date, qint64(planned) * 100, qint64(actual) * 100, account, ofTier);
            };
            TALBOOK_TRY(cost(QDate(2027, 1, 10), 9'000, 8'000, {}, 1));
            TALBOOK_TRY(cost(QDate(2027, 2, 1), 4'000, 4'000, beta, std::nullopt));
            TALBOOK_TRY(cost(QDate(2027, 3, 1), 5'000, 0, {}, std::nullopt));
            return cost(QDate(2026, 12, 1), 999, 999, {}, std::nullopt); // before the program
        });
        run([this](Edit &edit) {
            return graduate(edit, program, std::span(&echo, 1), Graduation::Won, QDate(2027, 2, 1), {});
        });
    }

    AccountId account(QStringView name, QDate joinedOn = {}) { return ProgramPlan::account(name.toString(), joinedOn); }

    void touch(AccountId at, QDate on, const char *kind, const char *channel, const char *direction,
               ContactId person = {}, const char *campaign = nullptr, const char *asset = nullptr)
    {
        run([&](Edit &edit) {
            return edit.database().execute("INSERT INTO activity(id, account_id, contact_id, date, kind, channel, "
                                           "direction, campaign, asset, count) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                                           edit.newId(), at, person, on, kind, channel, direction,
                                           QString::fromUtf8(campaign), QString::fromUtf8(asset));
        });
    }
};

} // namespace talbook::test
