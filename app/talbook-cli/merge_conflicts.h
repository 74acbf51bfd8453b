#pragma once

#include "core/exchange/merge_questions.h"
#include "core/plan/merge.h"

#include <QJsonArray>

namespace talbook::cli
{

class TextTable;

/// A line for each cell, or for the row that one side removed. Amounts are in major units.
struct ConflictLine
{
    QString table;
    QJsonValue row;      ///< the key: a number where it is one
    QString name = {};   ///< of the row, where it has one
    QString column = {}; ///< null where the row as a whole is in question
    QJsonValue base = {};
    QJsonValue mine = {};
    QJsonValue theirs = {};
    QString account = {}; ///< as the window asks about it; see MergeQuestion
    QString record = {};
    MergeLine shown = {};
};

/// A whole row is an object of its columns that are not empty; null on the side that has no such row.
/// @param questions those of the comparison's conflicts
Expected<std::vector<ConflictLine>> conflictLines(const MergeFiles &files, const MergeComparison &comparison,
                                                  const std::vector<MergeQuestion> &questions);

/// As the file has it, for scripts, and in words beside it.
QJsonArray conflictJson(const std::vector<ConflictLine> &lines);
/// In words alone.
TextTable conflictTable(const std::vector<ConflictLine> &lines);

} // namespace talbook::cli
