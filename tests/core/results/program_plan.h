#pragma once

#include "core/accounts/programs.h"
#include "core/accounts/tal.h"
#include "tests/core/scoring/scoring_plan.h"

namespace talbook::test
{

inline const QDate figureDay(2027, 2, 11);

/// A plan with the program of a quarter, 1 January to 31 March 2027, made by steps of a test.
class ProgramPlan
{
public:
    ProgramPlan()
    {
        run([this](Edit &edit) -> Expected<void> {
            const auto made = addProgram(edit, QStringLiteral("Q1 2027"), QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(made);
            program = *made;
            return {};
        });
    }

    void run(const Plan::Work &work, const QString &title = QStringLiteral("Step"))
    {
        if (const auto done = plan->run(title, work); !done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }
    void execute(const char *sql)
    {
        run([sql](Edit &edit) { return edit.database().execute(sql); });
    }

    AccountId account(const AccountFactsForTest &facts, QDate joined = {})
    {
        AccountId id;
        run([&](Edit &edit) -> Expected<void> {
            id = AccountId{insertAccount(edit, facts)};
            TALBOOK_TRY(edit.database().execute("UPDATE account SET owner = 'Anna' WHERE id = ?", id));
            return joined.isValid() ? joinTal(edit, program, std::span(&id, 1), joined) : Expected<void>();
        });
        return id;
    }
    AccountId account(const QString &name, QDate joined = {})
    {
        return account(AccountFactsForTest{.name = name}, joined);
    }

    ContactId person(AccountId at, const QString &name, const QString &role)
    {
        ContactId id;
        run([&](Edit &edit) -> Expected<void> {
            id = ContactId{insertContact(edit, at.value, name, role, {})};
            return {};
        });
        return id;
    }

    void activity(AccountId at, QDate on, ContactId person = {}, const QString &kind = QStringLiteral("meeting_held"),
                  const QString &direction = QStringLiteral("inbound"))
    {
        run([&](Edit &edit) -> Expected<void> {
            insertActivity(edit, at.value, kind, 1, on, person.value, direction);
            return {};
        });
    }

    /// An amount in whole euros; none is unknown.
    void deal(AccountId at, QDate created, QDate closed, const char *outcome, std::optional<int> amount,
              const char *currency = "EUR")
    {
        run([&](Edit &edit) -> Expected<void> {
            return edit.database().execute("INSERT INTO opportunity(id, account_id, name, amount, currency, created, "
                                           "closed, outcome) VALUES(?, ?, 'Deal', ?, ?, ?, ?, ?)",
                                           edit.newId(), at,
                                           amount ? std::optional(qint64(*amount) * 100) : std::nullopt, currency,
                                           created, closed, outcome);
        });
    }

    Standings standings(QDate day = figureDay) const
    {
        auto read = Standings::read(plan->database(), {day, {}, {}}, Wording(Language::English));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return std::move(*read);
    }

    PlanFolder folder{TestDisk::Memory};
    std::unique_ptr<Plan> plan = newPlan(folder);
    ProgramId program;
};

} // namespace talbook::test
