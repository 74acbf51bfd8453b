#include "structure/translation_file.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using talbook::Error;
using talbook::ErrorCode;

namespace
{

TranslatedText readMessage(QXmlStreamReader &xml, QString &comment)
{
    TranslatedText text;
    text.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.state = xml.attributes().value("type"_L1).toString();
            if (!text.plural) {
                text.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                text.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QSet<QString> markersOf(const QString &text)
{
    static const QRegularExpression marker(u"%(?:L?\\d{1,2}|n)"_s);
    QSet<QString> markers;
    for (auto it = marker.globalMatch(text); it.hasNext();)
        markers.insert(it.next().captured());
    return markers;
}

QString faultOf(const TranslatedText &text, int pluralForms)
{
    if (!text.state.isEmpty())
        return text.state;
    if (text.forms.size() != (text.plural ? pluralForms : 1))
        return u"%1 forms instead of %2"_s.arg(text.forms.size()).arg(text.plural ? pluralForms : 1);
    for (qsizetype i = 0; i < text.forms.size(); ++i) {
        if (text.forms[i].isEmpty())
            return u"empty"_s;
        QSet<QString> expected = markersOf(text.source);
        // Where the first of two forms means exactly one, it may say so in words.
        if (text.plural && pluralForms == 2 && i == 0 && !text.forms[i].contains(u"%n"_s))
            expected.remove(u"%n"_s);
        if (markersOf(text.forms[i]) != expected)
            return u"other place markers in “%1”"_s.arg(text.forms[i]);
    }
    return {};
}

} // namespace

talbook::Expected<TranslationFile> parseTranslations(const QByteArray &ts)
{
    TranslationFile file;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            QString comment;
            const TranslatedText text = readMessage(xml, comment);
            file.insert(QStringList{context, text.source, comment}.join(u" | "_s), text);
        }
    }
    if (xml.hasError())
        return Error{ErrorCode::BadInput, u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString())};
    return file;
}

QStringList translationFaults(const TranslationFile &file, int pluralForms)
{
    QStringList faults;
    for (auto it = file.begin(); it != file.end(); ++it) {
        const QString fault = faultOf(*it, pluralForms);
        if (!fault.isEmpty())
            faults.append(u"%1: %2"_s.arg(it.key(), fault));
    }
    return faults;
}
