#include "ui/committee/chart_export.h"

#include "core/committee/committee_mermaid.h"
#include "ui/committee/chart_scene.h"
#include "ui/committee/committee_source.h"
#include "ui/shell/document.h"
#include "ui/theme/paper_look.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int exportMargin = 32;
constexpr double pngScale = 2;
/// A picture of more would not fit into many programs' memory: it is made smaller.
constexpr double mostPixelsAcross = 16000;
constexpr int pdfDotsPerInch = 96;

QRectF exportedArea(const ChartScene &scene)
{
    const int margin = Theme::current().px(exportMargin);
    return scene.bounds().adjusted(-margin, -margin, margin, margin);
}

/// Without what is chosen and where the keyboard is: that is nobody's business on paper.
class WithoutSelection
{
public:
    explicit WithoutSelection(ChartScene &scene) : m_scene(scene), m_selected(scene.selectedItems())
    {
        m_scene.blockSignals(true);
        m_scene.clearSelection();
    }
    ~WithoutSelection()
    {
        for (QGraphicsItem *item : m_selected)
            item->setSelected(true);
        m_scene.blockSignals(false);
    }
    WithoutSelection(const WithoutSelection &) = delete;
    WithoutSelection &operator=(const WithoutSelection &) = delete;

private:
    ChartScene &m_scene;
    QList<QGraphicsItem *> m_selected;
};

void paintInto(QPaintDevice &device, ChartScene &scene, const QRectF &target)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, Theme::current().colour(Colour::Base));
    scene.render(&painter, target, exportedArea(scene));
}

QByteArray pngOf(ChartScene &scene)
{
    const QSizeF size = exportedArea(scene).size();
    const double scale = std::min(pngScale, mostPixelsAcross / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    paintInto(image, scene, QRectF(image.rect()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgOf(ChartScene &scene)
{
    const QSize size = exportedArea(scene).size().toSize();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(scene.source().accountName());
    paintInto(generator, scene, QRectF(QPointF(), QSizeF(size)));
    return bytes;
}

QByteArray pdfOf(ChartScene &scene)
{
    const QSizeF size = exportedArea(scene).size();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDotsPerInch);
    writer.setTitle(scene.source().accountName());
    writer.setPageSize(QPageSize(size * 72.0 / pdfDotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    paintInto(writer, scene, QRectF(QPointF(), size));
    return bytes;
}

QByteArray contentOf(ChartScene &scene, ChartFormat format)
{
    const WithoutSelection plain(scene);
    const PaperLook light;
    switch (format) {
    case ChartFormat::Png:
        return pngOf(scene);
    case ChartFormat::Svg:
        return svgOf(scene);
    case ChartFormat::Pdf:
        return pdfOf(scene);
    case ChartFormat::Mermaid:
        break;
    }
    return committeeMermaid(scene.source().committee(), scene.source().document().words()).toUtf8();
}

} // namespace

QString chartSuffix(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return u"png"_s;
    case ChartFormat::Svg:
        return u"svg"_s;
    case ChartFormat::Pdf:
        return u"pdf"_s;
    case ChartFormat::Mermaid:
        break;
    }
    return u"mmd"_s;
}

Expected<void> exportChart(ChartScene &scene, ChartFormat format, const QString &path)
{
    const QByteArray content = contentOf(scene, format);
    QSaveFile file(path);
    const bool written =
        !content.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (written)
        return {};
    return Error{ErrorCode::FileSystem,
                 QCoreApplication::translate("CommitteeChart", "The chart could not be written to “%1”. Choose "
                                                               "another folder, or make room there.")
                     .arg(path),
                 file.errorString()};
}

} // namespace talbook
