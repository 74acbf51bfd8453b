#include "core/plan/plan.h"

#include "core/plan/migration.h"
#include "core/plan/plan_check.h"
#include "core/plan/plan_file.h"
#include "core/plan/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Error unsavedWorkError(const QString &path, const UnsavedWork &work)
{
    const QString name = QFileInfo(path).fileName();
    const QString titles = work.titles.mid(0, 5).join(u"; "_s) + (work.titles.size() > 5 ? u"; …"_s : QString());
    return {ErrorCode::UnsavedWork,
            titles.isEmpty()
                ? QCoreApplication::translate(
                      "Plan", "“%1” has changes that were never saved, from a session that ended unexpectedly. "
                              "Open it in Talbook to restore or discard them.")
                      .arg(name)
                : QCoreApplication::translate(
                      "Plan", "“%1” has changes that were never saved, from a session that ended unexpectedly (%2). "
                              "Open it in Talbook to restore or discard them.")
                      .arg(name, titles),
            work.titles.join(u'\n')};
}

/// A disk that fails may give the work back later; only work that is broken itself is said to be so.
Error unreadableWorkError(const QString &path, const Error &cause, ErrorCode code)
{
    if (cause.code == ErrorCode::DiskFull || cause.code == ErrorCode::FileSystem || cause.code == ErrorCode::ReadOnly)
        return cause;
    return {code,
            QCoreApplication::translate(
                "Plan", "“%1” has changes that were never saved, from a session that ended unexpectedly, and they "
                        "cannot be read. Open it in Talbook to set them aside and go on with the saved file.")
                .arg(QFileInfo(path).fileName()),
            cause.message + u" / "_s + cause.details};
}

/// 52 random bits leave room to count up within the 53 that JSON holds exactly.
qint64 randomFirstId()
{
    return qint64(QRandomGenerator::system()->generate64() >> 12) + 1;
}

QUuid uuidOf(const Database &database)
{
    const auto uuid = database.text("SELECT value FROM meta WHERE key = 'plan_uuid'");
    return uuid ? QUuid(*uuid) : QUuid();
}

} // namespace

Plan::Plan(QString path, PlanEnvironment environment, PlanAccess access)
    : m_path(std::move(path)), m_environment(std::move(environment)), m_access(access)
{
    qRegisterMetaType<ChangeSummary>();
}

Plan::~Plan() = default;

Expected<void> Plan::checkNew(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plan", "“%1” exists already. Choose another name.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    }
    // Of a link that leads to no file yet, the folder it leads into.
    const QString folder = QFileInfo(realPathOf(path)).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return Error{
            ErrorCode::FileSystem,
            QCoreApplication::translate("Plan", "There is no folder “%1”. Make it first, or choose another place.")
                .arg(folder),
            {}};
    }
    return {};
}

Expected<std::unique_ptr<Plan>> Plan::create(const QString &path, const PlanEnvironment &environment, PlanAccess access,
                                             const NewPlan &settings, const std::function<Expected<void>(Plan &)> &fill)
{
    TALBOOK_TRY(checkNew(path));
    std::unique_ptr<Plan> plan(new Plan(path, environment, access));
    auto lock = PlanLock::acquire(path, environment.author);
    TALBOOK_TRY(lock);
    plan->m_lock = std::move(*lock);
    if (access == PlanAccess::Edit) {
        plan->m_working = WorkingCopy::forPlan(environment.dataFolder, path);
        // Work on an earlier file of this name, which is gone, may have outlived it.
        if (const auto unsaved = plan->m_working->unsavedWork(); !unsaved || unsaved->has_value())
            TALBOOK_TRY(plan->m_working->setAside(environment.clock()));
    } else {
        auto working = WorkingCopy::temporary(environment.dataFolder, path);
        TALBOOK_TRY(working);
        plan->m_working = std::move(*working);
    }
    TALBOOK_TRY(plan->m_working->clear());
    TALBOOK_TRY(plan->attach(plan->m_working->file(), DatabaseMode::Create));
    TALBOOK_TRY(plan->initialize(settings));
    plan->m_publishedRevision = -1;
    if (fill)
        TALBOOK_TRY(fill(*plan));
    TALBOOK_TRY(plan->publish());
    return plan;
}

Expected<void> Plan::initialize(const NewPlan &settings)
{
    Transaction transaction(*m_database);
    TALBOOK_TRY(transaction.begin());
    TALBOOK_TRY(m_database->execute("PRAGMA application_id = " + std::to_string(planApplicationId)));
    TALBOOK_TRY(m_database->execute("PRAGMA user_version = " + std::to_string(planFormat)));
    TALBOOK_TRY(createSchema(*m_database));
    TALBOOK_TRY(m_database->execute("INSERT INTO meta(key, value) VALUES('plan_uuid', ?), ('created_by', ?), "
                                    "('min_reader_version', ?)",
                                    QUuid::createUuid().toString(QUuid::WithoutBraces),
                                    QStringLiteral("Talbook " TALBOOK_VERSION), QString::number(planFormat)));
    TALBOOK_TRY(m_database->execute("INSERT INTO setting(key, value) VALUES('currency', ?), ('fiscal_year_start', ?)",
                                    settings.currency, QString::number(settings.fiscalYearStart)));
    return transaction.commit();
}

