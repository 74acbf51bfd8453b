#pragma once

#include "core/base/expected.h"

#include <QJsonObject>

namespace talbook
{

/// Whether every value of a play's JSON is of its kind; BadInput names the step or phase and the field, and says what
/// is right there. What the values mean together is checkPlay()'s.
Expected<void> checkPlayJson(const QJsonObject &play);

} // namespace talbook
