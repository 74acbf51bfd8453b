#pragma once

#include <QString>
#include <QStringView>

namespace talbook
{

/// Text as search and matching see it: case-folded, ё as е, compatibility forms and accents taken apart and the
/// accents dropped (Müller = muller), but й kept (it is a letter, not an accent). White space runs become one space.
QString foldText(QStringView text);

/// Trims and folds inner white space, keeps letters as they are.
QString tidied(QStringView text);

} // namespace talbook
