#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/printing.h"
#include "app/talbook-cli/text_table.h"
#include "core/exchange/encodings.h"
#include "core/exchange/import_guess.h"
#include "core/exchange/import_run.h"
#include "core/exchange/mapping_choices.h"
#include "core/plays/next_actions.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t problemsShown = 20; // in the text; --json has them all

QString problemKindId(const ImportProblem &problem)
{
    if (problem.lineFault)
        return lineFaultId(*problem.lineFault);
    return problem.kind == ProblemKind::Rejected ? u"rejected"_s : u"notice"_s;
}

DateOrder dateOrderFrom(const QString &word)
{
    if (word == u"dmy")
        return DateOrder::DayMonthYear;
    if (word == u"mdy")
        return DateOrder::MonthDayYear;
    return word == u"ymd" ? DateOrder::YearMonthDay : DateOrder::Unknown;
}

Error wrongLine(const QString &sentence)
{
    return {ErrorCode::BadInput, sentence, {}};
}

Expected<ImportKind> kindFrom(const QString &word)
{
    if (const auto kind = importKindFromId(word))
        return *kind;
    QStringList kinds;
    for (const ImportKind known : importKinds)
        kinds.append(importKindId(known));
    return wrongLine(QCoreApplication::translate("Cli", "KIND is one of %1, not “%2”.").arg(kinds.join(u", "_s), word));
}

Expected<void> checkPreset(const ImportRequest &request)
{
    const auto presets = importPresets(request.kind);
    TALBOOK_TRY(presets);
    QStringList ids;
    for (const ImportPreset &preset : *presets)
        ids.append(preset.id);
    if (request.preset.isEmpty() || ids.contains(request.preset))
        return {};
    return wrongLine(QCoreApplication::translate("Cli", "--from: for %1 there is no preset “%2”. There are: %3.")
                         .arg(importKindId(request.kind), request.preset, ids.join(u", "_s)));
}

Expected<std::vector<MappingChoice>> choicesFrom(const QStringList &texts, ImportKind kind)
{
    std::vector<MappingChoice> choices;
    for (const QString &choice : texts) {
        const qsizetype equals = choice.indexOf(u'=');
        if (equals < 0) {
            return wrongLine(QCoreApplication::translate(
                                 "Cli", "--map needs FIELD=COLUMN, for example owner=\"Account Owner\", not “%1”.")
                                 .arg(choice));
        }
        const QString field = choice.left(equals).trimmed();
        if (!field.isEmpty() && importFieldIndex(kind, field) < 0) {
            QStringList fields;
            for (const ImportField &known : importFields(kind))
                fields.append(importFieldId(known));
            return wrongLine(QCoreApplication::translate("Cli", "--map: %1 have no field “%2”. Their fields: %3.")
                                 .arg(importKindId(kind), field, fields.join(u", "_s)));
        }
        choices.push_back({field, choice.mid(equals + 1)});
    }
    return choices;
}

/// The error is about the command line.
Expected<ImportRequest> requestFrom(const Input &input)
{
    ImportRequest request;
    const auto kind = kindFrom(input.argument(1));
    TALBOOK_TRY(kind);
    request.kind = *kind;
    request.path = input.argument(2);
    request.preset = input.text("from");
    TALBOOK_TRY(checkPreset(request));
    auto choices = choicesFrom(input.texts("map"), request.kind);
    TALBOOK_TRY(choices);
    request.choices = std::move(*choices);
    request.hasHeader = !input.has("no-header");
    request.encoding = input.text("encoding");
    if (!request.encoding.isEmpty() && !isKnownEncoding(request.encoding)) {
        return wrongLine(
            QCoreApplication::translate("Cli", "--encoding: “%1” is not known. Known are, among others: %2.")
                .arg(request.encoding, offeredEncodings().join(u", "_s)));
    }
    request.delimiter = input.text("delimiter");
    if (request.delimiter == u"tab" || request.delimiter == u"\\t")
        request.delimiter = u"\t"_s;
    if (request.delimiter.size() > 1)
        return wrongLine(QCoreApplication::translate("Cli", "--delimiter needs one character or “tab”, not “%1”.")
                             .arg(request.delimiter));
    request.sheet = input.text("sheet");
    request.dateOrder = dateOrderFrom(input.text("date-order"));
    if (input.has("decimal"))
        request.decimal = input.text("decimal") == u"," ? DecimalMark::Comma : DecimalMark::Point;
    request.program = input.text("program");
    request.createAccounts = input.has("create-accounts");
    request.dryRun = input.has("dry-run");
    request.asOf = input.asOf();
    // A file that cannot be read says so when it is imported.
    if (const auto headerless = beginsWithRecord(request); headerless && *headerless)
        request.hasHeader = false;
    return request;
}

