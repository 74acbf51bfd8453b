#include "core/budget/account_spend.h"

#include "core/base/text.h"
#include "core/budget/budget.h"
#include "core/plan/statement.h"

#include <QSet>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

class SpendReader
{
public:
    SpendReader(const Database &database, const PlanSettings &settings, QDate after, QDate until, AccountId only)
        : m_database(database), m_settings(settings), m_after(after), m_until(until), m_only(only)
    {
    }

    Expected<AccountSpend> read()
    {
        TALBOOK_TRY(readLines());
        TALBOOK_TRY(readTasks());
        m_spend.withoutRate.sort();
        return std::move(m_spend);
    }

private:
    void add(AccountId account, qint64 minor, const QString &currency)
    {
        if (const auto amount = inPlanMinor(m_settings, minor, currency))
            m_spend.spent[account] += *amount;
        else if (!m_spend.withoutRate.contains(currency))
            m_spend.withoutRate.append(currency);
    }

    static QString place(AccountId account, const QString &campaign, const QString &channel)
    {
        return QString::number(account.value) + u'\n' + foldText(campaign) + u'\n' + foldText(channel);
    }

    Expected<void> readLines()
    {
        QString sql = u"SELECT account_id, actual, currency, campaign, channel, date FROM cost "
                      "WHERE account_id IS NOT NULL AND actual IS NOT NULL"_s;
        if (!m_only.isNull())
            sql += u" AND account_id = ?1"_s;
        Statement rows(m_database, sql.toUtf8().constData());
        if (!m_only.isNull())
            rows.bind(1, m_only);
        while (rows.step()) {
            const AccountId account = rows.id<AccountId>(0);
            if (!rows.isNull(3))
                m_stated.insert(place(account, rows.text(3), rows.text(4)));
            const QDate date = rows.date(5);
            if (date > m_after && date <= m_until)
                add(account, rows.integer(1), rows.text(2));
        }
        return rows.result();
    }

    Expected<void> readTasks()
    {
        QString sql = u"SELECT t.account_id, t.actual, t.currency, c.name, t.channel FROM task t "
                      "LEFT JOIN campaign c ON c.id = t.campaign_id WHERE t.actual IS NOT NULL "
                      "AND coalesce(t.settled_on, t.due_on) > ?1 AND coalesce(t.settled_on, t.due_on) <= ?2"_s;
        if (!m_only.isNull())
            sql += u" AND t.account_id = ?3"_s;
        Statement rows(m_database, sql.toUtf8().constData());
        if (!m_only.isNull())
            rows.bind(3, m_only);
        rows.bind(1, m_after);
        rows.bind(2, m_until);
        while (rows.step()) {
            const AccountId account = rows.id<AccountId>(0);
            if (rows.isNull(3) || !m_stated.contains(place(account, rows.text(3), rows.text(4))))
                add(account, rows.integer(1), rows.isNull(2) ? m_settings.currency : rows.text(2));
        }
        return rows.result();
    }

    const Database &m_database;
    const PlanSettings &m_settings;
    QDate m_after, m_until;
    AccountId m_only;
    AccountSpend m_spend;
    QSet<QString> m_stated; ///< account, campaign and channel of lines that state an actual figure
};

} // namespace

Expected<AccountSpend> accountSpend(const Database &database, const PlanSettings &settings, QDate after, QDate until,
                                    AccountId only)
{
    return SpendReader(database, settings, after, until, only).read();
}

} // namespace talbook
