#include "core/documents/merge_report.h"

#include "core/documents/changes_markdown.h"
#include "core/documents/markdown.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

std::string tableCell(const QString &text)
{
    const QString line = text.simplified();
    return escapeMarkdown(line.isEmpty() ? "–" : line.toStdString());
}

/// One heading level further in: the report has a heading of its own.
QString lowered(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'#'))
            line.prepend(u'#');
    }
    return lines.join(u'\n');
}

} // namespace

QString mergeReportMarkdown(const MergeReport &report, const Wording &words)
{
    std::string text =
        "# " +
        escapeMarkdown(
            words.translate("Merge", "Merging “%1” into “%2”").arg(report.theirs, report.mine).toStdString()) +
        "\n\n";
    text += "## " + words.translate("Merge", "What both changed").toStdString() + "\n\n";
    if (report.questions.empty()) {
        text += words.translate("Merge", "Nothing was changed by both.").toStdString() + "\n";
    } else {
        const QStringList heads{words.translate("Merge", "Account"), words.translate("Merge", "Record"),
                                words.translate("Merge", "Field"),   words.translate("Merge", "Before"),
                                words.translate("Merge", "Mine"),    words.translate("Merge", "Theirs"),
                                words.translate("Merge", "Taken")};
        text += "| " + heads.join(u" | "_s).toStdString() + " |\n|---|---|---|---|---|---|---|\n";
    }
    for (size_t i = 0; i < report.questions.size(); ++i) {
        const MergeQuestion &question = report.questions[i];
        const QString taken = report.answers[i] == MergeSide::Mine ? words.translate("Merge", "mine")
                                                                   : words.translate("Merge", "theirs");
        for (const MergeLine &line : question.lines) {
            text += "|";
            for (const QString &each :
                 {question.account, question.record, line.field, line.base, line.mine, line.theirs, taken})
                text += ' ' + tableCell(each) + " |";
            text += '\n';
        }
    }
    if (!report.twins.isEmpty()) {
        text += "\n## " + words.translate("Merge", "Added by both").toStdString() + "\n\n" +
                words.translate("Merge", "These now stand twice. Look which of the two to keep, and delete the other.")
                    .toStdString() +
                "\n\n";
        for (const QString &twin : report.twins)
            text += "- " + escapeMarkdown(twin.simplified().toStdString()) + "\n";
    }
    text = settleMarkdown(text); // the changes are settled already
    if (report.hasBase) {
        if (!report.questions.empty()) {
            text +=
                "\n" + settleMarkdown(words
                                          .translate("Merge", "Below is all that each has done; what was taken of what "
                                                              "both changed stands above.")
                                          .toStdString() +
                                      "\n");
        }
        text += "\n" + lowered(changesMarkdown(report.fromTheirs, words)).toStdString();
        text += "\n" + lowered(changesMarkdown(report.fromMine, words)).toStdString();
    }
    return QString::fromStdString(text);
}

} // namespace talbook
