#pragma once

#include "core/base/wording.h"
#include "core/plays/assets.h"

#include <QDate>
#include <QHash>

namespace talbook
{

struct AssetKind
{
    QString id, name;
};

/// A field of the matrix: what to show to a role at a stage.
struct MatrixCell
{
    ContentPlace place;
    std::vector<AssetKind> kinds; ///< what experience advises for it
    std::vector<size_t> assets;   ///< indexes into ContentMatrix::assets

    bool isGap() const { return assets.empty(); }
};

struct MatrixFilter
{
    QString language; ///< "en"; empty for any. An asset without a language serves all
    QString industry; ///< case aside; empty for any. An asset without an industry serves all
};

/// Roles by stages (domain section 7).
struct ContentMatrix
{
    std::vector<AssetKind> stages; ///< in their order
    QStringList roles;             ///< in the order of the rows
    std::vector<MatrixCell> cells; ///< row by row
    std::vector<Asset> assets;     ///< that pass the filter, by name
    std::vector<AssetKind> kinds;  ///< all that an asset may be, those of cells first

    const MatrixCell &cell(size_t role, size_t stage) const { return cells[role * stages.size() + stage]; }
    std::vector<ContentPlace> gaps() const;
    /// The kind in words; one of the user's own as it is.
    QString kindName(const QString &kind) const;
};
Expected<ContentMatrix> contentMatrix(const Database &database, const Wording &words, const MatrixFilter &filter = {});

/// What the records tell of an asset: a touch names it (its text is the asset's name, or what it was called before, case
/// and blanks aside).
struct AssetUsage
{
    qint64 touches = 0;     ///< each as often as it counts
    qint64 accounts = 0;    ///< with a touch
    qint64 people = 0;      ///< with a touch
    qint64 conversions = 0; ///< accounts with an opportunity that was created within 90 days after a touch
    QDate last;             ///< of the touches; invalid for none
};
/// In both directions, up to the day. By asset; one without a touch has nothing here.
Expected<QHash<qint64, AssetUsage>> assetUsage(const Database &database, const std::vector<Asset> &assets, QDate asOf);
inline constexpr int assetConversionDays = 90;

/// Names that touches give and no asset has, with their touches, the most used first: assets worth entering.
struct UnlistedAsset
{
    QString name;
    qint64 touches = 0;
};
Expected<std::vector<UnlistedAsset>> unlistedAssets(const Database &database, QDate asOf);

} // namespace talbook
