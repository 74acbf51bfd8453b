#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace talbook
{

class Database;
class Edit;

/// A field of the content matrix.
struct ContentPlace
{
    QString role;  ///< one of buyingRoles()
    QString stage; ///< "awareness", "consideration", "decision"

    bool operator==(const ContentPlace &) const = default;
};

/// Something to show to people: a paper, a page, a calculator.
struct Asset
{
    AssetId id;
    QString name;
    QString kind; ///< one of the matrix's kinds ("roi_calculator"), or a word of the user's own
    QString link, language, industry, owner, note;
    std::vector<ContentPlace> places; ///< the fields it serves
    QStringList formerNames = {};     ///< by which touches of the time name it; changeAsset() keeps them by itself
};

/// By name.
Expected<std::vector<Asset>> assets(const Database &database);

/// BadInput where it has no name, the name is taken (case aside; touches are told apart by it), or a place is none of
/// the matrix.
Expected<AssetId> addAsset(Edit &edit, const Asset &asset);
/// As addAsset(); NotFound where it is gone. What touches call it by its old name goes on being its use.
Expected<void> changeAsset(Edit &edit, const Asset &asset);
Expected<void> removeAsset(Edit &edit, AssetId asset);

} // namespace talbook
