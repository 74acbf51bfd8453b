#include "core/base/text.h"
#include "core/exchange/account_finder.h"
#include "core/exchange/contact_index.h"
#include "core/exchange/content_ledger.h"
#include "core/exchange/import_preset.h"
#include "core/exchange/import_values.h"

#include <unordered_map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array dealColumns = {ImportColumn{"account_id", ImportCell::Kind::Integer},
                                    ImportColumn{"external_id"},
                                    ImportColumn{"name"},
                                    ImportColumn{"stage"},
                                    ImportColumn{"amount", ImportCell::Kind::Integer},
                                    ImportColumn{"currency"},
                                    ImportColumn{"created"},
                                    ImportColumn{"closed"},
                                    ImportColumn{"outcome"},
                                    ImportColumn{"owner"},
                                    ImportColumn{"source"},
                                    ImportColumn{"mql_date"},
                                    ImportColumn{"sql_date"},
                                    ImportColumn{"extra"}};

constexpr auto dealFieldOf = fieldsOf(dealColumns, opportunityFields);

consteval size_t dealColumn(std::string_view name)
{
    return columnAt(dealColumns, name);
}

consteval int dealField(std::string_view id)
{
    return fieldAt(opportunityFields, id);
}

/// What a stage says about the end of the matter, where nobody says it outright.
std::string_view outcomeOfStage(std::string_view stage)
{
    QString folded = foldedValue(QString::fromUtf8(stage.data(), qsizetype(stage.size()))).remove(u' ');
    for (const QString &word : {u"lost"_s, u"проигр"_s, u"отказ"_s, u"провал"_s, u"нереализ"_s}) {
        if (folded.contains(word))
            return "lost";
    }
    for (const QString &word : {u"closedwon"_s, u"выигр"_s, u"успешн"_s}) {
        if (folded.contains(word))
            return "won";
    }
    return folded == u"won" || folded.endsWith(u"won") ? "won" : "open";
}

class OpportunityImporter : public KindImporter
{
public:
    explicit OpportunityImporter(ImportContext &context)
        : m_context(context), m_table(context.edit.database(), "opportunity", dealColumns),
          m_accounts(context, {dealField("account"), dealField("account_id"), dealField("account_domain")})
    {
    }

    /// Reads what the plan has already.
    Expected<void> load()
    {
        TALBOOK_TRY(m_table.each([this](qint64 id, std::span<const ImportCell> cells) {
            if (!cells[dealColumn("external_id")].isEmpty()) {
                m_byId.set(cells[dealColumn("external_id")].text, qint64(m_known.size()));
                m_known.push_back({id, 0});
            }
            m_byContent.add(keyOf(cells), id);
        }));
        m_byContent.seal();
        return {};
    }

    Expected<RowOutcome> take(ImportRow &row) override
    {
        const auto account = m_accounts.find(row);
        TALBOOK_TRY(account);
        if (row.failed())
            return RowOutcome::Rejected;
        cell(dealColumn("account_id")) = ImportCell::of(account->value);
        for (const size_t column : {dealColumn("external_id"), dealColumn("name"), dealColumn("stage"),
                                    dealColumn("owner"), dealColumn("source")})
            cell(column) = row.textCell(dealFieldOf[column]);
        if (cell(dealColumn("name")).isEmpty() && cell(dealColumn("external_id")).isEmpty())
            row.reject(dealField("name"), QCoreApplication::translate(
                                              "Exchange", "The opportunity has neither a name nor an external id."));
        for (const size_t column :
             {dealColumn("created"), dealColumn("closed"), dealColumn("mql_date"), dealColumn("sql_date")})
            cell(column) = row.dateCell(dealFieldOf[column]);
        const ImportCell outcome = row.wordCell(dealField("outcome"), {u"won"_s, u"lost"_s, u"open"_s});
        const std::string_view externalId = cell(dealColumn("external_id")).text;
        Known *known = nullptr;
        qint64 id = 0;
        if (const auto place = m_byId.find(externalId)) {
            known = &m_known[size_t(*place)];
            id = known->id;
        } else if (externalId.empty() && !row.failed()) {
            id = m_byContent.take(keyOf(m_cells)).value_or(0);
        }
        if (id != 0)
            TALBOOK_TRY(m_table.load(id));
        readAmount(row, id != 0);
        readOutcome(outcome, id != 0);
        cell(dealColumn("extra")) = row.extraCell();
        if (row.failed())
            return RowOutcome::Rejected;
        if (id != 0)
            return update(row, known);
        if (cell(dealColumn("name")).isEmpty())
            cell(dealColumn("name")) = cell(dealColumn("external_id"));
        const qint64 made = m_context.edit.newId();
        TALBOOK_TRY(m_table.insert(made, m_cells));
        if (!externalId.empty()) {
            m_byId.add(externalId, qint64(m_known.size()));
            m_known.push_back({made, row.number()});
        }
        return RowOutcome::Added;
    }

private:
    struct Known
    {
        qint64 id = 0;
        qint64 firstRow = 0; ///< of this file, or 0
    };

