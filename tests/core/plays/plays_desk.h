#pragma once

#include "core/plan/edit.h"
#include "core/plays/launch.h"
#include "core/plays/play_json.h"
#include "core/plays/play_store.h"
#include "core/plays/task_edit.h"
#include "tests/support/temporary_plan.h"

#include <QTest>

namespace talbook::test
{

/// A plan in euros with Acme (owned by Maria, two champions, an open opportunity) and Beta (nobody, nothing), and a
/// play of four steps. Monday 1 March 2027 begins a week without holidays.
class PlaysDesk
{
public:
    PlanFolder folder;
    std::unique_ptr<Plan> plan = newPlan(folder);
    const Wording words{Language::English};
    static constexpr AccountId acme{1}, beta{2};
    static constexpr ContactId ann{11}, bob{12};
    PlayId play;

    PlaysDesk()
    {
        run([](Edit &edit) -> Expected<void> {
            const Database &db = edit.database();
            TALBOOK_TRY(
                db.execute("INSERT INTO account(id, name, owner) VALUES(1, 'Acme', 'Maria'), (2, 'Beta', NULL)"));
            TALBOOK_TRY(db.execute("INSERT INTO contact(id, account_id, name, buying_role, influence, stance) VALUES"
                                   "(11, 1, 'Ann', 'champion', 3, 'supporter'), (12, 1, 'Bob', 'champion', 5, NULL),"
                                   "(13, 1, 'Cid', 'champion', 5, 'opponent')"));
            TALBOOK_TRY(
                db.execute("INSERT INTO opportunity(id, account_id, name, outcome) VALUES(41, 1, 'Deal', 'open')"));
            TALBOOK_TRY(db.execute("INSERT INTO program(id, name, starts_on, ends_on) "
                                   "VALUES(5, 'Q1 2027', '2027-01-01', '2027-03-31')"));
            return db.execute("INSERT INTO rate(currency, value) VALUES('USD', 0.9)");
        });
        const auto read = playFromJson(definition, words);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        run([&](Edit &edit) -> Expected<void> {
            const auto id = addPlay(edit, *read, words);
            TALBOOK_TRY(id);
            play = *id;
            return {};
        });
    }

    void run(const Plan::Work &work)
    {
        const auto done = plan->run(QStringLiteral("Step"), work);
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().details));
    }

    /// The sentence with which the step is refused; empty where it is done.
    QString refusal(const Plan::Work &work)
    {
        const auto done = plan->run(QStringLiteral("Step"), work);
        return done ? QString() : done.error().message;
    }

    const Database &database() const { return plan->database(); }

    LaunchRequest request() const
    {
        LaunchRequest made{play, ProgramId{5}, {acme, beta}, QDate(2027, 3, 4), {}, {}};
        made.options.owners.insert(QStringLiteral("marketing"), {OwnerChoice::Kind::Person, QStringLiteral("Nina")});
        return made;
    }
    LaunchResult launched(const LaunchRequest &wanted)
    {
        LaunchResult result;
        run([&](Edit &edit) -> Expected<void> {
            const auto made = launch(edit, wanted, words);
            TALBOOK_TRY(made);
            result = *made;
            return {};
        });
        return result;
    }

    std::vector<Task> tasksOf(const TaskFilter &filter = {}) const
    {
        auto found = tasks(database(), filter, words);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return std::move(*found);
    }
    /// The account's task of the step.
    Task task(AccountId account, const QString &step) const
    {
        for (Task &one : tasksOf()) {
            if (one.account == account && one.step == step)
                return one;
        }
        qFatal("no task %s", qPrintable(step));
    }

    qint64 number(const char *sql) const
    {
        const auto value = database().number(sql);
        if (!value)
            qFatal("%s", qPrintable(value.error().details));
        return *value;
    }

    inline static const QByteArray definition = R"({
        "name": {"en": "Win", "ru": "Победа"}, "duration_days": 7, "mood": "bold",
        "phases": [{"id": "one", "name": {"en": "Week 1", "ru": "Неделя 1"}, "first_day": 1, "last_day": 7, "hue": 3}],
        "steps": [
            {"id": "research", "phase": "one", "day": 1, "duration": 2, "who": "marketing", "kind": "milestone",
             "action": {"en": "Study the account", "ru": "Изучить аккаунт"}, "cost": 100, "cost_unit": "account",
             "tool": "library"},
            {"id": "mail", "phase": "one", "day": 3, "duration": 1, "channel": "direct_mail", "who": "sdr",
             "role": "champion", "after": ["research"], "skip_if": "no_contact_in_role", "content": "Report",
             "action": {"en": "Post the report", "ru": "Отправить отчёт"}, "cost": 50, "cost_unit": "piece",
             "currency": "USD"},
            {"id": "call", "phase": "one", "day": 4, "duration": 1, "channel": "phone", "who": "ae",
             "role": "economic_buyer", "after": ["mail"], "action": "Call the buyer"},
            {"id": "deal", "phase": "one", "day": 5, "duration": 2, "channel": "meeting", "who": "ae",
             "after": ["mail"], "skip_if": "no_open_opportunity", "action": "Go through the deal"}]})";
};

} // namespace talbook::test
