#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/wording.h"
#include "core/documents/document_format.h"
#include "core/documents/document_kinds.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace talbook
{

class Database;
class Standings;

/// In the place of a document's id: all kinds, in one go.
inline constexpr QStringView allDocuments = u"all";

struct DocumentRequest
{
    QString document;                  ///< one of documentIds(), or allDocuments
    QStringList documents;             ///< several kinds in one go; empty: `document`
    std::vector<AccountId> accounts;   ///< for which a document per account is written; empty: those on the target
                                       ///< account list, or every account where nobody is on it
    std::vector<PlayId> plays;         ///< the same for a document per play; empty: all
    std::vector<CampaignId> campaigns; ///< and per campaign; empty: all
    Language language = Language::English;
    QDate asOf;
    QString folder;          ///< made where it is missing
    QString templatesFolder; ///< the user's own templates; may be empty
    DocumentFormat format = DocumentFormat::Markdown;
    PaperMaker paper; ///< for PDF
};

struct DocumentReport
{
    QStringList files; ///< full paths of all, written or unchanged, in the order of what they are about
    qint64 created = 0, updated = 0, unchanged = 0;
    QStringList remarks; ///< sentences: names a template uses in vain, text that was kept below its block
};

/// Writes documents into a folder. All are made ready beside their places before the first is put there, so that a
/// failure on the way — a full disk, an existing file whose marks are wrong — changes none; the error names the file.
/// A document whose text is the same is not touched.
/// HTML and PDF show what people wrote into the Markdown in that folder; the Markdown itself stays as it is. Writing
/// again replaces only what Talbook wrote (block_merge.h).
Expected<DocumentReport> writeDocuments(const Database &database, const DocumentRequest &request,
                                        const Progress &progress = {});

/// Where a document stands in its folder.
enum class DraftState
{
    New,
    Same,
    Changed
};

/// A document as it would be written now.
struct DocumentDraft
{
    QString document; ///< one of documentIds()
    QString subject;  ///< the account, play or campaign; empty for the whole plan
    QString path;
    QString markdown; ///< with what people wrote
    DraftState state = DraftState::New;
    QDateTime written;           ///< the file's time; of no file, none
    QStringList changedSections; ///< headings of what Talbook would write anew
    QString fault;               ///< why it cannot be written; then there may be no Markdown
};

/// How the documents would be written, nothing being written: of each kind asked for the first that the request names.
/// A kind of which there is none (no campaign yet) is left out; one that fails has a `fault`.
Expected<std::vector<DocumentDraft>> draftDocuments(const Database &database, const DocumentRequest &request,
                                                    const Progress &progress = {});

/// The same to say where each document stands: one that is not in the folder is not made, and has no text and no fault.
Expected<std::vector<DocumentDraft>> documentStates(const Database &database, const DocumentRequest &request,
                                                    const Progress &progress = {});

/// One document as it would be written into an empty folder, for a preview: of the account, or of the request's first
/// play or campaign. Its other accounts and its folder do not matter.
Expected<QString> renderDocument(const Database &database, const Standings &standings, const DocumentRequest &request,
                                 AccountId account);

/// A document's text without the marks and remarks that only its file needs.
QString withoutMarks(const QString &markdown);

} // namespace talbook
