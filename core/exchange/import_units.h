#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/exchange/import_mapping.h"

namespace talbook
{

/// How a file is to be read where its text does not tell: what a person said about it. It is remembered for later files
/// by the columns it is about, as the mapping is.
struct ImportUnits
{
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimal = DecimalMark::Unknown;
    QString currency; ///< of amounts that name none; empty: the plan's
    qint64 amountUnit =
        0; ///< what an amount counts, 1,000 for thousands; 0: nothing was said, so that the header's unit counts
};

/// Whether a column of the file is a day (an amount, a figure of any kind), so that it matters how it is read.
bool hasFieldOf(const ImportMapping &mapping, std::initializer_list<FieldType> types);

/// What was said, completed by what was said for an earlier file.
Expected<ImportUnits> rememberedUnits(const Database &database, const ImportMapping &mapping, const ImportUnits &said);

/// Part of the import's step.
Expected<void> rememberUnits(Edit &edit, const ImportMapping &mapping, const ImportUnits &said);

void applyUnits(const ImportUnits &units, ImportMapping &mapping);

} // namespace talbook
