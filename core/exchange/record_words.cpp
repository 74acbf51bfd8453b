#include "core/exchange/record_words.h"

#include "core/accounts/priority.h"
#include "core/accounts/tiers.h"
#include "core/base/dates.h"
#include "core/budget/budget_words.h"
#include "core/committee/stakeholders.h"
#include "core/exchange/import_fields.h"
#include "core/plays/account_review.h"
#include "core/plays/play.h"
#include "core/plays/step_test.h"
#include "core/plays/tasks.h"
#include "core/scoring/facts.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct Named
{
    std::string_view id;
    const char *text;
};

constexpr std::array tableNames = {
    Named{"setting", QT_TRANSLATE_NOOP("Records", "Settings of the plan")},
    Named{"rate", QT_TRANSLATE_NOOP("Records", "Exchange rates")},
    Named{"program", QT_TRANSLATE_NOOP("Records", "Programs")},
    Named{"account", QT_TRANSLATE_NOOP("Records", "Accounts")},
    Named{"tal", QT_TRANSLATE_NOOP("Records", "Target account list")},
    Named{"contact", QT_TRANSLATE_NOOP("Records", "People")},
    Named{"influence", QT_TRANSLATE_NOOP("Records", "Lines of influence")},
    Named{"activity", QT_TRANSLATE_NOOP("Records", "Activities")},
    Named{"signal", QT_TRANSLATE_NOOP("Records", "Signals")},
    Named{"opportunity", QT_TRANSLATE_NOOP("Records", "Opportunities")},
    Named{"cost", QT_TRANSLATE_NOOP("Records", "Budget lines")},
    Named{"play", QT_TRANSLATE_NOOP("Records", "Plays")},
    Named{"campaign", QT_TRANSLATE_NOOP("Records", "Campaigns")},
    Named{"task", QT_TRANSLATE_NOOP("Records", "Tasks")},
    Named{"decision", QT_TRANSLATE_NOOP("Records", "Decisions on next actions")},
    Named{"checklist", QT_TRANSLATE_NOOP("Records", "Items of the quarter's plan")},
    Named{"review", QT_TRANSLATE_NOOP("Records", "Account reviews")},
    Named{"discovery", QT_TRANSLATE_NOOP("Records", "Discovery answers")},
    Named{"asset", QT_TRANSLATE_NOOP("Records", "Content")},
    Named{"message", QT_TRANSLATE_NOOP("Records", "Messages")},
    Named{"scoring_model", QT_TRANSLATE_NOOP("Records", "Scoring models")},
    Named{"segment", QT_TRANSLATE_NOOP("Records", "Segments")},
    Named{"import_mapping", QT_TRANSLATE_NOOP("Records", "Columns of imports")},
};

