#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include <md4c-html.h>

#include <string_view>

namespace talbook::test
{

/// Markdown as GitHub reads it, in HTML.
inline QString gfmHtml(std::string_view markdown)
{
    QByteArray html;
    const auto take = [](const MD_CHAR *text, MD_SIZE size, void *into) {
        static_cast<QByteArray *>(into)->append(text, qsizetype(size));
    };
    if (md_html(markdown.data(), MD_SIZE(markdown.size()), take, &html, MD_DIALECT_GITHUB, 0) != 0)
        qFatal("md4c failed");
    return QString::fromUtf8(html);
}

/// HTML's text: tags dropped, <br> as a line break, the five entities resolved.
inline QString plainText(QString html)
{
    html.replace(QStringLiteral("<br>"), QStringLiteral("\n"));
    html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    html.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    html.replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return html;
}

/// The text of each cell of each table, head included.
inline QStringList tableCells(const QString &html)
{
    static const QRegularExpression cell(QStringLiteral("<t[hd][^>]*>(.*?)</t[hd]>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QStringList cells;
    for (auto it = cell.globalMatch(html); it.hasNext();)
        cells.append(plainText(it.next().captured(1)));
    return cells;
}

} // namespace talbook::test
