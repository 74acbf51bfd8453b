#pragma once

#include <QStringView>

namespace talbook
{

/// True for the code of a currency of ISO 4217 that is in use, or was within the last ten years, since older figures
/// are written in it. Metals, funds and test codes are no currencies here.
bool isKnownCurrency(QStringView code);

} // namespace talbook
