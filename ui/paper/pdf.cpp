#include "ui/paper/pdf.h"

#include "ui/paper/pdf_bytes.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextOption>
#include <QTextTable>

#include <mutex>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dotsPerInch = 1200;
constexpr qreal bodyPoints = 9.5;
constexpr qreal footMillimetres = 9;
constexpr int wideTableColumns = 7;
constexpr qreal wideTablePoints = 7;

QFont paperFont()
{
    static std::once_flag once;
    std::call_once(once, [] {
        for (const char *style : {"Regular", "Medium", "SemiBold"})
            QFontDatabase::addApplicationFont(u":/fonts/TalbookSans-%1.otf"_s.arg(QLatin1StringView(style)));
    });
    QFont font(u"Talbook Sans"_s);
    font.setPointSizeF(bodyPoints);
    return font;
}

QString styleSheet()
{
    QFile file(u":/documents/paper.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One document on pages of the given size; text without a colour of its own must not take the window's.
class Pages
{
public:
    Pages(const QByteArray &html, QPdfWriter &writer, QSizeF size) : m_size(size)
    {
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(paperFont());
        m_document.setDefaultStyleSheet(styleSheet());
        m_document.documentLayout()->setPaintDevice(&writer);
        m_document.setHtml(u"<html><body>"_s + QString::fromUtf8(html) + u"</body></html>"_s);
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                settle(*table);
        }
        // Words stay whole: where a table would leave the page, tables of many columns get smaller text, and only where
        // that does not help are words broken.
        wrap(QTextOption::WordWrap);
        if (isTooWide())
            shrinkWideTables();
        if (isTooWide())
            wrap(QTextOption::WrapAtWordBoundaryOrAnywhere);
        keepHeadingsWithText();
    }

    int count() const { return m_document.pageCount(); }

    void draw(QPainter &painter, int page)
    {
        const QRectF shown(0, page * m_size.height(), m_size.width(), m_size.height());
        painter.save();
        painter.translate(0, -shown.top());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

private:
    void wrap(QTextOption::WrapMode mode)
    {
        QTextOption option = m_document.defaultTextOption();
        option.setWrapMode(mode);
        m_document.setDefaultTextOption(option);
        m_document.setPageSize(m_size);
    }

    bool isTooWide() const { return m_document.size().width() > m_size.width() + 1; }

    void shrinkWideTables()
    {
        QTextCharFormat small;
        small.setFontPointSize(wideTablePoints);
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            const auto *table = qobject_cast<QTextTable *>(frame);
            if (!table || table->columns() < wideTableColumns)
                continue;
            QTextCursor cursor = table->firstCursorPosition();
            cursor.setPosition(table->lastCursorPosition().position(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(small);
        }
        m_document.setPageSize(m_size);
    }

    static void settle(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        table.setFormat(format);
    }

    /// A heading at the foot of a page goes to the next one, where its text is.
    void keepHeadingsWithText()
    {
        QAbstractTextDocumentLayout &layout = *m_document.documentLayout();
        const auto pageOf = [&](qreal y) { return int(y / m_size.height()); };
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0)
                continue;
            QTextBlock text = block.next();
            while (text.isValid() && text.blockFormat().headingLevel() > 0)
                text = text.next();
            if (!text.isValid())
                break;
            const QRectF own = layout.blockBoundingRect(block), next = layout.blockBoundingRect(text);
            // Two lines of what follows belong to it.
            const qreal enough = std::min(next.height(), own.height() * 2);
            if (pageOf(own.top()) == pageOf(next.top() + enough - 1))
                continue;
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
    }

    QTextDocument m_document;
    QSizeF m_size;
};

} // namespace

Expected<QByteArray> makePdf(const PaperDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 12), QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setTitle(document.title);
    writer.setCreator(u"Talbook"_s);

    const qreal foot = footMillimetres / 25.4 * dotsPerInch;
    const QSizeF size(writer.width(), writer.height() - foot);
    Pages pages(document.html, writer, size);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return Error{ErrorCode::FileSystem, QCoreApplication::translate("Paper", "The PDF cannot be made."),
                     u"QPainter::begin"_s};
    }
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.draw(painter, page);
        const QString words = document.pageWords.arg(page + 1).arg(pages.count());
        Pages line("<table width=\"100%\" class=\"foot\"><tr><td class=\"foot\">" +
                       document.title.toHtmlEscaped().toUtf8() + "</td><td class=\"foot\" align=\"right\">" +
                       words.toHtmlEscaped().toUtf8() + "</td></tr></table>",
                   writer, QSizeF(size.width(), foot));
        painter.save();
        painter.translate(0, writer.height() - foot * 0.7);
        line.draw(painter, 0);
        painter.restore();
    }
    painter.end();
    const auto settled = settledPdf(bytes, document.date, document.digest);
    if (!settled) {
        return Error{ErrorCode::FileSystem, QCoreApplication::translate("Paper", "The PDF cannot be made."),
                     u"unknown form of the PDF"_s};
    }
    return *settled;
}

PaperMaker paperMaker()
{
    return [](const PaperDocument &document) -> Expected<QByteArray> {
        if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
            return Error{ErrorCode::BadInput, QCoreApplication::translate("Paper", "The PDF cannot be made."),
                         u"no fonts"_s};
        return makePdf(document);
    };
}

} // namespace talbook
