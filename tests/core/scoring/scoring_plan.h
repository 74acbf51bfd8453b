#pragma once

#include "core/scoring/explanation.h"
#include "core/scoring/standing.h"
#include "tests/support/temporary_plan.h"

namespace talbook::test
{

/// Rows of a plan as a test states them; whatever is left out is unknown.
struct AccountFactsForTest
{
    QString name;
    std::optional<int> employees = {};
    QString industry = {};
    std::optional<double> revenue = {}; ///< major units, EUR
    QString technologies = {};
    QString competitors = {};
    std::optional<double> strategic = {};
    std::optional<double> acv = {};
};

inline qint64 insertAccount(Edit &edit, const AccountFactsForTest &a)
{
    const qint64 id = edit.newId();
    const auto minor = [](std::optional<double> major) {
        return major ? std::optional(qint64(std::llround(*major * 100))) : std::nullopt;
    };
    const auto text = [](const QString &t) { return t.isEmpty() ? QString() : t; };
    const auto done = edit.database().execute(
        "INSERT INTO account(id, name, employees, industry, revenue, technologies, competitors, strategic_value, "
        "expected_acv, currency) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, 'EUR')",
        id, a.name, a.employees ? std::optional(qint64(*a.employees)) : std::nullopt, text(a.industry),
        minor(a.revenue), text(a.technologies), text(a.competitors), a.strategic, minor(a.acv));
    if (!done)
        qFatal("%s", qPrintable(done.error().details));
    return id;
}

inline void insertSignal(Edit &edit, qint64 account, const QString &kind, double strength, QDate date)
{
    const auto done =
        edit.database().execute("INSERT INTO signal(id, account_id, date, kind, strength) VALUES(?, ?, ?, ?, ?)",
                                edit.newId(), account, date, kind, strength);
    if (!done)
        qFatal("%s", qPrintable(done.error().details));
}

inline void insertActivity(Edit &edit, qint64 account, const QString &kind, int count, QDate date, qint64 contact = 0,
                           const QString &direction = QStringLiteral("inbound"))
{
    const auto done = edit.database().execute(
        "INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) VALUES(?, ?, ?, ?, ?, ?, ?)",
        edit.newId(), account, ContactId{contact}, date, kind, direction, count);
    if (!done)
        qFatal("%s", qPrintable(done.error().details));
}

inline qint64 insertContact(Edit &edit, qint64 account, const QString &name, const QString &role, const QString &stance)
{
    const qint64 id = edit.newId();
    const auto done = edit.database().execute(
        "INSERT INTO contact(id, account_id, name, buying_role, stance) VALUES(?, ?, ?, ?, ?)", id, account, name,
        role.isEmpty() ? QString() : role, stance.isEmpty() ? QString() : stance);
    if (!done)
        qFatal("%s", qPrintable(done.error().details));
    return id;
}

inline Standings standingsOf(const Plan &plan, QDate asOf, const QString &model = {})
{
    const Wording words(Language::English);
    const auto chosen = scoringModel(plan.database(), model, words);
    auto standings =
        chosen ? Standings::read(plan.database(), {asOf, *chosen, {}}, words) : Expected<Standings>(chosen.error());
    if (!standings)
        qFatal("%s", qPrintable(standings.error().message + standings.error().details));
    return std::move(*standings);
}

inline size_t indexOfName(const Standings &standings, const QString &name)
{
    for (size_t i = 0; i < standings.size(); ++i) {
        if (std::get<QString>(standings.value(i, FilterField::Name)) == name)
            return i;
    }
    qFatal("no account %s", qPrintable(name));
    return 0;
}

} // namespace talbook::test
