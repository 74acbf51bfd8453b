#include "ui/theme/icon.h"

#include "ui/theme/icon_engine.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString iconPath(QStringView name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

QPixmap iconPixmap(QStringView name, const QColor &colour, QSize pixels)
{
    const QString key =
        u"talbook-icon/%1/%2/%3x%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(iconPath(name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "icon", qPrintable(u"no icon named "_s + name));
    QByteArray svg = found ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (QSvgRenderer renderer(svg); renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QIcon icon(QStringView name)
{
    Q_ASSERT_X(hasIcon(name), "icon", qPrintable(u"no icon named "_s + name));
    return QIcon(new IconEngine(name.toString(), std::nullopt));
}

QIcon icon(QStringView name, Colour colour)
{
    Q_ASSERT_X(hasIcon(name), "icon", qPrintable(u"no icon named "_s + name));
    return QIcon(new IconEngine(name.toString(), colour));
}

bool hasIcon(QStringView name)
{
    return QFile::exists(iconPath(name));
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    names.removeAll(u"talbook"_s); // the program's own, in its own colours
    return names;
}

void paintIcon(QPainter &painter, const QRectF &rect, QStringView name, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    if (!pixels.isEmpty())
        painter.drawPixmap(rect, iconPixmap(name, colour, pixels), QRectF(QPointF(0, 0), QSizeF(pixels)));
}

void paintProgramMark(QPainter &painter, const QRectF &rect, const QColor &line, const QColor &fill)
{
    const qreal stroke = rect.width() / 11.0;
    const QRectF box = rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const qreal radius = rect.width() / 6.0;
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    QPainterPath quarter;
    quarter.addRect(QRectF(box.center().x(), box.top(), box.width() / 2, box.height() / 2));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline & quarter, fill);
    painter.setPen(QPen(line, stroke));
    painter.drawPath(outline);
    painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    painter.restore();
}

QIcon programIcon()
{
    QSvgRenderer renderer(iconPath(u"talbook"));
    QIcon program;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        program.addPixmap(pixmap);
    }
    return program;
}

} // namespace talbook