// Beside the fields of an import, which have their names there.
constexpr std::array columnNames = {
    Named{"account_id", QT_TRANSLATE_NOOP("Records", "Account")},
    Named{"activity_id", QT_TRANSLATE_NOOP("Records", "Activity")},
    Named{"actual", QT_TRANSLATE_NOOP("Records", "Actual cost")},
    Named{"answer", QT_TRANSLATE_NOOP("Records", "Answer")},
    Named{"blockers", QT_TRANSLATE_NOOP("Records", "Blockers")},
    Named{"body", QT_TRANSLATE_NOOP("Records", "Text")},
    Named{"campaign_id", QT_TRANSLATE_NOOP("Records", "Campaign")},
    Named{"cause", QT_TRANSLATE_NOOP("Records", "Cause")},
    Named{"cells", QT_TRANSLATE_NOOP("Records", "Fields of the content matrix")},
    Named{"channel", QT_TRANSLATE_NOOP("Records", "Channel")},
    Named{"contact_id", QT_TRANSLATE_NOOP("Records", "Person")},
    Named{"cost", QT_TRANSLATE_NOOP("Records", "Planned cost")},
    Named{"currency", QT_TRANSLATE_NOOP("Records", "Currency")},
    Named{"date", QT_TRANSLATE_NOOP("Records", "Date")},
    Named{"decided_on", QT_TRANSLATE_NOOP("Records", "Decided on")},
    Named{"decisions", QT_TRANSLATE_NOOP("Records", "Decisions")},
    Named{"definition", QT_TRANSLATE_NOOP("Records", "Contents")},
    Named{"done_on", QT_TRANSLATE_NOOP("Records", "Done on")},
    Named{"due_on", QT_TRANSLATE_NOOP("Records", "Due on")},
    Named{"ends_on", QT_TRANSLATE_NOOP("Records", "Ends on")},
    Named{"expression", QT_TRANSLATE_NOOP("Records", "Filter")},
    Named{"external_id", QT_TRANSLATE_NOOP("Records", "External ID")},
    Named{"extra", QT_TRANSLATE_NOOP("Records", "Other columns")},
    Named{"field", QT_TRANSLATE_NOOP("Records", "Field")},
    Named{"from_contact", QT_TRANSLATE_NOOP("Records", "From")},
    Named{"goals", QT_TRANSLATE_NOOP("Records", "Goals")},
    Named{"header", QT_TRANSLATE_NOOP("Records", "Column")},
    Named{"industry", QT_TRANSLATE_NOOP("Records", "Industry")},
    Named{"joined_on", QT_TRANSLATE_NOOP("Records", "On the list since")},
    Named{"key", QT_TRANSLATE_NOOP("Records", "Setting")},
    Named{"kind", QT_TRANSLATE_NOOP("Records", "Kind")},
    Named{"language", QT_TRANSLATE_NOOP("Records", "Language")},
    Named{"left_on", QT_TRANSLATE_NOOP("Records", "Left the list on")},
    Named{"link", QT_TRANSLATE_NOOP("Records", "Link")},
    Named{"maturity", QT_TRANSLATE_NOOP("Records", "Maturity")},
    Named{"name", QT_TRANSLATE_NOOP("Records", "Name")},
    Named{"note", QT_TRANSLATE_NOOP("Records", "Note")},
    Named{"notes", QT_TRANSLATE_NOOP("Records", "Notes")},
    Named{"our_contact", QT_TRANSLATE_NOOP("Records", "Our contact")},
    Named{"outcome", QT_TRANSLATE_NOOP("Records", "Outcome")},
    Named{"owner", QT_TRANSLATE_NOOP("Records", "Owner")},
    Named{"planned_due", QT_TRANSLATE_NOOP("Records", "Planned due day")},
    Named{"planned_start", QT_TRANSLATE_NOOP("Records", "Planned start")},
    Named{"play_id", QT_TRANSLATE_NOOP("Records", "Play")},
    Named{"priority", QT_TRANSLATE_NOOP("Records", "Priority")},
    Named{"program_id", QT_TRANSLATE_NOOP("Records", "Program")},
    Named{"question", QT_TRANSLATE_NOOP("Records", "Question")},
    Named{"reason", QT_TRANSLATE_NOOP("Records", "Reason")},
    Named{"role", QT_TRANSLATE_NOOP("Records", "Role")},
    Named{"role_verbatim", QT_TRANSLATE_NOOP("Records", "Role as imported")},
    Named{"rule", QT_TRANSLATE_NOOP("Records", "Rule")},
    Named{"settled_on", QT_TRANSLATE_NOOP("Records", "Settled on")},
    Named{"stage", QT_TRANSLATE_NOOP("Records", "Stage")},
    Named{"starts_on", QT_TRANSLATE_NOOP("Records", "Starts on")},
    Named{"status", QT_TRANSLATE_NOOP("Records", "Status")},
    Named{"subject", QT_TRANSLATE_NOOP("Records", "Subject")},
    Named{"task_id", QT_TRANSLATE_NOOP("Records", "Task")},
    Named{"tier", QT_TRANSLATE_NOOP("Records", "Tier")},
    Named{"tier_preset", QT_TRANSLATE_NOOP("Records", "Tier capacities")},
    Named{"title", QT_TRANSLATE_NOOP("Records", "Title")},
    Named{"to_contact", QT_TRANSLATE_NOOP("Records", "To")},
    Named{"until", QT_TRANSLATE_NOOP("Records", "Until")},
    Named{"value", QT_TRANSLATE_NOOP("Records", "Value")},
    Named{"variant", QT_TRANSLATE_NOOP("Records", "Variant")},
    Named{"verdict", QT_TRANSLATE_NOOP("Records", "Decision")},
    Named{"who", QT_TRANSLATE_NOOP("Records", "Who")},
};

constexpr std::array settingNames = {
    Named{"currency", QT_TRANSLATE_NOOP("Records", "Currency of the plan")},
    Named{"fiscal_year_start", QT_TRANSLATE_NOOP("Records", "First month of the fiscal year")},
    Named{"scoring_model", QT_TRANSLATE_NOOP("Records", "Scoring model")},
    Named{"tier_preset", QT_TRANSLATE_NOOP("Records", "Tier capacities")},
    Named{"program", QT_TRANSLATE_NOOP("Records", "Chosen program")},
};

