#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/wording.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace talbook
{

class Database;
class Standings;

/// The documents Talbook writes, by the names of cli.md: "account-plan", "buying-committee-map",
/// "account-selection-criteria", "abm-playbook", "intent-signal-analysis", "campaign-brief".
QStringList documentIds();
/// "Account plan".
QString documentName(const QString &id, const Wording &words);
/// What there is one document of a kind for.
enum class DocumentScope
{
    Plan,
    Account,
    Play,
    Campaign
};
DocumentScope documentScope(const QString &id);

struct DocumentRequest
{
    QString document;                  ///< one of documentIds()
    std::vector<AccountId> accounts;   ///< for which a document per account is written; empty: those on the target
                                       ///< account list, or every account where nobody is on it
    std::vector<PlayId> plays;         ///< the same for a document per play; empty: all
    std::vector<CampaignId> campaigns; ///< and per campaign; empty: all
    Language language = Language::English;
    QDate asOf;
    QString folder;          ///< made where it is missing
    QString templatesFolder; ///< the user's own templates; may be empty
};

struct DocumentReport
{
    QStringList files; ///< full paths of all, written or unchanged, in the order of what they are about
    qint64 created = 0, updated = 0, unchanged = 0;
    QStringList remarks; ///< sentences: names a template uses in vain, text that was kept below its block
};

/// Writes documents into a folder. All are made ready beside their places before the first is put there, so that a
/// failure on the way — a full disk, an existing file whose marks are wrong — changes none; the error names the file.
/// A document whose text is the same is not touched. Writing again replaces only what Talbook wrote (block_merge.h).
Expected<DocumentReport> writeDocuments(const Database &database, const DocumentRequest &request,
                                        const Progress &progress = {});

/// One document as it would be written into an empty folder, for a preview: of the account, or of the request's first
/// play or campaign. Its other accounts and its folder do not matter.
Expected<QString> renderDocument(const Database &database, const Standings &standings, const DocumentRequest &request,
                                 AccountId account);

/// A document's text without the marks and remarks that only its file needs.
QString withoutMarks(const QString &markdown);

} // namespace talbook
