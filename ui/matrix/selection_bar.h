#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace talbook
{

class IconButton;
class PlainLabel;

/// What can be done with the selected accounts; it floats over the foot of the plot.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);

    /// Hides where nobody is selected.
    void setSelected(qsizetype count, bool editable);
    /// At the foot of the parent, in the middle.
    void place();
    QMenu &tierMenu() const { return *m_tierMenu; }
    QPushButton &segmentButton() const { return *m_segment; }
    QPushButton &launchButton() const { return *m_launch; }
    QPushButton &tableButton() const { return *m_table; }

Q_SIGNALS:
    void segmentRequested();
    void launchRequested();
    /// 1 to 3; 0 follows the recommendation.
    void tierRequested(int tier);
    void tableRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    qsizetype m_count = 0;
    PlainLabel *m_text;
    QPushButton *m_segment;
    QPushButton *m_launch;
    QPushButton *m_tier;
    QMenu *m_tierMenu;
    QPushButton *m_table;
    IconButton *m_clear;
};

} // namespace talbook
