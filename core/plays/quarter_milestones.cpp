#include "core/plays/quarter_milestones.h"

#include "core/base/json_file.h"

#include <QJsonArray>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

Expected<std::vector<QuarterMilestone>> quarterMilestones(const Program &program, const Wording &words)
{
    const auto file = readJsonFile(u":/presets/quarter.json"_s);
    TALBOOK_TRY(file);
    std::vector<QuarterMilestone> milestones;
    for (const QJsonValue &stage : file->value(u"checklist"_s).toArray()) {
        const QJsonObject offset = stage[u"offset"_s].toObject();
        const QDate date = program.startsOn.addMonths(offset.value(u"months"_s).toInt())
                               .addDays(7 * offset.value(u"weeks"_s).toInt() + offset.value(u"days"_s).toInt());
        milestones.push_back({stage[u"id"_s].toString(), words.pick(stage[u"name"_s]), date});
    }
    std::ranges::stable_sort(milestones, {}, &QuarterMilestone::date);
    return milestones;
}

} // namespace talbook
