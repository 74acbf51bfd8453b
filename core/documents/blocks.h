#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace talbook
{

/// What Talbook writes stands between two marks, each alone on its line:
///
///     <!-- talbook:begin NAME -->
///     …
///     <!-- talbook:end NAME 3f2a9c1b -->
///
/// Everything else in the file is the person's. The end mark carries a fingerprint of what was written, so that the
/// next writing can tell whether a person has changed it.
struct BlockPart
{
    std::string name;        ///< empty: text outside the blocks
    std::string_view text;   ///< outside: the text; of a block: what is between the marks, line breaks included
    std::string_view begin;  ///< the begin mark's line
    std::string_view end;    ///< the end mark's line
    std::string fingerprint; ///< as the end mark has it; empty where it has none
};

/// Takes a text apart; the parts refer to it. A begin without its end, an end without its begin, a block within a
/// block, a name twice, and a mark that cannot be read are errors that name the file and the line.
Expected<std::vector<BlockPart>> splitBlocks(std::string_view text, const QString &fileName);

/// FNV-1a in eight hexadecimal digits: it tells a person's edit, no forger. White space and the length of dashed lines
/// do not count: editors that tidy tables change them.
std::string blockFingerprint(std::string_view text);

/// The fingerprints of a document's blocks in one line of letters, digits and "-_=": what a page or a PDF, which have
/// no marks, carry so that the next writing can tell what has changed.
QByteArray blockDigest(std::string_view text);

/// The fingerprints by the blocks' names that a file carries; empty where it has no such line.
QHash<QByteArray, QByteArray> digestIn(const QByteArray &bytes);

/// The names of a template's blocks, in order; an error where the marks are wrong or there is none.
Expected<std::vector<std::string>> templateBlocks(std::string_view templateText, const QString &fileName);

} // namespace talbook
