#include "core/documents/document_maker.h"

#include "core/documents/campaign_brief.h"
#include "core/documents/intent_analysis.h"
#include "core/documents/results_sections.h"
#include "core/documents/selection_criteria.h"
#include "core/documents/strategy_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// An empty line stands before each end mark: many readers of Markdown take a line right below a table for its next
/// row.
std::string withClosedBlocks(const std::string &text)
{
    constexpr std::string_view endMark = "<!-- talbook:end ";
    std::string out;
    out.reserve(text.size() + 256);
    for (size_t at = 0; at < text.size();) {
        const size_t to = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string_view line = std::string_view(text).substr(at, to - at);
        const bool follows = out.ends_with("\n") && !out.ends_with("\n\n") && !out.ends_with("-->\n");
        if (line.starts_with(endMark) && follows)
            out += '\n';
        out += line;
        at = to;
    }
    return out;
}

} // namespace

Expected<std::unique_ptr<DocumentMaker>> DocumentMaker::prepare(const Database &database, const Standings &standings,
                                                                const DocumentRequest &request, const Wording &words)
{
    if (!documentIds().contains(request.document)) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Documents", "There is no document “%1”. There are: %2.")
                         .arg(request.document, documentIds().join(u", "_s)),
                     {}};
    }
    auto found = TemplateStore(request.templatesFolder, request.language).find(request.document);
    TALBOOK_TRY(found);
    auto blocks = templateBlocks(found->text.toStdString(), found->path);
    TALBOOK_TRY(blocks);
    std::unique_ptr<DocumentMaker> maker(
        new DocumentMaker(database, standings, words, request.document, std::move(*found), std::move(*blocks)));
    const DocumentScope scope = documentScope(request.document);
    if (scope == DocumentScope::Play) {
        auto known = plays(database, words);
        TALBOOK_TRY(known);
        maker->m_plays = std::move(*known);
    } else if (scope == DocumentScope::Campaign) {
        auto known = campaigns(database, words);
        TALBOOK_TRY(known);
        maker->m_campaigns = std::move(*known);
    } else if (scope == DocumentScope::Account) {
        using Extent = AccountPlanData::Extent;
        auto plans = AccountPlanData::prepare(database, standings, words,
                                              request.document == u"buying-committee-map"_s ? Extent::AccountAndMap
                                                                                            : Extent::Account);
        TALBOOK_TRY(plans);
        maker->m_plans = std::move(*plans);
    }
    return maker;
}

Expected<RenderedDocument> DocumentMaker::make(size_t subject)
{
    auto data = dataOf(subject);
    TALBOOK_TRY(data);
    if (!m_namesChecked) {
        m_remarks = m_template.compiled.unknownNames(*data);
        m_namesChecked = true;
    }
    RenderedDocument rendered;
    rendered.text = withClosedBlocks(m_template.compiled.render(*data));
    rendered.blocks = m_blocks;
    rendered.templateName = m_template.path;
    rendered.keptHeading =
        m_words.translate("Documents", "Kept: the section above had been changed by hand inside Talbook's "
                                       "marks. This is how it read.");
    return rendered;
}

Expected<TemplateValue> DocumentMaker::dataOf(size_t subject)
{
    switch (documentScope(m_document)) {
    case DocumentScope::Account:
        return m_plans->of(subject);
    case DocumentScope::Play:
        return playbookData(m_database, m_standings, m_words, m_plays[subject]);
    case DocumentScope::Campaign:
        return campaignBriefData(m_database, m_standings, m_words, m_campaigns[subject]);
    case DocumentScope::Plan:
        break;
    }
    if (m_document == u"abm-strategy-plan")
        return strategyPlanData(m_database, m_standings, m_words);
    if (m_document == u"abm-performance-dashboard" || m_document == u"quarterly-abm-review")
        return resultsData(m_database, m_standings, m_words);
    if (m_document == u"intent-signal-analysis")
        return intentAnalysisData(m_database, m_standings, m_words);
    return selectionCriteriaData(m_database, m_standings, m_words);
}

} // namespace talbook
