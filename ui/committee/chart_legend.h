#pragma once

#include <QWidget>

namespace talbook
{

/// What the two kinds of lines mean.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_reports;
    QString m_influences;
};

} // namespace talbook
