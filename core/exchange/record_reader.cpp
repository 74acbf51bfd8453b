#include "core/exchange/record_reader.h"

#include <QCoreApplication>

namespace talbook
{

QString faultSentence(RecordFault fault)
{
    switch (fault) {
    case RecordFault::None:
        break;
    case RecordFault::InvalidBytes:
        return QCoreApplication::translate(
            "Exchange", "Holds characters that cannot be read in this encoding. Try another encoding.");
    case RecordFault::NulByte:
        return QCoreApplication::translate("Exchange", "Holds a zero byte, which no text has.");
    case RecordFault::StrayQuote:
        return QCoreApplication::translate(
            "Exchange", "Holds a quotation mark in the wrong place; check that the fields are what they should be.");
    case RecordFault::FormulaError:
        return QCoreApplication::translate("Exchange", "Holds a formula that ended in an error.");
    case RecordFault::FormulaUnknown:
        return QCoreApplication::translate(
            "Exchange", "Holds a formula without a result. Open the workbook in a spreadsheet program and save it.");
    }
    return {};
}

} // namespace talbook
