#pragma once

#include <QWidget>

namespace talbook
{

/// What the shapes and sizes mean.
class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    /// Whether accounts' earlier places are shown.
    void setTrails(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void paintInto(QPainter &painter, const QRect &rect) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static QStringList pastWords();
    int paintPresent(QPainter &painter, const QRect &rect) const;
    void paintPast(QPainter &painter, const QRect &rect, int x) const;
    static int paintWord(QPainter &painter, const QRect &rect, int x, const QString &text);

    bool m_trails = false;
};

} // namespace talbook