Expected<std::unique_ptr<Plan>> Plan::open(const QString &path, const PlanEnvironment &environment,
                                           const OpenOptions &options)
{
    std::unique_ptr<Plan> plan(new Plan(path, environment, options.access));
    TALBOOK_TRY(options.access == PlanAccess::Read ? plan->openForReading() : plan->openForEditing(options.leftover));
    return plan;
}

Expected<void> Plan::attach(const QString &file, DatabaseMode mode)
{
    auto database = Database::open(file, mode, QFileInfo(m_path).fileName());
    TALBOOK_TRY(database);
    m_database = std::move(*database);
    m_history.emplace(*m_database, m_environment.historyLimits);
    return {};
}

Expected<void> Plan::attachWorkingCopy()
{
    TALBOOK_TRY(attach(m_working->file(), DatabaseMode::ReadWrite));
    const auto format = m_database->number("PRAGMA user_version");
    TALBOOK_TRY(format);
    if (*format < planFormat) {
        if (m_access != PlanAccess::Read && QFileInfo::exists(m_path))
            TALBOOK_TRY(backups().keepBeforeMigration(int(*format)));
        TALBOOK_TRY(migratePlan(*m_database, planMigrations(), planFormat));
    }
    return checkPlan(*m_database);
}

Expected<void> Plan::openForReading()
{
    const auto format = readPlanHeader(m_path);
    TALBOOK_TRY(format);
    if (*format == planFormat) {
        TALBOOK_TRY(attach(m_path, DatabaseMode::Immutable));
        return checkPlan(*m_database);
    }
    // An older plan is brought up to date in a copy; the file itself stays as it is.
    auto working = WorkingCopy::temporary(m_environment.dataFolder, m_path);
    TALBOOK_TRY(working);
    m_working = std::move(*working);
    TALBOOK_TRY(m_working->fill());
    return attachWorkingCopy();
}

Expected<void> Plan::openForEditing(LeftoverWork leftover)
{
    const auto header = readPlanHeader(m_path);
    // A crashed session's work lies apart: it can be had back where the published file is gone or broken.
    const bool maySpareFile = m_access == PlanAccess::Edit && leftover == LeftoverWork::Recover &&
                              QFileInfo(QFileInfo(m_path).absolutePath()).isDir() &&
                              (header || header.error().code != ErrorCode::Locked);
    if (!maySpareFile)
        TALBOOK_TRY(header);
    auto lock = PlanLock::acquire(m_path, m_environment.author);
    TALBOOK_TRY(lock);
    m_lock = std::move(*lock);
    sweepTemporaries(m_path);

    WorkingCopy kept = WorkingCopy::forPlan(m_environment.dataFolder, m_path);
    const auto unsaved = kept.unsavedWork();
    const bool hasUnsaved = !unsaved || unsaved->has_value();
    if (hasUnsaved && (leftover == LeftoverWork::Refuse || m_access == PlanAccess::Once)) {
        return unsaved ? unsavedWorkError(m_path, **unsaved)
                       : unreadableWorkError(m_path, unsaved.error(), ErrorCode::UnsavedWork);
    }
    if (hasUnsaved && leftover == LeftoverWork::Recover)
        return unsaved ? recover(std::move(kept)) : unreadableWorkError(m_path, unsaved.error(), unsaved.error().code);
    TALBOOK_TRY(header);
    if (hasUnsaved)
        TALBOOK_TRY(kept.setAside(m_environment.clock()));

    if (m_access == PlanAccess::Once) {
        auto working = WorkingCopy::temporary(m_environment.dataFolder, m_path);
        TALBOOK_TRY(working);
        m_working = std::move(*working);
    } else {
        m_working = std::move(kept);
    }
    const auto stamp = m_working->fill();
    TALBOOK_TRY(stamp);
    m_stamp = *stamp;
    TALBOOK_TRY(attachWorkingCopy());
    const auto revision = m_history->revision();
    TALBOOK_TRY(revision);
    m_publishedRevision = *revision;
    return m_working->notePublished({*revision, *stamp});
}

Expected<void> Plan::recover(WorkingCopy kept)
{
    m_working = std::move(kept);
    const auto last = m_working->publication();
    m_publishedRevision = last ? last->revision : -1;
    if (last) {
        m_stamp = last->stamp;
        TALBOOK_TRY(m_working->notePublished(*last));
    } else if (const auto base = stampOf(m_working->base())) {
        m_stamp = *base; // the note is lost, but the bytes that were opened are here
    }
    return attachWorkingCopy();
}

