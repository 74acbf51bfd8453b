#include "ui/matrix/matrix_export.h"

#include "ui/matrix/matrix_legend.h"
#include "ui/matrix/matrix_plot.h"
#include "ui/theme/paper_look.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int headHeight = 44;
constexpr qreal finer = 2;

void paintWhole(QPainter &painter, MatrixPlot &plot, const MatrixLegend &legend, const QString &title)
{
    const Theme &theme = Theme::current();
    const int head = theme.px(headHeight);
    const QRect whole(0, 0, plot.width(), plot.height() + head);
    painter.fillRect(whole, theme.colour(Colour::Base));
    painter.setFont(theme.font(Type::Section));
    painter.setPen(theme.colour(Colour::Text));
    const int margin = theme.px(metric::InspectorMargin);
    const int legendWidth = legend.sizeHint().width();
    painter.drawText(QRect(margin, 0, whole.width() - legendWidth - 3 * margin, head),
                     Qt::AlignVCenter | Qt::TextSingleLine, title);
    legend.paintInto(painter, QRect(whole.width() - legendWidth - margin, 0, legendWidth + margin, head));
    painter.translate(0, head);
    plot.paintPicture(painter);
}

} // namespace

Expected<void> writeMatrixPicture(MatrixPlot &plot, const MatrixLegend &legend, const QString &title,
                                  const QString &path)
{
    const PaperLook light;
    const QSize size(plot.width(), plot.height() + Theme::current().px(headHeight));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool drawn = false;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(0, 0), size));
        svg.setTitle(title);
        QPainter painter;
        drawn = painter.begin(&svg);
        if (drawn)
            paintWhole(painter, plot, legend, title);
    } else {
        QImage image(size * finer, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(finer);
        image.fill(Theme::current().colour(Colour::Base));
        QPainter painter(&image);
        paintWhole(painter, plot, legend, title);
        painter.end();
        drawn = image.save(&buffer, "PNG");
    }
    QSaveFile file(path);
    if (!drawn || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Matrix", "The file “%1” cannot be written. Choose another folder.")
                         .arg(QFileInfo(path).fileName()),
                     file.errorString()};
    }
    return {};
}

} // namespace talbook
