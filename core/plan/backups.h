#pragma once

#include "core/base/expected.h"

#include <QDate>
#include <QString>

#include <vector>

namespace talbook
{

struct Backup
{
    QString path;
    QDate date;
};

/// Daily and weekly copies of a published plan, in Talbook's data folder: seven days and four weeks back. They lie
/// apart from the plan, so that a synced folder cannot lose both.
class Backups
{
public:
    /// @param folder the data folder's part for this plan
    Backups(QString folder, QString planName);

    /// Copies the published file where today has no copy yet, after checking it, and drops what is too old. The first
    /// copy of a day is what the day began with, so it is never replaced.
    Expected<void> keep(const QString &publishedPath, QDate today) const;

    /// Newest first.
    std::vector<Backup> list() const;

private:
    QString m_folder;
    QString m_name;
};

} // namespace talbook
