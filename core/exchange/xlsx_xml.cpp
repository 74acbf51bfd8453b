#include "core/exchange/xlsx_xml.h"

#include <QStringEncoder>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Characters that XML cannot hold stand as _x000D_, and an underscore that only looks like the beginning of that as
/// _x005F_.
QString withoutEscapes(QStringView text)
{
    QString plain;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at)) {
        bool isCode = false;
        const ushort code = text.mid(at + 2, 4).toUShort(&isCode, 16);
        if (!isCode || text.size() < at + 7 || text[at + 6] != u'_' || text[at + 2] == u'+') {
            at += 2;
            continue;
        }
        plain += text.sliced(copied, at - copied);
        plain += QChar(code);
        at += 7;
        copied = at;
    }
    plain += text.sliced(copied);
    return plain;
}

void appendUtf8(std::string &to, QStringView text)
{
    const std::size_t before = to.size();
    QStringEncoder encoder(QStringEncoder::Utf8);
    to.resize(before + static_cast<std::size_t>(encoder.requiredSpace(text.size())));
    const char *const end = encoder.appendToBuffer(to.data() + before, text);
    to.resize(static_cast<std::size_t>(end - to.data()));
}

} // namespace

XlsxXml::XlsxXml(std::unique_ptr<ZipPart> part) : m_part(std::move(part))
{
    if (m_part)
        m_xml.setDevice(m_part.get());
}

bool XlsxXml::nextElementWithin(int depth)
{
    while (m_part && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++m_depth;
            return true;
        case QXmlStreamReader::EndElement:
            if (--m_depth < depth)
                return false;
            break;
        case QXmlStreamReader::DTD:
            m_xml.raiseError(u"a document type, which no workbook has"_s);
            return false;
        default:
            break;
        }
    }
    return false;
}

QStringView XlsxXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

bool XlsxXml::flag(QStringView name) const
{
    const QStringView value = attribute(name);
    return value == u"1" || value == u"true";
}

void XlsxXml::appendText(std::string &text)
{
    const int own = m_depth;
    bool inText = name() == u"v" || name() == u"t";
    QString collected;
    while (m_depth >= own && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (name() == u"rPh") {
                m_xml.skipCurrentElement();
                break;
            }
            ++m_depth;
            inText = name() == u"t";
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText)
                collected += m_xml.text();
            break;
        default:
            break;
        }
    }
    appendUtf8(text, collected.contains(u"_x") ? withoutEscapes(collected) : collected);
}

QString XlsxXml::fault() const
{
    if (m_part && !m_part->fault().isEmpty())
        return m_part->fault();
    return m_part && m_xml.hasError() ? m_xml.errorString() : QString();
}

} // namespace talbook
