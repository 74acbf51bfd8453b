#include "core/plays/launch.h"

#include "core/accounts/settings.h"
#include "core/base/text.h"
#include "core/committee/stakeholders.h"
#include "core/plan/statement.h"
#include "core/plays/calendar_store.h"
#include "core/plays/launch_contacts.h"
#include "core/plays/play_check.h"
#include "core/plays/schedule.h"
#include "core/plays/step_test.h"
#include "core/plays/tasks.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Error refusedLaunch(const QString &sentence)
{
    return {ErrorCode::BadInput, sentence, {}};
}

class LaunchPlanner
{
public:
    LaunchPlanner(const Database &database, const LaunchRequest &request, const Wording &words)
        : m_database(database), m_request(request), m_words(words), m_contacts(database),
          m_openDeal(database, "SELECT 1 FROM opportunity WHERE account_id = ? AND outcome = 'open' LIMIT 1"),
          m_running(database, "SELECT DISTINCT c.name FROM task t JOIN campaign c ON c.id = t.campaign_id "
                              "WHERE t.account_id = ? AND c.play_id = ? AND t.status = 'open' ORDER BY c.name")
    {
    }

    Expected<LaunchPreview> plan(const Progress &progress)
    {
        TALBOOK_TRY(prepare());
        TALBOOK_TRY(readAccounts());
        for (size_t account = 0; account < m_preview.accounts.size(); ++account) {
            if (progress && !progress(qint64(account), qint64(m_preview.accounts.size())))
                return Error{ErrorCode::Cancelled, {}, {}};
            TALBOOK_TRY(planAccount(account));
        }
        dealVariants();
        TALBOOK_TRY(addUpLoad());
        addNotes();
        return std::move(m_preview);
    }

private:
    Expected<void> prepare()
    {
        auto play = readPlay(m_database, m_request.play, m_words);
        TALBOOK_TRY(play);
        TALBOOK_TRY(requireSoundPlay(*play, m_words));
        m_preview.play = std::move(*play);
        if (!m_request.start.isValid())
            return refusedLaunch(QCoreApplication::translate("Plays", "Say on which day the play begins."));
        if (m_request.accounts.empty())
            return refusedLaunch(QCoreApplication::translate("Plays", "Choose at least one account to launch the play "
                                                                      "for."));
        TALBOOK_TRY(chooseName());
        TALBOOK_TRY(readProgram());
        auto settings = planSettings(m_database);
        TALBOOK_TRY(settings);
        m_settings = std::move(*settings);
        m_preview.currency = m_settings.currency;
        auto choice = calendarChoice(m_database);
        TALBOOK_TRY(choice);
        m_choice = std::move(*choice);
        m_choice.skip = m_request.options.skipNonWorkingDays;
        if (m_choice.skip) {
            auto calendar = workCalendar(m_choice, m_words);
            TALBOOK_TRY(calendar);
            m_calendar = std::move(*calendar);
        }
        return {};
    }

    Expected<void> chooseName()
    {
        const QString asked = tidied(m_request.name);
        const auto name = freeCampaignName(m_database, asked.isEmpty() ? m_preview.play.name : asked);
        TALBOOK_TRY(name);
        if (!asked.isEmpty() && *name != asked) {
            return refusedLaunch(QCoreApplication::translate("Plays", "Another campaign is called “%1” already. Choose "
                                                                      "another name.")
                                     .arg(asked));
        }
        m_preview.name = *name;
        return {};
    }

    Expected<void> readProgram()
    {
        if (m_request.program.isNull())
            return {};
        Statement row(m_database, "SELECT name, starts_on, ends_on FROM program WHERE id = ?");
        row.bind(1, m_request.program);
        const bool found = row.step();
        if (found)
            m_program = {row.text(0), row.date(1), row.date(2)};
        row.reset();
        TALBOOK_TRY(row.result());
        return found ? Expected<void>()
                     : refusedLaunch(QCoreApplication::translate("Plays", "The program that was chosen is not in the "
                                                                          "plan any more. Choose another one."));
    }

