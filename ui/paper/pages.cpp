#include "ui/paper/pages.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFontDatabase>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <mutex>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal bodyPoints = 9.5;
constexpr int wideTableColumns = 7;
constexpr double wideTablePoints[] = {7, 6.5, 6};
constexpr qreal wideTablePadding = 3; // logical pixels at the sides of a cell, in place of the style sheet's
constexpr qreal pixelsAnInch = 96;    // logical ones

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

std::vector<QTextTable *> tablesOf(const QTextDocument &text)
{
    std::vector<QTextTable *> tables;
    for (QTextFrame *frame : text.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            tables.push_back(table);
    }
    return tables;
}

/// As wide as the page, with its first row as its head.
void settle(QTextTable &table)
{
    QTextTableFormat format = table.format();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    table.setFormat(format);
}

/// The lines of a block, in the text's dots.
std::vector<QRectF> linesOf(const QTextBlock &block)
{
    // The block's place is that of its first line.
    const QRectF place = block.document()->documentLayout()->blockBoundingRect(block);
    const QTextLayout &layout = *block.layout();
    std::vector<QRectF> lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        lines.emplace_back(place.left(), place.top() + line.y() - layout.lineAt(0).y(), line.width(), line.height());
    }
    return lines;
}

/// Of all cells of a row.
std::vector<QRectF> linesOf(const QTextTable &table, int row)
{
    std::vector<QRectF> lines;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (QTextFrame::iterator part = cell.begin(); part != cell.end(); ++part) {
            const std::vector<QRectF> own = linesOf(part.currentBlock());
            lines.insert(lines.end(), own.begin(), own.end());
        }
    }
    return lines;
}

} // namespace

Pages::Pages(const QByteArray &html, QPagedPaintDevice &device, QSizeF size)
    : m_size(size), m_dotsOfPixel(device.logicalDpiY() / pixelsAnInch)
{
    m_text.setDocumentMargin(0);
    m_text.setDefaultFont(paperFont());
    m_text.setDefaultStyleSheet(styleSheet());
    m_text.documentLayout()->setPaintDevice(&device);
    m_text.setHtml(u"<html><body>"_s + QString::fromUtf8(html) + u"</body></html>"_s);
    for (QTextTable *table : tablesOf(m_text))
        settle(*table);
    // Words stay whole: where a table would leave the page, tables of many columns get smaller text, and only where
    // that does not help are words broken.
    wrap(QTextOption::WordWrap);
    for (const double points : wideTablePoints) {
        if (isTooWide())
            shrinkWideTables(points);
    }
    if (isTooWide())
        wrap(QTextOption::WrapAtWordBoundaryOrAnywhere);
    cut();
}

void Pages::wrap(int mode)
{
    QTextOption option = m_text.defaultTextOption();
    option.setWrapMode(QTextOption::WrapMode(mode));
    m_text.setDefaultTextOption(option);
    m_text.setTextWidth(m_size.width());
}

void Pages::shrinkWideTables(double points)
{
    QTextCharFormat small;
    small.setFontPointSize(points);
    for (QTextTable *table : tablesOf(m_text)) {
        if (table->columns() < wideTableColumns)
            continue;
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat format = cell.format().toTableCellFormat();
                format.setLeftPadding(wideTablePadding);
                format.setRightPadding(wideTablePadding);
                cell.setFormat(format);
            }
        }
        QTextCursor cursor = table->firstCursorPosition();
        cursor.setPosition(table->lastCursorPosition().position(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(small);
    }
    m_text.setTextWidth(m_size.width());
}

