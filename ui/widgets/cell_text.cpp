#include "ui/widgets/cell_text.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QHashFunctions>
#include <QPainter>
#include <QStaticText>

namespace talbook
{

namespace
{

struct CutKey
{
    QString text;
    int width;
    int pixels;
    int weight;

    bool operator==(const CutKey &) const = default;
};

size_t qHash(const CutKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.width, key.pixels, key.weight);
}

/// A line laid out once: what is shown of a text in a width, and how wide that is.
struct LaidLine
{
    QStaticText shown;
    int width = 0;
};

QCache<CutKey, LaidLine> &laidLines()
{
    static QCache<CutKey, LaidLine> lines(4096);
    // They hold fonts, which must not outlive the application.
    static const bool emptiedInTime = (qAddPostRoutine([] { laidLines().clear(); }), true);
    Q_UNUSED(emptiedInTime)
    return lines;
}

const LaidLine &laidLine(const QString &text, int width, const QFont &font)
{
    QCache<CutKey, LaidLine> &lines = laidLines();
    const CutKey key{text, width, font.pixelSize(), font.weight()};
    if (const LaidLine *known = lines.object(key))
        return *known;
    const QFontMetrics metrics(font);
    auto *line = new LaidLine;
    line->width = metrics.horizontalAdvance(text);
    QString shown = text;
    if (line->width > width) {
        shown = metrics.elidedText(text, Qt::ElideRight, width);
        line->width = metrics.horizontalAdvance(shown);
    }
    line->shown.setTextFormat(Qt::PlainText);
    line->shown.setText(shown);
    line->shown.prepare({}, font);
    lines.insert(key, line);
    return *line;
}

} // namespace

QString cutToWidth(const QString &text, int width, const QFont &font)
{
    return laidLine(text, width, font).shown.text();
}

void paintCellText(QPainter &painter, const QRect &rect, const QString &text, const TextInk &ink)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const LaidLine &line = laidLine(text, rect.width(), ink.font);
    int x = rect.x();
    if (ink.across & Qt::AlignRight)
        x += rect.width() - line.width;
    else if (ink.across & Qt::AlignHCenter)
        x += (rect.width() - line.width) / 2;
    painter.setFont(ink.font);
    painter.setPen(ink.colour);
    painter.drawStaticText(QPointF(x, rect.y() + (rect.height() - QFontMetrics(ink.font).height()) / 2), line.shown);
}

} // namespace talbook
