#include "ui/importing/import_words.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

struct Words
{
    const QLocale &locale;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text.simplified(); }
    QString operator()(double number) const { return locale.toString(number, 'f', QLocale::FloatingPointShortest); }
    QString operator()(const Money &money) const
    {
        const int shown = money.minor % minorUnits(money.currency) == 0 ? 0 : minorDigits(money.currency);
        return u"%1 %2"_s.arg(locale.toString(toMajor(money.minor, money.currency), 'f', shown), money.currency);
    }
    QString operator()(QDate date) const { return shortDate(date, locale); }
};

} // namespace

QString cellWords(const TableCell &cell, const QLocale &locale)
{
    return std::visit(Words{locale}, cell);
}

QString valuesInWords(const std::vector<std::pair<QString, TableCell>> &values, const QLocale &locale)
{
    QStringList parts;
    for (const auto &[field, value] : values)
        parts.append(u"%1: %2"_s.arg(field, cellWords(value, locale)));
    return parts.join(u" · "_s);
}

QString reasonWords(QString message)
{
    static const QRegularExpression remark(u" *\\(--[^)]*\\)"_s);
    return message.remove(remark);
}

QString matchWords(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Nothing:
        break;
    case MatchedBy::ExternalId:
    case MatchedBy::LineId:
        return QCoreApplication::translate("Importing", "id");
    case MatchedBy::Domain:
        return QCoreApplication::translate("Importing", "domain");
    case MatchedBy::Name:
        return QCoreApplication::translate("Importing", "name");
    case MatchedBy::Email:
        return QCoreApplication::translate("Importing", "e-mail");
    case MatchedBy::Content:
        return QCoreApplication::translate("Importing", "all it says");
    }
    return {};
}

} // namespace talbook