/// A row reaches to where the room of the next one begins: the line between them is its own.
void Pages::addRows(const QTextTable &table, std::vector<Piece> &pieces) const
{
    const QRectF place = m_text.documentLayout()->frameBoundingRect(const_cast<QTextTable *>(&table));
    std::vector<qreal> tops{place.top()};
    for (int row = 1; row < table.rows(); ++row) {
        const std::vector<QRectF> lines = linesOf(table, row);
        qreal top = lines.empty() ? tops.back() : lines.front().top();
        for (const QRectF &line : lines)
            top = std::min(top, line.top());
        const qreal padding = table.cellAt(row, 0).format().toTableCellFormat().topPadding();
        tops.push_back(std::max(tops.back(), top - dots(padding)));
    }
    tops.push_back(place.bottom() - dots(table.format().toFrameFormat().bottomMargin()));
    for (int row = 0; row < table.rows(); ++row) {
        Piece piece{tops[size_t(row)], tops[size_t(row) + 1], row == 0 && table.rows() > 1, 0, 0};
        if (row > 0) {
            piece.headFrom = tops[0];
            piece.headTo = tops[1];
        }
        pieces.push_back(piece);
    }
}

std::vector<Pages::Piece> Pages::pieces() const
{
    std::vector<Piece> pieces;
    bool afterText = false;
    const QTextFrame &root = *m_text.rootFrame();
    for (QTextFrame::iterator part = root.begin(); part != root.end(); ++part) {
        if (const auto *table = qobject_cast<const QTextTable *>(part.currentFrame())) {
            // The sentence that leads to a table does not end a page, or its heading would stand there without it.
            if (afterText)
                pieces.back().keepWithNext = true;
            afterText = false;
            addRows(*table, pieces);
            continue;
        }
        const QTextBlock block = part.currentBlock();
        if (!block.isValid() || block.text().trimmed().isEmpty())
            continue; // room between two tables
        const bool heading = block.blockFormat().headingLevel() > 0;
        const std::vector<QRectF> lines = linesOf(block);
        for (size_t i = 0; i < lines.size(); ++i) {
            // No line of a paragraph stands alone on its page.
            const bool first = i == 0 && lines.size() > 1, lastButOne = lines.size() > 2 && i + 2 == lines.size();
            pieces.push_back({lines[i].top(), lines[i].bottom(), heading || first || lastButOne, 0, 0});
        }
        afterText = !lines.empty();
    }
    return pieces;
}

void Pages::cut()
{
    m_pages.clear();
    const std::vector<Piece> all = pieces();
    for (size_t first = 0; first < all.size();) {
        const Piece &begin = all[first];
        const qreal room = m_size.height() - (begin.headTo - begin.headFrom);
        size_t next = first;
        while (next < all.size() && all[next].bottom - begin.top <= room)
            ++next;
        if (next == first) { // longer than a page
            cutTall(begin, begin.top);
            ++first;
            continue;
        }
        size_t end = next;
        while (next < all.size() && end > first && all[end - 1].keepWithNext)
            --end;
        if (end == first)
            end = next;
        m_pages.push_back({begin.top, all[end - 1].bottom, begin.headFrom, begin.headTo});
        first = end;
    }
    if (m_pages.empty())
        m_pages.push_back({0, m_size.height(), 0, 0});
}

/// A row of more lines than a page has: cut where it cuts the fewest letters, which is mostly none.
void Pages::cutTall(const Piece &piece, qreal from)
{
    while (from < piece.bottom) {
        const qreal to = std::min(piece.bottom, from + m_size.height() - (piece.headTo - piece.headFrom));
        qreal free = to;
        for (const QTextTable *table : tablesOf(m_text)) {
            for (int row = 0; to < piece.bottom && row < table->rows(); ++row) {
                for (const QRectF &line : linesOf(*table, row)) {
                    if (line.top() > from && line.top() < to && line.bottom() > to)
                        free = std::min(free, line.top());
                }
            }
        }
        m_pages.push_back({from, free, piece.headFrom, piece.headTo});
        from = free;
    }
}

void Pages::draw(QPainter &painter, int page)
{
    const Stretch &stretch = m_pages[size_t(page)];
    const auto show = [&](qreal from, qreal to, qreal at) {
        const QRectF shown(0, from, m_size.width(), to - from);
        painter.save();
        painter.translate(0, at - from);
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        m_text.documentLayout()->draw(&painter, context);
        painter.restore();
    };
    const qreal head = stretch.headTo - stretch.headFrom;
    if (head > 0)
        show(stretch.headFrom, stretch.headTo, 0);
    show(stretch.from, stretch.to, head);
}

} // namespace talbook
