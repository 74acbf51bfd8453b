#pragma once

#include <QMenu>

class QActionGroup;

namespace talbook
{

class Commands;
class Dialogs;
class Document;
class TalActions;

/// The plan's programs to choose the one to work in; beneath, what makes and changes them.
class ProgramMenu : public QMenu
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    ProgramMenu(Document &document, Commands &commands, Dialogs &dialogs, QWidget *window);

private:
    void fill();

    Document &m_document;
    Commands &m_commands;
    TalActions *m_actions;
    QActionGroup *m_group;
};

} // namespace talbook
