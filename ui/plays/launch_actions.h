#pragma once

#include "core/base/ids.h"

#include <QObject>

namespace talbook
{

class Document;
class LaunchNotice;
class MainWindow;
struct LaunchResult;

/// Launching plays, from wherever the window offers it.
class LaunchActions : public QObject
{
    Q_OBJECT

public:
    LaunchActions(Document &document, MainWindow &window);

    /// Asks what, for whom and when, and launches it. Without a play, the one that is shown last or the first; the
    /// accounts that the window means stand first among those to choose.
    void launch(PlayId play = {});
    /// Says what was launched, wherever that was.
    void tell(const LaunchResult &result);
    /// The campaign in the timeline.
    void show(CampaignId campaign);
    LaunchNotice &notice() const { return *m_notice; }

private:
    Document &m_document;
    MainWindow &m_window;
    LaunchNotice *m_notice;
};

} // namespace talbook
