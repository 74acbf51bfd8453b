#include "core/results/plan_checks.h"

#include "core/plan/database.h"
#include "core/scoring/standing.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int namesInMessage = 5;
constexpr int yearDays = 365;
constexpr int economicBuyerRole = 0; // in buyingRoles()

class PracticeChecks
{
public:
    PracticeChecks(const Database &database, const Standings &standings, const Wording &words)
        : m_database(database), m_standings(standings), m_words(words)
    {
        for (size_t i = 0; i < standings.size(); ++i) {
            if (standings.accounts()[i].onTal)
                m_list.push_back(i);
        }
        // The order of what is said must not depend on the order of rows.
        std::ranges::sort(m_list, {}, [this](size_t i) { return std::pair(name(i), m_standings.accounts()[i].id); });
    }

    Expected<std::vector<PlanFinding>> run()
    {
        checkCapacity();
        checkOwners();
        checkIntentData();
        checkStrategicAccounts();
        TALBOOK_TRY(checkSpend());
        checkControlCohort();
        return std::move(m_findings);
    }

private:
    QString number(double value) const { return m_words.locale().toString(value, 'f', 0); }

    QString name(size_t index) const
    {
        const std::string_view text = m_standings.accounts().text(m_standings.accounts()[index].name);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

    QString names(const std::vector<size_t> &indexes) const
    {
        QStringList some;
        for (size_t i = 0; i < indexes.size() && i < namesInMessage; ++i)
            some.append(name(indexes[i]));
        return some.join(u", "_s) + (indexes.size() > namesInMessage ? u", …"_s : QString());
    }

    QString listName() const { return m_standings.program() ? m_standings.program()->name : QString(); }

    void find(const QString &id, const QString &subject, const QString &message, const QString &fix,
              FindingSeverity severity = FindingSeverity::Warning, AccountId account = {})
    {
        m_findings.push_back({id, severity, subject, message, fix, account});
    }

    void checkCapacity()
    {
        std::array<int, 4> counts{};
        for (const size_t i : m_list)
            ++counts[size_t(m_standings[i].tier)];
        std::optional<int> room = 0;
        for (size_t tier = 1; tier <= 3; ++tier) {
            const std::optional<int> capacity = m_standings.tiers().tiers[tier - 1].capacity;
            room = room && capacity ? std::optional(*room + *capacity) : std::nullopt;
            const int count = counts[tier];
            if (!capacity || count <= *capacity)
                continue;
            find(
                u"over_capacity"_s, tierName(int(tier)),
                m_words.translate("Results", "%n account(s) stand in this tier, which has room for %1.", nullptr, count)
                    .arg(number(*capacity)),
                m_words.translate("Results", "Move the weakest to the next tier, or choose a preset with more room."));
        }
        if (room && int(m_list.size()) > *room) {
            find(u"over_capacity"_s, listName(),
                 m_words
                     .translate("Results",
                                "%n account(s) are on the target account list; all tiers together have room for %1.",
                                nullptr, int(m_list.size()))
                     .arg(number(*room)),
                 m_words.translate("Results", "Take accounts off the list, or choose a preset with more room."));
        }
    }

    void checkOwners()
    {
        std::vector<size_t> orphans;
        for (const size_t i : m_list) {
            if (m_standings.accounts()[i].owner.isEmpty())
                orphans.push_back(i);
        }
        if (orphans.empty())
            return;
        find(u"no_owner"_s, listName(),
             m_words
                 .translate("Results", "%n account(s) of the target account list have no sales owner: %1.", nullptr,
                            int(orphans.size()))
                 .arg(names(orphans)),
             m_words.translate("Results", "Name an owner for each: without one, marketing works alone."));
    }

    void checkIntentData()
    {
        const ConnectedSources sources = connectedSources(m_standings.facts());
        const bool any =
            sources.web || sources.email || sources.product || sources.topic || sources.hiring || sources.technology;
        if (any || m_standings.size() == 0)
            return;
        find(u"no_intent_data"_s, m_words.translate("Results", "Intent"),
             m_words.translate(
                 "Results", "The plan has no intent data: neither signals nor activities of web, e-mail or product."),
             m_words.translate("Results", "Import signals, or the activities of your website and e-mail tool."));
    }

    void checkStrategicAccounts()
    {
        std::vector<size_t> strategic;
        std::ranges::copy_if(m_list, std::back_inserter(strategic),
                             [this](size_t i) { return m_standings[i].tier == 1; });
        for (const size_t i : strategic) {
            if (m_standings[i].score.threads != 1)
                continue;
            find(u"single_thread"_s, name(i),
                 m_words.translate("Results", "Only one person at this 1:1 account is engaged."),
                 m_words.translate("Results", "Win a second and a third: if this one leaves, the account is lost."),
                 FindingSeverity::Warning, m_standings.accounts()[i].id);
        }
        for (const size_t i : strategic) {
            const auto contacts = m_standings.facts().contactsOf(i);
            if (std::ranges::any_of(contacts,
                                    [](const ContactFact &contact) { return contact.role == economicBuyerRole; }))
                continue;
            find(u"no_economic_buyer"_s, name(i),
                 m_words.translate("Results", "No economic buyer is known at this 1:1 account."),
                 m_words.translate("Results", "Find out who signs, and give that person the role."),
                 FindingSeverity::Warning, m_standings.accounts()[i].id);
        }
    }

    /// What was spent on an account in the last year against what its tier may cost. A spend below the range is no
    /// finding: most of a year may still be to come.
    Expected<void> checkSpend()
    {
        QHash<qint64, double> spent;
        Statement costs(m_database, "SELECT account_id, currency, sum(actual) FROM cost WHERE account_id IS NOT NULL "
                                    "AND date > ? AND date <= ? GROUP BY account_id, currency");
        costs.bind(1, m_standings.asOf().addDays(-yearDays));
        costs.bind(2, m_standings.asOf());
        while (costs.step()) {
            const auto amount = m_standings.facts().settings.inPlanCurrency(costs.integer(2), costs.text(1));
            if (amount)
                spent[costs.integer(0)] += *amount;
        }
        TALBOOK_TRY(costs.result());
        const QString currency = m_standings.facts().settings.currency;
        for (const size_t i : m_list) {
            const int tier = m_standings[i].tier;
            if (tier == 0)
                continue;
            const double most = m_standings.tiers().tiers[size_t(tier - 1)].investTo.value_or(HUGE_VAL);
            const AccountId account = m_standings.accounts()[i].id;
            const double amount = spent.value(account.value);
            if (amount <= most)
                continue;
            find(
                u"spend_outside_range"_s, name(i),
                m_words.translate("Results", "%1 were spent on this account in a year; a %2 account may cost up to %3.")
                    .arg(number(amount) + u'\u00A0' + currency, tierName(tier), number(most) + u'\u00A0' + currency),
                m_words.translate("Results", "Spend less on it, or move it to a higher tier."),
                FindingSeverity::Warning, account);
        }
        return {};
    }

    void checkControlCohort()
    {
        if (m_list.empty() || m_list.size() < m_standings.size())
            return;
        find(u"no_control_cohort"_s, listName(),
             m_words.translate("Results", "Every account of the plan is on the target account list."),
             m_words.translate(
                 "Results",
                 "Keep comparable accounts off the list: without them, results cannot be compared with anything."),
             FindingSeverity::Note);
    }

    const Database &m_database;
    const Standings &m_standings;
    const Wording &m_words;
    std::vector<size_t> m_list; ///< indexes of the accounts on the target account list, by name
    std::vector<PlanFinding> m_findings;
};

} // namespace

Expected<std::vector<PlanFinding>> checkPractice(const Database &database, const Standings &standings,
                                                 const Wording &words)
{
    return PracticeChecks(database, standings, words).run();
}

} // namespace talbook
