#pragma once

#include "ui/committee/chart_card.h"
#include "ui/widgets/shapes.h"

#include <QStringList>

namespace talbook
{

class CommitteeSource;

/// What a person's card shows.
struct PersonFace
{
    ContactId person;
    QString name;
    QStringList title;     ///< one line, or two
    QString role;          ///< the badge's; empty for none
    bool proposed = false; ///< the role is only proposed
    StanceMark stance = StanceMark::Unknown;
    int influence = 0; ///< 1 to 5; 0 where nobody said
    bool engaged = false;
    QString touch;      ///< "12 d"
    int hidden = 0;     ///< people below who are folded away
    bool folds = false; ///< somebody stands below
    bool editable = false;

    bool operator==(const PersonFace &) const = default;
};

/// A person's title in one line or two, as a card has room for it.
QStringList titleLines(const QString &title);
/// Logical pixels, as the text size wants it.
QSizeF personCardSize(const QString &title);

class PersonCard : public ChartCard
{
public:
    PersonCard(const CommitteeSource &source, PersonFace face, const QSizeF &size);

    ContactId person() const override { return m_face.person; }
    QString inWords() const override;
    const PersonFace &face() const { return m_face; }
    void setFace(const PersonFace &face);

    /// Under the mouse: the handle for an influence line and the fold badge are offered.
    void setHovered(bool hovered);
    /// Where an influence line is drawn from; empty where it is not offered. In the scene, as the next.
    QRectF handle() const;
    /// Folds and unfolds; empty where nobody stands below, or the card is neither folded nor looked at.
    QRectF foldBadge() const;

protected:
    void paintPlain(QPainter &painter, const Theme &theme) const override;
    void paintCard(QPainter &painter, const Theme &theme) const override;

private:
    void paintFoot(QPainter &painter, const Theme &theme, const QRect &foot) const;
    QString foldText() const;

    const CommitteeSource &m_source;
    PersonFace m_face;
    bool m_hovered = false;
};

} // namespace talbook
