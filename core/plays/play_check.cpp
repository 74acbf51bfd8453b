#include "core/plays/play_check.h"

#include "core/base/currencies.h"
#include "core/base/money.h"
#include "core/plays/play_limits.h"
#include "core/plays/step_test.h"
#include "core/scoring/facts.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

class PlayChecker
{
public:
    PlayChecker(const Play &play, const Wording &words) : m_play(play), m_words(words) {}

    std::vector<PlayFault> check()
    {
        if (m_play.name.trimmed().isEmpty())
            refuse({}, {}, u"name"_s, m_words.translate("Plays", "The play has no name."));
        if (m_play.tier < 0 || m_play.tier > 3) {
            refuse(
                {}, {}, u"tier"_s,
                m_words.translate("Plays", "There is no tier %1. Give 1, 2 or 3, or leave it out.").arg(m_play.tier));
        }
        for (const PlayPhase &phase : m_play.phases)
            checkPhase(phase);
        for (const PlayStep &step : m_play.steps)
            checkStep(step);
        checkCircle();
        if (m_play.steps.empty())
            note({}, u"steps"_s, m_words.translate("Plays", "The play has no steps yet, so it cannot be launched."));
        std::ranges::stable_sort(m_faults, std::ranges::greater(), &PlayFault::refused);
        return std::move(m_faults);
    }

private:
    void refuse(const QString &phase, const QString &step, const QString &field, const QString &message)
    {
        m_faults.push_back({true, phase, step, field, message});
    }
    void note(const QString &step, const QString &field, const QString &message)
    {
        m_faults.push_back({false, {}, step, field, message});
    }

    QString named(const PlayStep &step) const { return step.action.isEmpty() ? step.id : step.action; }
    QString named(const PlayPhase &phase) const { return phase.name.isEmpty() ? phase.id : phase.name; }

    void checkPhase(const PlayPhase &phase)
    {
        if (phase.id.isEmpty())
            refuse({}, {}, u"id"_s, m_words.translate("Plays", "The phase “%1” has no id.").arg(phase.name));
        else if (m_phases.contains(phase.id)) {
            refuse(phase.id, {}, u"id"_s,
                   m_words.translate("Plays", "Two phases have the id “%1”. Give one of them another.").arg(phase.id));
        }
        m_phases.insert(phase.id);
        if (phase.firstDay < 1 || phase.firstDay > mostPlayDays) {
            refuse(phase.id, {}, u"first_day"_s,
                   m_words.translate("Plays", "The phase “%1” must begin on a day from 1 to %2.")
                       .arg(named(phase))
                       .arg(mostPlayDays));
        } else if (phase.lastDay < phase.firstDay || phase.lastDay > mostPlayDays) {
            refuse(phase.id, {}, u"last_day"_s,
                   m_words.translate("Plays", "The phase “%1” ends on day %2, before it begins on day %3.")
                       .arg(named(phase))
                       .arg(phase.lastDay)
                       .arg(phase.firstDay));
        }
    }

    void checkStep(const PlayStep &step)
    {
        if (step.id.isEmpty())
            refuse({}, {}, u"id"_s, m_words.translate("Plays", "The step “%1” has no id.").arg(step.action));
        else if (m_steps.contains(step.id)) {
            refuse({}, step.id, u"id"_s,
                   m_words.translate("Plays", "Two steps have the id “%1”. Give one of them another.").arg(step.id));
        }
        m_steps.insert(step.id);
        if (step.action.trimmed().isEmpty()) {
            refuse({}, step.id, u"action"_s,
                   m_words.translate("Plays", "The step “%1” does not say what to do.").arg(step.id));
        }
        checkDays(step);
        checkWords(step);
        checkOrder(step);
        checkCost(step);
        checkTest(step);
    }

