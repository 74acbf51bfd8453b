#pragma once

#include "core/results/plan_checks.h"

#include <QObject>

#include <vector>

class QWidget;

namespace talbook
{

class Document;

/// Where something can be done about a finding.
enum class FindingPlace
{
    Owners,    ///< the owner of all its accounts, in one step
    Accounts,  ///< its accounts in the table
    Committee, ///< of its one account
    Programs,  ///< programs and their lists
    Budget,
    Content, ///< the content matrix
    Import
};

/// What is done about findings of the plan checks, wherever they are shown: where to go, and "not here because …".
class FindingDesk : public QObject
{
    Q_OBJECT

public:
    FindingDesk(Document &document, QWidget *window);

    /// Whether the plan may be changed.
    bool isPossible() const;
    FindingPlace place(const PlanFinding &finding) const;
    /// "Show the accounts", "Name an owner…".
    QString placeName(const PlanFinding &finding) const;
    void go(const PlanFinding &finding);
    void showAccounts(const PlanFinding &finding);
    /// Asks for the reason.
    void askReason(const PlanFinding &finding);
    void takeUp(const PlanFinding &finding);

Q_SIGNALS:
    /// The dialog that asks for the reason is open, and gone again, whatever was answered.
    void asking(const QString &key);
    void answered();
    void failed(const talbook::Error &error);
    void accountRequested(talbook::AccountId account);
    void accountsRequested(const QString &title, const std::vector<talbook::AccountId> &accounts);
    /// Any place but Owners and Accounts; the account is null where the finding is not about one alone.
    void placeRequested(talbook::FindingPlace place, talbook::AccountId account);

private:
    Document &m_document;
    QWidget *m_window;
};

} // namespace talbook
