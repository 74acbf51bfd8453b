#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "core/plan/plan_contents.h"
#include "core/results/set_aside.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString severityId(FindingSeverity severity)
{
    return severity == FindingSeverity::Warning ? u"warning"_s : u"note"_s;
}

QString severityName(FindingSeverity severity)
{
    return severity == FindingSeverity::Warning ? QCoreApplication::translate("Cli", "Warning")
                                                : QCoreApplication::translate("Cli", "Note");
}

/// Whom it is about, and what was found; once, where the sentence names it.
QString sentenceOf(const PlanFinding &finding)
{
    return finding.message.contains(finding.subject) ? finding.message : finding.subject + u": "_s + finding.message;
}

Outcome checkFile(const Input &input)
{
    const auto plan = openForReading(input);
    TALBOOK_TRY(plan);
    if (const auto whole = checkWholePlan((*plan)->database()); !whole)
        return withRemedy(whole.error(), input.argument(0));
    TALBOOK_TRY(tellNotices(**plan, input));
    const auto standings = Standings::read((*plan)->database(), {input.asOf(), {}, {}}, input.words());
    TALBOOK_TRY(standings);
    const auto findings = checkPractice((*plan)->database(), *standings, input.words());
    TALBOOK_TRY(findings);

    if (input.json()) {
        QJsonArray json;
        for (const PlanFinding &finding : *findings) {
            QJsonArray accounts;
            for (const AccountId account : finding.accounts)
                accounts.append(account.value);
            QJsonObject told{{u"id"_s, finding.id},           {u"severity"_s, severityId(finding.severity)},
                             {u"subject"_s, finding.subject}, {u"message"_s, finding.message},
                             {u"fix"_s, finding.fix},         {u"accounts"_s, accounts},
                             {u"key"_s, finding.key}};
            if (!finding.setAside.isEmpty())
                told[u"set_aside"_s] = finding.setAside;
            json.append(told);
        }
        return jsonText({{u"integrity"_s, u"ok"_s}, {u"findings"_s, json}});
    }
    QString text = QCoreApplication::translate("Cli", "The file is whole.") + u'\n';
    const std::vector<PlanFinding> open = openFindings(*findings);
    for (const PlanFinding &finding : open)
        text += u'\n' + severityName(finding.severity) + u" · "_s + sentenceOf(finding) + u'\n' + finding.fix + u'\n';
    const int aside = int(findings->size() - open.size());
    if (aside > 0) {
        text += u'\n' + QCoreApplication::translate("Cli", "%n finding(s) set aside:", nullptr, aside) + u'\n';
        for (const PlanFinding &finding : *findings) {
            if (!finding.setAside.isEmpty())
                text += sentenceOf(finding) + u'\n' +
                        QCoreApplication::translate("Cli", "Not here because: %1").arg(finding.setAside) + u'\n';
        }
    }
    return Outcome::text(text);
}

} // namespace

Command checkCommand()
{
    return {"check",
            "PLAN",
            QT_TRANSLATE_NOOP("Cli", "Checks the file from end to end, and the plan against good practice."),
            {},
            checkFile};
}

} // namespace talbook::cli
