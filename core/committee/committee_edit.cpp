#include "core/committee/committee_edit.h"

#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

#include <unordered_map>
#include <unordered_set>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// Marks a role that somebody chose, so that neither an import nor a proposal replaces it.
constexpr auto chosenByPerson = "person";

const char *personColumn(PersonField field)
{
    switch (field) {
    case PersonField::Name:
        return "name";
    case PersonField::Title:
        return "title";
    case PersonField::Department:
        return "department";
    case PersonField::Role:
        return "buying_role";
    case PersonField::Stance:
        return "stance";
    case PersonField::Influence:
        return "influence";
    case PersonField::Email:
        return "email";
    case PersonField::Phone:
        return "phone";
    case PersonField::LinkedinUrl:
        return "linkedin_url";
    case PersonField::OurContact:
        return "our_contact";
    case PersonField::Notes:
        return "notes";
    }
    return "";
}

Error unfit(const QString &typed, const QString &right)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Committee", "“%1” does not fit here: %2").arg(typed, right),
            {}};
}

Error refusedMove(const QString &sentence)
{
    return {ErrorCode::Invariant, sentence, {}};
}

template <class Value>
Expected<void> storeForPeople(Edit &edit, std::span<const ContactId> people, const std::string &assignment,
                              const Value &value)
{
    Statement update(edit.database(), "UPDATE contact SET " + assignment + " WHERE id = ?");
    for (const ContactId person : people) {
        update.bind(1, value);
        update.bind(2, person);
        update.step();
    }
    return update.result();
}

/// Everybody of the accounts that these people belong to, with names and reporting lines alone.
Expected<std::vector<Stakeholder>> colleaguesOf(const Database &database, std::span<const ContactId> people)
{
    std::vector<Stakeholder> colleagues;
    std::unordered_set<qint64> accounts;
    Statement account(database, "SELECT account_id FROM contact WHERE id = ?");
    for (const ContactId person : people) {
        account.bind(1, person);
        if (account.step())
            accounts.insert(account.integer(0));
        account.reset();
    }
    TALBOOK_TRY(account.result());
    Statement rows(database, "SELECT id, name, reports_to FROM contact WHERE account_id = ? ORDER BY id");
    for (const qint64 each : accounts) {
        rows.bind(1, each);
        while (rows.step()) {
            Stakeholder person;
            person.id = rows.id<ContactId>(0);
            person.name = rows.text(1);
            person.reportsTo = rows.id<ContactId>(2);
            colleagues.push_back(std::move(person));
        }
    }
    TALBOOK_TRY(rows.result());
    return colleagues;
}

std::unordered_map<qint64, const Stakeholder *> byId(const std::vector<Stakeholder> &people)
{
    std::unordered_map<qint64, const Stakeholder *> found;
    for (const Stakeholder &person : people)
        found.emplace(person.id.value, &person);
    return found;
}

std::unordered_set<qint64> setOf(std::span<const ContactId> people)
{
    std::unordered_set<qint64> ids;
    for (const ContactId person : people)
        ids.insert(person.value);
    return ids;
}

Expected<bool> areColleagues(const Database &database, ContactId one, ContactId other)
{
    Statement rows(database, "SELECT count(DISTINCT account_id), count(*) FROM contact WHERE id IN (?, ?)");
    rows.bind(1, one);
    rows.bind(2, other);
    const bool same = rows.step() && rows.integer(0) == 1 && rows.integer(1) == 2;
    rows.reset();
    TALBOOK_TRY(rows.result());
    return same;
}

Expected<void> storeRole(Edit &edit, std::span<const ContactId> people, const QString &typed)
{
    const auto role = roleFromText(typed);
    if (!role)
        return unfit(typed, QCoreApplication::translate(
                                "Committee", "a role is economic buyer, technical buyer, champion, influencer, end "
                                             "user or blocker; leave it empty where nobody knows."));
    TALBOOK_TRY(storeForPeople(edit, people, "buying_role = ?", buyingRoles()[*role]));
    return storeForPeople(edit, people, "role_source = ?", chosenByPerson);
}

