#pragma once

#include "core/plays/next_actions.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace talbook
{

class ActionDecisions;
class HomeRow;
class IconButton;

/// A next action of the page: what, why, who, by when; beside it what can be decided about it. With the keyboard in it
/// A accepts, L launches the play that fits, S snoozes, D or Delete dismisses, W shows why, and the menu's key has them
/// all.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    /// Under the account's name, or where that is said already under the rule's.
    enum class Headline
    {
        Account,
        Rule
    };
    ActionRow(const NextAction &action, QDate asOf, const Wording &words, ActionDecisions &decisions,
              Headline headline = Headline::Account, QWidget *parent = nullptr);

    const NextAction &action() const { return m_action; }
    HomeRow &row() const { return *m_row; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    IconButton *addButton(const QString &iconName, const QString &name);
    void onKey(const QString &key, const std::function<void()> &work);
    void later(void (ActionDecisions::*decide)(const std::vector<NextAction> &));
    void showSnoozeMenu();

    NextAction m_action;
    ActionDecisions &m_decisions;
    HomeRow *m_row;
    QHBoxLayout *m_buttons;
    QMenu *m_snooze;
    IconButton *m_snoozeButton = nullptr;
};

} // namespace talbook
