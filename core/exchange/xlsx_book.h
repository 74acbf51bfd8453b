#pragma once

#include "core/base/expected.h"
#include "core/exchange/xlsx_numbers.h"

#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace talbook
{

class ZipArchive;

struct XlsxSheet
{
    QString name;
    QString part; ///< its name in the archive
    bool hidden = false;
};

/// What all sheets of a workbook share.
struct XlsxBook
{
    QList<XlsxSheet> sheets; ///< in their order; charts are not among them
    bool from1904 = false;   ///< days are counted from 1904-01-01
    QString stylesPart;
    QString stringsPart;
};

Expected<XlsxBook> readXlsxBook(const ZipArchive &archive);

/// The kind of number for each style of a cell, by its index.
Expected<std::vector<NumberKind>> readXlsxStyles(const ZipArchive &archive, const XlsxBook &book);

/// The strings that cells refer to by number, in one piece of memory.
class SharedStrings
{
public:
    void append(std::string_view text);
    std::size_t size() const { return m_ends.size(); }
    std::string_view at(std::size_t index) const;

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};
Expected<SharedStrings> readXlsxStrings(const ZipArchive &archive, const XlsxBook &book);

} // namespace talbook
