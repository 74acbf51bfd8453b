#include "core/exchange/import_mapping.h"

#include "core/accounts/identity.h"
#include "core/base/text.h"
#include "core/exchange/faulty_rows.h"
#include "core/exchange/header_unit.h"
#include "core/exchange/import_values.h"
#include "core/exchange/mapping_choices.h"
#include "core/plan/edit.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Error mappingError(const QString &sentence)
{
    return {ErrorCode::BadInput, sentence, {}};
}

QString numberedColumn(qsizetype index)
{
    return QCoreApplication::translate("Exchange", "Column %1").arg(index + 1);
}

/// Headers as they are shown and kept: none empty, none twice.
std::vector<MappedColumn> namedColumns(const QStringList &record, bool hasHeader)
{
    std::vector<MappedColumn> columns;
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const QString given = hasHeader ? tidied(record[i]) : QString();
        QString header = given.isEmpty() ? numberedColumn(i) : given;
        while (seen.contains(header))
            header = u"%1 (%2)"_s.arg(given.isEmpty() ? numberedColumn(i) : given).arg(++seen[given]);
        seen.insert(header, 1);
        columns.push_back({header, {}, MappedBy::Nothing});
    }
    return columns;
}

/// Whether a text could be a value of that type; nothing where any text could.
std::optional<bool> couldBe(FieldType type, const QString &text)
{
    const std::string utf8 = text.toStdString();
    const std::string_view trimmed = trimmedCell(utf8);
    if (saysNothing(trimmed))
        return std::nullopt;
    switch (type) {
    case FieldType::Address:
        return !registrableDomain(trimmed).empty();
    case FieldType::Count:
        return readCount(trimmed, DecimalMark::Unknown).has_value();
    case FieldType::Score:
        return readNumber(trimmed, DecimalMark::Unknown).value_or(-1) >= 0;
    case FieldType::Amount:
        return readAmount(trimmed, 2, DecimalMark::Unknown).has_value();
    case FieldType::Date:
        return !readDate(trimmed, DateOrder::DayMonthYear).empty() ||
               !readDate(trimmed, DateOrder::MonthDayYear).empty();
    default:
        return std::nullopt;
    }
}

class Mapper
{
public:
    Mapper(const MappingRequest &request, std::vector<ImportPreset> presets)
        : m_request(request), m_presets(std::move(presets))
    {
        m_mapping.kind = request.kind;
        m_mapping.hasHeader = request.hasHeader;
        m_mapping.columns = namedColumns(request.firstRecord, request.hasHeader);
        for (const MappedColumn &column : m_mapping.columns) {
            m_folded.append(foldedHeader(column.header));
            const HeaderUnit unit = headerUnit(column.header);
            m_bare.append(unit.isNone() ? QString() : foldedHeader(unit.bare));
        }
    }

    Expected<ImportMapping> run(const Database &database)
    {
        TALBOOK_TRY(choosePreset());
        TALBOOK_TRY(takeChoices(m_mapping, m_request.choices, m_dropped));
        TALBOOK_TRY(takeRemembered(database));
        if (m_request.hasHeader) {
            // "Revenue ($M)" is found as "Revenue" where nothing is called so to the letter.
            for (const QStringList *names : {&m_folded, &m_bare}) {
                if (m_preset)
                    takeAliases(*m_preset, MappedBy::Preset, *names);
                if (const ImportPreset *generic = preset(genericPreset); generic && generic != m_preset)
                    takeAliases(*generic, MappedBy::Alias, *names);
                takeOwnNames(*names);
            }
        } else if (m_preset && m_preset->headerless.size() == m_request.firstRecord.size()) {
            for (qsizetype i = 0; i < m_preset->headerless.size(); ++i)
                assign(i, m_preset->headerless[i], MappedBy::Preset);
        }
        takeValues();
        return std::move(m_mapping);
    }

private:
    const ImportPreset *preset(QStringView id) const
    {
        const auto found = std::ranges::find(m_presets, id, &ImportPreset::id);
        return found == m_presets.end() ? nullptr : &*found;
    }

    qsizetype recognised(const ImportPreset &source) const
    {
        return std::ranges::count_if(source.recognise,
                                     [this](const QString &header) { return m_folded.contains(header); });
    }

