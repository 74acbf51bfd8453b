#include "reading_contrast.h"

#include <QAbstractItemView>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <cmath>

namespace talbook::test
{

namespace
{

constexpr int enlargement = 3;

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QHash<QRgb, int> coloursOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    return counts;
}

QRgb mostOf(const QHash<QRgb, int> &counts)
{
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? 0 : most.key();
}

QImage blank(const QSize &size, const QColor &ground)
{
    QImage picture(size * enlargement, QImage::Format_RGB32);
    picture.fill(ground);
    picture.setDevicePixelRatio(enlargement);
    return picture;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor groundOf(const QImage &picture)
{
    return QColor(mostOf(coloursOf(picture)));
}

std::optional<double> readingContrast(const QImage &picture)
{
    const QHash<QRgb, int> counts = coloursOf(picture);
    if (counts.size() < 2)
        return std::nullopt;
    const QColor ground(mostOf(counts));
    double most = 1;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        most = std::max(most, contrast(QColor(colour.key()), ground));
    return most;
}

QImage enlarged(QWidget &shown, const QRect &part)
{
    QImage picture = blank(part.size(), shown.palette().color(QPalette::Window));
    shown.render(&picture, QPoint(), QRegion(part));
    return picture;
}

QImage enlargedCell(QAbstractItemView &view, const QModelIndex &index, bool selected, const QColor &ground)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.rect = QRect(QPoint(), view.visualRect(index).size());
    option.font = view.font();
    option.fontMetrics = view.fontMetrics();
    option.widget = &view;
    option.index = index;
    option.showDecorationSelected = true;
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.state.setFlag(QStyle::State_Selected, selected);
    QImage picture = blank(option.rect.size(), ground);
    QPainter painter(&picture);
    view.itemDelegateForIndex(index)->paint(&painter, option, index);
    return picture;
}

} // namespace talbook::test
