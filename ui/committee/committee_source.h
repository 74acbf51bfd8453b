#pragma once

#include "core/committee/committee.h"
#include "core/committee/committee_gaps.h"
#include "core/committee/title_classifier.h"

#include <QObject>

#include <optional>

namespace talbook
{

class Document;

/// The current account's committee as the plan has it: what the chart, its table and its inspector all show. Reads
/// while something shows it, and says when it is another.
class CommitteeSource : public QObject
{
    Q_OBJECT

public:
    explicit CommitteeSource(Document &document, QObject *parent = nullptr);

    Document &document() const { return m_document; }
    /// Nothing is read while nobody looks; what happened meanwhile is read at once when somebody does.
    void setWatched(bool watched);

    bool hasAccount() const { return !m_account.isNull(); }
    AccountId account() const { return m_account; }
    QString accountName() const;
    bool isEditable() const;

    const Committee &committee() const { return m_committee; }
    const CommitteeState &state() const { return m_state; }
    /// The roles that nobody has, as gaps tell them.
    const std::vector<int> &missingRoles() const { return m_missing; }
    int indexOf(ContactId person) const { return m_committee.indexOf(person); }
    QString nameOf(ContactId person) const;
    /// Everybody, as a list to choose from has them.
    std::vector<int> byName() const;
    /// The rule that proposed the person's role, in words; empty where none did.
    QString proposedBecause(int person) const;
    /// Those of them whose role is only proposed.
    std::vector<ContactId> proposedAmong(const std::vector<ContactId> &people) const;

Q_SIGNALS:
    /// Another account is shown from now on; changed() follows.
    void accountChanged();
    void changed();
    /// Nothing was read; what is shown stays.
    void failed(const talbook::Error &error);

private:
    void refresh();
    Expected<void> propose(Committee &committee);

    Document &m_document;
    AccountId m_account;
    Committee m_committee;
    CommitteeState m_state;
    std::vector<int> m_missing;
    QDate m_asOf;
    std::optional<TitleClassifier> m_titles; ///< the plan's rules; read when they are first needed
    bool m_watched = false;
    bool m_stale = true;
};

} // namespace talbook
