#include "core/base/money.h"

#include "core/base/capital.h"
#include "core/budget/budget_words.h"
#include "core/committee/committee_gaps.h"
#include "core/documents/playbook.h"
#include "core/plays/personas.h"
#include "core/plays/play.h"

#include <algorithm>

namespace talbook::play_rows
{

using namespace Qt::StringLiterals;

namespace
{

QString costOf(const PlayStep &step, const PlanSettings &settings, const DocumentWords &words)
{
    if (!step.cost)
        return {};
    const StepPrice price = priceOf(*step.cost, settings);
    const bool converted = price.own.currency != settings.currency;
    QString amount =
        roundedMark(!converted && price.isRounded()) + exactMoney(price.own.minor, price.own.currency, words.wording());
    if (converted && price.minor) {
        amount += u" (%1%2)"_s.arg(roundedMark(price.isRounded()),
                                   exactMoney(*price.minor, settings.currency, words.wording()));
    }
    return step.cost->unit == StepCost::Unit::Piece
               ? words.wording().translate("Documents", "%1 a person").arg(amount)
               : words.wording().translate("Documents", "%1 an account").arg(amount);
}

QString waitsFor(const Play &play, const PlayStep &step)
{
    QStringList names;
    for (const QString &id : step.after) {
        if (const PlayStep *earlier = play.step(id))
            names.append(earlier->action);
    }
    return names.join(u"; "_s);
}

TemplateValue stepRow(const Play &play, const PlayStep &step, const PlanSettings &settings, const DocumentWords &words)
{
    const Wording &wording = words.wording();
    TemplateValue row = TemplateValue::object();
    row.set("days", playDays(step.day, step.day + step.duration - 1, wording));
    row.set("channel", playChannelName(step.channel, wording));
    row.set("action", step.action);
    row.set("who", step.who.isEmpty() ? QString() : playOwnerName(step.who, wording));
    row.set("role", step.role.isEmpty() ? QString() : buyingRoleName(int(buyingRoles().indexOf(step.role)), wording));
    row.set("content", step.content);
    row.set("cost", costOf(step, settings, words));
    row.set("waits", waitsFor(play, step));
    row.set("skip", step.skipWhen);
    row.set("milestone", step.milestone);
    return row;
}

TemplateValue phaseRow(const Play &play, const PlayPhase &phase, const PlanSettings &settings,
                       const DocumentWords &words)
{
    TemplateValue row = TemplateValue::object();
    row.set("name", phase.name);
    row.set("days", continuing(playDays(phase.firstDay, phase.lastDay, words.wording())));
    row.set("steps", steps(play, phase.id, settings, words));
    return row;
}

TemplateValue doerRow(const QString &who, qsizetype count, const QString &roles, const DocumentWords &words)
{
    TemplateValue row = TemplateValue::object();
    row.set("who", playOwnerName(who, words.wording()));
    row.set("steps", words.number(double(count)));
    return row.set("roles", roles);
}

} // namespace

TemplateValue steps(const Play &play, const QString &phase, const PlanSettings &settings, const DocumentWords &words)
{
    TemplateValue rows = TemplateValue::list(stepRow(play, {}, settings, words));
    for (const PlayStep &step : play.steps) {
        if (step.phase == phase)
            rows.append(stepRow(play, step, settings, words));
    }
    return rows;
}

TemplateValue phases(const Play &play, const PlanSettings &settings, const DocumentWords &words)
{
    TemplateValue rows = TemplateValue::list(phaseRow(play, {}, settings, words));
    for (const PlayPhase &phase : play.phases)
        rows.append(phaseRow(play, phase, settings, words));
    return rows;
}

Expected<TemplateValue> roles(const Database &database, const Play &play, const DocumentWords &words)
{
    const auto known = personas(database, words.wording());
    TALBOOK_TRY(known);
    const auto roleRow = [&](int role, const QStringList &actions) {
        const Persona persona = role < 0 ? Persona() : (*known)[size_t(role)];
        TemplateValue row = TemplateValue::object();
        row.set("role", buyingRoleName(role, words.wording()));
        row.set("concerns", persona.concerns.join(u", "_s)).set("focus", persona.focus.join(u", "_s));
        row.set("content", persona.content.join(u", "_s));
        row.set("steps", actions.join(u"; "_s));
        return row;
    };
    TemplateValue rows = TemplateValue::list(roleRow(-1, {}));
    for (int role = 0; role < buyingRoles().size(); ++role) {
        QStringList actions;
        for (const PlayStep &step : play.steps) {
            if (step.role == buyingRoles()[role])
                actions.append(step.action);
        }
        if (!actions.isEmpty())
            rows.append(roleRow(role, actions));
    }
    return rows;
}

TemplateValue doers(const Play &play, const DocumentWords &words)
{
    TemplateValue rows = TemplateValue::list(doerRow({}, 0, {}, words));
    for (const QString &who : playOwners()) {
        QStringList roles;
        const auto count = std::ranges::count_if(play.steps, [&](const PlayStep &step) {
            if (step.who != who)
                return false;
            const QString role = buyingRoleName(int(buyingRoles().indexOf(step.role)), words.wording());
            if (!step.role.isEmpty() && !roles.contains(role))
                roles.append(role);
            return true;
        });
        if (count > 0)
            rows.append(doerRow(who, count, roles.join(u", "_s), words));
    }
    return rows;
}

} // namespace talbook::play_rows
