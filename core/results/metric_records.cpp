#include "core/results/metric_records.h"

#include "core/accounts/settings.h"
#include "core/base/capital.h"
#include "core/base/money.h"
#include "core/budget/budget_category.h"
#include "core/committee/stakeholders.h"
#include "core/plan/statement.h"
#include "core/plays/play.h"
#include "core/scoring/activity_kinds.h"

#include <algorithm>
#include <tuple>

namespace talbook
{

namespace
{

/// id, account, its name, day, what, detail, minor amount, currency; of a cost line its minor amount and currency.
const char *rowsOf(MetricRecords records)
{
    switch (records) {
    case MetricRecords::Activities:
        return "SELECT r.id, r.account_id, a.name, r.date, r.kind, r.channel, NULL, NULL FROM activity r "
               "LEFT JOIN account a ON a.id = r.account_id WHERE r.id = ?";
    case MetricRecords::Opportunities:
        return "SELECT r.id, r.account_id, a.name, coalesce(r.closed, r.created), r.name, "
               "r.outcome, r.amount, r.currency, r.stage FROM opportunity r "
               "LEFT JOIN account a ON a.id = r.account_id WHERE r.id = ?";
    case MetricRecords::Contacts:
        return "SELECT r.id, r.account_id, a.name, NULL, r.name, r.title, NULL, NULL, r.buying_role FROM contact r "
               "LEFT JOIN account a ON a.id = r.account_id WHERE r.id = ?";
    case MetricRecords::CostLines:
        break;
    }
    return "SELECT r.actual, r.currency FROM cost r WHERE r.id = ?";
}

/// The stage says more of an open deal alone: of a closed one it is the outcome once more, in the source's words.
QString outcomeText(const QString &outcome, const QString &stage, const Wording &words)
{
    if (outcome == u"won")
        return words.translate("Results", "Won", "outcome of an opportunity");
    if (outcome == u"lost")
        return words.translate("Results", "Lost", "outcome of an opportunity");
    const QString open = words.translate("Results", "Open", "outcome of an opportunity");
    return stage.isEmpty() ? open : open + QStringLiteral(", ") + stage;
}

/// Null where there is none of it.
template <typename T> const T *ofRecord(const std::vector<std::pair<qint64, T>> &values, qint64 id)
{
    const auto found = std::ranges::lower_bound(values, id, {}, &std::pair<qint64, T>::first);
    return found != values.end() && found->first == id ? &found->second : nullptr;
}

QString personText(const QString &role, const QString &title, const Wording &words)
{
    const qsizetype place = buyingRoles().indexOf(role);
    if (place < 0)
        return title;
    const QString name = capitalised(buyingRoleName(int(place), words));
    return title.isEmpty() ? name : name + QStringLiteral(" · ") + title;
}

/// What a record is called: kinds of activities and categories of costs are stored as keys.
class RecordNaming
{
public:
    static Expected<RecordNaming> of(MetricRecords records, const Wording &words)
    {
        RecordNaming naming;
        if (records == MetricRecords::Activities) {
            auto kinds = ActivityKinds::load(words);
            TALBOOK_TRY(kinds);
            naming.m_kinds = std::move(*kinds);
        } else if (records == MetricRecords::CostLines) {
            auto categories = BudgetCategories::read(words);
            TALBOOK_TRY(categories);
            naming.m_categories = std::move(*categories);
        }
        return naming;
    }

    QString nameOf(const QString &what) const
    {
        if (m_categories)
            return m_categories->name(what);
        const ActivityKind *kind = m_kinds ? m_kinds->find(what) : nullptr;
        return kind ? kind->name : what;
    }

private:
    std::optional<ActivityKinds> m_kinds;
    std::optional<BudgetCategories> m_categories;
};

/// A cost line as it is stored, with what of it the figure counts; nothing where the line is gone. Tasks are told as
/// the budget sums them.
class CostRecords
{
public:
    CostRecords(const Database &database, const PlanSettings &settings, const Wording &words, RecordNaming naming)
        : m_settings(settings), m_words(words), m_naming(std::move(naming)),
          m_line(database, rowsOf(MetricRecords::CostLines)),
          m_account(database, "SELECT name FROM account WHERE id = ?")
    {
    }

