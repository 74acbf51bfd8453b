#include "core/documents/document_writer.h"

#include "core/documents/account_plan.h"
#include "core/documents/block_merge.h"
#include "core/documents/file_batch.h"
#include "core/documents/file_names.h"
#include "core/documents/intent_analysis.h"
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
        if (isPerAccount(request.document)) {
            using Extent = AccountPlanData::Extent;
            auto plans =
                AccountPlanData::prepare(database, standings, words,
                                         request.document == committeeMapId ? Extent::AccountAndMap : Extent::Account);
            TALBOOK_TRY(plans);
            maker->m_plans = std::move(*plans);
        }
        return maker;
    }

    /// `account` counts only where the document is one per account.
    Expected<RenderedDocument> make(size_t account)
    {
        auto data = dataOf(account);
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

private:
    DocumentMaker(const Database &database, const Standings &standings, const Wording &words, QString document,
                  TemplateStore::Found found, std::vector<std::string> blocks)
        : m_database(database), m_standings(standings), m_words(words), m_document(std::move(document)),
          m_template(std::move(found)), m_blocks(std::move(blocks))
    {
    }

    Expected<TemplateValue> dataOf(size_t account)
    {
        if (m_plans)
            return m_plans->of(account);
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
    bool m_namesChecked = false;
    QStringList m_remarks;
};

struct PlannedFile
{
    size_t account = 0;
    QString name;
};

Expected<std::vector<PlannedFile>> plannedFiles(const DocumentRequest &request, const Standings &standings)
{
    if (!isPerAccount(request.document))
        return std::vector<PlannedFile>{{0, request.document + u".md"_s}};
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
    return {accountPlanId, committeeMapId, selectionCriteriaId, intentAnalysisId};
}

QString documentName(const QString &id, const Wording &words)
{
    if (id == accountPlanId)
        return words.translate("Documents", "Account plan");
    if (id == committeeMapId)
        return words.translate("Documents", "Buying committee map");
    if (id == intentAnalysisId)
        return words.translate("Documents", "Intent signal analysis");
    return id == selectionCriteriaId ? words.translate("Documents", "Account selection criteria") : QString();
}

bool isPerAccount(const QString &id)
{
    return id == accountPlanId || id == committeeMapId;
}

Expected<DocumentReport> writeDocuments(const Database &database, const DocumentRequest &request,
                                        const Progress &progress)
{
    const Wording words(request.language);
    const auto standings = Standings::read(database, {request.asOf, {}, {}}, words);
    TALBOOK_TRY(standings);
    const auto maker = DocumentMaker::prepare(database, *standings, request, words);
    TALBOOK_TRY(maker);
    const auto files = plannedFiles(request, *standings);
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
        const auto rendered = (*maker)->make((*files)[i].account);
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
    const auto index = standings.indexOf(account);
    if (isPerAccount(request.document) && !index) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Documents", "The plan has no account with the id %1.").arg(account.value),
            {}};
    }
    const auto maker = DocumentMaker::prepare(database, standings, request, words);
    TALBOOK_TRY(maker);
    const auto rendered = (*maker)->make(index.value_or(0));
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
