#include "core/documents/markdown_html.h"

#include "core/documents/mermaid_tree.h"

#include <QRegularExpression>

#include <md4c.h>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray escapedHtml(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// The address of a link where it leads to the web, to a mail address, or within the folder; else nothing.
QByteArray safeAddress(const MD_ATTRIBUTE &attribute)
{
    QByteArray address = QByteArray(attribute.text, qsizetype(attribute.size)).trimmed();
    address.replace("&amp;", "&");
    const QByteArray beginning = address.left(address.indexOf(':')).toLower();
    const bool hasScheme =
        address.contains(':') && !beginning.contains('/') && !beginning.contains('?') && !beginning.contains('#');
    if (hasScheme && beginning != "http" && beginning != "https" && beginning != "mailto")
        return {};
    return address;
}

const char *alignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_RIGHT:
        return " align=\"right\"";
    case MD_ALIGN_CENTER:
        return " align=\"center\"";
    default:
        return "";
    }
}

/// Said for a column's head too: where nothing is said Qt centres it.
const char *headAlignment(MD_ALIGN align)
{
    const char *said = alignment(align);
    return *said ? said : " align=\"left\"";
}

class HtmlWriter
{
public:
    HtmlBody write(std::string_view markdown)
    {
        MD_PARSER parser{};
        parser.flags = MD_DIALECT_GITHUB;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<HtmlWriter *>(self)->enter(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<HtmlWriter *>(self)->leave(type, detail);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<HtmlWriter *>(self)->enterSpan(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<HtmlWriter *>(self)->leaveSpan(type, detail);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<HtmlWriter *>(self)->take(type, {text, qsizetype(size)});
            return 0;
        };
        // It fails only when memory is out or a callback says so.
        md_parse(markdown.data(), MD_SIZE(markdown.size()), &parser, this);
        return {std::move(m_html), std::move(m_title).simplified()};
    }

private:
    void enter(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_html += "<blockquote>\n";
            break;
        case MD_BLOCK_UL:
            m_html += "<ul>\n";
            break;
        case MD_BLOCK_OL: {
            const unsigned start = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start;
            m_html +=
                start == 1 ? QByteArray("<ol>\n") : QByteArray("<ol start=\"" + QByteArray::number(start) + "\">\n");
            break;
        }
        case MD_BLOCK_LI: {
            const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
            m_html += "<li>";
            // Signs, no check boxes: on paper nobody ticks by mouse, and Qt's paper knows none.
            if (item->is_task)
                m_html += item->task_mark == ' ' ? "\u2610 " : "\u2611 ";
            break;
        }
        case MD_BLOCK_HR:
            m_html += "<hr>\n";
            break;
        case MD_BLOCK_H:
            m_inTitle = m_title.isEmpty();
            m_html += "<h" + QByteArray::number(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level) + ">";
            break;
        case MD_BLOCK_CODE: {
            const MD_ATTRIBUTE &language = static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang;
            m_isMermaid = QByteArrayView(language.text, qsizetype(language.size)) == "mermaid";
            m_inCode = true;
            m_held.clear();
            break;
        }
        case MD_BLOCK_HTML:
            m_inHtmlBlock = true;
            m_held.clear();
            break;
        case MD_BLOCK_P:
            m_html += "<p>";
            break;
        case MD_BLOCK_TABLE:
            m_html += "<table>\n";
            break;
        case MD_BLOCK_THEAD:
            m_html += "<thead>\n";
            break;
        case MD_BLOCK_TBODY:
            m_html += "<tbody>\n";
            break;
        case MD_BLOCK_TR:
            m_html += "<tr>";
            break;
        case MD_BLOCK_TH:
            m_html += QByteArray("<th") + headAlignment(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align) + ">";
            break;
        case MD_BLOCK_TD:
            m_html += QByteArray("<td") + alignment(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align) + ">";
            break;
        case MD_BLOCK_DOC:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_html += "</blockquote>\n";
            break;
        case MD_BLOCK_UL:
            m_html += "</ul>\n";
            break;
        case MD_BLOCK_OL:
            m_html += "</ol>\n";
            break;
        case MD_BLOCK_LI:
            m_html += "</li>\n";
            break;
        case MD_BLOCK_H:
            m_inTitle = false;
            m_html += "</h" + QByteArray::number(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level) + ">\n";
            break;
        case MD_BLOCK_CODE: {
            m_inCode = false;
            const auto tree = m_isMermaid ? mermaidTree(QString::fromUtf8(m_held)) : std::nullopt;
            m_html += "<pre>" + escapedHtml(tree ? tree->toUtf8() : m_held) + "</pre>\n";
            break;
        }
        case MD_BLOCK_HTML: {
            m_inHtmlBlock = false;
            const QByteArray shown = shownHtml(m_held).trimmed();
            if (!shown.isEmpty())
                m_html += "<p>" + shown + "</p>\n";
            break;
        }
        case MD_BLOCK_P:
            m_html += "</p>\n";
            break;
        case MD_BLOCK_TABLE:
            m_html += "</table>\n";
            break;
        case MD_BLOCK_THEAD:
            m_html += "</thead>\n";
            break;
        case MD_BLOCK_TBODY:
            m_html += "</tbody>\n";
            break;
        case MD_BLOCK_TR:
            m_html += "</tr>\n";
            break;
        case MD_BLOCK_TH:
            m_html += "</th>";
            break;
        case MD_BLOCK_TD:
            m_html += "</td>";
            break;
        case MD_BLOCK_HR:
        case MD_BLOCK_DOC:
            break;
        }
    }

