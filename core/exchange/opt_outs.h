#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace talbook
{

class Database;

/// Who must not be written to, as far as a plan knows: an activity "unsubscribed" of the person, or a column of an
/// import that says so ("Unsubscribed from all email", "Email Opt Out", "HasOptedOutOfEmail").
class OptOuts
{
public:
    static Expected<OptOuts> read(const Database &database, const Wording &words);

    /// In words, without a full stop; nothing for who did not opt out.
    std::optional<QString> reason(ContactId person, const Wording &words) const;

private:
    struct OptOut
    {
        QDate day;      ///< of the activity
        QString column; ///< of the import
    };
    QHash<qint64, OptOut> m_people;
};

} // namespace talbook
