#pragma once

#include "core/base/expected.h"
#include "core/exchange/zip_archive.h"

#include <QXmlStreamReader>

#include <string>

namespace talbook
{

/// One part of a workbook as XML. Elements are known by their local names, since the strict and the transitional form
/// of the standard have different namespaces.
class XlsxXml
{
public:
    /// @param part null if the archive has none, which is as if it were empty.
    explicit XlsxXml(std::unique_ptr<ZipPart> part);

    /// Goes to the next beginning of an element. @return false at the end, or after a fault.
    bool nextElement() { return nextElementWithin(0); }
    /// The same, and false also at the end of the element that began at `depth`.
    bool nextElementWithin(int depth);

    QStringView name() const { return m_xml.name(); }
    int depth() const { return m_depth; }
    QStringView attribute(QStringView name) const;
    bool flag(QStringView name) const; ///< an attribute that is "1" or "true"

    /// Appends the text of the element that has just begun, or of its runs without phonetic readings, and goes to its
    /// end.
    void appendText(std::string &text);

    QString fault() const; ///< empty if there is none
    qint64 position() const { return m_part ? m_part->consumed() : 0; }
    qint64 total() const { return m_part ? m_part->length() : 0; }

private:
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

} // namespace talbook
