#pragma once

#include "core/base/expected.h"
#include "core/base/progress.h"
#include "core/plan/loose_ends.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace talbook
{

struct RecoveredTable
{
    QByteArray table;
    qint64 rows = 0;      ///< saved
    qint64 lost = 0;      ///< known to be lost
    bool atLeast = false; ///< more may be lost: what could not be read does not tell how much it held
    qint64 standIns = 0;  ///< rows made for lost ones that saved rows belong to
};

/// What was saved from a damaged plan.
struct Recovery
{
    std::vector<RecoveredTable> tables; ///< of the plan's records, in the order of the schema
    quint32 pages = 0;
    quint32 unreadPages = 0;
    bool isCut = false;      ///< the file ends too early
    qint64 cleared = 0;      ///< references to something lost that a row can do without
    qint64 straightened = 0; ///< values that contradicted others
    DamagedTexts mended;
    bool hasCurrency = true; ///< false: the plan counts in euros until somebody says better
    bool hasFiscalYear = true;

    bool isComplete() const;
};

/// Saves what can be read of a damaged plan into a new file, which must not exist. Rows of pages that are whole all
/// come back, whatever became of the others: accounts, people and programs that are lost but spoken of get a stand-in
/// of the same key, so that what belongs to them stays together. The undo history is not carried over. The damaged file
/// is read only.
/// @param today for a lost program of which nothing is dated
/// NotAPlan where nothing speaks for a plan, NewerFormat, Damaged where nothing can be saved.
Expected<Recovery> recoverPlan(const QString &damaged, const QString &target, const QString &dataFolder, QDate today,
                               const Progress &progress = {});

/// What a person should know besides the counts, a sentence each.
QStringList recoveryRemarks(const Recovery &recovery);

} // namespace talbook
