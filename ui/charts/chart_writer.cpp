#include "ui/charts/chart_writer.h"

#include "core/exchange/table_writer.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int headHeight = 44;
constexpr int margin = 16;
constexpr qreal finer = 2;

void paintWhole(QPainter &painter, ChartPicture &picture, const ChartFigures &figures, const QSize &size)
{
    const Theme &theme = Theme::current();
    const int head = theme.px(headHeight);
    const int edge = theme.px(margin);
    painter.fillRect(QRect({}, size), theme.colour(Colour::Base));
    painter.setFont(theme.font(Type::Section));
    painter.setPen(theme.colour(Colour::Text));
    QString title = figures.title;
    if (!figures.remark.isEmpty())
        title += u" · "_s + figures.remark;
    painter.drawText(QRect(edge, 0, size.width() - 2 * edge, head), Qt::AlignVCenter | Qt::TextSingleLine, title);
    painter.translate(edge, head);
    picture.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

QByteArray pictureBytes(ChartPicture &picture, const ChartFigures &figures, bool svg)
{
    const Theme &theme = Theme::current();
    const QSize size = picture.size() + QSize(2 * theme.px(margin), theme.px(headHeight) + theme.px(margin));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    if (svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect({}, size));
        generator.setTitle(figures.title);
        generator.setDescription(figures.definition);
        QPainter painter;
        if (!painter.begin(&generator))
            return {};
        paintWhole(painter, picture, figures, size);
        painter.end();
        return bytes;
    }
    QImage image(size * finer, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(finer);
    QPainter painter(&image);
    paintWhole(painter, picture, figures, size);
    painter.end();
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

QString chartFileFilter()
{
    return QCoreApplication::translate(
        "Charts", "PNG picture (*.png);;SVG picture (*.svg);;Excel workbook (*.xlsx);;CSV (*.csv);;TSV "
                  "(*.tsv);;Markdown (*.md)");
}

Expected<void> writeChart(ChartPicture &picture, const ChartFigures &figures, const QString &path,
                          const QDateTime &created)
{
    if (const auto format = tableFileFormat(path)) {
        TableWriteOptions options;
        options.created = created;
        return saveTable(figures.table(), path, *format, options);
    }
    const bool svg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    if (!svg && !path.endsWith(u".png"_s, Qt::CaseInsensitive))
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Charts", "The file’s ending says what is written: choose a name that "
                                                           "ends in .png, .svg, .xlsx, .csv, .tsv or .md."),
                     {}};
    const QByteArray bytes = pictureBytes(picture, figures, svg);
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::FileSystem,
                 QCoreApplication::translate("Charts", "The file “%1” cannot be written. Choose another folder.")
                     .arg(QFileInfo(path).fileName()),
                 file.errorString()};
}

} // namespace talbook
