#include "core/plays/message_render.h"

#include "core/base/text.h"
#include "core/committee/title_classifier.h"
#include "core/plan/statement.h"
#include "core/scoring/activity_kinds.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int behaviourDays = 90;
constexpr int newsDays = 180; // as long as a signal counts for timing
constexpr qsizetype mostEntries = 3;

/// What imports call the column that lists somebody's interests (activityKindKey() of its head). No field of a person
/// is made for it, so it stands among the columns kept beside the record.
bool listsInterests(const QString &column)
{
    static const QStringList columns = {u"interests"_s,          u"interest"_s,       u"contentinterests"_s,
                                        u"topicsofinterest"_s,   u"topicinterests"_s, u"интересы"_s,
                                        u"интересывматериалах"_s};
    return columns.contains(activityKindKey(column));
}

/// What somebody took up, and how often.
struct TakenUp
{
    QString asset;
    qint64 times = 0;
};

/// Collects what a message may say; an empty value is none.
class ValueReader
{
public:
    ValueReader(const Database &database, AccountId account, ContactId contact, QDate asOf, const Wording &words)
        : m_database(database), m_account(account), m_contact(contact), m_asOf(asOf), m_words(words)
    {
    }

    Expected<QHash<QString, QString>> read()
    {
        TALBOOK_TRY(readAccount());
        TALBOOK_TRY(readContact());
        TALBOOK_TRY(readSignals());
        TALBOOK_TRY(readActivities());
        TALBOOK_TRY(readOurs());
        return std::move(m_values);
    }

private:
    void set(const QString &variable, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_values.insert(variable, value.trimmed());
    }

    /// "Kafka;Snowflake" as people write it: "Kafka, Snowflake".
    static QString listed(const QString &cell)
    {
        QStringList entries;
        for (const QString &entry : cell.split(u';', Qt::SkipEmptyParts))
            entries.append(entry.trimmed());
        return entries.join(u", "_s);
    }

    Expected<void> readAccount()
    {
        Statement row(m_database,
                      "SELECT name, industry, employees, technologies, competitors FROM account WHERE id = ?");
        row.bind(1, m_account);
        const bool there = row.step();
        if (there) {
            set(u"account.name"_s, row.text(0));
            set(u"account.industry"_s, row.text(1));
            if (const auto employees = row.optionalInteger(2); employees && *employees > 0)
                set(u"account.size"_s, m_words.translate("Plays", "%n employee(s)", nullptr, int(*employees)));
            set(u"account.technologies"_s, listed(row.text(3)));
            set(u"account.competitors"_s, listed(row.text(4)));
        }
        row.reset();
        TALBOOK_TRY(row.result());
        return there ? Expected<void>()
                     : Error{ErrorCode::NotFound,
                             QCoreApplication::translate("Plays", "The account of this message is not in the plan any "
                                                                  "more."),
                             {}};
    }

    Expected<void> readContact()
    {
        if (m_contact.isNull())
            return {};
        Statement row(m_database, "SELECT name, first_name, title, department, seniority, linkedin_url, extra FROM "
                                  "contact WHERE id = ?");
        row.bind(1, m_contact);
        if (row.step()) {
            const QString name = row.text(0).trimmed();
            set(u"contact.name"_s, name);
            set(u"contact.first_name"_s, row.text(1).isEmpty() ? name.section(u' ', 0, 0) : row.text(1));
            set(u"contact.title"_s, row.text(2));
            set(u"contact.department"_s, row.text(3));
            TALBOOK_TRY(setSeniority(row.text(4).trimmed(), row.text(2)));
            set(u"contact.linkedin"_s, row.text(5));
            const QJsonObject columns = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
            for (auto column = columns.begin(); column != columns.end(); ++column) {
                if (listsInterests(column.key()))
                    set(u"contact.interests"_s, listed(column.value().toString()));
            }
        }
        row.reset();
        return row.result();
    }

