#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QString>

#include <vector>

namespace talbook
{

/// A word of the work explained for somebody who meets it in the program.
struct GlossaryTerm
{
    QString id; ///< stable: "tal"; a metric's is that of metricDefinitions()
    QString term;
    QString definition;
    QString formula; ///< empty where nothing is worked out
    QString where;   ///< where the program shows it
};

/// The words of help/glossary.json and every metric, sorted by term as the language sorts. The metrics speak with the
/// words of metric_words.h, so that the glossary says what the figures' own tips say.
Expected<std::vector<GlossaryTerm>> readGlossary(const Wording &words);

/// What holds all words of `search` in its term, definition or formula, whatever the case; those whose term holds
/// them come first. All for an empty search.
std::vector<GlossaryTerm> glossaryMatches(const std::vector<GlossaryTerm> &terms, const QString &search);

/// The first steps as Markdown.
Expected<QString> readFirstSteps(const Wording &words);

} // namespace talbook
