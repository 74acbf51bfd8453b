#include "ui/accounts/score_tip.h"

#include "core/scoring/explanation.h"

#include <QCoreApplication>

#include <optional>

namespace talbook
{

using namespace Qt::StringLiterals;

bool isPartOfScore(FilterField field)
{
    return field == FilterField::Score || field == FilterField::Fit || field == FilterField::Intent ||
           field == FilterField::Engagement;
}

QString scoreTakenApart(const Standings &standings, size_t account, const Wording &words)
{
    const QLocale &locale = words.locale();
    const Explanation why = explain(standings.model(), standings.facts(), account, standings.asOf(), words);
    const auto tenth = [&locale](double value) { return locale.toString(value, 'f', 1); };

    const std::vector<qint64> shares = shownTenths(why);
    QStringList lines = {QCoreApplication::translate("AccountsTable", "%1 of 100").arg(tenth(shownScore(why.score)))};
    std::optional<Component> component;
    for (size_t i = 0; i < why.parts.size(); ++i) {
        const ScorePart &part = why.parts[i];
        if (component != part.component)
            lines.append(componentName(part.component, words));
        component = part.component;
        // A part without possible points counts nothing: its source is not connected, or its weight is zero.
        if (part.possible > 0)
            lines.append(QCoreApplication::translate("AccountsTable", "    %1: %2 of %3 (%4)", "criterion, points")
                             .arg(part.criterion, tenth(double(shares[i]) / 10), tenth(part.possible), part.value));
    }
    if (!why.remarks.isEmpty())
        lines.append(why.remarks.join(u' '));
    return lines.join(u'\n');
}

} // namespace talbook
