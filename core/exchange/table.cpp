#include "core/exchange/table.h"

#include <QLocale>

#include <cmath>

namespace talbook
{

namespace
{

/// Exact, which a division would not be.
QString amountText(const Money &money)
{
    const int decimals = minorDigits(money.currency);
    const qint64 minor = money.minor;
    QString digits = QString::number(minor).remove(u'-').rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return minor < 0 ? u'-' + digits : digits;
}

struct CellWriter
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(double number) const
    {
        if (!std::isfinite(number))
            return {};
        const bool exponent = std::abs(number) >= 1e21 || (number != 0 && std::abs(number) < 1e-7);
        return QString::number(number, exponent ? 'g' : 'f', QLocale::FloatingPointShortest);
    }
    QString operator()(const Money &money) const { return amountText(money); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
};

} // namespace

std::string cellText(const TableCell &cell)
{
    return std::visit(CellWriter{}, cell).toStdString();
}

} // namespace talbook
