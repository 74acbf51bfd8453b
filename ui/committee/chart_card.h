#pragma once

#include "core/base/ids.h"

#include <QGraphicsItem>

namespace talbook
{

class Theme;

/// Below this scale a card is a plain rectangle: the text could not be read, and a thousand cards paint ten times
/// faster.
inline constexpr double plainBelowScale = 0.35;

/// How a card stands out while something is done to it.
enum class CardMark
{
    None,
    Found,   ///< the search has found it
    Target,  ///< what is dragged would be dropped here
    Refused, ///< and must not be
};

/// A card of the chart at its place: what is common to people and to missing roles.
class ChartCard : public QGraphicsItem
{
public:
    enum
    {
        Type = UserType + 1
    };
    explicit ChartCard(const QSizeF &size);

    int type() const override { return Type; }
    const QSizeF &size() const { return m_size; }
    void setSize(const QSizeF &size);
    /// In the scene, wherever an animation has it just now.
    QRectF place() const { return {pos(), m_size}; }

    /// Null for a missing role.
    virtual ContactId person() const { return {}; }
    /// The missing role, or -1.
    virtual int missingRole() const { return -1; }
    virtual QString inWords() const = 0;

    void setMark(CardMark mark);
    CardMark mark() const { return m_mark; }
    /// The one that the keyboard is at.
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    QRectF rect() const { return {QPointF(), m_size}; }
    virtual void paintPlain(QPainter &painter, const Theme &theme) const = 0;
    virtual void paintCard(QPainter &painter, const Theme &theme) const = 0;
    QColor ground(const Theme &theme) const;
    void paintRings(QPainter &painter, const Theme &theme) const;
    /// Whether the keyboard is here and shows where it is.
    bool ringShown() const { return m_ringShown; }

private:
    QSizeF m_size;
    CardMark m_mark = CardMark::None;
    bool m_current = false;
    bool m_ringShown = false; ///< while painting
};

} // namespace talbook
