#pragma once

#include <QStringList>
#include <QWidget>

namespace talbook
{

/// The steps of a wizard in a row: those behind with a tick, the present one strong, the others quiet.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &titles, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_titles;
    int m_current = 0;
};

} // namespace talbook
