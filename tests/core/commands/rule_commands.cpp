#include "core/plays/content_matrix.h"
#include "core/plays/message_template.h"
#include "core/plays/next_actions.h"
#include "core/plays/personas.h"
#include "tests/core/commands/commands.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

template <class Found> Found orFatal(Expected<Found> found)
{
    if (!found)
        qFatal("%s %s", qPrintable(found.error().message), qPrintable(found.error().details));
    return std::move(*found);
}

std::optional<NextAction> anyAction(Desk &desk)
{
    const auto standings = orFatal(Standings::read(desk.database(), {desk.today, {}, {}}, desk.words));
    const auto actions = orFatal(nextActions(desk.database(), standings, desk.words));
    return actions.empty() ? std::nullopt : std::optional(desk.anyOf(actions));
}

bool accept(Desk &desk)
{
    const auto action = anyAction(desk);
    return action && desk.run(u"Accept"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(acceptAction(edit, action->about, taskOf(*action, desk.words), desk.today));
        return {};
    });
}

bool launchFor(Desk &desk)
{
    const auto action = anyAction(desk);
    return action && desk.run(u"Launch"_s, [&](Edit &edit) -> Expected<void> {
        const auto campaign = edit.newId<CampaignId>();
        TALBOOK_TRY(edit.database().execute(
            "INSERT INTO campaign(id, name, starts_on, definition) VALUES(?, 'Campaign', ?, '{}')", campaign,
            desk.today));
        return acceptByCampaign(edit, action->about, campaign, desk.today);
    });
}

bool snooze(Desk &desk)
{
    const auto action = anyAction(desk);
    const QDate until = desk.today.addDays(desk.below(20) - 2);
    return action &&
           desk.run(u"Snooze"_s, [&](Edit &edit) { return snoozeAction(edit, action->about, until, desk.today); });
}

bool dismiss(Desk &desk)
{
    const auto action = anyAction(desk);
    const QString why = desk.anyText();
    return action &&
           desk.run(u"Dismiss"_s, [&](Edit &edit) { return dismissAction(edit, action->about, why, desk.today); });
}

bool takeBack(Desk &desk)
{
    const auto made = orFatal(decisions(desk.database()));
    const DecisionId decision = made.empty() ? DecisionId() : desk.anyOf(made).id;
    return desk.run(u"Take back"_s, [&](Edit &edit) { return takeBackDecision(edit, decision); });
}

bool setRule(Desk &desk)
{
    const auto model = orFatal(scoringModel(desk.database(), {}, desk.words));
    Rule rule = desk.anyOf(orFatal(rules(desk.database(), model, desk.words)));
    rule.dueDays = desk.below(8) - 1;
    rule.enabled = !desk.oneIn(3);
    for (double &threshold : rule.thresholds)
        threshold = desk.oneIn(2) ? threshold : desk.below(110);
    return desk.run(u"Rule"_s, [&](Edit &edit) { return changeRule(edit, rule, desk.words); });
}

bool shipRule(Desk &desk)
{
    static const QStringList ids = {u"intent_spike"_s, u"strike_zone"_s, u"activation"_s, u"none"_s};
    const QString id = desk.anyOf(ids);
    const auto restore = [&](const QString &rule) {
        return desk.run(u"Restore a rule"_s, [&](Edit &edit) { return restoreRule(edit, rule); });
    };
    if (restore(id))
        return true;
    // It was as it ships: another one is made different first.
    const auto model = orFatal(scoringModel(desk.database(), {}, desk.words));
    Rule rule = desk.anyOf(orFatal(rules(desk.database(), model, desk.words)));
    rule.dueDays = rule.dueDays == 1 ? 2 : 1;
    return desk.run(u"Rule"_s, [&](Edit &edit) { return changeRule(edit, rule, desk.words); }) && restore(rule.id);
}

bool writeMessage(Desk &desk)
{
    MessageTemplate message = desk.anyOf(orFatal(messageTemplates(desk.database(), desk.words)));
    if (desk.oneIn(3))
        message.id = {};
    message.subject = desk.anyText();
    message.body = desk.anyText();
    return desk.run(u"Write a message"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(storeMessage(edit, message));
        return {};
    });
}

