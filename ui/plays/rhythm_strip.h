#pragma once

#include "core/plays/play.h"

#include <QWidget>

namespace talbook
{

/// A play at a glance: its weeks from left to right, phases as bars, steps as ticks beneath, milestones as diamonds.
class RhythmStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RhythmStrip(QWidget *parent = nullptr);

    /// `chosen` is the id of a step or phase to bring out.
    void setPlay(const Play &play, const QString &chosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A phase's bar or a step's tick was pressed.
    void phaseRequested(const QString &phase);
    void stepRequested(const QString &step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int days() const;
    double xOf(double day) const;
    QRectF barOf(const PlayPhase &phase) const;
    const PlayPhase *phaseAt(QPointF at) const;
    const PlayStep *stepAt(QPointF at) const;

    Play m_play;
    QString m_chosen;
};

} // namespace talbook