// Words of the program in cells that hold nothing else.
constexpr std::array cellWords = {
    Named{"won", QT_TRANSLATE_NOOP("Documents", "won")},
    Named{"lost", QT_TRANSLATE_NOOP("Documents", "lost")},
    Named{"open", QT_TRANSLATE_NOOP("Documents", "open")},
};
constexpr std::array recordCellWords = {
    Named{"replaced", QT_TRANSLATE_NOOP("Records", "replaced")},
    Named{"inbound", QT_TRANSLATE_NOOP("Records", "from their side")},
    Named{"outbound", QT_TRANSLATE_NOOP("Records", "from our side")},
    Named{"accepted", QT_TRANSLATE_NOOP("Records", "accepted")},
    Named{"snoozed", QT_TRANSLATE_NOOP("Records", "put off")},
    Named{"dismissed", QT_TRANSLATE_NOOP("Records", "dismissed")},
};

constexpr std::array hiddenColumns = {std::string_view("id"), std::string_view("sequence"), std::string_view("preset"),
                                      std::string_view("role_source"), std::string_view("step")};
constexpr std::array amountColumns = {std::string_view("revenue"),   std::string_view("expected_acv"),
                                      std::string_view("amount"),    std::string_view("planned"),
                                      std::string_view("committed"), std::string_view("actual"),
                                      std::string_view("cost")};
constexpr std::array dateColumns = {std::string_view("date"),          std::string_view("created"),
                                    std::string_view("closed"),        std::string_view("mql_date"),
                                    std::string_view("sql_date"),      std::string_view("until"),
                                    std::string_view("planned_start"), std::string_view("planned_due")};

const char *textOf(const auto &names, std::string_view id)
{
    const auto found = std::ranges::find(names, id, &Named::id);
    return found == names.end() ? nullptr : found->text;
}

QString asText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString dayText(const QString &iso, const Wording &words)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? shortDate(day, words.locale()) : iso;
}

/// "CRM stage: Demo; Region code: 7" of a JSON object.
QString extraText(const QString &json)
{
    const QJsonObject columns = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList parts;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        parts.append(column.key() + u": "_s + column->toVariant().toString());
    return parts.isEmpty() ? json : parts.join(u"; "_s);
}

/// "webinar_attended" -> "Webinar attended"
QString spoken(QString kind)
{
    kind.replace(u'_', u' ');
    return kind.isEmpty() ? kind : kind.replace(0, 1, kind.at(0).toUpper());
}

} // namespace

RecordWords::RecordWords(const std::vector<TableShape> &tables, const Wording &words, QString currency, NameOf nameOf)
    : m_tables(tables), m_words(words), m_currency(std::move(currency)), m_nameOf(std::move(nameOf))
{
    if (auto kinds = ActivityKinds::load(words))
        m_kinds = std::move(*kinds);
}

QString tableTitle(std::string_view table, const Wording &words)
{
    const char *text = textOf(tableNames, table);
    return text ? words.translate("Records", text) : asText(table);
}

QString RecordWords::table(int table) const
{
    return tableTitle(m_tables[size_t(table)].name, m_words);
}

QString RecordWords::column(int table, int column) const
{
    const TableShape &shape = m_tables[size_t(table)];
    const std::string &name = shape.columns[size_t(column)];
    const auto kind = importKindOfTable(shape.name);
    if (kind && !name.ends_with("_id")) {
        for (const ImportField &field : importFields(*kind)) {
            if (field.id == name)
                return m_words.translate("Exchange", field.title);
        }
    }
    const char *text = textOf(columnNames, name);
    return text ? m_words.translate("Records", text) : asText(name);
}

bool RecordWords::tells(int table, int column) const
{
    return std::ranges::find(hiddenColumns, m_tables[size_t(table)].columns[size_t(column)]) == hiddenColumns.end();
}

QString RecordWords::word(int table, std::string_view column, const QString &stored) const
{
    const std::string &name = m_tables[size_t(table)].name;
    if (column == "buying_role") {
        const qsizetype role = buyingRoles().indexOf(stored);
        return role < 0 ? stored : buyingRoleName(int(role), m_words);
    }
    if (column == "stance" && stored == u"unknown"_s)
        return m_words.translate("Records", "unknown");
    if (column == "stance") {
        const QString stance = stanceName(stored, m_words);
        return stance.isEmpty() ? stored : stance;
    }
    if (column == "kind" && name == "activity") {
        const ActivityKind *kind = m_kinds ? m_kinds->find(stored) : nullptr;
        return kind ? kind->name : spoken(stored);
    }
    if (column == "kind" && name == "signal") { // the documents have the words; an unknown kind stays as it is
        const QString kind = stored == u"technographic change" ? u"Technology change"_s : spoken(stored);
        return m_words.translate("Documents", kind.toUtf8().constData());
    }
    if (column == "channel")
        return budgetChannelName(stored, m_words);
    if (column == "priority")
        return priorityName(stored, m_words);
    if (name == "task" && column == "outcome")
        return taskOutcomeName(stored, m_words);
    if (name == "task" && column == "status") {
        const auto status = taskStatusFromKey(stored);
        return status ? taskStatusName(*status, m_words) : stored;
    }
    if (name == "task" && column == "who")
        return playOwnerName(stored, m_words);
    if (name == "review" && column == "status")
        return reviewStatusName(stored, m_words);
    if (column == "outcome" || column == "direction" || column == "verdict") {
        if (const char *text = textOf(cellWords, stored.toStdString()))
            return m_words.translate("Documents", text);
        if (const char *text = textOf(recordCellWords, stored.toStdString()))
            return m_words.translate("Records", text);
    }
    return stored;
}

