#include "core/accounts/account_table.h"

#include "core/plan/database.h"

namespace talbook
{

namespace
{

constexpr const char *accountColumns =
    "SELECT a.id, a.name, a.external_id, a.domain, a.parent, a.industry, a.country, a.region, a.city, a.technologies, "
    "a.competitors, a.owner, t.priority, a.currency, a.employees, a.revenue, a.expected_acv, a.strategic_value, "
    "a.tier, "
    "t.account_id IS NOT NULL AND t.left_on IS NULL "
    "FROM account a LEFT JOIN tal t ON t.account_id = a.id AND t.program_id = ?";

} // namespace

AccountRow AccountTable::rowFrom(const Statement &from)
{
    AccountRow row;
    const auto keep = [this, &from](int column) {
        const std::string_view text = from.utf8(column);
        const TextRef ref{quint32(m_arena.size()), quint32(text.size())};
        m_arena.append(text);
        return ref;
    };
    row.id = from.id<AccountId>(0);
    row.name = keep(1);
    row.externalId = keep(2);
    row.domain = keep(3);
    row.parent = keep(4);
    row.industry = keep(5);
    row.country = keep(6);
    row.region = keep(7);
    row.city = keep(8);
    row.technologies = keep(9);
    row.competitors = keep(10);
    row.owner = keep(11);
    row.priority = keep(12);
    row.currency = keep(13);
    row.employees =
        from.isNull(14) ? std::nullopt : std::optional(qint32(qBound(qint64(0), from.integer(14), qint64(INT32_MAX))));
    row.revenue = from.optionalInteger(15);
    row.expectedAcv = from.optionalInteger(16);
    row.strategicValue = from.optionalReal(17);
    row.tierByHand = qint8(from.integer(18));
    row.onTal = from.integer(19) != 0;
    return row;
}

Expected<AccountTable> AccountTable::read(const Database &database, ProgramId program)
{
    AccountTable table;
    table.m_program = program;
    const auto count = database.number("SELECT count(*) FROM account");
    TALBOOK_TRY(count);
    table.m_rows.reserve(size_t(*count));
    table.m_indexOf.reserve(size_t(*count));
    table.m_arena.reserve(size_t(*count) * 160);
    Statement rows(database, std::string(accountColumns) + " ORDER BY a.id");
    rows.bind(1, program.value);
    while (rows.step()) {
        const AccountRow row = table.rowFrom(rows);
        table.m_indexOf.add(row.id.value, quint32(table.m_rows.size()));
        table.m_rows.push_back(row);
    }
    TALBOOK_TRY(rows.result());
    return table;
}

Expected<void> AccountTable::refresh(const Database &database, std::span<const qint64> accounts)
{
    // Old texts stay in the arena until the next full reading; past this many rows that reading is the better way.
    constexpr size_t worthReadingAll = 20000;
    if (accounts.size() > worthReadingAll || m_arena.size() > size_t(3) << 30) {
        auto whole = read(database, m_program);
        TALBOOK_TRY(whole);
        *this = std::move(*whole);
        return {};
    }
    Statement row(database, std::string(accountColumns) + " WHERE a.id = ?");
    for (const qint64 account : accounts) {
        const auto index = indexOf(AccountId{account});
        if (!index)
            continue;
        row.bind(1, m_program.value);
        row.bind(2, account);
        if (row.step())
            m_rows[*index] = rowFrom(row);
        row.reset();
    }
    return row.result();
}

} // namespace talbook
