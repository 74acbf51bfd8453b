#pragma once

#include <QString>

namespace talbook
{

/// What a column's header says about its figures: "Выручка, млн руб.", "Revenue ($M)", "Amount in thousands".
struct HeaderUnit
{
    int exponent = 0; ///< 3: the figures are thousands
    QString currency; ///< its code, "$" for one of the dollars, empty where the header names none
    QString bare;     ///< the header without its unit: "Выручка"

    bool isNone() const { return exponent == 0 && currency.isEmpty(); }
};

/// A unit stands in brackets, after a comma, or at the end; there a lone letter ("Revenue B") is no unit.
HeaderUnit headerUnit(const QString &header);

} // namespace talbook
