#include "core/documents/document_writer.h"

#include "core/documents/account_plan.h"
#include "core/documents/block_merge.h"
#include "core/documents/campaign_brief.h"
#include "core/documents/file_batch.h"
#include "core/documents/file_names.h"
#include "core/documents/intent_analysis.h"
#include "core/documents/playbook.h"
#include "core/documents/selection_criteria.h"
#include "core/documents/template_store.h"
#include "core/documents/text_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

const QString accountPlanId = u"account-plan"_s;
const QString committeeMapId = u"buying-committee-map"_s;
const QString selectionCriteriaId = u"account-selection-criteria"_s;
const QString intentAnalysisId = u"intent-signal-analysis"_s;
const QString playbookId = u"abm-playbook"_s;
const QString campaignBriefId = u"campaign-brief"_s;

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

/// One kind of document: its template, and where its data come from.
class DocumentMaker
{
public:
    static Expected<std::unique_ptr<DocumentMaker>> prepare(const Database &database, const Standings &standings,
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
            auto plans =
                AccountPlanData::prepare(database, standings, words,
                                         request.document == committeeMapId ? Extent::AccountAndMap : Extent::Account);
            TALBOOK_TRY(plans);
            maker->m_plans = std::move(*plans);
        }
        return maker;
    }

    /// @param subject the place of the account in the standings, of the play or campaign in what prepare() found; of no
    ///        meaning for a document of the whole plan
    Expected<RenderedDocument> make(size_t subject)
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

    const QStringList &remarks() const { return m_remarks; }
    const std::vector<Play> &knownPlays() const { return m_plays; }
    const std::vector<Campaign> &knownCampaigns() const { return m_campaigns; }

private:
    DocumentMaker(const Database &database, const Standings &standings, const Wording &words, QString document,
                  TemplateStore::Found found, std::vector<std::string> blocks)
        : m_database(database), m_standings(standings), m_words(words), m_document(std::move(document)),
          m_template(std::move(found)), m_blocks(std::move(blocks))
    {
    }

    Expected<TemplateValue> dataOf(size_t subject)
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
        return m_document == intentAnalysisId ? intentAnalysisData(m_database, m_standings, m_words)
                                              : selectionCriteriaData(m_database, m_standings, m_words);
    }

    const Database &m_database;
    const Standings &m_standings;
    const Wording &m_words;
    QString m_document;
    TemplateStore::Found m_template;
    std::vector<std::string> m_blocks;
    std::unique_ptr<AccountPlanData> m_plans;
    std::vector<Play> m_plays;
    std::vector<Campaign> m_campaigns;
    bool m_namesChecked = false;
    QStringList m_remarks;
};

struct PlannedFile
{
    size_t subject = 0; ///< as DocumentMaker::make() takes it
    QString name;
};

Expected<std::vector<PlannedFile>> accountFiles(const DocumentRequest &request, const Standings &standings)
{
    std::vector<size_t> accounts;
    for (const AccountId id : request.accounts) {
        const auto index = standings.indexOf(id);
        if (!index) {
            return Error{
                ErrorCode::NotFound,
                QCoreApplication::translate("Documents", "The plan has no account with the id %1.").arg(id.value),
                {}};
        }
        accounts.push_back(*index);
    }
    if (accounts.empty())
        accounts = standings.matching({}, true);
    if (accounts.empty())
        accounts = standings.matching({}, false);
    const QHash<qint64, QString> names = accountFileNames(standings.accounts(), request.document + u'-');
    std::vector<PlannedFile> files;
    for (const size_t account : accounts)
        files.push_back({account, names.value(standings.accounts()[account].id.value)});
    return files;
}

/// The files of plays or campaigns: those asked for, else all.
template <class Thing, class Id>
Expected<std::vector<PlannedFile>> filesOf(const std::vector<Thing> &known, const std::vector<Id> &wanted,
                                           const QString &document)
{
    std::vector<std::pair<qint64, QString>> named;
    for (const Thing &thing : known)
        named.emplace_back(thing.id.value, thing.name);
    const QHash<qint64, QString> names = documentFileNames(std::move(named), document + u'-');
    std::vector<PlannedFile> files;
    for (size_t i = 0; i < known.size(); ++i) {
        if (wanted.empty() || std::ranges::find(wanted, known[i].id) != wanted.end())
            files.push_back({i, names.value(known[i].id.value)});
    }
    if (files.size() < wanted.size() || (!wanted.empty() && files.empty())) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Documents", "What the document is to be about is not in the plan any "
                                                              "more."),
                     document};
    }
    return files;
}

Expected<std::vector<PlannedFile>> plannedFiles(const DocumentRequest &request, const Standings &standings,
                                                const DocumentMaker &maker)
{
    switch (documentScope(request.document)) {
    case DocumentScope::Account:
        return accountFiles(request, standings);
    case DocumentScope::Play:
        return filesOf(maker.knownPlays(), request.plays, request.document);
    case DocumentScope::Campaign:
        return filesOf(maker.knownCampaigns(), request.campaigns, request.document);
    case DocumentScope::Plan:
        break;
    }
    return std::vector<PlannedFile>{{0, request.document + u".md"_s}};
}

