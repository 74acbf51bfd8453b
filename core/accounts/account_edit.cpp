#include "core/accounts/account_edit.h"

#include "core/accounts/identity.h"
#include "core/accounts/settings.h"
#include "core/accounts/tiers.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

#include <vector>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

const char *accountColumn(AccountField field)
{
    switch (field) {
    case AccountField::Name:
        return "name";
    case AccountField::Domain:
        return "domain";
    case AccountField::Parent:
        return "parent";
    case AccountField::Industry:
        return "industry";
    case AccountField::Country:
        return "country";
    case AccountField::Region:
        return "region";
    case AccountField::City:
        return "city";
    case AccountField::LinkedinUrl:
        return "linkedin_url";
    case AccountField::Technologies:
        return "technologies";
    case AccountField::Competitors:
        return "competitors";
    case AccountField::Owner:
        return "owner";
    case AccountField::Tier:
        return "tier";
    case AccountField::Employees:
        return "employees";
    case AccountField::Revenue:
        return "revenue";
    case AccountField::ExpectedAcv:
        return "expected_acv";
    case AccountField::StrategicValue:
        return "strategic_value";
    case AccountField::Description:
        return "description";
    case AccountField::Notes:
        return "notes";
    }
    return "";
}

Error wrongValue(const QString &typed, const QString &right)
{
    if (typed.trimmed().isEmpty()) // there is nothing to quote
        return {ErrorCode::BadInput, right.left(1).toUpper() + right.mid(1), {}};
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Accounts", "“%1” does not fit here: %2").arg(typed, right),
            {}};
}

template <class Value>
Expected<void> storeField(Edit &edit, std::span<const AccountId> accounts, const std::string &assignment,
                          const Value &value)
{
    Statement update(edit.database(), "UPDATE account SET " + assignment + " WHERE id = ?");
    for (const AccountId account : accounts) {
        update.bind(1, value);
        update.bind(2, account);
        update.step();
    }
    return update.result();
}

} // namespace

Expected<void> setAccountField(Edit &edit, std::span<const AccountId> accounts, AccountField field,
                               const QString &typed)
{
    const std::string column = accountColumn(field);
    const QString text = field == AccountField::Notes ? typed : tidied(typed);
    if (field == AccountField::Name && text.isEmpty())
        return wrongValue(typed, QCoreApplication::translate("Accounts", "an account needs a name."));
    if (text.trimmed().isEmpty())
        return storeField(edit, accounts, column + " = ?", nullptr);
    switch (field) {
    case AccountField::Tier: {
        const auto tier = tierFromText(text);
        if (!tier)
            return wrongValue(
                typed, QCoreApplication::translate(
                           "Accounts",
                           "a tier is 1:1, 1:Few or 1:Many (1, 2 or 3); leave it empty to follow the recommendation."));
        return storeField(edit, accounts, column + " = ?", *tier);
    }
    case AccountField::Employees: {
        const auto number = parseMinor(text, 0);
        constexpr qint64 most = 100'000'000; // forty times the largest employer; more is a slip of the keys
        if (!number || *number < 0 || *number > most)
            return wrongValue(typed,
                              QCoreApplication::translate("Accounts", "the number of employees is a whole number "
                                                                      "from 0 to 100 million."));
        return storeField(edit, accounts, column + " = ?", *number);
    }
    case AccountField::StrategicValue: {
        const auto number = parseNumber(text);
        if (!number || *number < 0 || *number > 100)
            return wrongValue(
                typed, QCoreApplication::translate("Accounts", "the strategic value is a number from 0 to 100."));
        return storeField(edit, accounts, column + " = ?", *number);
    }
    case AccountField::Revenue:
    case AccountField::ExpectedAcv: {
        const auto settings = planSettings(edit.database());
        TALBOOK_TRY(settings);
        // Both amounts of an account share its currency: what is typed is meant in that one.
        Statement currencies(edit.database(), "SELECT currency FROM account WHERE id = ?");
        for (const AccountId account : accounts) {
            currencies.bind(1, account);
            const QString own = currencies.step() ? currencies.text(0) : QString();
            currencies.reset();
            TALBOOK_TRY(currencies.result());
            const QString currency = own.isEmpty() ? settings->currency : own;
            const auto minor = parseMinor(text, minorDigits(currency));
            if (!minor || *minor < 0)
                return wrongValue(
                    typed, QCoreApplication::translate("Accounts", "an amount in %1 was expected, for example 1200000.")
                               .arg(currency));
            TALBOOK_TRY(storeField(edit, std::span(&account, 1), column + " = ?", *minor));
        }
        return {};
    }
    case AccountField::Domain: {
        // What people copy from the address bar; the machine's name and the page are no part of the company's.
        const QString domain = registrableDomain(text);
        if (domain.isEmpty())
            return wrongValue(typed, QCoreApplication::translate(
                                         "Accounts", "a company's web address was expected, such as acme.com."));
        return storeField(edit, accounts, column + " = ?", domain);
    }
    default:
        return storeField(edit, accounts, column + " = ?", text);
    }
}

Expected<AccountId> addAccount(Edit &edit, const QString &name)
{
    const QString tidy = tidied(name);
    if (tidy.isEmpty())
        return wrongValue(name, QCoreApplication::translate("Accounts", "an account needs a name."));
    const auto id = edit.newId<AccountId>();
    TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name) VALUES(?, ?)", id, tidy));
    return id;
}

Expected<void> removeAccounts(Edit &edit, std::span<const AccountId> accounts)
{
    Statement remove(edit.database(), "DELETE FROM account WHERE id = ?");
    for (const AccountId account : accounts) {
        remove.bind(1, account);
        remove.step();
    }
    return remove.result();
}

Expected<AccountId> findAccount(const Database &database, const QString &nameDomainOrId)
{
    const QString wanted = foldText(nameDomainOrId);
    std::vector<std::pair<AccountId, QString>> byName;
    std::vector<std::pair<AccountId, QString>> byDomain;
    AccountId byId;
    Statement rows(database, "SELECT id, name, domain FROM account");
    while (rows.step()) {
        const auto id = rows.id<AccountId>(0);
        if (QString::number(id.value) == wanted)
            byId = id;
        const QString name = rows.text(1);
        if (name.compare(nameDomainOrId, Qt::CaseInsensitive) == 0 || foldText(name) == wanted)
            byName.emplace_back(id, name);
        if (foldText(rows.text(2)) == wanted && !wanted.isEmpty())
            byDomain.emplace_back(id, name);
    }
    TALBOOK_TRY(rows.result());
    if (!byId.isNull())
        return byId;
    for (const auto *found : {&byDomain, &byName}) {
        if (found->size() == 1)
            return found->front().first;
        if (found->size() > 1) {
            QStringList ids;
            for (const auto &[id, name] : *found)
                ids.append(QString::number(id.value));
            return Error{
                ErrorCode::BadInput,
                QCoreApplication::translate("Accounts", "There are several accounts “%1”. Name one by its id: %2.")
                    .arg(nameDomainOrId, ids.mid(0, 10).join(u", "_s)),
                {}};
        }
    }
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Accounts", "There is no account “%1”. Name it by its domain, exact name or id.")
            .arg(nameDomainOrId),
        {}};
}

} // namespace talbook