    ImportCell &cell(size_t column) { return m_cells[column]; }

    /// An opportunity without an id is known by account, name and day of creation.
    static ContentKey keyOf(std::span<const ImportCell> cells)
    {
        const std::string name = foldedKey(cells[dealColumn("name")].text);
        const std::array key = {cells[dealColumn("account_id")], ImportCell::of(std::string_view(name)),
                                cells[dealColumn("created")]};
        return contentKey(key);
    }

    void readAmount(ImportRow &row, bool known)
    {
        const std::string_view code = known ? m_table.stored(dealColumn("currency")).text : std::string_view();
        const QString usual =
            code.empty() ? m_context.settings.currency : QString::fromUtf8(code.data(), qsizetype(code.size()));
        QString currency = row.currency(dealField("currency"));
        cell(dealColumn("amount")) = row.amountCell(dealField("amount"), currency, usual);
        const bool changesCurrency =
            known && !currency.isEmpty() && currency != usual && !m_table.stored(dealColumn("amount")).isEmpty();
        if (changesCurrency && cell(dealColumn("amount")).isEmpty())
            row.reject(
                dealField("currency"),
                QCoreApplication::translate(
                    "Exchange", "The opportunity's amount is in %1. To change the currency to %2, give the amount.")
                    .arg(usual, currency));
        m_currency = currency.toStdString();
        cell(dealColumn("currency")) = ImportCell::of(std::string_view(m_currency));
    }

    /// Said outright, else as the stage has it. A file that gives neither leaves what is known.
    void readOutcome(const ImportCell &said, bool known)
    {
        const ImportCell &stage = cell(dealColumn("stage"));
        cell(dealColumn("outcome")) = said;
        if (said.isEmpty() && (!stage.isEmpty() || !known)) {
            auto outcome = m_outcomes.find(std::string(stage.text));
            if (outcome == m_outcomes.end())
                outcome = m_outcomes.emplace(std::string(stage.text), outcomeOf(stage.text)).first;
            cell(dealColumn("outcome")) = ImportCell::of(std::string_view(outcome->second));
        }
    }

    /// The source's own table of outcomes knows the stages that do not tell by their words.
    std::string outcomeOf(std::string_view stage) const
    {
        const QHash<QString, QString> meanings = m_context.report.mapping.values.value(u"outcome"_s);
        const QString meaning = meanings.value(foldedValue(QString::fromUtf8(stage.data(), qsizetype(stage.size()))));
        return meaning.isEmpty() ? std::string(outcomeOfStage(stage)) : meaning.toStdString();
    }

    Expected<RowOutcome> update(ImportRow &row, Known *known)
    {
        const bool repeats = known && known->firstRow > 0;
        const auto merge = m_table.merge(m_cells, repeats ? MergePolicy::FillEmpty : MergePolicy::Replace);
        TALBOOK_TRY(merge);
        if (repeats) {
            const bool differs = merge->firstDiffering >= 0;
            noticeRepeat(m_context, row, known->firstRow, differs,
                         differs ? dealFieldOf[size_t(merge->firstDiffering)] : -1,
                         m_table.stored(dealColumn("name")).text);
        } else if (known) {
            known->firstRow = row.number();
        }
        return merge->changed ? RowOutcome::Updated : RowOutcome::Unchanged;
    }

    ImportContext &m_context;
    ImportTable m_table;
    AccountFinder m_accounts;
    std::array<ImportCell, dealColumns.size()> m_cells;
    TextNumbers m_byId; ///< external id -> place in m_known
    std::vector<Known> m_known;
    ContentLedger m_byContent;
    std::unordered_map<std::string, std::string> m_outcomes; ///< by stage
    std::string m_currency;
};

} // namespace

Expected<std::unique_ptr<KindImporter>> makeOpportunityImporter(ImportContext &context)
{
    auto importer = std::make_unique<OpportunityImporter>(context);
    TALBOOK_TRY(importer->load());
    return std::unique_ptr<KindImporter>(std::move(importer));
}

} // namespace talbook
