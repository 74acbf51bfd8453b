#pragma once

#include "core/plan/plan.h"

#include <QTemporaryDir>
#include <QTest>

namespace talbook::test
{

/// A folder that holds plans and Talbook's data for one test, with a clock that stands still unless moved.
class PlanFolder
{
public:
    QString file(const QString &name = QStringLiteral("plan.talbook")) const { return m_folder.filePath(name); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    PlanEnvironment environment() const
    {
        return {dataFolder(), [this] { return now; }, limits};
    }

    QDateTime now = QDateTime(QDate(2027, 2, 11), QTime(9, 0), Qt::UTC);
    HistoryLimits limits;

private:
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

/// Every row of every table the history records, as text: equal before and after where nothing changed.
inline QByteArray fingerprint(const Plan &plan)
{
    QByteArray all;
    for (const char *table : {"setting", "rate", "program", "account", "tal", "contact", "influence", "activity", "signal",
                              "opportunity", "cost", "play", "campaign", "task", "scoring_model", "segment",
                              "import_mapping"}) {
        Statement columns(plan.database(), "SELECT group_concat(quote_name, '||''|''||') FROM (SELECT 'quote(\"'||name||'\")' "
                                           "AS quote_name FROM pragma_table_info(?))");
        columns.bind(1, std::string_view(table));
        columns.step();
        const QByteArray expression = columns.blob(0);
        columns.reset();
        Q_ASSERT(columns.result());
        const QByteArray sql = "SELECT " + expression + " FROM " + table + " ORDER BY 1";
        Statement rows(plan.database(), std::string_view(sql.constData(), size_t(sql.size())));
        all += table;
        while (rows.step())
            all += '\n' + rows.text(0).toUtf8();
        Q_ASSERT(rows.result());
        all += "\n\n";
    }
    return all;
}

} // namespace talbook::test

/// Fails the test with the error's own words.
#define TALBOOK_VERIFY(expected)                                                                                       \
    do {                                                                                                               \
        if (const auto &verified = (expected); !verified)                                                              \
            QFAIL(qPrintable(verified.error().message + u" — " + verified.error().details));                           \
    } while (false)