    Expected<void> readAccounts()
    {
        Statement row(m_database, "SELECT name, owner FROM account WHERE id = ?");
        std::set<AccountId> met;
        for (const AccountId id : m_request.accounts) {
            if (!met.insert(id).second)
                continue;
            row.bind(1, id);
            if (!row.step()) {
                TALBOOK_TRY(row.result());
                return Error{ErrorCode::NotFound,
                             QCoreApplication::translate("Plays", "An account that was chosen is not in the plan any "
                                                                  "more. Choose the accounts again."),
                             QString::number(id.value)};
            }
            m_preview.accounts.push_back({id, row.text(0), row.text(1), 0, 0, {}});
            row.reset();
        }
        TALBOOK_TRY(row.result());
        QCollator collator(m_words.locale());
        collator.setNumericMode(true);
        std::ranges::sort(m_preview.accounts, [&collator](const LaunchAccount &a, const LaunchAccount &b) {
            const int order = collator.compare(a.name, b.name);
            return order != 0 ? order < 0 : a.id < b.id;
        });
        return {};
    }

    Expected<void> planAccount(size_t at)
    {
        const AccountId id = m_preview.accounts[at].id;
        TALBOOK_TRY(m_contacts.read(id));
        m_openDeal.bind(1, id);
        const bool hasDeal = m_openDeal.step();
        m_openDeal.reset();
        TALBOOK_TRY(m_openDeal.result());
        m_running.bind(1, id);
        m_running.bind(2, m_preview.play.id);
        while (m_running.step())
            m_preview.accounts[at].running.append(m_running.text(0));
        TALBOOK_TRY(m_running.result());

        const std::vector<PlayStep> &steps = m_preview.play.steps;
        std::vector<bool> leftOut(steps.size(), false);
        std::vector<std::vector<LaunchContacts::Person>> people(steps.size());
        for (size_t i = 0; i < steps.size(); ++i) {
            if (!steps[i].role.isEmpty()) {
                people[i] = m_contacts.inRole(steps[i].role,
                                              m_request.options.contacts.value(steps[i].role, ContactChoice::One));
            }
            const QString reason = whyLeftOut(steps[i], people[i].empty(), hasDeal, m_preview.accounts[at].name);
            leftOut[i] = !reason.isEmpty();
            if (leftOut[i])
                m_preview.leftOut.push_back({at, i, reason});
            else if (!steps[i].role.isEmpty() && people[i].empty())
                m_preview.missing.push_back({at, i, nobodyKnown(steps[i], m_preview.accounts[at].name)});
        }
        const std::vector<StepDates> &dates = datesWithout(leftOut);
        for (size_t i = 0; i < steps.size(); ++i) {
            if (leftOut[i])
                continue;
            if (people[i].empty())
                addTask(at, i, dates[i], {}, steps[i].role.isEmpty() ? int(m_contacts.size()) : 1);
            for (const LaunchContacts::Person &person : people[i])
                addTask(at, i, dates[i], person, 1);
        }
        return {};
    }

    QString nobodyKnown(const PlayStep &step, const QString &account) const
    {
        return m_words.translate("Plays", "No %1 is known at %2.")
            .arg(buyingRoleName(int(buyingRoles().indexOf(step.role)), m_words), account);
    }

    /// Empty where the account gets the step.
    QString whyLeftOut(const PlayStep &step, bool nobody, bool hasDeal, const QString &account) const
    {
        if (step.skipIf == u"no_contact_in_role" && !step.role.isEmpty() && nobody)
            return nobodyKnown(step, account);
        if (step.skipIf == u"no_open_opportunity" && !hasDeal)
            return m_words.translate("Plays", "%1 has no open opportunity.").arg(account);
        return {};
    }

