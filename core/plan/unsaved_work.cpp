#include "core/plan/database.h"
#include "core/plan/history.h"
#include "core/plan/plan_check.h"
#include "core/plan/publication_note.h"
#include "core/plan/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace talbook
{

Expected<std::optional<UnsavedWork>> WorkingCopy::unsavedWork() const
{
    if (!QFileInfo::exists(file()) || !QFileInfo::exists(note()))
        return std::optional<UnsavedWork>(); // ended before it was open
    const auto last = publication();
    if (!last && readPublicationNote(note()))
        return std::optional<UnsavedWork>(); // ended before a new plan came to its place
    // An unreadable note tells nothing: then everything may be unsaved.
    const qint64 published = last ? last->revision : -1;

    const auto database = Database::open(file(), DatabaseMode::ReadWrite, QFileInfo(m_planPath).fileName());
    TALBOOK_TRY(database);
    const auto format = database->number("PRAGMA user_version");
    TALBOOK_TRY(format);
    // The copy of an earlier Talbook is migrated when it is restored; meta and history are the same in every format.
    TALBOOK_TRY(*format == planFormat ? checkPlan(*database) : checkIntegrity(*database));
    const History history(*database);
    const auto revision = history.revision();
    TALBOOK_TRY(revision);
    if (*revision <= published)
        return std::optional<UnsavedWork>();
    const auto steps = history.steps();
    TALBOOK_TRY(steps);
    UnsavedWork work;
    for (const HistoryStep &step : *steps) {
        if (step.revision > published) {
            // A step that was taken back is the opposite of one that was done.
            work.titles.append(step.done ? step.title
                                         : QCoreApplication::translate("Plan", "undone: %1").arg(step.title));
            work.lastChange = qMax(work.lastChange, step.time);
        }
    }
    return std::optional(work);
}

} // namespace talbook
