#include "core/exchange/account_finder.h"
#include "core/exchange/contact_index.h"
#include "core/exchange/import_ledger_kind.h"
#include "core/scoring/activity_kinds.h"

#include <unordered_map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array activityColumns = {ImportColumn{"account_id", ImportCell::Kind::Integer},
                                        ImportColumn{"contact_id", ImportCell::Kind::Integer},
                                        ImportColumn{"date"},
                                        ImportColumn{"kind"},
                                        ImportColumn{"channel"},
                                        ImportColumn{"campaign"},
                                        ImportColumn{"direction"},
                                        ImportColumn{"asset"},
                                        ImportColumn{"count", ImportCell::Kind::Integer},
                                        ImportColumn{"external_id"},
                                        ImportColumn{"extra"}};

constexpr auto activityFieldOf = fieldsOf(activityColumns, activityFields);

consteval size_t activityColumn(std::string_view name)
{
    return columnAt(activityColumns, name);
}

consteval int activityField(std::string_view id)
{
    return fieldAt(activityFields, id);
}

constexpr qint64 mostTimes = 1'000'000'000;

class ActivityImporter : public LedgerImporter
{
public:
    ActivityImporter(ImportContext &context, ActivityKinds kinds, ContactIndex contacts)
        : LedgerImporter(context, "activity", activityColumns, activityFieldOf, int(activityColumn("contact_id"))),
          m_kinds(std::move(kinds)), m_contacts(std::move(contacts)),
          m_accounts(context, {activityField("account"), activityField("account_id"), activityField("account_domain"),
                               activityField("contact")})
    {
    }

protected:
    Expected<void> read(ImportRow &row) override
    {
        const auto account = accountOf(row);
        TALBOOK_TRY(account);
        if (row.failed())
            return {};
        cell(activityColumn("account_id")) = ImportCell::of(account->value);
        cell(activityColumn("contact_id")) = contactOf(row, *account);
        cell(activityColumn("date")) = row.dateCell(activityField("date"));
        for (const size_t column : {activityColumn("channel"), activityColumn("campaign"), activityColumn("asset"),
                                    activityColumn("external_id")})
            cell(column) = row.textCell(activityFieldOf[column]);
        const ImportCell count = row.countCell(activityField("count"), 1, mostTimes);
        cell(activityColumn("count")) = count.isEmpty() ? ImportCell::of(qint64(1)) : count;
        readKind(row);
        cell(activityColumn("extra")) = row.extraCell();
        if (!row.failed() && cell(activityColumn("date")).isEmpty())
            row.reject(activityField("date"), QCoreApplication::translate("Exchange", "The date is missing."));
        return {};
    }

private:
    struct Kind
    {
        std::string id;
        std::string direction;
    };

    /// Where the record names a person alone, the person's account.
    Expected<AccountId> accountOf(ImportRow &row)
    {
        const std::string_view contact = row.text(activityField("contact"));
        const bool saysAccount = !row.text(activityField("account")).empty() ||
                                 !row.text(activityField("account_id")).empty() ||
                                 !row.text(activityField("account_domain")).empty();
        if (!saysAccount && contact.find('@') != std::string_view::npos) {
            if (const AccountId account = m_contacts.accountOf(contact); !account.isNull())
                return account;
        }
        return m_accounts.find(row);
    }

    void readKind(ImportRow &row)
    {
        const std::string_view given = row.text(activityField("kind"));
        if (given.empty()) {
            row.reject(activityField("kind"),
                       QCoreApplication::translate("Exchange", "The kind is missing, such as email_reply or meeting."));
            return;
        }
        auto known = m_known.find(std::string(given));
        if (known == m_known.end()) {
            const QString text = QString::fromUtf8(given.data(), qsizetype(given.size()));
            const ActivityKind kind = m_kinds.resolve(text, {});
            known =
                m_known.emplace(std::string(given), Kind{kind.id.toStdString(), kind.inbound ? "inbound" : "outbound"})
                    .first;
            if (!m_kinds.find(text)) {
                row.notice(activityField("kind"),
                           QCoreApplication::translate("Exchange",
                                                       "Talbook does not know this kind of activity: it counts "
                                                       "as a touch, without points of its own."));
            }
        }
        cell(activityColumn("kind")) = ImportCell::of(std::string_view(known->second.id));
        const ImportCell said = row.wordCell(activityField("direction"), {u"inbound"_s, u"outbound"_s});
        cell(activityColumn("direction")) =
            said.isEmpty() ? ImportCell::of(std::string_view(known->second.direction)) : said;
    }

    ImportCell contactOf(ImportRow &row, AccountId account)
    {
        const std::string_view named = row.text(activityField("contact"));
        if (named.empty())
            return {};
        const auto contact = m_contacts.meant(account, named);
        if (!contact.id.isNull())
            return ImportCell::of(contact.id.value);
        row.notice(activityField("contact"),
                   contact.several
                       ? QCoreApplication::translate(
                             "Exchange", "Several people of the account are meant by this; the activity came in "
                                         "without a contact. Name the person by e-mail or external id.")
                       : QCoreApplication::translate("Exchange",
                                                     "The account has no such person; the activity came in without a "
                                                     "contact. Import the contacts, then this file again."));
        return {};
    }

    ActivityKinds m_kinds;
    ContactIndex m_contacts;
    AccountFinder m_accounts;
    std::unordered_map<std::string, Kind> m_known;
};

} // namespace

Expected<std::unique_ptr<KindImporter>> makeActivityImporter(ImportContext &context)
{
    auto kinds = ActivityKinds::load(Wording(Language::English)); // ids and synonyms are the same in every language
    TALBOOK_TRY(kinds);
    auto contacts = ContactIndex::read(context.edit.database());
    TALBOOK_TRY(contacts);
    return std::unique_ptr<KindImporter>(
        std::make_unique<ActivityImporter>(context, std::move(*kinds), std::move(*contacts)));
}

} // namespace talbook