    /// The dates where those steps are left out; the few sets there are come back for every account.
    const std::vector<StepDates> &datesWithout(const std::vector<bool> &leftOut)
    {
        const auto [known, fresh] = m_dates.try_emplace(leftOut);
        if (fresh) {
            std::vector<PlayStep> steps = m_preview.play.steps;
            const auto earlier = waitsFor(steps, leftOut);
            for (size_t i = 0; i < steps.size(); ++i) {
                QStringList ids;
                for (const size_t before : earlier[i])
                    ids.append(m_preview.play.steps[before].id);
                steps[i].after = ids;
            }
            known->second = schedulePlay(steps, m_request.start, m_calendar);
        }
        return known->second;
    }

    void addTask(size_t at, size_t stepAt, const StepDates &dates, const LaunchContacts::Person &person, int reached)
    {
        LaunchAccount &account = m_preview.accounts[at];
        const PlayStep &step = m_preview.play.steps[stepAt];
        PlannedTask task;
        task.account = at;
        task.step = stepAt;
        task.contact = person.id;
        task.contactName = person.name;
        task.owner = ownerOfStep(step, account);
        task.start = dates.start;
        task.due = dates.due;
        if (step.cost)
            addCost(task, *step.cost, reached, account);
        ++account.tasks;
        m_lastDay = std::max(m_lastDay, task.due);
        m_preview.tasks.push_back(std::move(task));
    }

    void addCost(PlannedTask &task, const StepCost &cost, int reached, LaunchAccount &account)
    {
        const Money price = cost.in(m_settings.currency);
        task.currency = price.currency;
        // A price for the account is paid once, whoever of it is reached.
        const bool again = !m_preview.tasks.empty() && m_preview.tasks.back().account == task.account &&
                           m_preview.tasks.back().step == task.step;
        task.pieces = cost.unit == StepCost::Unit::Piece ? reached : 0;
        task.cost = cost.unit == StepCost::Unit::Piece ? price.minor * reached : again ? 0 : price.minor;
        if (const auto major = m_settings.inPlanCurrency(*task.cost, task.currency)) {
            task.planCost = toMinor(*major, m_settings.currency);
            account.cost += *task.planCost;
            m_preview.total += *task.planCost;
            if (task.currency != m_settings.currency)
                m_preview.rounding +=
                    double(*task.planCost) - *major * std::pow(10.0, minorDigits(m_settings.currency));
        } else {
            m_withoutRate[task.currency] += *task.cost;
        }
    }

    QString ownerOfStep(const PlayStep &step, const LaunchAccount &account) const
    {
        const OwnerChoice choice = m_request.options.owners.value(step.who, usualOwner(step.who));
        switch (choice.kind) {
        case OwnerChoice::Kind::Person:
            return tidied(choice.name);
        case OwnerChoice::Kind::AccountOwner:
            return account.owner;
        case OwnerChoice::Kind::Nobody:
            break;
        }
        return {};
    }

    void dealVariants()
    {
        const std::vector<PlayStep> &steps = m_preview.play.steps;
        for (size_t step = 0; step < steps.size(); ++step) {
            if (!steps[step].test)
                continue;
            std::vector<AccountId> accounts;
            std::map<size_t, size_t> placeOfAccount;
            for (const PlannedTask &task : m_preview.tasks) {
                if (task.step == step && placeOfAccount.emplace(task.account, accounts.size()).second)
                    accounts.push_back(m_preview.accounts[task.account].id);
            }
            const std::vector<int> variants = variantsOf(*steps[step].test, steps[step].id, accounts);
            for (PlannedTask &task : m_preview.tasks) {
                if (task.step == step) {
                    const int variant = variants[placeOfAccount.at(task.account)];
                    task.variant = steps[step].test->variants[size_t(variant)].name;
                }
            }
        }
    }

    Expected<void> addUpLoad()
    {
        const auto most = capacity(m_database);
        TALBOOK_TRY(most);
        std::vector<LoadItem> items;
        std::set<QString> people;
        for (const PlannedTask &task : m_preview.tasks) {
            items.push_back({task.owner, task.start, task.due});
            people.insert(foldText(task.owner));
        }
        m_preview.added = personLoad(items, *most);
        Statement open(m_database, "SELECT owner, starts_on, due_on FROM task WHERE status = 'open'");
        while (open.step()) {
            const QString owner = open.text(0);
            if (people.contains(foldText(owner)))
                items.push_back({owner, open.date(1), open.date(2)});
        }
        TALBOOK_TRY(open.result());
        m_preview.load = personLoad(items, *most);
        const auto gap = calendarGap(m_choice, m_request.start, m_lastDay, m_words);
        TALBOOK_TRY(gap);
        if (!gap->isEmpty())
            m_preview.notes.append(*gap);
        return {};
    }

