#include "ui/accounts/long_steps.h"

#include "ui/shell/document.h"

#include <QCoreApplication>

namespace talbook
{

namespace
{

/// About 20 ms of work.
constexpr size_t doneAtOnce = 1000;

} // namespace

void changeAccounts(Document &document, size_t accounts, const QString &title, const Plan::Work &work,
                    const std::function<void(const Expected<void> &)> &finished)
{
    if (accounts <= doneAtOnce) {
        finished(document.run(title, work));
        return;
    }
    document.startStep<bool>(
        title,
        [title, work, accounts](const PlanWorker &worker, const Progress &progress,
                                ChangeSummary &changes) -> Expected<bool> {
            auto done = worker.run(title, work, progress, qint64(accounts));
            TALBOOK_TRY(done);
            changes = std::move(*done);
            return true;
        },
        [finished](const Expected<bool> &done) { finished(done ? Expected<void>() : done.error()); });
}

void rehearseAccounts(Document &document, size_t accounts, const Plan::Work &work,
                      const std::function<void(const Expected<qint64> &)> &finished)
{
    if (accounts <= doneAtOnce) {
        const auto tried = document.plan().rehearse(work);
        finished(tried ? Expected<qint64>(tried->rows()) : tried.error());
        return;
    }
    document.startStep<qint64>(
        QCoreApplication::translate("AccountsTable", "Counting what would change"),
        [work, accounts](const PlanWorker &worker, const Progress &progress, ChangeSummary &) -> Expected<qint64> {
            const auto tried = worker.rehearse(work, progress, qint64(accounts));
            TALBOOK_TRY(tried);
            return tried->rows();
        },
        finished);
}

} // namespace talbook
