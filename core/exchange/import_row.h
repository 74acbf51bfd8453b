#pragma once

#include "core/exchange/header_unit.h"
#include "core/exchange/import_formats.h"
#include "core/exchange/import_report.h"
#include "core/exchange/import_table.h"

#include <QStringList>

#include <string>
#include <unordered_map>
#include <vector>

namespace talbook
{

/// Texts and what became of them; only so many are kept.
struct TextMemory
{
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> known;
    std::string last; ///< of a text that was one too many
};

/// One record of the file as fields of its kind. Reading a field that does not hold what it should rejects the record,
/// with a sentence; the first such field is reported, and failed() is asked once at the end.
///
/// Texts and cells live until the next take().
class ImportRow
{
public:
    ImportRow(const ImportMapping &mapping, std::vector<ColumnFormat> formats, ImportProblems &problems);

    void take(const Record &record, qint64 number);
    /// A record that was taken before: what is wrong with its shape has been said.
    void takeAgain(const Record &record, qint64 number);
    qint64 number() const { return m_number; }

    bool isMapped(int field) const { return m_columnOf[size_t(field)] >= 0 || !m_constants[size_t(field)].empty(); }
    /// Trimmed, and translated by the preset's table of values; empty where there is none.
    std::string_view text(int field);

    /// The same as it stands in the file.
    std::string_view verbatim(int field) const;

    ImportCell textCell(int field) { return ImportCell::of(text(field)); }
    ImportCell listCell(int field);
    ImportCell countCell(int field, qint64 least, qint64 most);
    ImportCell scoreCell(int field);
    ImportCell dateCell(int field);
    ImportCell tierCell(int field);
    /// One of `words`, whatever its case and whether blanks or underscores part it.
    ImportCell wordCell(int field, const QStringList &words);
    /// An amount in minor units of `currency`. Where that is empty the cell may name its own, which then stands there
    /// for the amounts to come; else it is in `usual`.
    ImportCell amountCell(int field, QString &currency, const QString &usual);
    /// The three-letter code of a currency column; empty where there is none.
    QString currency(int field);
    bool flag(int field);

    /// Keeps the field's own text with the record too, since what is taken of it is less.
    void keepText(int field);
    /// The columns that are no field, as a JSON object; empty where they are blank.
    ImportCell extraCell();

    void reject(int field, const QString &sentence);
    void notice(int field, const QString &sentence);
    bool failed() const { return m_failed; }
    /// Whether a notice is still listed; where not, making its sentence is in vain (calling notice() is right all the
    /// same).
    bool noticesWanted() const { return m_problems.wants(ProblemKind::Notice); }

    QString header(int field) const;

private:
    std::string_view cell(int column) const;
    bool isBlank() const;
    void checkShape(const Record &record);
    void problem(ProblemKind kind, int field, const QString &sentence);
    void rejectCurrency(int field, const QString &code);
    const ColumnFormat &format(int field) const;
    void readHeaderUnit(size_t field);

    const ImportMapping &m_mapping;
    std::vector<ColumnFormat> m_formats;
    ImportProblems &m_problems;
    std::vector<int> m_columnOf;                           // field -> column
    std::vector<HeaderUnit> m_units;                       // by field: what the header says of an amount
    std::vector<std::string> m_constants;                  // by field
    std::vector<const QHash<QString, QString> *> m_values; // by field
    std::vector<TextMemory> m_meanings;                    // by field: through the table of values
    std::vector<TextMemory> m_readings;                    // by field: as lists, dates, tiers
    std::vector<std::pair<int, std::string>> m_extraKeys;  // column and `"header":`, sorted by header
    std::vector<bool> m_keep;                              // by column: in the extra columns for this record too
    std::string m_extra;

    const Record *m_record = nullptr;
    qint64 m_number = 0;
    bool m_failed = false;
    bool m_shortNoticed = false;
};

} // namespace talbook
