#include "core/accounts/tal.h"
#include "core/exchange/import_context.h"
#include "core/exchange/import_extra.h"
#include "core/exchange/import_values.h"

#include <array>
#include <unordered_set>

namespace talbook
{

namespace
{

constexpr std::array accountColumns = {ImportColumn{"external_id"},
                                       ImportColumn{"name"},
                                       ImportColumn{"domain"},
                                       ImportColumn{"parent"},
                                       ImportColumn{"industry"},
                                       ImportColumn{"employees", ImportCell::Kind::Integer},
                                       ImportColumn{"revenue", ImportCell::Kind::Integer},
                                       ImportColumn{"currency"},
                                       ImportColumn{"country"},
                                       ImportColumn{"region"},
                                       ImportColumn{"city"},
                                       ImportColumn{"linkedin_url"},
                                       ImportColumn{"technologies"},
                                       ImportColumn{"competitors"},
                                       ImportColumn{"owner"},
                                       ImportColumn{"tier", ImportCell::Kind::Integer},
                                       ImportColumn{"strategic_value", ImportCell::Kind::Real},
                                       ImportColumn{"expected_acv", ImportCell::Kind::Integer},
                                       ImportColumn{"description"},
                                       ImportColumn{"extra"}};

consteval size_t accountColumn(std::string_view name)
{
    return columnAt(accountColumns, name);
}

consteval int accountField(std::string_view id)
{
    return fieldAt(accountFields, id);
}

constexpr auto accountFieldOf = fieldsOf(accountColumns, accountFields);

/// Those that are taken as they stand.
constexpr std::array accountTexts = {
    accountColumn("external_id"), accountColumn("name"),       accountColumn("parent"), accountColumn("industry"),
    accountColumn("country"),     accountColumn("region"),     accountColumn("city"),   accountColumn("linkedin_url"),
    accountColumn("owner"),       accountColumn("description")};

MatchedBy matchedBy(AccountMatch match)
{
    switch (match) {
    case AccountMatch::None:
        break;
    case AccountMatch::ById:
        return MatchedBy::ExternalId;
    case AccountMatch::ByDomain:
        return MatchedBy::Domain;
    case AccountMatch::ByName:
        return MatchedBy::Name;
    }
    return MatchedBy::Nothing;
}

constexpr qint64 mostEmployees = 1'000'000'000;

class AccountImporter : public KindImporter
{
public:
    explicit AccountImporter(ImportContext &context)
        : m_context(context), m_table(context.edit.database(), "account", accountColumns),
          m_named(context.accounts.size())
    {
        m_table.watch(context.changes);
    }

    Expected<RowOutcome> take(ImportRow &row) override
    {
        AccountKeys keys;
        keys.externalId = row.text(accountField("external_id"));
        if (!isLate() && namesOnlyItsId(row))
            return RowOutcome::Later;
        m_domain = domainOf(row);
        keys.domain = m_domain;
        const std::string_view name = row.text(accountField("name"));
        if (!name.empty())
            keys.name = companyName(name);
        const auto found = find(keys);
        const bool isNew = found.match == AccountMatch::None;
        m_context.noteMatch(matchedBy(found.match));
        if (isNew && name.empty() && m_domain.empty() && !row.failed())
            row.reject(
                accountField("name"),
                QCoreApplication::translate("Exchange", "The account has no name. Fill it in, or name its domain."));
        if (!isNew)
            TALBOOK_TRY(m_table.load(m_context.accounts.id(found.entry).value));
        readCells(row, isNew);
        const bool joins = row.flag(accountField("on_tal"));
        if (row.failed())
            return RowOutcome::Rejected;
        return isNew ? add(row, keys, joins) : update(row, keys, found, joins);
    }

    Expected<void> finish() override
    {
        if (m_joining.empty())
            return {};
        const auto program = m_context.chosenProgram();
        TALBOOK_TRY(program);
        return joinTal(m_context.edit, *program, m_joining, m_context.request.asOf);
    }

private:
    /// How this file has named an account so far.
    struct Named
    {
        qint64 firstRow = 0; ///< 0: not yet
        bool withId = false;
    };

    ImportCell &cell(size_t column) { return m_cells[column]; }

    /// A record that names its account by an id alone, in a file that can say more: another one, perhaps further down,
    /// makes the account.
    bool namesOnlyItsId(ImportRow &row) const
    {
        return (row.isMapped(accountField("name")) || row.isMapped(accountField("domain"))) &&
               !row.text(accountField("external_id")).empty() && row.text(accountField("name")).empty() &&
               registrableDomain(row.text(accountField("domain"))).empty();
    }

    /// As the index finds it; but two ids of one file are two accounts, even at one domain: the file's own system keeps
    /// them apart. (Two systems may well give one company two ids.)
    AccountIndex::Found find(const AccountKeys &keys) const
    {
        const auto found = m_context.accounts.find(keys);
        const bool apart =
            found.match == AccountMatch::ByDomain && !keys.externalId.empty() && m_named[found.entry].withId;
        return apart ? m_context.accounts.findByName(keys) : found;
    }

