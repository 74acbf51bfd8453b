#include "core/documents/document_files.h"

#include "core/documents/file_names.h"
#include "core/documents/text_file.h"
#include "core/plan/durable_file.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString stemOf(QString fileName)
{
    fileName.chop(3); // ".md"
    return fileName;
}

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
        files.push_back({account, stemOf(names.value(standings.accounts()[account].id.value))});
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
            files.push_back({i, stemOf(names.value(known[i].id.value))});
    }
    if (files.size() < wanted.size() || (!wanted.empty() && files.empty())) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Documents", "What the document is to be about is not in the plan any "
                                                              "more."),
                     document};
    }
    return files;
}

} // namespace

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
    return std::vector<PlannedFile>{{0, request.document}};
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
    if (path.endsWith(u".pdf")) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
        return fileError(QCoreApplication::translate("Documents", "“%1” cannot be read."), path, file.errorString());
    }
    return readTextFile(path);
}

QString documentPath(const DocumentRequest &request, const PlannedFile &file, DocumentFormat format)
{
    return request.folder + u'/' + file.stem + u'.' + formatSuffix(format);
}

Expected<DocumentText> documentText(const DocumentRequest &request, const Wording &words, const PlannedFile &file,
                                    const RenderedDocument &rendered)
{
    DocumentText text;
    const QString markdownPath = documentPath(request, file, DocumentFormat::Markdown);
    auto existing = existingDocument(markdownPath);
    TALBOOK_TRY(existing);
    text.markdown = std::move(*existing);
    auto merged = mergeDocument({text.markdown.constData(), size_t(text.markdown.size())}, rendered, markdownPath);
    TALBOOK_TRY(merged);
    text.merged = std::move(*merged);
    switch (request.format) {
    case DocumentFormat::Markdown:
        text.bytes = QByteArray::fromStdString(text.merged.text);
        break;
    case DocumentFormat::Html:
        text.bytes = htmlPage(text.merged.text, request.language);
        break;
    case DocumentFormat::Pdf: {
        if (!request.paper) {
            return Error{ErrorCode::Internal, QCoreApplication::translate("Documents", "The PDF cannot be made."),
                         u"no maker of paper"_s};
        }
        auto pdf = request.paper(paperDocument(text.merged.text, request.asOf, words));
        TALBOOK_TRY(pdf);
        text.bytes = std::move(*pdf);
        break;
    }
    }
    return text;
}

Expected<void> mayReplace(const QString &path, const QByteArray &before, DocumentFormat format)
{
    if (format == DocumentFormat::Markdown || before.isEmpty() || isOwnFile(before, format))
        return {};
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate("Documents",
                                             "“%1” was not written by Talbook. Move it away, or choose another folder.")
                     .arg(path),
                 {}};
}

} // namespace talbook
