#include "core/exchange/merge_twins.h"

#include "core/base/text.h"
#include "core/plan/database.h"

#include <QHash>
#include <QSet>

#include <array>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

struct Kind
{
    std::string_view table;
    const char *row; ///< name, what tells it from others of the name, where it belongs
};

constexpr std::array kinds = {
    Kind{"account", "SELECT name, coalesce(domain, ''), '' FROM account WHERE id = ?"},
    Kind{"contact", "SELECT name, coalesce(email, ''), account_id FROM contact WHERE id = ?"},
};

/// By what another row would be the same thing; `shown` is what it is called.
struct Twin
{
    QString key;
    QString shown;
};

Expected<std::vector<Twin>> twinsOf(const Database &file, const Kind &kind, const std::vector<qint64> &ids)
{
    std::vector<Twin> rows;
    Statement row(file, kind.row);
    for (const qint64 id : ids) {
        row.bind(1, id);
        if (row.step()) {
            const QString sign = row.text(1);
            rows.push_back(
                {row.text(2) + u'\n' + (sign.isEmpty() ? u"name "_s + foldText(row.text(0)) : foldText(sign)),
                 sign.isEmpty() ? row.text(0) : row.text(0) + u" · "_s + sign});
        }
        row.reset();
    }
    TALBOOK_TRY(row.result());
    return rows;
}

} // namespace

Expected<QStringList> addedByBoth(const MergeFiles &files, const MergeComparison &comparison)
{
    QStringList found;
    if (!comparison.hasBase)
        return found;
    for (const Kind &kind : kinds) {
        std::vector<qint64> byMine, byTheirs;
        for (const RowDiff &diff : comparison.diffs) {
            if (comparison.tables[size_t(diff.table)].name != kind.table)
                continue;
            if (diff.mine == RowChange::Added && diff.theirs == RowChange::None)
                byMine.push_back(diff.key.numbers[0]);
            else if (diff.theirs == RowChange::Added && diff.mine == RowChange::None)
                byTheirs.push_back(diff.key.numbers[0]);
        }
        const auto mine = twinsOf(*files.mine, kind, byMine);
        TALBOOK_TRY(mine);
        const auto theirs = twinsOf(*files.theirs, kind, byTheirs);
        TALBOOK_TRY(theirs);
        QSet<QString> known;
        for (const Twin &each : *theirs)
            known.insert(each.key);
        for (const Twin &each : *mine) {
            if (known.contains(each.key))
                found.append(each.shown);
        }
    }
    found.sort();
    return found;
}

} // namespace talbook
