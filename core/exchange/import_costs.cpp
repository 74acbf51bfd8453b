#include "core/accounts/programs.h"
#include "core/exchange/account_finder.h"
#include "core/exchange/import_ledger_kind.h"

#include <unordered_map>

namespace talbook
{

namespace
{

constexpr std::array costColumns = {ImportColumn{"program_id", ImportCell::Kind::Integer},
                                    ImportColumn{"account_id", ImportCell::Kind::Integer},
                                    ImportColumn{"date"},
                                    ImportColumn{"category"},
                                    ImportColumn{"channel"},
                                    ImportColumn{"tier", ImportCell::Kind::Integer},
                                    ImportColumn{"campaign"},
                                    ImportColumn{"planned", ImportCell::Kind::Integer},
                                    ImportColumn{"committed", ImportCell::Kind::Integer},
                                    ImportColumn{"actual", ImportCell::Kind::Integer},
                                    ImportColumn{"currency"},
                                    ImportColumn{"note"},
                                    ImportColumn{"extra"}};

constexpr auto costFieldOf = fieldsOf(costColumns, costFields);

consteval size_t costColumn(std::string_view name)
{
    return columnAt(costColumns, name);
}

consteval int costField(std::string_view id)
{
    return fieldAt(costFields, id);
}

class CostImporter : public LedgerImporter
{
public:
    explicit CostImporter(ImportContext &importContext)
        : LedgerImporter(importContext, "cost", costColumns, costFieldOf, -1, costField("line_id")),
          m_accounts(importContext, {costField("account"), costField("account_id"), costField("account_domain")})
    {
    }

protected:
    Expected<void> read(ImportRow &row) override
    {
        const auto account = m_accounts.find(row, true);
        TALBOOK_TRY(account);
        cell(costColumn("account_id")) = account->isNull() ? ImportCell() : ImportCell::of(account->value);
        cell(costColumn("date")) = row.dateCell(costField("date"));
        for (const size_t column :
             {costColumn("category"), costColumn("channel"), costColumn("campaign"), costColumn("note")})
            cell(column) = row.textCell(costFieldOf[column]);
        cell(costColumn("tier")) = row.tierCell(costField("tier"));
        const QString &usual = context().settings.currency;
        QString currency = row.currency(costField("currency"));
        bool anyAmount = false;
        for (const size_t column : {costColumn("planned"), costColumn("committed"), costColumn("actual")}) {
            cell(column) = row.amountCell(costFieldOf[column], currency, usual);
            anyAmount = anyAmount || !cell(column).isEmpty();
        }
        m_currency = (currency.isEmpty() ? usual : currency).toStdString();
        cell(costColumn("currency")) = ImportCell::of(std::string_view(m_currency));
        cell(costColumn("extra")) = row.extraCell();
        if (!row.failed() && cell(costColumn("date")).isEmpty())
            row.reject(costField("date"), QCoreApplication::translate("Exchange", "The date is missing."));
        if (!row.failed() && !anyAmount)
            row.reject(
                costField("planned"),
                QCoreApplication::translate("Exchange", "There is no amount: fill in planned, committed or actual."));
        return row.failed() ? Expected<void>() : findProgramOf(row);
    }

    /// A line of no program was written out with that of its date, and need not belong to it for that.
    void meet(const ImportTable &stored) override
    {
        if (!stored.stored(costColumn("program_id")).isEmpty() || !m_named)
            return;
        const std::string_view text = cell(costColumn("date")).text;
        const QDate date = QDate::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODate);
        if (date >= m_named->startsOn && date <= m_named->endsOn)
            cell(costColumn("program_id")) = {};
    }

private:
    Expected<void> findProgramOf(ImportRow &row)
    {
        m_named = nullptr;
        const std::string_view named = row.text(costField("program"));
        if (named.empty()) {
            const auto program = context().chosenProgram();
            TALBOOK_TRY(program);
            cell(costColumn("program_id")) = ImportCell::of(program->value);
            return {};
        }
        auto known = m_programs.find(std::string(named));
        if (known == m_programs.end()) {
            const auto found =
                findProgram(context().edit.database(), QString::fromUtf8(named.data(), qsizetype(named.size())));
            if (!found && found.error().code != ErrorCode::NotFound)
                return found.error();
            if (!found) {
                row.reject(costField("program"), found.error().message);
                return {};
            }
            known = m_programs.emplace(std::string(named), *found).first;
        }
        m_named = &known->second;
        cell(costColumn("program_id")) = ImportCell::of(m_named->id.value);
        return {};
    }

    AccountFinder m_accounts;
    std::unordered_map<std::string, Program> m_programs;
    const Program *m_named = nullptr; ///< by the row
    std::string m_currency;
};

} // namespace

Expected<std::unique_ptr<KindImporter>> makeCostImporter(ImportContext &context)
{
    return std::unique_ptr<KindImporter>(std::make_unique<CostImporter>(context));
}

} // namespace talbook
