#pragma once

#include "ui/theme/colour.h"

#include <QIconEngine>

#include <optional>

namespace talbook
{

/// Draws a line icon in the theme's colour of the moment, so that a QIcon made once is right after a switch.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const QString &name, std::optional<Colour> colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    std::optional<Colour> m_colour;
};

} // namespace talbook