    /// A link opens where it leads somewhere; links do not nest.
    void openLink(const MD_ATTRIBUTE &target)
    {
        const QByteArray address = safeAddress(target);
        const bool opens = !address.isEmpty() && m_linksOpen.isEmpty();
        m_linksOpen.append(opens);
        if (opens)
            m_html += "<a href=\"" + escapedHtml(address) + "\">";
    }
    void closeLink()
    {
        if (m_linksOpen.takeLast())
            m_html += "</a>";
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        switch (type) {
        case MD_SPAN_EM:
            m_html += "<em>";
            break;
        case MD_SPAN_STRONG:
            m_html += "<strong>";
            break;
        case MD_SPAN_DEL:
            m_html += "<s>";
            break;
        case MD_SPAN_CODE:
            m_html += "<code>";
            break;
        case MD_SPAN_A:
            openLink(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
            break;
        case MD_SPAN_IMG:
            openLink(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
            break;
        default:
            break;
        }
    }

    void leaveSpan(MD_SPANTYPE type, void *)
    {
        switch (type) {
        case MD_SPAN_EM:
            m_html += "</em>";
            break;
        case MD_SPAN_STRONG:
            m_html += "</strong>";
            break;
        case MD_SPAN_DEL:
            m_html += "</s>";
            break;
        case MD_SPAN_CODE:
            m_html += "</code>";
            break;
        case MD_SPAN_A:
        case MD_SPAN_IMG:
            closeLink();
            break;
        default:
            break;
        }
    }

    void take(MD_TEXTTYPE type, QByteArrayView text)
    {
        if (m_inCode || m_inHtmlBlock) {
            m_held += text;
            return;
        }
        if (m_inTitle && type != MD_TEXT_HTML)
            m_title += QString::fromUtf8(text);
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_html += "\uFFFD";
            break;
        case MD_TEXT_BR:
            m_html += "<br>\n";
            break;
        case MD_TEXT_SOFTBR:
            m_html += '\n';
            break;
        case MD_TEXT_ENTITY:
            m_html += text;
            break;
        case MD_TEXT_HTML:
            m_html += shownHtml(text.toByteArray());
            break;
        default:
            m_html += escapedHtml(text);
        }
    }

    /// What of a piece of raw HTML is shown: a break as a break, a remark not at all, the rest as it was typed.
    static QByteArray shownHtml(const QByteArray &raw)
    {
        static const QRegularExpression breakOrRemark(u"<br\\s*/?>|<!--.*?(?:-->|$)"_s,
                                                      QRegularExpression::DotMatchesEverythingOption |
                                                          QRegularExpression::CaseInsensitiveOption);
        const QString text = QString::fromUtf8(raw);
        QByteArray shown;
        qsizetype at = 0;
        for (auto found = breakOrRemark.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            shown += escapedHtml(text.mid(at, match.capturedStart() - at).toUtf8());
            if (!match.capturedView().startsWith(u"<!"))
                shown += "<br>";
            at = match.capturedEnd();
        }
        return shown + escapedHtml(text.mid(at).toUtf8());
    }

    QByteArray m_html;
    QByteArray m_held; ///< of a code block or a block of HTML, until it ends
    QString m_title;
    QList<bool> m_linksOpen;
    bool m_inTitle = false, m_inCode = false, m_isMermaid = false, m_inHtmlBlock = false;
};

} // namespace

HtmlBody markdownToHtml(std::string_view markdown)
{
    return HtmlWriter().write(markdown);
}

} // namespace talbook