    /// Whether a file without a header is as wide as the source's and has figures, days and addresses where that has
    /// them: nine in ten at least.
    bool fits(const ImportPreset &source) const
    {
        if (source.headerless.isEmpty() || source.headerless.size() != m_request.firstRecord.size())
            return false;
        int asExpected = 0;
        int otherwise = 0;
        for (const QStringList &record : m_request.samples) {
            for (qsizetype i = 0; i < std::min(record.size(), source.headerless.size()); ++i) {
                const int field = importFieldIndex(m_request.kind, source.headerless[i]);
                const auto fit =
                    field < 0 ? std::nullopt : couldBe(importFields(m_request.kind)[size_t(field)].type, record[i]);
                asExpected += fit == true ? 1 : 0;
                otherwise += fit == false ? 1 : 0;
            }
        }
        return asExpected > 0 && asExpected >= otherwise * 9;
    }

    Expected<void> choosePreset()
    {
        if (!m_request.preset.isEmpty()) {
            m_preset = preset(m_request.preset);
            if (!m_preset) {
                QStringList ids;
                for (const ImportPreset &known : m_presets)
                    ids.append(known.id);
                return mappingError(
                    QCoreApplication::translate("Exchange", "There is no preset “%1” for %2. There are: %3.")
                        .arg(m_request.preset, importKindTitle(m_request.kind), ids.join(u", "_s)));
            }
        } else if (m_request.hasHeader) {
            // The source most of whose headers are here: two at least and half of them, since few say little.
            qsizetype best = 1;
            for (const ImportPreset &source : m_presets) {
                const qsizetype count = recognised(source);
                if (count > best && count * 2 >= source.recognise.size()) {
                    best = count;
                    m_preset = &source;
                }
            }
        } else {
            const auto fitting =
                std::ranges::find_if(m_presets, [this](const ImportPreset &source) { return fits(source); });
            m_preset = fitting == m_presets.end() ? nullptr : &*fitting;
        }
        if (m_preset) {
            m_mapping.preset = m_preset->id;
            m_mapping.presetName = m_preset->name;
            m_mapping.confirmed = m_preset->confirmed;
        }
        return {};
    }

    bool isFree(qsizetype column) const { return m_mapping.columns[size_t(column)].by == MappedBy::Nothing; }

    void assign(qsizetype column, const QString &field, MappedBy by)
    {
        if (!isFree(column) || field.isEmpty())
            return;
        const bool isTaken = m_dropped.contains(field) || m_mapping.columnOf(field) >= 0;
        if (field != leftOutField && (isTaken || importFieldIndex(m_request.kind, field) < 0))
            return;
        m_mapping.columns[size_t(column)].field = field;
        m_mapping.columns[size_t(column)].by = by;
    }

    qsizetype rememberedColumn(const QString &key) const
    {
        for (qsizetype column = 0; column < qsizetype(m_mapping.columns.size()); ++column) {
            if (rememberedKey(m_mapping, size_t(column)) == key)
                return column;
        }
        return -1;
    }

    Expected<void> takeRemembered(const Database &database)
    {
        Statement rows(database, "SELECT header, field FROM import_mapping WHERE kind = ? ORDER BY header");
        rows.bind(1, importKindId(m_request.kind));
        while (rows.step()) {
            const qsizetype column = rememberedColumn(rows.text(0));
            if (column < 0 || !isFree(column))
                continue;
            const QString field = rows.text(1);
            assign(column, field, MappedBy::Remembered);
            if (field.isEmpty())
                m_mapping.columns[size_t(column)].by = MappedBy::Remembered;
        }
        return rows.result();
    }

    void takeAliases(const ImportPreset &source, MappedBy by, const QStringList &names)
    {
        for (const auto &[field, aliases] : source.columns) {
            if (&names == &m_bare && !isAmount(field))
                continue;
            for (const QString &alias : aliases) {
                qsizetype column = names.indexOf(alias);
                while (column >= 0 && !isFree(column))
                    column = names.indexOf(alias, column + 1);
                if (column >= 0) {
                    assign(column, field, by);
                    break;
                }
            }
        }
    }

    /// The names that Talbook itself uses, in files and on screen.
    void takeOwnNames(const QStringList &names)
    {
        for (const QString &remark : faultColumns()) {
            if (const qsizetype column = m_folded.indexOf(foldedHeader(remark)); column >= 0)
                assign(column, leftOutField.toString(), MappedBy::Alias);
        }
        for (const ImportField &field : importFields(m_request.kind)) {
            if (&names == &m_bare && field.type != FieldType::Amount)
                continue;
            for (const QString &name :
                 {importFieldId(field), importFieldTitle(field), QString::fromUtf8(field.title)}) {
                if (const qsizetype column = names.indexOf(foldedHeader(name)); column >= 0)
                    assign(column, importFieldId(field), MappedBy::Alias);
            }
        }
    }

