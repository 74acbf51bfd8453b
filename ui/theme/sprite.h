#pragma once

#include <QRect>
#include <QString>

#include <functional>

class QPainter;

namespace talbook
{

class Theme;

/// What one kind of small drawing depends on beside its size and the theme.
struct SpriteKey
{
    QLatin1StringView kind;
    int variant = 0;
    QString text = {};
};

/// Draws by `draw` into `rect`, on a screen from a picture made once and kept: a table full of pills and bars then
/// scrolls several times faster. `draw` gets a painter and the rectangle to fill. On paper, in a scaled or turned view
/// it draws each time.
void paintSprite(QPainter &painter, const QRect &rect, const Theme &theme, const SpriteKey &key,
                 const std::function<void(QPainter &, const QRect &)> &draw);

} // namespace talbook
