#pragma once

#include <QLocale>
#include <QString>

#include <cmath>

namespace talbook
{

/// A percentage as both languages write it here: "94 %", with a space that does not break.
inline QString percentText(const QString &number)
{
    return number + QChar(QChar::Nbsp) + QLatin1Char('%');
}

/// The same of a number that is rounded to a whole one.
inline QString percentText(double percent, const QLocale &locale)
{
    return percentText(locale.toString(std::round(percent), 'f', 0));
}

} // namespace talbook
