#pragma once

#include "core/plays/launch.h"

#include <QWidget>

class QTimer;

namespace talbook
{

class Document;
class PlainLabel;
class QuietButton;

/// In the status bar after a launch: what was made, and a way to see it. It goes by itself.
class LaunchNotice : public QWidget
{
    Q_OBJECT

public:
    explicit LaunchNotice(Document &document, QWidget *parent = nullptr);

    /// `canShow`: there is a page that shows tasks in time.
    void tell(const LaunchResult &result, bool canShow);
    QString text() const;
    QuietButton &showButton() const { return *m_show; }

Q_SIGNALS:
    void showRequested(talbook::CampaignId campaign);

private:
    Document &m_document;
    CampaignId m_campaign;
    PlainLabel *m_text;
    QuietButton *m_show;
    QTimer *m_timer;
};

} // namespace talbook
