#include "core/exchange/mapping_choices.h"

#include "core/base/text.h"

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Error choiceError(const QString &sentence)
{
    return {ErrorCode::BadInput, sentence, {}};
}

QStringList fieldIds(ImportKind kind)
{
    QStringList ids;
    for (const ImportField &field : importFields(kind))
        ids.append(importFieldId(field));
    return ids;
}

/// The column of that name: as it stands, or folded; without a header line, by its number.
Expected<qsizetype> columnNamed(const ImportMapping &mapping, const QString &name)
{
    if (!mapping.hasHeader) {
        bool ok = false;
        const int number = name.toInt(&ok);
        if (ok && number >= 1 && size_t(number) <= mapping.columns.size())
            return qsizetype(number - 1);
    }
    const QStringList headers = mapping.headers();
    qsizetype found = headers.indexOf(tidied(name));
    const QString folded = foldedHeader(name);
    for (qsizetype i = 0; found < 0 && !folded.isEmpty() && i < headers.size(); ++i) {
        if (foldedHeader(headers[i]) == folded)
            found = i;
    }
    if (found >= 0)
        return found;
    return choiceError(
        mapping.hasHeader
            ? QCoreApplication::translate("Exchange", "The file has no column “%1”. Its columns: %2.")
                  .arg(name, headers.join(u", "_s))
            : QCoreApplication::translate(
                  "Exchange",
                  "The file has no column “%1”. Without a header line, name a column by its number from 1 to %2.")
                  .arg(name)
                  .arg(headers.size()));
}

} // namespace

Expected<void> takeChoices(ImportMapping &mapping, const std::vector<MappingChoice> &choices, QStringList &dropped)
{
    for (const MappingChoice &choice : choices) {
        const bool isField = !choice.field.isEmpty() && choice.field != leftOutField;
        if (isField && importFieldIndex(mapping.kind, choice.field) < 0) {
            return choiceError(
                QCoreApplication::translate("Exchange", "%1 have no field “%2”. Their fields: %3.")
                    .arg(importKindTitle(mapping.kind), choice.field, fieldIds(mapping.kind).join(u", "_s)));
        }
        if (choice.column.isEmpty()) {
            dropped.append(choice.field);
            continue;
        }
        const auto column = columnNamed(mapping, choice.column);
        TALBOOK_TRY(column);
        MappedColumn &mapped = mapping.columns[size_t(*column)];
        if (choice.field.isEmpty()) {
            mapped.by = MappedBy::User;
            continue;
        }
        if (!mapped.field.isEmpty() && mapped.field != choice.field) {
            return choiceError(QCoreApplication::translate("Exchange", "The column “%1” cannot be both “%2” and “%3”.")
                                   .arg(mapped.header, mapped.field, choice.field));
        }
        if (const int other = mapping.columnOf(choice.field); isField && other >= 0 && other != *column) {
            return choiceError(
                QCoreApplication::translate("Exchange", "The field “%1” cannot come from both “%2” and “%3”.")
                    .arg(choice.field, mapping.columns[size_t(other)].header, mapped.header));
        }
        mapped.field = choice.field;
        mapped.by = MappedBy::User;
    }
    return {};
}

Expected<void> checkChoices(const ImportMapping &mapping, const std::vector<MappingChoice> &choices)
{
    ImportMapping unmapped = mapping;
    for (MappedColumn &column : unmapped.columns)
        column = {column.header, {}, MappedBy::Nothing};
    QStringList dropped;
    return takeChoices(unmapped, choices, dropped);
}

} // namespace talbook