    std::string domainOf(ImportRow &row)
    {
        const int field = accountField("domain");
        const std::string_view address = row.text(field);
        if (saysNothing(address))
            return {};
        std::string domain = registrableDomain(address);
        if (domain.empty()) {
            row.keepText(field);
            row.notice(field, QCoreApplication::translate(
                                  "Exchange", "This is no domain of a company; the account came in without one."));
        } else if (address.find_first_of(",; |\n") != std::string_view::npos) {
            row.keepText(field); // several addresses, of which the first usable one was taken
        }
        return domain;
    }

    void readCells(ImportRow &row, bool isNew)
    {
        for (const size_t column : accountTexts)
            cell(column) = row.textCell(accountFieldOf[column]);
        cell(accountColumn("domain")) = ImportCell::of(std::string_view(m_domain));
        cell(accountColumn("technologies")) = row.listCell(accountField("technologies"));
        cell(accountColumn("competitors")) = row.listCell(accountField("competitors"));
        cell(accountColumn("employees")) = row.countCell(accountField("employees"), 0, mostEmployees);
        cell(accountColumn("tier")) = row.tierCell(accountField("tier"));
        cell(accountColumn("strategic_value")) = row.scoreCell(accountField("strategic_value"));
        readAmounts(row, isNew);
        cell(accountColumn("extra")) = row.extraCell();
    }

    void readAmounts(ImportRow &row, bool isNew)
    {
        const std::string_view storedCode = isNew ? std::string_view() : m_table.stored(accountColumn("currency")).text;
        const QString stored = QString::fromUtf8(storedCode.data(), qsizetype(storedCode.size()));
        const QString usual = stored.isEmpty() ? m_context.settings.currency : stored;
        QString currency = row.currency(accountField("currency"));
        cell(accountColumn("revenue")) = row.amountCell(accountField("revenue"), currency, usual);
        cell(accountColumn("expected_acv")) = row.amountCell(accountField("expected_acv"), currency, usual);
        m_currency = currency.toStdString();
        cell(accountColumn("currency")) = ImportCell::of(std::string_view(m_currency));
        if (isNew || currency.isEmpty() || currency == usual)
            return;
        // One currency serves both amounts, so another one must come with new figures for each that is there.
        for (const size_t column : {accountColumn("revenue"), accountColumn("expected_acv")}) {
            if (cell(column).isEmpty() && !m_table.stored(column).isEmpty()) {
                row.reject(accountField("currency"),
                           QCoreApplication::translate("Exchange",
                                                       "The account's amounts are in %1. To change the currency to %2, "
                                                       "give both revenue and expected ACV.")
                               .arg(usual, currency));
                return;
            }
        }
    }

    Expected<RowOutcome> add(ImportRow &row, AccountKeys &keys, bool joins)
    {
        if (cell(accountColumn("name")).isEmpty()) {
            cell(accountColumn("name")) = cell(accountColumn("domain"));
            keys.name = companyName(std::string_view(m_domain));
        }
        const auto id = m_context.edit.newId<AccountId>();
        TALBOOK_TRY(m_table.insert(id.value, m_cells));
        m_context.accounts.add(id, keys);
        m_named.push_back({row.number(), !keys.externalId.empty()});
        TALBOOK_TRY(join(id, joins));
        return RowOutcome::Added;
    }

    Expected<RowOutcome> update(ImportRow &row, const AccountKeys &keys, AccountIndex::Found found, bool joins)
    {
        Named &named = m_named[found.entry];
        const qint64 firstRow = named.firstRow;
        const MergePolicy policy = firstRow > 0 ? MergePolicy::FillEmpty : MergePolicy::Replace;
        named.firstRow = firstRow > 0 ? firstRow : row.number();
        named.withId = named.withId || !keys.externalId.empty();
        const bool otherId = !keys.externalId.empty() && !m_table.stored(accountColumn("external_id")).isEmpty() &&
                             m_table.stored(accountColumn("external_id")).text != keys.externalId;
        // What was kept beside the account's own keys stays there when the same record comes again and is found by it.
        const ImportCell &storedDomain = m_table.stored(accountColumn("domain"));
        const bool otherDomain = !keys.domain.empty() && !storedDomain.isEmpty() && storedDomain.text != keys.domain &&
                                 (found.match != AccountMatch::ById || otherId ||
                                  m_context.accounts.hasOtherDomain(found.entry, keys.domain));
        if (otherId) {
            cell(accountColumn("external_id")) = {};
            addOther(otherIdsKey, keys.externalId);
        }
        if (otherDomain) {
            cell(accountColumn("domain")) = {};
            addOther(otherDomainsKey, keys.domain);
        }
        // "Acme" and "Acme, Inc." would take turns, unless the record brings the key by which it is found from now on.
        const bool bringsKey = (!keys.externalId.empty() && !otherId) || (!keys.domain.empty() && !otherDomain);
        if (otherDomain || (found.match == AccountMatch::ByName && !bringsKey))
            cell(accountColumn("name")) = {};
        if (policy == MergePolicy::FillEmpty)
            dropForeignAmounts();
        const auto merge = m_table.merge(m_cells, policy);
        TALBOOK_TRY(merge);
        if (firstRow > 0) {
            const bool differs = merge->firstDiffering >= 0;
            noticeRepeat(m_context, row, firstRow, differs,
                         differs ? accountFieldOf[size_t(merge->firstDiffering)] : -1,
                         m_table.stored(accountColumn("name")).text);
        }
        if (merge->changed)
            followChanges(keys, found.entry, policy);
        if (otherId)
            m_context.accounts.addOtherId(found.entry, keys.externalId);
        if (otherDomain)
            m_context.accounts.addOtherDomain(found.entry, keys.domain);
        const auto joined = join(m_context.accounts.id(found.entry), joins);
        TALBOOK_TRY(joined);
        return merge->changed || *joined ? RowOutcome::Updated : RowOutcome::Unchanged;
    }

