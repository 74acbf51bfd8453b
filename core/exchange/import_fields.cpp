#include "core/exchange/import_fields.h"

namespace talbook
{

using namespace Qt::StringLiterals;

QString importKindId(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Accounts:
        return u"accounts"_s;
    case ImportKind::Contacts:
        return u"contacts"_s;
    case ImportKind::Opportunities:
        return u"opportunities"_s;
    case ImportKind::Activities:
        return u"activities"_s;
    case ImportKind::Signals:
        return u"signals"_s;
    case ImportKind::Costs:
        break;
    }
    return u"costs"_s;
}

std::optional<ImportKind> importKindFromId(QStringView id)
{
    for (const ImportKind kind : importKinds) {
        if (importKindId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

QString importKindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Accounts:
        return QCoreApplication::translate("Exchange", "Accounts");
    case ImportKind::Contacts:
        return QCoreApplication::translate("Exchange", "Contacts");
    case ImportKind::Opportunities:
        return QCoreApplication::translate("Exchange", "Opportunities");
    case ImportKind::Activities:
        return QCoreApplication::translate("Exchange", "Activities");
    case ImportKind::Signals:
        return QCoreApplication::translate("Exchange", "Intent signals");
    case ImportKind::Costs:
        break;
    }
    return QCoreApplication::translate("Exchange", "Costs");
}

std::optional<ImportKind> importKindOfTable(std::string_view table)
{
    if (table == "account")
        return ImportKind::Accounts;
    if (table == "contact")
        return ImportKind::Contacts;
    if (table == "opportunity")
        return ImportKind::Opportunities;
    if (table == "activity")
        return ImportKind::Activities;
    if (table == "signal")
        return ImportKind::Signals;
    return table == "cost" ? std::optional(ImportKind::Costs) : std::nullopt;
}

std::span<const ImportField> importFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Accounts:
        return accountFields;
    case ImportKind::Contacts:
        return contactFields;
    case ImportKind::Opportunities:
        return opportunityFields;
    case ImportKind::Activities:
        return activityFields;
    case ImportKind::Signals:
        return signalFields;
    case ImportKind::Costs:
        break;
    }
    return costFields;
}

QString importFieldId(const ImportField &field)
{
    return QString::fromLatin1(field.id.data(), qsizetype(field.id.size()));
}

int importFieldIndex(ImportKind kind, QStringView id)
{
    const auto all = importFields(kind);
    for (size_t i = 0; i < all.size(); ++i) {
        if (importFieldId(all[i]) == id)
            return int(i);
    }
    return -1;
}

QString importFieldTitle(const ImportField &field)
{
    return QCoreApplication::translate("Exchange", field.title);
}

std::vector<QStringList> requiredFields(ImportKind kind)
{
    const QStringList account = {u"account"_s, u"account_id"_s, u"account_domain"_s};
    switch (kind) {
    case ImportKind::Accounts:
        return {{u"name"_s, u"domain"_s}};
    case ImportKind::Contacts:
        return {account + QStringList(u"email"_s),
                {u"name"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"title"_s}};
    case ImportKind::Opportunities:
        return {account};
    case ImportKind::Activities:
        return {account + QStringList(u"contact"_s), {u"date"_s}, {u"kind"_s}};
    case ImportKind::Signals:
        return {account, {u"strength"_s}};
    case ImportKind::Costs:
        break;
    }
    return {{u"date"_s}, {u"planned"_s, u"committed"_s, u"actual"_s}};
}

} // namespace talbook
