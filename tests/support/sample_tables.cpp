#include "tests/support/sample_tables.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

using Make = std::function<SampleValue(const SampleRow &)>;

QString sampleText(QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0:
        return u""_s;
    case 1:
        return u"Ромашка & Ёлка ООО"_s;
    case 2:
        return u"O'Brien \"Bob\" <b>x</b>\r\n\t%1 ?#"_s;
    case 3:
        return u"a"_s + QChar(0) + u"b"_s; // a zero byte is a character like any other
    case 4:
        return u"\U0001F680 \u202E rtl \u0301"_s;
    case 5:
        return QString(5000, u'x') + QString::number(random.bounded(1000));
    default:
        return u"text "_s + QString::number(random.bounded(100000));
    }
}

Make someText()
{
    return [](const SampleRow &row) { return sampleText(row.random); };
}

Make orNull(Make make)
{
    return [make](const SampleRow &row) { return row.random.bounded(3) == 0 ? SampleValue(nullptr) : make(row); };
}

/// A definition: whatever text is in it, it is a JSON object.
Make someObject()
{
    return [](const SampleRow &row) {
        const QJsonObject object{{u"text"_s, sampleText(row.random)}};
        return SampleValue(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    };
}

Make optionalText()
{
    return orNull(someText());
}

Make oneOf(QStringList choices)
{
    return [choices](const SampleRow &row) { return SampleValue(choices[row.random.bounded(int(choices.size()))]); };
}

Make integerBetween(qint64 least, qint64 most)
{
    return [least, most](const SampleRow &row) {
        switch (row.random.bounded(6)) {
        case 0:
            return SampleValue(least);
        case 1:
            return SampleValue(most);
        default:
            return SampleValue(least + qint64(row.random.generate64() % quint64(most - least)));
        }
    };
}

Make amount()
{
    return orNull(integerBetween(-9000000000000000, 9000000000000000));
}

Make realBetween(double least, double most)
{
    return [least, most](const SampleRow &row) {
        switch (row.random.bounded(6)) {
        case 0:
            return SampleValue(least);
        case 1:
            return SampleValue(most);
        default:
            return SampleValue(least + (most - least) * row.random.generateDouble());
        }
    };
}

Make dayIn(int year)
{
    return [year](const SampleRow &row) {
        return SampleValue(QDate(year, 1, 1).addDays(row.random.bounded(365)).toString(Qt::ISODate));
    };
}

/// A new key, as Edit makes them.
Make newKey()
{
    return integerBetween(1, 9007199254740991);
}

SampleValue anyIdOf(const SampleRow &row, std::string_view sql)
{
    std::vector<qint64> ids;
    Statement found(row.database, sql);
    while (found.step())
        ids.push_back(found.integer(0));
    if (!found.result() || ids.empty())
        return nullptr;
    return ids[size_t(row.random.bounded(int(ids.size())))];
}

Make idIn(const char *table)
{
    const QByteArray sql = QByteArray("SELECT id FROM ") + table + " ORDER BY id";
    return [sql](const SampleRow &row) { return anyIdOf(row, std::string_view(sql.constData(), size_t(sql.size()))); };
}

/// Somebody with a smaller key in the same account, so that no circle can come of it.
SampleValue manager(const SampleRow &row)
{
    const QByteArray sql = "SELECT id FROM contact WHERE id < " + QByteArray::number(row.integer("id")) +
                           " AND account_id = " + QByteArray::number(row.integer("account_id")) + " ORDER BY id";
    return anyIdOf(row, std::string_view(sql.constData(), size_t(sql.size())));
}

std::vector<SampleTable> allTables()
{
    const Make text = someText();
    const Make maybe = optionalText();
    const Make tier = orNull(integerBetween(1, 3));
    const SampleColumn id{"id", newKey(), true};
    return {
        {"setting", {{"key", text, true}, {"value", text}}},
        {"rate", {{"currency", text, true}, {"value", realBetween(1e-300, 9.9e11)}}},
        {"program",
         {id,
          {"name", text},
          {"starts_on", dayIn(2026)},
          {"ends_on", dayIn(2027)},
          {"tier_preset", maybe},
          {"maturity", maybe},
          {"goals", maybe}}},
        {"account",
         {id,
          {"external_id", maybe},
          {"name", text},
          {"domain", maybe},
          {"parent", maybe},
          {"industry", maybe},
          {"employees", orNull(integerBetween(std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()))},
          {"revenue", amount()},
          {"currency", maybe},
          {"country", maybe},
          {"region", maybe},
          {"city", maybe},
          {"linkedin_url", maybe},
          {"technologies", maybe},
          {"competitors", maybe},
          {"owner", maybe},
          {"tier", tier},
          {"strategic_value", orNull(realBetween(0, 100))},
          {"expected_acv", amount()},
          {"description", maybe},
          {"notes", maybe},
          {"extra", maybe}}},
        {"tal",
         {{"account_id", idIn("account"), true, "account"},
          {"program_id", idIn("program"), true, "program"},
          {"priority", maybe},
          {"reason", maybe},
          {"joined_on", dayIn(2026)},
          {"left_on", orNull(dayIn(2027))},
          {"outcome", orNull(oneOf({u"won"_s, u"lost"_s, u"replaced"_s}))},
          {"tier", tier},
          {"note", maybe}}},
        {"contact",
         {id,
          {"account_id", idIn("account"), false, "account"},
          {"external_id", maybe},
          {"name", text},
          {"first_name", maybe},
          {"last_name", maybe},
          {"title", maybe},
          {"department", maybe},
          {"seniority", maybe},
          {"buying_role", orNull(oneOf({u"economic_buyer"_s, u"champion"_s, u"blocker"_s}))},
          {"role_source", maybe},
          {"role_verbatim", maybe},
          {"reports_to", orNull(manager)},
          {"email", maybe},
          {"phone", maybe},
          {"linkedin_url", maybe},
          {"stance", orNull(oneOf({u"neutral"_s, u"sceptic"_s}))},
          {"influence", orNull(integerBetween(1, 5))},
          {"our_contact", maybe},
          {"notes", maybe},
          {"extra", maybe}}},
        {"influence",
         {{"from_contact", idIn("contact"), true, "contact"},
          {"to_contact", idIn("contact"), true, "contact"},
          {"note", maybe}}},
        {"activity",
         {id,
          {"account_id", idIn("account"), false, "account"},
          {"contact_id", orNull(idIn("contact"))},
          {"date", dayIn(2026)},
          {"kind", text},
          {"channel", maybe},
          {"campaign", maybe},
          {"direction", oneOf({u"inbound"_s, u"outbound"_s})},
          {"asset", maybe},
          {"count", integerBetween(1, 1000000000)},
          {"external_id", maybe},
          {"note", maybe},
          {"extra", maybe}}},
        {"signal",
         {id,
          {"account_id", idIn("account"), false, "account"},
          {"date", dayIn(2026)},
          {"kind", text},
          {"topic", maybe},
          {"strength", realBetween(0, 100)},
          {"source", maybe},
          {"external_id", maybe},
          {"extra", maybe}}},
        {"opportunity",
         {id,
          {"account_id", idIn("account"), false, "account"},
          {"external_id", maybe},
          {"name", text},
          {"stage", maybe},
          {"amount", amount()},
          {"currency", maybe},
          {"created", orNull(dayIn(2026))},
          {"closed", orNull(dayIn(2027))},
          {"outcome", oneOf({u"won"_s, u"lost"_s, u"open"_s})},
          {"owner", maybe},
          {"source", maybe},
          {"mql_date", orNull(dayIn(2026))},
          {"sql_date", orNull(dayIn(2026))},
          {"extra", maybe}}},
        {"cost",
         {id,
          {"program_id", orNull(idIn("program"))},
          {"account_id", orNull(idIn("account"))},
          {"date", dayIn(2026)},
          {"category", maybe},
          {"channel", maybe},
          {"tier", tier},
          {"campaign", maybe},
          {"planned", amount()},
          {"committed", amount()},
          {"actual", amount()},
          {"currency", text},
          {"note", maybe},
          {"extra", maybe}}},
        {"play", {id, {"preset", maybe}, {"name", text}, {"definition", someObject()}}},
        {"campaign",
         {id,
          {"program_id", orNull(idIn("program"))},
          {"play_id", orNull(idIn("play"))},
          {"name", text},
          {"starts_on", dayIn(2026)},
          {"definition", someObject()}}},
        {"task",
         {id,
          {"campaign_id", orNull(idIn("campaign")), false, "campaign"},
          {"account_id", idIn("account"), false, "account"},
          {"contact_id", orNull(idIn("contact"))},
          {"step", maybe},
          {"title", text},
          {"who", maybe},
          {"channel", maybe},
          {"owner", maybe},
          {"starts_on", dayIn(2026)},
          {"due_on", dayIn(2027)},
          {"planned_start", dayIn(2026)},
          {"planned_due", dayIn(2027)},
          {"status", oneOf({u"open"_s, u"done"_s, u"skipped"_s})},
          {"settled_on", orNull(dayIn(2027))},
          {"reason", maybe},
          {"note", maybe},
          {"cost", amount()},
          {"actual", amount()},
          {"currency", maybe},
          {"outcome", maybe},
          {"variant", maybe},
          {"activity_id", orNull(idIn("activity"))},
          {"sequence", integerBetween(0, 1000000000)}}},
        {"decision",
         {id,
          {"rule", text},
          {"account_id", idIn("account"), false, "account"},
          {"cause", text},
          {"verdict", oneOf({u"accepted"_s, u"snoozed"_s, u"dismissed"_s})},
          {"until", orNull(dayIn(2027))},
          {"reason", maybe},
          {"decided_on", dayIn(2026)},
          {"task_id", orNull(idIn("task"))},
          {"campaign_id", orNull(idIn("campaign"))}}},
        {"checklist",
         {id,
          {"program_id", idIn("program"), false, "program"},
          {"stage", text},
          {"title", text},
          {"due_on", dayIn(2027)},
          {"done_on", orNull(dayIn(2027))},
          {"owner", maybe},
          {"note", maybe}}},
        {"review",
         {id,
          {"account_id", idIn("account"), false, "account"},
          {"date", dayIn(2026)},
          {"status", maybe},
          {"blockers", maybe},
          {"decisions", maybe}}},
        {"discovery", {{"program_id", idIn("program"), true, "program"}, {"question", text, true}, {"answer", text}}},
        {"asset",
         {id,
          {"name", text},
          {"kind", maybe},
          {"link", maybe},
          {"language", maybe},
          {"industry", maybe},
          {"owner", maybe},
          {"cells", maybe},
          {"note", maybe}}},
        {"message",
         {id,
          {"preset", maybe},
          {"name", text},
          {"role", maybe},
          {"stage", maybe},
          {"kind", maybe},
          {"language", maybe},
          {"subject", maybe},
          {"body", text}}},
        {"scoring_model", {id, {"name", text}, {"definition", someObject()}}},
        {"segment", {id, {"name", text}, {"expression", text}}},
        {"import_mapping", {{"kind", text, true}, {"header", text, true}, {"field", text}}},
    };
}

} // namespace

const std::vector<SampleTable> &sampleTables()
{
    static const std::vector<SampleTable> tables = allTables();
    return tables;
}

} // namespace talbook::test
