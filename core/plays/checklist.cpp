#include "core/plays/checklist.h"

#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QDate offsetFrom(QDate firstDay, const QJsonValue &offset)
{
    return firstDay.addMonths(offset[u"months"_s].toInt())
        .addDays(7 * offset[u"weeks"_s].toInt() + offset[u"days"_s].toInt());
}

Expected<QDate> firstDayOf(const Database &database, ProgramId program)
{
    Statement row(database, "SELECT starts_on FROM program WHERE id = ?");
    row.bind(1, program);
    const QDate day = row.step() ? row.date(0) : QDate();
    row.reset();
    TALBOOK_TRY(row.result());
    if (!day.isValid())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Plays", "The program of this checklist is not in the plan any more."),
                     {}};
    return day;
}

/// Puts what was taken from the quarter's file into the language of the words.
void sayAgain(std::vector<ChecklistItem> &items, const QJsonObject &file, const Wording &words)
{
    for (const QJsonValue &stage : file[u"checklist"_s].toArray()) {
        for (ChecklistItem &item : items) {
            if (item.stage != stage[u"id"_s].toString())
                continue;
            for (const QJsonValue &preset : stage[u"items"_s].toArray())
                item.title = words.pickAgain(item.title, preset[u"text"_s]);
        }
    }
    for (const QJsonValue &role : file[u"responsibilities"_s][u"roles"_s].toArray()) {
        for (ChecklistItem &item : items)
            item.owner = words.pickAgain(item.owner, role[u"name"_s]);
    }
}

QString noneIfEmpty(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : text.trimmed();
}

/// Never null: an item may belong to no stage.
QString stageText(const QString &stage)
{
    const QString tidy = tidied(stage);
    return tidy.isEmpty() ? u""_s : tidy;
}

Expected<void> checkItem(const ChecklistItem &item)
{
    if (tidied(item.title).isEmpty())
        return Error{
            ErrorCode::BadInput,
            QCoreApplication::translate("Plays", "An item of the checklist needs a title: what is to be done."),
            {}};
    if (!item.due.isValid())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "The checklist's item “%1” needs a day by which it is to be "
                                                          "done.")
                         .arg(item.title),
                     {}};
    return {};
}

} // namespace

Expected<std::vector<ChecklistItem>> checklist(const Database &database, ProgramId program, const Wording &words)
{
    const auto file = readJsonFile(u":/presets/quarter.json"_s);
    TALBOOK_TRY(file);
    std::vector<ChecklistItem> items;
    Statement rows(database,
                   "SELECT id, stage, title, due_on, done_on, owner, note FROM checklist WHERE program_id = ? "
                   "ORDER BY due_on, id");
    rows.bind(1, program);
    while (rows.step()) {
        items.push_back({rows.id<ChecklistId>(0), program, rows.text(1), rows.text(2), rows.date(3), rows.date(4),
                         rows.text(5), rows.text(6)});
    }
    TALBOOK_TRY(rows.result());
    sayAgain(items, *file, words);
    return items;
}

Expected<int> addChecklist(Edit &edit, ProgramId program, const Wording &words)
{
    const auto firstDay = firstDayOf(edit.database(), program);
    TALBOOK_TRY(firstDay);
    const auto file = readJsonFile(u":/presets/quarter.json"_s);
    TALBOOK_TRY(file);
    const auto there = checklist(edit.database(), program, words);
    TALBOOK_TRY(there);
    QSet<QString> known;
    for (const ChecklistItem &item : *there)
        known.insert(item.stage + u'\n' + foldText(item.title));
    const QJsonArray roles = file->value(u"responsibilities"_s)[u"roles"_s].toArray();
    const auto nameOf = [&](const QString &role) {
        for (const QJsonValue &value : roles) {
            if (value[u"id"_s].toString() == role)
                return words.pick(value[u"name"_s]);
        }
        return role;
    };
    int added = 0;
    for (const QJsonValue &stage : file->value(u"checklist"_s).toArray()) {
        for (const QJsonValue &preset : stage[u"items"_s].toArray()) {
            ChecklistItem item;
            item.program = program;
            item.stage = stage[u"id"_s].toString();
            item.title = words.pick(preset[u"text"_s]);
            item.due = offsetFrom(*firstDay, stage[u"offset"_s]);
            item.owner = nameOf(preset[u"who"_s].toString());
            // Added in the other language, it is there all the same.
            const QJsonObject texts = preset[u"text"_s].toObject();
            if (std::ranges::any_of(texts, [&](const QJsonValue &text) {
                    return known.contains(item.stage + u'\n' + foldText(text.toString()));
                }))
                continue;
            TALBOOK_TRY(addChecklistItem(edit, item));
            ++added;
        }
    }
    return added;
}

Expected<ChecklistId> addChecklistItem(Edit &edit, const ChecklistItem &item)
{
    TALBOOK_TRY(firstDayOf(edit.database(), item.program));
    TALBOOK_TRY(checkItem(item));
    const auto id = edit.newId<ChecklistId>();
    TALBOOK_TRY(edit.database().execute("INSERT INTO checklist(id, program_id, stage, title, due_on, done_on, owner, "
                                        "note) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                                        id, item.program, stageText(item.stage), tidied(item.title), item.due,
                                        item.doneOn, noneIfEmpty(item.owner), noneIfEmpty(item.note)));
    return id;
}

Expected<void> changeChecklistItem(Edit &edit, const ChecklistItem &item)
{
    TALBOOK_TRY(checkItem(item));
    TALBOOK_TRY(
        edit.database().execute("UPDATE checklist SET stage = ?, title = ?, due_on = ?, done_on = ?, owner = ?, "
                                "note = ? WHERE id = ?",
                                stageText(item.stage), tidied(item.title), item.due, item.doneOn,
                                noneIfEmpty(item.owner), noneIfEmpty(item.note), item.id));
    if (edit.database().changes() == 0)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Plays", "The checklist's item “%1” is not in the plan any more.")
                         .arg(item.title),
                     {}};
    return {};
}

Expected<void> tickChecklistItems(Edit &edit, std::span<const ChecklistId> items, QDate doneOn)
{
    for (const ChecklistId item : items)
        TALBOOK_TRY(edit.database().execute("UPDATE checklist SET done_on = ? WHERE id = ?", doneOn, item));
    return {};
}

Expected<void> removeChecklistItems(Edit &edit, std::span<const ChecklistId> items)
{
    for (const ChecklistId item : items)
        TALBOOK_TRY(edit.database().execute("DELETE FROM checklist WHERE id = ?", item));
    return {};
}

Expected<std::vector<ChecklistStage>> checklistStages(QDate firstDay, const Wording &words)
{
    const auto file = readJsonFile(u":/presets/quarter.json"_s);
    TALBOOK_TRY(file);
    std::vector<ChecklistStage> stages;
    for (const QJsonValue &stage : file->value(u"checklist"_s).toArray())
        stages.push_back(
            {stage[u"id"_s].toString(), words.pick(stage[u"name"_s]), offsetFrom(firstDay, stage[u"offset"_s])});
    return stages;
}

} // namespace talbook
