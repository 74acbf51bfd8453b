#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

#include <functional>

namespace talbook::test
{

/// A small whole plan with rows in every table and some history.
void makeSamplePlan(const QString &path);

/// What somebody, or a failing disk, did to a plan.
struct Damage
{
    const char *name;
    ErrorCode expected;
    std::function<void(const QString &path)> apply; ///< to a sample plan that lies at the path
};

/// Damage that keeps a file from being a plan at all, or shows in its header or beside it.
QList<Damage> damagedOutside();
/// A schema that is not Talbook's.
QList<Damage> damagedSchemas();
/// Rows that Talbook would never write.
QList<Damage> damagedRows();

} // namespace talbook::test
