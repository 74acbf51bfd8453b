#pragma once

#include <QString>

namespace talbook::bench
{

/// Files as a CRM would export them, the same for the same numbers: 45 % Cyrillic names, quoted fields, skewed
/// activity.
void writeAccountsCsv(const QString &path, int accounts);
void writeActivitiesCsv(const QString &path, int accounts, int activities);

} // namespace talbook::bench
