#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/wording.h"
#include "core/exchange/audience_target.h"

#include <QByteArray>
#include <QStringList>

#include <span>
#include <vector>

namespace talbook
{

class Database;
class Standings;

enum class AudiencePeople
{
    LeftOut,
    Included ///< the file lists people instead of companies, where the target takes such a file
};

/// A sentence about what the target will refuse or fail to match, and what to do about it.
struct AudienceWarning
{
    AccountId account; ///< null: about the whole file
    QString message;
};

/// A file for a target before it is written: what would leave, and what is wrong with it.
struct Audience
{
    QStringList header; ///< the vendor's own
    std::vector<QStringList> rows;
    std::vector<AudienceWarning> warnings; ///< those of the whole file first

    /// The file's bytes: CSV in UTF-8 without a byte order mark. Programs read it, so that no apostrophe is put before
    /// text that a spreadsheet would evaluate; a warning names such text instead.
    QByteArray csv() const;
};

/// The accounts (indices of the standings) by name, whatever order they are given in; colleagues by their names.
/// Cancelled where `progress`, which counts accounts, says so.
Expected<Audience> audienceFor(const AudienceTarget &target, const Database &database, const Standings &standings,
                               std::span<const size_t> accounts, AudiencePeople people, const Wording &words,
                               const Progress &progress = {});

/// What the target says about a file's name; an empty text where nothing.
QString audienceNameWarning(const AudienceTarget &target, const QString &path, const Wording &words);

/// Written whole or not at all.
Expected<void> saveAudience(const Audience &audience, const QString &path);

} // namespace talbook
