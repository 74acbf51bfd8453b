#pragma once

#include <QString>
#include <QWidget>

class QSlider;

namespace talbook
{

/// A figure's name, what it is in the model and what it would be, and a slider below: "Intent  30̶ 40".
class FigureSlider : public QWidget
{
    Q_OBJECT

public:
    /// @param least,most ends of the slider; a stored figure beyond them widens it
    FigureSlider(int least, int most, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setStored(double stored);
    /// Tells nobody.
    void setFigure(double figure);
    double figure() const { return m_figure; }
    QSlider &slider() const { return *m_slider; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(double figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();

    QString m_name;
    double m_stored = 0;
    double m_figure = 0;
    QSlider *m_slider;
};

} // namespace talbook
