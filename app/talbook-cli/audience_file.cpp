#include "app/talbook-cli/audience_file.h"

#include "app/talbook-cli/list_file.h"
#include "app/talbook-cli/plans.h"
#include "core/exchange/audience.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// What is wrong with the command line; null where nothing is.
QString usageFault(const Input &input)
{
    if (!input.has("for"))
        return QCoreApplication::translate("Cli", "--for is missing: name the program the audience is for, one of %1.")
            .arg(QString::fromLatin1(audienceChoices).replace(u"|"_s, u", "_s));
    if (input.text("out").isEmpty())
        return QCoreApplication::translate("Cli", "--out is missing: name the file for the audience.");
    if (isThePlan(input.text("out"), input.argument(0)))
        return QCoreApplication::translate("Cli", "--out names the plan itself. Name another file.");
    for (const char *option : {"account", "all", "play", "campaign", "format"}) {
        if (input.has(option))
            return QCoreApplication::translate("Cli", "--%1 belongs to documents; an audience is chosen by --where.")
                .arg(QLatin1StringView(option));
    }
    return {};
}

} // namespace

Outcome writeAudience(const Input &input)
{
    if (const QString fault = usageFault(input); !fault.isNull())
        return Outcome::usage(fault);
    const auto filter = Filter::parse(input.text("where"));
    if (!filter)
        return Outcome::usage(filter.error().message);
    const AudienceTarget *target = findAudienceTarget(input.text("for"));
    Q_ASSERT(target); // the option's words are the targets'

    const auto plan = openForScoring(input);
    TALBOOK_TRY(plan);
    const auto standings = Standings::read((*plan)->database(), {input.asOf(), {}, {}}, input.words());
    TALBOOK_TRY(standings);
    const AudiencePeople people = input.has("with-people") ? AudiencePeople::Included : AudiencePeople::LeftOut;
    ProgressLine line;
    const auto audience = audienceFor(*target, (*plan)->database(), *standings, standings->matching(*filter, false),
                                      people, input.words(), line.progress());
    TALBOOK_TRY(audience);
    const QString file = input.text("out");
    TALBOOK_TRY(saveAudience(*audience, file));

    QStringList warnings;
    if (const QString name = audienceNameWarning(*target, file, input.words()); !name.isEmpty())
        warnings.append(name);
    for (const AudienceWarning &warning : audience->warnings)
        warnings.append(warning.message);
    if (input.json()) {
        return jsonText({{u"file"_s, file},
                         {u"rows"_s, qint64(audience->rows.size())},
                         {u"warnings"_s, QJsonArray::fromStringList(warnings)}});
    }
    QString text =
        QCoreApplication::translate("Cli", "Wrote %n line(s) for %1 to “%2”.", nullptr, int(audience->rows.size()))
            .arg(QLatin1StringView(target->name), file) +
        u'\n';
    for (const QString &warning : warnings)
        text += warning + u'\n';
    return Outcome::text(text);
}

} // namespace talbook::cli
