#pragma once

#include "core/base/error.h"

#include <QObject>

class QWidget;

namespace talbook
{

class Commands;
class Document;
class HomePage;

/// The commands of the program's week: next actions, the account review, the quarter with its meetings and
/// responsibilities, discovery questions, rules.
class ProgramCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    ProgramCommands(Document &document, HomePage &home, QWidget *window);

    void connectTo(Commands &commands);

Q_SIGNALS:
    void failed(const talbook::Error &error);

private:
    void changeRules();
    void askQuestions();

    Document &m_document;
    HomePage &m_home;
    QWidget *m_window;
};

} // namespace talbook
