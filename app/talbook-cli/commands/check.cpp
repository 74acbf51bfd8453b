#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "core/plan/plan_contents.h"
#include "core/results/plan_checks.h"
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

Outcome checkFile(const Input &input)
{
    const auto plan = openForScoring(input);
    TALBOOK_TRY(plan);
    TALBOOK_TRY(checkWholePlan((*plan)->database()));
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
            json.append(QJsonObject{{u"id"_s, finding.id},
                                    {u"severity"_s, severityId(finding.severity)},
                                    {u"subject"_s, finding.subject},
                                    {u"message"_s, finding.message},
                                    {u"fix"_s, finding.fix},
                                    {u"accounts"_s, accounts}});
        }
        return jsonText({{u"integrity"_s, u"ok"_s}, {u"findings"_s, json}});
    }
    QString text = QCoreApplication::translate("Cli", "The file is whole.") + u'\n';
    for (const PlanFinding &finding : *findings)
        text += u'\n' + severityName(finding.severity) + u" · "_s + finding.subject + u": "_s + finding.message +
                u'\n' + finding.fix + u'\n';
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
