#include "ui/plays/play_changes.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString freePhaseId(const Play &play)
{
    for (size_t number = play.phases.size() + 1;; ++number) {
        const QString id = u"phase-"_s + QString::number(number);
        if (!play.phase(id))
            return id;
    }
}

int phaseIndex(const Play &play, const QString &id)
{
    const auto found = std::ranges::find(play.phases, id, &PlayPhase::id);
    return found == play.phases.end() ? -1 : int(found - play.phases.begin());
}

/// What a copy keeps of where it came from: nothing that names the original.
void forgetId(QJsonObject &source)
{
    source.remove(u"id"_s);
}

bool moveStep(Play &play, const PlayLine &line, int direction)
{
    const std::vector<PlayLine> lines = linesOf(play);
    const auto at = std::ranges::find(lines, line) - lines.begin();
    PlayStep &step = play.steps[size_t(line.step)];
    const auto beyond = at + direction;
    if (beyond < 0 || beyond >= qsizetype(lines.size()))
        return false;
    const PlayLine &other = lines[size_t(beyond)];
    if (!other.isPhase() && other.phase == line.phase) {
        step.day = play.steps[size_t(other.step)].day;
        std::swap(step, play.steps[size_t(other.step)]);
        return true;
    }
    const int next = line.phase < 0 ? int(play.phases.size()) + direction : line.phase + direction;
    if (next < 0 || next >= int(play.phases.size()))
        return false;
    const PlayPhase &phase = play.phases[size_t(next)];
    step.phase = phase.id;
    step.day = direction < 0 ? phase.lastDay : phase.firstDay;
    // In a phase that is entered from above it comes first, from below last.
    PlayStep moved = std::move(step);
    play.steps.erase(play.steps.begin() + line.step);
    play.steps.insert(direction > 0 ? play.steps.begin() : play.steps.end(), std::move(moved));
    return true;
}

void shiftPhase(Play &play, PlayPhase &phase, int days)
{
    phase.firstDay += days;
    phase.lastDay += days;
    for (PlayStep &step : play.steps) {
        if (step.phase == phase.id)
            step.day += days;
    }
}

bool movePhase(Play &play, int phase, int direction)
{
    const int other = phase + direction;
    if (other < 0 || other >= int(play.phases.size()))
        return false;
    PlayPhase &first = play.phases[size_t(std::min(phase, other))];
    PlayPhase &second = play.phases[size_t(std::max(phase, other))];
    const int gap = std::max(0, second.firstDay - first.lastDay - 1);
    shiftPhase(play, second, first.firstDay - second.firstDay);
    shiftPhase(play, first, second.lastDay + 1 + gap - first.firstDay);
    std::swap(first, second);
    return true;
}

int lineIndex(const std::vector<PlayLine> &lines, const PlayLine &line)
{
    const auto found = std::ranges::find(lines, line);
    return found == lines.end() ? -1 : int(found - lines.begin());
}

/// Which of the phases it would be if it were dropped into the gap.
int phasePlace(const std::vector<PlayLine> &lines, const PlayLine &line, int gap)
{
    const auto end = lines.begin() + std::clamp<qsizetype>(gap, 0, qsizetype(lines.size()));
    return int(std::count_if(lines.begin(), end, [&line](const PlayLine &other) {
        return other.isPhase() && other.phase >= 0 && other.phase != line.phase;
    }));
}

} // namespace

std::vector<PlayLine> linesOf(const Play &play)
{
    std::vector<PlayLine> lines;
    for (int phase = 0; phase < int(play.phases.size()); ++phase) {
        lines.push_back({phase, -1});
        for (int step = 0; step < int(play.steps.size()); ++step) {
            if (play.steps[size_t(step)].phase == play.phases[size_t(phase)].id)
                lines.push_back({phase, step});
        }
    }
    for (int step = 0; step < int(play.steps.size()); ++step) {
        if (phaseIndex(play, play.steps[size_t(step)].phase) < 0)
            lines.push_back({-1, step});
    }
    return lines;
}

QString addStep(Play &play, const PlayLine &after, const QString &action)
{
    PlayStep step;
    step.id = freeStepId(play);
    step.action = action;
    step.who = playOwners().front();
    auto place = play.steps.end();
    if (after.step >= 0) {
        const PlayStep &model = play.steps[size_t(after.step)];
        step.phase = model.phase;
        step.day = model.day;
        step.who = model.who;
        place = play.steps.begin() + after.step + 1;
    } else if (after.phase >= 0) {
        step.phase = play.phases[size_t(after.phase)].id;
        step.day = play.phases[size_t(after.phase)].firstDay;
        place = play.steps.begin();
    } else if (!play.phases.empty()) {
        step.phase = play.phases.back().id;
        step.day = play.phases.back().firstDay;
    }
    return play.steps.insert(place, std::move(step))->id;
}

