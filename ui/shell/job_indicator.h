#pragma once

#include <QWidget>

class QProgressBar;
class QTimer;

namespace talbook
{

class ElidedLabel;
class IconButton;
class Jobs;

/// What is under way, in the status bar: title, progress, Cancel. Shows only what takes longer than a blink.
class JobIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit JobIndicator(Jobs &jobs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    Jobs &m_jobs;
    ElidedLabel *m_title;
    QProgressBar *m_progress;
    IconButton *m_cancel;
    QTimer *m_patience;
};

} // namespace talbook
