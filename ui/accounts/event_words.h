#pragma once

#include "core/accounts/account_events.h"
#include "core/scoring/activity_kinds.h"

#include <QHash>

#include <optional>

namespace talbook
{

/// How an account's dated records are said: kinds by the presets, an unknown one as it is.
class EventWords
{
public:
    explicit EventWords(const Wording &words);

    QString kind(const AccountEvent &event) const;
    QString channel(const AccountEvent &event) const;
    /// Topic and source, or asset, count and note.
    QString detail(const AccountEvent &event) const;
    QString shortDate(QDate date) const; ///< "11 Feb 2027"
    QString month(QDate date) const;     ///< "February 2027"
    QString week(QDate monday) const;    ///< "8 Feb – 14 Feb 2027"

    /// "→ " before what went from us to them.
    static QString directed(const AccountEvent &event, const QString &kind);
    /// What the figures beside a record say.
    static QString intentTip();
    static QString engagementTip();

    struct Kind
    {
        QString id, name;
        bool inbound = true;
    };
    /// The kinds a person may choose from.
    std::vector<Kind> activityKinds() const;
    std::vector<Kind> signalKinds() const;

private:
    const Wording *m_words;
    std::optional<ActivityKinds> m_kinds;
    mutable QHash<QString, QString> m_activityNames, m_signalNames; ///< by kind as stored: a time line asks thousands
};

} // namespace talbook