QString RecordWords::value(int table, int column, const QVariant &value, const QString &currency) const
{
    if (value.isNull())
        return {};
    const TableShape &shape = m_tables[size_t(table)];
    const std::string_view name = shape.columns[size_t(column)];
    for (const TableReference &reference : shape.references) {
        if (reference.column == column)
            return m_nameOf(reference.parent, value.toLongLong());
    }
    if (value.typeId() == QMetaType::QString) {
        if (name.ends_with("_on") || std::ranges::find(dateColumns, name) != dateColumns.end())
            return dayText(value.toString(), m_words);
        if (name == "extra")
            return extraText(value.toString());
        return word(table, name, value.toString());
    }
    if (std::ranges::find(amountColumns, name) != amountColumns.end())
        return exactMoney(value.toLongLong(), currency.isEmpty() ? m_currency : currency, m_words);
    if (name == "tier")
        return tierName(value.toInt());
    if (value.typeId() == QMetaType::LongLong)
        return m_words.locale().toString(value.toLongLong());
    return m_words.locale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

QVariant RecordWords::cell(int table, const StoredRow &row, std::string_view column) const
{
    const int at = m_tables[size_t(table)].column(column);
    return at >= 0 && at < int(row.size()) ? row[size_t(at)] : QVariant();
}

QString RecordWords::text(int table, const StoredRow &row, std::string_view column) const
{
    const int at = m_tables[size_t(table)].column(column);
    return at < 0 ? QString() : value(table, at, cell(table, row, column), cell(table, row, "currency").toString());
}

QString RecordWords::record(int table, const StoredRow &row) const
{
    const std::string &name = m_tables[size_t(table)].name;
    const auto listed = [&](std::initializer_list<std::string_view> columns) {
        QStringList parts;
        for (const std::string_view column : columns) {
            if (const QString part = text(table, row, column); !part.isEmpty())
                parts.append(part);
        }
        return parts.join(u", "_s);
    };
    QString called;
    if (name == "setting") {
        const char *known = textOf(settingNames, cell(table, row, "key").toString().toStdString());
        called = known ? m_words.translate("Records", known) : cell(table, row, "key").toString();
    } else if (name == "tal") {
        called = text(table, row, "program_id");
    } else if (name == "influence") {
        called = text(table, row, "from_contact") + u" → "_s + text(table, row, "to_contact");
    } else if (name == "activity" || name == "signal") {
        const QString kind = cell(table, row, "kind").toString();
        QStringList parts = {word(table, "kind", kind)};
        const QString rest = name == "signal" ? listed({"topic", "date"}) : listed({"contact_id", "campaign", "date"});
        if (!rest.isEmpty())
            parts.append(rest);
        called = parts.join(u", "_s);
    } else if (name == "cost") {
        called = listed({"category", "channel", "campaign", "date"});
    } else if (name == "decision") {
        called = listed({"rule", "verdict", "decided_on"});
    } else if (name == "review") {
        called = text(table, row, "date");
    } else {
        for (const std::string_view column : {"name", "title", "question", "header", "currency"}) {
            // A person's title is no name.
            if (called.isEmpty() && !(name == "contact" && column == "title"))
                called = cell(table, row, column).toString();
        }
    }
    return called.isEmpty() ? this->table(table) : called;
}

RecordFinder::RecordFinder(std::vector<const Database *> files, const std::vector<TableShape> &tables)
{
    for (const Database *file : files)
        m_files.push_back(std::make_unique<RowReader>(*file, tables));
}

StoredRow RecordFinder::row(int table, const RowKey &key)
{
    for (const auto &file : m_files) {
        auto found = file->row(table, key);
        if (!found) {
            if (!m_error)
                m_error = found.error();
            return {};
        }
        if (*found)
            return std::move(**found);
    }
    return {};
}

StoredRow RecordFinder::row(int table, qint64 id)
{
    RowKey key;
    key.numbers[0] = id;
    return row(table, key);
}

Expected<void> RecordFinder::result() const
{
    return m_error ? Expected<void>(*m_error) : Expected<void>();
}

} // namespace talbook
