#include "core/results/plan_checks.h"

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/budget/account_spend.h"
#include "core/committee/stakeholders.h"
#include "core/plan/database.h"
#include "core/plays/assets.h"
#include "core/plays/campaigns.h"
#include "core/results/set_aside.h"
#include "core/scoring/standing.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr size_t namesInMessage = 5;
constexpr int monthsToResults = 6;
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
        TALBOOK_TRY(checkContent());
        checkGoals();
        checkControlCohort();
        TALBOOK_TRY(checkPatience());
        TALBOOK_TRY(markSetAside(m_database, m_findings));
        return std::move(m_findings);
    }

private:
    QString number(double value) const { return m_words.locale().toString(value, 'f', 0); }

    QString name(size_t index) const
    {
        const std::string_view text = m_standings.accounts().text(m_standings.accounts()[index].name);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

    /// The first few, told by `tell`, and how many more there are.
    template <class Thing, class Tell> QString some(const std::vector<Thing> &things, Tell tell) const
    {
        QStringList told;
        for (size_t i = 0; i < things.size() && i < namesInMessage; ++i)
            told.append(tell(things[i]));
        const QString list = told.join(u", "_s);
        if (things.size() <= namesInMessage)
            return list;
        return m_words.translate("Results", "%1 and %n more", nullptr, int(things.size() - namesInMessage)).arg(list);
    }

    QString names(const std::vector<size_t> &indexes) const
    {
        return some(indexes, [this](size_t i) { return name(i); });
    }

    QString listName() const { return m_standings.program() ? m_standings.program()->name : QString(); }

    QString date(QDate day) const { return shortDate(day, m_words.locale()); }

    QString money(double amount) const { return number(amount) + u'\u00A0' + m_standings.facts().settings.currency; }

    /// @param about indexes of the accounts; one alone is the subject itself.
    /// @return the finding, for what tells it from others of its id.
    PlanFinding &find(const QString &id, const QString &subject, const std::vector<size_t> &about,
                      const QString &message, const QString &fix, FindingSeverity severity = FindingSeverity::Warning)
    {
        PlanFinding finding{.id = id,
                            .key = id,
                            .severity = severity,
                            .subject = subject,
                            .message = message,
                            .fix = fix,
                            .extent = int(about.size())};
        for (const size_t i : about)
            finding.accounts.push_back(m_standings.accounts()[i].id);
        if (about.size() == 1) {
            finding.account = finding.accounts.front();
            finding.subject = name(about.front());
        }
        m_findings.push_back(std::move(finding));
        return m_findings.back();
    }

    /// Those of the list that fit, by name.
    template <class Fits> std::vector<size_t> listed(Fits fits) const
    {
        std::vector<size_t> chosen;
        std::ranges::copy_if(m_list, std::back_inserter(chosen), fits);
        return chosen;
    }

    void checkCapacity()
    {
        std::optional<int> room = 0;
        for (int tier = 1; tier <= 3; ++tier) {
            const std::optional<int> capacity = m_standings.tiers().tiers[size_t(tier - 1)].capacity;
            room = room && capacity ? std::optional(*room + *capacity) : std::nullopt;
            const auto members = listed([this, tier](size_t i) { return m_standings[i].tier == tier; });
            if (!capacity || int(members.size()) <= *capacity)
                continue;
            find(u"over_capacity"_s, tierName(tier), members,
                 m_words
                     .translate("Results", "%n account(s) stand in this tier, which has room for %1.", nullptr,
                                int(members.size()))
                     .arg(number(*capacity)),
                 m_words.translate("Results", "Move the weakest to the next tier, or choose a preset with more room."))
                .key += u'/' + QString::number(tier);
        }
        if (room && int(m_list.size()) > *room) {
            find(u"over_capacity"_s, listName(), m_list,
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
        const auto orphans = listed([this](size_t i) { return m_standings.accounts()[i].owner.isEmpty(); });
        if (orphans.empty())
            return;
        find(u"no_owner"_s, listName(), orphans,
             m_words
                 .translate("Results", "%n account(s) of the target account list have no sales owner: %1.", nullptr,
                            int(orphans.size()))
                 .arg(names(orphans)),
             m_words.translate("Results", "Name an owner for each: without one, marketing works alone."));
    }

    void checkIntentData()
    {
        const ConnectedSources sources = connectedSources(m_standings.model(), m_standings.facts());
        const bool any =
            sources.web || sources.email || sources.product || sources.topic || sources.hiring || sources.technology;
        if (any || m_standings.size() == 0)
            return;
        find(u"no_intent_data"_s, m_words.translate("Results", "Intent"), {},
             m_words.translate(
                 "Results", "The plan has no intent data: neither signals nor activities of web, e-mail or product."),
             m_words.translate("Results", "Import signals, or the activities of your website and e-mail tool."));
    }

    void checkStrategicAccounts()
    {
        const auto strategic = [this](size_t i) { return m_standings[i].tier == 1; };
        const auto single = listed([&](size_t i) { return strategic(i) && m_standings[i].score.threads == 1; });
        if (!single.empty()) {
            find(u"single_thread"_s, listName(), single,
                 m_words
                     .translate("Results", "Only one person is engaged at %n strategic account(s): %1.", nullptr,
                                int(single.size()))
                     .arg(names(single)),
                 m_words.translate("Results", "Win a second and a third: if this one leaves, the account is lost."));
        }
        const auto buyerless = listed([&](size_t i) {
            return strategic(i) &&
                   std::ranges::none_of(m_standings.facts().contactsOf(i),
                                        [](const ContactFact &person) { return person.role == economicBuyerRole; });
        });
        if (!buyerless.empty()) {
            find(u"no_economic_buyer"_s, listName(), buyerless,
                 m_words
                     .translate("Results", "No economic buyer is known at %n strategic account(s): %1.", nullptr,
                                int(buyerless.size()))
                     .arg(names(buyerless)),
                 m_words.translate("Results", "Find out who signs, and give that person the role."));
        }
    }

    /// Accounts that have been on a list for a year or longer without leaving it.
    Expected<QSet<qint64>> listedForAYear() const
    {
        QSet<qint64> accounts;
        Statement rows(m_database, "SELECT account_id FROM tal GROUP BY account_id HAVING min(joined_on) <= ? AND "
                                   "max(left_on IS NOT NULL AND left_on <= ?) = 0");
        rows.bind(1, m_standings.asOf().addDays(-yearDays));
        rows.bind(2, m_standings.asOf());
        while (rows.step())
            accounts.insert(rows.integer(0));
        TALBOOK_TRY(rows.result());
        return accounts;
    }

    /// What was spent on an account in the last year against what its tier costs in a year. Too little is said only of
    /// accounts that had the whole year, and for which anything was booked: most of a year may still be to come, and
    /// shared costs name no account.
    Expected<void> checkSpend()
    {
        const PlanSettings &settings = m_standings.facts().settings;
        const QDate asOf = m_standings.asOf();
        const auto spend = accountSpend(m_database, settings, asOf.addDays(-spendDays), asOf);
        TALBOOK_TRY(spend);
        const auto seasoned = listedForAYear();
        TALBOOK_TRY(seasoned);
        const auto of = [&](size_t i) {
            return toMajor(spend->spent.value(m_standings.accounts()[i].id), settings.currency);
        };
        const auto range = [this](size_t i) {
            return m_standings[i].tier > 0 ? m_standings.tiers().tiers[size_t(m_standings[i].tier - 1)] : TierPlan();
        };
        const auto above = listed([&](size_t i) { return of(i) > range(i).investTo.value_or(HUGE_VAL); });
        const auto below = listed([&](size_t i) {
            return of(i) > 0 && of(i) < range(i).investFrom.value_or(0) &&
                   seasoned->contains(m_standings.accounts()[i].id.value);
        });
        const auto figures = [&](const std::vector<size_t> &accounts, auto limit) {
            return some(accounts, [&](size_t i) {
                return m_words.translate("Results", "%1 (%2 of %3)", "an account, what it cost, its tier's limit")
                    .arg(name(i), money(of(i)), money(limit(range(i))));
            });
        };
        if (!above.empty()) {
            find(u"spend_outside_range"_s, listName(), above,
                 m_words
                     .translate("Results", "%n account(s) cost more in a year than their tier allows: %1.", nullptr,
                                int(above.size()))
                     .arg(figures(above, [](const TierPlan &tier) { return tier.investTo.value_or(0); })),
                 m_words.translate("Results", "Spend less on them, or move them to a higher tier."))
                .key += u"/above"_s;
        }
        if (!below.empty()) {
            find(u"spend_outside_range"_s, listName(), below,
                 m_words
                     .translate("Results", "%n account(s) got less in a year than their tier asks for: %1.", nullptr,
                                int(below.size()))
                     .arg(figures(below, [](const TierPlan &tier) { return tier.investFrom.value_or(0); })),
                 m_words.translate("Results", "Invest in them, or move them to a lower tier."), FindingSeverity::Note)
                .key += u"/below"_s;
        }
        return {};
    }

    /// Roles that a campaign of the program speaks to, while it has open tasks, and that no asset is meant for. A play
    /// that nobody launched asks for nothing yet.
    Expected<void> checkContent()
    {
        if (!m_standings.program())
            return {};
        const auto running = campaigns(m_database, m_words);
        TALBOOK_TRY(running);
        const auto content = assets(m_database);
        TALBOOK_TRY(content);
        for (int i = 0; i < int(buyingRoles().size()); ++i) {
            const QString role = buyingRoles().at(i);
            QString subject = buyingRoleName(i, m_words);
            subject.front() = subject.front().toUpper();
            const auto isForRole = [&role](const auto &part) { return part.role == role; };
            const bool served = std::ranges::any_of(
                *content, [&](const Asset &asset) { return std::ranges::any_of(asset.places, isForRole); });
            std::vector<QString> asking;
            for (const Campaign &campaign : *running) {
                if (campaign.program == m_standings.program()->id && campaign.open > 0 &&
                    std::ranges::any_of(campaign.launched.steps, isForRole))
                    asking.push_back(campaign.name);
            }
            if (served || asking.empty())
                continue;
            PlanFinding &finding =
                find(u"no_content_for_role"_s, subject, {},
                     m_words
                         .translate("Results", "%n campaign(s) address this role, and no asset is meant for it: %1.",
                                    nullptr, int(asking.size()))
                         .arg(some(asking, [](const QString &campaign) { return campaign; })),
                     m_words.translate("Results",
                                       "Enter what there is for the role in the content matrix, or have it made."));
            finding.key += u'/' + role;
            finding.extent = int(asking.size());
        }
        return {};
    }

    /// The goals are free text: they count leads where they speak of them, and of accounts nowhere.
    void checkGoals()
    {
        if (!m_standings.program())
            return;
        static const QRegularExpression leads(u"\\b(leads?|mqls?|sqls?|лид(ы|а|ов|ам|ами|ах)?)\\b"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression accounts(u"\\b(account|compan|customer|аккаунт|компани|клиент|заказчик)"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
        const QString goals = foldText(m_standings.program()->goals);
        if (!goals.contains(leads) || goals.contains(accounts))
            return;
        find(u"leads_not_accounts"_s, listName(), {},
             m_words.translate("Results", "The goals of the program count leads, and no accounts: “%1”.")
                 .arg(m_standings.program()->goals.simplified()),
             m_words.translate("Results",
                               "Set goals for accounts: engaged, with an opportunity, won. A lead says little about "
                               "a company."),
             FindingSeverity::Note);
    }

    void checkControlCohort()
    {
        if (m_list.empty() || m_list.size() < m_standings.size())
            return;
        find(u"no_control_cohort"_s, listName(), {},
             m_words.translate("Results", "Every account of the plan (%n) is on the target account list.", nullptr,
                               int(m_list.size())),
             m_words.translate(
                 "Results",
                 "Keep comparable accounts off the list: without them, results cannot be compared with anything."),
             FindingSeverity::Note);
    }

    /// Deals that closed since the first program began are results, and results before six months mislead.
    Expected<void> checkPatience()
    {
        Statement first(m_database, "SELECT min(starts_on) FROM program");
        const QDate began = first.step() ? QDate::fromString(first.text(0), Qt::ISODate) : QDate();
        TALBOOK_TRY(first.result());
        const QDate asOf = m_standings.asOf();
        const QDate ripe = began.addMonths(monthsToResults);
        if (!began.isValid() || asOf < began || asOf >= ripe)
            return {};
        QSet<qint64> closed;
        Statement deals(m_database, "SELECT DISTINCT account_id FROM opportunity WHERE outcome IN ('won', 'lost') AND "
                                    "closed >= ? AND closed <= ?");
        deals.bind(1, began);
        deals.bind(2, asOf);
        while (deals.step())
            closed.insert(deals.integer(0));
        TALBOOK_TRY(deals.result());
        const auto judged = listed([&](size_t i) { return closed.contains(m_standings.accounts()[i].id.value); });
        if (judged.empty())
            return {};
        find(u"early_results"_s, listName(), judged,
             m_words
                 .translate("Results",
                            "The first program began on %1, less than six months ago; %n account(s) of the list have "
                            "closed deals since: %2.",
                            nullptr, int(judged.size()))
                 .arg(date(began), names(judged)),
             m_words.translate("Results", "Watch engagement and pipeline; judge revenue and win rate from %1 on.")
                 .arg(date(ripe)),
             FindingSeverity::Note);
        return {};
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
