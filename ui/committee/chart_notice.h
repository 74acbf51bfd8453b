#pragma once

#include <QWidget>

namespace talbook
{

class PlainLabel;

/// A sentence over the chart: what letting go will do, or why it cannot be done. Nothing to click.
class ChartNotice : public QWidget
{
    Q_OBJECT

public:
    explicit ChartNotice(QWidget *parent = nullptr);

    /// An empty sentence hides it.
    void tell(const QString &sentence, bool refused);
    QString sentence() const;
    bool isRefusal() const { return m_refused; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_label;
    bool m_refused = false;
};

} // namespace talbook
