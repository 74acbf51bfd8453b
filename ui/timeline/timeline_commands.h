#pragma once

#include <QObject>

namespace talbook
{

class Commands;
class Document;
class TimelinePage;

/// The window's commands that work on tasks and on the timeline.
class TimelineCommands : public QObject
{
    Q_OBJECT

public:
    TimelineCommands(TimelinePage &page, Document &document);

    void connectTo(Commands &commands);

private:
    TimelinePage &m_page;
    Document &m_document;
};

} // namespace talbook
