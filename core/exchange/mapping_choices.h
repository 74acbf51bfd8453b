#pragma once

#include "core/exchange/import_mapping.h"

namespace talbook
{

/// Takes what the user says into a mapping that is empty so far; `dropped` gets the fields that shall have no column.
/// The errors are those of checkChoices.
Expected<void> takeChoices(ImportMapping &mapping, const std::vector<MappingChoice> &choices, QStringList &dropped);

/// BadInput where a choice names a field or a column that is not there, or gives a column two fields or a field two
/// columns; the sentence lists what there is. proposeMapping refuses the same.
Expected<void> checkChoices(const ImportMapping &mapping, const std::vector<MappingChoice> &choices);

} // namespace talbook
