#pragma once

#include "core/plan/plan.h"
#include "tests/support/plan_text.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace talbook::test
{

/// Where a test's files lie. Hundreds of savings wait for a real disk hundreds of times; a test that asks nothing about
/// the disk may use memory, where the system has a place for that.
enum class TestDisk
{
    Real,
    Memory
};

/// A folder that holds plans and Talbook's data for one test, with a clock that stands still unless moved.
class PlanFolder
{
public:
    explicit PlanFolder(TestDisk disk = TestDisk::Real) : m_folder(templateOn(disk)) {}

    QString file(const QString &name = QStringLiteral("plan.talbook")) const { return m_folder.filePath(name); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    PlanEnvironment environment() const
    {
        return {dataFolder(), [this] { return now; }, limits};
    }

    QDateTime now = QDateTime(QDate(2027, 2, 11), QTime(9, 0), Qt::UTC);
    HistoryLimits limits;

private:
    static QString templateOn(TestDisk disk)
    {
        const QString memory = QStringLiteral("/dev/shm");
        const bool there = disk == TestDisk::Memory && QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
        return (there ? memory : QDir::tempPath()) + QStringLiteral("/talbook-test-XXXXXX");
    }

    QTemporaryDir m_folder;
};

/// A new plan, open for a session; fails the test where it cannot be made.
inline std::unique_ptr<Plan> newPlan(const PlanFolder &folder, const QString &name = QStringLiteral("plan.talbook"))
{
    auto plan = Plan::create(folder.file(name), folder.environment(), PlanAccess::Edit, {});
    if (!plan)
        qFatal("%s (%s)", qPrintable(plan.error().message), qPrintable(plan.error().details));
    return std::move(*plan);
}

} // namespace talbook::test

/// Fails the test with the error's own words.
#define TALBOOK_VERIFY(expected)                                                                                       \
    do {                                                                                                               \
        if (const auto &verified = (expected); !verified)                                                              \
            QFAIL(qPrintable(verified.error().message + u" — " + verified.error().details));                           \
    } while (false)
