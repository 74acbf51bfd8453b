#pragma once

#include "core/documents/document_maker.h"

namespace talbook
{

struct PlannedFile
{
    size_t subject = 0; ///< as DocumentMaker::make() takes it
    QString stem;       ///< the file's name without its suffix
};

/// The files of one kind of document: for the accounts, plays or campaigns asked for, else for all.
Expected<std::vector<PlannedFile>> plannedFiles(const DocumentRequest &request, const Standings &standings,
                                                const DocumentMaker &maker);

/// What a document's file holds now; nothing where there is none. What is no ordinary file is in the way: an error.
Expected<QByteArray> existingDocument(const QString &path);

/// The full name of a document's file.
QString documentPath(const DocumentRequest &request, const PlannedFile &file, DocumentFormat format);

/// A document in its format.
struct DocumentText
{
    QByteArray bytes;
    MergedDocument merged;
    QByteArray markdown; ///< what the Markdown's file holds now
};
/// The document as it is to stand in its file: Talbook's text joined with what people wrote into the Markdown, which an
/// HTML page or a PDF shows as well.
Expected<DocumentText> documentText(const DocumentRequest &request, const Wording &words, const PlannedFile &file,
                                    const RenderedDocument &rendered);

/// Refuses to replace an HTML page or a PDF that is not Talbook's; before is what stands there.
Expected<void> mayReplace(const QString &path, const QByteArray &before, DocumentFormat format);

} // namespace talbook