    bool isAmount(const QString &field) const
    {
        const int index = importFieldIndex(m_request.kind, field);
        return index >= 0 && importFields(m_request.kind)[size_t(index)].type == FieldType::Amount;
    }

    void takeValues()
    {
        if (const ImportPreset *generic = preset(genericPreset))
            m_mapping.values = generic->values;
        if (!m_preset)
            return;
        for (auto field = m_preset->values.begin(); field != m_preset->values.end(); ++field)
            m_mapping.values[field.key()].insert(field.value());
        for (auto field = m_preset->constants.begin(); field != m_preset->constants.end(); ++field) {
            if (m_mapping.columnOf(field.key()) < 0 && !m_dropped.contains(field.key()))
                m_mapping.constants.insert(field.key(), field.value());
        }
    }

    const MappingRequest &m_request;
    std::vector<ImportPreset> m_presets;
    const ImportPreset *m_preset = nullptr;
    ImportMapping m_mapping;
    QStringList m_folded;
    QStringList m_bare;    // of headers with a unit, without it; else empty
    QStringList m_dropped; // fields that shall have no column
};

} // namespace

QStringList ImportMapping::headers() const
{
    QStringList headers;
    for (const MappedColumn &column : columns)
        headers.append(column.header);
    return headers;
}

int ImportMapping::columnOf(QStringView field) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field == field && !field.isEmpty())
            return int(i);
    }
    return -1;
}

Expected<ImportMapping> proposeMapping(const Database &database, const MappingRequest &request)
{
    auto presets = importPresets(request.kind);
    TALBOOK_TRY(presets);
    return Mapper(request, std::move(*presets)).run(database);
}

Expected<void> checkMapping(const ImportMapping &mapping, bool accountKnown)
{
    for (const QStringList &group : requiredFields(mapping.kind)) {
        if (accountKnown && group.front() == u"account")
            continue;
        if (std::ranges::any_of(group, [&mapping](const QString &field) { return mapping.has(field); }))
            continue;
        const QString columns = mapping.headers().join(u", "_s);
        const QString &id = group.front();
        const QString title = importFieldTitle(importFields(mapping.kind)[size_t(importFieldIndex(mapping.kind, id))]);
        if (!mapping.hasHeader) {
            return mappingError(
                QCoreApplication::translate("Exchange",
                                            "Say which column is “%1” by its number (--map %2=NUMBER). The file has "
                                            "%n column(s) and no header line.",
                                            nullptr, int(mapping.columns.size()))
                    .arg(title, id));
        }
        if (std::ranges::any_of(mapping.headers(), looksLikeData)) {
            return mappingError(
                QCoreApplication::translate("Exchange",
                                            "No column of the file was recognised as “%1”, and its first line looks "
                                            "like a record. If the file has no header line, say so and which column "
                                            "it is (--no-header --map %2=NUMBER), else name the column (--map "
                                            "%2=COLUMN). The first line: %3.")
                    .arg(title, id, columns));
        }
        return mappingError(
            QCoreApplication::translate("Exchange",
                                        "No column of the file was recognised as “%1”. Say which one it is (--map "
                                        "%2=COLUMN), or that the file has no header line (--no-header). Its columns: "
                                        "%3.")
                .arg(title, id, columns));
    }
    return {};
}

QString rememberedKey(const ImportMapping &mapping, size_t column)
{
    if (mapping.hasHeader)
        return foldedHeader(mapping.columns[column].header);
    return u"#%1/%2"_s.arg(column + 1).arg(mapping.columns.size());
}

Expected<void> rememberMapping(Edit &edit, const ImportMapping &mapping)
{
    Statement store(edit.database(), "INSERT INTO import_mapping(kind, header, field) VALUES(?, ?, ?) "
                                     "ON CONFLICT(kind, header) DO UPDATE SET field = excluded.field");
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn &column = mapping.columns[i];
        const QString key = rememberedKey(mapping, i);
        if (column.by != MappedBy::User || key.isEmpty())
            continue;
        store.bind(1, importKindId(mapping.kind));
        store.bind(2, key);
        store.bind(3, column.field.isNull() ? u""_s : column.field);
        store.step();
    }
    return store.result();
}

} // namespace talbook
