#include "core/documents/review_markdown.h"

#include "core/documents/markdown.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

std::string escaped(const QString &text)
{
    return escapeMarkdown(text.toStdString());
}

QString longDay(QDate day, const Wording &words)
{
    return words.locale().toString(day, u"d MMM yyyy"_s);
}

/// "- Owner: Anna"; nothing where there is no value.
void addField(std::string &text, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        text += "- " + escaped(name) + ": " + escaped(value) + '\n';
}

void addState(std::string &text, const ReviewRow &row, const Wording &words)
{
    const std::optional<AccountReview> &known = row.current ? row.current : row.last;
    addField(text, words.translate("Review", "Status"),
             known && !known->status.isEmpty() ? reviewStatusName(known->status, words)
                                               : words.translate("Review", "not noted"));
    addField(text, words.translate("Review", "Reviewed"),
             row.current ? longDay(row.current->date, words)
             : row.last  ? words.translate("Review", "not this week, last on %1").arg(longDay(row.last->date, words))
                         : words.translate("Review", "not yet"));
    addField(text, words.translate("Review", "Owner"), row.owner);
}

void addNews(std::string &text, const ReviewRow &row, const Wording &words)
{
    const QLocale &locale = words.locale();
    const QString heading = words.translate("Review", "New since %1").arg(longDay(row.since, words));
    if (row.newSignals.empty() && row.newTouches == 0) {
        addField(text, heading, words.translate("Review", "nothing"));
        return;
    }
    text += "- " + escaped(heading) + ":\n";
    for (const ReviewSignal &signal : row.newSignals) {
        QStringList parts = {longDay(signal.date, words), signal.kind};
        if (!signal.topic.isEmpty())
            parts.append(signal.topic);
        text += "  - " +
                escaped(parts.join(u", "_s) + u' ' +
                        words.translate("Review", "(strength %1)").arg(locale.toString(signal.strength, 'f', 0))) +
                '\n';
    }
    if (row.newTouches > 0)
        text += "  - " + escaped(words.translate("Review", "Touches from their side: %1").arg(row.newTouches)) + '\n';
}

void addActions(std::string &text, const ReviewRow &row, std::span<const NextAction> actions, const Wording &words)
{
    if (!row.actions.empty())
        text += "- " + escaped(words.translate("Review", "Next actions")) + ":\n";
    for (const size_t index : row.actions) {
        const NextAction &action = actions[index];
        text += "  - " +
                escaped(u"%1 (%2, %3)"_s.arg(action.what, whoText(action, words),
                                             words.translate("Review", "by %1").arg(longDay(action.due, words)))) +
                ' ' + escaped(action.why) + '\n';
    }
    if (row.openTasks > 0) {
        const QString open = words.locale().toString(row.openTasks);
        addField(
            text, words.translate("Review", "Open tasks"),
            row.overdueTasks == 0
                ? open
                : words.translate("Review", "%1, overdue: %2").arg(open, words.locale().toString(row.overdueTasks)));
    }
}

} // namespace

QString reviewMarkdown(std::span<const ReviewRow> rows, std::span<const NextAction> actions, QDate asOf,
                       const Wording &words)
{
    std::string text =
        "# " + escaped(words.translate("Review", "Weekly account review, %1").arg(longDay(asOf, words))) + '\n';
    for (const ReviewRow &row : rows) {
        text += "\n## " + escaped(row.name) + "\n\n";
        addState(text, row, words);
        addNews(text, row, words);
        addActions(text, row, actions, words);
        const AccountReview noted = row.current ? *row.current : reviewDraft(row, asOf);
        addField(text, words.translate("Review", "Blockers"), noted.blockers);
        addField(text, words.translate("Review", "Decisions"), noted.decisions);
    }
    return QString::fromStdString(settleMarkdown(text));
}

} // namespace talbook
