#include "core/plan/backups.h"

#include "core/plan/database.h"
#include "core/plan/plan_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <set>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int dailyKept = 7;
constexpr int weeklyKept = 4;

int weekOf(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return year * 100 + week;
}

} // namespace

Backups::Backups(QString folder, QString planName) : m_folder(std::move(folder)), m_name(std::move(planName)) {}

std::vector<Backup> Backups::list() const
{
    static const QRegularExpression dated(u" \\((\\d{4}-\\d{2}-\\d{2})\\)\\.talbook$"_s);
    std::vector<Backup> backups;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.talbook"_s}, QDir::Files, QDir::Name)) {
        if (const auto match = dated.match(name); match.hasMatch())
            backups.push_back({folder.filePath(name), QDate::fromString(match.captured(1), Qt::ISODate)});
    }
    std::ranges::sort(backups, [](const Backup &a, const Backup &b) { return a.date > b.date; });
    return backups;
}

Expected<void> Backups::keep(const QString &publishedPath, QDate today) const
{
    for (const Backup &backup : list()) {
        if (backup.date == today)
            return {};
    }
    if (!QDir().mkpath(m_folder)) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Plan", "The folder for backups cannot be made. Check the free space and the permissions of “%1”.")
                         .arg(m_folder),
                     {}};
    }
    const QString path = m_folder + u'/' + m_name + u" ("_s + today.toString(Qt::ISODate) + u").talbook"_s;
    TALBOOK_TRY(copyFileDurably(publishedPath, path));
    {
        const auto copy = Database::open(path, DatabaseMode::Immutable);
        const auto intact = copy ? copy->text("PRAGMA quick_check(1)") : Expected<QString>(copy.error());
        if (!intact || *intact != u"ok") {
            QFile::remove(path);
            return Error{ErrorCode::Damaged,
                         QCoreApplication::translate("Plan", "The backup of “%1” could not be verified and was not kept.").arg(m_name),
                         intact ? *intact : intact.error().details};
        }
    }
    // The newest copies of the last days stay, then the oldest copy of each earlier week.
    const std::vector<Backup> all = list();
    std::set<int> weeks;
    std::vector<Backup> older(all.begin() + std::min<qsizetype>(dailyKept, qsizetype(all.size())), all.end());
    for (qsizetype i = qsizetype(older.size()) - 1; i >= 0; --i) {
        const Backup &backup = older[size_t(i)];
        const bool firstOfWeek = weeks.insert(weekOf(backup.date)).second;
        const bool recent = backup.date.daysTo(today) <= 7 * (weeklyKept + 1);
        if (!firstOfWeek || !recent)
            QFile::remove(backup.path);
    }
    return {};
}

} // namespace talbook
