#pragma once

#include "core/documents/account_plan.h"
#include "core/documents/block_merge.h"
#include "core/documents/document_writer.h"
#include "core/documents/playbook.h"
#include "core/documents/template_store.h"

namespace talbook
{

/// One kind of document: its template, and where its data come from.
class DocumentMaker
{
public:
    /// Database, standings and words must outlive it.
    static Expected<std::unique_ptr<DocumentMaker>> prepare(const Database &database, const Standings &standings,
                                                            const DocumentRequest &request, const Wording &words);

    /// @param subject the place of the account in the standings, of the play or campaign in what prepare() found; of no
    ///        meaning for a document of the whole plan
    Expected<RenderedDocument> make(size_t subject);

    const QString &document() const { return m_document; }
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
    Expected<TemplateValue> dataOf(size_t subject);

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

} // namespace talbook
