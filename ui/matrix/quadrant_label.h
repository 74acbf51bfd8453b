#pragma once

#include "core/scoring/score.h"

#include <QAbstractButton>

namespace talbook
{

/// A quadrant's name, how many are in it, and what to do with them; in the corner of the plot. A click chooses them
/// all.
class QuadrantLabel : public QAbstractButton
{
    Q_OBJECT

public:
    QuadrantLabel(Quadrant quadrant, QWidget *parent);

    void setCount(qsizetype count);
    bool isRight() const { return m_quadrant == Quadrant::A || m_quadrant == Quadrant::LiteB; }
    bool isTop() const { return m_quadrant == Quadrant::A || m_quadrant == Quadrant::NurtureB; }
    const QString &title() const { return m_title; }

    QSize sizeHint() const override;
    /// Into any picture.
    void paintInto(QPainter &painter, const QRect &rect) const;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Quadrant m_quadrant;
    qsizetype m_count = 0;
    QString m_title;
};

} // namespace talbook
