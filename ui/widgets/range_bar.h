#pragma once

#include "ui/widgets/bar_painters.h"

#include <QWidget>

namespace talbook
{

/// Money spent on an account against its tier's range, with the three amounts beneath.
class RangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit RangeBar(QWidget *parent = nullptr);

    void setSpend(const Spend &spend);
    const Spend &spend() const { return m_spend; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Spend m_spend;
};

} // namespace talbook
