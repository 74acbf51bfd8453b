#include "ui/theme/sprite.h"

#include "ui/theme/theme.h"

#include <QCache>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>

#include <memory>

namespace talbook
{

namespace
{

struct MadeSprite
{
    QLatin1StringView kind;
    int variant;
    QString text;
    QSize pixels;
    int look;
    int textPercent;
    int scalePercent;

    bool operator==(const MadeSprite &) const = default;
};

size_t qHash(const MadeSprite &key, size_t seed = 0)
{
    return qHashMulti(seed, key.kind, key.variant, key.text, key.pixels.width(), key.pixels.height(), key.look,
                      key.textPercent, key.scalePercent);
}

QCache<MadeSprite, QPixmap> &madeSprites()
{
    static QCache<MadeSprite, QPixmap> sprites(1024);
    // Pictures must not outlive the application.
    static const bool emptiedInTime = (qAddPostRoutine([] { madeSprites().clear(); }), true);
    Q_UNUSED(emptiedInTime)
    return sprites;
}

} // namespace

void paintSprite(QPainter &painter, const QRect &rect, const Theme &theme, const SpriteKey &key,
                 const std::function<void(QPainter &, const QRect &)> &draw)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster || painter.transform().type() > QTransform::TxTranslate) {
        draw(painter, rect);
        return;
    }
    if (rect.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QTransform toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(QRectF(rect));
    const QPoint corner = device.topLeft().toPoint();
    const QPoint beyond = device.bottomRight().toPoint();
    const QSize pixels(beyond.x() - corner.x(), beyond.y() - corner.y());
    if (pixels.isEmpty())
        return;

    QCache<MadeSprite, QPixmap> &sprites = madeSprites();
    const MadeSprite made{
        key.kind,           key.variant, key.text, pixels, int(theme.look()), qRound(theme.textScale() * 100),
        qRound(ratio * 100)};
    QPixmap *sprite = sprites.object(made);
    if (!sprite) {
        auto fresh = std::make_unique<QPixmap>(pixels);
        fresh->setDevicePixelRatio(ratio);
        fresh->fill(Qt::transparent);
        QPainter spritePainter(fresh.get());
        draw(spritePainter, QRect(QPoint(0, 0), rect.size()));
        spritePainter.end();
        sprite = fresh.get();
        sprites.insert(made, fresh.release());
    }
    painter.drawPixmap(toDevice.inverted().map(QPointF(corner)), *sprite);
}

} // namespace talbook
