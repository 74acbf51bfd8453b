#pragma once

#include "ui/shell/command_needs.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace talbook
{

/// One thing a person can tell the program to do. The table of them feeds the menus, the palette, the help of
/// keys and the tests.
struct Command
{
    const char *id;       ///< stable: "file.open"
    const char *menu;     ///< "File", "Edit"…; source text
    const char *text;     ///< source text, with & before the letter to press
    const char *icon;     ///< of resources/icons; null for none
    const char *shortcut; ///< portable text; null for none
    CommandNeeds needs = CommandNeeds::Nothing;
    const char *group = nullptr; ///< exclusive, checkable commands share a group
    bool separated = false;      ///< a line above it in the menu
    const char *words = nullptr; ///< source text: what else the palette finds it by
};

/// The program's commands as actions, their menus, and what makes them available.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(QWidget *window, QMenuBar *menuBar);

    QAction *action(const QString &id) const { return m_actions.value(id); }
    QStringList ids() const;
    /// The command's text without the mark of its letter and the dots, and its menu's: for the palette and the help.
    QString plainText(const QString &id) const;
    QString menuText(const QString &id) const;
    QString searchWords(const QString &id) const;
    QString iconName(const QString &id) const;
    void connectTo(const QString &id, const std::function<void()> &work);
    /// Lets commands be used where their need is fulfilled; the others say why not, in tool tip and status bar.
    void refresh(const CommandSituation &now);
    void retranslate();

private:
    QHash<QString, QAction *> m_actions;
    QHash<QString, QMenu *> m_menus;
    QHash<QString, QActionGroup *> m_groups;
};

} // namespace talbook
