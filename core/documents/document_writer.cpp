#include "core/documents/document_writer.h"

#include "core/documents/document_files.h"
#include "core/documents/file_batch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Documents of one kind that are to be written.
struct KindToWrite
{
    DocumentRequest request;
    std::unique_ptr<DocumentMaker> maker;
    std::vector<PlannedFile> files;
};

/// Among several kinds it must be said which one failed.
Error ofKind(Error error, const DocumentRequest &asked, const QString &document)
{
    if ((asked.document == allDocuments || asked.documents.size() > 1) && error.code != ErrorCode::Cancelled)
        error.message = u"%1: %2"_s.arg(document, error.message);
    return error;
}

Expected<KindToWrite> prepareKind(const Database &database, const Standings &standings, const DocumentRequest &request,
                                  const Wording &words)
{
    auto maker = DocumentMaker::prepare(database, standings, request, words);
    TALBOOK_TRY(maker);
    auto files = plannedFiles(request, standings, **maker);
    TALBOOK_TRY(files);
    return KindToWrite{request, std::move(*maker), std::move(*files)};
}

std::vector<DocumentRequest> eachKind(const DocumentRequest &asked)
{
    std::vector<DocumentRequest> kinds;
    const QStringList chosen = asked.documents.isEmpty() ? QStringList{asked.document} : asked.documents;
    for (const QString &id : asked.document == allDocuments ? documentIds() : chosen) {
        kinds.push_back(asked);
        kinds.back().document = id;
    }
    return kinds;
}

/// What the document's file holds now, read once.
Expected<QByteArray> existingText(DocumentFormat format, const QString &path, const DocumentText &text)
{
    return format == DocumentFormat::Markdown ? Expected<QByteArray>(text.markdown) : existingDocument(path);
}

Expected<void> writeOne(const KindToWrite &kind, const PlannedFile &file, const Wording &words, FileBatch &batch,
                        DocumentReport &report)
{
    const auto rendered = kind.maker->make(file.subject);
    TALBOOK_TRY(rendered);
    const auto text = documentText(kind.request, words, file, *rendered);
    TALBOOK_TRY(text);
    const QString path = documentPath(kind.request, file, kind.request.format);
    const auto before = existingText(kind.request.format, path, *text);
    TALBOOK_TRY(before);
    TALBOOK_TRY(mayReplace(path, *before, kind.request.format));
    if (kind.request.format == DocumentFormat::Markdown) {
        for (const std::string &block : text->merged.keptEdits) {
            report.remarks.append(QCoreApplication::translate("Documents",
                                                              "“%1”: what had been changed inside the block “%2” now "
                                                              "stands below it.")
                                      .arg(path, QString::fromStdString(block)));
        }
    }
    report.files.append(path);
    const bool exists = QFileInfo::exists(path);
    if (exists && text->bytes == *before) {
        ++report.unchanged;
        return {};
    }
    ++(exists ? report.updated : report.created);
    return batch.stage(path, {text->bytes.constData(), size_t(text->bytes.size())});
}

/// Nobody named a subject, and the plan has none by itself.
QString whyNothing(DocumentScope scope)
{
    switch (scope) {
    case DocumentScope::Play:
        return QCoreApplication::translate("Documents", "The plan has no play to write about.");
    case DocumentScope::Campaign:
        return QCoreApplication::translate("Documents", "No play has been launched: there is no campaign to write "
                                                        "about.");
    default:
        return QCoreApplication::translate("Documents",
                                           "Nobody is on the target account list, so there is no account to write "
                                           "about. Put accounts on the list, or name those that are meant.");
    }
}

Error cancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Documents", "Writing was cancelled. No document was changed."),
            {}};
}

