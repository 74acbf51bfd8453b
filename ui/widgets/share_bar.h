#pragma once

#include <QWidget>

namespace talbook
{

/// A bar filled to a share of its track; the track itself may be shorter than the widget, so that tracks one under
/// another compare.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    /// `filled` of `track`, both 0 to 1: the share of the widget's width that the track takes, and of it the filled.
    void setShares(double filled, double track = 1.0);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_filled = 0;
    double m_track = 1;
};

} // namespace talbook
