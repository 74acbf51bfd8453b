#include "core/plays/play.h"

#include "core/base/text.h"
#include "core/plan/statement.h"
#include "core/plays/play_json.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// @param row id, name, definition, preset
Expected<Play> playOfRow(const Statement &row, const Wording &words)
{
    const QJsonDocument definition = QJsonDocument::fromJson(row.text(2).toUtf8());
    if (!definition.isObject()) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Plays", "The play “%1” cannot be read: its definition is damaged. "
                                                          "Restore it from a backup.")
                         .arg(row.text(1)),
                     {}};
    }
    Play play = playOfDefinition(definition.object(), words);
    play.id = row.id<PlayId>(0);
    play.name = playName(row.text(1), definition.object(), words);
    play.preset = row.text(3);
    return play;
}

} // namespace

Money StepCost::in(const QString &planCurrency) const
{
    return currency.isEmpty() ? Money{toMinor(toMajor(minor, currency), planCurrency), planCurrency}
                              : Money{minor, currency};
}

const PlayPhase *Play::phase(const QString &phaseId) const
{
    const auto found = std::ranges::find(phases, phaseId, &PlayPhase::id);
    return found == phases.end() ? nullptr : &*found;
}

const PlayStep *Play::step(const QString &stepId) const
{
    const auto found = std::ranges::find(steps, stepId, &PlayStep::id);
    return found == steps.end() ? nullptr : &*found;
}

QString freeStepId(const Play &play)
{
    for (size_t number = play.steps.size() + 1;; ++number) {
        const QString id = u"step-"_s + QString::number(number);
        if (!play.step(id))
            return id;
    }
}

Expected<std::vector<Play>> plays(const Database &database, const Wording &words)
{
    std::vector<Play> found;
    Statement rows(database, "SELECT id, name, definition, preset FROM play");
    while (rows.step()) {
        auto play = playOfRow(rows, words);
        TALBOOK_TRY(play);
        found.push_back(std::move(*play));
    }
    TALBOOK_TRY(rows.result());
    QCollator collator(words.locale());
    collator.setNumericMode(true);
    std::ranges::sort(found, [&collator](const Play &a, const Play &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return found;
}

Expected<Play> readPlay(const Database &database, PlayId play, const Wording &words)
{
    Statement rows(database, "SELECT id, name, definition, preset FROM play WHERE id = ?");
    rows.bind(1, play);
    if (rows.step()) {
        auto found = playOfRow(rows, words);
        rows.reset();
        TALBOOK_TRY(rows.result());
        return found;
    }
    TALBOOK_TRY(rows.result());
    return Error{ErrorCode::NotFound, QCoreApplication::translate("Plays", "The plan has no such play any more."), {}};
}

bool isCalled(const Play &play, const QString &name)
{
    const QString wanted = foldText(name);
    const QJsonObject known = play.source[u"name"_s].toObject();
    return foldText(play.name) == wanted ||
           std::ranges::any_of(known, [&](const QJsonValue &other) { return foldText(other.toString()) == wanted; });
}

Expected<Play> findPlay(const Database &database, const QString &nameOrId, const Wording &words)
{
    auto all = plays(database, words);
    TALBOOK_TRY(all);
    const QString wanted = foldText(nameOrId);
    QStringList names;
    for (Play &play : *all) {
        if (isCalled(play, nameOrId) || QString::number(play.id.value) == nameOrId)
            return std::move(play);
        names.append(play.name);
    }
    for (Play &play : *all) {
        if (!play.preset.isEmpty() && foldText(play.preset) == wanted)
            return std::move(play);
    }
    return Error{ErrorCode::NotFound,
                 names.isEmpty()
                     ? QCoreApplication::translate(
                           "Plays", "The plan has no play yet, so there is no “%1”. The Plays page adds those that "
                                    "ship with Talbook.")
                           .arg(nameOrId)
                     : QCoreApplication::translate("Plays", "The plan has no play “%1”. It has: %2.")
                           .arg(nameOrId, names.join(u", "_s)),
                 {}};
}

} // namespace talbook
