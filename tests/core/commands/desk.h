#pragma once

#include "core/accounts/programs.h"
#include "core/base/wording.h"
#include "tests/support/watched_history.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace talbook::test
{

/// Somebody at work in the sample plan who does whatever comes to mind; the same seed does the same.
class Desk
{
public:
    explicit Desk(quint32 seed);

    WatchedHistory history;
    const QDate today = QDate(2027, 2, 11);
    const Wording words{Language::English};
    std::vector<QString> backups;

    Plan &plan() { return history.plan(); }
    const Database &database() { return plan().database(); }
    QString file(const QString &name) const { return m_files.filePath(name); }

    /// One step. @return whether anything changed
    bool run(const QString &title, const Plan::Work &work) { return history.settle(plan().run(title, work)); }
    /// As an open window does it where the step may take long: by a connection of its own.
    bool runAside(const QString &title, const Plan::Work &work);

    int below(int limit) { return m_random.bounded(limit); }
    bool oneIn(int times) { return below(times) == 0; }
    template <class List> const typename List::value_type &anyOf(const List &list)
    {
        return *std::next(list.begin(), below(int(list.size())));
    }

    /// Something that somebody might type anywhere: right in one field, wrong in another.
    QString anyText();
    QDate anyDay() { return today.addDays(below(400) - 300); }
    AccountId anyAccount();
    /// One to four, each once.
    std::vector<AccountId> someAccounts();
    std::optional<Program> anyProgram();
    /// Of a program's list; some of them have left it.
    std::vector<AccountId> someMembers(ProgramId program);

    /// The first column of what the statement finds.
    QStringList found(const QByteArray &sql);

private:
    std::vector<AccountId> some(const QStringList &ids);

    QRandomGenerator m_random;
    QTemporaryDir m_files;
};

} // namespace talbook::test
