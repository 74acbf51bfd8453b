#include "core/documents/document_format.h"

#include "core/documents/blocks.h"
#include "core/documents/markdown_html.h"

#include <QFile>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto generator = "<meta name=\"generator\" content=\"Talbook\">";

QByteArray styleSheet()
{
    QFile file(u":/documents/page.css"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString formatSuffix(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Html:
        return u"html"_s;
    case DocumentFormat::Pdf:
        return u"pdf"_s;
    case DocumentFormat::Markdown:
        break;
    }
    return u"md"_s;
}

std::optional<DocumentFormat> formatFromSuffix(QStringView suffix)
{
    for (const DocumentFormat format : {DocumentFormat::Markdown, DocumentFormat::Html, DocumentFormat::Pdf}) {
        if (suffix == formatSuffix(format))
            return format;
    }
    return std::nullopt;
}

QByteArray htmlPage(std::string_view markdown, Language language)
{
    const HtmlBody body = markdownToHtml(markdown);
    return "<!DOCTYPE html>\n<html lang=\"" + languageCode(language).toUtf8() +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
           generator + "\n<meta name=\"keywords\" content=\"" + blockDigest(markdown) + "\">\n<title>" +
           body.title.toHtmlEscaped().toUtf8() + "</title>\n<style>\n" + styleSheet() + "</style>\n</head>\n<body>\n" +
           body.html + "</body>\n</html>\n";
}

PaperDocument paperDocument(std::string_view markdown, QDate date, const Wording &words)
{
    HtmlBody body = markdownToHtml(markdown);
    return {std::move(body.html), std::move(body.title), words.translate("Documents", "Page %1 of %2"),
            blockDigest(markdown), date};
}

bool isOwnFile(const QByteArray &bytes, DocumentFormat format)
{
    if (format == DocumentFormat::Html)
        return bytes.left(2048).contains(generator);
    // As Qt writes a text into a PDF: UTF-16, most significant byte first.
    static const QByteArray creator = [] {
        QByteArray name("/Creator (\xFE\xFF");
        for (const char c : std::string_view("Talbook"))
            name += '\0', name += c;
        return name;
    }();
    return bytes.startsWith("%PDF-") && bytes.contains(creator);
}

} // namespace talbook
