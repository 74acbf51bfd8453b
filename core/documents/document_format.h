#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <functional>
#include <string_view>

namespace talbook
{

/// Markdown is what a document is; the others are made from it, what people wrote into its file included.
enum class DocumentFormat
{
    Markdown,
    Html,
    Pdf
};

/// "md", "html" or "pdf": how the command line and file names say it.
QString formatSuffix(DocumentFormat format);
std::optional<DocumentFormat> formatFromSuffix(QStringView suffix);

/// A document for paper.
struct PaperDocument
{
    QByteArray html; ///< the inside of a page, as markdownToHtml() gives it
    QString title;
    QString pageWords; ///< the foot of each page: "%1" is the page, "%2" how many there are
    QByteArray digest; ///< of its blocks; stands in the file, unseen
    QDate date;        ///< stands in the file for the time of writing, so that the same document has the same bytes
};
/// Makes a PDF; core itself has no fonts. ui/paper/pdf.h has one.
using PaperMaker = std::function<Expected<QByteArray>(const PaperDocument &)>;

/// A page that needs no other file: the style sheet is in it.
QByteArray htmlPage(std::string_view markdown, Language language);

PaperDocument paperDocument(std::string_view markdown, QDate date, const Wording &words);

/// Whether a file that is there is an HTML page or a PDF of Talbook's, which may be written anew.
bool isOwnFile(const QByteArray &bytes, DocumentFormat format);

} // namespace talbook