QString addPhase(Play &play, const QString &name)
{
    constexpr int week = 7;
    int first = 1;
    for (const PlayPhase &phase : play.phases)
        first = std::max(first, phase.lastDay + 1);
    play.phases.push_back({freePhaseId(play), name, first, first + week - 1});
    play.durationDays = std::max(play.durationDays, first + week - 1);
    return play.phases.back().id;
}

QString duplicateLine(Play &play, const PlayLine &line)
{
    if (!line.isPhase()) {
        PlayStep copy = play.steps[size_t(line.step)];
        copy.id = freeStepId(play);
        forgetId(copy.source);
        return play.steps.insert(play.steps.begin() + line.step + 1, std::move(copy))->id;
    }
    PlayPhase copy = play.phases[size_t(line.phase)];
    const QString original = copy.id;
    const int days = copy.lastDay + 1 - copy.firstDay;
    copy.id = freePhaseId(play);
    forgetId(copy.source);
    copy.firstDay += days;
    copy.lastDay += days;
    play.durationDays = std::max(play.durationDays, copy.lastDay);
    QHash<QString, QString> ids; // steps of the copy wait for each other, not for the originals
    std::vector<PlayStep> steps;
    const size_t known = play.steps.size();
    for (size_t i = 0; i < known; ++i) {
        if (play.steps[i].phase != original)
            continue;
        PlayStep step = play.steps[i];
        const QString from = step.id;
        step.id = freeStepId(play);
        step.phase = copy.id;
        step.day += days;
        forgetId(step.source);
        ids.insert(from, step.id);
        play.steps.push_back(step); // its id is taken now
    }
    for (size_t i = known; i < play.steps.size(); ++i) {
        for (QString &before : play.steps[i].after)
            before = ids.value(before, before);
    }
    const QString id = copy.id;
    play.phases.insert(play.phases.begin() + line.phase + 1, std::move(copy));
    return id;
}

void removeLine(Play &play, const PlayLine &line)
{
    QStringList gone;
    if (!line.isPhase()) {
        gone.append(play.steps[size_t(line.step)].id);
    } else {
        const QString phase = play.phases[size_t(line.phase)].id;
        for (const PlayStep &step : play.steps) {
            if (step.phase == phase)
                gone.append(step.id);
        }
        play.phases.erase(play.phases.begin() + line.phase);
    }
    std::erase_if(play.steps, [&gone](const PlayStep &step) { return gone.contains(step.id); });
    for (PlayStep &step : play.steps)
        step.after.removeIf([&gone](const QString &id) { return gone.contains(id); });
}

bool moveLine(Play &play, const PlayLine &line, int direction)
{
    return line.isPhase() ? movePhase(play, line.phase, direction) : moveStep(play, line, direction);
}

int landingOf(const Play &play, const PlayLine &line, int gap)
{
    const std::vector<PlayLine> lines = linesOf(play);
    const int at = lineIndex(lines, line);
    if (at < 0)
        return -1;
    if (line.isPhase()) {
        const int place = phasePlace(lines, line, gap);
        if (place == line.phase)
            return -1;
        // Below the lines of the phase that then comes before it.
        const int before = place > line.phase ? place : place - 1;
        int end = 0;
        for (int i = 0; i < int(lines.size()); ++i) {
            if (lines[size_t(i)].phase >= 0 && lines[size_t(i)].phase <= before)
                end = i + 1;
        }
        return end;
    }
    const int first = play.phases.empty() ? 0 : 1; // nothing stands above the first phase's name
    const int landing = std::clamp(gap, first, int(lines.size()));
    return landing == at || landing == at + 1 ? -1 : landing;
}

bool moveLineTo(Play &play, const PlayLine &line, int gap)
{
    const int landing = landingOf(play, line, gap);
    if (landing < 0)
        return false;
    std::vector<PlayLine> lines = linesOf(play);
    if (line.isPhase()) {
        const int place = phasePlace(lines, line, gap);
        const int direction = place > line.phase ? 1 : -1;
        for (int phase = line.phase; phase != place; phase += direction)
            movePhase(play, phase, direction);
        return true;
    }
    const QString id = play.steps[size_t(line.step)].id;
    int at = lineIndex(lines, line);
    const int wanted = landing > at ? landing - 1 : landing;
    // A step that is in no phase enters the last one without passing a line.
    for (size_t most = lines.size() + 1; most > 0 && at != wanted; --most) {
        if (!moveStep(play, lines[size_t(at)], wanted > at ? 1 : -1))
            break;
        lines = linesOf(play);
        at = int(std::ranges::find_if(lines,
                                      [&](const PlayLine &other) {
                                          return !other.isPhase() && play.steps[size_t(other.step)].id == id;
                                      }) -
                 lines.begin());
    }
    return true;
}

} // namespace talbook
