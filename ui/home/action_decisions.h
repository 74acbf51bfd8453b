#pragma once

#include "core/plays/next_actions.h"

#include <QObject>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace talbook
{

class Document;
struct LaunchResult;

/// What a person decides about next actions: each gesture one undoable step, for one action or for many.
class ActionDecisions : public QObject
{
    Q_OBJECT

public:
    using Actions = std::vector<NextAction>;

    /// Dialogs open over `window`.
    ActionDecisions(Document &document, QWidget *window);

    bool isPossible() const;
    void accept(const Actions &actions);
    /// Whether one play fits all of them.
    bool canLaunch(const Actions &actions) const;
    /// Opens the launch dialog with that play and their accounts; what is launched accepts them in the same step. A
    /// play that the plan does not have yet is added first.
    void launch(const Actions &actions);
    void snooze(const Actions &actions, QDate until);
    void askUntil(const Actions &actions);
    void askReason(const Actions &actions);
    /// The records behind it.
    void showReasons(const NextAction &action);
    /// A week, two weeks, until a date; about what `actions` gives when an entry is chosen.
    void fillSnoozeMenu(QMenu &menu, const std::function<Actions()> &actions);

Q_SIGNALS:
    /// They are not to be shown any more.
    void decided(const std::vector<talbook::ActionCause> &causes);
    void launched(const talbook::LaunchResult &result);
    void accountRequested(talbook::AccountId account);
    void failed(const talbook::Error &error);

private:
    using One = std::function<Expected<void>(Edit &, const NextAction &)>;
    Expected<void> run(const QString &title, const Actions &actions, const One &one);
    void tell(const Expected<void> &done);
    QString subjectOf(const Actions &actions) const;

    Document &m_document;
    QWidget *m_window;
};

} // namespace talbook
