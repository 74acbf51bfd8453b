#include "core/plan/backups.h"

#include "core/plan/database.h"
#include "core/plan/durable_file.h"
#include "core/plan/plan_check.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <utility>

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

void addBackupsIn(const QString &path, std::vector<Backup> &backups)
{
    static const QRegularExpression dated(u" \\((\\d{4}-\\d{2}-\\d{2})(?: (\\d{6}))?\\)\\.talbook$"_s);
    const QDir folder(path);
    for (const QString &name : folder.entryList({u"*.talbook"_s}, QDir::Files, QDir::Name)) {
        if (const auto match = dated.match(name); match.hasMatch())
            backups.push_back({folder.filePath(name), QDate::fromString(match.captured(1), Qt::ISODate),
                               QTime::fromString(match.captured(2), u"HHmmss"_s)});
    }
}

void sortNewestFirst(std::vector<Backup> &backups)
{
    std::ranges::sort(backups, [](const Backup &a, const Backup &b) {
        return std::pair(a.date, a.time) > std::pair(b.date, b.time); // the day's own copy is what the day began with
    });
}

/// The newest copies of the last days stay, then the oldest copy of each earlier week.
void dropOld(const std::vector<Backup> &backups, QDate today)
{
    std::set<int> weeks;
    for (qsizetype i = qsizetype(backups.size()) - 1; i >= dailyKept; --i) {
        const Backup &backup = backups[size_t(i)];
        const bool firstOfWeek = weeks.insert(weekOf(backup.date)).second;
        const bool recent = backup.date.daysTo(today) <= 7 * (weeklyKept + 1);
        if (!firstOfWeek || !recent)
            QFile::remove(backup.path);
    }
}

/// The folder of one file's copies, beside those of the plan's other copies.
QString placeOf(const QString &realPath)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(realPath.toUtf8(), QCryptographicHash::Blake2b_256).toHex().left(8));
}

} // namespace

Backups::Backups(const QString &folder, const QUuid &plan, const QString &path)
    : m_planFolder(folder + u'/' + plan.toString(QUuid::WithoutBraces)), m_path(realPathOf(path))
{
    m_folder = m_planFolder + u'/' + placeOf(m_path);
}

std::vector<Backup> Backups::list() const
{
    std::vector<Backup> backups;
    for (const QFileInfo &place : QDir(m_planFolder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        addBackupsIn(place.filePath(), backups);
    sortNewestFirst(backups);
    return backups;
}

std::vector<Backup> Backups::listOfFile(const QString &folder, const QString &path)
{
    const QString place = placeOf(realPathOf(path));
    std::vector<Backup> backups;
    for (const QFileInfo &plan : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        addBackupsIn(plan.filePath() + u'/' + place, backups);
    sortNewestFirst(backups);
    return backups;
}

std::vector<Backup> Backups::daily() const
{
    std::vector<Backup> own;
    addBackupsIn(m_folder, own);
    std::erase_if(own, [](const Backup &backup) { return backup.time.isValid(); });
    sortNewestFirst(own);
    return own;
}

Expected<Backup> Backups::keepNow(const QDateTime &local) const
{
    const QString name = local.toString(u"yyyy-MM-dd HHmmss"_s);
    TALBOOK_TRY(copyVerified(name));
    return Backup{pathOf(name), local.date(), local.time()};
}

bool Backups::hasOf(QDate day) const
{
    const std::vector<Backup> own = daily();
    return std::ranges::find(own, day, &Backup::date) != own.end();
}

Expected<void> Backups::keep(QDate today) const
{
    if (hasOf(today))
        return {};
    TALBOOK_TRY(copyVerified(today.toString(Qt::ISODate)));
    dropOld(daily(), today);
    return {};
}

Expected<void> Backups::keepBeforeMigration(int format) const
{
    return copyVerified(u"format %1"_s.arg(format));
}

QString Backups::pathOf(const QString &name) const
{
    return m_folder + u'/' + QFileInfo(m_path).completeBaseName() + u" ("_s + name + u").talbook"_s;
}

Expected<void> Backups::copyVerified(const QString &name) const
{
    const QString plan = QFileInfo(m_path).completeBaseName();
    if (!QDir().mkpath(m_folder)) {
        return Error{
            ErrorCode::FileSystem,
            QCoreApplication::translate(
                "Plan", "The folder for backups cannot be made. Check the free space and the permissions of “%1”.")
                .arg(m_folder),
            {}};
    }
    // Under another name until it is whole: what a crash leaves half copied must not count as the day's backup.
    QFile::remove(m_folder + u"/unfinished"_s);
    TemporaryFile unfinished(m_folder + u"/unfinished"_s);
    TALBOOK_TRY(copyFile(m_path, unfinished.path(), Sync::Yes));
    {
        const auto copy = Database::open(unfinished.path(), DatabaseMode::Immutable);
        const auto intact = copy ? checkIntegrity(*copy) : Expected<void>(copy.error());
        if (!intact) {
            return Error{
                intact.error().code,
                QCoreApplication::translate("Plan", "The backup of “%1” could not be verified and was not kept.")
                    .arg(plan),
                intact.error().details};
        }
    }
    return replaceFile(unfinished.path(), pathOf(name));
}

} // namespace talbook
