#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QString>

#include <vector>

namespace talbook
{

class Database;
class Edit;

/// A filter with a name, kept in the plan: whoever opens it sees the same segments.
struct Segment
{
    SegmentId id;
    QString name;
    QString expression;
};

/// By name, case aside.
Expected<std::vector<Segment>> segments(const Database &database);

/// BadInput where the name is empty or taken (case aside), or the expression is wrong or empty.
Expected<SegmentId> addSegment(Edit &edit, const QString &name, const QString &expression);
Expected<void> renameSegment(Edit &edit, SegmentId segment, const QString &name);
Expected<void> setSegmentExpression(Edit &edit, SegmentId segment, const QString &expression);
Expected<void> removeSegment(Edit &edit, SegmentId segment);

} // namespace talbook
