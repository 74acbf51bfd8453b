#include "core/results/record_list.h"

#include "core/base/dates.h"
#include "core/base/id_index.h"
#include "core/base/text.h"
#include "core/plan/statement.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 rowsBetweenLooks = 4096;

// Columns of both tables' rows.
enum ListColumn
{
    IdColumn,
    AccountColumn,
    DayColumn,
    KindTextColumn,
    SourceColumn,
    DirectionColumn,
    FirstTextColumn
};

class ListReader
{
public:
    ListReader(const Database &database, const RecordQuery &query, const Progress &progress)
        : m_database(database), m_query(query), m_progress(progress),
          m_words(foldText(query.search).split(u' ', Qt::SkipEmptyParts))
    {
        if (query.accounts) {
            m_accounts.reserve(query.accounts->size());
            for (const AccountId account : *query.accounts)
                m_accounts.add(account.value, 0);
        }
        if (query.ids) {
            m_ids.reserve(query.ids->size());
            for (const qint64 id : *query.ids)
                m_ids.add(id, 0);
        }
        if (query.source)
            m_source = query.source->toStdString();
    }

    Expected<RecordList> read()
    {
        const bool searched = !m_words.isEmpty();
        if (searched)
            TALBOOK_TRY(readAccountNames());
        Statement activities(
            m_database,
            searched ? "SELECT activity.id, activity.account_id, date, kind, channel, direction, campaign, asset, "
                       "note, contact.name FROM activity LEFT JOIN contact ON contact.id = contact_id"
                     : "SELECT id, account_id, date, kind, channel, direction FROM activity");
        Statement signalRows(m_database, searched ? "SELECT id, account_id, date, kind, source, NULL, topic FROM signal"
                                                  : "SELECT id, account_id, date, kind, source, NULL FROM signal");
        TALBOOK_TRY(readRows(activities, false, searched ? 4 : 0));
        TALBOOK_TRY(readRows(signalRows, true, searched ? 1 : 0));
        std::ranges::sort(m_list.records, [](const RecordRef &a, const RecordRef &b) {
            return a.day != b.day ? a.day > b.day : a.id > b.id;
        });
        m_list.kinds = QStringList(m_kindNames.cbegin(), m_kindNames.cend());
        for (const std::string &source : m_sources) {
            if (!source.empty())
                m_list.sources.append(QString::fromStdString(source));
        }
        m_list.sources.sort(Qt::CaseInsensitive);
        return std::move(m_list);
    }

private:
    struct Kind
    {
        QString name;
        QString folded;
        bool wanted = true;
        bool noted = false; ///< among the kinds that occur
    };

    Expected<void> readRows(Statement &rows, bool isSignal, int textColumns)
    {
        while (rows.step()) {
            if (++m_rows % rowsBetweenLooks == 0 && m_progress && !m_progress(m_rows, 0))
                return Error{ErrorCode::Cancelled, {}, {}};
            const AccountId account = rows.id<AccountId>(AccountColumn);
            if (m_query.accounts && !m_accounts.find(account.value))
                continue;
            if (m_query.ids && !m_ids.find(rows.integer(IdColumn)))
                continue;
            ++m_list.all;
            const std::string_view iso = rows.utf8(DayColumn);
            const int day = dayNumber(iso.data(), int(iso.size()));
            if (!isInPeriod(day))
                continue;
            Kind &kind = kindOf(isSignal, rows.utf8(KindTextColumn));
            if (!kind.noted) {
                kind.noted = true;
                m_kindNames.insert(kind.name);
            }
            const std::string_view source = rows.utf8(SourceColumn);
            if (!m_sources.contains(source))
                m_sources.emplace(source);
            if (!kind.wanted || !isShown(isSignal, rows.utf8(DirectionColumn)))
                continue;
            if (m_query.source && source != std::string_view(m_source))
                continue;
            if (textColumns > 0 && !isFound(rows, account, kind, textColumns))
                continue;
            m_list.records.push_back({rows.integer(IdColumn), account, day, isSignal});
        }
        return rows.result();
    }

    bool isInPeriod(int day) const
    {
        if (m_query.from.isValid() && (day == noDay || day < dayNumber(m_query.from)))
            return false;
        return !m_query.to.isValid() || (day != noDay && day <= dayNumber(m_query.to));
    }

    bool isShown(bool isSignal, std::string_view direction) const
    {
        switch (m_query.shows) {
        case RecordsShown::Everything:
            return true;
        case RecordsShown::Inbound:
            return !isSignal && direction == "inbound";
        case RecordsShown::Outbound:
            return !isSignal && direction == "outbound";
        case RecordsShown::Signals:
            return isSignal;
        }
        return true;
    }

    Kind &kindOf(bool isSignal, std::string_view stored)
    {
        auto &kinds = m_kinds[isSignal ? 1 : 0];
        auto found = kinds.find(stored);
        if (found == kinds.end()) {
            const QString text = QString::fromUtf8(stored.data(), qsizetype(stored.size()));
            Kind kind;
            kind.name = m_query.kindName ? m_query.kindName(isSignal, text) : text;
            kind.folded = foldText(kind.name);
            kind.wanted = m_query.kind.isEmpty() || kind.name == m_query.kind;
            found = kinds.emplace(std::string(stored), std::move(kind)).first;
        }
        return found->second;
    }

    bool isFound(const Statement &rows, AccountId account, const Kind &kind, int textColumns)
    {
        QString texts = rows.text(SourceColumn);
        for (int column = FirstTextColumn; column < FirstTextColumn + textColumns; ++column)
            texts += u' ' + rows.text(column);
        const QString folded = foldText(texts);
        const QString &name = m_names[account.value];
        return std::ranges::all_of(m_words, [&](const QString &word) {
            return folded.contains(word) || kind.folded.contains(word) || name.contains(word);
        });
    }

    Expected<void> readAccountNames()
    {
        Statement names(m_database, "SELECT id, name FROM account");
        while (names.step()) {
            const qint64 account = names.integer(0);
            if (!m_query.accounts || m_accounts.find(account))
                m_names.emplace(account, foldText(names.text(1)));
        }
        return names.result();
    }

    const Database &m_database;
    const RecordQuery &m_query;
    const Progress &m_progress;
    QStringList m_words;
    std::string m_source;
    IdIndex m_accounts;                                  ///< those asked for; their places are of no use
    IdIndex m_ids;                                       ///< records asked for
    std::map<std::string, Kind, std::less<>> m_kinds[2]; ///< of activities, of signals
    std::set<QString> m_kindNames;
    std::set<std::string, std::less<>> m_sources;
    std::unordered_map<qint64, QString> m_names; ///< folded
    RecordList m_list;
    qint64 m_rows = 0;
};

} // namespace

Expected<RecordList> readRecordList(const Database &database, const RecordQuery &query, const Progress &progress)
{
    return ListReader(database, query, progress).read();
}

} // namespace talbook
