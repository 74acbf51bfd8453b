#include "core/results/glossary.h"

#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/results/metric_words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// "Won / (won + lost), closed in the period." has a formula in it; "What was spent." has none.
GlossaryTerm termOf(const MetricDefinition &metric, const QString &where, const Wording &words)
{
    GlossaryTerm term{QLatin1StringView(metric.id), metricName(metric.kind, words), {}, {}, where};
    const QString help = metricHelp(metric.kind, words);
    (help.contains(u" / "_s) ? term.formula : term.definition) = help;
    return term;
}

bool holdsAll(const QString &text, const QStringList &searched)
{
    return std::ranges::all_of(searched, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

Expected<std::vector<GlossaryTerm>> readGlossary(const Wording &words)
{
    const auto file = readJsonFile(u":/help/glossary.json"_s);
    TALBOOK_TRY(file);
    std::vector<GlossaryTerm> terms;
    for (const QJsonValue &value : file->value(u"terms"_s).toArray()) {
        const QJsonObject object = value.toObject();
        const auto text = [&](const QString &part) { return words.pick(object.value(part)); };
        terms.push_back({object.value(u"id"_s).toString(), text(u"term"_s), text(u"definition"_s), text(u"formula"_s),
                         text(u"where"_s)});
    }
    const QString where = words.pick(file->value(u"metrics_where"_s));
    for (const MetricDefinition &metric : metricDefinitions())
        terms.push_back(termOf(metric, where, words));
    QCollator collator(words.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(terms, [&collator](const GlossaryTerm &left, const GlossaryTerm &right) {
        return collator.compare(left.term, right.term) < 0;
    });
    return terms;
}

std::vector<GlossaryTerm> glossaryMatches(const std::vector<GlossaryTerm> &terms, const QString &search)
{
    const QStringList searched = foldText(search).split(u' ', Qt::SkipEmptyParts);
    std::vector<GlossaryTerm> byTerm, byText;
    for (const GlossaryTerm &term : terms) {
        if (holdsAll(foldText(term.term), searched))
            byTerm.push_back(term);
        else if (holdsAll(foldText(QStringList{term.term, term.definition, term.formula}.join(u' ')), searched))
            byText.push_back(term);
    }
    byTerm.insert(byTerm.end(), byText.begin(), byText.end());
    return byTerm;
}

Expected<QString> readFirstSteps(const Wording &words)
{
    const QString path = u":/help/first-steps.%1.md"_s.arg(languageCode(words.language()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, words.translate("Base", "The file “%1” cannot be read.").arg(path),
                     file.errorString()};
    return QString::fromUtf8(file.readAll());
}

} // namespace talbook
