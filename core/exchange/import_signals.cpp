#include "core/exchange/account_finder.h"
#include "core/exchange/import_ledger_kind.h"
#include "core/exchange/import_preset.h"

#include <unordered_map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array signalColumns = {ImportColumn{"account_id", ImportCell::Kind::Integer},
                                      ImportColumn{"date"},
                                      ImportColumn{"kind"},
                                      ImportColumn{"topic"},
                                      ImportColumn{"strength", ImportCell::Kind::Real},
                                      ImportColumn{"source"},
                                      ImportColumn{"external_id"},
                                      ImportColumn{"extra"}};

constexpr auto signalFieldOf = fieldsOf(signalColumns, signalFields);

consteval size_t signalColumn(std::string_view name)
{
    return columnAt(signalColumns, name);
}

consteval int signalField(std::string_view id)
{
    return fieldAt(signalFields, id);
}

/// The kinds that scoring counts. What else they are called, the presets' tables of values say.
constexpr std::array signalKinds = {u"topic_surge",   u"competitor_research", u"hiring",    u"technographic_change",
                                    u"funding_round", u"leadership_change",   u"expansion", u"contract_renewal"};

class SignalImporter : public LedgerImporter
{
public:
    explicit SignalImporter(ImportContext &importContext)
        : LedgerImporter(importContext, "signal", signalColumns, signalFieldOf),
          m_accounts(importContext, {signalField("account"), signalField("account_id"), signalField("account_domain")}),
          m_today(importContext.request.asOf.toString(Qt::ISODate).toStdString())
    {
        const ImportMapping &mapping = importContext.report.mapping;
        m_hasDate = mapping.has(u"date"_s);
        m_hasKind = mapping.has(u"kind"_s);
        if (!m_hasDate) {
            tell(QCoreApplication::translate(
                     "Exchange", "The file has no column with a date; all signals got the date %1. If one of the "
                                 "columns is the date, name it (--map date=COLUMN).")
                     .arg(QString::fromStdString(m_today)));
        }
        if (!m_hasKind)
            tell(QCoreApplication::translate(
                "Exchange", "The file does not say what kind of signals these are; they came in as topic_surge."));
    }

protected:
    Expected<void> read(ImportRow &row) override
    {
        const auto account = m_accounts.find(row);
        TALBOOK_TRY(account);
        if (row.failed())
            return {};
        cell(signalColumn("account_id")) = ImportCell::of(account->value);
        cell(signalColumn("date")) =
            m_hasDate ? row.dateCell(signalField("date")) : ImportCell::of(std::string_view(m_today));
        cell(signalColumn("kind")) = m_hasKind ? kindOf(row) : ImportCell::of(std::string_view("topic_surge"));
        for (const size_t column : {signalColumn("topic"), signalColumn("source"), signalColumn("external_id")})
            cell(column) = row.textCell(signalFieldOf[column]);
        cell(signalColumn("strength")) = row.scoreCell(signalField("strength"));
        cell(signalColumn("extra")) = row.extraCell();
        if (!row.failed() && cell(signalColumn("date")).isEmpty())
            row.reject(signalField("date"), QCoreApplication::translate("Exchange", "The date is missing."));
        if (!row.failed() && cell(signalColumn("strength")).isEmpty())
            row.reject(signalField("strength"),
                       QCoreApplication::translate("Exchange", "The strength is missing: a number from 0 to 100."));
        return {};
    }

private:
    void tell(const QString &sentence) { context().problems.add({ProblemKind::Notice, 0, {}, {}, sentence}); }

    ImportCell kindOf(ImportRow &row)
    {
        const std::string_view given = row.text(signalField("kind"));
        if (given.empty()) {
            row.reject(signalField("kind"),
                       QCoreApplication::translate("Exchange", "The kind is missing, such as topic_surge or hiring."));
            return {};
        }
        auto known = m_known.find(std::string(given));
        if (known == m_known.end()) {
            const QString folded = foldedValue(QString::fromUtf8(given.data(), qsizetype(given.size())));
            std::string kind;
            for (const char16_t *id : signalKinds) {
                if (folded == foldedValue(id))
                    kind = QString::fromUtf16(id).toStdString();
            }
            if (kind.empty()) {
                kind = given;
                row.notice(
                    signalField("kind"),
                    QCoreApplication::translate(
                        "Exchange", "Talbook does not know this kind of signal; it is kept and counts for no score."));
            }
            known = m_known.emplace(std::string(given), kind).first;
        }
        return ImportCell::of(std::string_view(known->second));
    }

    AccountFinder m_accounts;
    std::string m_today;
    bool m_hasDate = false;
    bool m_hasKind = false;
    std::unordered_map<std::string, std::string> m_known;
};

} // namespace

Expected<std::unique_ptr<KindImporter>> makeSignalImporter(ImportContext &context)
{
    return std::unique_ptr<KindImporter>(std::make_unique<SignalImporter>(context));
}

} // namespace talbook
