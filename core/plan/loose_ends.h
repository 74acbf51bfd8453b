#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <map>
#include <vector>

namespace talbook
{

class Database;

struct TiedEnds
{
    std::map<QByteArray, qint64> standIns; ///< by table
    std::map<QByteArray, qint64> dropped;  ///< rows that mean nothing without what was lost
    qint64 cleared = 0;
};

/// After rows of a plan were lost: makes stand-ins for the accounts, people and programs that other rows belong to, and
/// clears the references to anything else. Every reference holds afterwards.
Expected<TiedEnds> tieLooseEnds(const Database &database, const std::vector<QByteArray> &tables, QDate today);

/// Clears or moves what checkAllInvariants would refuse; damage may have changed a date or a manager.
/// @return how many values.
Expected<qint64> straighten(const Database &database);

/// Stored texts that nothing can be made of, by what they belong to.
struct DamagedTexts
{
    QStringList campaigns; ///< names; mended, they have the play as the library has it now, or no steps
    QStringList plays;     ///< names; mended, they have the steps of a campaign launched from them, or none
    QStringList models;    ///< names of scoring models, which mending takes away
    QStringList settings;  ///< keys; mended, they are as in a new plan

    bool isEmpty() const;
};

/// The definitions and settings that are not JSON any more: the plan opens with them, and every page that reads one
/// refuses.
Expected<DamagedTexts> damagedTexts(const Database &database);

/// Puts them back, as well as can be. @return what was damaged.
Expected<DamagedTexts> mendTexts(const Database &database);

} // namespace talbook