    void addNotes()
    {
        for (const auto &[currency, minor] : m_withoutRate) {
            if (minor == 0)
                continue;
            m_preview.withoutRate.push_back({minor, currency});
            m_preview.notes.append(
                m_words.translate("Plays", "The plan has no exchange rate for %1: %2 %1 are not in the cost.")
                    .arg(currency, m_words.locale().toString(toMajor(minor, currency), 'f', minorDigits(currency))));
        }
        std::set<QString> unnamed;
        for (const PlannedTask &task : m_preview.tasks) {
            if (task.owner.isEmpty())
                unnamed.insert(m_preview.play.steps[task.step].who);
        }
        QStringList names;
        for (const QString &who : playOwners()) {
            if (unnamed.contains(who))
                names.append(playOwnerName(who, m_words));
        }
        if (!names.isEmpty()) {
            m_preview.notes.append(m_words.translate("Plays", "Nobody is named for: %1.").arg(names.join(u", "_s)));
        }
        noteDaysOutside();
        noteDaysPast();
    }

    /// What is due before today would be overdue the moment it is made.
    void noteDaysPast()
    {
        if (!m_request.today.isValid() || m_request.start >= m_request.today)
            return;
        const auto overdue = std::ranges::count_if(
            m_preview.tasks, [this](const PlannedTask &task) { return task.due < m_request.today; });
        const QString first = m_words.locale().toString(m_request.start, u"d MMM yyyy"_s);
        m_preview.notes.append(
            overdue > 0 ? m_words
                              .translate("Plays", "The first day, %1, is past: %n task(s) would be overdue at once.",
                                         nullptr, int(overdue))
                              .arg(first)
                        : m_words.translate("Plays", "The first day, %1, is past.").arg(first));
    }

    /// Neither the program's figures nor its checks look at what is due before it begins or after it has ended.
    void noteDaysOutside()
    {
        const auto outside = std::ranges::count_if(m_preview.tasks, [this](const PlannedTask &task) {
            return (m_program.first.isValid() && task.start < m_program.first) ||
                   (m_program.last.isValid() && task.due > m_program.last);
        });
        if (outside == 0)
            return;
        const auto day = [this](QDate date) { return m_words.locale().toString(date, u"d MMM yyyy"_s); };
        m_preview.notes.append(
            m_words.translate("Plays", "%n task(s) lie outside the days of “%1” (%2 – %3).", nullptr, int(outside))
                .arg(m_program.name, day(m_program.first), day(m_program.last)));
    }

    const Database &m_database;
    const LaunchRequest &m_request;
    const Wording &m_words;
    LaunchContacts m_contacts;
    Statement m_openDeal, m_running;
    PlanSettings m_settings;
    CalendarChoice m_choice;
    WorkCalendar m_calendar;
    struct
    {
        QString name;
        QDate first, last;
    } m_program;
    QDate m_lastDay;
    std::map<std::vector<bool>, std::vector<StepDates>> m_dates;
    std::map<QString, qint64> m_withoutRate;
    LaunchPreview m_preview;
};

} // namespace

Expected<LaunchPreview> previewLaunch(const Database &database, const LaunchRequest &request, const Wording &words,
                                      const Progress &progress)
{
    return LaunchPlanner(database, request, words).plan(progress);
}

QString roundingSentence(const LaunchPreview &preview, const Wording &words)
{
    if (!isRounding(preview.rounding))
        return {};
    return words.translate("Plays", "Converted costs are rounded task by task. So the cost is off the exact one: %1.")
        .arg(roundingText(preview.rounding, preview.currency, words.locale()));
}

} // namespace talbook
