#pragma once

#include "core/plan/database.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace talbook
{

/// A version of the plan in a folder of its own, which vanishes with it.
struct EarlierVersion
{
    std::unique_ptr<QTemporaryDir> folder;
    Database database;
};

/// The newest version that both files have held: one of them with its steps undone, or done again, until it is there.
/// A file has held what its history leads through, what was taken back since, and what it merged; taking back is a
/// change like any other. Nothing where the histories do not reach back so far, or a step in between is damaged.
/// @param folder where copies may be made
Expected<std::optional<EarlierVersion>> commonVersion(const Database &mine, const Database &theirs,
                                                      const QString &folder);

/// What a merge notes of the version it took over: digest and time of its last step, as text; empty without any step.
Expected<QString> versionOf(const Database &plan);

} // namespace talbook