    Expected<std::optional<MetricRecord>> read(const MetricCost &cost)
    {
        MetricRecord record;
        record.date = cost.date;
        record.account = cost.account;
        record.what = cost.category;
        record.name = m_naming.nameOf(cost.category);
        record.planAmount = toMajor(cost.actual, m_settings.currency);
        record.currency = m_settings.currency;
        record.amount = record.planAmount;
        if (cost.campaign.isEmpty())
            record.channel = cost.channel;
        record.detail = cost.campaign.isEmpty() ? playChannelName(cost.channel, m_words) : cost.campaign;
        if (!cost.account.isNull()) {
            m_account.bind(1, cost.account);
            if (m_account.step())
                record.accountName = m_account.text(0);
            m_account.reset();
            TALBOOK_TRY(m_account.result());
        }
        if (cost.line.isNull()) {
            if (!record.detail.isEmpty())
                record.detail += QStringLiteral(", ");
            record.detail += m_words.translate("Documents", "%n task(s)", nullptr, cost.tasks);
            return std::optional(std::move(record));
        }
        m_line.bind(1, cost.line);
        const bool isThere = m_line.step();
        if (isThere) {
            record.id = cost.line.value;
            if (!m_line.isNull(1)) {
                record.currency = m_line.text(1);
                record.amount = toMajor(m_line.integer(0), record.currency);
            }
        }
        m_line.reset();
        TALBOOK_TRY(m_line.result());
        return isThere ? std::optional(std::move(record)) : std::nullopt;
    }

private:
    const PlanSettings &m_settings;
    const Wording &m_words;
    RecordNaming m_naming;
    Statement m_line, m_account;
};

} // namespace

Expected<std::vector<MetricRecord>> metricRecords(const Database &database, MetricKind kind, const MetricFigure &figure,
                                                  const Wording &words)
{
    std::vector<MetricRecord> records;
    Statement row(database, rowsOf(metricDefinition(kind).records));
    const auto settings = planSettings(database);
    TALBOOK_TRY(settings);
    const auto naming = RecordNaming::of(metricDefinition(kind).records, words);
    TALBOOK_TRY(naming);
    std::vector<std::pair<qint64, RecordPart>> wanted;
    for (const qint64 id : figure.records)
        wanted.emplace_back(id, RecordPart::Counted);
    for (const qint64 id : figure.otherRecords)
        wanted.emplace_back(id, RecordPart::TotalOnly);
    for (const auto &[id, part] : wanted) {
        row.bind(1, id);
        if (row.step()) {
            MetricRecord record;
            record.part = part;
            if (const auto *days = ofRecord(figure.days, id))
                record.days = *days;
            if (const auto *credit = ofRecord(figure.credits, id))
                record.credit = toMajor(*credit, settings->currency);
            record.id = row.integer(0);
            record.account = row.id<AccountId>(1);
            record.accountName = row.text(2);
            record.date = row.date(3);
            record.what = row.text(4);
            record.name = naming->nameOf(record.what);
            record.detail = row.text(5);
            if (metricDefinition(kind).records == MetricRecords::Activities) {
                record.channel = record.detail;
                record.detail = playChannelName(record.channel, words);
            }
            if (metricDefinition(kind).records == MetricRecords::Opportunities) {
                record.outcome = record.detail;
                record.stage = row.text(8);
                record.detail = outcomeText(record.outcome, record.stage, words);
            }
            if (metricDefinition(kind).records == MetricRecords::Contacts) {
                record.title = record.detail;
                record.role = row.text(8);
                record.detail = personText(record.role, record.title, words);
            }
            record.currency = row.isNull(7) ? settings->currency : row.text(7);
            if (const auto minor = row.optionalInteger(6)) {
                record.amount = toMajor(*minor, record.currency);
                record.planAmount = settings->inPlanCurrency(*minor, record.currency);
            }
            records.push_back(std::move(record));
        }
        row.reset();
        TALBOOK_TRY(row.result());
    }
    TALBOOK_TRY(row.result());
    if (figure.costs && !figure.costs->empty()) {
        auto categories = RecordNaming::of(MetricRecords::CostLines, words);
        TALBOOK_TRY(categories);
        CostRecords costs(database, *settings, words, std::move(*categories));
        for (const MetricCost &cost : *figure.costs) {
            auto record = costs.read(cost);
            TALBOOK_TRY(record);
            if (!*record)
                continue;
            (*record)->part = kind == MetricKind::Cost ? RecordPart::Counted : RecordPart::Cost;
            records.push_back(std::move(**record));
        }
    }
    std::ranges::stable_sort(records, [](const MetricRecord &a, const MetricRecord &b) {
        const bool isCost = a.part == RecordPart::Cost;
        if (isCost != (b.part == RecordPart::Cost))
            return !isCost;
        if (!a.date.isValid() && !b.date.isValid())
            return std::tie(a.accountName, a.role, a.name) < std::tie(b.accountName, b.role, b.name);
        return a.date != b.date ? a.date > b.date : a.id > b.id;
    });
    return records;
}

} // namespace talbook
