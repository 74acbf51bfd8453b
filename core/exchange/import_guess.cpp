#include "core/exchange/import_guess.h"

#include "core/accounts/identity.h"
#include "core/exchange/import_preset.h"
#include "core/exchange/import_values.h"
#include "core/exchange/open_records.h"

#include <algorithm>

namespace talbook
{

namespace
{

constexpr qsizetype recordsForGuess = 20;

QStringList textsOf(const Record &record)
{
    QStringList texts;
    for (const std::string_view field : record.fields)
        texts.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
    return texts;
}

struct Fit
{
    ImportKind kind = ImportKind::Accounts;
    int known = 0; ///< columns that have a field
    bool complete = false;
    bool bySource = false; ///< the tool it came from was recognised
    /// What a tool says about accounts beside their own fields (intent, deals, people) is what it is exported for.
    int rank() const
    {
        const bool isAbout = complete && bySource && kind != ImportKind::Accounts;
        return (complete ? 1000 : 0) + (bySource ? 100 : 0) + (isAbout ? 50 : 0) + known;
    }
};

Fit fitOf(const ImportMapping &mapping)
{
    Fit fit{.kind = mapping.kind};
    for (const MappedColumn &column : mapping.columns)
        fit.known += column.field.isEmpty() || column.field == leftOutField ? 0 : 1;
    fit.complete = fit.known > 0 && std::ranges::all_of(requiredFields(mapping.kind), [&](const QStringList &group) {
                       return std::ranges::any_of(group, [&](const QString &field) { return mapping.has(field); });
                   });
    fit.bySource = !mapping.preset.isEmpty() && mapping.preset != genericPreset;
    return fit;
}

/// The kind that fits best; of several the one that is offered first.
Expected<Fit> bestFit(const Database &database, bool hasHeader, const QList<QStringList> &records)
{
    Fit best;
    for (const ImportKind kind : importKinds) {
        const auto mapping =
            proposeMapping(database, {kind, {}, {}, hasHeader, records.value(0), hasHeader ? records.mid(1) : records});
        TALBOOK_TRY(mapping);
        const Fit fit = fitOf(*mapping);
        if (fit.rank() > best.rank())
            best = fit;
    }
    return best;
}

} // namespace

Expected<FileGuess> guessFile(const Database &database, const ImportRequest &request)
{
    auto table = openRecords(request.path, {request.encoding, request.delimiter, {}, request.sheet});
    TALBOOK_TRY(table);
    if (table->format == TableFormat::VCard)
        return FileGuess{ImportKind::Contacts, true, false};
    QList<QStringList> records;
    Record record;
    while (records.size() <= recordsForGuess) {
        const auto more = table->reader->next(record);
        TALBOOK_TRY(more);
        if (!*more)
            break;
        records.append(textsOf(record));
    }
    const auto named = bestFit(database, true, records);
    TALBOOK_TRY(named);
    const auto shaped = bestFit(database, false, records);
    TALBOOK_TRY(shaped);
    const bool startsWithData = std::ranges::any_of(records.value(0), looksLikeData);
    if (shaped->known > 0 && (startsWithData || named->known == 0))
        return FileGuess{shaped->kind, false, false};
    if (named->known > 0 && !(startsWithData && !named->complete))
        return FileGuess{named->kind, true, startsWithData};
    return FileGuess{named->kind, !startsWithData, true};
}

Expected<bool> beginsWithRecord(const ImportRequest &request)
{
    if (request.preset.isEmpty())
        return false;
    const auto presets = importPresets(request.kind);
    TALBOOK_TRY(presets);
    const auto source = std::ranges::find(*presets, request.preset, &ImportPreset::id);
    if (source == presets->end() || source->headerless.isEmpty())
        return false;
    auto table = openRecords(request.path, {request.encoding, request.delimiter, {}, request.sheet});
    TALBOOK_TRY(table);
    Record record;
    const auto any = table->reader->next(record);
    TALBOOK_TRY(any);
    const QStringList texts = *any ? textsOf(record) : QStringList();
    if (texts.size() != source->headerless.size() || !std::ranges::any_of(texts, looksLikeData))
        return false;
    // One of them may be a topic that is called like a column; a header has several.
    const auto isName = [&](const QString &text) {
        const QString folded = foldedHeader(text);
        return source->recognise.contains(folded) ||
               std::ranges::any_of(source->columns, [&](const auto &column) { return column.second.contains(folded); });
    };
    return std::ranges::count_if(texts, isName) <= 1;
}

} // namespace talbook
