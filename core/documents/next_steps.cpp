#include "core/documents/next_steps.h"

#include "core/scoring/explanation.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// Days until a step is due, by what calls for it.
constexpr int overdueDays = 2, ownerDays = 3, buyerDays = 7, opponentDays = 7, threadDays = 14, roleDays = 14,
              searchDays = 21, fieldDays = 21;

int daysForIntent(IntentLevel level)
{
    switch (level) {
    case IntentLevel::Hot:
        return 1;
    case IntentLevel::Warm:
        return 7;
    case IntentLevel::Engaged:
        return 14;
    case IntentLevel::Cold:
        break;
    }
    return 30;
}

QDate weekdayAfter(QDate asOf, int days)
{
    QDate day = asOf.addDays(days);
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    return day;
}

class StepCollector
{
public:
    StepCollector(const NextStepsInput &input, const Wording &words) : m_input(input), m_words(words) {}

    std::vector<NextStep> collect()
    {
        const QString intent = m_words.locale().toString(shownScore(m_input.score.intent), 'f', 1);
        add(daysForIntent(m_input.score.level), intentLevelAction(m_input.score.level, m_words),
            m_words.translate("Documents", "Intent is %1 (%2).")
                .arg(intent, intentLevelName(m_input.score.level, m_words)));
        addOwner();
        addCommittee();
        addTasks();
        addUnknownFields();
        std::ranges::stable_sort(m_steps, {}, &NextStep::by);
        return std::move(m_steps);
    }

private:
    void add(int days, const QString &what, const QString &why, const QString &who = {})
    {
        m_steps.push_back({what, why, who.isEmpty() ? m_input.owner : who, weekdayAfter(m_input.asOf, days)});
    }

    void addOwner()
    {
        if (m_input.owner.isEmpty()) {
            add(ownerDays, m_words.translate("Documents", "Name an owner in sales"),
                m_words.translate("Documents", "Nobody answers for this account."));
        }
    }

    void addGap(const CommitteeGap &gap)
    {
        const Stakeholder &person = m_input.people[gap.person];
        const QString why = gapMessage(gap, m_input.people, m_words);
        switch (gap.kind) {
        case GapKind::BuyerUntouched:
            add(buyerDays, m_words.translate("Documents", "Get in touch with %1").arg(person.name), why,
                person.ourContact);
            break;
        case GapKind::Opponent:
            add(opponentDays, m_words.translate("Documents", "Learn what %1 objects to and answer it").arg(person.name),
                why, person.ourContact);
            break;
        case GapKind::SingleThread:
            add(threadDays, m_words.translate("Documents", "Win a second contact besides %1").arg(person.name), why);
            break;
        case GapKind::RoleSilent:
        case GapKind::RoleMissing:
            break;
        }
    }

    /// Roles are told together: five separate lines would bury the rest.
    void addCommittee()
    {
        if (m_input.people.empty()) {
            add(roleDays, m_words.translate("Documents", "Map the buying committee"),
                m_words.translate("Documents", "No stakeholder of this account is known."));
            return;
        }
        QStringList silent, missing;
        for (const CommitteeGap &gap : m_input.committee.gaps) {
            if (gap.kind == GapKind::RoleMissing) {
                missing.append(buyingRoleName(gap.role, m_words));
            } else if (gap.kind == GapKind::RoleSilent) {
                QStringList names;
                for (const Stakeholder &person : m_input.people) {
                    if (person.role == gap.role)
                        names.append(person.name);
                }
                silent.append(buyingRoleName(gap.role, m_words) + u" ("_s + names.join(u", "_s) + u')');
            } else {
                addGap(gap);
            }
        }
        if (!silent.isEmpty()) {
            add(roleDays, m_words.translate("Documents", "Win a first response: %1").arg(silent.join(u"; "_s)),
                m_words.translate("Documents", "Nobody in %n required role(s) is engaged.", nullptr,
                                  int(silent.size())));
        }
        if (!missing.isEmpty()) {
            add(searchDays,
                m_words.translate("Documents", "Find out who holds the role: %1").arg(missing.join(u"; "_s)),
                m_words.translate("Documents", "%n required role(s) have nobody.", nullptr, int(missing.size())));
        }
    }

    void addTasks()
    {
        const auto overdue = std::ranges::count_if(m_input.tasks, [this](const AccountRecords::Task &task) {
            return task.status == u"open" && task.due < m_input.asOf;
        });
        if (overdue > 0) {
            add(overdueDays, m_words.translate("Documents", "Settle the overdue tasks"),
                m_words.translate("Documents", "%n task(s) are past their date.", nullptr, int(overdue)));
        }
    }

    void addUnknownFields()
    {
        if (!m_input.unknownFields.isEmpty()) {
            add(fieldDays, m_words.translate("Documents", "Fill in: %1").arg(m_input.unknownFields.join(u", "_s)),
                m_words.translate("Documents", "While they are unknown they earn no points."));
        }
    }

    const NextStepsInput &m_input;
    const Wording &m_words;
    std::vector<NextStep> m_steps;
};

} // namespace

std::vector<NextStep> nextSteps(const NextStepsInput &input, const Wording &words)
{
    return StepCollector(input, words).collect();
}

} // namespace talbook
