#pragma once

#include "core/accounts/tal.h"
#include "tests/core/scoring/scoring_plan.h"
#include "tests/support/cli_runner.h"

#include <QJsonArray>

namespace talbook::test
{

using namespace Qt::StringLiterals;

inline const QDate signalDay(2027, 2, 11);

/// Acme, whose score is worked out below; four companies with Russian names; one of which nothing is known.
inline Expected<void> addCompanies(Edit &edit)
{
    const qint64 acme = insertAccount(
        edit, {.name = u"Acme"_s, .employees = 1000, .industry = u"SaaS"_s, .revenue = 20e6, .strategic = 62.5});
    TALBOOK_TRY(edit.database().execute(
        "UPDATE account SET domain = 'acme.example', country = 'Germany', owner = 'Anna' WHERE id = ?", acme));
    insertSignal(edit, acme, u"topic_surge"_s, 80, signalDay);
    const std::vector<std::pair<QString, int>> russian = {
        {u"Жук"_s, 30}, {u"Ель"_s, 20}, {u"Ёлка"_s, 20}, {u"Арбуз"_s, 10}};
    for (const auto &[name, employees] : russian)
        insertAccount(edit, {.name = name, .employees = employees, .industry = u"Розница"_s});
    insertAccount(edit, {.name = u"Unknown"_s});
    const auto program = ensureProgram(edit, signalDay);
    TALBOOK_TRY(program);
    const AccountId onList{acme};
    TALBOOK_TRY(joinTal(edit, *program, std::span(&onList, 1), signalDay));
    return setPriority(edit, *program, std::span(&onList, 1), u"High"_s);
}

inline QStringList namesIn(const CliResult &result)
{
    QStringList names;
    for (const QJsonValue &account : result.json().value(u"accounts"_s).toArray())
        names.append(account.toObject().value(u"name"_s).toString());
    return names;
}

} // namespace talbook::test
