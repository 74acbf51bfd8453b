#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/account_json.h"
#include "app/talbook-cli/account_list.h"
#include "app/talbook-cli/account_table.h"
#include "app/talbook-cli/list_file.h"
#include "app/talbook-cli/plans.h"
#include "core/accounts/filter.h"
#include "core/exchange/table_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *listFormats = "table|csv|tsv|md|json|xlsx";

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

Outcome listAccounts(const Input &input)
{
    const auto filter = Filter::parse(input.text("where"));
    if (!filter)
        return Outcome::usage(filter.error().message);
    const auto order =
        input.has("sort") ? AccountOrder::parse(input.text("sort")) : Expected<AccountOrder>(AccountOrder());
    if (!order)
        return Outcome::usage(order.error().message);
    if (const QString fault = listFault(input, listFormats); !fault.isNull())
        return Outcome::usage(fault);
    const QString format = listFormat(input, listFormats);

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
    return deliverList(input, *bytes, qint64(chosen.size()),
                       QCoreApplication::translate("Cli", "Wrote %n account(s) to “%1”.", nullptr, int(chosen.size())));
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