Expected<void> Plan::requireEditable() const
{
    if (m_access != PlanAccess::Read)
        return {};
    return Error{ErrorCode::ReadOnly,
                 QCoreApplication::translate("Plan", "“%1” is open for reading only. Save a copy to change it.")
                     .arg(QFileInfo(m_path).fileName()),
                 {}};
}

Expected<ChangeSummary> Plan::announce(Expected<ChangeSummary> summary)
{
    if (summary && summary->rows() > 0)
        Q_EMIT changed(*summary);
    return summary;
}

Expected<ChangeSummary> Plan::run(const QString &title, const Work &work, const QString &coalesceKey)
{
    TALBOOK_TRY(requireEditable());
    return announce(m_history->run({.title = title,
                                    .time = m_environment.clock(),
                                    .firstId = randomFirstId(),
                                    .coalesceKey = coalesceKey,
                                    .author = m_environment.author},
                                   work));
}

Expected<ChangeSummary> Plan::rehearse(const Work &work)
{
    TALBOOK_TRY(requireEditable());
    return m_history->run({QString(), m_environment.clock(), randomFirstId(), QString(), true}, work);
}

Expected<ChangeSummary> Plan::undo()
{
    TALBOOK_TRY(requireEditable());
    return announce(m_history->undo());
}

Expected<ChangeSummary> Plan::redo()
{
    TALBOOK_TRY(requireEditable());
    return announce(m_history->redo());
}

bool Plan::hasUnpublishedChanges() const
{
    if (m_access == PlanAccess::Read)
        return false;
    const auto revision = m_history->revision();
    return !revision || *revision != m_publishedRevision;
}

Expected<PlanWorker> Plan::worker() const
{
    TALBOOK_TRY(requireEditable());
    auto database = Database::open(m_database->path(), DatabaseMode::ReadWrite, m_database->shownName());
    TALBOOK_TRY(database);
    return PlanWorker(std::move(*database), m_environment.clock, m_environment.author, m_environment.historyLimits,
                      randomFirstId);
}

Expected<Database> Plan::reader() const
{
    const bool published = m_access == PlanAccess::Read && !m_working;
    // Where the plan can be written, so can this connection, though nobody does: SQLite forgets CHECK clauses on one
    // that cannot, and VACUUM INTO, by which a plan is saved, then takes the tables for different and copies them row
    // by row.
    const DatabaseMode mode = m_access == PlanAccess::Read ? DatabaseMode::ReadOnly : DatabaseMode::ReadWrite;
    return Database::open(m_database->path(), published ? DatabaseMode::Immutable : mode, m_database->shownName());
}

void Plan::adopt(const ChangeSummary &summary)
{
    (void)announce(summary);
}

Expected<void> Plan::publish()
{
    const auto written = writeFile(*m_database);
    TALBOOK_TRY(written);
    noteWritten(*written);
    return {};
}

Expected<Publication> Plan::writeFile(const Database &reader) const
{
    TALBOOK_TRY(requireEditable());
    const Backups backups = backupsOf(reader);
    const QDate today = m_environment.clock().date();
    if (m_stamp && QFileInfo::exists(m_path) && !backups.hasOf(today)) {
        // Before the backup: somebody else's file is not this plan's.
        TALBOOK_TRY(requireUnchanged(m_path, m_stamp));
        TALBOOK_TRY(backups.keep(today));
    }
    Publication publication;
    const auto stamp =
        publishPlan(reader, m_path, m_stamp, [&](const QString &written, const PlanStamp &next) -> Expected<void> {
            // The plan may have gone on while it was written: what the file holds is what it says itself.
            const auto copy = Database::open(written, DatabaseMode::Immutable);
            TALBOOK_TRY(copy);
            const auto revision = History(*copy).revision();
            TALBOOK_TRY(revision);
            publication = {*revision, next};
            return m_working->notePublishing(written, publication);
        });
    TALBOOK_TRY(stamp);
    // The file is in its place. Should this note fail, the one made just before says the same after a crash.
    (void)m_working->noteReplaced(publication);
    return publication;
}

void Plan::noteWritten(const Publication &written)
{
    m_stamp = written.stamp;
    m_publishedRevision = written.revision;
    Q_EMIT published();
}

Expected<void> Plan::publishCopy(const QString &path, const Database &reader)
{
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plan", "“%1” exists already. Choose another name.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    }
    const auto stamp = publishPlan(reader, path, std::nullopt);
    TALBOOK_TRY(stamp);
    return {};
}

Expected<void> Plan::close()
{
    if (m_access == PlanAccess::Read)
        return {};
    if (hasUnpublishedChanges())
        TALBOOK_TRY(publish());
    m_history.reset();
    m_database.reset();
    m_working->remove();
    m_lock.reset();
    return {};
}

Backups Plan::backupsOf(const Database &database) const
{
    return Backups(m_environment.dataFolder + u"/backups"_s, uuidOf(database), m_path);
}

Backups Plan::backups() const
{
    return backupsOf(*m_database);
}

QUuid Plan::uuid() const
{
    return uuidOf(*m_database);
}

} // namespace talbook
