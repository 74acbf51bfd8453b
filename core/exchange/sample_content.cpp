#include "core/exchange/sample_content.h"

#include "core/exchange/sample_table.h"
#include "core/plan/plan.h"
#include "core/plays/assets.h"
#include "core/plays/message_template.h"

#include <QCoreApplication>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Every role of the row at every stage of it.
std::vector<ContentPlace> placesOf(const QString &roles, const QString &stages)
{
    std::vector<ContentPlace> places;
    for (const QString &role : roles.split(u';', Qt::SkipEmptyParts)) {
        for (const QString &stage : stages.split(u';', Qt::SkipEmptyParts))
            places.push_back({role.trimmed(), stage.trimmed()});
    }
    return places;
}

} // namespace

Expected<void> addSampleContent(Plan &plan, const Wording &words)
{
    const auto table = readSample(u"assets"_s);
    TALBOOK_TRY(table);
    const auto variables = messageVariables(words);
    TALBOOK_TRY(variables);
    const auto done =
        plan.run(QCoreApplication::translate("Exchange", "Add the sample assets"), [&](Edit &edit) -> Expected<void> {
            for (const QStringList &row : table->rows) {
                Asset asset;
                asset.name = table->value(row, u"name");
                asset.kind = table->value(row, u"kind");
                asset.link = table->value(row, u"link");
                asset.language = table->value(row, u"language");
                asset.industry = table->value(row, u"industry");
                asset.owner = table->value(row, u"owner");
                asset.places = placesOf(table->value(row, u"roles"), table->value(row, u"stages"));
                TALBOOK_TRY(addAsset(edit, asset));
            }
            for (const MessageVariable &variable : *variables) {
                if (variable.level == u"ours")
                    TALBOOK_TRY(setOurValue(edit, variable.id, variable.example));
            }
            return {};
        });
    TALBOOK_TRY(done);
    return {};
}

} // namespace talbook
