#include "core/plays/play.h"

#include "core/accounts/tiers.h"
#include "core/committee/stakeholders.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// A cell of a Markdown table.
QString cell(const QString &text)
{
    QString escaped = text.simplified();
    escaped.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
    return escaped;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString stepRow(const PlayStep &step, const Wording &words)
{
    const QString action = step.skipWhen.isEmpty()
                               ? step.action
                               : words.translate("Plays", "%1 (left out when: %2)", "a step and its condition")
                                     .arg(step.action, step.skipWhen);
    return row({playDays(step.day, step.day + step.duration - 1, words), cell(action),
                cell(playOwnerName(step.who, words)),
                step.role.isEmpty() ? QString() : buyingRoleName(int(buyingRoles().indexOf(step.role)), words),
                cell(step.content)});
}

} // namespace

QString playDays(int first, int last, const Wording &words)
{
    return last > first ? words.translate("Plays", "Days %1–%2").arg(first).arg(last)
                        : words.translate("Plays", "Day %1").arg(first);
}

QString playMarkdown(const Play &play, const Wording &words)
{
    QString text = u"# "_s + play.name.simplified() + u"\n\n"_s;
    if (!play.purpose.isEmpty())
        text += play.purpose + u"\n\n"_s;
    if (!play.trigger.isEmpty())
        text += words.translate("Plays", "When: %1").arg(play.trigger) + u"\n\n"_s;
    if (play.tier > 0)
        text += words.translate("Plays", "Tier: %1").arg(tierName(play.tier)) + u"\n\n"_s;
    const QString head =
        row({words.translate("Plays", "When"), words.translate("Plays", "Step"), words.translate("Plays", "Who"),
             words.translate("Plays", "For"), words.translate("Plays", "Content")}) +
        u"|---|---|---|---|---|\n"_s;
    for (const PlayPhase &phase : play.phases) {
        text += u"## "_s + phase.name.simplified() + u"\n\n"_s + head;
        for (const PlayStep &step : play.steps) {
            if (step.phase == phase.id)
                text += stepRow(step, words);
        }
        text += u'\n';
    }
    return text.trimmed() + u'\n';
}

} // namespace talbook
