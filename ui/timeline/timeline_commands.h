#pragma once

#include <QObject>

namespace talbook
{

class Commands;
class TimelinePage;

/// The window's commands that work on tasks and on the timeline.
class TimelineCommands : public QObject
{
    Q_OBJECT

public:
    explicit TimelineCommands(TimelinePage &page);

    void connectTo(Commands &commands);

private:
    TimelinePage &m_page;
};

} // namespace talbook