bool copyMessage(Desk &desk)
{
    const MessageTemplate message = desk.anyOf(orFatal(messageTemplates(desk.database(), desk.words)));
    return desk.run(u"Copy a message"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(duplicateMessage(edit, message, desk.words));
        return {};
    });
}

bool dropMessage(Desk &desk)
{
    const MessageTemplate message = desk.anyOf(orFatal(messageTemplates(desk.database(), desk.words)));
    return desk.run(u"Remove a message"_s, [&](Edit &edit) { return removeMessage(edit, message.id); });
}

bool sayOurs(Desk &desk)
{
    const QString value = desk.anyText();
    const QString key = desk.oneIn(5) ? u"account.name"_s : u"our.reference"_s;
    return desk.run(u"Our reference"_s, [&](Edit &edit) { return setOurValue(edit, key, value); });
}

Asset anyAsset(Desk &desk)
{
    const auto all = orFatal(assets(desk.database()));
    Asset asset = all.empty() || desk.oneIn(3) ? Asset() : desk.anyOf(all);
    asset.name = desk.oneIn(4) ? desk.anyText() : u"Asset %1"_s.arg(desk.below(1000));
    asset.link = desk.anyText();
    asset.places = {{u"champion"_s, u"decision"_s}};
    return asset;
}

bool makeAsset(Desk &desk)
{
    const Asset asset = anyAsset(desk);
    return desk.run(u"Add an asset"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addAsset(edit, asset));
        return {};
    });
}

bool editAsset(Desk &desk)
{
    const Asset asset = anyAsset(desk);
    return desk.run(u"Change an asset"_s, [&](Edit &edit) { return changeAsset(edit, asset); });
}

bool dropAsset(Desk &desk)
{
    const Asset asset = anyAsset(desk);
    return desk.run(u"Remove an asset"_s, [&](Edit &edit) { return removeAsset(edit, asset.id); });
}

bool writePersona(Desk &desk)
{
    Persona persona = desk.anyOf(orFatal(personas(desk.database(), desk.words)));
    persona.concerns = {desk.anyText(), desk.anyText()};
    return desk.run(u"Persona"_s, [&](Edit &edit) { return changePersona(edit, persona, desk.words); });
}

bool shipPersona(Desk &desk)
{
    const auto restore = [&](const QString &role) {
        return desk.run(u"Restore a persona"_s, [&](Edit &edit) { return restorePersona(edit, role); });
    };
    Persona persona = desk.anyOf(orFatal(personas(desk.database(), desk.words)));
    if (restore(persona.role))
        return true;
    // It was as it ships: it is made different first.
    persona.concerns = {desk.anyText(), desk.anyText()};
    return desk.run(u"Persona"_s, [&](Edit &edit) { return changePersona(edit, persona, desk.words); }) &&
           restore(persona.role);
}

} // namespace

std::vector<Command> ruleCommands()
{
    return {{"accept a next action", {"acceptAction"}, accept},
            {"launch for a next action", {"acceptByCampaign"}, launchFor},
            {"snooze a next action", {"snoozeAction"}, snooze},
            {"dismiss a next action", {"dismissAction"}, dismiss},
            {"take a decision back", {"takeBackDecision"}, takeBack},
            {"change a rule", {"changeRule"}, setRule},
            {"restore a rule", {"restoreRule"}, shipRule},
            {"write a message", {"storeMessage"}, writeMessage},
            {"copy a message", {"duplicateMessage"}, copyMessage},
            {"remove a message", {"removeMessage"}, dropMessage},
            {"say our own values", {"setOurValue"}, sayOurs},
            {"add an asset", {"addAsset"}, makeAsset},
            {"change an asset", {"changeAsset"}, editAsset},
            {"remove an asset", {"removeAsset"}, dropAsset},
            {"change a persona", {"changePersona"}, writePersona},
            {"restore a persona", {"restorePersona"}, shipPersona}};
}

} // namespace talbook::test
