#pragma once

#include "core/accounts/programs.h"
#include "core/accounts/tal.h"
#include "core/plan/plan.h"

#include <QObject>

#include <vector>

class QWidget;

namespace talbook
{

class Document;

/// What a person does with programs and their lists of target accounts: asks what must be asked, and does it as one
/// undoable step.
class TalActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    TalActions(Document &document, QWidget *window);

    /// Null where it was given up.
    ProgramId makeProgram();
    void changeProgram(const Program &program);
    void askQuestions(ProgramId program, const QString &name);
    void choose(const Program &program);
    void followTheDay();
    /// The program that was made with its list; null where it was given up.
    ProgramId refreshForNextQuarter();

    void add(const Program &program, const std::vector<AccountId> &accounts);
    void graduateFrom(const Program &program, const std::vector<AccountId> &accounts);
    void remove(ProgramId program, const std::vector<AccountId> &accounts);
    void bringBack(ProgramId program, const std::vector<AccountId> &accounts);

    void setOwnerOf(AccountId account, const QString &text);
    void setPriorityOf(ProgramId program, AccountId account, const QString &text);
    void setReasonOf(ProgramId program, AccountId account, const QString &text);

    /// "Acme", or "12 accounts".
    QString who(const std::vector<AccountId> &accounts) const;

Q_SIGNALS:
    void refused(const QString &message, const QString &details);

private:
    /// Over so many accounts at once; `work` keeps what it needs by value.
    void run(size_t accounts, const QString &title, const Plan::Work &work);

    Document &m_document;
    QWidget *m_window;
};

} // namespace talbook
