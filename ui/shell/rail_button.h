#pragma once

#include <QAbstractButton>

namespace talbook
{

/// A line of the rail: icon and word; the current page has the accent edge.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(const QString &iconName, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

} // namespace talbook
