#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/account_json.h"
#include "app/talbook-cli/account_list.h"
#include "app/talbook-cli/account_table.h"
#include "app/talbook-cli/plans.h"
#include "core/accounts/filter.h"
#include "core/exchange/table_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *listFormats = "table|csv|tsv|md|json|xlsx";

/// What was said, else what the file's name says.
QString listFormat(const Input &input)
{
    if (input.has("format"))
        return input.text("format");
    const QString ending = QFileInfo(input.text("out")).suffix().toLower();
    if (QString::fromLatin1(listFormats).split(u'|').contains(ending))
        return ending;
    return input.json() ? u"json"_s : u"table"_s;
}

Expected<QByteArray> rendered(const Standings &standings, const std::vector<size_t> &chosen, const QString &format,
                              const Wording &words)
{
    if (format == u"json") {
        QJsonArray json;
        for (const size_t index : chosen)
            json.append(accountJson(standings, index));
        return jsonText({{u"accounts"_s, json}});
    }
    if (format == u"table") {
        const QString text = chosen.empty() ? QCoreApplication::translate("Cli", "No account fits.") + u'\n'
                                            : accountsForPeople(standings, chosen, words);
        return Outcome::text(text).output;
    }
    const bool forPrograms = format == u"csv" || format == u"tsv";
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriteOptions options;
    options.created = planEnvironment().clock();
    const Reader reader = forPrograms ? Reader::Program : format == u"md" ? Reader::Person : Reader::Spreadsheet;
    TALBOOK_TRY(writeTable(accountsForFile(standings, chosen, reader, words), buffer,
                           tableFileFormat(u"."_s + format).value(), options));
    return buffer.data();
}

/// A list written over the plan would be the end of it.
bool isThePlan(const QString &file, const QString &plan)
{
    const QString there = QFileInfo(file).canonicalFilePath();
    return !there.isEmpty() && there == QFileInfo(plan).canonicalFilePath();
}

Outcome listAccounts(const Input &input)
{
    const auto filter = Filter::parse(input.text("where"));
    if (!filter)
        return Outcome::usage(filter.error().message);
    const auto order =
        input.has("sort") ? AccountOrder::parse(input.text("sort")) : Expected<AccountOrder>(AccountOrder());
    if (!order)
        return Outcome::usage(order.error().message);
    const QString format = listFormat(input);
    const QString file = input.text("out");
    const QString ending = QFileInfo(file).suffix().toLower();
    if (!input.has("format") && !input.json() && !ending.isEmpty() && ending != u"txt" && ending != format) {
        return Outcome::usage(
            QCoreApplication::translate("Cli", "A list of accounts cannot be written as .%1. Name a file that ends in "
                                               ".csv, .tsv, .md, .json, .xlsx or .txt, or say --format.")
                .arg(ending));
    }
    if (file.isEmpty() && format == u"xlsx")
        return Outcome::usage(QCoreApplication::translate("Cli", "A workbook is a file: name it with --out."));
    if (file.isEmpty() && input.json() && format != u"json") {
        return Outcome::usage(
            QCoreApplication::translate("Cli", "Standard output takes one format: either --json or --format %1.")
                .arg(format));
    }
    if (isThePlan(file, input.argument(0)))
        return Outcome::usage(QCoreApplication::translate("Cli", "--out names the plan itself. Name another file."));

    const auto plan = openForScoring(input);
    TALBOOK_TRY(plan);
    const auto standings = Standings::read((*plan)->database(), {input.asOf(), {}, {}}, input.words());
    TALBOOK_TRY(standings);
    std::vector<size_t> chosen = standings->matching(*filter, input.has("tal"));
    sortAccounts(chosen, *standings, *order, input.words().locale());
    if (const auto limit = input.count("limit"); limit && size_t(*limit) < chosen.size())
        chosen.resize(size_t(*limit));

    const auto bytes = rendered(*standings, chosen, format, input.words());
    TALBOOK_TRY(bytes);
    if (file.isEmpty())
        return *bytes;
    TALBOOK_TRY(saveFile(file, [&bytes](QIODevice &device) -> Expected<void> {
        if (device.write(*bytes) == bytes->size())
            return {};
        return cannotWrite(device);
    }));
    if (input.json())
        return jsonText({{u"file"_s, file}, {u"rows"_s, qint64(chosen.size())}});
    return Outcome::text(
        QCoreApplication::translate("Cli", "Wrote %n account(s) to “%1”.", nullptr, int(chosen.size())).arg(file) +
        u'\n');
}

} // namespace

Command accountsCommand()
{
    return {"accounts",
            "PLAN",
            QT_TRANSLATE_NOOP(
                "Cli", "Lists accounts with their scores, the highest first. A tier with a star was set by hand."),
            {{"tal", OptionKind::Switch, "",
              QT_TRANSLATE_NOOP("Cli", "only the target account list of the current program")},
             {"where", OptionKind::Text, "EXPR",
              QT_TRANSLATE_NOOP("Cli", "only those that fit, for example 'tier = 1 and intent >= 60'; scores and "
                                       "coverage go from 0 to 100 (per cent)")},
             {"sort", OptionKind::Text, "FIELD[:desc]", QT_TRANSLATE_NOOP("Cli", "the order (default: score:desc)")},
             {"limit", OptionKind::Count, "N", QT_TRANSLATE_NOOP("Cli", "only the first N")},
             {"format", OptionKind::Choice, listFormats,
              QT_TRANSLATE_NOOP("Cli", "the form of the list (default: by the ending of FILE, else a table)")},
             {"out", OptionKind::Text, "FILE", QT_TRANSLATE_NOOP("Cli", "write to a file, which is replaced whole")}},
            listAccounts};
}

} // namespace talbook::cli
