#pragma once

#include "core/exchange/import_preset.h"

#include <QHash>

namespace talbook
{

class Database;
class Edit;

enum class MappedBy
{
    Nothing,    ///< the column is kept with the record, under its header
    User,       ///< said for this import
    Remembered, ///< said for an earlier one
    Preset,     ///< the source's own name for the field
    Alias,      ///< a usual name for the field
};

struct MappedColumn
{
    QString header; ///< unique and not empty: "id", "id (2)", "Column 3"
    QString field;  ///< empty where there is none, leftOutField where the column is left out
    MappedBy by = MappedBy::Nothing;
};

/// A field and the column it is taken from: by header or, without a header line, by number from 1. An empty field keeps
/// the column with the record only, leftOutField drops it; an empty column leaves the field out.
struct MappingChoice
{
    QString field;
    QString column;
};

/// In place of a field: the column does not come into the plan at all.
inline constexpr QStringView leftOutField = u"-";

/// Which column of a file is which field.
struct ImportMapping
{
    ImportKind kind = ImportKind::Accounts;
    QString preset; ///< id of the source that was recognised or named; empty for any
    QString presetName;
    bool confirmed = true;
    bool hasHeader = true;
    std::vector<MappedColumn> columns;
    QHash<QString, QString> constants;              ///< field -> value of all records
    QHash<QString, QHash<QString, QString>> values; ///< field -> folded text -> what it means
    qint64 amountUnit =
        0; ///< what an amount that names no unit of its own counts: 1,000 for thousands; 0: its header's

    QStringList headers() const;
    /// Place of the column, or -1.
    int columnOf(QStringView field) const;
    /// Whether the field gets a value at all.
    bool has(QStringView field) const { return columnOf(field) >= 0 || !constants.value(field.toString()).isEmpty(); }
};

struct MappingRequest
{
    ImportKind kind = ImportKind::Accounts;
    QString preset;                     ///< id; empty to recognise it by the headers
    std::vector<MappingChoice> choices; ///< they win over everything else
    bool hasHeader = true;
    QStringList firstRecord;    ///< the header, or without one the first record
    QList<QStringList> samples; ///< records from the beginning, by which a file without a header is recognised
};

/// Finds a field for every column, and each field once: what the user says now, what was said for a column of that name
/// before, the source's own names, then usual names (case, blanks and punctuation aside, ё = е).
/// @return BadInput for an unknown preset, field or column, with those there are.
Expected<ImportMapping> proposeMapping(const Database &database, const MappingRequest &request);

/// BadInput where a field without which nothing can be imported has no column; says how to name one.
/// @param accountKnown the records need not name their account
Expected<void> checkMapping(const ImportMapping &mapping, bool accountKnown = false);

/// What is said about a column is remembered by this: its name or, without a header, its place among as many columns.
QString rememberedKey(const ImportMapping &mapping, size_t column);

/// Keeps the user's own choices for the next file whose columns bear these names. Part of the import's step.
Expected<void> rememberMapping(Edit &edit, const ImportMapping &mapping);

} // namespace talbook
