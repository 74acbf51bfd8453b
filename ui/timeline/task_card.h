#pragma once

#include <QStringList>
#include <QWidget>

namespace talbook
{

/// What lies under the mouse, in words: the first line strong. It never takes the mouse or the keyboard.
class TaskCard : public QWidget
{
    Q_OBJECT

public:
    explicit TaskCard(QWidget *parent);

    void setLines(const QStringList &lines);
    const QStringList &lines() const { return m_lines; }
    /// Beside the thing, inside the parent.
    void showAt(const QRectF &thing);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_lines;
};

} // namespace talbook
