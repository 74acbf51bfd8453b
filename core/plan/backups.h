#pragma once

#include "core/base/expected.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <vector>

namespace talbook
{

struct Backup
{
    QString path;
    QDate date;
    QTime time = {}; ///< of a copy that a person asked for; such copies stay until they are deleted by hand
};

/// Daily and weekly copies of a published plan, in Talbook's data folder: seven days and four weeks back. They lie
/// apart from the plan, so that a synced folder cannot lose both.
class Backups
{
public:
    /// @param folder where all plans' backups lie
    /// @param plan the plan's own number; a renamed or moved plan finds its copies by it
    /// @param path of the published file: two copies of one plan, edited apart, keep apart here too
    Backups(const QString &folder, const QUuid &plan, const QString &path);

    /// Copies the published file where today has no copy yet, after checking it, and drops what is too old. The first
    /// copy of a day is what the day began with, so it is never replaced.
    Expected<void> keep(QDate today) const;
    bool hasOf(QDate day) const;
    /// Copies the published file before a newer format can take its place. The latest one stays for ever.
    Expected<void> keepBeforeMigration(int format) const;

    /// Copies the published file because a person wants it; @return what was kept.
    Expected<Backup> keepNow(const QDateTime &local) const;

    /// The dated copies, newest first.
    std::vector<Backup> list() const;

    /// The same of every plan that lay at `path`, for one that is gone or cannot be read and so does not say its
    /// number.
    /// @param folder where all plans' backups lie
    static std::vector<Backup> listOfFile(const QString &folder, const QString &path);

private:
    std::vector<Backup> daily() const;
    QString pathOf(const QString &name) const;
    Expected<void> copyVerified(const QString &name) const;

    QString m_planFolder;
    QString m_folder;
    QString m_path;
};

} // namespace talbook
