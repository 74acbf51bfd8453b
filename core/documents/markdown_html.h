#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace talbook
{

/// A document's Markdown, as GitHub reads it, as the inside of an HTML page. Text is data: HTML in it is shown, not
/// obeyed, but for `<br>` and for remarks, which vanish (Talbook's marks are such); links lead to the web and to mail
/// addresses only; a picture becomes a link to it, so that nothing is loaded. A Mermaid chart becomes a tree of text
/// (mermaid_tree.h).
struct HtmlBody
{
    QByteArray html;
    QString title; ///< the first heading; may be empty
};
HtmlBody markdownToHtml(std::string_view markdown);

} // namespace talbook