QString subjectName(const KindToWrite &kind, const Standings &standings)
{
    const size_t subject = kind.files.front().subject;
    switch (documentScope(kind.request.document)) {
    case DocumentScope::Account: {
        const std::string_view name = standings.accounts().text(standings.accounts()[subject].name);
        return QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
    case DocumentScope::Play:
        return kind.maker->knownPlays()[subject].name;
    case DocumentScope::Campaign:
        return kind.maker->knownCampaigns()[subject].name;
    case DocumentScope::Plan:
        break;
    }
    return {};
}

QString headingOf(const BlockPart &part)
{
    static const QRegularExpression heading(u"^#{1,6} +(.+)$"_s, QRegularExpression::MultilineOption);
    const auto found = heading.match(QString::fromUtf8(part.text.data(), qsizetype(part.text.size())));
    return found.hasMatch() ? found.captured(1).trimmed() : QString::fromStdString(part.name);
}

/// The fingerprints of the old document's blocks, by their names: the marks of the Markdown, or what a page carries.
QHash<QByteArray, QByteArray> printsOf(const QByteArray &file, DocumentFormat format)
{
    return digestIn(format == DocumentFormat::Markdown ? blockDigest({file.constData(), size_t(file.size())}) : file);
}

/// Headings of the blocks whose text in the new document is not that of the old one; none where the old one does not
/// tell its blocks.
QStringList changedSections(const QByteArray &before, DocumentFormat format, const std::string &after)
{
    const QHash<QByteArray, QByteArray> olds = printsOf(before, format);
    const auto news = splitBlocks(after, {});
    if (olds.isEmpty() || !news)
        return {};
    QStringList headings;
    for (const BlockPart &part : *news) {
        if (!part.name.empty() &&
            olds.value(QByteArray::fromStdString(part.name)) != QByteArray::fromStdString(blockFingerprint(part.text)))
            headings.append(headingOf(part));
    }
    return headings;
}

enum class DraftExtent
{
    Whole,
    State ///< what is not there yet is not made, only to say so
};

Expected<void> draft(const KindToWrite &kind, const Wording &words, DraftExtent extent, DocumentDraft &draft)
{
    const PlannedFile &file = kind.files.front();
    draft.path = documentPath(kind.request, file, kind.request.format);
    const QFileInfo info(draft.path);
    if (info.exists())
        draft.written = info.lastModified();
    else if (extent == DraftExtent::State)
        return {};
    const auto rendered = kind.maker->make(file.subject);
    TALBOOK_TRY(rendered);
    DocumentRequest asked = kind.request;
    if (!info.exists())
        asked.format = DocumentFormat::Markdown; // no page to compare with has to be made
    auto text = documentText(asked, words, file, *rendered);
    TALBOOK_TRY(text);
    draft.markdown = QString::fromStdString(text->merged.text);
    const auto before = existingText(kind.request.format, draft.path, *text);
    TALBOOK_TRY(before);
    TALBOOK_TRY(mayReplace(draft.path, *before, kind.request.format));
    draft.state = !info.exists() ? DraftState::New : *before == text->bytes ? DraftState::Same : DraftState::Changed;
    if (draft.state == DraftState::Changed)
        draft.changedSections = changedSections(*before, kind.request.format, text->merged.text);
    return {};
}

Expected<std::vector<DocumentDraft>> drafts(const Database &database, const DocumentRequest &request,
                                            DraftExtent extent, const Progress &progress)
{
    const Wording words(request.language);
    const auto standings = Standings::read(database, {request.asOf, {}, {}}, words);
    TALBOOK_TRY(standings);
    const std::vector<DocumentRequest> kinds = eachKind(request);
    std::vector<DocumentDraft> drafts;
    for (const DocumentRequest &each : kinds) {
        if (progress && !progress(qint64(drafts.size()), qint64(kinds.size())))
            return cancelled();
        DocumentDraft one;
        one.document = each.document;
        const auto kind = prepareKind(database, *standings, each, words);
        if (!kind) {
            one.fault = kind.error().message;
        } else if (kind->files.empty()) {
            continue;
        } else {
            one.subject = subjectName(*kind, *standings);
            if (const auto drafted = draft(*kind, words, extent, one); !drafted)
                one.fault = drafted.error().message;
        }
        drafts.push_back(std::move(one));
    }
    return drafts;
}

} // namespace

Expected<DocumentReport> writeDocuments(const Database &database, const DocumentRequest &request,
                                        const Progress &progress)
{
    const Wording words(request.language);
    const auto standings = Standings::read(database, {request.asOf, {}, {}}, words);
    TALBOOK_TRY(standings);
    std::vector<KindToWrite> kinds;
    qint64 total = 0, done = 0;
    for (const DocumentRequest &each : eachKind(request)) {
        auto kind = prepareKind(database, *standings, each, words);
        if (!kind)
            return ofKind(kind.error(), request, each.document);
        total += qint64(kind->files.size());
        kinds.push_back(std::move(*kind));
    }
    auto batch = FileBatch::begin(request.folder);
    TALBOOK_TRY(batch);

    DocumentReport report;
    for (const KindToWrite &kind : kinds) {
        for (const PlannedFile &file : kind.files) {
            if (progress && !progress(done++, total))
                return cancelled();
            if (const auto written = writeOne(kind, file, words, *batch, report); !written)
                return ofKind(written.error(), request, kind.request.document);
        }
    }
    TALBOOK_TRY(batch->publish());
    QStringList remarks;
    for (const KindToWrite &kind : kinds)
        remarks += kind.maker->remarks();
    report.remarks = remarks + report.remarks;
    if (total == 0)
        report.remarks.prepend(whyNothing(documentScope(request.document)));
    return report;
}

Expected<std::vector<DocumentDraft>> draftDocuments(const Database &database, const DocumentRequest &request,
                                                    const Progress &progress)
{
    return drafts(database, request, DraftExtent::Whole, progress);
}

Expected<std::vector<DocumentDraft>> documentStates(const Database &database, const DocumentRequest &request,
                                                    const Progress &progress)
{
    return drafts(database, request, DraftExtent::State, progress);
}

Expected<QString> renderDocument(const Database &database, const Standings &standings, const DocumentRequest &request,
                                 AccountId account)
{
    const Wording words(request.language);
    DocumentRequest one = request;
    one.accounts = {account};
    one.plays.resize(std::min<size_t>(one.plays.size(), 1));
    one.campaigns.resize(std::min<size_t>(one.campaigns.size(), 1));
    const auto kind = prepareKind(database, standings, one, words);
    TALBOOK_TRY(kind);
    if (kind->files.empty())
        return QString();
    const auto rendered = kind->maker->make(kind->files.front().subject);
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
