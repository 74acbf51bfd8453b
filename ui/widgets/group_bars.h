#pragma once

#include "ui/theme/colour.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace talbook
{

class PointWalk;

/// What a chart of bars shows: a group of bars a label, one bar a series.
struct BarContents
{
    struct Series
    {
        QString name;
        Colour colour = Colour::Series1;
        QList<double> values = {};
        QStringList texts = {}; ///< the values as they are to be read
    };

    QStringList labels;
    QList<Series> series;
};

/// Bars from zero to the right under each group's name, every one labelled with its figure, those of the first group
/// with their series too. The pointer and the arrow keys tell a group's figures.
class GroupBars : public QWidget
{
    Q_OBJECT

public:
    explicit GroupBars(QWidget *parent = nullptr);

    void setContents(const BarContents &contents);
    const BarContents &contents() const { return m_contents; }
    /// What a screen reader calls it; the groups' figures follow.
    void setTitle(const QString &title);
    int current() const;
    /// "Content: planned 1,000, actual 200".
    QString detail(int group) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int groupHeight() const;
    int groupAt(int y) const;
    QString barText(int series, int group) const;
    double pixelsPerUnit() const;

    BarContents m_contents;
    QString m_title;
    PointWalk *m_walk;
};

} // namespace talbook