bool looksLikeMail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() && !text.contains(u' ');
}

} // namespace

const QStringList &stances()
{
    static const QStringList all{u"champion"_s, u"supporter"_s, u"neutral"_s,
                                 u"sceptic"_s,  u"opponent"_s,  u"unknown"_s};
    return all;
}

std::optional<int> roleFromText(const QString &text)
{
    const QString wanted = foldText(text);
    if (const auto id = buyingRoles().indexOf(wanted); id >= 0)
        return int(id);
    for (const Language language : {Language::English, Language::Russian}) {
        const Wording words(language);
        for (int role = 0; role < int(buyingRoles().size()); ++role) {
            if (foldText(buyingRoleName(role, words)) == wanted)
                return role;
        }
    }
    return {};
}

QString stanceFromText(const QString &text)
{
    const QString wanted = foldText(text);
    if (stances().contains(wanted))
        return wanted;
    for (const Language language : {Language::English, Language::Russian}) {
        const Wording words(language);
        for (const QString &stance : stances()) {
            const QString name = foldText(stanceName(stance, words));
            if (!name.isEmpty() && name == wanted)
                return stance;
        }
    }
    return {};
}

Expected<ContactId> addPerson(Edit &edit, const NewPerson &person)
{
    const QString name = tidied(person.name);
    if (name.isEmpty())
        return unfit(person.name, QCoreApplication::translate("Committee", "a person needs a name."));
    const auto id = edit.newId<ContactId>();
    const QString role = person.role >= 0 ? buyingRoles()[person.role] : QString();
    TALBOOK_TRY(edit.database().execute("INSERT INTO contact(id, account_id, name, reports_to, buying_role, "
                                        "role_source) VALUES(?, ?, ?, ?, ?, ?)",
                                        id, person.account, name, person.reportsTo, role,
                                        role.isNull() ? QString() : QString::fromLatin1(chosenByPerson)));
    return id;
}

Expected<void> setPersonField(Edit &edit, std::span<const ContactId> people, PersonField field, const QString &typed)
{
    const std::string column = personColumn(field);
    const QString text = field == PersonField::Notes ? typed : tidied(typed);
    if (field == PersonField::Name && text.isEmpty())
        return unfit(typed, QCoreApplication::translate("Committee", "a person needs a name."));
    if (text.trimmed().isEmpty()) {
        if (field == PersonField::Role)
            TALBOOK_TRY(storeForPeople(edit, people, "role_source = ?", nullptr));
        return storeForPeople(edit, people, column + " = ?", nullptr);
    }
    switch (field) {
    case PersonField::Role:
        return storeRole(edit, people, text);
    case PersonField::Stance: {
        const QString stance = stanceFromText(text);
        if (stance.isEmpty())
            return unfit(typed, QCoreApplication::translate("Committee", "a stance is champion, supporter, neutral, "
                                                                         "sceptic, opponent or unknown."));
        return storeForPeople(edit, people, column + " = ?", stance);
    }
    case PersonField::Influence: {
        bool isNumber = false;
        const int influence = text.toInt(&isNumber);
        if (!isNumber || influence < 1 || influence > 5)
            return unfit(typed,
                         QCoreApplication::translate("Committee", "the influence is a whole number from 1 to 5."));
        return storeForPeople(edit, people, column + " = ?", influence);
    }
    case PersonField::Email:
        if (!looksLikeMail(text))
            return unfit(typed, QCoreApplication::translate("Committee",
                                                            "an e-mail address was expected, such as anna@acme.com."));
        return storeForPeople(edit, people, column + " = ?", text);
    default:
        return storeForPeople(edit, people, column + " = ?", text);
    }
}

