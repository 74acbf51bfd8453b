#include "core/exchange/sample_week.h"

#include "core/exchange/sample_table.h"
#include "core/plan/plan.h"
#include "core/plays/account_review.h"
#include "core/plays/checklist.h"

#include <QCoreApplication>
#include <QHash>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Expected<QHash<QString, AccountId>> accountsByDomain(const Database &database)
{
    QHash<QString, AccountId> accounts;
    Statement rows(database, "SELECT domain, id FROM account WHERE domain IS NOT NULL");
    while (rows.step())
        accounts.insert(rows.text(0), rows.id<AccountId>(1));
    TALBOOK_TRY(rows.result());
    return accounts;
}

Expected<void> addReviews(Edit &edit, QDate asOf, const Wording &words)
{
    const auto table = readSample(u"reviews"_s);
    TALBOOK_TRY(table);
    const auto accounts = accountsByDomain(edit.database());
    TALBOOK_TRY(accounts);
    const QString language = u"_"_s + languageCode(words.language());
    for (const QStringList &row : table->rows) {
        AccountReview review;
        review.account = accounts->value(table->value(row, u"account"));
        review.date = asOf.addDays(-table->value(row, u"days_ago").toInt());
        review.status = table->value(row, u"status");
        review.blockers = table->value(row, QString(u"blockers"_s + language));
        review.decisions = table->value(row, QString(u"decisions"_s + language));
        TALBOOK_TRY(addReview(edit, review));
    }
    return {};
}

Expected<void> fillChecklist(Edit &edit, ProgramId program, QDate asOf, const Wording &words)
{
    TALBOOK_TRY(addChecklist(edit, program, words));
    auto items = checklist(edit.database(), program, words);
    TALBOOK_TRY(items);
    std::erase_if(*items, [asOf](const ChecklistItem &item) { return item.due >= asOf; });
    for (size_t i = 0; i + 1 < items->size(); ++i)
        TALBOOK_TRY(tickChecklistItems(edit, std::span(&(*items)[i].id, 1), (*items)[i].due));
    return {};
}

} // namespace

Expected<void> addSampleWeek(Plan &plan, ProgramId program, QDate asOf, const Wording &words)
{
    const auto done = plan.run(QCoreApplication::translate("Exchange", "Review the accounts of the sample"),
                               [&](Edit &edit) -> Expected<void> {
                                   TALBOOK_TRY(addReviews(edit, asOf, words));
                                   return fillChecklist(edit, program, asOf, words);
                               });
    TALBOOK_TRY(done);
    return {};
}

} // namespace talbook