    /// As it was entered, in words where that is the id of a level; else what the title says. A title that says nothing
    /// of it makes a specialist for the rules of roles, but no seniority that one could write to somebody.
    Expected<void> setSeniority(const QString &entered, const QString &title)
    {
        if (entered.isEmpty() && title.trimmed().isEmpty())
            return {};
        const auto titles = TitleClassifier::ofPlan(m_database);
        TALBOOK_TRY(titles);
        const QString id = entered.isEmpty() ? titles->classify(title).seniority : entered;
        if (entered.isEmpty() && id == u"specialist")
            return {};
        const QString name = titles->seniorityName(id, m_words);
        set(u"contact.seniority"_s, name.isEmpty() ? entered : name);
        return {};
    }

    Expected<void> readSignals()
    {
        Statement rows(m_database, "SELECT kind, topic, date FROM signal WHERE account_id = ? AND date <= ? AND topic "
                                   "IS NOT NULL AND topic <> '' ORDER BY date DESC, id DESC");
        rows.bind(1, m_account);
        rows.bind(2, m_asOf);
        while (rows.step()) {
            const std::string_view kind = rows.utf8(0);
            const bool isNews = kind == "funding_round" || kind == "leadership_change" || kind == "expansion";
            const bool isTopic = kind == "topic_surge" || kind == "competitor_research";
            if (isNews && rows.date(2) >= m_asOf.addDays(-newsDays) && !m_values.contains(u"account.news"_s))
                set(u"account.news"_s, rows.text(1));
            if (isTopic && !m_values.contains(u"behaviour.last_topic"_s))
                set(u"behaviour.last_topic"_s, rows.text(1));
        }
        return rows.result();
    }

    Expected<void> readActivities()
    {
        const auto kinds = ActivityKinds::load(m_words);
        TALBOOK_TRY(kinds);
        QStringList pages, downloads, emails, meetings, linkedin;
        std::vector<TakenUp> takenUp; // the latest first
        const auto add = [](QStringList &list, const QString &entry) {
            if (!entry.isEmpty() && list.size() < mostEntries && !list.contains(entry, Qt::CaseInsensitive))
                list.append(entry);
        };
        Statement rows(m_database,
                       "SELECT kind, channel, asset, date, count FROM activity WHERE account_id = ?1 AND (?2 IS "
                       "NULL OR contact_id = ?2) AND direction = 'inbound' AND date BETWEEN ?3 AND ?4 "
                       "ORDER BY date DESC, id DESC");
        rows.bind(1, m_account);
        rows.bind(2, m_contact);
        rows.bind(3, m_asOf.addDays(-behaviourDays));
        rows.bind(4, m_asOf);
        while (rows.step()) {
            const ActivityKind kind = kinds->resolve(rows.text(0), rows.text(1));
            const QString asset = rows.text(2).trimmed();
            if (kind.id == u"meeting_held")
                add(meetings, m_words.locale().toString(rows.date(3), u"d MMMM"_s));
            else if (kind.id.endsWith(u"_download"))
                add(downloads, asset);
            else if (kind.source == IntentSource::Email)
                add(emails, asset);
            else if (kind.source == IntentSource::Web && !kind.id.contains(u"registration"))
                add(pages, asset.isEmpty() ? kind.name : asset);
            if (kind.id.startsWith(u"linkedin") || foldText(rows.text(1)) == u"linkedin")
                add(linkedin, asset.isEmpty() ? kind.name : asset);
            countUse(takenUp, asset, rows.integer(4));
        }
        set(u"behaviour.pages"_s, pages.join(u", "_s));
        set(u"behaviour.downloads"_s, downloads.join(u", "_s));
        set(u"behaviour.emails"_s, emails.join(u", "_s));
        set(u"behaviour.meetings"_s, meetings.join(u", "_s));
        if (!m_contact.isNull()) {
            set(u"contact.linkedin_activity"_s, linkedin.join(u", "_s));
            setInterests(std::move(takenUp));
        }
        return rows.result();
    }

