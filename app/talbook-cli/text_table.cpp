#include "app/talbook-cli/text_table.h"

#include "app/talbook-cli/printing.h"

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int widestCell = 60;

int signWidth(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    // Unicode's East Asian Width, the wide blocks.
    const bool wide = (sign >= 0x1100 && sign <= 0x115F) || (sign >= 0x2E80 && sign <= 0xA4CF) ||
                      (sign >= 0xAC00 && sign <= 0xD7A3) || (sign >= 0xF900 && sign <= 0xFAFF) ||
                      (sign >= 0xFE30 && sign <= 0xFE6F) || (sign >= 0xFF00 && sign <= 0xFF60) ||
                      (sign >= 0xFFE0 && sign <= 0xFFE6) || (sign >= 0x1F300 && sign <= 0x1FAFF) ||
                      (sign >= 0x20000 && sign <= 0x3FFFD);
    return wide ? 2 : 1;
}

QString fitted(const QString &text, TextTable::Cut cut)
{
    const QString line = printable(text.simplified());
    if (cut == TextTable::Cut::Never || displayWidth(line) <= widestCell)
        return line;
    QList<uint> kept;
    int width = 1; // the ellipsis
    for (const uint sign : line.toUcs4()) {
        width += signWidth(sign);
        if (width > widestCell)
            break;
        kept.append(sign);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size()) + u'…';
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint sign : text.toUcs4())
        width += signWidth(sign);
    return width;
}

void TextTable::add(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row.append(fitted(cells.at(i), m_columns[size_t(i)].cut));
    m_rows.push_back(row);
}

QString TextTable::text() const
{
    std::vector<int> widths;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        int width = displayWidth(m_columns[i].title);
        for (const QStringList &row : m_rows)
            width = qMax(width, displayWidth(row.value(qsizetype(i))));
        widths.push_back(width);
    }
    const auto line = [&](const auto &cellAt) {
        QString written;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = cellAt(i);
            const QString room(widths[i] - displayWidth(cell), u' ');
            written += (i > 0 ? u"  "_s : QString()) + (m_columns[i].align == Align::Right ? room + cell : cell + room);
        }
        while (written.endsWith(u' '))
            written.chop(1);
        return QString(written + u'\n');
    };
    QString table = line([this](size_t i) { return m_columns[i].title; });
    table += line([&widths](size_t i) { return QString(qMin(widths[i], widestCell), u'-'); });
    for (const QStringList &row : m_rows)
        table += line([&row](size_t i) { return row.value(qsizetype(i)); });
    return table;
}

} // namespace talbook::cli
