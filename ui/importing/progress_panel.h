#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace talbook
{

class ImportSession;
class PlainLabel;

/// What is under way, how far it has come, and a button that stops it.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(ImportSession &session, QWidget *parent = nullptr);

    void begin(const QString &doing);
    void end();

private:
    void refresh();

    ImportSession &m_session;
    PlainLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_watch;
};

} // namespace talbook