    static void countUse(std::vector<TakenUp> &all, const QString &asset, qint64 times)
    {
        if (asset.isEmpty())
            return;
        const auto known = std::ranges::find_if(
            all, [&asset](const TakenUp &one) { return one.asset.compare(asset, Qt::CaseInsensitive) == 0; });
        if (known == all.end())
            all.push_back({asset, times});
        else
            known->times += times;
    }

    /// What an import says the person is interested in; else what they took up most often, the latest first where two
    /// are alike.
    void setInterests(std::vector<TakenUp> takenUp)
    {
        if (m_values.contains(u"contact.interests"_s))
            return;
        std::ranges::stable_sort(takenUp, std::ranges::greater(), &TakenUp::times);
        QStringList names;
        for (const TakenUp &one : takenUp) {
            if (names.size() < mostEntries)
                names.append(one.asset);
        }
        set(u"contact.interests"_s, names.join(u", "_s));
    }

    Expected<void> readOurs()
    {
        Statement rows(m_database, "SELECT key, value FROM setting WHERE key LIKE 'our.%'");
        while (rows.step())
            set(rows.text(0), rows.text(1));
        return rows.result();
    }

    const Database &m_database;
    AccountId m_account;
    ContactId m_contact;
    QDate m_asOf;
    const Wording &m_words;
    QHash<QString, QString> m_values;
};

void note(const std::vector<MessagePiece> &pieces, RenderedMessage &message)
{
    for (const MessagePiece &piece : pieces) {
        if (piece.kind == MessagePiece::Kind::Missing && !message.missing.contains(piece.text))
            message.missing.append(piece.text);
        if (piece.kind == MessagePiece::Kind::Unknown && !message.unknown.contains(piece.text))
            message.unknown.append(piece.text);
    }
}

} // namespace

Expected<QHash<QString, QString>> messageValues(const Database &database, AccountId account, ContactId contact,
                                                QDate asOf, const Wording &words)
{
    return ValueReader(database, account, contact, asOf, words).read();
}

std::vector<MessagePiece> renderText(const QString &text, const std::vector<MessageVariable> &variables,
                                     const QHash<QString, QString> &values)
{
    using Kind = MessagePiece::Kind;
    std::vector<MessagePiece> pieces;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype first = text.indexOf(u"{{"_s, from);
        const qsizetype close = first < 0 ? -1 : text.indexOf(u"}}"_s, first);
        if (close < 0)
            break;
        const qsizetype open = text.lastIndexOf(u"{{"_s, close); // "{{ Dear {{contact.name}}": the inner one
        if (open > from)
            pieces.push_back({Kind::Text, text.mid(from, open - from)});
        const QString written = text.mid(open, close + 2 - open);
        const QString name = written.mid(2, written.size() - 4).trimmed();
        const auto variable = std::ranges::find(variables, name, &MessageVariable::id);
        if (variable == variables.end())
            pieces.push_back({Kind::Unknown, written, name});
        else if (const auto value = values.constFind(name); value != values.constEnd())
            pieces.push_back({Kind::Value, *value, name});
        else
            pieces.push_back({Kind::Missing, variable->name, name});
        from = close + 2;
    }
    if (from < text.size())
        pieces.push_back({Kind::Text, text.mid(from)});
    return pieces;
}

Expected<RenderedMessage> renderMessage(const Database &database, const MessageTemplate &message, AccountId account,
                                        ContactId contact, QDate asOf)
{
    const Wording words(languageFromCode(message.language));
    const auto variables = messageVariables(words);
    TALBOOK_TRY(variables);
    const auto values = messageValues(database, account, contact, asOf, words);
    TALBOOK_TRY(values);
    RenderedMessage rendered;
    rendered.subject = renderText(message.subject, *variables, *values);
    rendered.body = renderText(message.body, *variables, *values);
    note(rendered.subject, rendered);
    note(rendered.body, rendered);
    return rendered;
}

QString plainText(const std::vector<MessagePiece> &pieces)
{
    QString text;
    for (const MessagePiece &piece : pieces)
        text += piece.kind == MessagePiece::Kind::Missing ? u'‹' + piece.text + u'›' : piece.text;
    return text;
}

} // namespace talbook
