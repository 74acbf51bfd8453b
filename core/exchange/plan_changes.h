#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/plan/changed_rows.h"

#include <QDateTime>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace talbook
{

class Wording;

/// One value, in words; empty on the side where there was none.
struct FieldChange
{
    QString field, before, after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// A person, an activity, a task…
struct RecordChange
{
    RowChange change = RowChange::None;
    QString name;
    std::vector<FieldChange> fields = {}; ///< of an edited one
};

/// The records of one kind. An import may bring ten thousand: all are counted, the first few told.
struct RecordGroup
{
    QString title; ///< "People"
    qint64 added = 0, edited = 0, removed = 0;
    std::vector<RecordChange> records = {}; ///< at most mostRecordsTold of added, edited, removed each, in this order

    qint64 count() const { return added + edited + removed; }
};
inline constexpr qint64 mostRecordsTold = 20;

struct AccountChanges
{
    AccountId account; ///< null: what belongs to no account
    QString name;
    RowChange change = RowChange::None; ///< of the account's own row; None where only its records changed
    std::vector<FieldChange> fields = {};
    std::vector<RecordGroup> records = {};
    std::vector<size_t> steps = {}; ///< indices in PlanChanges::steps
};

struct ChangeStep
{
    QString title;
    QString author; ///< empty where nobody said
    QDateTime time; ///< UTC
};

/// What happened to a plan, in words, whether its history tells it or two files side by side.
struct PlanChanges
{
    QString heading;                           ///< "Changes since 3 March 2027"
    std::vector<ChangeStep> steps = {};        ///< newest first; of two files nobody knows them
    std::vector<AccountChanges> accounts = {}; ///< by name
    AccountChanges plan = {};                  ///< what belongs to no account
    QDateTime historyBegins = {}; ///< where the history does not reach back to what was asked for: its first step
    QStringList damaged = {};     ///< titles of steps that cannot be read

    bool isEmpty() const { return steps.empty() && accounts.empty() && plan.records.empty(); }
};

/// Tells rows by the accounts they hang on.
/// @param stepsOfAccounts an account's id (0: none) and the index of a step that changed something of it
/// @param newer, older where names are looked up; older may be null
Expected<void> tellChanges(PlanChanges &changes, const std::vector<ChangedRow> &rows,
                           const std::vector<std::pair<qint64, size_t>> &stepsOfAccounts, const Database &newer,
                           const Database *older, const std::vector<TableShape> &tables, const Wording &words);

/// The account a row hangs on, 0 for none.
class RowOwners
{
public:
    RowOwners(const Database &newer, const Database *older, const std::vector<TableShape> &tables);
    ~RowOwners();

    /// Remembers whom the row's own values name; rows that are gone are known by this alone.
    void learn(const ChangedRow &row);
    Expected<qint64> accountOf(const ChangedRow &row);

private:
    Expected<qint64> accountOfPerson(qint64 person);

    const std::vector<TableShape> &m_tables;
    std::vector<std::unique_ptr<RowReader>> m_files;
    std::map<std::pair<int, RowKey>, qint64> m_known;
    int m_account, m_contact, m_influence;
    std::vector<int> m_accountColumns; ///< by table; -1 where there is none
};

} // namespace talbook
