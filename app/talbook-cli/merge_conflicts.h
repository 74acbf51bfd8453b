#pragma once

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
};

/// A whole row is an object of its columns that are not empty; null on the side that has no such row.
Expected<std::vector<ConflictLine>> conflictLines(const MergeFiles &files, const MergeComparison &comparison);

QJsonArray conflictJson(const std::vector<ConflictLine> &lines);
TextTable conflictTable(const std::vector<ConflictLine> &lines);

} // namespace talbook::cli
