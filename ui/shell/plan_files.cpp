#include "ui/shell/plan_files.h"

#include "ui/shell/backups_dialog.h"
#include "ui/shell/changes_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/merge_dialog.h"
#include "ui/shell/plan_rescue.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/recent_menu.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QTimer>
#include <QWidget>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString suggestedPlan(const QString &name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return (documents.isEmpty() ? QDir::homePath() : documents) + u'/' + name + u".talbook"_s;
}

QString withPlanSuffix(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u".talbook"_s : path;
}

} // namespace

PlanFiles::PlanFiles(Document &document, Dialogs &dialogs, QWidget *window,
                     std::function<Expected<void>(Plan &)> fillSample)
    : QObject(window), m_document(document), m_dialogs(dialogs), m_window(window), m_fillSample(std::move(fillSample))
{
    connect(&document, &Document::failed, this, &PlanFiles::onNotSaved);
}

void PlanFiles::connectCommands(Commands &commands)
{
    commands.connectTo(u"file.new"_s, [this] { makeNew(); });
    commands.connectTo(u"file.sample"_s, [this] { makeSample(); });
    commands.connectTo(u"file.open"_s, [this] { open(); });
    auto *recent = new QMenu(m_window);
    commands.action(u"file.recent"_s)->setMenu(recent);
    connect(new RecentMenu(*recent), &RecentMenu::chosen, this, &PlanFiles::openPath);
    commands.connectTo(u"file.save"_s, [this] { saveNow(); });
    commands.connectTo(u"file.save_copy"_s, [this] { saveCopy(); });
    commands.connectTo(u"file.backups"_s, [this] { showBackups(); });
    commands.connectTo(u"file.merge"_s, [this] { mergeFile(); });
    commands.connectTo(u"file.changes"_s, [this] { showChanges(); });
    commands.connectTo(u"file.close"_s, [this] { closePlan(); });
}

bool PlanFiles::report(const Expected<void> &done)
{
    if (!done)
        m_dialogs.error(m_window, done.error());
    return done.hasValue();
}

void PlanFiles::makeNew()
{
    create(false);
}

void PlanFiles::makeSample()
{
    create(true);
}

void PlanFiles::makeFromImport()
{
    create(false, [this] { Q_EMIT importWanted(); });
}

void PlanFiles::create(bool sample, const Then &then)
{
    const QString title = sample ? tr("New Plan with Sample Data") : tr("New Plan");
    const QString name = sample ? tr("Sample plan", "file name") : tr("Plan", "file name");
    const QString chosen = m_dialogs.newFile(m_window, title, tr("Talbook plans (*.talbook)"), suggestedPlan(name));
    // Before the open plan is closed: a wrong name costs nobody their place.
    if (chosen.isEmpty() || !report(Plan::checkNew(withPlanSuffix(chosen))))
        return;
    closePlan([this, sample, then, path = withPlanSuffix(chosen)] {
        if (!report(m_document.create(path, {})))
            return;
        rememberFile(path);
        const bool whole = !sample || report(m_fillSample(m_document.plan()));
        Q_EMIT opened();
        if (whole && then)
            then();
    });
}

