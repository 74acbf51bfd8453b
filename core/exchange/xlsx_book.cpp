#include "core/exchange/xlsx_book.h"

#include "core/exchange/xlsx_xml.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct Relation
{
    QString part;
    QString type; // the last word of the type's address
};

/// The parts that `part` refers to, by their ids. Some programs write absolute names, others relative ones.
Expected<QHash<QString, Relation>> relationsOf(const ZipArchive &archive, const QString &part)
{
    const QString folder = part.section(u'/', 0, -2);
    const QString prefix = folder.isEmpty() ? QString() : QString(folder + u'/');
    XlsxXml xml(archive.part(prefix + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s));
    QHash<QString, Relation> relations;
    while (xml.nextElement()) {
        if (xml.name() != u"Relationship" || xml.attribute(u"TargetMode") == u"External")
            continue;
        const QString target = xml.attribute(u"Target").toString();
        const QString name = target.startsWith(u'/') ? target.sliced(1) : QString(prefix + target);
        relations.insert(xml.attribute(u"Id").toString(),
                         {QDir::cleanPath(name), xml.attribute(u"Type").toString().section(u'/', -1)});
    }
    if (!xml.fault().isEmpty())
        return archive.damaged(xml.fault());
    return relations;
}

QString partOfType(const QHash<QString, Relation> &relations, QStringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

} // namespace

Expected<XlsxBook> readXlsxBook(const ZipArchive &archive)
{
    const auto top = relationsOf(archive, {});
    TALBOOK_TRY(top);
    const QString part = partOfType(*top, u"officeDocument");
    auto content = part.isEmpty() ? nullptr : archive.part(part);
    const auto relations = relationsOf(archive, part);
    TALBOOK_TRY(relations);

    XlsxBook book;
    book.stylesPart = partOfType(*relations, u"styles");
    book.stringsPart = partOfType(*relations, u"sharedStrings");
    XlsxXml xml(std::move(content));
    bool isWorkbook = false;
    while (xml.nextElement()) {
        isWorkbook = isWorkbook || xml.name() == u"workbook";
        if (xml.name() == u"workbookPr")
            book.from1904 = xml.flag(u"date1904");
        if (xml.name() != u"sheet")
            continue;
        const Relation relation = relations->value(xml.attribute(u"id").toString());
        if (relation.type != u"worksheet")
            continue;
        const QStringView state = xml.attribute(u"state");
        book.sheets.append(
            {xml.attribute(u"name").toString(), relation.part, state == u"hidden" || state == u"veryHidden"});
    }
    if (!xml.fault().isEmpty())
        return archive.damaged(xml.fault());
    if (!isWorkbook || book.sheets.isEmpty())
        return Error{ErrorCode::BadInput, QCoreApplication::translate(
                                              "Exchange", "The file “%1” is no Excel workbook with a sheet. Save the "
                                                          "table as .xlsx or .csv and import that.")
                                              .arg(archive.path())};
    return book;
}

Expected<std::vector<NumberKind>> readXlsxStyles(const ZipArchive &archive, const XlsxBook &book)
{
    XlsxXml xml(archive.part(book.stylesPart));
    QHash<int, QString> codes;
    std::vector<NumberKind> kinds;
    while (xml.nextElement()) {
        if (xml.name() == u"numFmt")
            codes.insert(xml.attribute(u"numFmtId").toInt(), xml.attribute(u"formatCode").toString());
        if (xml.name() != u"cellXfs") // the formats come before, and the styles of styles have the same elements
            continue;
        const int depth = xml.depth();
        while (xml.nextElementWithin(depth)) {
            const int id = xml.attribute(u"numFmtId").toInt();
            if (xml.name() == u"xf")
                kinds.push_back(numberKind(id, codes.value(id)));
        }
    }
    if (!xml.fault().isEmpty())
        return archive.damaged(xml.fault());
    return kinds;
}

void SharedStrings::append(std::string_view text)
{
    m_text.append(text);
    m_ends.push_back(m_text.size());
}

std::string_view SharedStrings::at(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

Expected<SharedStrings> readXlsxStrings(const ZipArchive &archive, const XlsxBook &book)
{
    XlsxXml xml(archive.part(book.stringsPart));
    SharedStrings strings;
    std::string text;
    while (xml.nextElement()) {
        if (xml.name() != u"si")
            continue;
        text.clear();
        xml.appendText(text);
        strings.append(text);
    }
    if (!xml.fault().isEmpty())
        return archive.damaged(xml.fault());
    return strings;
}

} // namespace talbook