    void checkDays(const PlayStep &step)
    {
        if (step.day < 1 || step.day > mostPlayDays) {
            refuse({}, step.id, u"day"_s,
                   m_words.translate("Plays", "The step “%1” must be on a day from 1 to %2.")
                       .arg(named(step))
                       .arg(mostPlayDays));
            return;
        }
        if (step.duration < 1 || step.duration > mostPlayDays) {
            refuse({}, step.id, u"duration"_s,
                   m_words.translate("Plays", "The step “%1” must last from 1 to %2 days.")
                       .arg(named(step))
                       .arg(mostPlayDays));
            return;
        }
        const int last = step.day + step.duration - 1;
        const PlayPhase *phase = m_play.phase(step.phase);
        if (!phase && !step.phase.isEmpty()) {
            refuse({}, step.id, u"phase"_s,
                   m_words.translate("Plays", "The step “%1” belongs to the phase “%2”, which the play does not have.")
                       .arg(named(step), step.phase));
        } else if (phase && (step.day < phase->firstDay || last > phase->lastDay)) {
            note(step.id, u"day"_s,
                 m_words.translate("Plays", "The step “%1” (%2) lies outside its phase “%3” (%4).")
                     .arg(named(step), playDays(step.day, last, m_words), named(*phase),
                          playDays(phase->firstDay, phase->lastDay, m_words)));
        }
        if (m_play.durationDays > 0 && last > m_play.durationDays) {
            note(step.id, u"duration"_s,
                 m_words.translate("Plays", "The step “%1” ends on day %2, after the play is over (day %3).")
                     .arg(named(step))
                     .arg(last)
                     .arg(m_play.durationDays));
        }
    }

    void checkWords(const PlayStep &step)
    {
        if (!step.role.isEmpty() && !buyingRoles().contains(step.role)) {
            refuse({}, step.id, u"role"_s,
                   m_words.translate("Plays", "The step “%1” is for “%2”, which is no buying role. There are: %3.")
                       .arg(named(step), step.role, buyingRoles().join(u", "_s)));
        }
        if (!step.skipIf.isEmpty() && !skipConditions().contains(step.skipIf)) {
            refuse({}, step.id, u"skip_if"_s,
                   m_words
                       .translate("Plays", "The step “%1” is left out on “%2”, which Talbook cannot test. It can "
                                           "test: %3.")
                       .arg(named(step), step.skipIf, skipConditions().join(u", "_s)));
        } else if (step.skipIf == u"no_contact_in_role" && step.role.isEmpty()) {
            note(step.id, u"skip_if"_s,
                 m_words
                     .translate("Plays", "The step “%1” is left out when nobody in its role is known, but it is for "
                                         "no role.")
                     .arg(named(step)));
        }
        if (!playOwners().contains(step.who)) {
            note(step.id, u"who"_s,
                 step.who.isEmpty()
                     ? m_words.translate("Plays", "The step “%1” does not say who does it.").arg(named(step))
                     : m_words.translate("Plays", "The step “%1” is done by “%2”, which is none of %3.")
                           .arg(named(step), step.who, playOwners().join(u", "_s)));
        }
    }

    void checkOrder(const PlayStep &step)
    {
        for (const QString &before : step.after) {
            const PlayStep *earlier = m_play.step(before);
            if (!earlier) {
                refuse({}, step.id, u"after"_s,
                       m_words.translate("Plays", "The step “%1” waits for “%2”, which the play does not have.")
                           .arg(named(step), before));
            } else if (earlier != &step && earlier->day + earlier->duration - 1 > step.day) {
                note(step.id, u"day"_s,
                     m_words
                         .translate("Plays", "The step “%1” is on day %2, but waits for “%3”, which ends on day %4. "
                                             "It will be put off.")
                         .arg(named(step))
                         .arg(step.day)
                         .arg(named(*earlier))
                         .arg(earlier->day + earlier->duration - 1));
            }
        }
    }

    void checkCircle()
    {
        const QStringList circle = circleOfSteps(m_play.steps);
        if (circle.isEmpty())
            return;
        QStringList names;
        for (const QString &id : circle)
            names.append(named(*m_play.step(id)));
        refuse(
            {}, circle.first(), u"after"_s,
            names.size() == 1
                ? m_words.translate("Plays", "The step “%1” waits for itself.").arg(names.first())
                : m_words.translate("Plays", "The steps %1 wait for each other in a circle. Break it at one of them.")
                      .arg(u"“"_s + names.join(u"”, “"_s) + u"”"_s));
    }

