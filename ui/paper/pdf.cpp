#include "ui/paper/pdf.h"

#include "ui/paper/pages.h"
#include "ui/paper/pdf_bytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dotsPerInch = 1200;
constexpr qreal footMillimetres = 9;

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
