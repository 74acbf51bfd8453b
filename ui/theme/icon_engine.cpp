#include "ui/theme/icon_engine.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace talbook
{

using namespace Qt::StringLiterals;

IconEngine::IconEngine(const QString &name, std::optional<Colour> colour) : m_name(name), m_colour(colour) {}

QColor IconEngine::colourFor(QIcon::Mode mode, QIcon::State state) const
{
    const Theme &theme = Theme::current();
    if (mode == QIcon::Disabled)
        return theme.disabled(m_colour.value_or(Colour::Text2));
    if (m_colour)
        return theme.colour(*m_colour);
    if (state == QIcon::On || mode == QIcon::Selected)
        return theme.colour(Colour::Accent);
    return theme.colour(mode == QIcon::Active ? Colour::Text : Colour::Text2);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const int side = std::min(rect.width(), rect.height());
    const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
    paintIcon(*painter, square, m_name, colourFor(mode, state));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    // `size` is in device pixels here; QIcon sets the ratio of the result itself.
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return result;
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/)
{
    return pixmap(size, mode, state);
}

QList<QSize> IconEngine::availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    return {QSize(16, 16), QSize(32, 32)}; // drawn from outlines, any size will do
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"talbook-icon"_s;
}

} // namespace talbook
