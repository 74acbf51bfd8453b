#include "ui/home/finding_desk.h"

#include "core/results/set_aside.h"
#include "ui/accounts/edit_selected_dialog.h"
#include "ui/home/ask_dialog.h"
#include "ui/shell/document.h"

#include <QHash>
#include <QWidget>

namespace talbook
{

using namespace Qt::StringLiterals;

FindingDesk::FindingDesk(Document &document, QWidget *window) : QObject(window), m_document(document), m_window(window)
{
}

bool FindingDesk::isPossible() const
{
    return m_document.isEditable();
}

FindingPlace FindingDesk::place(const PlanFinding &finding) const
{
    static const QHash<QString, FindingPlace> places = {{u"over_capacity"_s, FindingPlace::Programs},
                                                        {u"no_control_cohort"_s, FindingPlace::Programs},
                                                        {u"leads_not_accounts"_s, FindingPlace::Programs},
                                                        {u"spend_outside_range"_s, FindingPlace::Budget},
                                                        {u"no_content_for_role"_s, FindingPlace::Content}};
    if (finding.id == u"no_owner" && isPossible())
        return FindingPlace::Owners;
    if (finding.id == u"no_intent_data" && isPossible())
        return FindingPlace::Import;
    if ((finding.id == u"single_thread" || finding.id == u"no_economic_buyer") && !finding.account.isNull())
        return FindingPlace::Committee;
    return places.value(finding.id, FindingPlace::Accounts);
}

QString FindingDesk::placeName(const PlanFinding &finding) const
{
    switch (place(finding)) {
    case FindingPlace::Owners:
        return tr("Name an owner…");
    case FindingPlace::Committee:
        return tr("Show the buying committee");
    case FindingPlace::Programs:
        return tr("Open programs and lists…");
    case FindingPlace::Budget:
        return tr("Show the budget");
    case FindingPlace::Content:
        return tr("Show the content matrix");
    case FindingPlace::Import:
        return tr("Import…");
    case FindingPlace::Accounts:
        break;
    }
    return finding.accounts.empty() ? QString() : tr("Show the accounts");
}

void FindingDesk::go(const PlanFinding &finding)
{
    const FindingPlace where = place(finding);
    if (where == FindingPlace::Owners)
        (new EditSelectedDialog(m_document, finding.accounts, FilterField::Owner, m_window->window()))->open();
    else if (where == FindingPlace::Accounts)
        showAccounts(finding);
    else
        Q_EMIT placeRequested(where, finding.account);
}

void FindingDesk::showAccounts(const PlanFinding &finding)
{
    if (finding.accounts.size() == 1)
        Q_EMIT accountRequested(finding.accounts.front());
    else if (!finding.accounts.empty())
        Q_EMIT accountsRequested(finding.message.section(u':', 0, 0), finding.accounts); // the names stand after it
}

void FindingDesk::askReason(const PlanFinding &finding)
{
    const AskDialog::Words words{
        tr("Not Here Because…"),
        tr("%1: %2\nIt is set aside with your reason, and shown again when it is about more than now.")
            .arg(finding.subject, finding.message),
        tr("Reason"), tr("Set Aside")};
    auto *dialog = AskDialog::forText(
        words, {tr("Decided so for this plan"), tr("It is being done"), tr("Too small to matter here")},
        [this, finding](const QString &reason) {
            return m_document.run(tr("Set aside: %1").arg(finding.subject),
                                  [&](Edit &edit) { return setFindingAside(edit, finding, reason); });
        },
        m_window->window());
    Q_EMIT asking(finding.key);
    connect(dialog, &QObject::destroyed, this, &FindingDesk::answered);
    dialog->open();
}

void FindingDesk::takeUp(const PlanFinding &finding)
{
    const auto done = m_document.run(tr("Take up again: %1").arg(finding.subject),
                                     [&](Edit &edit) { return takeFindingUp(edit, finding.key); });
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace talbook
