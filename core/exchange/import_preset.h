#pragma once

#include "core/base/expected.h"
#include "core/exchange/import_fields.h"

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

namespace talbook
{

/// How one kind of record of one source is read, from resources/presets/import.
struct ImportPreset
{
    QString id;
    QString name;
    bool confirmed = true; ///< false: put together from memory, to be looked over by the user

    /// Headers, folded, by which the source is known; a file of it has most of them.
    QStringList recognise;
    /// Field and the headers, folded, that stand for it, the most exact first.
    std::vector<std::pair<QString, QStringList>> columns;
    /// Field, then what the source writes (folded) and what it means here.
    QHash<QString, QHash<QString, QString>> values;
    /// Field and the value that all records have.
    QHash<QString, QString> constants;
    /// For files without a header: the field of each column, empty where a column has none. Empty: the source always
    /// writes a header.
    QStringList headerless;
};

/// The id of the preset whose aliases hold for any source.
inline constexpr QStringView genericPreset = u"generic";

/// The presets that know this kind, by id.
Expected<std::vector<ImportPreset>> importPresets(ImportKind kind);

/// A header as it is compared: folded, letters and digits alone.
QString foldedHeader(QStringView header);

/// A value as a preset's table of values compares it.
QString foldedValue(QStringView value);

} // namespace talbook
