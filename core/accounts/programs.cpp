#include "core/accounts/programs.h"

#include "core/accounts/settings.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>
#include <QStringList>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Expected<void> checkDraft(const ProgramDraft &draft)
{
    const auto fault = [](const QString &sentence) { return Error{ErrorCode::BadInput, sentence, {}}; };
    if (tidied(draft.name).isEmpty())
        return fault(QCoreApplication::translate("Accounts", "Name: a program needs a name, for example Q1 2027."));
    if (!draft.startsOn.isValid() || !draft.endsOn.isValid())
        return fault(QCoreApplication::translate("Accounts", "Dates: a program needs its first and its last day."));
    if (draft.endsOn < draft.startsOn)
        return fault(QCoreApplication::translate("Accounts", "Dates: a program cannot end before it begins."));
    return {};
}

QString orUnknown(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : text;
}

} // namespace

Expected<std::vector<Program>> programs(const Database &database)
{
    std::vector<Program> all;
    // An older plan may have the maturity among the answers to the discovery questions alone.
    Statement rows(database,
                   "SELECT id, name, starts_on, ends_on, goals, (SELECT count(*) FROM tal WHERE program_id = id "
                   "AND left_on IS NULL), tier_preset, coalesce(maturity, (SELECT answer FROM discovery WHERE "
                   "program_id = id AND question = 'maturity')) FROM program ORDER BY starts_on DESC, id DESC");
    while (rows.step()) {
        all.push_back({rows.id<ProgramId>(0), rows.text(1), rows.date(2), rows.date(3), rows.text(4), rows.integer(5),
                       rows.text(6), rows.text(7)});
    }
    TALBOOK_TRY(rows.result());
    return all;
}

Expected<std::optional<Program>> currentProgram(const Database &database, QDate asOf)
{
    const auto all = programs(database);
    TALBOOK_TRY(all);
    const auto settings = planSettings(database);
    TALBOOK_TRY(settings);
    for (const Program &program : *all) {
        if (program.id == settings->program)
            return std::optional(program);
    }
    std::optional<Program> chosen;
    for (const Program &program : *all) { // newest first
        if (program.startsOn <= asOf && asOf <= program.endsOn)
            return std::optional(program);
        // Among those that have begun the newest stands; while none has, the earliest of the coming ones.
        if (program.startsOn > asOf || !chosen || chosen->startsOn > asOf)
            chosen = program;
    }
    return chosen;
}

Expected<Program> findProgram(const Database &database, const QString &nameOrId)
{
    const auto all = programs(database);
    TALBOOK_TRY(all);
    QStringList names;
    for (const Program &program : *all) {
        if (foldText(program.name) == foldText(nameOrId) || QString::number(program.id.value) == nameOrId)
            return program;
        names.append(program.name);
    }
    return Error{
        ErrorCode::NotFound,
        names.isEmpty()
            ? QCoreApplication::translate("Accounts", "The plan has no program yet, so there is no “%1”.").arg(nameOrId)
            : QCoreApplication::translate("Accounts", "The plan has no program “%1”. It has: %2.")
                  .arg(nameOrId, names.join(u", "_s)),
        {}};
}

Expected<ProgramId> addProgram(Edit &edit, const QString &name, QDate startsOn, QDate endsOn, const QString &goals)
{
    const auto id = edit.newId<ProgramId>();
    TALBOOK_TRY(
        edit.database().execute("INSERT INTO program(id, name, starts_on, ends_on, goals) VALUES(?, ?, ?, ?, ?)", id,
                                name, startsOn, endsOn, goals.isEmpty() ? QString() : goals));
    return id;
}

Expected<ProgramId> addProgram(Edit &edit, const ProgramDraft &draft)
{
    TALBOOK_TRY(checkDraft(draft));
    const auto id = edit.newId<ProgramId>();
    TALBOOK_TRY(edit.database().execute("INSERT INTO program(id, name, starts_on, ends_on, goals, tier_preset, "
                                        "maturity) VALUES(?, ?, ?, ?, ?, ?, ?)",
                                        id, tidied(draft.name), draft.startsOn, draft.endsOn, orUnknown(draft.goals),
                                        orUnknown(draft.tierPreset), orUnknown(draft.maturity)));
    return id;
}

Expected<void> changeProgram(Edit &edit, ProgramId program, const ProgramDraft &draft)
{
    TALBOOK_TRY(checkDraft(draft));
    TALBOOK_TRY(edit.database().execute("UPDATE program SET name = ?, starts_on = ?, ends_on = ?, goals = ?, "
                                        "tier_preset = ? WHERE id = ?",
                                        tidied(draft.name), draft.startsOn, draft.endsOn, orUnknown(draft.goals),
                                        orUnknown(draft.tierPreset), program));
    return setMaturity(edit, program, draft.maturity);
}

Expected<void> setMaturity(Edit &edit, ProgramId program, const QString &stage)
{
    TALBOOK_TRY(
        edit.database().execute("DELETE FROM discovery WHERE program_id = ? AND question = 'maturity'", program));
    return edit.database().execute("UPDATE program SET maturity = ? WHERE id = ?", orUnknown(stage), program);
}

Expected<void> chooseProgram(Edit &edit, ProgramId program)
{
    return setSetting(edit, u"program"_s, program.isNull() ? QString() : QString::number(program.value));
}

Expected<ProgramId> ensureProgram(Edit &edit, QDate asOf)
{
    const auto current = currentProgram(edit.database(), asOf);
    TALBOOK_TRY(current);
    if (*current)
        return (*current)->id;
    const auto settings = planSettings(edit.database());
    TALBOOK_TRY(settings);
    const Quarter quarter = quarterOf(asOf, settings->fiscalYearStart);
    return addProgram(edit, quarter.name(), quarter.first, quarter.last);
}

} // namespace talbook
