#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QString>

#include <vector>

namespace talbook
{

class Database;

/// A setting that names something the plan and this Talbook do not have: the plan opens with a default in its place.
struct SettingNotice
{
    enum class About
    {
        ScoringModel,
        TierPreset
    } about = About::ScoringModel;
    QString sentence; ///< what is missing, what stands in, and where to choose
};

/// One for each such setting; nothing where all are there. Nothing is changed.
Expected<std::vector<SettingNotice>> settingNotices(const Database &database, const Wording &words);

} // namespace talbook
