#include "core/plays/content_matrix.h"

#include "core/base/dates.h"
#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/plan/statement.h"
#include "core/scoring/facts.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<AssetKind> kindsFrom(const QJsonValue &list, const Wording &words)
{
    std::vector<AssetKind> kinds;
    for (const QJsonValue &value : list.toArray())
        kinds.push_back({value[u"id"_s].toString(), words.pick(value[u"name"_s])});
    return kinds;
}

bool passes(const Asset &asset, const MatrixFilter &filter)
{
    const bool language =
        filter.language.isEmpty() || asset.language.isEmpty() || foldText(asset.language) == foldText(filter.language);
    const bool industry =
        filter.industry.isEmpty() || asset.industry.isEmpty() || foldText(asset.industry) == foldText(filter.industry);
    return language && industry;
}

void addKinds(std::vector<AssetKind> &all, const std::vector<AssetKind> &more)
{
    for (const AssetKind &kind : more) {
        if (std::ranges::find(all, kind.id, &AssetKind::id) == all.end())
            all.push_back(kind);
    }
}

/// Folds each spelling once: there are few of them among many touches.
class FoldedNames
{
public:
    const QString &of(std::string_view text)
    {
        const auto [entry, fresh] = m_folded.try_emplace(std::string(text));
        if (fresh)
            entry->second = foldText(QString::fromUtf8(text.data(), qsizetype(text.size())));
        return entry->second;
    }

private:
    std::unordered_map<std::string, QString> m_folded;
};

/// Days on which opportunities were created, by account.
Expected<QHash<qint64, std::vector<int>>> createdDays(const Database &database, QDate asOf)
{
    QHash<qint64, std::vector<int>> days;
    Statement rows(database, "SELECT account_id, created FROM opportunity WHERE created <= ?");
    rows.bind(1, asOf);
    while (rows.step())
        days[rows.integer(0)].push_back(dayNumber(rows.date(1)));
    TALBOOK_TRY(rows.result());
    return days;
}

} // namespace

std::vector<ContentPlace> ContentMatrix::gaps() const
{
    std::vector<ContentPlace> places;
    for (const MatrixCell &cell : cells) {
        if (cell.isGap())
            places.push_back(cell.place);
    }
    return places;
}

QString ContentMatrix::kindName(const QString &kind) const
{
    const auto found = std::ranges::find(kinds, kind, &AssetKind::id);
    return found == kinds.end() ? kind : found->name;
}

Expected<ContentMatrix> contentMatrix(const Database &database, const Wording &words, const MatrixFilter &filter)
{
    const auto file = readJsonFile(u":/presets/content_matrix.json"_s);
    TALBOOK_TRY(file);
    auto known = assets(database);
    TALBOOK_TRY(known);
    ContentMatrix matrix;
    matrix.assets = std::move(*known);
    std::erase_if(matrix.assets, [&](const Asset &asset) { return !passes(asset, filter); });
    matrix.stages = kindsFrom(file->value(u"stages"_s), words);
    for (const QJsonValue &role : file->value(u"roles"_s).toArray())
        matrix.roles.append(role.toString());
    const QJsonArray presets = file->value(u"cells"_s).toArray();
    for (const QString &role : std::as_const(matrix.roles)) {
        for (const AssetKind &stage : matrix.stages) {
            MatrixCell cell{{role, stage.id}, {}, {}};
            for (const QJsonValue &preset : presets) {
                if (preset[u"role"_s].toString() == role && preset[u"stage"_s].toString() == stage.id)
                    cell.kinds = kindsFrom(preset[u"kinds"_s], words);
            }
            for (size_t i = 0; i < matrix.assets.size(); ++i) {
                const auto &places = matrix.assets[i].places;
                if (std::ranges::find(places, cell.place) != places.end())
                    cell.assets.push_back(i);
            }
            addKinds(matrix.kinds, cell.kinds);
            matrix.cells.push_back(std::move(cell));
        }
    }
    addKinds(matrix.kinds, kindsFrom(file->value(u"other_kinds"_s), words));
    return matrix;
}

Expected<QHash<qint64, AssetUsage>> assetUsage(const Database &database, const std::vector<Asset> &assets, QDate asOf)
{
    QHash<QString, size_t> byName;
    for (size_t i = 0; i < assets.size(); ++i) {
        for (const QString &former : assets[i].formerNames)
            byName.insert(foldText(former), i);
    }
    for (size_t i = 0; i < assets.size(); ++i) // whoever has a name now goes before who had it once
        byName.insert(foldText(assets[i].name), i);
    const auto created = createdDays(database, asOf);
    TALBOOK_TRY(created);
    struct Seen
    {
        QSet<qint64> accounts, people, converted;
    };
    std::vector<AssetUsage> usage(assets.size());
    std::vector<Seen> seen(assets.size());
    FoldedNames names;
    Statement rows(database, "SELECT asset, account_id, contact_id, date, count FROM activity WHERE asset IS NOT NULL "
                             "AND date <= ?");
    rows.bind(1, asOf);
    while (rows.step()) {
        const auto found = byName.constFind(names.of(rows.utf8(0)));
        if (found == byName.constEnd())
            continue;
        const qint64 account = rows.integer(1);
        const QDate date = rows.date(3);
        AssetUsage &touched = usage[*found];
        touched.touches += rows.integer(4);
        touched.last = touched.last.isValid() ? std::max(touched.last, date) : date;
        seen[*found].accounts.insert(account);
        if (!rows.isNull(2))
            seen[*found].people.insert(rows.integer(2));
        const int day = dayNumber(date);
        const std::vector<int> days = created->value(account);
        if (std::ranges::any_of(days, [&](int made) { return made >= day && made - day <= assetConversionDays; }))
            seen[*found].converted.insert(account);
    }
    TALBOOK_TRY(rows.result());
    QHash<qint64, AssetUsage> byAsset;
    for (size_t i = 0; i < assets.size(); ++i) {
        if (usage[i].touches == 0)
            continue;
        usage[i].accounts = seen[i].accounts.size();
        usage[i].people = seen[i].people.size();
        usage[i].conversions = seen[i].converted.size();
        byAsset.insert(assets[i].id.value, usage[i]);
    }
    return byAsset;
}

Expected<std::vector<UnlistedAsset>> unlistedAssets(const Database &database, QDate asOf)
{
    const auto listed = assets(database);
    TALBOOK_TRY(listed);
    QSet<QString> known;
    for (const Asset &asset : *listed) {
        known.insert(foldText(asset.name));
        for (const QString &former : asset.formerNames)
            known.insert(foldText(former));
    }
    QHash<QString, size_t> byName;
    std::vector<UnlistedAsset> unlisted;
    FoldedNames names;
    Statement rows(database, "SELECT asset, sum(count) FROM activity WHERE asset IS NOT NULL AND date <= ? GROUP BY "
                             "asset ORDER BY asset");
    rows.bind(1, asOf);
    while (rows.step()) {
        const QString &folded = names.of(rows.utf8(0));
        if (folded.isEmpty() || known.contains(folded))
            continue;
        if (!byName.contains(folded)) {
            byName.insert(folded, unlisted.size());
            unlisted.push_back({tidied(rows.text(0)), 0});
        }
        unlisted[byName.value(folded)].touches += rows.integer(1);
    }
    TALBOOK_TRY(rows.result());
    std::ranges::stable_sort(unlisted, std::ranges::greater(), &UnlistedAsset::touches);
    return unlisted;
}

} // namespace talbook
