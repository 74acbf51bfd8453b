#include "core/accounts/account_block.h"
#include "core/accounts/account_edit.h"
#include "core/accounts/account_events.h"
#include "core/accounts/tiers.h"
#include "tests/core/commands/commands.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

const std::vector<AccountField> allFields = {
    AccountField::Name,         AccountField::Domain,      AccountField::Parent,      AccountField::Industry,
    AccountField::Country,      AccountField::Region,      AccountField::City,        AccountField::LinkedinUrl,
    AccountField::Technologies, AccountField::Competitors, AccountField::Owner,       AccountField::Tier,
    AccountField::Employees,    AccountField::Revenue,     AccountField::ExpectedAcv, AccountField::StrategicValue,
    AccountField::Description,  AccountField::Notes};

bool addOne(Desk &desk)
{
    const QString name = desk.anyText();
    return desk.run(u"Add account"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addAccount(edit, name));
        return {};
    });
}

bool removeSome(Desk &desk)
{
    const auto accounts = desk.someAccounts();
    return desk.run(u"Delete"_s, [&](Edit &edit) { return removeAccounts(edit, accounts); });
}

bool editCell(Desk &desk)
{
    const AccountId account = desk.anyAccount();
    const AccountField field = desk.anyOf(allFields);
    const QString typed = desk.anyText();
    return desk.run(u"Change"_s,
                    [&](Edit &edit) { return setAccountField(edit, std::span(&account, 1), field, typed); });
}

bool setTier(Desk &desk)
{
    const auto accounts = desk.someAccounts();
    const QString tier = tierName(desk.below(4));
    return desk.run(u"Set tier"_s,
                    [&](Edit &edit) { return setAccountField(edit, accounts, AccountField::Tier, tier); });
}

/// Written as it goes on, and sometimes taken back before anybody looks.
bool typeNotes(Desk &desk)
{
    const AccountId account = desk.anyAccount();
    const QString before =
        desk.found("SELECT coalesce(notes, '') FROM account WHERE id = " + QByteArray::number(account.value)).value(0);
    const QString key = u"notes:%1"_s.arg(account.value);
    desk.history.letTimePass(5000);
    bool changed = false;
    QString text = before;
    for (int i = 0; i < 3; ++i) {
        text = i == 2 && desk.oneIn(3) ? before : text + u" and on"_s;
        const auto done = desk.plan().run(
            u"Notes"_s,
            [&](Edit &edit) { return setAccountField(edit, std::span(&account, 1), AccountField::Notes, text); }, key);
        changed = desk.history.settle(done, changed) || changed;
    }
    return changed;
}

bool setForMany(Desk &desk)
{
    const auto accounts = desk.someAccounts();
    const auto program = desk.anyProgram();
    const EditTarget target = desk.oneIn(5) ? EditTarget{} : EditTarget{desk.anyOf(allFields)};
    const QString typed = desk.anyText();
    return desk.runAside(u"Change many"_s, [&](Edit &edit) {
        return setForAccounts(edit, accounts, target, program ? program->id : ProgramId(), typed);
    });
}

bool paste(Desk &desk)
{
    AccountBlock block;
    block.accounts = desk.someAccounts();
    block.columns = {{{AccountField::Name}, u"Account"_s},
                     {{AccountField::Owner}, u"Owner"_s},
                     {{AccountField::Employees}, u"Employees"_s}};
    for (size_t rows = block.accounts.size() + size_t(desk.below(3)); rows > 0; --rows)
        block.rows.push_back({u"Pasted %1"_s.arg(desk.below(1000)), desk.anyText(), desk.oneIn(3) ? u"x"_s : u"40"_s});
    if (const auto program = desk.anyProgram(); program && desk.oneIn(2))
        block.program = program->id;
    if (desk.oneIn(2))
        block.joinsOn = desk.today;
    return desk.runAside(u"Paste"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(editBlock(edit, block));
        return {};
    });
}

bool storeEvent(Desk &desk)
{
    const AccountId account = desk.anyAccount();
    const auto known = accountEvents(desk.database(), account);
    const auto people = accountContacts(desk.database(), account);
    if (!known || !people)
        return false;
    AccountEvent event = known->empty() || desk.oneIn(2) ? AccountEvent{} : desk.anyOf(*known);
    if (event.id == 0)
        event.isSignal = desk.oneIn(2);
    event.date = desk.oneIn(9) ? QDate() : desk.anyDay();
    event.kind = desk.oneIn(9) ? desk.anyText() : u"meeting_held"_s;
    event.contact = people->empty() || desk.oneIn(2) ? ContactId() : desk.anyOf(*people).id;
    event.note = desk.anyText();
    event.topic = desk.anyText();
    event.inbound = desk.oneIn(2);
    event.count = desk.below(5);
    event.strength = desk.below(120);
    return desk.run(u"Record"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(storeAccountEvent(edit, account, event));
        return {};
    });
}

bool removeEvents(Desk &desk)
{
    auto known = accountEvents(desk.database(), desk.anyAccount());
    if (!known)
        return false;
    known->resize(std::min(known->size(), size_t(1 + desk.below(20))));
    return desk.run(u"Delete records"_s, [&](Edit &edit) { return removeAccountEvents(edit, *known); });
}

} // namespace

std::vector<Command> accountCommands()
{
    return {{"add an account", {"addAccount"}, addOne},
            {"delete accounts", {"removeAccounts"}, removeSome},
            {"edit a cell", {"setAccountField"}, editCell},
            {"set the tier by hand", {"setAccountField"}, setTier},
            {"type notes", {"setAccountField"}, typeNotes},
            {"edit many accounts", {"setForAccounts"}, setForMany},
            {"paste a block", {"editBlock"}, paste},
            {"add or change a record of the time line", {"storeAccountEvent"}, storeEvent},
            {"delete records of the time line", {"removeAccountEvents"}, removeEvents}};
}

} // namespace talbook::test
