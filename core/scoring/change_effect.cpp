#include "core/scoring/change_effect.h"

#include "core/plan/database.h"

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

/// Columns of a table that neither Facts nor AccountTable read: an update of these alone changes no standing. A table
/// with none listed is not read at all.
struct Unread
{
    std::string_view table;
    std::string_view columns; ///< each between commas
};

constexpr std::array unread = {
    Unread{"account", ",linkedin_url,description,notes,extra,"},
    Unread{"tal", ",reason,joined_on,outcome,tier,note,"},
    Unread{"contact", ",external_id,name,first_name,last_name,title,department,seniority,role_source,role_verbatim,"
                      "reports_to,email,phone,linkedin_url,influence,our_contact,notes,extra,"},
    Unread{"activity", ",campaign,asset,external_id,note,extra,"},
    Unread{"signal", ",source,external_id,extra,"},
    Unread{"opportunity",
           ",external_id,name,stage,amount,currency,closed,outcome,owner,source,mql_date,sql_date,extra,"},
    Unread{"influence", ""},
    Unread{"cost", ""},
    Unread{"play", ""},
    Unread{"campaign", ""},
    Unread{"task", ""},
    Unread{"decision", ""},
    Unread{"checklist", ""},
    Unread{"review", ""},
    Unread{"discovery", ""},
    Unread{"asset", ""},
    Unread{"message", ""},
    Unread{"segment", ""},
    Unread{"import_mapping", ""},
};

/// Settings that planSettings() does not read. The titles' rules propose roles, and only a role that was accepted
/// counts for a score; a kept what-if is worked out beside the scores, and rules of action read them. Reasons for
/// setting findings of the plan checks aside change what is said of the scores, not the scores.
bool isBesideScores(const QByteArray &setting)
{
    return setting == "title_rules" || setting == "rules" || setting == "responsibilities" || setting == "rhythm" ||
           setting.startsWith("what_if.") || setting.startsWith("check.");
}

Expected<bool> readsAnyOf(const Database &database, const Unread &known, const TableChange &change)
{
    Statement columns(database, "SELECT cid, name FROM pragma_table_info(?)");
    columns.bind(1, known.table);
    bool reads = false;
    while (columns.step()) {
        const auto name = ',' + std::string(columns.utf8(1)) + ',';
        const bool touched = columns.integer(0) < 64 && (change.columns >> columns.integer(0)) & 1;
        reads = reads || (touched && known.columns.find(name) == std::string_view::npos);
    }
    TALBOOK_TRY(columns.result());
    return reads;
}

Expected<ChangeEffect> effectOf(const Database &database, const TableChange &change)
{
    if (change.table == "setting" && std::ranges::all_of(change.otherKeys, isBesideScores))
        return ChangeEffect::None;
    const auto known = std::ranges::find_if(unread, [&change](const Unread &u) {
        return std::string_view(change.table.constData(), size_t(change.table.size())) == u.table;
    });
    if (known == unread.end())
        return ChangeEffect::Everything;
    if (known->columns.empty())
        return ChangeEffect::None;
    const bool membership = known->table == "tal";
    if (!change.inserted.empty() || !change.removed.empty() || change.otherRows > 0)
        return membership ? ChangeEffect::AccountFields : ChangeEffect::Everything;
    const auto reads = readsAnyOf(database, *known, change);
    TALBOOK_TRY(reads);
    if (!*reads)
        return ChangeEffect::None;
    return membership || known->table == "account" ? ChangeEffect::AccountFields : ChangeEffect::Everything;
}

} // namespace

Expected<ChangeEffect> scoringEffect(const Database &database, const ChangeSummary &summary)
{
    ChangeEffect whole = ChangeEffect::None;
    for (const TableChange &change : summary.tables) {
        const auto effect = effectOf(database, change);
        TALBOOK_TRY(effect);
        whole = std::max(whole, *effect);
    }
    return whole;
}

} // namespace talbook
