#pragma once

#include <QObject>

#include <functional>

class QMenu;

namespace talbook
{

class CommitteePage;
class Commands;
class Dialogs;
enum class ChartFormat;

/// What the Committee menu does, on the page of the committee.
class CommitteeCommands : public QObject
{
    Q_OBJECT

public:
    /// @param showPage brings the page to the front: a command may be given from elsewhere
    CommitteeCommands(CommitteePage &page, Dialogs &dialogs, std::function<void()> showPage);

    void connectTo(Commands &commands);

    void editSelected();
    void showTitleRules();
    void chooseManager();
    void chooseInfluenced();
    void exportAs(ChartFormat format);

private:
    QMenu *menuOf(Commands &commands, const QStringList &ids);

    CommitteePage &m_page;
    Dialogs &m_dialogs;
    std::function<void()> m_showPage;
};

} // namespace talbook
