#include "ui/shell/plan_files.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
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

void PlanFiles::create(bool sample)
{
    const QString title = sample ? tr("New Plan with Sample Data") : tr("New Plan");
    const QString name = sample ? tr("Sample plan", "file name") : tr("Plan", "file name");
    const QString path = m_dialogs.saveFile(m_window, title, tr("Talbook plans (*.talbook)"), suggestedPlan(name));
    if (path.isEmpty() || !closePlan())
        return;
    if (report(m_document.create(withPlanSuffix(path), {})) && sample)
        report(m_fillSample(m_document.plan()));
}

void PlanFiles::open()
{
    const QString path = m_dialogs.openFile(m_window, tr("Open Plan"), tr("Talbook plans (*.talbook);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

bool PlanFiles::openPath(const QString &path)
{
    if (!closePlan())
        return false;
    auto opened = m_document.open(path, {});
    if (!opened && opened.error().code == ErrorCode::UnsavedWork) {
        const int answer = m_dialogs.choose(m_window, tr("Unsaved Changes"),
                                            tr("“%1” was not closed regularly. These changes were not saved:\n\n%2")
                                                .arg(QFileInfo(path).fileName(), opened.error().details),
                                            {tr("Restore Them"), tr("Set Them Aside"), tr("Cancel")});
        if (answer == 2)
            return false;
        opened = m_document.open(path, {.leftover = answer == 0 ? LeftoverWork::Recover : LeftoverWork::SetAside});
    }
    if (!opened && (opened.error().code == ErrorCode::Locked || opened.error().code == ErrorCode::ReadOnly)) {
        const int answer =
            m_dialogs.choose(m_window, tr("Open Plan"), opened.error().message, {tr("Open for Reading"), tr("Cancel")});
        if (answer == 1)
            return false;
        opened = m_document.open(path, {.access = PlanAccess::Read});
    }
    return report(opened);
}

void PlanFiles::saveNow()
{
    report(m_document.publish());
}

void PlanFiles::saveCopy()
{
    const QString path = m_dialogs.saveFile(
        m_window, tr("Save a Copy"), tr("Talbook plans (*.talbook)"),
        suggestedPlan(tr("%1 copy", "file name").arg(QFileInfo(m_document.plan().path()).completeBaseName())));
    if (!path.isEmpty())
        report(m_document.plan().publishCopy(withPlanSuffix(path)));
}

bool PlanFiles::closePlan()
{
    const auto closed = m_document.close();
    if (closed)
        return true;
    const int answer =
        m_dialogs.choose(m_window, tr("Close Plan"),
                         tr("%1\n\nYour changes are kept in Talbook and can be restored when the plan is opened again.")
                             .arg(closed.error().message),
                         {tr("Close"), tr("Stay")});
    if (answer == 1)
        return false;
    m_document.abandon();
    return true;
}

} // namespace talbook