Expected<QByteArray> existingDocument(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return QByteArray();
    if (!info.isFile()) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Documents",
                                                 "“%1” is in the way and is no ordinary file. Move it away, or choose "
                                                 "another folder.")
                         .arg(path),
                     {}};
    }
    return readTextFile(path);
}

Expected<void> writeOne(const QString &path, const RenderedDocument &rendered, FileBatch &batch, DocumentReport &report)
{
    const auto existing = existingDocument(path);
    TALBOOK_TRY(existing);
    const std::string_view before(existing->constData(), size_t(existing->size()));
    const auto merged = mergeDocument(before, rendered, path);
    TALBOOK_TRY(merged);
    for (const std::string &block : merged->keptEdits) {
        report.remarks.append(QCoreApplication::translate("Documents",
                                                          "“%1”: what had been changed inside the block “%2” now "
                                                          "stands below it.")
                                  .arg(path, QString::fromStdString(block)));
    }
    report.files.append(path);
    if (merged->text == before && QFileInfo::exists(path)) {
        ++report.unchanged;
        return {};
    }
    ++(QFileInfo::exists(path) ? report.updated : report.created);
    return batch.stage(path, merged->text);
}

} // namespace

QStringList documentIds()
{
    return {accountPlanId, committeeMapId, selectionCriteriaId, playbookId, intentAnalysisId, campaignBriefId};
}

QString documentName(const QString &id, const Wording &words)
{
    if (id == accountPlanId)
        return words.translate("Documents", "Account plan");
    if (id == committeeMapId)
        return words.translate("Documents", "Buying committee map");
    if (id == intentAnalysisId)
        return words.translate("Documents", "Intent signal analysis");
    if (id == playbookId)
        return words.translate("Documents", "ABM play");
    if (id == campaignBriefId)
        return words.translate("Documents", "Campaign brief");
    return id == selectionCriteriaId ? words.translate("Documents", "Account selection criteria") : QString();
}

DocumentScope documentScope(const QString &id)
{
    if (id == accountPlanId || id == committeeMapId)
        return DocumentScope::Account;
    if (id == playbookId)
        return DocumentScope::Play;
    return id == campaignBriefId ? DocumentScope::Campaign : DocumentScope::Plan;
}

Expected<DocumentReport> writeDocuments(const Database &database, const DocumentRequest &request,
                                        const Progress &progress)
{
    const Wording words(request.language);
    const auto standings = Standings::read(database, {request.asOf, {}, {}}, words);
    TALBOOK_TRY(standings);
    const auto maker = DocumentMaker::prepare(database, *standings, request, words);
    TALBOOK_TRY(maker);
    const auto files = plannedFiles(request, *standings, **maker);
    TALBOOK_TRY(files);
    auto batch = FileBatch::begin(request.folder);
    TALBOOK_TRY(batch);

    DocumentReport report;
    for (size_t i = 0; i < files->size(); ++i) {
        if (progress && !progress(qint64(i), qint64(files->size()))) {
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Documents", "Writing was cancelled. No document was changed."),
                         {}};
        }
        const auto rendered = (*maker)->make((*files)[i].subject);
        TALBOOK_TRY(rendered);
        TALBOOK_TRY(writeOne(request.folder + u'/' + (*files)[i].name, *rendered, *batch, report));
    }
    TALBOOK_TRY(batch->publish());
    report.remarks = (*maker)->remarks() + report.remarks;
    return report;
}

Expected<QString> renderDocument(const Database &database, const Standings &standings, const DocumentRequest &request,
                                 AccountId account)
{
    const Wording words(request.language);
    const auto maker = DocumentMaker::prepare(database, standings, request, words);
    TALBOOK_TRY(maker);
    DocumentRequest one = request;
    one.accounts = {account};
    one.plays.resize(std::min<size_t>(one.plays.size(), 1));
    one.campaigns.resize(std::min<size_t>(one.campaigns.size(), 1));
    const auto files = plannedFiles(one, standings, **maker);
    TALBOOK_TRY(files);
    if (files->empty())
        return QString();
    const auto rendered = (*maker)->make(files->front().subject);
    TALBOOK_TRY(rendered);
    const auto merged = mergeDocument({}, *rendered, rendered->templateName);
    TALBOOK_TRY(merged);
    return QString::fromStdString(merged->text);
}

QString withoutMarks(const QString &markdown)
{
    static const QRegularExpression remark(u"^[ \\t]*<!--[^\\n]*-->[ \\t]*\\r?\\n?"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression emptyLines(u"\\n{3,}"_s);
    QString text = markdown;
    text.remove(remark);
    text.replace(emptyLines, u"\n\n"_s);
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    return text;
}

} // namespace talbook