    void checkCost(const PlayStep &step)
    {
        if (!step.cost)
            return;
        if (step.cost->minor < 0) {
            refuse({}, step.id, u"cost"_s,
                   m_words.translate("Plays", "The step “%1” costs less than nothing.").arg(named(step)));
        } else if (toMajor(step.cost->minor, step.cost->currency) > mostStepCost) {
            refuse({}, step.id, u"cost"_s,
                   m_words.translate("Plays", "The step “%1” costs more than Talbook counts with: at most %2.")
                       .arg(named(step), m_words.locale().toString(mostStepCost, 'f', 0)));
        }
        if (!step.cost->currency.isEmpty() && !isKnownCurrency(step.cost->currency)) {
            refuse({}, step.id, u"currency"_s,
                   m_words
                       .translate("Plays", "The step “%1” costs “%2”, which is no currency. Give its three letters, "
                                           "for example USD.")
                       .arg(named(step), step.cost->currency));
        }
    }

    void checkTest(const PlayStep &step)
    {
        if (!step.test)
            return;
        QSet<QString> names;
        for (const StepTest::Variant &variant : step.test->variants) {
            if (variant.name.trimmed().isEmpty() || names.contains(variant.name)) {
                refuse(
                    {}, step.id, u"test"_s,
                    m_words.translate("Plays", "The variants of the step “%1” need different names.").arg(named(step)));
            }
            names.insert(variant.name);
            if (variant.share < 1 || variant.share > 1000) {
                refuse({}, step.id, u"test"_s,
                       m_words.translate("Plays", "The variant “%1” of the step “%2” needs a share from 1 to 1000.")
                           .arg(variant.name, named(step)));
            }
        }
        if (step.test->variants.size() < 2 || step.test->variants.size() > 8) {
            refuse(
                {}, step.id, u"test"_s,
                m_words.translate("Plays", "The test of the step “%1” needs two to eight variants.").arg(named(step)));
        }
        if (step.test->conversions.isEmpty()) {
            note(step.id, u"test"_s,
                 m_words.translate("Plays", "The test of the step “%1” does not say which outcome is a success.")
                     .arg(named(step)));
        }
    }

    const Play &m_play;
    const Wording &m_words;
    QSet<QString> m_phases, m_steps;
    std::vector<PlayFault> m_faults;
};

} // namespace

QStringList circleOfSteps(const std::vector<PlayStep> &steps)
{
    QHash<QString, size_t> placeOfStep;
    for (size_t i = 0; i < steps.size(); ++i)
        placeOfStep.insert(steps[i].id, i);
    enum class Mark
    {
        New,
        OnTheWay,
        Done
    };
    std::vector<Mark> marks(steps.size(), Mark::New);
    struct Visit
    {
        size_t step;
        qsizetype next;
    };
    // Depth first with a stack of its own: a file may hold a chain of any length.
    for (size_t start = 0; start < steps.size(); ++start) {
        std::vector<Visit> way;
        if (marks[start] == Mark::New)
            way.push_back({start, 0});
        while (!way.empty()) {
            const size_t at = way.back().step;
            marks[at] = Mark::OnTheWay;
            if (way.back().next == steps[at].after.size()) {
                marks[at] = Mark::Done;
                way.pop_back();
                continue;
            }
            const auto before = placeOfStep.constFind(steps[at].after[way.back().next++]);
            if (before == placeOfStep.constEnd() || marks[*before] == Mark::Done)
                continue;
            if (marks[*before] == Mark::New) {
                way.push_back({*before, 0});
                continue;
            }
            std::vector<size_t> circle;
            for (auto visit = way.rbegin(); visit != way.rend(); ++visit) {
                circle.push_back(visit->step);
                if (visit->step == *before)
                    break;
            }
            std::ranges::sort(circle);
            QStringList ids;
            for (const size_t step : circle)
                ids.append(steps[step].id);
            return ids;
        }
    }
    return {};
}

std::vector<PlayFault> checkPlay(const Play &play, const Wording &words)
{
    return PlayChecker(play, words).check();
}

Expected<void> requireSoundPlay(const Play &play, const Wording &words)
{
    for (const PlayFault &fault : checkPlay(play, words)) {
        if (fault.refused)
            return Error{ErrorCode::BadInput, fault.message, {}};
    }
    return {};
}

} // namespace talbook
