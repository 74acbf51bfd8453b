#pragma once

#include "core/plan/plan.h"

namespace talbook::test
{

/// Steps that are counted in the plan itself: step n adds several rows in two tables and sets the counter to n, so that
/// a torn step shows.
inline Plan::Work countedStep(qint64 step)
{
    return [step](Edit &edit) -> Expected<void> {
        const Database &database = edit.database();
        for (qint64 i = 0; i < 1 + step % 5; ++i) {
            const qint64 account = step * 10 + i;
            TALBOOK_TRY(
                database.execute("INSERT INTO account(id, name, notes) VALUES(?, 'A', hex(zeroblob(200)))", account));
            TALBOOK_TRY(
                database.execute("INSERT INTO contact(id, account_id, name) VALUES(?, ?, 'Ann')", account, account));
        }
        return database.execute(
            "INSERT INTO setting(key, value) VALUES('steps', ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            QString::number(step));
    };
}

/// The counter, or -1 where rows and counter do not agree: a torn step.
inline qint64 stepsIn(const Database &database)
{
    const auto steps = database.number("SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'steps'");
    const auto accounts = database.number("SELECT count(*) FROM account");
    const auto contacts = database.number("SELECT count(*) FROM contact");
    if (!steps || !accounts || !contacts)
        return -1;
    qint64 expected = 0;
    for (qint64 step = 1; step <= *steps; ++step)
        expected += 1 + step % 5;
    return *accounts == expected && *contacts == expected ? *steps : -1;
}

/// No step is dropped, however many a test makes.
inline HistoryLimits countedHistory()
{
    return {1000000, qint64(1) << 40};
}

} // namespace talbook::test
