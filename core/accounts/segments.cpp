#include "core/accounts/segments.h"

#include "core/accounts/filter.h"
#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Expected<QString> freeName(Edit &edit, SegmentId own, const QString &name)
{
    const QString tidy = tidied(name);
    if (tidy.isEmpty())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Accounts", "A segment needs a name, such as “EMEA, hot”."),
                     {}};
    const auto known = segments(edit.database());
    TALBOOK_TRY(known);
    for (const Segment &segment : *known) {
        if (segment.id != own && foldText(segment.name) == foldText(tidy))
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate(
                             "Accounts", "There is a segment “%1” already. Choose another name, or update that one.")
                             .arg(segment.name),
                         {}};
    }
    return tidy;
}

Expected<void> requireExpression(const QString &expression)
{
    const auto filter = Filter::parse(expression);
    TALBOOK_TRY(filter);
    if (filter->isEmpty())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Accounts", "A segment needs at least one condition."),
                     {}};
    return {};
}

} // namespace

Expected<std::vector<Segment>> segments(const Database &database)
{
    std::vector<Segment> found;
    Statement rows(database, "SELECT id, name, expression FROM segment ORDER BY id");
    while (rows.step())
        found.push_back({rows.id<SegmentId>(0), rows.text(1), rows.text(2)});
    TALBOOK_TRY(rows.result());
    std::ranges::stable_sort(found, {}, [](const Segment &segment) { return foldText(segment.name); });
    return found;
}

Expected<SegmentId> addSegment(Edit &edit, const QString &name, const QString &expression)
{
    TALBOOK_TRY(requireExpression(expression));
    const auto tidy = freeName(edit, {}, name);
    TALBOOK_TRY(tidy);
    const auto id = edit.newId<SegmentId>();
    TALBOOK_TRY(edit.database().execute("INSERT INTO segment(id, name, expression) VALUES(?, ?, ?)", id, *tidy,
                                        expression.trimmed()));
    return id;
}

Expected<void> renameSegment(Edit &edit, SegmentId segment, const QString &name)
{
    const auto tidy = freeName(edit, segment, name);
    TALBOOK_TRY(tidy);
    return edit.database().execute("UPDATE segment SET name = ? WHERE id = ?", *tidy, segment);
}

Expected<void> setSegmentExpression(Edit &edit, SegmentId segment, const QString &expression)
{
    TALBOOK_TRY(requireExpression(expression));
    return edit.database().execute("UPDATE segment SET expression = ? WHERE id = ?", expression.trimmed(), segment);
}

Expected<void> removeSegment(Edit &edit, SegmentId segment)
{
    return edit.database().execute("DELETE FROM segment WHERE id = ?", segment);
}

} // namespace talbook
