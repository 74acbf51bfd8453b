#pragma once

#include "core/committee/committee_gaps.h"
#include "core/documents/account_records.h"
#include "core/documents/document_words.h"
#include "core/documents/next_steps.h"
#include "core/documents/template_value.h"
#include "core/scoring/explanation.h"

namespace talbook
{

/// What the parts of an account's document are made from. Each function below makes one name of the template.
struct AccountSubject
{
    const Standings &standings;
    const DocumentWords &words;
    const ActivityKinds &kinds;
    size_t account;
    Explanation explanation;
    std::vector<Stakeholder> people;
    CommitteeState committee;
    AccountRecords records;
    std::vector<NextStep> steps;

    const AccountRow &row() const { return standings.accounts()[account]; }
    const Standing &standing() const { return standings[account]; }
    QString text(TextRef ref) const;
    /// An amount of the account (revenue, expected ACV) in words; nothing where it is unknown or has no rate.
    std::optional<double> inPlanCurrency(std::optional<qint64> minor, const QString &currency) const;
};

/// Amounts of deals; one that is not known is none of nothing.
struct DealSum
{
    int deals = 0;
    int unknown = 0; ///< of them: without an amount, or without its currency's rate
    double sum = 0;  ///< of the others, in the plan's currency

    void add(std::optional<double> amount);
    QString inWords(const DocumentWords &words) const;
};

TemplateValue accountProfile(const AccountSubject &subject);
TemplateValue accountStanding(const AccountSubject &subject);
TemplateValue accountProgram(const AccountSubject &subject);
TemplateValue accountExplanation(const AccountSubject &subject);
TemplateValue accountCommittee(const AccountSubject &subject);
TemplateValue accountActivities(const AccountSubject &subject);
TemplateValue accountSignals(const AccountSubject &subject);
TemplateValue accountPipeline(const AccountSubject &subject);
TemplateValue accountSteps(const AccountSubject &subject);
TemplateValue accountTasks(const AccountSubject &subject);
TemplateValue accountKpis(const AccountSubject &subject);
TemplateValue accountInvestment(const AccountSubject &subject);
TemplateValue accountOutcomes(const AccountSubject &subject);

/// The fiscal year in which the day lies.
struct FiscalYear
{
    int number = 0;
    QDate first, last;
};
FiscalYear fiscalYearOf(QDate day, int startMonth);

} // namespace talbook
