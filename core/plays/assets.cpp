#include "core/plays/assets.h"

#include "core/accounts/settings.h"
#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/scoring/facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &matrixStages()
{
    static const QStringList stages = {u"awareness"_s, u"consideration"_s, u"decision"_s};
    return stages;
}

/// Places that are none of the matrix are left out: a later version may know more of them.
std::vector<ContentPlace> placesFrom(const QString &cells)
{
    std::vector<ContentPlace> places;
    for (const QString &cell : cells.split(u';', Qt::SkipEmptyParts)) {
        const ContentPlace place{cell.section(u':', 0, 0).trimmed(), cell.section(u':', 1, 1).trimmed()};
        if (buyingRoles().contains(place.role) && matrixStages().contains(place.stage) &&
            std::ranges::find(places, place) == places.end())
            places.push_back(place);
    }
    return places;
}

QString cellsOf(const std::vector<ContentPlace> &places)
{
    QStringList cells;
    for (const ContentPlace &place : places)
        cells.append(place.role + u':' + place.stage);
    cells.removeDuplicates();
    return cells.join(u';');
}

QString tidyOrNull(const QString &text)
{
    const QString tidy = tidied(text);
    return tidy.isEmpty() ? QString() : tidy;
}

/// What assets were called before, by their id; renaming one changes no record of what was shown to whom.
constexpr const char *formerNamesKey = "asset_names";

Expected<QJsonObject> formerNames(const Database &database)
{
    const auto text = database.text("SELECT value FROM setting WHERE key = 'asset_names'");
    TALBOOK_TRY(text);
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

Expected<void> storeFormerNames(Edit &edit, AssetId asset, const QStringList &names)
{
    auto all = formerNames(edit.database());
    TALBOOK_TRY(all);
    const QString id = QString::number(asset.value);
    if (names.isEmpty() && !all->contains(id))
        return {};
    if (names.isEmpty())
        all->remove(id);
    else
        all->insert(id, QJsonArray::fromStringList(names));
    return setSetting(edit, QString::fromLatin1(formerNamesKey),
                      all->isEmpty() ? QString()
                                     : QString::fromUtf8(QJsonDocument(*all).toJson(QJsonDocument::Compact)));
}

Expected<void> keepFormerName(Edit &edit, const Asset &asset)
{
    const auto all = assets(edit.database());
    TALBOOK_TRY(all);
    const auto before = std::ranges::find(*all, asset.id, &Asset::id);
    if (before == all->end() || before->name.isEmpty() || foldText(before->name) == foldText(asset.name))
        return {};
    QStringList names = before->formerNames;
    names.append(before->name);
    names.removeIf([&asset](const QString &name) { return foldText(name) == foldText(asset.name); });
    return storeFormerNames(edit, asset.id, names);
}

Error assetFault(const QString &name, const QString &fault)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Plays", "The asset “%1” cannot be kept: %2.").arg(name, fault),
            {}};
}

Expected<void> checkAsset(Edit &edit, const Asset &asset)
{
    if (tidied(asset.name).isEmpty())
        return assetFault(asset.name, QCoreApplication::translate("Plays", "it needs a name"));
    for (const ContentPlace &place : asset.places) {
        if (!buyingRoles().contains(place.role) || !matrixStages().contains(place.stage))
            return assetFault(asset.name, QCoreApplication::translate("Plays", "“%1” is no field of the content matrix")
                                              .arg(place.role + u':' + place.stage));
    }
    const auto known = assets(edit.database());
    TALBOOK_TRY(known);
    for (const Asset &other : *known) {
        if (other.id != asset.id && foldText(other.name) == foldText(asset.name))
            return assetFault(asset.name, QCoreApplication::translate("Plays", "there is one of that name already"));
    }
    return {};
}

} // namespace

Expected<std::vector<Asset>> assets(const Database &database)
{
    std::vector<Asset> all;
    Statement rows(database,
                   "SELECT id, name, kind, link, language, industry, owner, note, cells FROM asset ORDER BY id");
    while (rows.step()) {
        all.push_back({rows.id<AssetId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                       rows.text(6), rows.text(7), placesFrom(rows.text(8))});
    }
    TALBOOK_TRY(rows.result());
    const auto former = formerNames(database);
    TALBOOK_TRY(former);
    for (Asset &asset : all) {
        for (const QJsonValue &name : former->value(QString::number(asset.id.value)).toArray())
            asset.formerNames.append(name.toString());
    }
    std::ranges::stable_sort(all, {}, [](const Asset &asset) { return foldText(asset.name); });
    return all;
}

Expected<AssetId> addAsset(Edit &edit, const Asset &asset)
{
    Asset fresh = asset;
    fresh.id = {};
    TALBOOK_TRY(checkAsset(edit, fresh));
    fresh.id = edit.newId<AssetId>();
    TALBOOK_TRY(edit.database().execute("INSERT INTO asset(id, name) VALUES(?, ?)", fresh.id, tidied(fresh.name)));
    TALBOOK_TRY(changeAsset(edit, fresh));
    return fresh.id;
}

Expected<void> changeAsset(Edit &edit, const Asset &asset)
{
    TALBOOK_TRY(checkAsset(edit, asset));
    TALBOOK_TRY(keepFormerName(edit, asset));
    TALBOOK_TRY(edit.database().execute(
        "UPDATE asset SET name = ?, kind = ?, link = ?, language = ?, industry = ?, owner = ?, note = ?, cells = ? "
        "WHERE id = ?",
        tidied(asset.name), tidyOrNull(asset.kind), tidyOrNull(asset.link), tidyOrNull(asset.language),
        tidyOrNull(asset.industry), tidyOrNull(asset.owner), tidyOrNull(asset.note), tidyOrNull(cellsOf(asset.places)),
        asset.id));
    if (edit.database().changes() == 0)
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Plays", "The asset “%1” is not in the plan any more.").arg(asset.name),
            {}};
    return {};
}

Expected<void> removeAsset(Edit &edit, AssetId asset)
{
    TALBOOK_TRY(storeFormerNames(edit, asset, {}));
    return edit.database().execute("DELETE FROM asset WHERE id = ?", asset);
}

} // namespace talbook
