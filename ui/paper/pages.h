#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QTextDocument>

#include <vector>

class QPagedPaintDevice;
class QPainter;
class QTextTable;

namespace talbook
{

/// A text on pages of one size, in the device's dots. It is laid out in one piece and cut between lines and rows of
/// tables: Qt's own pages lose text behind a table that ends near the foot of one. Text without a colour of its own
/// does not take the window's.
class Pages
{
public:
    /// A stretch of the text. Above it the head of the table that it goes on with, where there is one.
    struct Stretch
    {
        qreal from = 0, to = 0;
        qreal headFrom = 0, headTo = 0;
    };

    /// @param html the inside of a page, as markdownToHtml() gives it
    Pages(const QByteArray &html, QPagedPaintDevice &device, QSizeF size);

    int count() const { return int(m_pages.size()); }
    void draw(QPainter &painter, int page);
    const QTextDocument &text() const { return m_text; }
    const std::vector<Stretch> &stretches() const { return m_pages; }

private:
    /// What is not cut, where a page is long enough for it: a line, or a row of a table.
    struct Piece
    {
        qreal top = 0, bottom = 0;
        bool keepWithNext = false;
        qreal headFrom = 0, headTo = 0; ///< of a row below the head of its table
    };

    bool isTooWide() const { return m_text.size().width() > m_size.width() + 1; }
    void wrap(int mode);
    void shrinkWideTables(double points);
    std::vector<Piece> pieces() const;
    void addRows(const QTextTable &table, std::vector<Piece> &pieces) const;
    void cut();
    void cutTall(const Piece &piece, qreal from);
    qreal dots(qreal pixels) const { return pixels * m_dotsOfPixel; }

    QTextDocument m_text;
    QSizeF m_size;
    qreal m_dotsOfPixel;
    std::vector<Stretch> m_pages;
};

} // namespace talbook
