#pragma once

#include "core/base/expected.h"
#include "core/committee/tidy_layout.h"

#include <QStringList>

#include <vector>

namespace talbook::cli
{

struct NamedTree
{
    QStringList ids;
    std::vector<LayoutNode> nodes;
};

/// Reads a tree from a CSV file whose first row names the columns id and parent, and may name width and height; a node
/// without a size is as large as a card of the chart. What is no tree (an id twice, an unknown parent, a circle) is
/// refused with its row, counted without the header.
Expected<NamedTree> readTree(const QString &path);

} // namespace talbook::cli