    /// An account has one external id and one domain of its own. Those of other systems and countries are kept beside,
    /// so that what refers to them is found.
    void addOther(std::string_view key, std::string_view other)
    {
        std::string with = "{";
        appendJsonText(with, key);
        with += ':';
        appendJsonText(with, other);
        const std::string_view extra = cell(accountColumn("extra")).text;
        with += extra.empty() ? "}" : ',' + std::string(extra.substr(1));
        m_extra = std::move(with);
        cell(accountColumn("extra")) = ImportCell::of(std::string_view(m_extra));
    }

    /// Where an earlier row gave amounts in one currency, a later one does not add some in another.
    void dropForeignAmounts()
    {
        const std::string usual = m_context.settings.currency.toStdString();
        const auto code = [&usual](const ImportCell &currency) {
            return currency.isEmpty() ? std::string_view(usual) : currency.text;
        };
        const bool hasAmounts = !m_table.stored(accountColumn("revenue")).isEmpty() ||
                                !m_table.stored(accountColumn("expected_acv")).isEmpty();
        if (!hasAmounts || cell(accountColumn("currency")).isEmpty() ||
            code(m_table.stored(accountColumn("currency"))) == m_currency)
            return;
        for (const size_t column : {accountColumn("revenue"), accountColumn("expected_acv")}) {
            if (m_table.stored(column).isEmpty())
                cell(column) = {};
        }
        if (m_table.stored(accountColumn("currency")).isEmpty())
            cell(accountColumn("currency")) = {};
    }

    /// The index follows what was written, so that later rows find the account as a second import would.
    void followChanges(const AccountKeys &keys, quint32 entry, MergePolicy policy)
    {
        const auto written = [this, policy](size_t column) {
            const ImportCell &stored = m_table.stored(column);
            const ImportCell &given = cell(column);
            return !given.isEmpty() && given != stored && (policy == MergePolicy::Replace || stored.isEmpty());
        };
        if (written(accountColumn("external_id")))
            m_context.accounts.setExternalId(entry, keys.externalId);
        if (written(accountColumn("domain")))
            m_context.accounts.setDomain(entry, keys.domain);
        if (written(accountColumn("name")))
            m_context.accounts.setName(entry, keys.name);
    }

    /// @return whether the account is new on the list. One that left it (won, lost, replaced) is not brought back.
    Expected<bool> join(AccountId account, bool joins)
    {
        if (!joins)
            return false;
        if (!m_members) {
            m_members.emplace();
            const auto program = m_context.chosenProgram();
            TALBOOK_TRY(program);
            Statement rows(m_context.edit.database(), "SELECT account_id FROM tal WHERE program_id = ?");
            rows.bind(1, *program);
            while (rows.step())
                m_members->insert(rows.integer(0));
            TALBOOK_TRY(rows.result());
        }
        if (!m_members->insert(account.value).second)
            return false;
        if (m_context.changes)
            m_context.changes->joinedList(account);
        m_joining.push_back(account);
        return true;
    }

    ImportContext &m_context;
    ImportTable m_table;
    std::array<ImportCell, accountColumns.size()> m_cells;
    std::vector<Named> m_named; ///< by entry of the index
    std::string m_domain;
    std::string m_currency;
    std::string m_extra;
    std::vector<AccountId> m_joining;
    std::optional<std::unordered_set<qint64>> m_members; ///< of the program's list, those that left included
};

} // namespace

Expected<std::unique_ptr<KindImporter>> makeAccountImporter(ImportContext &context)
{
    return std::unique_ptr<KindImporter>(std::make_unique<AccountImporter>(context));
}

} // namespace talbook