Expected<void> checkMove(const std::vector<Stakeholder> &people, std::span<const ContactId> moved, ContactId manager)
{
    if (manager.isNull())
        return {};
    const auto person = byId(people);
    const auto target = person.find(manager.value);
    if (target == person.end())
        return refusedMove(
            QCoreApplication::translate("Committee", "Nobody can report to a person of another account."));
    const auto movedIds = setOf(moved);
    std::unordered_set<qint64> met;
    for (auto above = target; above != person.end() && met.insert(above->first).second;
         above = person.find(above->second->reportsTo.value)) {
        if (!movedIds.contains(above->first))
            continue;
        if (above == target)
            return refusedMove(
                QCoreApplication::translate("Committee", "%1 cannot report to themselves.").arg(target->second->name));
        return refusedMove(QCoreApplication::translate("Committee", "%1 cannot report to %2, who stands below %1: the "
                                                                    "reporting line would run in a circle.")
                               .arg(above->second->name, target->second->name));
    }
    return {};
}

Expected<void> movePeople(Edit &edit, std::span<const ContactId> people, ContactId manager)
{
    const auto colleagues = colleaguesOf(edit.database(), people);
    TALBOOK_TRY(colleagues);
    TALBOOK_TRY(checkMove(*colleagues, people, manager));
    const auto person = byId(*colleagues);
    const auto movedIds = setOf(people);
    Statement update(edit.database(), "UPDATE contact SET reports_to = ? WHERE id = ?");
    for (const ContactId moved : people) {
        const auto self = person.find(moved.value);
        bool within = false; // somebody above is moved too, and takes this one along
        std::unordered_set<qint64> met;
        for (auto above = self; above != person.end() && met.insert(above->first).second && !within;) {
            above = person.find(above->second->reportsTo.value);
            within = above != person.end() && above != self && movedIds.contains(above->first);
        }
        if (within)
            continue;
        update.bind(1, manager);
        update.bind(2, moved);
        update.step();
    }
    return update.result();
}

Expected<void> removePeople(Edit &edit, std::span<const ContactId> people)
{
    const auto colleagues = colleaguesOf(edit.database(), people);
    TALBOOK_TRY(colleagues);
    const auto person = byId(*colleagues);
    const auto removed = setOf(people);
    Statement update(edit.database(), "UPDATE contact SET reports_to = ? WHERE id = ?");
    for (const Stakeholder &report : *colleagues) {
        if (removed.contains(report.id.value) || !removed.contains(report.reportsTo.value))
            continue;
        ContactId manager = report.reportsTo;
        std::unordered_set<qint64> met;
        while (removed.contains(manager.value) && met.insert(manager.value).second) {
            const auto above = person.find(manager.value);
            manager = above != person.end() ? above->second->reportsTo : ContactId();
        }
        update.bind(1, removed.contains(manager.value) ? ContactId() : manager);
        update.bind(2, report.id);
        update.step();
    }
    TALBOOK_TRY(update.result());
    Statement remove(edit.database(), "DELETE FROM contact WHERE id = ?");
    for (const ContactId each : people) {
        remove.bind(1, each);
        remove.step();
    }
    return remove.result();
}

Expected<void> addInfluence(Edit &edit, ContactId from, ContactId to)
{
    if (from == to)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Committee", "An influence line leads to somebody else."),
                     {}};
    const auto colleagues = areColleagues(edit.database(), from, to);
    TALBOOK_TRY(colleagues);
    if (!*colleagues)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Committee", "An influence line stays within one account."),
                     {}};
    return edit.database().execute("INSERT INTO influence(from_contact, to_contact) VALUES(?, ?) "
                                   "ON CONFLICT DO NOTHING",
                                   from, to);
}

Expected<void> removeInfluence(Edit &edit, ContactId from, ContactId to)
{
    return edit.database().execute("DELETE FROM influence WHERE from_contact = ? AND to_contact = ?", from, to);
}

} // namespace talbook
