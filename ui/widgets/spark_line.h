#pragma once

#include <QList>
#include <QWidget>

namespace talbook
{

/// A small line of values without axes, outside a table.
class SparkLine : public QWidget
{
    Q_OBJECT

public:
    explicit SparkLine(QWidget *parent = nullptr);

    /// Oldest first; `inWords` gives the numbers to the tool tip and to screen readers.
    void setValues(const QList<double> &values, const QString &inWords);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

} // namespace talbook
