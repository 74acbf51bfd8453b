#include "core/base/json_file.h"
#include "core/committee/committee_edit.h"
#include "core/committee/proposed_roles.h"
#include "core/committee/title_rules.h"
#include "tests/core/commands/commands.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

/// Of one account mostly; now and then of any, who cannot be brought together.
std::vector<ContactId> somePeople(Desk &desk)
{
    const QByteArray account = QByteArray::number(desk.anyAccount().value);
    const QStringList ids =
        desk.oneIn(8) ? desk.found("SELECT id FROM contact ORDER BY name, id")
                      : desk.found("SELECT id FROM contact WHERE account_id = " + account + " ORDER BY name, id");
    std::vector<ContactId> people;
    for (int wanted = 2 + desk.below(3); wanted > 0 && !ids.isEmpty(); --wanted) {
        const ContactId one{desk.anyOf(ids).toLongLong()};
        if (std::ranges::find(people, one) == people.end())
            people.push_back(one);
    }
    return people;
}

bool add(Desk &desk)
{
    const auto people = somePeople(desk);
    NewPerson person{desk.anyAccount(), desk.anyText()};
    if (!people.empty() && desk.oneIn(2)) {
        const QByteArray manager = QByteArray::number(people.front().value);
        person.account.value = desk.found("SELECT account_id FROM contact WHERE id = " + manager).value(0).toLongLong();
        person.reportsTo = people.front();
    }
    person.role = desk.below(7) - 1;
    return desk.run(u"Add a person"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addPerson(edit, person));
        return {};
    });
}

bool change(Desk &desk)
{
    static const std::vector<PersonField> fields = {
        PersonField::Name,      PersonField::Title, PersonField::Department, PersonField::Role,
        PersonField::Stance,    PersonField::Email, PersonField::Phone,      PersonField::LinkedinUrl,
        PersonField::Influence, PersonField::Notes, PersonField::OurContact};
    static const QStringList words = {u"champion"_s, u"blocker"_s, u"Sceptic"_s, u"сторонник"_s};
    const auto people = somePeople(desk);
    const PersonField field = desk.anyOf(fields);
    const QString typed = desk.oneIn(2) ? desk.anyOf(words) : desk.anyText();
    return desk.run(u"Change people"_s, [&](Edit &edit) { return setPersonField(edit, people, field, typed); });
}

bool move(Desk &desk)
{
    auto people = somePeople(desk);
    ContactId manager;
    if (!people.empty() && !desk.oneIn(4)) {
        manager = people.back();
        people.pop_back();
    }
    return desk.run(u"Move people"_s, [&](Edit &edit) { return movePeople(edit, people, manager); });
}

bool remove(Desk &desk)
{
    const auto people = somePeople(desk);
    return desk.run(u"Delete people"_s, [&](Edit &edit) { return removePeople(edit, people); });
}

bool influence(Desk &desk)
{
    const auto people = somePeople(desk);
    return !people.empty() &&
           desk.run(u"Draw a line"_s, [&](Edit &edit) { return addInfluence(edit, people.front(), people.back()); });
}

bool forgetInfluence(Desk &desk)
{
    const QStringList lines = desk.found("SELECT from_contact || ' ' || to_contact FROM influence "
                                         "JOIN contact ON contact.id = from_contact ORDER BY name, 1");
    const QStringList ends = lines.isEmpty() ? QStringList{u"1"_s, u"2"_s} : desk.anyOf(lines).split(u' ');
    return desk.run(u"Remove a line"_s, [&](Edit &edit) {
        return removeInfluence(edit, ContactId{ends[0].toLongLong()}, ContactId{ends[1].toLongLong()});
    });
}

bool acceptRoles(Desk &desk)
{
    const auto titles = TitleClassifier::ofPlan(desk.database());
    if (!titles)
        qFatal("%s", qPrintable(titles.error().message));
    const AccountId account = desk.oneIn(6) ? AccountId() : desk.anyAccount();
    return desk.run(u"Accept roles"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(acceptProposedRoles(edit, account, *titles));
        return {};
    });
}

/// Own rules, wrong ones, or those that ship.
bool changeTitleRules(Desk &desk)
{
    auto rules = readJsonFile(u":/presets/committee/titles.json"_s);
    if (!rules)
        qFatal("%s", qPrintable(rules.error().message));
    rules->insert(u"edition"_s, desk.below(100));
    if (desk.oneIn(3))
        rules->remove(u"rules"_s);
    else if (desk.oneIn(3))
        rules = QJsonObject();
    return desk.run(u"Title rules"_s, [&](Edit &edit) { return storeTitleRules(edit, *rules); });
}

/// A few of all rules, as own ones; now and then one that cannot be.
bool changeOwnTitleRules(Desk &desk)
{
    const auto all = titleRules(desk.database(), Wording(Language::English));
    if (!all)
        return false; // another command has stored rules that cannot be used
    std::vector<TitleRule> own;
    for (int wanted = desk.below(3); wanted > 0; --wanted)
        own.push_back(all->rules[size_t(desk.below(int(all->rules.size())))]);
    if (desk.oneIn(5))
        own.push_back({{}, {}, desk.below(6), {desk.anyText()}, {}, {}, {}});
    return desk.run(u"Own title rules"_s, [&](Edit &edit) { return storeOwnTitleRules(edit, own); });
}

} // namespace

std::vector<Command> peopleCommands()
{
    return {{"add a person", {"addPerson"}, add},
            {"change people", {"setPersonField"}, change},
            {"move people", {"movePeople"}, move},
            {"delete people", {"removePeople"}, remove},
            {"draw a line of influence", {"addInfluence"}, influence},
            {"remove a line of influence", {"removeInfluence"}, forgetInfluence},
            {"accept proposed roles", {"acceptProposedRoles"}, acceptRoles},
            {"change the rules of titles", {"storeTitleRules"}, changeTitleRules},
            {"change the plan's own rules of titles", {"storeOwnTitleRules"}, changeOwnTitleRules}};
}

} // namespace talbook::test
