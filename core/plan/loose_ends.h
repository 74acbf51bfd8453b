#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QDate>

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

} // namespace talbook