/// The accounts as the rules see them; nothing where the import cannot make any of them fire.
Expected<std::optional<Standings>> standingsOf(const Database &database, const ImportRequest &request,
                                               const Wording &words)
{
    if (request.dryRun || request.kind == ImportKind::Costs)
        return std::optional<Standings>();
    auto standings = Standings::read(database, {request.asOf, std::nullopt, {}}, words);
    TALBOOK_TRY(standings);
    return std::optional<Standings>(std::move(*standings));
}

/// Rules that were not met before the import.
Expected<int> rulesFired(const Database &database, const Expected<std::optional<Standings>> &before,
                         const ImportRequest &request, const ImportReport &report, const Wording &words)
{
    TALBOOK_TRY(before);
    if (!before->has_value() || report.added + report.updated + report.accountsCreated == 0)
        return 0;
    const auto after = standingsOf(database, request, words);
    TALBOOK_TRY(after);
    return firedBetween(database, **before, **after, words);
}

QJsonObject reportJson(const ImportReport &report, bool dryRun, const Expected<int> &fired)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems) {
        problems.append(QJsonObject{{u"kind"_s, problemKindId(problem)},
                                    {u"row"_s, problem.row},
                                    {u"column"_s, problem.column},
                                    {u"value"_s, problem.value},
                                    {u"message"_s, problem.message}});
    }
    QJsonObject mapping;
    // Without a header a column is its number from 1, as --map takes it: its name would follow the language.
    for (size_t i = 0; i < report.mapping.columns.size(); ++i) {
        const MappedColumn &column = report.mapping.columns[i];
        if (!column.field.isEmpty())
            mapping.insert(column.field,
                           report.mapping.hasHeader ? QJsonValue(column.header) : QJsonValue(qint64(i) + 1));
    }
    return {{u"read"_s, report.read},
            {u"added"_s, report.added},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"rejected"_s, report.rejected},
            {u"repeated"_s, report.repeated},
            {u"accounts_created"_s, report.accountsCreated},
            {u"problems"_s, problems},
            {u"problems_left_out"_s, report.problemsLeftOut},
            {u"mapping"_s, mapping},
            {u"preset"_s, report.mapping.preset},
            {u"encoding"_s, report.encoding},
            {u"delimiter"_s, report.delimiter},
            {u"rules_fired"_s, fired ? QJsonValue(*fired) : QJsonValue()},
            {u"dry_run"_s, dryRun}};
}

QString reportText(const ImportReport &report, bool dryRun, const Expected<int> &fired, const Wording &words)
{
    const auto number = [&words](qint64 value) { return words.locale().toString(value); };
    QString text =
        QCoreApplication::translate("Cli", "Records read: %1. Added: %2, updated: %3, unchanged: %4, rejected: %5.")
            .arg(number(report.read), number(report.added), number(report.updated), number(report.unchanged),
                 number(report.rejected)) +
        u'\n';
    if (dryRun)
        text += QCoreApplication::translate("Cli", "This was a trial: the plan is as it was.") + u'\n';
    if (!fired) {
        text += QCoreApplication::translate("Cli", "The rules could not be evaluated: %1").arg(fired.error().message) +
                u'\n';
    } else if (*fired > 0) {
        text += QCoreApplication::translate("Cli", "%n rule(s) fired: “talbook-cli next” lists what to do.", nullptr,
                                            *fired) +
                u'\n';
    }
    if (const QString left = linesLeftOutText(report); !left.isEmpty())
        text += left + u'\n';
    if (!report.mapping.presetName.isEmpty())
        text += QCoreApplication::translate("Cli", "Source: %1").arg(report.mapping.presetName) + u'\n';

    TextTable mapping({{QCoreApplication::translate("Cli", "Column")}, {QCoreApplication::translate("Cli", "Field")}});
    for (const MappedColumn &column : report.mapping.columns)
        mapping.add({column.header, column.field.isEmpty() ? u"–"_s : column.field});
    text += u'\n' + mapping.text();
    if (report.problems.empty())
        return text;

    TextTable problems(
        {{QCoreApplication::translate("Cli", "Record"), TextTable::Align::Right},
         {QCoreApplication::translate("Cli", "Column")},
         {QCoreApplication::translate("Cli", "Value")},
         {QCoreApplication::translate("Cli", "Problem"), TextTable::Align::Left, TextTable::Cut::Never}});
    for (size_t i = 0; i < report.problems.size() && i < problemsShown; ++i) {
        const ImportProblem &problem = report.problems[i];
        problems.add(
            {problem.row > 0 ? number(problem.row) : QString(), problem.column, problem.value, problem.message});
    }
    text += u'\n' + problems.text();
    const qint64 more = qint64(report.problems.size()) - qint64(problemsShown) + report.problemsLeftOut;
    if (more > 0)
        text += QCoreApplication::translate("Cli", "%n more; --json lists all.", nullptr, int(more)) + u'\n';
    return text;
}

