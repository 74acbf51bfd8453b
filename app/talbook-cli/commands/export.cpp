#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/audience_file.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/printing.h"
#include "core/accounts/account_edit.h"
#include "core/documents/document_writer.h"
#include "core/plays/campaigns.h"
#include "ui/paper/pdf.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// The error is about the command line.
Expected<void> checkRequest(const Input &input)
{
    const auto wrong = [](const QString &sentence) { return Error{ErrorCode::BadInput, sentence, {}}; };
    const QString document = input.argument(1);
    if (document != allDocuments && !documentIds().contains(document)) {
        return wrong(QCoreApplication::translate("Cli", "DOCUMENT is one of %1, all or audience; not “%2”.")
                         .arg(documentIds().join(u", "_s), document));
    }
    if (input.text("out").isEmpty())
        return wrong(QCoreApplication::translate("Cli", "--out is missing: name the folder for the documents."));
    for (const char *option : {"for", "where", "with-people"}) {
        if (input.has(option))
            return wrong(QCoreApplication::translate("Cli", "--%1 belongs to “export PLAN audience”; leave it out.")
                             .arg(QLatin1StringView(option)));
    }
    if (input.has("account") && input.has("all"))
        return wrong(QCoreApplication::translate("Cli", "Either --account or --all, not both."));
    const DocumentScope scope = documentScope(document);
    for (const auto &[option, about] :
         {std::pair("account", DocumentScope::Account), std::pair("play", DocumentScope::Play),
          std::pair("campaign", DocumentScope::Campaign)}) {
        if (input.has(option) && document != allDocuments && scope != about)
            return wrong(QCoreApplication::translate("Cli", "%1 is about something else; leave --%2 out.")
                             .arg(document, QLatin1StringView(option)));
    }
    return {};
}

Outcome writeOut(const Input &input)
{
    if (input.argument(1) == audienceWord)
        return writeAudience(input);
    if (const auto sound = checkRequest(input); !sound)
        return Outcome::usage(sound.error().message);
    const auto plan = openForScoring(input);
    TALBOOK_TRY(plan);
    DocumentRequest request;
    for (const QString &name : input.texts("account")) {
        const auto account = findAccount((*plan)->database(), name);
        TALBOOK_TRY(account);
        request.accounts.push_back(*account);
    }
    for (const QString &name : input.texts("play")) {
        const auto play = findPlay((*plan)->database(), name, input.words());
        TALBOOK_TRY(play);
        request.plays.push_back(play->id);
    }
    for (const QString &name : input.texts("campaign")) {
        const auto campaign = findCampaign((*plan)->database(), name, input.words());
        TALBOOK_TRY(campaign);
        request.campaigns.push_back(campaign->id);
    }
    request.language = input.words().language();
    request.asOf = input.asOf();
    request.folder = input.text("out");
    request.templatesFolder = planEnvironment().dataFolder + u"/templates"_s;

    request.document = input.argument(1);
    request.format = formatFromSuffix(input.text("format")).value_or(DocumentFormat::Markdown);
    request.paper = paperMaker();

    ProgressLine line;
    const auto written = writeDocuments((*plan)->database(), request, line.progress());
    TALBOOK_TRY(written);
    const DocumentReport &report = *written;
    if (input.json()) {
        return jsonText({{u"files"_s, QJsonArray::fromStringList(report.files)},
                         {u"created"_s, report.created},
                         {u"updated"_s, report.updated},
                         {u"unchanged"_s, report.unchanged},
                         {u"remarks"_s, QJsonArray::fromStringList(report.remarks)}});
    }
    const QLocale &locale = input.words().locale();
    QString text =
        QCoreApplication::translate("Cli", "Documents written: %1 new, %2 updated; %3 unchanged.")
            .arg(locale.toString(report.created), locale.toString(report.updated), locale.toString(report.unchanged)) +
        u'\n';
    for (const QString &remark : report.remarks)
        text += remark + u'\n';
    for (const QString &file : report.files)
        text += file + u'\n';
    return Outcome::text(text);
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        "PLAN DOCUMENT",
        QT_TRANSLATE_NOOP("Cli", "Writes documents, as Markdown, HTML or PDF: abm-strategy-plan, "
                                 "account-selection-criteria, account-plan, buying-committee-map, abm-playbook, "
                                 "intent-signal-analysis, campaign-brief, abm-performance-dashboard, "
                                 "quarterly-abm-review, or all. Writing again keeps what people wrote between the "
                                 "marks. With the word audience, writes a list of accounts for another program "
                                 "(--for), and warns of what it would refuse or fail to match."),
        {{"out", OptionKind::Text, "DIR|FILE",
          QT_TRANSLATE_NOOP("Cli", "the folder for the documents; the file (CSV) of an audience")},
         {"account", OptionKind::Text, "ACCOUNT",
          QT_TRANSLATE_NOOP("Cli", "the account that it is about: domain, exact name or id; may be repeated")},
         {"all", OptionKind::Switch, "",
          QT_TRANSLATE_NOOP("Cli", "one for each account of the target account list (default)")},
         {"play", OptionKind::Text, "P",
          QT_TRANSLATE_NOOP("Cli", "the play that abm-playbook is about: name or id; may be repeated (default: all)")},
         {"campaign", OptionKind::Text, "C",
          QT_TRANSLATE_NOOP("Cli", "the campaign that campaign-brief is about; may be repeated (default: all)")},
         {"format", OptionKind::Choice, "md|html|pdf",
          QT_TRANSLATE_NOOP("Cli", "the form of the documents; html and pdf are made from the Markdown, with what "
                                   "people wrote into it in that folder (default: md)")},
         {"for", OptionKind::Choice, audienceChoices,
          QT_TRANSLATE_NOOP("Cli", "the program that an audience is handed to")},
         {"where", OptionKind::Text, "EXPR",
          QT_TRANSLATE_NOOP("Cli",
                            "only the accounts that fit, for example 'on_tal = yes and tier = 1' (default: all)")},
         {"with-people", OptionKind::Switch, "",
          QT_TRANSLATE_NOOP("Cli", "the audience lists the accounts' contacts; without it, no person's data leave the "
                                   "plan. LinkedIn, Demandbase, Salesforce and HubSpot then take people instead of "
                                   "companies, 6sense takes companies alone, Google people alone")}},
        writeOut};
}

} // namespace talbook::cli