void PlanFiles::open()
{
    const QString path = m_dialogs.openFile(m_window, tr("Open Plan"), tr("Talbook plans (*.talbook);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void PlanFiles::openPath(const QString &path)
{
    if (path == m_opening)
        return; // chosen twice: it would be found held by this very window
    // What this window holds for editing cannot be opened beside itself.
    const bool again = m_document.isOpen() && !m_document.isReadOnly() &&
                       QFileInfo(path).canonicalFilePath() == QFileInfo(m_document.plan().path()).canonicalFilePath();
    if (again)
        closePlan([this, path] { tryOpen(path, {}); });
    else
        tryOpen(path, {});
}

/// The plan in hand is let go only when the other one is known to open: whoever is refused, or thinks better of it,
/// stays where they are.
void PlanFiles::tryOpen(const QString &path, const OpenOptions &options)
{
    m_opening = path;
    if (!m_document.isOpen()) {
        m_document.open(path, options, [this, path](const Expected<void> &done) {
            m_opening.clear();
            if (!done) {
                onRefused(path, done.error());
                return;
            }
            rememberFile(path);
            Q_EMIT opened();
        });
        return;
    }
    m_document.load(path, options, [this, path](const Expected<std::shared_ptr<Document::Opened>> &other) {
        m_opening.clear();
        if (!other) {
            onRefused(path, other.error());
            return;
        }
        closePlan([this, path, other = *other] {
            m_document.show(*other);
            rememberFile(path);
            Q_EMIT opened();
        });
    });
}

void PlanFiles::onRefused(const QString &path, const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnsavedWork: {
        const int answer = m_dialogs.choose(m_window, tr("Unsaved Changes"),
                                            tr("“%1” was not closed regularly. These changes were not saved:\n\n%2")
                                                .arg(QFileInfo(path).fileName(), error.details),
                                            {tr("Restore Them"), tr("Set Them Aside"), tr("Cancel")});
        if (answer != 2)
            tryOpen(path, {.leftover = answer == 0 ? LeftoverWork::Recover : LeftoverWork::SetAside});
        return;
    }
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
        if (m_dialogs.choose(m_window, tr("Open Plan"), error.message, {tr("Open for Reading"), tr("Cancel")}) == 0)
            tryOpen(path, {.access = PlanAccess::Read});
        return;
    case ErrorCode::NotFound:
        forgetFile(path);
        break;
    default:
        break;
    }
    if (PlanRescue::mayHelp(path, error))
        PlanRescue::offer(m_document, m_dialogs, m_window, path, error,
                          [this](const QString &saved) { openPath(saved); });
    else
        m_dialogs.error(m_window, error);
}

void PlanFiles::saveNow()
{
    m_document.publish([this](const Expected<void> &done) {
        if (!done)
            onNotSaved(done.error());
    });
}

void PlanFiles::saveCopy()
{
    const QString path = m_dialogs.newFile(
        m_window, tr("Save a Copy"), tr("Talbook plans (*.talbook)"),
        suggestedPlan(tr("%1 copy", "file name").arg(QFileInfo(m_document.plan().path()).completeBaseName())));
    if (!path.isEmpty())
        m_document.saveCopy(withPlanSuffix(path), [this](const Expected<void> &done) { report(done); });
}

/// Another plan has other backups, copies and changes.
void PlanFiles::closeWithPlan(QDialog *dialog)
{
    connect(&m_document, &Document::reset, dialog, [this, dialog, path = m_document.plan().path()] {
        if (!m_document.isOpen() || m_document.plan().path() != path)
            dialog->close();
    });
}

void PlanFiles::showBackups()
{
    if (auto *shown = m_window->findChild<BackupsDialog *>(); shown && shown->isVisible()) {
        shown->raise();
        shown->activateWindow();
        return;
    }
    auto *dialog = new BackupsDialog(m_document, m_dialogs, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::changesRequested, this, &PlanFiles::showChanges);
    closeWithPlan(dialog);
    dialog->show();
}

void PlanFiles::mergeFile()
{
    const QString path = m_dialogs.openFile(m_window, tr("Merge a Copy of This Plan"),
                                            tr("Talbook plans (*.talbook);;All files (*)", "of a copy to merge"));
    if (!path.isEmpty())
        mergeWith(path);
}

void PlanFiles::mergeWith(const QString &path)
{
    auto *dialog = new MergeDialog(m_document, m_dialogs, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    closeWithPlan(dialog);
    dialog->open();
}

void PlanFiles::showChanges(const QString &beside)
{
    auto *dialog = m_window->findChild<ChangesDialog *>();
    if (!dialog || !dialog->isVisible()) {
        dialog = new ChangesDialog(m_document, m_dialogs, m_window);
        connect(dialog, &ChangesDialog::accountRequested, this, &PlanFiles::accountRequested);
        closeWithPlan(dialog);
        dialog->show();
    }
    if (!beside.isEmpty())
        dialog->compareWith(beside);
    dialog->raise();
    dialog->activateWindow();
}

/// What was done is safe in the working copy; the question is where it should go instead.
void PlanFiles::onNotSaved(const Error &error)
{
    if (m_asking || !m_document.isOpen())
        return;
    m_asking = true;
    if (error.code == ErrorCode::ChangedOnDisk) {
        onReplaced(error);
    } else if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::FileSystem ||
               error.code == ErrorCode::ReadOnly) {
        const int answer = m_dialogs.choose(m_window, tr("Not Saved"), error.message,
                                            {tr("Try Again"), tr("Save a Copy…"), tr("Later")}, error.details);
        if (answer == 0)
            QTimer::singleShot(0, this, &PlanFiles::saveNow);
        else if (answer == 1)
            saveCopy();
    } else {
        m_dialogs.error(m_window, error);
    }
    m_asking = false;
}

/// Somebody else's file lies where this plan was read from.
void PlanFiles::onReplaced(const Error &error)
{
    const int answer = m_dialogs.choose(m_window, tr("Changed by Somebody Else"), error.message,
                                        {tr("Merge…"), tr("Save a Copy…"), tr("Open the Other File"), tr("Later")});
    if (answer == 0) {
        mergeWith(m_document.plan().path());
    } else if (answer == 1) {
        saveCopy();
    } else if (answer == 2 && (!m_mayLetGo || m_mayLetGo())) {
        const QString path = m_document.plan().path();
        m_document.abandon(); // the working copy is set aside when the file is opened, and kept for a month
        tryOpen(path, {.leftover = LeftoverWork::SetAside});
    }
}

void PlanFiles::closePlan(const Then &then)
{
    if (m_document.isOpen() && m_mayLetGo && !m_mayLetGo())
        return;
    if (m_document.isOpen())
        Q_EMIT closing();
    m_document.close([this, then](const Expected<void> &closed) {
        if (!closed) {
            const int answer = m_dialogs.choose(
                m_window, tr("Close Plan"),
                tr("%1\n\nYour changes are kept in Talbook and can be restored when the plan is opened again.")
                    .arg(closed.error().message),
                {tr("Close"), tr("Stay")});
            if (answer == 1)
                return;
            m_document.abandon();
        }
        if (then)
            then();
    });
}

} // namespace talbook
