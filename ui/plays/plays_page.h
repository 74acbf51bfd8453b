#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/shell/page.h"

#include <array>

class QStackedWidget;

namespace talbook
{

struct ChangeSummary;
class ContentTab;
class Dialogs;
class Document;
class MessagesTab;
class PersonasTab;
class PlayLibrary;
class SegmentedSwitch;

/// What is done with accounts, and with what: plays, content by role and stage, templates of messages, and what people
/// in each role worry about.
class PlaysPage : public Page
{
    Q_OBJECT

public:
    enum Part
    {
        Library,
        Content,
        Messages,
        Personas,
        PartCount
    };

    PlaysPage(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    bool hasOwnInspector() const override { return true; }
    void takeFocus() override;
    void find() override;

    Part part() const;
    void showPart(Part part);
    void showPlay(PlayId play);
    PlayLibrary &library() const { return *m_library; }
    ContentTab &content() const { return *m_content; }
    MessagesTab &messages() const { return *m_messages; }
    PersonasTab &personas() const { return *m_personas; }

Q_SIGNALS:
    void launchRequested(talbook::PlayId play);
    void campaignRequested(talbook::CampaignId campaign);
    void partChanged();
    void failed(const talbook::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void noteChange(const ChangeSummary &summary);
    void forget();
    /// Reads the part that is looked at, where it is stale.
    void read();
    void showTools();
    void retranslate();

    Document &m_document;
    std::array<bool, PartCount> m_stale{true, true, true, true};
    SegmentedSwitch *m_parts;
    QStackedWidget *m_stack;
    PlayLibrary *m_library;
    ContentTab *m_content;
    MessagesTab *m_messages;
    PersonasTab *m_personas;
};

} // namespace talbook
