#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/plan/plan.h"

#include <QObject>

#include <functional>

class QDialog;
class QWidget;

namespace talbook
{

class Commands;
class Dialogs;
class Document;

/// The conversation about files: which one, what if it is locked or was left unsaved, what if it cannot be written.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void()>;

    /// `fillSample` puts the sample program into a new plan.
    PlanFiles(Document &document, Dialogs &dialogs, QWidget *window, std::function<Expected<void>(Plan &)> fillSample);

    void connectCommands(Commands &commands);
    /// Asked before a plan is let go, since undo cannot bring back what lives in a window alone; false keeps it open.
    void setGuard(std::function<bool()> mayLetGo) { m_mayLetGo = std::move(mayLetGo); }

    void makeNew();
    void makeSample();
    /// A new plan, and the import into it.
    void makeFromImport();
    void open();
    /// Opens the file, asking what must be asked. Where that fails, the plan in hand stays.
    void openPath(const QString &path);
    void saveNow();
    void saveCopy();
    void showBackups();
    /// Another copy of the plan, chosen by the person.
    void mergeFile();
    /// The copy at `path`; the plan's own path is where somebody else has saved meanwhile.
    void mergeWith(const QString &path);
    /// @param beside a copy or a backup to compare with; empty: the days are asked for
    void showChanges(const QString &beside = {});
    /// Closes the plan, asking where it cannot be saved; `then` follows where it is closed or nobody minds.
    void closePlan(const Then &then = {});

Q_SIGNALS:
    /// A new plan is open and empty; the person meant to fill it from a file.
    void importWanted();
    void opened();
    void accountRequested(talbook::AccountId account);
    /// The plan is about to be closed; it is still there.
    void closing();

private:
    void create(bool sample, const Then &then = {});
    void tryOpen(const QString &path, const OpenOptions &options);
    void onRefused(const QString &path, const Error &error);
    void onNotSaved(const Error &error);
    void onReplaced(const Error &error);
    bool report(const Expected<void> &done);
    void closeWithPlan(QDialog *dialog);

    Document &m_document;
    Dialogs &m_dialogs;
    QWidget *m_window;
    std::function<Expected<void>(Plan &)> m_fillSample;
    std::function<bool()> m_mayLetGo;
    QString m_opening;     ///< the file that is being read
    bool m_asking = false; ///< a question about saving is on the screen
};

} // namespace talbook
