#pragma once

#include "core/exchange/audience.h"

#include <QHash>

#include <map>

namespace talbook
{

/// What one line of a file is made of, as the plan has it.
struct AudienceSource
{
    AccountId account;
    QString accountName, domain, accountExternalId, industry, owner, city, country, pageUrl;
    std::optional<qint32> employees;
    bool onTal = false;
    int tier = 0;
    ContactId person; ///< null in a list of companies
    QString personName, personExternalId, firstName, lastName, title, department, email, phone;
};

/// The value that stands in a column; empty where the plan has none that the target would understand.
QString audienceValue(AudienceField field, const AudienceSource &source);

/// Looks at the lines of a file one after the other, and then at the file as a whole.
class AudienceLint
{
public:
    AudienceLint(const AudienceTarget &target, const AudienceList &list, const Wording &words);

    /// Takes away ids that are not of the target's own system, and counts them.
    void dropForeignIds(AudienceSource &source);
    void check(const AudienceSource &source, const QStringList &row);
    /// To be called once, after the last line.
    void checkFile(qint64 rows, qint64 bytes);
    void warn(AccountId account, const QString &message) { m_warnings.push_back({account, message}); }
    std::vector<AudienceWarning> take();

private:
    void checkValues(const AudienceSource &source, const QString &who);
    void checkRepeats(const AudienceSource &source, const QString &who);
    bool has(AudienceField field) const;
    QString columnOf(AudienceField field) const;
    void estimateMatch(qint64 rows);

    const AudienceTarget &m_target;
    const AudienceList &m_list;
    const Wording &m_words;
    std::vector<AudienceWarning> m_warnings, m_ofFile;
    QHash<QString, QString> m_domains, m_emails; ///< and who had them first
    std::map<QString, int> m_foreignIndustries;  ///< and how many have them
    qint64 m_foreignIds = 0, m_thirdTier = 0;
    qint64 m_withPage = 0, m_withDomain = 0;
};

} // namespace talbook