Outcome importTable(const Input &input)
{
    const auto request = requestFrom(input);
    if (!request)
        return Outcome::usage(request.error().message);
    const auto plan = openForChange(input);
    TALBOOK_TRY(plan);
    // Which columns there are, the file alone tells; one that is not among them is a mistake of the command line.
    if (!request->choices.empty()) {
        ImportRequest unmapped = *request;
        unmapped.choices.clear();
        const auto preview = previewImport((*plan)->database(), unmapped);
        TALBOOK_TRY(preview);
        if (const auto sound = checkChoices(preview->mapping, request->choices); !sound)
            return Outcome::usage(sound.error().message);
    }
    // The import does not hang on the rules: where they cannot be evaluated, the report says so.
    const auto before = standingsOf((*plan)->database(), *request, input.words());
    ProgressLine line;
    const auto report = importFile(**plan, *request, line.progress());
    TALBOOK_TRY(report);
    if ((*plan)->hasUnpublishedChanges())
        TALBOOK_TRY((*plan)->publish());
    const auto fired = rulesFired((*plan)->database(), before, *request, *report, input.words());
    return input.json() ? Outcome(jsonText(reportJson(*report, request->dryRun, fired)))
                        : Outcome::text(reportText(*report, request->dryRun, fired, input.words()));
}

} // namespace

Command importCommand()
{
    return {
        "import",
        "PLAN KIND FILE",
        QT_TRANSLATE_NOOP("Cli", "Brings a CSV, TSV or XLSX file, or contact cards (.vcf), into a plan as one undoable "
                                 "step. KIND: accounts, "
                                 "contacts, opportunities, activities, signals, costs."),
        {{"from", OptionKind::Text, "PRESET",
          QT_TRANSLATE_NOOP("Cli", "the program the file comes from (default: recognised by its columns)")},
         {"map", OptionKind::Text, "FIELD=COLUMN",
          QT_TRANSLATE_NOOP("Cli", "which column is a field; without a header, its number from 1; may be repeated")},
         {"no-header", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "the first line is a record already")},
         {"encoding", OptionKind::Text, "NAME",
          QT_TRANSLATE_NOOP("Cli", "for example windows-1251 (default: guessed)")},
         {"delimiter", OptionKind::Text, "SIGN", QT_TRANSLATE_NOOP("Cli", "between fields; or tab (default: guessed)")},
         {"sheet", OptionKind::Text, "NAME", QT_TRANSLATE_NOOP("Cli", "the sheet of a workbook (default: the first)")},
         {"date-order", OptionKind::Choice, "dmy|mdy|ymd",
          QT_TRANSLATE_NOOP("Cli", "the order in which dates are written (default: by the file)")},
         {"decimal", OptionKind::Choice, ".|,", QT_TRANSLATE_NOOP("Cli", "the decimal mark (default: by the file)")},
         {"program", OptionKind::Text, "NAME",
          QT_TRANSLATE_NOOP("Cli", "the program of the target account list and of costs (default: the current one)")},
         {"create-accounts", OptionKind::Switch, "",
          QT_TRANSLATE_NOOP("Cli", "make the accounts that records name and the plan does not have")},
         {"dry-run", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "tell what would happen and change nothing")}},
        importTable};
}

} // namespace talbook::cli
