#pragma once

#include <QAbstractButton>

namespace talbook
{

/// "Region: EMEA ×": a condition that is on. A click (or Space) asks to change it, × (or Delete) to remove it.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &name, const QString &value, QWidget *parent = nullptr);

    void setCondition(const QString &name, const QString &value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int nameWidth() const;
    int valueWidth() const;

    QString m_name;
    QString m_value;
    QAbstractButton *m_remove;
};

/// A chip with a dashed outline: something that could be added ("+ Filter"), or is only proposed.
class DashedChip : public QAbstractButton
{
    Q_OBJECT

public:
    DashedChip(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Filled, for one that lies over other things.
    void setOverlay(bool overlay);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_overlay = false;
};

} // namespace talbook
