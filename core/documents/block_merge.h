#pragma once

#include "core/documents/blocks.h"

namespace talbook
{

/// A document as its template gives it, ready to be joined with what is in the file already.
struct RenderedDocument
{
    std::string text;                ///< UTF-8, lines end with LF
    std::vector<std::string> blocks; ///< all the template's, in order, shown this time or not
    QString templateName;            ///< for messages
    QString keptHeading;             ///< above text that a person wrote inside a block, in the document's language
};

struct MergedDocument
{
    std::string text;
    std::vector<std::string> keptEdits; ///< blocks whose text a person had changed; it stands below them now
};

/// The file's new text. Only the inside of blocks is written anew; all else stays byte for byte, line ends (CRLF) and a
/// byte order mark included.
/// - A block whose text would change only in white space is left alone.
/// - Text that a person wrote inside a block moves below it, as a quotation under `keptHeading`.
/// - A block that is missing comes back behind the block before it in the template; with none before it, ahead of the
///   first one that is left.
/// - An empty file is written whole. A file with text and no mark is not Talbook's: an error, as is any wrong mark and
///   a block that the template does not have.
Expected<MergedDocument> mergeDocument(std::string_view existing, const RenderedDocument &rendered,
                                       const QString &fileName);

} // namespace talbook
